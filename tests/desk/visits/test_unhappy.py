"""A household stays marked unhappy until a follow-up clears it (M62)."""

from datetime import date

import pytest

from desk import cases, owners, visits
from desk.cases import Channel
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from desk.visits import NewVisit
from tests.builders import solved

MONDAY = date(2026, 11, 23)


def _marks(office: Office, flat: int) -> visits.Marks:
    return office.ask(lambda reading: visits.marks_of(reading, flat))


def _open_one(office: Office, flat: int) -> int:
    (row,) = [row for row in office.ask(lambda reading: visits.follow_ups_of(reading, flat)) if row.done_at is None]
    return row.key


def test_marking_makes_a_follow_up_by_itself(office: Office, flat: int, clock: FixedClock) -> None:
    assert office.do(lambda work: visits.mark_unhappy(work, flat, "Third leak this year")).answer.due_on == MONDAY
    marks = _marks(office, flat)
    assert (marks.why, marks.next_on, marks.open_follow_ups) == ("Third leak this year", MONDAY, 1)
    assert marks.unhappy_since == clock.now()


def test_marking_again_adds_to_the_why_of_the_one_mark(office: Office, taken: cases.Taken, flat: int) -> None:
    for why, number in (("Third leak", ""), ("Nobody called", taken.number.lower())):
        office.do(lambda work, why=why, number=number: visits.mark_unhappy(work, flat, why, number))
    marks = _marks(office, flat)
    assert (marks.why, marks.case_number, marks.open_follow_ups) == ("Third leak\nNobody called", taken.number, 1)


def test_closing_the_case_or_a_good_visit_does_not_clear_the_mark(
    office: Office, taken: cases.Taken, flat: int
) -> None:
    office.do(lambda work: visits.mark_unhappy(work, flat, "Third leak", taken.number))
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "Repaired"))
    office.do(lambda work: cases.close(work, taken.number, solved("Satisfied")))
    office.do(lambda work: visits.record_visit(work, NewVisit(flat, said="Says they are satisfied")))
    office.do(lambda work: visits.do_follow_up(work, _open_one(office, flat), "Called, still upset"))
    assert _marks(office, flat).unhappy_since is not None


def test_a_household_that_stays_unhappy_is_looked_after_again(office: Office, flat: int) -> None:
    office.do(lambda work: visits.mark_unhappy(work, flat, "Third leak"))
    done = office.do(lambda work: visits.do_follow_up(work, _open_one(office, flat), "Still upset")).answer
    assert (done.cleared, done.again_on) == (False, MONDAY)
    told = date(2026, 12, 1)
    done = office.do(lambda work: visits.do_follow_up(work, _open_one(office, flat), "Wait", again_on=told)).answer
    assert (done.again_on, _marks(office, flat).next_on) == (told, told)


def test_only_a_follow_up_that_says_so_clears_the_mark_and_is_named_by_it(office: Office, flat: int) -> None:
    office.do(lambda work: visits.mark_unhappy(work, flat, "Third leak"))
    id_ = _open_one(office, flat)
    assert office.do(lambda work: visits.do_follow_up(work, id_, "Went there, they are content", clears=True)).answer
    assert _marks(office, flat).unhappy_since is None
    (row,) = office.ask(lambda reading: visits.follow_ups_of(reading, flat))
    assert row.cleared
    office.do(lambda work: visits.mark_unhappy(work, flat, "Leaks again"))
    assert _marks(office, flat).why == "Leaks again"


def test_taking_back_a_clearing_follow_up_sets_the_mark_again(office: Office, flat: int) -> None:
    office.do(lambda work: visits.mark_unhappy(work, flat, "Third leak"))
    id_ = _open_one(office, flat)
    office.do(lambda work: visits.do_follow_up(work, id_, "Content", clears=True))
    office.do(lambda work: visits.reopen(work, id_))
    assert (_marks(office, flat).why, _open_one(office, flat)) == ("Third leak", id_)
    office.do(lambda work: visits.do_follow_up(work, id_, "Not content"))
    office.do(lambda work: visits.reopen(work, id_))
    assert _open_one(office, flat) == id_  # the one made in its place has gone again


def test_the_last_follow_up_of_an_unhappy_household_cannot_be_taken_off(office: Office, flat: int) -> None:
    office.do(lambda work: visits.mark_unhappy(work, flat, "Third leak"))
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: visits.take_off_follow_up(work, _open_one(office, flat)))
    assert refused.value.code == "unhappy.needs_follow_up"
    more = visits.NewFollowUp(flat, "Bring flowers")
    id_ = office.do(lambda work: visits.add_follow_up(work, more)).answer
    office.do(lambda work: visits.take_off_follow_up(work, id_))
    office.do(lambda work: visits.put_back_follow_up(work, id_))
    assert _marks(office, flat).open_follow_ups == 2


@pytest.mark.parametrize("why", ["", " \u200b "])
def test_a_mark_says_why(office: Office, flat: int, why: str) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: visits.mark_unhappy(work, flat, why))
    assert refused.value.code == "unhappy.why_missing"


def test_a_mark_names_only_a_case_of_its_household(office: Office, taken: cases.Taken) -> None:
    other = office.do(lambda work: owners.add_unit(work, owners.NewUnit("4", "", "101"))).answer
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: visits.mark_unhappy(work, other, "Noise", taken.number))
    assert refused.value.code == "unhappy.other_household"


def test_taking_back_a_clearing_follow_up_after_a_new_mark_leaves_one_mark_and_the_new_promise(
    office: Office, flat: int
) -> None:
    office.do(lambda work: visits.mark_unhappy(work, flat, "Third leak"))
    id_ = _open_one(office, flat)
    office.do(lambda work: visits.do_follow_up(work, id_, "Content", clears=True))
    office.do(lambda work: visits.mark_unhappy(work, flat, "Leaks again"))
    office.do(lambda work: visits.reopen(work, id_))
    marks = _marks(office, flat)
    assert (marks.why, marks.open_follow_ups) == ("Third leak\nLeaks again", 2)
    later = office.do(lambda work: visits.do_follow_up(work, id_, "Content now", clears=True)).answer
    assert (later.cleared, _marks(office, flat).unhappy_since) == (True, None)


def test_a_visit_put_back_takes_away_what_was_promised_in_its_place(office: Office, flat: int) -> None:
    visit = office.do(lambda work: visits.record_visit(work, NewVisit(flat, said="Hello", need="Fix the door"))).answer
    office.do(lambda work: visits.mark_unhappy(work, flat, "Third leak"))
    (extra,) = [row for row in office.ask(lambda reading: visits.follow_ups_of(reading, flat)) if not row.visit_id]
    office.do(lambda work: visits.take_off_follow_up(work, extra.key))
    office.do(lambda work: visits.take_off_visit(work, visit.visit_id))
    assert _open_one(office, flat) != visit.follow_up_id
    office.do(lambda work: visits.put_back_visit(work, visit.visit_id))
    assert _open_one(office, flat) == visit.follow_up_id

"""Visits, and the follow-ups they lead to (M08)."""

from datetime import date, time, timedelta

import pytest

from desk import owners, visits
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from desk.visits import NewFollowUp, NewVisit, Recorded, VisitReason, VisitWay

MONDAY = date(2026, 11, 23)
OVERNIGHT = timedelta(days=1)


def _record(office: Office, flat: int, **told: object) -> Recorded:
    new = NewVisit(flat, **{"said": "All well", **told})  # type: ignore[arg-type]
    return office.do(lambda work: visits.record_visit(work, new)).answer


def _refused(office: Office, act: object) -> str:
    with pytest.raises(Refusal) as refused:
        office.do(act)  # type: ignore[arg-type]
    return refused.value.code


def test_a_visit_is_kept_with_all_that_was_told(office: Office, flat: int, owner: int) -> None:
    _record(
        office,
        flat,
        way=VisitWay.PHONE,
        reason=VisitReason.COMPLAINT,
        on=date(2026, 11, 20),
        at=time(9, 30),
        person_id=owner,
        said=" 电梯\r\n还是慢 ",
    )
    row = office.ask(lambda reading: visits.visits_of(reading, flat))[0]
    assert (row.way, row.reason, row.met, row.said) == (
        VisitWay.PHONE,
        VisitReason.COMPLAINT,
        "王小明",
        "电梯\n还是慢",
    )
    assert f"{office.facts.local(row.at):%Y-%m-%d %H:%M}" == "2026-11-20 09:30"
    assert row.visitor  # the person at the desk went
    assert office.ask(visits.due_follow_ups).rows == ()


def test_a_visit_with_a_changed_need_is_on_the_due_list_the_next_working_morning(
    office: Office, flat: int, owner: int, clock: FixedClock
) -> None:
    """M08."""
    kept = _record(office, flat, person_id=owner, need="Mother moves in, needs a ramp", promise="Tell by phone")
    assert kept.due_on == MONDAY
    assert office.ask(visits.due_follow_ups).rows == ()
    clock.move_on(OVERNIGHT * 3 - timedelta(hours=7))  # Monday, 9 in the morning
    (due,) = office.ask(visits.due_follow_ups).rows
    assert (due.unit, due.person, due.what, due.late) == (
        "3-2-1801",
        "王小明",
        "Mother moves in, needs a ramp\nTell by phone",
        False,
    )
    clock.move_on(OVERNIGHT)
    assert office.ask(visits.due_follow_ups).rows[0].late


def test_a_need_can_be_followed_up_on_any_day_that_is_told(office: Office, flat: int, clock: FixedClock) -> None:
    _record(office, flat, need="Wants a parking space", due_on=date(2026, 11, 21))
    clock.move_on(OVERNIGHT)  # a Saturday
    assert office.ask(visits.due_follow_ups).total == 1


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"said": " \n"}, "visit.empty"),
        ({"on": date(2026, 11, 20), "at": time(16, 1)}, "moment.ahead"),
        ({"on": date(2026, 11, 21)}, "moment.ahead"),
        ({"need": "x", "due_on": date(2026, 11, 19)}, "follow_up.day_past"),
        ({"need": "x" * 1001}, "text.too_long"),
        ({"met": "x" * 301}, "text.too_long"),
        ({"person_id": 99}, "person.unknown"),
        ({"visitor_id": 99}, "clerk.unknown"),
        ({"unit_id": 99}, "unit.unknown"),
    ],
)
def test_a_visit_that_cannot_be_is_refused_whole(office: Office, flat: int, told: dict[str, object], code: str) -> None:
    new = NewVisit(**{"unit_id": flat, "said": "All well", **told})  # type: ignore[arg-type]
    assert _refused(office, lambda work: visits.record_visit(work, new)) == code
    assert office.ask(lambda reading: visits.visits_of(reading, flat)) == ()
    assert office.ask(lambda reading: visits.follow_ups_of(reading, flat)) == ()


def test_changing_a_visit_changes_what_is_to_be_followed_up(office: Office, flat: int) -> None:
    kept = _record(office, flat, on=date(2026, 11, 19), at=time(10))

    def change(**told: object) -> Recorded:
        new = NewVisit(flat, **{"said": "All well", **told})  # type: ignore[arg-type]
        return office.do(lambda work: visits.change_visit(work, kept.visit_id, new)).answer

    assert change(need="A ramp").due_on == MONDAY
    assert change(need="A ramp and a rail", due_on=date(2026, 11, 25)).due_on == date(2026, 11, 25)
    (only,) = office.ask(lambda reading: visits.follow_ups_of(reading, flat))
    assert (only.what, only.due_on) == ("A ramp and a rail", date(2026, 11, 25))
    row = office.ask(lambda reading: visits.visits_of(reading, flat))[0]
    assert (row.due_on, f"{office.facts.local(row.at):%d %H:%M}") == (date(2026, 11, 25), "19 10:00")
    change()
    assert office.ask(lambda reading: visits.follow_ups_of(reading, flat)) == ()


def test_a_visit_taken_off_takes_its_open_follow_up_along_and_back(office: Office, flat: int) -> None:
    kept = _record(office, flat, need="A ramp")
    office.do(lambda work: visits.take_off_visit(work, kept.visit_id))
    assert office.ask(lambda reading: visits.visits_of(reading, flat)) == ()
    assert office.ask(lambda reading: visits.marks_of(reading, flat)).open_follow_ups == 0
    office.do(lambda work: visits.put_back_visit(work, kept.visit_id))
    assert office.ask(lambda reading: visits.marks_of(reading, flat)).open_follow_ups == 1
    assert office.ask(lambda reading: visits.marks_of(reading, flat)).visits == 1


def test_a_follow_up_is_put_off_done_and_taken_back(office: Office, flat: int) -> None:
    id_ = office.do(lambda work: visits.add_follow_up(work, NewFollowUp(flat, "Call back"))).answer
    assert office.do(lambda work: visits.put_off(work, id_, date(2026, 11, 30))).answer == MONDAY
    assert _refused(office, lambda work: visits.put_off(work, id_, date(2026, 11, 19))) == "follow_up.day_past"
    assert _refused(office, lambda work: visits.do_follow_up(work, id_, " ")) == "follow_up.outcome_missing"
    assert _refused(office, lambda work: visits.do_follow_up(work, id_, "ok", clears=True)) == "unhappy.not_marked"
    office.do(lambda work: visits.do_follow_up(work, id_, "Called, all well"))
    assert _refused(office, lambda work: visits.do_follow_up(work, id_, "again")) == "follow_up.done"
    (row,) = office.ask(lambda reading: visits.follow_ups_of(reading, flat))
    assert (row.outcome, row.due_on) == ("Called, all well", date(2026, 11, 30))
    assert row.done_at is not None
    office.do(lambda work: visits.reopen(work, id_))
    (row,) = office.ask(lambda reading: visits.follow_ups_of(reading, flat))
    assert (row.outcome, row.done_at) == ("", None)


def test_the_due_list_comes_in_pages_late_ones_first(office: Office, flat: int, clock: FixedClock) -> None:
    other = office.do(lambda work: owners.add_unit(work, owners.NewUnit("4", "", "101"))).answer

    def promise_many(work: object) -> None:
        for number in range(230):
            due = date(2026, 11, 20) + timedelta(days=number % 3)
            new = NewFollowUp(flat if number % 2 else other, f"No. {number}", due)
            visits.add_follow_up(work, new)  # type: ignore[arg-type]

    office.do(promise_many)
    clock.move_on(OVERNIGHT)  # those of today and yesterday are due, not those of tomorrow
    rows, after = [], None
    while True:
        page = office.ask(lambda reading, after=after: visits.due_follow_ups(reading, after))
        assert page.total == (154 if after is None else None)
        rows += page.rows
        after = page.next
        if after is None:
            break
    assert len({row.id for row in rows}) == len(rows) == 154
    assert [row.due_on for row in rows] == sorted(row.due_on for row in rows)
    assert sum(row.late for row in rows) == 77

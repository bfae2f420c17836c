"""What came out between the person and the office (M12, M37, M38-M40, M43-M45, M72, M82)."""

from dataclasses import asdict, replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from db.models import Diary
from desk import cases
from desk.cases import DutyBreach, Handling, Party, Verdict, VisitConsent
from desk.cases.counting import class_by_cause, ideas_between
from desk.cases.handling import change_handling
from desk.clock import FixedClock
from desk.named import Named
from desk.office import Office
from desk.refusals import Refusal
from tests.builders import solved

WHOLE = Handling(
    demand="Free cleaning of the carpet <b>&</b> {{7*7}}",
    offer="Half of the bill",
    agreed="Cleaning by us",
    decision="We clean it: the pipe is ours",
    apologised=True,
    apology="On the phone, by the manager",
    verdict=Verdict.PARTLY,
    party=Party.DEVELOPER,
    promise_broken=True,
    idea=True,
    about_id=1,
    duty_breach=DutyBreach.COLD,
    visit_consent=VisitConsent.OTHER,
    visit_otherwise="By message after 18:00",
)


def handling(office: Office, number: str) -> Handling:
    return office.ask(lambda reading: cases.file_of(reading, number)).handling


def take(office: Office, **told: object) -> str:
    new = cases.NewCase(**{"summary": "x", "told_by": "李芳", "first_receiver_id": 1, **told})  # type: ignore[arg-type]
    return office.do(lambda work: cases.take(work, new)).answer.number


def test_all_of_it_is_kept_and_one_undo_takes_it_back(office: Office, taken: cases.Taken) -> None:
    """M44, M45, M72, M82."""
    before = handling(office, taken.number)
    batch = office.do(lambda work: change_handling(work, taken.number, WHOLE)).answer
    assert handling(office, taken.number) == WHOLE
    office.do(lambda work: cases.undo(work, batch))
    assert handling(office, taken.number) == before


def test_the_diary_keeps_old_and_new_of_what_differs_only(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: change_handling(work, taken.number, replace(WHOLE, demand="Money")))
    office.do(lambda work: change_handling(work, taken.number, WHOLE))
    last = office.ask(
        lambda reading: reading.session.execute(
            select(Diary.old, Diary.new).where(Diary.act == "case.handling").order_by(Diary.id.desc()).limit(1)
        ).one()
    )
    assert last.old == '{"demand": "Money"}'
    assert "Free cleaning" in last.new
    assert "offer" not in last.new


def test_what_does_not_differ_leaves_no_trace(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: change_handling(work, taken.number, WHOLE))
    done = office.do(lambda work: change_handling(work, taken.number, WHOLE))
    assert (done.answer, done.touched) == ("", frozenset())


def test_an_apology_in_words_was_given(office: Office, taken: cases.Taken) -> None:
    """M44."""
    office.do(lambda work: change_handling(work, taken.number, Handling(apology="In person")))
    assert handling(office, taken.number).apologised


@pytest.mark.parametrize(
    ("told", "code", "field"),
    [
        (Handling(duty_breach=DutyBreach.COLD), "handling.breach_of_nobody", "about_id"),
        (Handling(about_id=404), "clerk.unknown", "about_id"),
        (Handling(demand="x" * 4001), "text.too_long", "demand"),
        (Handling(decision="字" * 4001), "text.too_long", "decision"),
        (Handling(visit_consent=VisitConsent.OTHER, visit_otherwise="x" * 201), "text.too_long", "visit_otherwise"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    office: Office, taken: cases.Taken, told: Handling, code: str, field: str
) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: change_handling(work, taken.number, told))
    assert (refused.value.code, refused.value.fields["field"]) == (code, field)
    assert handling(office, taken.number) == Handling()


def test_a_void_case_is_handled_no_more(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: cases.void(work, taken.number, "twice"))
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: change_handling(work, taken.number, WHOLE))
    assert refused.value.code == "case.void"


def test_letters_nobody_can_see_are_taken_out(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: change_handling(work, taken.number, Handling(demand="a\x00b\ud800", offer="  \n c \n")))
    assert (handling(office, taken.number).demand, handling(office, taken.number).offer) == ("ab", "c")


def test_ideas_are_those_heard_in_the_span_the_first_ones_named_m37(office: Office, clock: FixedClock) -> None:
    """A void one and one of another month are none; a tick put right later counts for the day it was heard."""
    start = clock.now()
    heard = [take(office, summary=f"Could you wash cars? {n}", idea=True) for n in range(3)]
    late = take(office, summary="Could you water plants?")
    office.do(lambda work: change_handling(work, late, Handling(idea=True)))
    void = take(office, idea=True)
    office.do(lambda work: cases.void(work, void, "twice"))
    clock.move_on(timedelta(days=30))
    take(office, summary="Next month", idea=True)
    end = start + timedelta(days=30)
    told, total = office.ask(lambda reading: ideas_between(reading, start, end, 2))
    assert told == ((heard[0], "Could you wash cars? 0"), (heard[1], "Could you wash cars? 1"))
    assert total == 4
    whole, _total = office.ask(lambda reading: ideas_between(reading, start, end, 9))
    assert [number for number, _summary in whole] == [*heard, late]
    assert office.ask(lambda reading: ideas_between(reading, end - timedelta(days=9), end, 9)) == ((), 0)


def test_that_a_case_holds_an_idea_is_written_and_taken_back_like_the_rest_m37(
    office: Office, taken: cases.Taken
) -> None:
    batch = office.do(lambda work: change_handling(work, taken.number, Handling(idea=True))).answer
    told = office.ask(
        lambda reading: reading.session.execute(
            select(Diary.old, Diary.new).where(Diary.act == "case.handling").order_by(Diary.id.desc()).limit(1)
        ).one()
    )
    assert (told.old, told.new) == ('{"idea": false}', '{"idea": true}')
    office.do(lambda work: cases.undo(work, batch))
    assert not handling(office, taken.number).idea


def test_closed_cases_are_counted_by_class_and_cause(office: Office, clock: FixedClock) -> None:
    """M40: class 2 with its sub-classes among them."""
    from desk import choices

    classes = {each.code: each for each in office.ask(choices.classes)}
    causes = office.ask(choices.causes)
    for code, cause in (("leak", 0), ("leak", 1), ("leak", 1), ("manners", 1), ("", 0)):
        number = take(office, class_id=classes[code].id if code else None)
        office.do(lambda work, number=number: cases.reply(work, number, cases.Channel.PHONE, "done"))
        closing = replace(solved(""), cause_id=causes[cause].id)
        office.do(lambda work, number=number, closing=closing: cases.close(work, number, closing))
    table = office.ask(
        lambda reading: class_by_cause(reading, clock.now() - timedelta(days=1), clock.now() + timedelta(days=1))
    )
    assert table.causes == (causes[0].name, causes[1].name)
    rows = dict(zip(table.classes, table.counts, strict=True))
    assert rows == {classes["leak"].name: (1, 2), classes["manners"].name: (0, 1), None: (1, 0)}
    assert table.classes[-1] is None
    assert all(isinstance(each, Named) for each in table.classes[:-1])


def test_every_field_of_it_is_among_those_of_a_case() -> None:
    assert {"demand", "offer", "agreed", "decision"} < set(asdict(Handling()))

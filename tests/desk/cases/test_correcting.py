"""A case is put right after it was taken, and every correction says what it was before (M03, M15, M39)."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from desk import cases, choices, people
from desk.cases import CaseKind, Urgency
from desk.cases.correcting import Particulars, correct, particulars
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal


def now(office: Office, number: str) -> Particulars:
    return office.ask(lambda reading: particulars(reading, number))


def put_right(office: Office, number: str, reason: str = "", new_limits: bool = False, **told: Any) -> str:
    new = replace(now(office, number), **told)
    return office.do(lambda work: correct(work, number, new, reason, new_limits)).answer


def class_id(office: Office, code: str) -> int:
    return next(each.id for each in office.ask(choices.classes) if each.code == code)


def found(office: Office, words: str) -> list[str]:
    page = office.ask(lambda reading: cases.cases(reading, cases.Filter.ALL, search=words))
    return [row.number for row in page.rows]


def manager(office: Office) -> int:
    boss = people.NewClerk("Boss", role=people.DeskRole.MANAGER)
    return office.do(lambda work: people.add_clerk(work, boss)).answer


def test_a_slip_of_the_pen_needs_no_reason_and_one_undo_takes_it_back(office: Office, taken: cases.Taken) -> None:
    batch = put_right(office, taken.number, summary="Kitchen floods", place="Kitchen", urgency=Urgency.AT_ONCE)
    assert (now(office, taken.number).summary, now(office, taken.number).urgency) == ("Kitchen floods", Urgency.AT_ONCE)
    assert found(office, "floods") == [taken.number]
    assert found(office, "dripping") == []
    office.do(lambda work: cases.undo(work, batch))
    assert now(office, taken.number).summary == "Ceiling dripping since last night"
    assert found(office, "floods") == []
    assert found(office, "dripping") == [taken.number]


def test_another_class_needs_a_reason_and_leaves_the_limits_that_were_promised(
    office: Office, taken: cases.Taken
) -> None:
    before = office.ask(lambda reading: cases.file_of(reading, taken.number))
    with pytest.raises(Refusal) as refused:
        put_right(office, taken.number, class_id=class_id(office, "noise"))
    assert (refused.value.code, refused.value.fields["field"]) == ("correction.reason_missing", "reason")
    put_right(office, taken.number, "It is the neighbour's pump", class_id=class_id(office, "noise"))
    after = office.ask(lambda reading: cases.file_of(reading, taken.number))
    assert after.row.class_name is not None
    assert (after.row.reply_due, after.row.solution_due) == (before.row.reply_due, before.row.solution_due)
    line = after.lines[-1]
    assert (line.what, line.text) == ("corrected", "It is the neighbour's pump")


def test_new_limits_are_those_a_case_taken_in_that_class_would_have(office: Office, taken: cases.Taken) -> None:
    leak = class_id(office, "leak")
    like = cases.NewCase(summary="x", told_by="y", first_receiver_id=1, class_id=leak)
    other = office.do(lambda work: cases.take(work, like)).answer
    put_right(office, taken.number, "wrong class", new_limits=True, class_id=leak)
    row = office.ask(lambda reading: cases.file_of(reading, taken.number)).row
    assert (row.reply_due, row.solution_due) == (other.reply_due, other.solution_due)


def test_a_case_that_stands_still_gets_no_new_limits(office: Office, taken: cases.Taken, clock: FixedClock) -> None:
    day = clock.now().date().replace(day=27)
    office.do(lambda work: cases.pause(work, taken.number, cases.WaitsFor.PARTS, "valve", day))
    with pytest.raises(Refusal) as refused:
        put_right(office, taken.number, "x", new_limits=True)
    assert refused.value.code == "case.limits_rest"


@pytest.mark.parametrize(
    ("told", "code", "field"),
    [
        ({"summary": " \x00 "}, "case.nothing_said", "summary"),
        ({"summary": "x" * 301}, "case.summary_too_long", "summary"),
        ({"place": "x" * 201}, "text.too_long", "place"),
        ({"access": "x" * 401}, "text.too_long", "access"),
        ({"class_id": 404}, "class.unknown", "class_id"),
        ({"estate_id": 404}, "estate.unknown", "estate_id"),
        ({"disputed_slip": "S-1999-0001"}, "slip.unknown", "disputed_slip"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    office: Office, taken: cases.Taken, told: dict[str, Any], code: str, field: str
) -> None:
    with pytest.raises(Refusal) as refused:
        put_right(office, taken.number, "why", **told)
    assert (refused.value.code, refused.value.fields["field"]) == (code, field)


def test_a_heading_is_no_class(office: Office, taken: cases.Taken) -> None:
    """M39."""
    from sqlalchemy import select

    from db.models import CaseClass

    heading = office.ask(
        lambda reading: reading.session.scalar(select(CaseClass.parent_id).where(CaseClass.code == "leak"))
    )
    with pytest.raises(Refusal) as refused:
        put_right(office, taken.number, "why", class_id=heading)
    assert refused.value.code == "class.needs_below"


def test_anybody_withholds_a_name_and_only_a_manager_shows_it_again(office: Office, taken: cases.Taken) -> None:
    """M15: neither a correction nor Undo shows it to who is none, and no search finds it."""
    boss = manager(office)
    clerk = office.do(lambda work: people.add_clerk(work, people.NewClerk("Li"))).answer
    office.sit_down(clerk)
    assert found(office, "王小明") == [taken.number]
    batch = put_right(office, taken.number, "asked for it", withheld=True)
    assert found(office, "王小明") == []
    for again in (
        lambda: put_right(office, taken.number, "curious", withheld=False),
        lambda: office.do(lambda work: cases.undo(work, batch)),
    ):
        with pytest.raises(Refusal) as refused:
            again()
        assert refused.value.code == "clerk.managers_only"
    office.sit_down(boss)
    put_right(office, taken.number, "agreed with the owner", withheld=False)
    assert found(office, "王小明") == [taken.number]


def test_the_kind_is_corrected_with_its_reason(office: Office, taken: cases.Taken) -> None:
    put_right(office, taken.number, "only asked", kind=CaseKind.ENQUIRY)
    assert now(office, taken.number).kind is CaseKind.ENQUIRY


def test_nothing_changed_is_no_act(office: Office, taken: cases.Taken) -> None:
    assert put_right(office, taken.number) == ""


def test_another_class_brings_its_department_while_the_case_was_not_handed_on(
    office: Office, taken: cases.Taken
) -> None:
    """M06."""
    classes = {each.code: each for each in office.ask(choices.classes)}

    def trade() -> int | None:
        return office.ask(lambda reading: cases.file_of(reading, taken.number)).trade_id

    before = trade()
    batch = put_right(office, taken.number, "why", class_id=classes["leak"].id)
    leak = office.ask(lambda reading: cases.file_of(reading, taken.number)).usual_trade_id
    assert trade() == leak is not None
    office.do(lambda work: cases.undo(work, batch))
    assert trade() == before
    other = next(each.id for each in office.ask(choices.trades) if each.id != leak)
    office.do(lambda work: cases.pass_on(work, taken.number, other, reason="They are here already"))
    put_right(office, taken.number, "why", class_id=classes["leak"].id)
    assert trade() == other


def test_new_limits_do_not_run_from_a_reopening_that_was_taken_back(
    office: Office, taken: cases.Taken, clock: FixedClock
) -> None:
    office.do(lambda work: cases.reply(work, taken.number, cases.Channel.PHONE, "Mended"))
    before = office.ask(lambda reading: cases.file_of(reading, taken.number)).row.solution_due
    clock.move_on(timedelta(days=7))
    office.do(lambda work: cases.reopen(work, taken.number, "Wrong case"))
    batch = office.ask(lambda reading: cases.last_batch(reading, taken.number))
    office.do(lambda work: cases.undo(work, batch))
    put_right(office, taken.number, "The class has other limits", new_limits=True)
    assert office.ask(lambda reading: cases.file_of(reading, taken.number)).row.solution_due == before

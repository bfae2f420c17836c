"""What waits for the desk itself: who was not told, what nobody read, limits that come near, pauses that are over."""

from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy.dialects import sqlite

from desk import cases, choices, people, settings
from desk.cases import Channel, Filter, NewCase, Taken, WaitingCounts, WaitsFor
from desk.cases.waiting import COUNTS
from desk.clock import FixedClock
from desk.office import Office
from desk.pages import Page
from desk.people import NewClerk
from desk.refusals import Refusal
from desk.settings import Limits
from desk.work import Reading
from tests.builders import solved

List = Callable[[Reading], Page[cases.CaseRow]]


def _numbers(office: Office, question: List) -> list[str]:
    page = office.ask(question)
    assert page.total == len(page.rows)
    return [row.number for row in page.rows]


def _listed(office: Office, which: Filter) -> list[str]:
    return [row.number for row in office.ask(lambda reading: cases.cases(reading, which)).rows]


def test_a_hand_over_is_a_dated_line_with_who_takes_it_on_and_what_was_told(
    office: Office, taken: Taken, clock: FixedClock
) -> None:
    """M11."""
    due = clock.now() + timedelta(days=3)
    clock.move_on(timedelta(minutes=5))
    office.do(lambda work: cases.pass_on(work, taken.number, 3, "陈师傅", "陈师傅六点上门", "两个部门都要去", due))
    file = office.ask(lambda reading: cases.file_of(reading, taken.number))
    line = file.lines[-1]
    assert (line.what, line.at, line.taker, line.told, line.text) == (
        "passed_on", clock.now(), "陈师傅", "陈师傅六点上门", "两个部门都要去",
    )  # fmt: skip
    (hand_over,) = file.hand_overs
    assert (hand_over.taker, hand_over.told, hand_over.due_at) == ("陈师傅", "陈师傅六点上门", due)
    assert file.first_receiver  # the one asked first stays on the case beside who has it


def test_a_department_that_is_not_the_class_one_takes_a_case_for_a_reason(office: Office) -> None:
    """M06."""
    new = NewCase(summary="Lift stands", told_by="Li", first_receiver_id=1, class_id=_class(office, "lift"))
    number = office.do(lambda work: cases.take(work, new)).answer.number
    usual = office.ask(lambda reading: cases.file_of(reading, number)).usual_trade_id
    assert usual is not None
    other = 1 if usual != 1 else 2

    def pass_on(trade: int, reason: str = "") -> None:
        office.do(lambda work: cases.pass_on(work, number, trade, reason=reason))

    with pytest.raises(Refusal) as refused:
        pass_on(other)
    assert (refused.value.code, refused.value.fields["field"]) == ("hand_off.reason_missing", "reason")
    pass_on(other, "Water runs into the shaft")
    assert office.ask(lambda reading: cases.file_of(reading, number)).route_reason == "Water runs into the shaft"
    pass_on(other)  # the same one again
    pass_on(usual)
    assert office.ask(lambda reading: cases.file_of(reading, number)).route_reason == ""


def _class(office: Office, code: str) -> int:
    return next(each.id for each in office.ask(choices.classes) if each.code == code)


def test_a_department_limit_in_the_past_is_refused(office: Office, taken: Taken, clock: FixedClock) -> None:
    for due in (clock.now(), datetime(1999, 1, 1, tzinfo=UTC)):
        with pytest.raises(Refusal) as refused:
            office.do(lambda work, due=due: cases.pass_on(work, taken.number, 3, due_at=due))
        assert refused.value.code == "hand_off.due_past"


def test_who_was_not_told_within_the_limit_is_listed_until_told(
    office: Office, taken: Taken, clock: FixedClock
) -> None:
    """M11: the list of cases whose visitor was not told within the limit."""
    assert _numbers(office, cases.untold) == []
    clock.move_on(timedelta(minutes=21))
    assert _numbers(office, cases.untold) == _listed(office, Filter.UNTOLD) == [taken.number]
    office.do(lambda work: cases.add_note(work, taken.number, "Noted for ourselves"))
    assert office.ask(cases.waiting_counts).untold == 1
    office.do(lambda work: cases.add_note(work, taken.number, "Chen comes at six", True, Channel.PHONE))
    assert office.ask(cases.waiting_counts).untold == 0
    # Handed on without a word: it begins again.
    office.do(lambda work: cases.pass_on(work, taken.number, 3))
    clock.move_on(timedelta(minutes=19))
    assert _numbers(office, cases.untold) == []
    clock.move_on(timedelta(minutes=2))
    assert _numbers(office, cases.untold) == [taken.number]
    office.do(lambda work: cases.void(work, taken.number, "Typed twice"))
    assert _numbers(office, cases.untold) == []


def test_an_office_without_that_limit_lists_nobody(office: Office, clock: FixedClock) -> None:
    limits = {each.name: getattr(office.facts, each.name) for each in fields(Limits)}
    office.do(lambda work: settings.change_limits(work, Limits(**{**limits, "tell_minutes": 0})))
    new = NewCase(summary="Noise", told_by="Li", first_receiver_id=1)
    office.do(lambda work: cases.take(work, new))
    clock.move_on(timedelta(days=9))
    assert _numbers(office, cases.untold) == []


def test_how_often_a_person_was_told_is_counted(office: Office, taken: Taken) -> None:
    """M77, M94: notes and hand-overs that say what the person was told; not the desk's own notes."""
    office.do(lambda work: cases.add_note(work, taken.number, "The valve is ordered"))
    for words in ("It is ordered", "It has come"):
        office.do(lambda work, words=words: cases.add_note(work, taken.number, words, True, Channel.PHONE))
    office.do(lambda work: cases.pass_on(work, taken.number, 3, told="Chen comes at six"))
    office.do(lambda work: cases.pass_on(work, taken.number, 3))
    file = office.ask(lambda reading: cases.file_of(reading, taken.number))
    assert file.told == 3
    told = [(line.what, line.detail) for line in file.lines if line.what == "told"]
    assert told == [("told", "phone"), ("told", "phone")]


def test_a_hand_over_is_unread_until_somebody_else_has_seen_it(office: Office, taken: Taken) -> None:
    office.do(lambda work: cases.pass_on(work, taken.number, 3))
    assert _numbers(office, cases.unread_hand_offs) == _listed(office, Filter.UNREAD) == [taken.number]
    office.do(lambda work: cases.mark_read(work, taken.number))
    assert office.ask(cases.waiting_counts).unread == 1  # whoever wrote it opens it again
    assert not office.ask(lambda reading: cases.file_of(reading, taken.number)).to_read
    office.clerk_id = office.do(lambda work: people.add_clerk(work, NewClerk("何知夏"))).answer
    assert office.ask(lambda reading: cases.file_of(reading, taken.number)).to_read
    office.do(lambda work: cases.mark_read(work, taken.number))
    assert _numbers(office, cases.unread_hand_offs) == []
    file = office.ask(lambda reading: cases.file_of(reading, taken.number))
    assert (file.to_read, file.lines[-1].what) == (False, "read")
    office.do(lambda work: cases.mark_read(work, taken.number))
    assert office.ask(lambda reading: cases.file_of(reading, taken.number)).lines == file.lines


def test_one_marks_the_own_hand_over_as_read_when_one_says_so(office: Office, taken: Taken) -> None:
    office.do(lambda work: cases.pass_on(work, taken.number, 3))
    office.do(lambda work: cases.mark_read(work, taken.number, also_own=True))
    assert _numbers(office, cases.unread_hand_offs) == []


def test_nobody_has_to_read_what_has_ended(office: Office, taken: Taken) -> None:
    office.do(lambda work: cases.pass_on(work, taken.number, 3))
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "Mended"))
    office.do(lambda work: cases.close(work, taken.number, solved("Seal")))
    assert _numbers(office, cases.unread_hand_offs) == []


def test_a_limit_is_reminded_of_one_working_day_before(office: Office, taken: Taken, clock: FixedClock) -> None:
    """M47: the reminder list at limit - 1 day. Five working days from Friday 20 November are Friday the 27th."""
    due = office.ask(lambda reading: cases.file_of(reading, taken.number)).row.solution_due
    assert due == datetime(2026, 11, 27, 8, tzinfo=UTC)
    clock.move_on(timedelta(days=5))  # Wednesday
    assert _numbers(office, cases.to_remind) == []
    clock.move_on(timedelta(days=1))
    assert _numbers(office, cases.to_remind) == _listed(office, Filter.REMIND) == [taken.number]
    clock.move_on(timedelta(days=1, minutes=-1))
    assert _numbers(office, cases.to_remind) == [taken.number]
    clock.move_on(timedelta(minutes=2))  # now it is late, which is another list
    assert (_numbers(office, cases.to_remind), office.ask(cases.counts).overdue) == ([], 1)


def test_a_weekend_is_no_day_to_be_reminded_of(office: Office, clock: FixedClock) -> None:
    """The limit is Monday the 30th: its working day before is Friday the 27th."""
    clock.move_on(timedelta(days=3))  # Monday the 23rd
    new = NewCase(summary="Noise", told_by="Li", first_receiver_id=1)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    clock.move_on(timedelta(days=3))
    assert _numbers(office, cases.to_remind) == []
    clock.move_on(timedelta(days=1))
    assert _numbers(office, cases.to_remind) == [number]


def test_a_department_is_urged_by_its_own_limit(office: Office, taken: Taken, clock: FixedClock) -> None:
    """M47: until the case moves on, also past that limit; the last department's alone counts."""
    monday = clock.now() + timedelta(days=3)
    office.do(lambda work: cases.pass_on(work, taken.number, 3, due_at=monday))
    assert _numbers(office, cases.to_remind) == [taken.number]
    clock.move_on(timedelta(days=4))
    assert _numbers(office, cases.to_remind) == [taken.number]
    office.do(lambda work: cases.pass_on(work, taken.number, 2))
    assert _numbers(office, cases.to_remind) == []
    batch = office.ask(lambda reading: cases.last_batch(reading, taken.number))
    office.do(lambda work: cases.undo(work, batch))
    assert _numbers(office, cases.to_remind) == [taken.number]
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "Mended"))
    assert _numbers(office, cases.to_remind) == []


def test_a_pause_comes_back_on_its_day(office: Office, taken: Taken, clock: FixedClock) -> None:
    monday = date(2026, 11, 23)
    office.do(lambda work: cases.pause(work, taken.number, WaitsFor.PERSON, "Away", monday))
    assert office.ask(cases.waiting_counts) == WaitingCounts(0, 0, 0, 0)
    clock.move_on(timedelta(days=2, hours=8))  # Monday, midnight in the office
    assert _numbers(office, cases.back_today) == _listed(office, Filter.BACK_TODAY) == [taken.number]
    clock.move_on(timedelta(days=2))
    assert office.ask(cases.waiting_counts).back == 1
    office.do(lambda work: cases.resume(work, taken.number))
    assert _numbers(office, cases.back_today) == []


def test_the_counters_never_look_at_every_case(office: Office) -> None:
    """With 200,000 cases in the book the counters of the few that wait must cost nothing."""
    statement = str(COUNTS.compile(dialect=sqlite.dialect(), compile_kwargs={"render_postcompile": True}))

    def plan(reading: Reading) -> list[str]:
        told = tuple(0 for _each in range(statement.count("?")))
        rows = reading.session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", told)
        return [row[-1] for row in rows]

    assert not any(line.startswith("SCAN case") for line in office.ask(plan))

"""A list is narrowed by anything a case has, counted the same way, hides withheld names (M02, M15, M37, M47, M77)."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.dialects import sqlite

from desk import cases, choices, people, slips
from desk.cases import CaseKind, Channel, Filter, NewCase, Result, Urgency, Verdict, WaitsFor, Wanted
from desk.cases.statements import page_of
from desk.clock import FixedClock
from desk.office import Office
from desk.work import Reading
from tests.builders import solved
from tests.conftest import FRIDAY

DAY = date(2026, 11, 20)


def _take(office: Office, summary: str, **more: Any) -> str:
    new = NewCase(**{"summary": summary, "told_by": "王芳", "first_receiver_id": 1, **more})
    return office.do(lambda work: cases.take(work, new)).answer.number


def _found(office: Office, wanted: Wanted) -> list[str]:
    page = office.ask(lambda reading: cases.cases(reading, wanted))
    assert page.total == len(page.rows) == office.ask(lambda reading: cases.count(reading, wanted))
    uncounted = office.ask(lambda reading: cases.cases(reading, wanted, counted=False))
    assert (uncounted.rows, uncounted.total) == (page.rows, None)
    return [row.number for row in page.rows]


def _class(office: Office, code: str) -> int:
    return next(each.id for each in office.ask(choices.classes) if each.code == code)


def test_one_of_each_kind_is_told_apart_in_the_list_m02(office: Office) -> None:
    taken = {kind: _take(office, kind, kind=kind) for kind in CaseKind}
    for kind, number in taken.items():
        assert _found(office, Wanted(kinds=(kind,))) == [number]
    two = (CaseKind.SUGGESTION, CaseKind.PRAISE)
    assert _found(office, Wanted(kinds=two)) == [taken[CaseKind.PRAISE], taken[CaseKind.SUGGESTION]]


def test_a_heading_shows_all_its_classes_and_a_class_itself_alone(office: Office) -> None:
    lift, leak = (
        _take(office, "a", class_id=_class(office, "lift")),
        _take(office, "b", class_id=_class(office, "leak")),
    )
    _take(office, "c", class_id=_class(office, "noise"))
    assert _found(office, Wanted(class_id=_class(office, "lift"))) == [lift]
    row = office.ask(lambda reading: cases.cases(reading, Wanted(class_id=_class(office, "leak")))).rows[0]
    assert (row.heading and row.heading.en, row.class_name and row.class_name.en) == ("Equipment", "Water leak")
    heading = 1
    assert _found(office, Wanted(class_id=heading)) == [leak, lift]


def test_every_other_filter_finds_its_case_and_no_other(office: Office, flat: int) -> None:
    plumbing = office.ask(choices.trades)[0].id
    clerk = office.do(lambda work: people.add_clerk(work, people.NewClerk("李娟"))).answer
    wanted = _take(
        office, "所有", unit_id=flat, trade_id=plumbing, channel=Channel.LETTER, urgency=Urgency.AT_ONCE,
        first_receiver_id=clerk,
    )  # fmt: skip
    other = _take(office, "other")
    building, estate = 1, 1
    for each in (
        Wanted(building_id=building),
        Wanted(estate_id=estate),
        Wanted(trade_id=plumbing),
        Wanted(channel=Channel.LETTER),
        Wanted(urgency=Urgency.AT_ONCE),
        Wanted(first_receiver_id=clerk),
        Wanted(words="所有"),
        Wanted(Filter.ALL, words="所有", channel=Channel.LETTER),
        Wanted(words=wanted),
    ):
        assert _found(office, each) == [wanted], each
    assert _found(office, Wanted(clerk_id=1)) == [other, wanted]
    assert _found(office, Wanted(channel=Channel.OUTSIDE)) == []
    assert _found(office, Wanted(verdict=Verdict.UNDECIDED)) == [other, wanted]
    office.do(lambda work: cases.reply(work, wanted, Channel.PHONE, "Told."))
    office.do(lambda work: cases.close(work, wanted, solved("Mended")))
    assert _found(office, Wanted(Filter.CLOSED, result=Result.SOLVED)) == [wanted]
    assert _found(office, Wanted(Filter.CLOSED, cause_id=1)) == [wanted]
    assert _found(office, Wanted(Filter.CLOSED, cause_id=2)) == []


def test_taken_from_and_to_are_whole_days_of_the_office(office: Office, clock: FixedClock) -> None:
    first = _take(office, "Friday 16:00")
    clock.move_on(timedelta(hours=8))  # midnight in the office, 16:00 in UTC
    second = _take(office, "Saturday 00:00")
    assert _found(office, Wanted(since=DAY, until=DAY)) == [first]
    assert _found(office, Wanted(since=DAY + timedelta(days=1))) == [second]
    assert _found(office, Wanted(since=date.min, until=date.max)) == [second, first]


@pytest.mark.parametrize("words", ['"', "NEAR(", "\x00", "\ud800", "漏" * 3000, "' OR 1=1 --", "<b>{{7*7}}</b>"])
def test_no_words_break_a_filter(office: Office, words: str) -> None:
    _take(office, "Leak")
    office.ask(lambda reading: cases.cases(reading, Wanted(kinds=(CaseKind.COMPLAINT,), words=words)))
    office.ask(lambda reading: cases.count(reading, Wanted(words=words)))


def test_counters_of_what_presses_show_their_cases_m11_m47_m48(office: Office, clock: FixedClock) -> None:
    lift = _class(office, "lift")
    told = _take(office, "told at once", told="Li comes at two.")
    due = _take(office, "due today", class_id=lift)
    second = _take(office, "again", second_of=told)
    late = _take(office, "received on Thursday", received_at=FRIDAY - timedelta(hours=20))
    assert _found(office, Wanted(Filter.SECOND)) == [second]
    assert _found(office, Wanted(Filter.DUE_TODAY)) == [due]
    assert office.ask(cases.counts).due_today == 1
    assert _found(office, Wanted(Filter.AFTER_HOURS)) == [late]
    assert _found(office, Wanted(Filter.UNTOLD)) == []
    clock.move_on(timedelta(minutes=21))
    assert sorted(_found(office, Wanted(Filter.UNTOLD))) == [due, second, late]


def test_ideas_have_a_filter_of_their_own_and_an_index_m37(office: Office) -> None:
    """It goes together with any other, leaves void ones out, and never looks at every case."""
    _take(office, "leak")
    idea = _take(office, "Could you wash cars?", idea=True, kind=CaseKind.SUGGESTION)
    asked = _take(office, "Do you repair washing machines?", idea=True, kind=CaseKind.ENQUIRY)
    void = _take(office, "twice", idea=True)
    office.do(lambda work: cases.void(work, void, "twice"))
    assert _found(office, Wanted(Filter.IDEA)) == [asked, idea]
    assert office.ask(lambda reading: cases.count(reading, Wanted(Filter.IDEA))) == 2
    assert _found(office, Wanted(Filter.IDEA, kinds=(CaseKind.SUGGESTION,))) == [idea]
    assert _found(office, Wanted(Filter.IDEA, words="cars")) == [idea]

    def plan(reading: Reading) -> list[str]:
        statement = str(page_of(Filter.IDEA).compile(dialect=sqlite.dialect()))
        told = tuple(0 for _each in range(statement.count("?")))
        rows = reading.session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", told)
        return [row[-1] for row in rows]

    lines = office.ask(plan)
    assert any("ix_case_idea" in line for line in lines)
    assert not any("TEMP B-TREE" in line for line in lines)


def test_hand_overs_pauses_and_reminders_have_their_counters(office: Office, clock: FixedClock) -> None:
    """M47: the department's limit is on the reminder list one working day before it."""
    handed, waits = _take(office, "handed"), _take(office, "waits for the person")
    plumbing = office.ask(choices.trades)[0].id
    limit = clock.now() + timedelta(days=5)
    office.do(lambda work: cases.pass_on(work, handed, plumbing, told="Told", due_at=limit))
    office.do(lambda work: cases.pause(work, waits, WaitsFor.PERSON, "Nobody at home", DAY + timedelta(days=3)))
    assert _found(office, Wanted(Filter.UNREAD)) == [handed]
    assert _found(office, Wanted(Filter.WAITS_PERSON)) == [waits]
    assert _found(office, Wanted(Filter.REMIND)) == []
    assert _found(office, Wanted(Filter.BACK_TODAY)) == []
    clock.move_on(timedelta(days=4))
    assert handed in _found(office, Wanted(Filter.REMIND))
    assert _found(office, Wanted(Filter.BACK_TODAY)) == [waits]
    office.do(lambda work: cases.resume(work, waits))
    assert _found(office, Wanted(Filter.WAITS_PERSON)) == []


def test_a_withheld_name_is_a_managers_to_see_in_lists_m15(office: Office, flat: int, owner: int) -> None:
    number = _take(office, "Neighbour shouts", unit_id=flat, person_id=owner, told_by="王小明", withheld=True)

    def row() -> cases.CaseRow:
        return office.ask(lambda reading: cases.cases(reading, Wanted(withheld=True))).rows[0]

    shown = row()
    assert (shown.told_by, shown.unit, shown.withheld, shown.hidden) == ("王小明", "3-2-1801", True, False)
    receptionist = office.do(lambda work: people.add_clerk(work, people.NewClerk("小周"))).answer
    office.sit_down(receptionist)
    hidden = row()
    assert (hidden.number, hidden.told_by, hidden.unit, hidden.hidden) == (number, "", "", True)
    assert _found(office, Wanted(building_id=1)) == []
    assert _found(office, Wanted(estate_id=1)) == []
    assert _found(office, Wanted(words="王小明")) == []
    assert office.ask(lambda reading: cases.of_unit(reading, flat, None)) == ()
    office.sit_down(1)
    assert _found(office, Wanted(building_id=1)) == [number]
    assert [each.number for each in office.ask(lambda reading: cases.of_unit(reading, flat, None))] == [number]


def test_narrows_names_what_is_set_and_without_takes_one_away() -> None:
    wanted = Wanted(Filter.OPEN, kinds=(CaseKind.PRAISE,), since=DAY, words="leak")
    assert wanted.narrows == ("kinds", "since")
    assert wanted.without("kinds") == replace(wanted, kinds=())


def test_slips_do_not_count_as_hand_overs(office: Office) -> None:
    number = _take(office, "slip")
    office.do(lambda work: slips.raise_for(work, number))
    assert _found(office, Wanted(Filter.UNREAD)) == []

"""A case is brought before the manager of the office or the company, with its level and its moment (M00)."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from db.models import Diary
from desk import cases, complaint_form
from desk.cases import EscalationLevel, Filter, NewCase, Taken, Wanted
from desk.clock import FixedClock
from desk.figures.records import behind
from desk.figures.registry import FIGURES
from desk.figures.spans import span_from, within
from desk.office import Office
from desk.refusals import Refusal
from desk.reports.gather import gather
from desk.words import Language
from tests.figured import NOVEMBER, counted

OFFICE, COMPANY = EscalationLevel.OFFICE, EscalationLevel.COMPANY
LATER = timedelta(hours=3)


def _raise(office: Office, number: str, level: EscalationLevel | None, reason: str = "") -> str:
    why = reason or ("It takes too long" if level else "")
    office.do(lambda work: cases.pass_on(work, number, 3, reason=why, level=level))
    return office.ask(lambda reading: cases.last_batch(reading, number))


def _take(office: Office) -> str:
    new = NewCase(summary="Lift stands", told_by="Li", first_receiver_id=1)
    return office.do(lambda work: cases.take(work, new)).answer.number


def _found(office: Office, level: EscalationLevel) -> list[str]:
    wanted = Wanted(Filter.ALL, escalated=level)
    rows = office.ask(lambda reading: cases.cases(reading, wanted)).rows
    assert office.ask(lambda reading: cases.count(reading, wanted)) == len(rows)
    return [row.number for row in rows]


def _diary(office: Office, act: str) -> list[str]:
    return office.ask(lambda reading: list(reading.session.scalars(select(Diary.new).where(Diary.act == act))))


def test_an_escalated_case_shows_level_and_moment_m00(office: Office, taken: Taken, clock: FixedClock) -> None:
    """M00: in its file, its story, on its paper and in the diary; an ordinary hand-over says nothing of a level."""
    _raise(office, taken.number, None)
    clock.move_on(LATER)
    _raise(office, taken.number, COMPANY, "The maker asks for the company")
    file = office.ask(lambda reading: cases.file_of(reading, taken.number))
    assert [(each.level, each.at) for each in file.hand_overs] == [(None, clock.now() - LATER), (COMPANY, clock.now())]
    told = [(line.more, line.at) for line in file.lines if line.what == "passed_on"]
    assert told == [("", clock.now() - LATER), ("company", clock.now())]
    sheet = office.ask(lambda reading: complaint_form.sheet_of(reading, taken.number, Language.EN))
    assert [each.to for each in sheet.passed] == ["Lifts", "Lifts · escalated to: Company"]
    assert _diary(office, "case.escalate") == ["company"]


def test_the_list_is_narrowed_to_what_was_escalated_m00(office: Office) -> None:
    first, second, other = (_take(office) for _each in range(3))
    _raise(office, first, OFFICE)
    _raise(office, second, OFFICE)
    _raise(office, second, COMPANY)
    _raise(office, other, None)
    assert sorted(_found(office, OFFICE)) == [first, second]
    assert _found(office, COMPANY) == [second]


def test_undo_takes_an_escalation_back_m00(office: Office) -> None:
    number = _take(office)
    batch = _raise(office, number, COMPANY)
    office.do(lambda work: cases.undo(work, batch))
    assert _found(office, COMPANY) == []
    assert office.ask(lambda reading: cases.file_of(reading, number)).hand_overs == ()
    assert counted(office)["escalated"].n == 0


def test_the_month_counts_and_lists_each_escalation_m00(office: Office, clock: FixedClock) -> None:
    """M00: as many cases stand behind the figure as it says; the list tells level and moment on the office's clock."""
    before, twice, void = (_take(office) for _each in range(3))
    _raise(office, before, COMPANY)
    clock.move_on(timedelta(days=30))  # 20 December, 16:00 in the office
    _raise(office, twice, OFFICE)
    clock.move_on(LATER)
    _raise(office, twice, COMPANY, "It is <b>the maker</b>")
    _raise(office, void, COMPANY)
    office.do(lambda work: cases.void(work, void, "Twice"))
    december = span_from("2026-12")
    found = office.ask(lambda reading: behind(reading, FIGURES["escalated"], within(reading, december)))
    assert counted(office, december.code)["escalated"].value == len(found) == 2
    assert counted(office, NOVEMBER)["escalated"].value == 1
    report = office.ask(lambda reading: gather(reading, december, Language.EN))
    assert report.escalated.total == 2
    assert [(line.number, line.reason) for line in report.escalated.lines] == [
        (twice, "Manager of the office, 20 Dec 2026 16:00: It takes too long"),
        (twice, "Company, 20 Dec 2026 19:00: It is <b>the maker</b>"),
    ]


def test_an_escalation_needs_a_reason_m00(office: Office, taken: Taken) -> None:
    """M00."""
    with pytest.raises(Refusal) as no:
        office.do(lambda work: cases.pass_on(work, taken.number, 3, level=COMPANY))
    assert (no.value.code, no.value.fields) == ("hand_off.why_raised_missing", {"field": "reason"})
    assert _found(office, COMPANY) == []

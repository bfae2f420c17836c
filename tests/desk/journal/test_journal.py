"""The day journal: what happened, inspections of every level, and nothing that is ever taken out (M68)."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from sqlalchemy import select

from db.models import Diary
from desk import journal
from desk.clock import FixedClock
from desk.journal import EntryKind, EntryRow, Finding, InspectionLevel, NewEntry
from desk.journal.paper import draw
from desk.journal.sheet import sheet_of
from desk.office import Office
from desk.refusals import Refusal
from desk.words import Language
from tests.paper.reading import pages_of

TODAY = date(2026, 11, 20)


def _write(office: Office, **told: Any) -> int:
    return office.do(lambda work: journal.write(work, NewEntry(**told))).answer


def _listed(office: Office, day: date = TODAY) -> tuple[EntryRow, ...]:
    return office.ask(lambda reading: journal.listed(reading, day))


def _inspection(level: InspectionLevel, finding: Finding, words: str = "") -> dict[str, object]:
    kind = EntryKind.INSPECTION
    return {"kind": kind, "place": "Pump room", "level": level, "finding": finding, "words": words}


def test_inspections_of_one_point_by_two_levels_are_both_kept(office: Office) -> None:
    """M68: the desk found it in order, the manager did not."""
    _write(office, **_inspection(InspectionLevel.CLERK, Finding.IN_ORDER))
    _write(office, **_inspection(InspectionLevel.MANAGER, Finding.TO_MEND, "The gauge is broken"))
    rows = office.ask(lambda reading: journal.found(reading, "pump room"))
    assert {(row.level, row.finding) for row in rows} == {("clerk", "in_order"), ("manager", "to_mend")}
    assert len(_listed(office)) == 2


def test_a_note_needs_its_words_and_an_inspection_its_place_its_level_and_its_finding(office: Office) -> None:
    with pytest.raises(Refusal, match=r"journal\.words_missing"):
        _write(office, words="  ")
    bare = NewEntry(EntryKind.INSPECTION)
    assert [each.fields["field"] for each in journal.lacking(bare)] == ["place", "level", "finding"]
    mend = NewEntry(EntryKind.INSPECTION, place="Roof", level=InspectionLevel.HEAD, finding=Finding.TO_MEND)
    assert [each.code for each in journal.lacking(mend)] == ["journal.words_missing"]


def test_an_entry_is_of_the_day_and_time_told_on_the_offices_clock(office: Office) -> None:
    _write(office, words="Late", clock=time(15, 30))
    _write(office, words="Early", clock=time(0, 10))
    _write(office, words="The day before", on=date(2026, 11, 19), clock=time(23, 50))
    assert [row.words for row in _listed(office)] == ["Early", "Late"]
    assert [row.words for row in _listed(office, date(2026, 11, 19))] == ["The day before"]


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"clock": time(23, 0)}, "moment.ahead"),
        ({"on": date(2026, 11, 21), "clock": time(1, 0)}, "moment.ahead"),
        ({"on": date(1, 1, 1)}, "journal.day_long_ago"),
        ({"words": "x" * 4001}, "text.too_long"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(office: Office, told: dict[str, object], code: str) -> None:
    with pytest.raises(Refusal, match=code):
        _write(office, **{"words": "Something", **told})
    assert _listed(office) == ()


def test_what_is_crossed_out_stays_with_its_reason_and_can_hold_again(office: Office) -> None:
    id = _write(office, words="Twenty bottles came", for_next=True)
    with pytest.raises(Refusal, match=r"void\.reason_missing"):
        office.do(lambda work: journal.cross_out(work, id, " "))
    office.do(lambda work: journal.cross_out(work, id, "Ten"))
    assert [(row.words, row.struck) for row in _listed(office)] == [("Twenty bottles came", "Ten")]
    with pytest.raises(Refusal, match=r"journal\.crossed_out"):
        office.do(lambda work: journal.change(work, id, NewEntry(words="Ten bottles")))
    office.do(lambda work: journal.stand_again(work, id))
    office.do(lambda work: journal.change(work, id, NewEntry(words="Ten bottles")))
    assert [(row.words, row.struck) for row in _listed(office)] == [("Ten bottles", "")]
    acts = select(Diary.act).where(Diary.subject == "journal_entry").order_by(Diary.id)
    assert office.ask(lambda reading: reading.session.scalars(acts).all()) == [
        "journal_entry.add", "journal_entry.cross_out", "journal_entry.stand_again", "journal_entry.change",
    ]  # fmt: skip


def test_the_next_shift_reads_what_was_written_for_it_since_and_still_holds(office: Office, clock: FixedClock) -> None:
    _write(office, words="Before", for_next=True)
    clock.move_to(datetime(2026, 11, 20, 10, 0, tzinfo=UTC))
    since = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
    _write(office, words="Not for anybody")
    gone = _write(office, words="Wrong", for_next=True)
    office.do(lambda work: journal.cross_out(work, gone, "Wrong"))
    _write(office, words="Read this", for_next=True)
    assert [row.words for row in office.ask(lambda reading: journal.flagged(reading, since))] == ["Read this"]


def test_words_are_found_on_any_day_in_any_width_and_case(office: Office) -> None:
    _write(office, words="Ｌift 2 stood still", on=date(2026, 10, 1), clock=time(9, 0))
    _write(office, words="Pump 2", place="Building 3")
    found = office.ask(lambda reading: journal.found(reading, "LIFT 2"))
    assert [row.words for row in found] == ["Ｌift 2 stood still"]
    assert len(office.ask(lambda reading: journal.found(reading, "2"))) == 2


def test_a_day_on_paper_holds_every_entry_also_the_one_crossed_out(office: Office) -> None:
    _write(office, **_inspection(InspectionLevel.HEAD, Finding.IN_ORDER))
    id = _write(office, words="<b>送水工</b> {20} bottles", for_next=True)
    office.do(lambda work: journal.cross_out(work, id, "Ten"))
    for language, told in ((Language.EN, "Crossed out: Ten"), (Language.ZH, "已划销：Ten")):
        pdf = draw(office.ask(lambda reading, language=language: sheet_of(reading, TODAY, language)))
        (page,) = pages_of(pdf)
        assert told in page
        assert "<b>送水工</b> {20} bottles" in page
        assert "Pump room" in page
    with pytest.raises(Refusal, match=r"journal\.day_out_of_range"):
        office.ask(lambda reading: sheet_of(reading, date(1, 1, 1)))

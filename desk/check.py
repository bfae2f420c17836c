"""Looks whether the book is sound: the file, its references, its numbers, and what the finder knows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import func, literal_column, select, text

from db.models import (
    Case,
    Counter,
    Handover,
    Incident,
    IncomingLetter,
    IssuedReport,
    KeptPaper,
    LeftItem,
    Letter,
    Mailing,
    Notice,
    Person,
    ReleasePass,
    Slip,
    StaffSuggestion,
    Unit,
    case_words,
    search_key,
)
from desk.diary import Anchor, Step, broken_lines, last_line, lost_anchors, of_reports, tellings
from desk.kept import is_sound
from desk.numbersleft import left_out
from desk.work import Reading

_NUMBERED: tuple[tuple[str, Any], ...] = (
    ("C", Case), ("S", Slip), ("L", Letter), ("IN", IncomingLetter), ("N", Notice), ("M", Mailing),
    ("R", IssuedReport), ("I", Incident), ("P", ReleasePass), ("H", Handover), ("K", LeftItem), ("G", StaffSuggestion),
)  # fmt: skip
_FINDABLE: tuple[tuple[str, Any], ...] = (
    ("person", Person), ("unit", Unit), ("case", Case), ("slip", Slip), ("letter", Letter),
    ("incoming", IncomingLetter), ("notice", Notice),
)  # fmt: skip
_HIDDEN = ("merged_into_id", "forgotten_at")
_MOST = 20


@dataclass(frozen=True)
class Break:
    """One thing that is not as it should be.

    `code` is "file", "reference", "gap", "paper", "unfindable" or "stray"; `fields` hold what it is about: `what`,
    and for gaps `held` and `given`, for papers and keys `count`. Of the diary it is "diary." and the harm that was
    done, with `line`, `at` (the office's clock) and `act`, or "diary.end" with `where` the lost line stands and the
    `count` of such places."""

    code: str
    fields: tuple[tuple[str, object], ...]


@dataclass(frozen=True)
class Health:
    """What was found, with the size of the book; `diary_mark` is that of the last line of the diary, in hex. `redacted`
    and `restored` are how many redactions and restores the diary tells."""

    breaks: tuple[Break, ...]
    people: int
    units: int
    cases: int
    slips: int
    letters: int
    diary_line: int
    diary_mark: str
    redacted: int
    restored: int


def check(reading: Reading, anchors: Sequence[Anchor] = (), step: Step | None = None) -> Health:
    """Check the whole book; changes nothing and answers with every break found, a sound book with none.

    `anchors` are what backups know of the diary; `step` is told how much of the diary was looked at, which takes
    longest, and stops all by raising."""
    breaks = _file(reading)
    if not breaks:
        breaks = [*_references(reading), *_gaps(reading), *_papers(reading), *_keys(reading), *_words(reading)]
        breaks += [*islice(_diary(reading, step), _MOST), *_ends(reading, anchors)]
    people, units, cases, slips, letters = (_count(reading, table) for _, table in _FINDABLE[:5])
    line, mark = last_line(reading)
    return Health(tuple(breaks), people, units, cases, slips, letters, line, mark.hex(), *tellings(reading))


def _file(reading: Reading) -> list[Break]:
    # The word index notices only when it is searched that another connection has written; checked without that,
    # a sound one is called corrupt.
    reading.session.execute(select(case_words.c.rowid).where(case_words.c.words.match("a")).limit(1)).all()
    told = reading.session.scalars(text(f"PRAGMA quick_check({_MOST})")).all()
    return [] if list(told) == ["ok"] else [_break("file", what=str(line)) for line in told]


def _references(reading: Reading) -> list[Break]:
    tables = {str(row[0]) for row in reading.session.execute(text("PRAGMA foreign_key_check")).fetchmany(_MOST)}
    return [_break("reference", what=table) for table in sorted(tables)]


def _gaps(reading: Reading) -> list[Break]:
    """Every number given is kept, whatever became of it (M15), but for those that a restore left out, as the diary
    says."""
    given: dict[str, int] = dict(reading.session.execute(select(Counter.series, Counter.last)).all())
    for series, count in left_out(reading).items():
        given[series] = given.get(series, 0) - count
    breaks = []
    for series, table in _NUMBERED:
        name = func.substr(table.number, 1, len(f"{series}-2026"))
        held: dict[str, int] = dict(reading.session.execute(select(name, func.count()).group_by(name)).all())
        for each in sorted({*held, *(known for known in given if known.startswith(f"{series}-"))}):
            if held.get(each, 0) != given.get(each, 0):
                breaks.append(_break("gap", what=each, held=held.get(each, 0), given=given.get(each, 0)))
    return breaks


def _papers(reading: Reading) -> list[Break]:
    """What is kept of papers as they went out is so to the byte; one of them at a time is in memory."""
    breaks = []
    kept = select(KeptPaper.sha256, KeptPaper.pdf)
    for paper_id in reading.session.scalars(select(KeptPaper.id).order_by(KeptPaper.id)).all():
        mark, pdf = reading.session.execute(kept.where(KeptPaper.id == paper_id)).one()
        if is_sound(mark, pdf):
            continue
        on_it = [
            number
            for table in (Letter, Notice, IssuedReport)
            for number in reading.session.scalars(
                select(table.number).where(table.paper_id == paper_id).order_by(table.id)
            )
        ]
        told = ", ".join(on_it[:_MOST]) + (" …" if len(on_it) > _MOST else "")
        breaks += [_break("paper", what=told, count=len(on_it))] if on_it else []
    return breaks


def _keys(reading: Reading) -> list[Break]:
    """Every record has keys, and every key has its record."""
    breaks = []
    key = search_key.c
    for kind, table in _FINDABLE:
        of_record = select(literal_column("1")).where(key.kind == kind, key.id == table.id).correlate(table).exists()
        # One that was merged into another is found as that one, one that was made nameless not at all.
        there = [table.__table__.c[name].is_(None) for name in _HIDDEN if name in table.__table__.c]
        lost = reading.session.scalar(select(func.count()).select_from(table).where(~of_record, *there)) or 0
        record = select(literal_column("1")).where(table.id == key.id).correlate(search_key).exists()
        stray = reading.session.scalar(select(func.count()).select_from(search_key).where(key.kind == kind, ~record))
        breaks += [_break("unfindable", what=kind, count=lost)] if lost else []
        breaks += [_break("stray", what=kind, count=stray)] if stray else []
    return breaks


def _words(reading: Reading) -> list[Break]:
    """Every case is in the word index."""
    indexed = select(case_words.c.rowid)
    lost = reading.session.scalar(select(func.count()).select_from(Case).where(Case.id.not_in(indexed)))
    return [_break("unfindable", what="case_words", count=lost)] if lost else []


def _diary(reading: Reading, step: Step | None) -> Iterator[Break]:
    """Every line of the diary says what was written (G49)."""
    for each in broken_lines(reading, step):
        yield _break(f"diary.{each.harm}", line=each.line, at=_told(reading, each.at), act=each.act)


def _ends(reading: Reading, anchors: Sequence[Anchor]) -> list[Break]:
    """What reports and backups say of the diary is in it still: a chain whose end was cut off holds in itself (G49)."""
    known = sorted((*of_reports(reading), *anchors), key=lambda each: each.at)
    lost = list(lost_anchors(reading, known))
    if not lost:
        return []
    first = lost[0]
    at = _told(reading, first.at)
    return [_break("diary.end", line=first.line, at=at, where=first.where, count=len(lost))]


def _told(reading: Reading, at: datetime | None) -> str:
    return "" if at is None else f"{reading.facts.local(at):%Y-%m-%d %H:%M}"


def _count(reading: Reading, table: Any) -> int:
    return reading.session.scalar(select(func.count()).select_from(table)) or 0


def _break(code: str, **fields: object) -> Break:
    return Break(code, tuple(fields.items()))

"""What is asked of the day journal: a day, words anywhere in it, what the next shift must read."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, select

from db.models import Case, Clerk, EntryKind, Finding, InspectionLevel, JournalEntry, Letter, ReturnCall, Slip
from desk.keyed import holds
from desk.work import Reading

MOST_FOUND = 200
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class EntryRow:
    """An entry of the journal; moments are UTC. One that is crossed out says why in `struck`."""

    key: int
    at: datetime
    kind: EntryKind
    words: str
    place: str
    level: InspectionLevel | None
    finding: Finding | None
    for_next: bool
    clerk: str
    struck: str


@dataclass(frozen=True)
class DayCounts:
    """What happened in the book itself, on a day or in a shift."""

    taken: int
    closed: int
    raised: int
    back: int
    letters: int
    called: int


def listed(reading: Reading, day: date) -> tuple[EntryRow, ...]:
    """The entries of a day of the office, in the order in which things happened."""
    start, end = _bounds(reading, day)
    query = _rows().where(JournalEntry.at >= start, JournalEntry.at < end)
    return _read(reading, query.order_by(JournalEntry.at, JournalEntry.id))


def found(reading: Reading, typed: str) -> tuple[EntryRow, ...]:
    """The newest entries in which all typed words stand: in the words, at the place, or as who wrote them."""
    query = _rows().order_by(JournalEntry.at.desc(), JournalEntry.id.desc()).execution_options(yield_per=500)
    rows: list[EntryRow] = []
    for entry, clerk in reading.session.execute(query):
        if holds(f"{entry.words} {entry.place} {clerk or ''} {entry.struck}", typed):
            rows.append(_row(entry, clerk))
            if len(rows) == MOST_FOUND:
                break
    return tuple(rows)


def flagged(reading: Reading, since: datetime) -> tuple[EntryRow, ...]:
    """What was written for the next shift since a moment and holds, in its order."""
    query = _rows().where(JournalEntry.for_next, JournalEntry.made_at >= since, JournalEntry.struck == "")
    return _read(reading, query.order_by(JournalEntry.at, JournalEntry.id))


def counted(reading: Reading, day: date) -> DayCounts:
    """What the book itself has of a day."""
    return happened(reading, *_bounds(reading, day))


def happened(reading: Reading, start: datetime, end: datetime) -> DayCounts:
    """The same from one moment to another, the end left out."""

    def count(moment: Any) -> int:
        return reading.session.scalar(select(func.count()).where(moment >= start, moment < end)) or 0

    return DayCounts(
        count(Case.taken_at), count(Case.closed_at), count(Slip.raised_at), count(Slip.back_at),
        count(Letter.issued_at), count(ReturnCall.done_at),
    )  # fmt: skip


def _bounds(reading: Reading, day: date) -> tuple[datetime, datetime]:
    return reading.facts.midnight(day), reading.facts.midnight(day + _DAY)


def _rows() -> Select[JournalEntry, str]:
    return select(JournalEntry, Clerk.name).outerjoin(Clerk, Clerk.id == JournalEntry.clerk_id)


def _read(reading: Reading, query: Select[JournalEntry, str]) -> tuple[EntryRow, ...]:
    return tuple(_row(entry, clerk) for entry, clerk in reading.session.execute(query))


def _row(entry: JournalEntry, clerk: str | None) -> EntryRow:
    return EntryRow(
        entry.id, entry.at, entry.kind, entry.words, entry.place, entry.level, entry.finding,
        entry.for_next, clerk or "", entry.struck,
    )  # fmt: skip

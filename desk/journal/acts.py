"""Writes the day journal; what was written wrongly is crossed out with its reason and stays in sight."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from db.models import EntryKind, Finding, InspectionLevel, JournalEntry
from desk import records
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.told import told_moment
from desk.work import UnitOfWork

LONGEST_WORDS, LONGEST_PLACE, LONGEST_REASON = 4000, 200, 300
OLDEST_YEARS = 2
"""So many years back an entry may be of; a day before that was typed wrongly."""


@dataclass(frozen=True)
class NewEntry:
    """An entry as typed; the day and the time are those of the office, what is not told is that of now.

    Level and finding are those of an inspection.
    """

    kind: EntryKind = EntryKind.NOTE
    words: str = ""
    on: date | None = None
    clock: time | None = None
    place: str = ""
    level: InspectionLevel | None = None
    finding: Finding | None = None
    for_next: bool = False


def write(work: UnitOfWork, new: NewEntry) -> int:
    """Put an entry into the journal and answer its id; anybody at the desk does (M68).

    Refusals: journal.words_missing, journal.place_missing, journal.level_missing, journal.finding_missing,
    journal.day_long_ago, moment.ahead, text.too_long.
    """
    return records.put(work, JournalEntry(**_checked(work, new), made_at=work.now, clerk_id=work.clerk_id))


def change(work: UnitOfWork, entry_id: int, new: NewEntry) -> None:
    """Put an entry right; the diary keeps what it said. Refusals: record.unknown, journal.crossed_out, as for write."""
    row = records.get(work, JournalEntry, entry_id)
    _must_stand(row)
    records.change(work, JournalEntry, entry_id, _checked(work, new))


def cross_out(work: UnitOfWork, entry_id: int, reason: str) -> None:
    """Say why an entry does not hold; it stays where it is. Refusals: record.unknown, journal.crossed_out,
    void.reason_missing, text.too_long."""
    row, why = records.get(work, JournalEntry, entry_id), short_line(reason, LONGEST_REASON, "reason")
    _must_stand(row)
    if not why:
        raise Refusal("void.reason_missing", field="reason")
    row.struck = why
    work.session.flush()
    work.record("journal_entry.cross_out", "journal_entry", entry_id, note=why)


def stand_again(work: UnitOfWork, entry_id: int) -> None:
    """An entry holds after all: undoes `cross_out`. Refusals: record.unknown."""
    row = records.get(work, JournalEntry, entry_id)
    if row.struck:
        was, row.struck = row.struck, ""
        work.session.flush()
        work.record("journal_entry.stand_again", "journal_entry", entry_id, old=was)


def lacking(new: NewEntry) -> tuple[Refusal, ...]:
    """All that must be said and is not, in the order of the form: a form marks it all at once."""
    inspected = new.kind is EntryKind.INSPECTION
    needs_words = not inspected or new.finding is Finding.TO_MEND
    must = {
        "words": (not needs_words or bool(new.words.strip()), "journal.words_missing"),
        "place": (not inspected or bool(new.place.strip()), "journal.place_missing"),
        "level": (not inspected or new.level is not None, "journal.level_missing"),
        "finding": (not inspected or new.finding is not None, "journal.finding_missing"),
    }
    return tuple(Refusal(code, field=field) for field, (said, code) in must.items() if not said)


def _must_stand(row: JournalEntry) -> None:
    if row.struck:
        raise Refusal("journal.crossed_out", reason=row.struck)


def _checked(work: UnitOfWork, new: NewEntry) -> dict[str, Any]:
    if missing := lacking(new):
        raise missing[0]
    if new.on is not None and new.on.year < work.facts.local(work.now).year - OLDEST_YEARS:
        raise Refusal("journal.day_long_ago", field="on", years=OLDEST_YEARS)
    inspected = new.kind is EntryKind.INSPECTION
    return {
        "at": told_moment(work, new.on, new.clock, "clock" if new.clock is not None else "on"),
        "kind": new.kind,
        "words": short_text(new.words, LONGEST_WORDS, "words"),
        "place": short_line(new.place, LONGEST_PLACE, "place"),
        "level": new.level if inspected else None,
        "finding": new.finding if inspected else None,
        "for_next": new.for_next,
    }

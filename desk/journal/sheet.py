"""All words and values of a day of the journal on paper."""

from dataclasses import dataclass
from datetime import date, datetime

from desk.journal.lists import DayCounts, EntryRow, counted, listed
from desk.letterhead_of import letterhead
from desk.paper.letterhead import Letterhead
from desk.refusals import Refusal
from desk.words import Language
from desk.work import Reading

FIRST_YEAR, LAST_YEAR = 1971, 9000


@dataclass(frozen=True)
class PrintedEntry:
    """An entry with its moment on the office's clock."""

    at: datetime
    row: EntryRow


@dataclass(frozen=True)
class JournalSheet:
    """The journal of one day of the office, to be signed."""

    language: Language
    letterhead: Letterhead
    day: date
    entries: tuple[PrintedEntry, ...]
    counts: DayCounts


def sheet_of(reading: Reading, day: date, language: Language | None = None) -> JournalSheet:
    """Everything of a day, what is crossed out among it (M68). Refusals: journal.day_out_of_range."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Refusal("journal.day_out_of_range", field="day", day=day, first=FIRST_YEAR, last=LAST_YEAR)
    spoken, facts = language or reading.facts.language, reading.facts
    entries = tuple(PrintedEntry(facts.local(row.at), row) for row in listed(reading, day))
    return JournalSheet(spoken, letterhead(facts, spoken), day, entries, counted(reading, day))

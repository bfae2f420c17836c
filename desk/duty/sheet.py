"""A week of the roster on paper."""

from dataclasses import dataclass
from datetime import date

from desk.duty.lists import Roster, roster
from desk.letterhead_of import letterhead
from desk.paper.letterhead import Letterhead
from desk.words import Language
from desk.work import Reading


@dataclass(frozen=True)
class RosterSheet:
    """A week with the hours its shifts begin at, as 08:00."""

    language: Language
    letterhead: Letterhead
    roster: Roster
    begins: tuple[str, str]  # the day's, the night's


def sheet_of(reading: Reading, day: date, language: Language | None = None) -> RosterSheet:
    """The week a day lies in."""
    facts = reading.facts
    spoken = language or facts.language
    week = roster(reading, day)
    return RosterSheet(spoken, letterhead(facts, spoken), week, (facts.shift_day, facts.shift_night))

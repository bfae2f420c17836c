"""All words and values of a day's register."""

from dataclasses import dataclass
from datetime import date, datetime

from desk.paper.letterhead import Letterhead
from desk.words import Language


@dataclass(frozen=True)
class Entry:
    """One line; stored values are told by their names, moments are in the office's zone."""

    number: str
    at: datetime
    channel: str
    who: str
    unit: str
    phone: str
    kind: str
    matter: str
    taken_by: str
    passed: str
    passed_at: datetime | None
    result: str
    replied_at: datetime | None
    remarks: str
    void: bool = False


@dataclass(frozen=True)
class RegisterSheet:
    """The register of one day of the office."""

    language: Language
    letterhead: Letterhead
    day: date
    entries: tuple[Entry, ...]

"""All words and values of a worker's day sheet."""

from dataclasses import dataclass
from datetime import date, datetime

from desk.paper.letterhead import Letterhead
from desk.words import Language


@dataclass(frozen=True)
class Visit:
    """One slip on the sheet; moments are in the office's zone.

    Without a start it waits for a time, since `raised_at`. `missed` is the start of an appointment whose day is over.
    Of one that is home: when somebody came and was done, as far as the paper tells, and whether the work was done.
    """

    number: str
    start: datetime | None
    end: datetime | None
    unit: str
    place: str
    who: str
    phone: str
    matter: str
    access: str
    bring: str
    raised_at: datetime
    missed: datetime | None = None
    is_home: bool = False
    arrived_at: datetime | None = None
    done_at: datetime | None = None
    not_done: bool = False
    clashes: bool = False


@dataclass(frozen=True)
class DaySheet:
    """A worker's day; an empty worker is nobody yet."""

    language: Language
    letterhead: Letterhead
    day: date
    worker: str
    phone: str
    trade: str
    visits: tuple[Visit, ...]
    waiting: tuple[Visit, ...]

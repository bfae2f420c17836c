"""All words and values of a list of cases on paper."""

from dataclasses import dataclass
from datetime import datetime

from desk.paper.letterhead import Letterhead
from desk.words import Language


@dataclass(frozen=True)
class Line:
    """One case; moments are in the office's zone, the flat of a name withheld is empty."""

    number: str
    taken_at: datetime
    unit: str
    matter: str
    class_name: str
    department: str
    due: datetime | None
    overdue: bool
    status: str  # as it is stored


@dataclass(frozen=True)
class ListSheet:
    """A list of cases; `told` says what it is narrowed to, `total` how many there are with those not printed."""

    language: Language
    letterhead: Letterhead
    told: str
    made_at: datetime
    lines: tuple[Line, ...]
    total: int

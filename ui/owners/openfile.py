"""A flat's file as one reading of the book gave it."""

from dataclasses import dataclass
from datetime import date, datetime

from desk.flatfile import Marks
from desk.owners import UnitFile


@dataclass(frozen=True)
class OpenFile:
    """A flat's file as it was read, and the office's day and moment of reading."""

    flat: UnitFile
    marks: Marks
    today: date
    now: datetime

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

    @property
    def resident(self) -> int | None:
        """The first person who lives there, whom a complaint or letter from the file is about."""
        return next((each.person_id for each in self.flat.residents if not each.gone), None)

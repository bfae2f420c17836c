"""What a question and an act are handed: the book, the clock, the facts and who is at the desk."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from db.chain import append
from desk.facts import Facts

if TYPE_CHECKING:
    from desk.calendar import WorkCalendar


@dataclass(frozen=True)
class Reading:
    """One moment of the book, to look at only: a write through it fails."""

    session: Session
    now: datetime  # aware, UTC
    facts: Facts
    clerk_id: int | None
    calendar: "WorkCalendar"
    pc: datetime  # the same by the PC's own clock, which may be set back: for waits of seconds only
    unattended: bool = False  # a script asks: nobody sits at the desk, so nobody has a manager's rights


@dataclass(frozen=True)
class UnitOfWork(Reading):
    """A piece of work that is kept whole or not at all."""

    def record(self, act: str, subject: str, subject_id: int, *, old: str = "", new: str = "", note: str = "") -> None:
        """Write one line of the diary; every change has one."""
        self.record_many(act, subject, [(subject_id, old, new)], note=note)

    def record_many(self, act: str, subject: str, changes: Iterable[tuple[int, str, str]], *, note: str = "") -> None:
        """Write a line of the diary for each (id, old, new)."""
        told = [(self.now, self.clerk_id, act, subject, id_, old, new, note) for id_, old, new in changes]
        append(self.session, told)

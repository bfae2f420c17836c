"""What a question and an act are handed: the book, the clock, the facts and who is at the desk."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, cast

from sqlalchemy import Table, insert
from sqlalchemy.orm import Session

from db.models import Diary
from desk.facts import Facts

if TYPE_CHECKING:
    from desk.calendar import WorkCalendar

_WRITE = insert(cast(Table, Diary.__table__))


@dataclass(frozen=True)
class Reading:
    """One moment of the book, to look at only: a write through it fails."""

    session: Session
    now: datetime  # aware, UTC
    facts: Facts
    clerk_id: int | None
    calendar: "WorkCalendar"
    unattended: bool = False  # a script asks: nobody sits at the desk, so nobody has a manager's rights


@dataclass(frozen=True)
class UnitOfWork(Reading):
    """A piece of work that is kept whole or not at all."""

    def record(self, act: str, subject: str, subject_id: int, *, old: str = "", new: str = "", note: str = "") -> None:
        """Write one line of the diary; every change has one."""
        self.record_many(act, subject, [(subject_id, old, new)], note=note)

    def record_many(self, act: str, subject: str, changes: Iterable[tuple[int, str, str]], *, note: str = "") -> None:
        """Write a line of the diary for each (id, old, new)."""
        lines = [
            {
                "at": self.now,
                "clerk_id": self.clerk_id,
                "act": act,
                "subject": subject,
                "subject_id": subject_id,
                "old": old,
                "new": new,
                "note": note,
            }
            for subject_id, old, new in changes
        ]
        if lines:
            self.session.execute(_WRITE, lines if len(lines) > 1 else lines[0])

"""Visits to households, what must be followed up, and who is still unhappy."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp


class VisitWay(StrEnum):
    """Where people met."""

    DOOR = "door"
    PHONE = "phone"
    OFFICE = "office"
    OTHER = "other"


class VisitReason(StrEnum):
    """Why the office went to see a household."""

    REGULAR = "regular"
    SPECIAL = "special"
    COMPLAINT = "complaint"
    PAID_SERVICE = "paid_service"
    REPAIR = "repair"


class Visit(Base):
    """One visit or return visit (M08)."""

    __tablename__ = "visit"
    __table_args__ = (Index("ix_visit_at", "at"),)
    id: Mapped[Key] = mapped_column(init=False)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    at: Mapped[Stamp]
    way: Mapped[VisitWay]
    reason: Mapped[VisitReason]
    visitor_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)  # who went
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    met: Mapped[str] = mapped_column(String(300), default="")  # who was met, as told
    said: Mapped[str] = mapped_column(default="")
    need: Mapped[str] = mapped_column(default="")  # a need that changed; then a follow-up is due
    promise: Mapped[str] = mapped_column(default="")
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class FollowUp(Base):
    """Something promised for a day: it is on the due list until somebody did it."""

    __tablename__ = "follow_up"
    __table_args__ = (Index("ix_follow_up_due", "due_on", "id", sqlite_where=text("done_at IS NULL")),)
    id: Mapped[Key] = mapped_column(init=False)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    due_on: Mapped[date]
    what: Mapped[str]
    made_at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)  # who promised it
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    visit_id: Mapped[int | None] = mapped_column(ForeignKey("visit.id"), index=True, default=None)
    done_at: Mapped[datetime | None] = mapped_column(default=None)
    done_by_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True, default=None)
    outcome: Mapped[str] = mapped_column(default="")
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class Unhappy(Base):
    """A household that is still unhappy: the mark stays until a follow-up clears it (M62)."""

    __tablename__ = "unhappy"
    __table_args__ = (Index("ix_unhappy_open", "unit_id", sqlite_where=text("cleared_at IS NULL")),)
    id: Mapped[Key] = mapped_column(init=False)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    since: Mapped[Stamp]
    why: Mapped[str]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"), index=True, default=None)
    cleared_at: Mapped[datetime | None] = mapped_column(default=None)
    follow_up_id: Mapped[int | None] = mapped_column(ForeignKey("follow_up.id"), index=True, default=None)

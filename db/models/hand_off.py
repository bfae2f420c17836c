"""How a case goes from hand to hand, and where it waits."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp


class EscalationLevel(StrEnum):
    """How far up a case is brought (M00)."""

    OFFICE = "office"  # whoever leads the management office
    COMPANY = "company"


class HandOff(Base):
    """A hand-over of a case: who takes it on, and who told the person what (M11).

    It is unread until somebody of the desk has seen it; `due_at` is the department's own limit (M47). One with a level
    is an escalation (M00).
    """

    __tablename__ = "hand_off"
    __table_args__ = (
        Index("ix_hand_off_unread", "at", sqlite_where=text("read_at IS NULL AND removed_at IS NULL")),
        Index("ix_hand_off_told", "at", sqlite_where=text("told != ''")),
        Index("ix_hand_off_due_at", "due_at", sqlite_where=text("due_at IS NOT NULL")),
        Index("ix_hand_off_escalated", "at", sqlite_where=text("level IS NOT NULL")),
    )
    id: Mapped[Key] = mapped_column(init=False)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    trade_id: Mapped[int | None] = mapped_column(ForeignKey("trade.id"), index=True)
    taker: Mapped[str] = mapped_column(String(120), default="")  # the person who takes it on
    told: Mapped[str] = mapped_column(default="")  # what the person was told; empty: nothing yet
    reason: Mapped[str] = mapped_column(String(200), default="")
    due_at: Mapped[datetime | None] = mapped_column(default=None)
    read_at: Mapped[datetime | None] = mapped_column(default=None)
    read_by_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True, default=None)
    removed_at: Mapped[datetime | None] = mapped_column(default=None)
    level: Mapped[EscalationLevel | None] = mapped_column(default=None)


class WaitsFor(StrEnum):
    """What a paused case waits for."""

    PERSON = "person"
    PARTS = "parts"
    THIRD = "third"
    WEATHER = "weather"
    OTHER = "other"


class Pause(Base):
    """A stretch in which the limit for the solution stands still, with its reason and the day it ends."""

    __tablename__ = "pause"
    id: Mapped[Key] = mapped_column(init=False)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    waits_for: Mapped[WaitsFor]
    reason: Mapped[str]
    back_on: Mapped[date]
    due_before: Mapped[datetime | None] = mapped_column(default=None)  # the solution's limit without this pause
    ended_at: Mapped[datetime | None] = mapped_column(default=None)
    removed_at: Mapped[datetime | None] = mapped_column(default=None)

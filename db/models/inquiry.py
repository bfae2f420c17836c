"""What follows a complaint inside the office: the investigation of a breach, and setting things right."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp


class Investigation(Base):
    """What was found about a breach of duty and what was decided (M13); only a manager sees it."""

    __tablename__ = "investigation"
    id: Mapped[Key] = mapped_column(init=False)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), unique=True)
    opened_at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    department: Mapped[str] = mapped_column(String(120), default="")
    found: Mapped[str] = mapped_column(default="")
    handled: Mapped[str] = mapped_column(default="")
    decision: Mapped[str] = mapped_column(default="")
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class Source(StrEnum):
    """Where a demand to set something right comes from (M22, M86)."""

    OWNER = "owner"
    INSPECTION = "inspection"
    STAFF = "staff"
    SURVEY = "survey"
    CARD = "card"


class Rectification(Base):
    """Something that must be set right within a limit: analysis first, then the measure (M22, M93)."""

    __tablename__ = "rectification"
    __table_args__ = (
        Index("ix_rectification_due", "due_at", sqlite_where=text("done_at IS NULL AND removed_at IS NULL")),
    )
    id: Mapped[Key] = mapped_column(init=False)
    source: Mapped[Source]
    problem: Mapped[str]
    opened_at: Mapped[Stamp]
    due_at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"), index=True, default=None)
    leader: Mapped[str] = mapped_column(String(60), default="")
    analysis: Mapped[str] = mapped_column(default="")
    measure: Mapped[str] = mapped_column(default="")
    done_at: Mapped[datetime | None] = mapped_column(default=None)
    result: Mapped[str] = mapped_column(default="")
    removed_at: Mapped[datetime | None] = mapped_column(default=None)

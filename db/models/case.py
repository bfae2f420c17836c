"""Matters brought to the desk, what was noted about them and how they were answered."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp
from db.models.channel import Channel
from db.models.person import Role


class CaseKind(StrEnum):
    """What a person brings to the desk (M02)."""

    COMPLAINT = "complaint"
    REPAIR = "repair"
    ENQUIRY = "enquiry"
    SUGGESTION = "suggestion"
    PRAISE = "praise"


class CaseStatus(StrEnum):
    """How far a case has come; desk/cases/rules.py holds the ways between."""

    OPEN = "open"
    WITH_TRADE = "with_trade"
    ANSWERED = "answered"
    CLOSED = "closed"
    VOID = "void"


class Urgency(StrEnum):
    """How soon someone must go."""

    ROUTINE = "routine"
    SAME_DAY = "same_day"
    AT_ONCE = "at_once"


_WAITING = "status IN ('open', 'with_trade', 'answered')"


class Case(Base):
    """One matter a person brought to the desk."""

    __tablename__ = "case"
    __table_args__ = (
        # The trap beside the finder: counting a caller's open cases without these costs more than finding him.
        Index("ix_case_waiting_unit", "unit_id", sqlite_where=text(_WAITING)),
        Index("ix_case_waiting_person", "person_id", sqlite_where=text(_WAITING)),
        Index("ix_case_waiting_due", "solution_due", sqlite_where=text(_WAITING)),
        Index("ix_case_waiting_reply", "reply_due", sqlite_where=text(f"replied_at IS NULL AND {_WAITING}")),
        Index("ix_case_status_taken", "status", "taken_at", "id"),
        Index("ix_case_taken", "taken_at", "id"),
        Index("ix_case_closed", "closed_at", sqlite_where=text("closed_at IS NOT NULL")),
    )
    id: Mapped[Key] = mapped_column(init=False)
    number: Mapped[str] = mapped_column(String(16), unique=True)
    kind: Mapped[CaseKind]
    channel: Mapped[Channel]
    urgency: Mapped[Urgency]
    told_by: Mapped[str] = mapped_column(String(300))
    told_phone: Mapped[str] = mapped_column(String(80))
    relation: Mapped[Role]
    summary: Mapped[str]
    words: Mapped[str]  # as the person said it; the clerk's view is kept apart
    place: Mapped[str] = mapped_column(String(200))
    access: Mapped[str] = mapped_column(String(400))
    taken_at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True, default=None)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    first_receiver_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True, default=None)
    class_id: Mapped[int | None] = mapped_column(ForeignKey("case_class.id"), index=True, default=None)
    trade_id: Mapped[int | None] = mapped_column(ForeignKey("trade.id"), index=True, default=None)
    status: Mapped[CaseStatus] = mapped_column(default=CaseStatus.OPEN)
    reply_due: Mapped[datetime | None] = mapped_column(default=None)
    solution_due: Mapped[datetime | None] = mapped_column(default=None)
    replied_at: Mapped[datetime | None] = mapped_column(default=None)
    closed_at: Mapped[datetime | None] = mapped_column(default=None)
    outcome: Mapped[str] = mapped_column(default="")
    void_reason: Mapped[str] = mapped_column(default="")
    request_id: Mapped[str | None] = mapped_column(String(80), unique=True, default=None)
    origin: Mapped[str | None] = mapped_column(String(120), unique=True, default=None)  # of an imported case
    version: Mapped[int] = mapped_column(default=1)


class CaseNote(Base):
    """A dated line on a case: what happened, who was told what."""

    __tablename__ = "case_note"
    id: Mapped[Key] = mapped_column(init=False)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    text: Mapped[str]


class Reply(Base):
    """A substantial answer given to the person (M49)."""

    __tablename__ = "reply"
    id: Mapped[Key] = mapped_column(init=False)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    channel: Mapped[Channel]
    words: Mapped[str]
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letter.id"), index=True, default=None)

"""Calling back after a case was closed: is the person content?"""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp
from db.models.channel import Channel


class Mark(StrEnum):
    """What a person says of one case (M61); never mixed with the rate of a survey."""

    SATISFIED = "satisfied"
    FAIR = "fair"
    NOT_SATISFIED = "not_satisfied"
    NOT_REACHED = "not_reached"


class ReturnCall(Base):
    """One return call: due, made or given up, with the mark and the words."""

    __tablename__ = "return_call"
    __table_args__ = (
        Index("ix_return_call_done", "done_at", sqlite_where=text("done_at IS NOT NULL")),
        Index("ix_return_call_fell_due", "due_at"),
        Index("ix_return_call_due", "due_at", sqlite_where=text("done_at IS NULL AND removed_at IS NULL")),
    )
    id: Mapped[Key] = mapped_column(init=False)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    due_at: Mapped[Stamp]
    made_at: Mapped[Stamp]  # when it was put on the list
    tries: Mapped[int] = mapped_column(default=0)  # calls nobody answered
    tried_at: Mapped[datetime | None] = mapped_column(default=None)
    done_at: Mapped[datetime | None] = mapped_column(default=None)
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True, default=None)  # who called
    channel: Mapped[Channel] = mapped_column(default=Channel.PHONE)
    mark: Mapped[Mark | None] = mapped_column(default=None)
    words: Mapped[str] = mapped_column(default="")
    removed_at: Mapped[datetime | None] = mapped_column(default=None)

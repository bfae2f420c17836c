"""Maintenance slips: work sent out on paper."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp


class SlipStatus(StrEnum):
    """Whether the paper is with the worker, home again, or void."""

    OUT = "out"
    BACK = "back"
    VOID = "void"


class Slip(Base):
    """One errand of one trade for one case."""

    __tablename__ = "slip"
    __table_args__ = (Index("ix_slip_status_raised", "status", "raised_at", "id"),)
    id: Mapped[Key] = mapped_column(init=False)
    number: Mapped[str] = mapped_column(String(16), unique=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    trade_id: Mapped[int | None] = mapped_column(ForeignKey("trade.id"), index=True)
    worker: Mapped[str] = mapped_column(String(60))
    raised_at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    status: Mapped[SlipStatus] = mapped_column(default=SlipStatus.OUT)
    printed: Mapped[int] = mapped_column(default=0)
    done_at: Mapped[datetime | None] = mapped_column(default=None)
    result: Mapped[str] = mapped_column(default="")
    void_reason: Mapped[str] = mapped_column(default="")

"""What is on its way to a printer: nothing is lost when a printer is missing or the PC goes off."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp


class PrintState(StrEnum):
    """Where a paper is."""

    WAITING = "waiting"
    PRINTING = "printing"
    PRINTED = "printed"
    KEPT = "kept"  # as a file: this PC has no printer
    FAILED = "failed"
    CANCELLED = "cancelled"


class PrintJob(Base):
    """One paper asked for; its PDF is kept until it was printed for some days."""

    __tablename__ = "print_job"
    __table_args__ = (Index("ix_print_job_state_at", "state", "at"),)
    id: Mapped[Key] = mapped_column(init=False)
    at: Mapped[Stamp]
    kind: Mapped[str] = mapped_column(String(20))  # slip, letter, form, report, list
    title: Mapped[str] = mapped_column(String(120))
    copies: Mapped[int]
    pages: Mapped[int]
    pdf: Mapped[bytes | None]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    state: Mapped[PrintState] = mapped_column(default=PrintState.WAITING)
    printer: Mapped[str] = mapped_column(String(120), default="", server_default="")
    trouble: Mapped[str] = mapped_column(default="", server_default="")
    ended_at: Mapped[datetime | None] = mapped_column(default=None)
    drawn_from: Mapped[str] = mapped_column(String(64), default="", server_default="")  # of slips: what stood on them

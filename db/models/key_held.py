"""Keys of flats that the office keeps, and to whom they were lent."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp


class KeyHeld(Base):
    """A key of a flat in the office's keeping."""

    __tablename__ = "key_held"
    id: Mapped[Key] = mapped_column(init=False)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    tag: Mapped[str] = mapped_column(String(40))
    what: Mapped[str] = mapped_column(String(120), default="")  # front door, meter box
    copies: Mapped[int] = mapped_column(default=1)
    deposited_on: Mapped[date | None] = mapped_column(default=None)
    deposited_by: Mapped[str] = mapped_column(String(300), default="")
    place: Mapped[str] = mapped_column(String(60), default="")  # the hook or box
    note: Mapped[str] = mapped_column(default="")
    returned_on: Mapped[date | None] = mapped_column(default=None)  # given back to the household for good
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class KeyLoan(Base):
    """One time a key left its hook."""

    __tablename__ = "key_loan"
    __table_args__ = (Index("ix_key_loan_out", "due_on", sqlite_where=text("back_at IS NULL")),)
    id: Mapped[Key] = mapped_column(init=False)
    key_id: Mapped[int] = mapped_column(ForeignKey("key_held.id"), index=True)
    lent_to: Mapped[str] = mapped_column(String(300))
    reason: Mapped[str]
    lent_at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    proof: Mapped[str] = mapped_column(String(120), default="")  # what was seen: staff card 12, the owner's call
    due_on: Mapped[date | None] = mapped_column(default=None)
    back_at: Mapped[datetime | None] = mapped_column(default=None)
    back_clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True, default=None)
    note: Mapped[str] = mapped_column(default="")
    removed_at: Mapped[datetime | None] = mapped_column(default=None)  # entered by mistake

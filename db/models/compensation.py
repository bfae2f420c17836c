"""Money paid to people because something went wrong, and the deposit it comes from (M27)."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp


class Compensation(Base):
    """One payment on one case; amounts are whole cents."""

    __tablename__ = "compensation"
    id: Mapped[Key] = mapped_column(init=False)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    paid_on: Mapped[date] = mapped_column(index=True)
    cents: Mapped[int]
    basis: Mapped[str]  # the rule or promise it rests on
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class Deposit(Base):
    """Money put into the deposit that advance compensation is paid from, or taken out again; whole cents."""

    __tablename__ = "deposit"
    id: Mapped[Key] = mapped_column(init=False)
    on: Mapped[date] = mapped_column(index=True)
    cents: Mapped[int]
    note: Mapped[str]
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    removed_at: Mapped[datetime | None] = mapped_column(default=None)

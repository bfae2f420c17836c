"""What the office keeps about its own people: a record each, what is to their credit, spot checks, suggestions."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp


class Staff(Base):
    """The record of one employee, whether they sit at the desk, go out with the slips or neither (M66a)."""

    __tablename__ = "staff"
    id: Mapped[Key] = mapped_column(init=False)
    name: Mapped[str] = mapped_column(String(60))
    post: Mapped[str] = mapped_column(String(60), default="")
    phone: Mapped[str] = mapped_column(String(80), default="")
    certificate: Mapped[str] = mapped_column(String(120), default="")  # what it is and by whom it was given
    certificate_number: Mapped[str] = mapped_column(String(60), default="")
    certificate_until: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True, default=None)
    worker_id: Mapped[int | None] = mapped_column(ForeignKey("worker.id"), index=True, default=None)
    left_on: Mapped[date | None] = mapped_column(default=None)
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class CreditKind(StrEnum):
    """What stands to the credit of an employee (M29)."""

    PRAISE = "praise"
    HONOUR = "honour"
    REWARD = "reward"
    TRAINING = "training"
    WELFARE = "welfare"


class StaffCredit(Base):
    """One line to the credit of an employee; of a praise from an owner with its case (M29)."""

    __tablename__ = "staff_credit"
    id: Mapped[Key] = mapped_column(init=False)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    kind: Mapped[CreditKind]
    day: Mapped[date] = mapped_column(index=True)
    words: Mapped[str]
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"), index=True, default=None)
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class SpotCheck(Base):
    """An unannounced look at an employee's manners and uniform, point by point (M02, M66a)."""

    __tablename__ = "spot_check"
    id: Mapped[Key] = mapped_column(init=False)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    met: Mapped[str]  # codes of the points, with a comma between two
    missed: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class Decision(StrEnum):
    """What became of a suggestion."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"


class StaffSuggestion(Base):
    """What an employee proposes, what was decided and the measure that came of it (M30)."""

    __tablename__ = "staff_suggestion"
    __table_args__ = (
        Index("ix_staff_suggestion_open", "at", sqlite_where=text("decision = 'open' AND void_reason = ''")),
    )
    id: Mapped[Key] = mapped_column(init=False)
    number: Mapped[str] = mapped_column(String(16), unique=True)
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    by_whom: Mapped[str] = mapped_column(String(60))
    words: Mapped[str]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), index=True, default=None)
    decision: Mapped[Decision] = mapped_column(default=Decision.OPEN)
    answer: Mapped[str] = mapped_column(default="")
    decided_at: Mapped[datetime | None] = mapped_column(default=None)
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True, default=None)
    measure_id: Mapped[int | None] = mapped_column(ForeignKey("measure.id"), index=True, default=None)
    void_reason: Mapped[str] = mapped_column(default="")

"""What cases are about: the class tree with its two limits, and the places."""

from enum import StrEnum

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key


class LimitUnit(StrEnum):
    """How a limit is counted: by the clock, or in working days."""

    MINUTES = "minutes"
    HOURS = "hours"
    WORKING_DAYS = "working_days"


class CaseClass(Base):
    """A class of case with its limits for the first reply and the solution (M03, M77)."""

    __tablename__ = "case_class"
    id: Mapped[Key] = mapped_column(init=False)
    code: Mapped[str] = mapped_column(String(40), unique=True)
    name_en: Mapped[str] = mapped_column(String(80))
    name_zh: Mapped[str] = mapped_column(String(80))
    reply_amount: Mapped[int]
    reply_unit: Mapped[LimitUnit]
    solution_amount: Mapped[int]
    solution_unit: Mapped[LimitUnit]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("case_class.id"), index=True, default=None)
    trade_id: Mapped[int | None] = mapped_column(ForeignKey("trade.id"), index=True, default=None)
    active: Mapped[bool] = mapped_column(default=True)


class Place(Base):
    """A place on the estate that a clerk may choose instead of typing it."""

    __tablename__ = "place"
    id: Mapped[Key] = mapped_column(init=False)
    name_en: Mapped[str] = mapped_column(String(80))
    name_zh: Mapped[str] = mapped_column(String(80))

"""What cases are about: the class tree with its two limits, and the places."""

from enum import StrEnum

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key


class LimitUnit(StrEnum):
    """How a limit is counted: by the clock, or in the hours or days the office works."""

    MINUTES = "minutes"
    HOURS = "hours"
    WORKING_HOURS = "working_hours"
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
    position: Mapped[int] = mapped_column(default=0, server_default="0")  # among those under the same heading
    standard_en: Mapped[str] = mapped_column(default="", server_default="")  # what the office promises (M03)
    standard_zh: Mapped[str] = mapped_column(default="", server_default="")
    sudden: Mapped[bool] = mapped_column(default=False, server_default="0")  # short form, call list (M42)
    about_staff: Mapped[bool] = mapped_column(default=False, server_default="0")  # asks who, and which breach (M12)


class Cause(Base):
    """A family of root causes that a case is closed with (M47, M97)."""

    __tablename__ = "cause"
    id: Mapped[Key] = mapped_column(init=False)
    code: Mapped[str] = mapped_column(String(40), unique=True)
    name_en: Mapped[str] = mapped_column(String(80))
    name_zh: Mapped[str] = mapped_column(String(80))
    position: Mapped[int]
    active: Mapped[bool] = mapped_column(default=True)


class Place(Base):
    """A place on the estate that a clerk may choose instead of typing it."""

    __tablename__ = "place"
    id: Mapped[Key] = mapped_column(init=False)
    name_en: Mapped[str] = mapped_column(String(80))
    name_zh: Mapped[str] = mapped_column(String(80))
    position: Mapped[int] = mapped_column(default=0, server_default="0")
    common: Mapped[bool] = mapped_column(default=False, server_default="0")  # outside the flats
    active: Mapped[bool] = mapped_column(default=True, server_default="1")

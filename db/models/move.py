"""Moves in and out with their steps."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key


class Direction(StrEnum):
    """Which way a move goes."""

    IN = "in"
    OUT = "out"


class StepKind(Base):
    """A step every move of one direction goes through; the office changes the list, begun moves keep theirs."""

    __tablename__ = "step_kind"
    id: Mapped[Key] = mapped_column(init=False)
    direction: Mapped[Direction]
    place: Mapped[int]
    name_en: Mapped[str] = mapped_column(String(120))
    name_zh: Mapped[str] = mapped_column(String(120))
    active: Mapped[bool] = mapped_column(default=True)


class Move(Base):
    """One household moving in or out."""

    __tablename__ = "move"
    id: Mapped[Key] = mapped_column(init=False)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    direction: Mapped[Direction]
    who: Mapped[str] = mapped_column(String(300))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    planned_on: Mapped[date | None] = mapped_column(index=True, default=None)
    window: Mapped[str] = mapped_column(String(60), default="")  # "14:00-16:00, lift 2 kept free"
    carrier: Mapped[str] = mapped_column(String(200), default="")
    note: Mapped[str] = mapped_column(default="")
    done_on: Mapped[date | None] = mapped_column(default=None)
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class MoveStep(Base):
    """One step of one move: done when and by whom."""

    __tablename__ = "move_step"
    id: Mapped[Key] = mapped_column(init=False)
    move_id: Mapped[int] = mapped_column(ForeignKey("move.id"), index=True)
    place: Mapped[int]
    name_en: Mapped[str] = mapped_column(String(120))
    name_zh: Mapped[str] = mapped_column(String(120))
    done_at: Mapped[datetime | None] = mapped_column(default=None)
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True, default=None)
    note: Mapped[str] = mapped_column(default="")

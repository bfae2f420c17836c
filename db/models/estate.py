"""Where people live: estates, their buildings and the flats in them."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import ONCE, Base, Key


class Estate(Base):
    """One residential estate the office looks after."""

    __tablename__ = "estate"
    id: Mapped[Key] = mapped_column(init=False)
    name_en: Mapped[str] = mapped_column(String(120))
    name_zh: Mapped[str] = mapped_column(String(120))
    profile: Mapped[str] = mapped_column(default="", server_default="")  # its design and plant (M01)


class Building(Base):
    """One building of an estate, by the name people call it."""

    __tablename__ = "building"
    __table_args__ = (UniqueConstraint("estate_id", "name"),)
    id: Mapped[Key] = mapped_column(init=False)
    estate_id: Mapped[int] = mapped_column(ForeignKey("estate.id"))
    name: Mapped[str] = mapped_column(String(40))
    profile: Mapped[str] = mapped_column(default="", server_default="")  # its lifts, pumps, known weak points (M01)


class UnitUse(StrEnum):
    """What a unit is used as."""

    HOME = "home"
    SHOP = "shop"
    OFFICE = "office"
    PARKING = "parking"
    STORE = "store"
    OTHER = "other"


class Unit(Base):
    """One flat; its code is what people say and write (3-2-1801, A-402)."""

    __tablename__ = "unit"
    # Partial, or the planner would go through every flat that is not merged by it.
    __table_args__ = (
        Index("ix_unit_merged_into_id", "merged_into_id", sqlite_where=text("merged_into_id IS NOT NULL")),
        ONCE,
    )
    id: Mapped[Key] = mapped_column(init=False)
    building_id: Mapped[int] = mapped_column(ForeignKey("building.id"), index=True)
    staircase: Mapped[str] = mapped_column(String(20))
    room: Mapped[str] = mapped_column(String(20))
    code: Mapped[str] = mapped_column(String(60), unique=True)
    area: Mapped[float | None] = mapped_column(default=None)  # square metres
    occupied: Mapped[bool | None] = mapped_column(default=None)
    delivered_on: Mapped[date | None] = mapped_column(default=None)
    renovation: Mapped[str] = mapped_column(default="")  # as an old list told it; the renovation file is a table
    note: Mapped[str] = mapped_column(default="")
    use: Mapped[UnitUse] = mapped_column(default=UnitUse.HOME, server_default="home")
    layout: Mapped[str] = mapped_column(String(60), default="", server_default="")  # "3 rooms, 2 halls"
    fee_note: Mapped[str] = mapped_column(default="", server_default="")  # a note: nothing is billed here
    fee_noted_on: Mapped[date | None] = mapped_column(default=None)
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), default=None)


class Vehicle(Base):
    """A vehicle that belongs to a flat."""

    __tablename__ = "vehicle"
    __table_args__ = (UniqueConstraint("unit_id", "plate"), ONCE)
    id: Mapped[Key] = mapped_column(init=False)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    plate: Mapped[str] = mapped_column(String(20))
    description: Mapped[str] = mapped_column(String(120), default="", server_default="")  # "white Tesla Model 3"
    space: Mapped[str] = mapped_column(String(60), default="", server_default="")
    note: Mapped[str] = mapped_column(default="", server_default="")
    removed_at: Mapped[datetime | None] = mapped_column(default=None)

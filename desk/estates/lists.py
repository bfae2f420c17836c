"""Reads the estates and their buildings."""

from dataclasses import dataclass

from sqlalchemy import func, select

from db.models import Building, Case, Estate, Unit
from desk.named import Named
from desk.work import Reading


@dataclass(frozen=True)
class EstateEntry:
    """An estate; the first one is called as the office's papers call it until it has a name of its own."""

    key: int
    name: Named
    buildings: int


@dataclass(frozen=True)
class BuildingEntry:
    """A building, how many flats are in it, and the estate it belongs to."""

    key: int
    name: str
    units: int
    estate_id: int
    estate: Named


def estates(reading: Reading) -> tuple[EstateEntry, ...]:
    """Every estate, in the order they came."""
    counted = select(Building.estate_id, func.count()).group_by(Building.estate_id)
    buildings_of: dict[int, int] = dict(reading.session.execute(counted).all())
    return tuple(
        EstateEntry(each.id, name_of(reading, each), buildings_of.get(each.id, 0))
        for each in reading.session.scalars(select(Estate).order_by(Estate.id))
    )


def told_apart(reading: Reading) -> dict[int, Named]:
    """The names of the estates where there are several; none where a name would say nothing (M14)."""
    rows = estates(reading)
    return {each.key: each.name for each in rows} if len(rows) > 1 else {}


def buildings(reading: Reading) -> tuple[BuildingEntry, ...]:
    """Every building by estate, the shorter names first, so that 2 stands before 10."""
    query = (
        select(Building, Estate, func.count(Unit.id))
        .join(Estate, Estate.id == Building.estate_id)
        .outerjoin(Unit, Unit.building_id == Building.id)
        .group_by(Building.id)
        .order_by(Building.estate_id, func.length(Building.name), Building.name)
    )
    return tuple(
        BuildingEntry(building.id, building.name, units, estate.id, name_of(reading, estate))
        for building, estate, units in reading.session.execute(query)
    )


def has_matters(reading: Reading, estate_id: int) -> bool:
    """Whether cases were taken for an estate."""
    return reading.session.scalar(select(Case.id).where(Case.estate_id == estate_id).limit(1)) is not None


def name_of(reading: Reading, estate: Estate) -> Named:
    """What an estate is called."""
    if estate.name_en or estate.name_zh:
        return Named(estate.name_en, estate.name_zh)
    return Named(reading.facts.estate_en, reading.facts.estate_zh)

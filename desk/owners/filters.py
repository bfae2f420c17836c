"""What a list of flats may be narrowed to; visits and notices choose their flats the same way (M07, M84)."""

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, select

from db.models import (
    Building,
    Case,
    Person,
    PersonGroup,
    Renovation,
    Role,
    Tenure,
    Tier,
    Unhappy,
    Unit,
    UnitUse,
)
from desk.owners.groups import groups
from desk.tenure import begun, lasting, today
from desk.underway import IS_WAITING, under_way
from desk.withheld import in_sight
from desk.work import Reading


class Living(StrEnum):
    """Whether somebody lives in a flat, as far as the office knows."""

    LIVED_IN = "lived_in"
    EMPTY = "empty"
    UNKNOWN = "unknown"


class OnFile(StrEnum):
    """Flats whose file tells of nobody who belongs there now."""

    FORMER = "former"
    NOBODY = "nobody"


@dataclass(frozen=True)
class UnitFilter:
    """What the flats of a list must have in common; whatever is left as it is narrows nothing."""

    building_id: int | None = None
    tier: Tier | None = None
    group: str = ""
    use: UnitUse | None = None
    living: Living | None = None
    on_file: OnFile | None = None
    unhappy: bool = False
    renovating: bool = False
    open_cases: bool = False

    @property
    def count(self) -> int:
        """How many filters are set."""
        return sum(bool(getattr(self, each.name)) for each in fields(self))


@dataclass(frozen=True)
class FilterChoices:
    """What there is to choose from: buildings as (id, name) in the order people count them, and the groups in use."""

    buildings: tuple[tuple[int, str], ...]
    groups: tuple[str, ...]


def filter_choices(reading: Reading) -> FilterChoices:
    """The buildings that have flats, and the groups somebody is in."""
    here = select(Unit.id).where(Unit.building_id == Building.id, Unit.merged_into_id.is_(None)).exists()
    rows = reading.session.execute(select(Building.id, Building.name).where(here)).all()
    buildings = sorted(((id_, name) for id_, name in rows), key=lambda each: _counted(each[1]))
    return FilterChoices(tuple(buildings), groups(reading))


def narrowed(reading: Reading, wanted: UnitFilter) -> list[ColumnElement[bool]]:
    """The conditions on `unit` that a filter means; flats merged into another are never among them."""
    told: list[ColumnElement[bool]] = [Unit.merged_into_id.is_(None)]
    if wanted.building_id is not None:
        told.append(Unit.building_id == wanted.building_id)
    if wanted.use is not None:
        told.append(Unit.use == wanted.use)
    if wanted.living is not None:
        told.append(Unit.occupied.is_({Living.LIVED_IN: True, Living.EMPTY: False}.get(wanted.living)))
    if wanted.tier is not None:
        told += _of_tier(reading, wanted.tier)
    if wanted.group:
        in_it = select(PersonGroup.person_id).where(PersonGroup.name == wanted.group)
        told.append(Unit.id.in_(_belonging(reading).where(Tenure.person_id.in_(in_it))))
    if wanted.on_file is not None:
        told += _without_people(reading, wanted.on_file)
    if wanted.unhappy:
        told.append(Unit.id.in_(unhappy_units()))
    if wanted.renovating:
        told.append(Unit.id.in_(renovating_units(reading)))
    if wanted.open_cases:
        waiting = select(Case.unit_id).where(Case.unit_id.is_not(None), IS_WAITING, *in_sight(reading))
        told.append(Unit.id.in_(waiting))
    return told


def unhappy_units() -> Select[Any]:
    """The flats of households that are still unhappy (M62)."""
    return select(Unhappy.unit_id).where(Unhappy.cleared_at.is_(None))


def renovating_units(reading: Reading) -> Select[Any]:
    """The flats where workers may be: a permit was given and nothing is accepted yet, or they began without one."""
    return select(Renovation.unit_id).where(under_way(today(reading)))


def weightier(one: Tier | None, other: Tier) -> Tier:
    """The one of two tiers a household counts with: key before potential before ordinary (M07)."""
    return max(one or other, other, key=_WEIGHTS.index)


_WEIGHTS = (Tier.ORDINARY, Tier.POTENTIAL, Tier.KEY)


def _of_tier(reading: Reading, tier: Tier) -> list[ColumnElement[bool]]:
    """A flat counts with the weightiest of its people, as the badge in its row does."""
    living = _belonging(reading).where(Tenure.role != Role.EMERGENCY, begun(Tenure.since, today(reading)))
    above = _WEIGHTS[_WEIGHTS.index(tier) + 1 :]
    own = living if tier is Tier.ORDINARY else living.join(Person).where(Person.tier == tier)
    told: list[ColumnElement[bool]] = [Unit.id.in_(own)]
    if above:
        told.append(Unit.id.not_in(living.join(Person).where(Person.tier.in_(above))))
    return told


def _without_people(reading: Reading, on_file: OnFile) -> list[ColumnElement[bool]]:
    if on_file is OnFile.NOBODY:
        return [~select(Tenure.id).where(Tenure.unit_id == Unit.id).exists()]
    return [Unit.id.in_(select(Tenure.unit_id)), Unit.id.not_in(_belonging(reading))]


def _belonging(reading: Reading) -> Select[Any]:
    return select(Tenure.unit_id).where(lasting(Tenure.until, today(reading)))


def _counted(name: str) -> tuple[bool, int, str]:
    """Building 2 before building 10, numbers before names."""
    digits = "".join(each for each in name if each.isdecimal())
    return (not digits, int(digits or 0), name)

"""Whom a mailing goes to, as it was chosen and as the book keeps it."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from db.models import Tier, UnitUse


class Source(StrEnum):
    """Where the addressees are taken from."""

    FLATS = "flats"  # by building, floor, tier, group
    PICKED = "picked"  # flats named one by one
    CASES = "cases"  # the cases that wait, of one class or of all
    INCIDENT = "incident"
    VIEW = "view"  # a filter of cases that was given a name


class Only(StrEnum):
    """What must be true of a flat beside where it is and who lives there."""

    UNHAPPY = "unhappy"
    RENOVATING = "renovating"
    OVERDUE = "overdue"  # a renovation under way past its end
    OPEN_CASES = "open_cases"


class To(StrEnum):
    """Who of a household is written to."""

    RESIDENTS = "residents"  # who lives there: a tenant before the owner
    OWNERS = "owners"


ABOUT_CASES = frozenset({Source.CASES, Source.INCIDENT, Source.VIEW})


@dataclass(frozen=True)
class Wanted:
    """Whom a mailing goes to; what is left as it is narrows nothing (M71, M84).

    Floors are those the numbers of the rooms tell: 1801 lies on the 18th. `each` writes to every owner or
    resident instead of one of a household.
    """

    source: Source = Source.FLATS
    building_ids: tuple[int, ...] = ()
    staircases: tuple[str, ...] = ()
    floor_from: int | None = None
    floor_to: int | None = None
    use: UnitUse | None = None
    tier: Tier | None = None
    group: str = ""
    only: Only | None = None
    flats: tuple[str, ...] = ()  # codes
    class_id: int | None = None
    incident: str = ""  # its number
    view_id: int | None = None
    to: To = To.RESIDENTS
    each: bool = False

    @property
    def about_cases(self) -> bool:
        """Whether its addressees are those of cases."""
        return self.source in ABOUT_CASES


_ENUMS: Mapping[str, type[StrEnum]] = {"source": Source, "use": UnitUse, "tier": Tier, "only": Only, "to": To}
_MANY = frozenset({"building_ids", "staircases", "flats"})
_USUAL = {each.name: each.default for each in fields(Wanted)}


def write(wanted: Wanted) -> str:
    """A choice as JSON, without what was left as it is."""
    told = {name: value for name, value in asdict(wanted).items() if value != _USUAL[name]}
    return json.dumps(told, ensure_ascii=False)


def read(kept: str) -> Wanted:
    """The choice out of its JSON; what a newer program wrote there is passed over."""
    told = json.loads(kept or "{}")
    return Wanted(**{name: _value(name, value) for name, value in told.items() if name in _USUAL})


def _value(name: str, value: Any) -> Any:
    if name in _MANY:
        return tuple(value)
    kind = _ENUMS.get(name)
    return kind(value) if kind is not None and value is not None else value

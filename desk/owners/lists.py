"""Looks flats up."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from db.models import Building, UnitUse, Vehicle
from desk.merged import unit_on_file
from desk.owners.residents import Resident, residents_of
from desk.refusals import Refusal
from desk.work import Reading


@dataclass(frozen=True)
class UnitFile:
    """What the office knows about one flat."""

    id: int
    code: str
    building: str
    staircase: str
    room: str
    area: float | None
    occupied: bool | None
    delivered_on: date | None
    renovation: str
    note: str
    residents: tuple[Resident, ...]
    plates: tuple[str, ...]
    use: UnitUse
    layout: str
    fee_note: str
    fee_noted_on: date | None


def unit_file(reading: Reading, unit_id: int) -> UnitFile:
    """The file of one flat; one that was merged into another is that one. Refusals: unit.unknown."""
    flat = unit_on_file(reading, unit_id)
    building = reading.session.get(Building, flat.building_id)
    plates = reading.session.scalars(
        select(Vehicle.plate).where(Vehicle.unit_id == flat.id, Vehicle.removed_at.is_(None)).order_by(Vehicle.id)
    )
    return UnitFile(
        flat.id,
        flat.code,
        building.name if building else "",
        flat.staircase,
        flat.room,
        flat.area,
        flat.occupied,
        flat.delivered_on,
        flat.renovation,
        flat.note,
        residents_of(reading, [flat.id]).get(flat.id, ()),
        tuple(plates),
        flat.use,
        flat.layout,
        flat.fee_note,
        flat.fee_noted_on,
    )


def unit_by_code(reading: Reading, code: str) -> int:
    """The flat written in any of the usual spellings. Refusals: unit.unknown, unit.not_clear."""
    from desk.find import exact_units

    found = exact_units(reading, code)
    if not found:
        raise Refusal("unit.unknown", field="unit", unit=code)
    if len(found) > 1:
        raise Refusal("unit.not_clear", field="unit", unit=code, count=len(found))
    return found[0]

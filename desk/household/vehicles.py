"""The vehicles of a household; the flat is found by their plates while they are on file."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from db.models import Vehicle
from desk import records
from desk.household.flats import LONGEST_TEXT
from desk.keys import plate_mark
from desk.merged import unit_on_file
from desk.refusals import Refusal
from desk.rekeying import rekey_unit
from desk.short import short_line, short_text
from desk.work import UnitOfWork

LONGEST_PLATE, LONGEST_DESCRIPTION, LONGEST_SPACE = 20, 120, 60


@dataclass(frozen=True)
class NewVehicle:
    """A vehicle as typed; `space` is where it parks."""

    plate: str
    description: str = ""
    space: str = ""
    note: str = ""


def add_vehicle(work: UnitOfWork, unit_id: int, new: NewVehicle) -> int:
    """Put a vehicle on a flat's file and answer its id; one that was taken off before comes back.

    Refusals: unit.unknown, vehicle.plate_missing, vehicle.already_there, text.too_long.
    """
    unit_id = unit_on_file(work, unit_id).id
    values = _values(new)
    known = _same_plate(work, unit_id, values["plate"])
    if known is None:
        vehicle_id = records.put(work, Vehicle(unit_id, **values))
    elif known.removed_at is None:
        raise Refusal("vehicle.already_there", field="plate", plate=known.plate)
    else:
        vehicle_id = known.id
        records.put_back(work, Vehicle, vehicle_id)
        records.change(work, Vehicle, vehicle_id, values)
    rekey_unit(work, unit_id)
    return vehicle_id


def change_vehicle(work: UnitOfWork, vehicle_id: int, new: NewVehicle) -> None:
    """Change a vehicle. Refusals: record.unknown, vehicle.plate_missing, vehicle.already_there, text.too_long."""
    vehicle = records.get(work, Vehicle, vehicle_id)
    values = _values(new)
    known = _same_plate(work, vehicle.unit_id, values["plate"], vehicle_id)
    if known is not None:
        raise Refusal("vehicle.already_there", field="plate", plate=known.plate)
    records.change(work, Vehicle, vehicle_id, values)
    rekey_unit(work, vehicle.unit_id)


def take_off_vehicle(work: UnitOfWork, vehicle_id: int) -> None:
    """Take a vehicle off the file: its plate finds the flat no more. Refusals: record.unknown."""
    records.take_off(work, Vehicle, vehicle_id)
    _rekey(work, vehicle_id)


def put_back_vehicle(work: UnitOfWork, vehicle_id: int) -> None:
    """Put a vehicle taken off back on the file. Refusals: record.unknown."""
    records.put_back(work, Vehicle, vehicle_id)
    _rekey(work, vehicle_id)


def _rekey(work: UnitOfWork, vehicle_id: int) -> None:
    vehicle = work.session.get(Vehicle, vehicle_id)
    assert vehicle is not None
    rekey_unit(work, vehicle.unit_id)


def _same_plate(work: UnitOfWork, unit_id: int, plate: str, but: int = 0) -> Vehicle | None:
    """The other vehicle of the flat whose plate is the same however it is written: 浙A·12345, 浙a12345."""
    own = work.session.scalars(select(Vehicle).where(Vehicle.unit_id == unit_id, Vehicle.id != but))
    return next((each for each in own if plate_mark(each.plate) == plate_mark(plate)), None)


def _values(new: NewVehicle) -> dict[str, Any]:
    plate = short_line(new.plate.upper(), LONGEST_PLATE, "plate")
    if not any(sign.isalnum() for sign in plate):
        raise Refusal("vehicle.plate_missing", field="plate")
    return {
        "plate": plate,
        "description": short_line(new.description, LONGEST_DESCRIPTION, "description"),
        "space": short_line(new.space, LONGEST_SPACE, "space"),
        "note": short_text(new.note, LONGEST_TEXT, "note"),
    }

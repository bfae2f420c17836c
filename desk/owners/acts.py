"""What may be done with flats."""

from dataclasses import dataclass

from sqlalchemy import select

from db.models import Building, Estate, Unit
from desk.cleaning import clean, clean_line
from desk.index import put_keys
from desk.keys import unit_keys
from desk.merged import unit_on_file
from desk.refusals import Refusal
from desk.unitcodes import parse_unit
from desk.work import UnitOfWork


@dataclass(frozen=True)
class NewUnit:
    """A flat as typed: its building, staircase ("" where there is none) and room."""

    building: str
    staircase: str
    room: str
    area: float | None = None  # square metres


def add_unit(work: UnitOfWork, new: NewUnit) -> int:
    """Add a flat and answer its id. Refusals: unit.room_missing, unit.already_there."""
    place = parse_unit(clean_line(new.building), clean_line(new.staircase), clean_line(new.room))
    building, staircase, room, code = place.building, place.staircase, place.room, place.code
    if not clean_line(new.room) or not room:
        raise Refusal("unit.room_missing", field="room")
    if work.session.scalar(select(Unit.id).where(Unit.code == code)):
        raise Refusal("unit.already_there", field="room", unit=code)
    unit = Unit(building_named(work, building), staircase, room, code, area=new.area)
    work.session.add(unit)
    work.session.flush()
    put_keys(work, "unit", unit.id, unit_keys(building, staircase, room, code))
    work.record("unit.add", "unit", unit.id, new=code)
    return unit.id


def change_note(work: UnitOfWork, unit_id: int, note: str) -> None:
    """Change the note of a flat; one told of a flat merged since is added to the kept one's. Refusals: unit.unknown."""
    unit, told = unit_on_file(work, unit_id), clean(note)
    if unit.id != unit_id:
        # Who typed it did not see what the other note says.
        told = "\n".join(part for part in (unit.note, told if told not in unit.note else "") if part)
    old, unit.note = unit.note, told
    work.record("unit.note", "unit", unit.id, old=old, new=unit.note)


def building_named(work: UnitOfWork, name: str) -> int:
    """The building of that name, made when it is new."""
    found = work.session.scalar(select(Building.id).where(Building.name == name))
    if found:
        return found
    estate = work.session.scalar(select(Estate.id).order_by(Estate.id).limit(1))
    assert estate is not None, "every book has an estate from its first day"
    building = Building(estate, name)
    work.session.add(building)
    work.session.flush()
    return building.id

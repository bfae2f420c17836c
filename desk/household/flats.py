"""What the office knows about a flat itself, and what it is called."""

from dataclasses import asdict, dataclass
from datetime import date

from sqlalchemy import select

from db.models import Unit, UnitUse
from desk import records
from desk.merged import unit_on_file
from desk.owners.acts import building_named
from desk.refusals import Refusal
from desk.rekeying import rekey_residents, rekey_unit
from desk.short import short_line, short_text
from desk.tenure import today
from desk.unitcodes import parse_unit
from desk.work import UnitOfWork

LONGEST_LAYOUT, LONGEST_TEXT = 60, 20_000
LONGEST_BUILDING, LONGEST_PART = 40, 20
_LARGEST = 100_000
_YEARS_AHEAD = 10
_FIRST_YEAR = 1900


@dataclass(frozen=True)
class UnitFacts:
    """A flat as the office describes it: area in square metres, `renovation` as an old list told it."""

    area: float | None = None
    use: UnitUse = UnitUse.HOME
    layout: str = ""
    delivered_on: date | None = None
    occupied: bool | None = None
    fee_note: str = ""
    renovation: str = ""


def change_unit(work: UnitOfWork, unit_id: int, facts: UnitFacts) -> None:
    """Change what is known of a flat; a changed fee note carries the office's day, an emptied one none.

    Refusals: unit.unknown, unit.area_wrong, unit.day_unlikely, text.too_long.
    """
    unit = _own(work, unit_id)
    values = asdict(facts) | {
        "layout": short_line(facts.layout, LONGEST_LAYOUT, "layout"),
        "fee_note": short_text(facts.fee_note, LONGEST_TEXT, "fee_note"),
        "renovation": short_text(facts.renovation, LONGEST_TEXT, "renovation"),
    }
    if facts.area is not None and not 0 < facts.area < _LARGEST:
        raise Refusal("unit.area_wrong", field="area")
    day, now = facts.delivered_on, today(work)
    if day is not None and not _FIRST_YEAR <= day.year <= now.year + _YEARS_AHEAD:
        raise Refusal("unit.day_unlikely", field="delivered_on", day=day)
    if values["fee_note"] != unit.fee_note:
        values["fee_noted_on"] = now if values["fee_note"] else None
    records.change(work, Unit, unit_id, values)


def rename_unit(work: UnitOfWork, unit_id: int, building: str, staircase: str, room: str) -> str:
    """Give a flat its right place and answer its code; the flat and its people are found by it from now on.

    Refusals: unit.unknown, unit.room_missing, unit.code_taken, text.too_long.
    """
    unit = _own(work, unit_id)
    place = parse_unit(
        short_line(building, LONGEST_BUILDING, "building"),
        short_line(staircase, LONGEST_PART, "staircase"),
        short_line(room, LONGEST_BUILDING, "room"),  # a whole address may stand in it
    )
    if not place.room:
        raise Refusal("unit.room_missing", field="room")
    short_line(place.room, LONGEST_PART, "room")
    if place.code == unit.code:
        return unit.code
    if work.session.scalar(select(Unit.id).where(Unit.code == place.code)):
        raise Refusal("unit.code_taken", field="room", unit=place.code)
    old = unit.code
    unit.building_id = building_named(work, place.building)
    unit.staircase, unit.room, unit.code = place.staircase, place.room, place.code
    rekey_unit(work, unit_id)
    rekey_residents(work, unit_id)
    work.record("unit.rename", "unit", unit_id, old=old, new=unit.code)
    return unit.code


def _own(work: UnitOfWork, unit_id: int) -> Unit:
    """The flat that is described anew; told of one merged since, it would wipe what the kept one says."""
    unit = unit_on_file(work, unit_id)
    if unit.id != unit_id:
        raise Refusal("unit.unknown", field="unit", id=unit_id)
    return unit

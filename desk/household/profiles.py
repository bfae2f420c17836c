"""How the estate and each building are made: design, plant, known weak points (M01)."""

from dataclasses import dataclass

from sqlalchemy import select

from db.models import Building, Estate
from desk import records
from desk.household.flats import LONGEST_TEXT
from desk.merged import unit_on_file
from desk.named import Named
from desk.short import short_text
from desk.work import Reading, UnitOfWork


@dataclass(frozen=True)
class Profiles:
    """What is written about the estate and the building a flat stands in."""

    estate_id: int
    estate: Named
    estate_profile: str
    building_id: int
    building: str
    building_profile: str


def change_estate_profile(work: UnitOfWork, estate_id: int, text: str) -> None:
    """Write what there is to know of an estate. Refusals: record.unknown, text.too_long."""
    records.change(work, Estate, estate_id, {"profile": short_text(text, LONGEST_TEXT, "profile")})


def change_building_profile(work: UnitOfWork, building_id: int, text: str) -> None:
    """Write what there is to know of a building. Refusals: record.unknown, text.too_long."""
    records.change(work, Building, building_id, {"profile": short_text(text, LONGEST_TEXT, "profile")})


def profiles_of(reading: Reading, unit_id: int) -> Profiles:
    """The profiles that matter for a flat. Refusals: unit.unknown."""
    unit = unit_on_file(reading, unit_id)
    estate, building = reading.session.execute(
        select(Estate, Building).join(Building, Building.estate_id == Estate.id).where(Building.id == unit.building_id)
    ).one()
    names = Named(estate.name_en, estate.name_zh)
    return Profiles(estate.id, names, estate.profile, building.id, building.name, building.profile)

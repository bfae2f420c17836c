"""The places a clerk chooses from, changed by the office."""

from dataclasses import dataclass

from sqlalchemy import select

from db.models import Place
from desk import records
from desk.choices.entries import names_for, next_place
from desk.named import Named
from desk.rights import require_manager
from desk.work import Reading, UnitOfWork

LONGEST_NAME = 80


@dataclass(frozen=True)
class PlaceEntry:
    """A place in the list of the office, left out or not; `common` ones lie outside the flats."""

    key: int
    name: Named
    common: bool
    active: bool


def all_places(reading: Reading) -> tuple[PlaceEntry, ...]:
    """Every place in the office's order, those left out last."""
    query = select(Place).order_by(Place.active.desc(), Place.position, Place.id)
    return tuple(
        PlaceEntry(each.id, Named(each.name_en, each.name_zh), each.common, each.active)
        for each in reading.session.scalars(query)
    )


def add_place(work: UnitOfWork, name: Named, common: bool) -> int:
    """Add a place at the end and answer its id.

    Refusals: clerk.managers_only, list.name_missing, list.name_twice, text.too_long."""
    require_manager(work)
    row = Place("", "", common=common)
    names = names_for(work, row, name, LONGEST_NAME)
    row.name_en, row.name_zh, row.position = names["name_en"], names["name_zh"], next_place(work, row)
    return records.put(work, row)


def change_place(work: UnitOfWork, place_id: int, name: Named, common: bool) -> None:
    """Change a place. Refusals: as `add_place`, and record.unknown."""
    require_manager(work)
    row = records.get(work, Place, place_id)
    records.change(work, Place, place_id, {**names_for(work, row, name, LONGEST_NAME), "common": common})

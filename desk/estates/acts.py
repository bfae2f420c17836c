"""Changes the estates and which buildings belong to them; a case keeps the estate it was taken for."""

from sqlalchemy import func, select

from db.models import Building, Estate, Incident
from desk import records
from desk.estates.lists import has_matters
from desk.named import Named
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.short import short_line
from desk.work import UnitOfWork

LONGEST_NAME = 120


def add_estate(work: UnitOfWork, name: Named) -> int:
    """Add an estate and answer its id. Refusals: clerk.managers_only, estate.name_missing, estate.name_twice,
    text.too_long."""
    require_manager(work)
    return records.put(work, Estate(*_names(work, name, None)))


def change_estate(work: UnitOfWork, estate_id: int, name: Named) -> None:
    """Call an estate otherwise. Refusals: as `add_estate`, and record.unknown."""
    require_manager(work)
    records.get(work, Estate, estate_id)
    en, zh = _names(work, name, estate_id)
    records.change(work, Estate, estate_id, {"name_en": en, "name_zh": zh})


def take_off_estate(work: UnitOfWork, estate_id: int) -> None:
    """Take an estate off that was put in by mistake: nothing belongs to it.

    Refusals: clerk.managers_only, record.unknown, estate.last_one, estate.in_use.
    """
    require_manager(work)
    row = records.get(work, Estate, estate_id)
    if work.session.scalar(select(func.count()).select_from(Estate)) == 1:
        raise Refusal("estate.last_one")
    held = (select(each.id).where(each.estate_id == estate_id).limit(1) for each in (Building, Incident))
    if has_matters(work, estate_id) or any(work.session.scalar(query) is not None for query in held):
        raise Refusal("estate.in_use")
    records.strike(work, row, "estate", estate_id)


def move_building(work: UnitOfWork, building_id: int, estate_id: int) -> None:
    """Say which estate a building belongs to from now on.

    Refusals: clerk.managers_only, record.unknown, estate.unknown, building.name_twice.
    """
    require_manager(work)
    building = records.get(work, Building, building_id)
    if work.session.get(Estate, estate_id) is None:
        raise Refusal("estate.unknown", field="estate_id", id=estate_id)
    same = select(Building.id).where(
        Building.estate_id == estate_id, Building.name == building.name, Building.id != building_id
    )
    if work.session.scalar(same) is not None:
        raise Refusal("building.name_twice", field="estate_id", name=building.name)
    records.change(work, Building, building_id, {"estate_id": estate_id})


def _names(work: UnitOfWork, name: Named, but: int | None) -> tuple[str, str]:
    en, zh = short_line(name.en, LONGEST_NAME, "name_en"), short_line(name.zh, LONGEST_NAME, "name_zh")
    if not (en or zh):
        raise Refusal("estate.name_missing", field="name_zh")
    for each in work.session.scalars(select(Estate).where(Estate.id != (but or 0))):
        for field, text in (("name_zh", zh), ("name_en", en)):
            if text and getattr(each, field).casefold() == text.casefold():
                raise Refusal("estate.name_twice", field=field, name=text)
    return en, zh

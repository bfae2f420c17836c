"""Follows records that were found to be one with another: where an old number leads, and by what else one is found."""

from sqlalchemy import select

from db.models import Building, Person, Unit
from desk.work import Reading


def leads_to(reading: Reading, kind: type[Person] | type[Unit], id: int) -> int:
    """The record that stands for this one now; itself where nothing was merged or nothing is known of it."""
    further = reading.session.scalar(select(kind.merged_into_id).where(kind.id == id))
    while further is not None:
        id = further
        further = reading.session.scalar(select(kind.merged_into_id).where(kind.id == id))
    return id


def leading_to(reading: Reading, unit_id: int | None, person_id: int | None) -> tuple[int | None, int | None]:
    """The flat and the person that stand for those a form was about; it may have been filled long ago."""
    return (
        None if unit_id is None else leads_to(reading, Unit, unit_id),
        None if person_id is None else leads_to(reading, Person, person_id),
    )


def merged_into(reading: Reading, kind: type[Person] | type[Unit], id: int) -> list[int]:
    """Every record this one stands for beside itself, those merged into a merged one as well."""
    found: list[int] = []
    some = [id]
    while some:
        some = list(reading.session.scalars(select(kind.id).where(kind.merged_into_id.in_(some)).order_by(kind.id)))
        found += some
    return found


def other_names(reading: Reading, person_id: int) -> list[str]:
    """What a person was called in the records merged into this one."""
    ids = merged_into(reading, Person, person_id)
    return list(reading.session.scalars(select(Person.name).where(Person.id.in_(ids)))) if ids else []


def other_codes(reading: Reading, unit_id: int) -> list[tuple[str, str, str, str]]:
    """What a flat was called in the records merged into this one: building, staircase, room and code of each."""
    ids = merged_into(reading, Unit, unit_id)
    if not ids:
        return []
    named = select(Building.name, Unit.staircase, Unit.room, Unit.code).join(Building).where(Unit.id.in_(ids))
    return [(building, stair, room, code) for building, stair, room, code in reading.session.execute(named)]

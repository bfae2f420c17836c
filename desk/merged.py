"""Follows records found to be one with another: which one an act is about now, and by what else it is found."""

from sqlalchemy import select

from db.models import Building, Person, Unit
from desk.refusals import Refusal
from desk.work import Reading


def leads_to(reading: Reading, kind: type[Person] | type[Unit], id: int) -> int:
    """The record that stands for this one now; itself where nothing was merged or nothing is known of it."""
    further = reading.session.scalar(select(kind.merged_into_id).where(kind.id == id))
    while further is not None:
        id = further
        further = reading.session.scalar(select(kind.merged_into_id).where(kind.id == id))
    return id


def unit_on_file(reading: Reading, unit_id: int) -> Unit:
    """The flat an act is about: the one kept, when the form was opened before a merge. Refusals: unit.unknown."""
    unit = reading.session.get(Unit, leads_to(reading, Unit, unit_id))
    if unit is None:
        raise Refusal("unit.unknown", field="unit", id=unit_id)
    return unit


def person_named(reading: Reading, person_id: int | None, field: str = "person_id") -> Person | None:
    """The person a form names, as kept after a merge; None where it names nobody. Refusals: person.unknown."""
    if person_id is None:
        return None
    person = reading.session.get(Person, leads_to(reading, Person, person_id))
    if person is None:
        raise Refusal("person.unknown", field=field, id=person_id)
    return person


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

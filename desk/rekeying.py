"""Brings the finder in step with a flat or a person as the book holds them now.

A flat is found by the forms of its code and the plates of its vehicles on file; a person by name and phones, and
beside them by the flats held now ("wang 1801"), not by their plates. Both are found as well by what they were called
in the records merged into them.
"""

from sqlalchemy import select

from db.models import Building, Person, Phone, Tenure, Unit, Vehicle
from desk.index import replace_keys
from desk.keys import person_keys, unit_keys
from desk.merged import other_codes, other_names
from desk.tenure import lasting, today
from desk.work import UnitOfWork


def rekey_unit(work: UnitOfWork, unit_id: int) -> None:
    """Let a flat be found by what is on file; one merged into another is found no more."""
    work.session.flush()
    unit = work.session.get(Unit, unit_id)
    if unit is None or unit.merged_into_id is not None:
        replace_keys(work, "unit", unit_id, ())
        return
    on_file = select(Vehicle.plate).where(Vehicle.unit_id == unit_id, Vehicle.removed_at.is_(None))
    building = work.session.get(Building, unit.building_id)
    assert building is not None
    keys = unit_keys(building.name, unit.staircase, unit.room, unit.code, work.session.scalars(on_file).all())
    for other in other_codes(work, unit_id):
        keys |= unit_keys(*other)
    replace_keys(work, "unit", unit_id, keys)


def rekey_person(work: UnitOfWork, person_id: int) -> None:
    """Let a person be found by what is on file; one merged into another is found no more."""
    work.session.flush()
    person = work.session.get(Person, person_id)
    if person is None or person.merged_into_id is not None:
        replace_keys(work, "person", person_id, ())
        return
    phones = select(Phone.digits).where(Phone.person_id == person_id)
    keys = person_keys(person.name, work.session.scalars(phones).all()).union(
        *map(person_keys, other_names(work, person_id))
    )
    flats = (
        select(Building.name, Unit.staircase, Unit.room, Unit.code)
        .join(Unit, Unit.building_id == Building.id)
        .join(Tenure, Tenure.unit_id == Unit.id)
        .where(Tenure.person_id == person_id, lasting(Tenure.until, today(work)))
    )
    for building, staircase, room, code in work.session.execute(flats):
        keys |= unit_keys(building, staircase, room, code)
    replace_keys(work, "person", person_id, keys)


def rekey_residents(work: UnitOfWork, unit_id: int) -> None:
    """The same for everybody who belongs to a flat now, when its code has changed."""
    ties = select(Tenure.person_id).where(Tenure.unit_id == unit_id, lasting(Tenure.until, today(work))).distinct()
    for person_id in work.session.scalars(ties).all():
        rekey_person(work, person_id)

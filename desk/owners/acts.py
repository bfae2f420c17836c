"""What may be done with the owner files."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, select

from db.models import Building, Estate, Language, Person, Phone, Role, Tenure, Tier, Unit
from desk.cleaning import clean, clean_line
from desk.index import put_keys, replace_keys
from desk.keys import person_keys, unit_keys
from desk.phones import split_phones
from desk.refusals import Refusal
from desk.short import short_line
from desk.tenure import gone, lasting, today
from desk.unitcodes import parse_unit
from desk.work import UnitOfWork

LONGEST_NAME = 300


@dataclass(frozen=True)
class NewUnit:
    """A flat as typed: its building, staircase ("" where there is none) and room."""

    building: str
    staircase: str
    room: str
    area: float | None = None  # square metres


@dataclass(frozen=True)
class NewPerson:
    """A person as typed; `phones` as told, several in one field."""

    name: str
    phones: str = ""
    unit_id: int | None = None
    role: Role = Role.OWNER
    language: Language | None = None
    email: str = ""
    tier: Tier = Tier.ORDINARY
    handling: str = ""
    note: str = ""
    is_company: bool = False
    since: date | None = None


def add_unit(work: UnitOfWork, new: NewUnit) -> int:
    """Add a flat and answer its id. Refusals: unit.room_missing, unit.already_there."""
    place = parse_unit(clean_line(new.building), clean_line(new.staircase), clean_line(new.room))
    building, staircase, room, code = place.building, place.staircase, place.room, place.code
    if not clean_line(new.room) or not room:
        raise Refusal("unit.room_missing", field="room")
    if work.session.scalar(select(Unit.id).where(Unit.code == code)):
        raise Refusal("unit.already_there", field="room", unit=code)
    unit = Unit(_building(work, building), staircase, room, code, area=new.area)
    work.session.add(unit)
    work.session.flush()
    put_keys(work, "unit", unit.id, unit_keys(building, staircase, room, code))
    work.record("unit.add", "unit", unit.id, new=code)
    return unit.id


def add_person(work: UnitOfWork, new: NewPerson) -> int:
    """Add a person, and to a flat when one is named; answer the id.

    Refusals: person.name_missing, text.too_long, unit.unknown.
    """
    person = Person(
        _name(new),
        new.is_company,
        new.language,
        clean_line(new.email),
        new.tier,
        clean(new.handling),
        clean(new.note),
    )
    work.session.add(person)
    work.session.flush()
    phones = _tell_phones(work, person.id, new.phones)
    if new.unit_id is not None:
        if work.session.get(Unit, new.unit_id) is None:
            raise Refusal("unit.unknown", field="unit", id=new.unit_id)
        work.session.add(Tenure(person.id, new.unit_id, new.role, new.since))
        work.session.flush()
    put_keys(work, "person", person.id, _keys(work, person, phones))
    work.record("person.add", "person", person.id, new=person.name)
    return person.id


def change_person(work: UnitOfWork, person_id: int, new: NewPerson) -> None:
    """Change what the office knows of a person. Refusals: person.unknown, person.name_missing, text.too_long."""
    person = work.session.get(Person, person_id)
    if person is None:
        raise Refusal("person.unknown", id=person_id)
    old = _told(work, person)
    person.name, person.email = _name(new), clean_line(new.email)
    person.language, person.tier, person.is_company = new.language, new.tier, new.is_company
    person.handling, person.note = clean(new.handling), clean(new.note)
    work.session.execute(delete(Phone).where(Phone.person_id == person_id))
    phones = _tell_phones(work, person_id, new.phones)
    work.session.flush()
    replace_keys(work, "person", person_id, _keys(work, person, phones))
    work.record("person.change", "person", person_id, old=old, new=_told(work, person))


def move_out(work: UnitOfWork, person_id: int, unit_id: int, until: date) -> None:
    """Say a person's last day in a flat; who has gone by today is no longer found by it. Refusals: person.unknown."""
    day = today(work)
    person = work.session.get(Person, person_id)
    ties = work.session.scalars(
        select(Tenure).where(Tenure.person_id == person_id, Tenure.unit_id == unit_id, lasting(Tenure.until, day))
    ).all()
    if person is None or not ties:
        raise Refusal("person.unknown", id=person_id)
    for tie in ties:
        tie.until = until
    if gone(until, day):
        work.session.flush()
        replace_keys(work, "person", person_id, _keys(work, person, _phones(work, person_id)))
    work.record("person.move_out", "person", person_id, new=until.isoformat())


def change_note(work: UnitOfWork, unit_id: int, note: str) -> None:
    """Change the note of a flat. Refusals: unit.unknown."""
    unit = work.session.get(Unit, unit_id)
    if unit is None:
        raise Refusal("unit.unknown", id=unit_id)
    old, unit.note = unit.note, clean(note)
    work.record("unit.note", "unit", unit_id, old=old, new=unit.note)


def _building(work: UnitOfWork, name: str) -> int:
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


def _name(new: NewPerson) -> str:
    name = short_line(new.name, LONGEST_NAME, "name")
    if not name:
        raise Refusal("person.name_missing", field="name")
    return name


def _tell_phones(work: UnitOfWork, person_id: int, told: str) -> list[str]:
    """Keep the phones as told; their digits."""
    phones = split_phones(clean(told), work.facts.country)
    work.session.add_all(Phone(person_id, each.as_told, each.digits) for each in phones)
    return [each.digits for each in phones]


def _phones(work: UnitOfWork, person_id: int) -> Sequence[str]:
    return work.session.scalars(select(Phone.digits).where(Phone.person_id == person_id)).all()


def _keys(work: UnitOfWork, person: Person, phones: Sequence[str]) -> set[str]:
    """A person is found by name and phone, and beside them by the flats held now ("wang 1801")."""
    keys = person_keys(person.name, phones)
    flats = (
        select(Unit, Building.name)
        .join(Tenure, Tenure.unit_id == Unit.id)
        .join(Building)
        .where(Tenure.person_id == person.id, lasting(Tenure.until, today(work)))
    )
    for unit, building in work.session.execute(flats):
        keys |= unit_keys(building, unit.staircase, unit.room, unit.code)
    return keys


def _told(work: UnitOfWork, person: Person) -> str:
    phones = work.session.scalars(select(Phone.as_told).where(Phone.person_id == person.id).order_by(Phone.id))
    return " · ".join((person.name, *phones, person.email, person.tier, person.handling, person.note))

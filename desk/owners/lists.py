"""Looks flats and people up."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, func, or_, select

from db.models import Building, Case, CaseStatus, Language, Person, Phone, Role, Tenure, Tier, Unit, Vehicle
from desk.keyed import ids_with
from desk.keys import query_terms
from desk.pages import PAGE, Page
from desk.refusals import Refusal
from desk.tenure import gone, lasting, today
from desk.work import Reading

_WAITING = (CaseStatus.OPEN, CaseStatus.WITH_TRADE, CaseStatus.ANSWERED)


@dataclass(frozen=True)
class UnitRow:
    """A flat in the list, with who lives there now."""

    key: tuple[int, ...]
    id: int
    code: str
    area: float | None
    owners: str
    tenants: str
    phones: str
    occupied: bool | None
    open_cases: int


@dataclass(frozen=True)
class Resident:
    """A person of one flat; `until` is the last day, `gone` whether it has come."""

    person_id: int
    name: str
    role: Role
    phones: tuple[str, ...]
    email: str
    tier: Tier
    language: Language | None
    handling: str
    note: str
    since: date | None
    until: date | None
    is_company: bool
    gone: bool


@dataclass(frozen=True)
class PersonRow:
    """A person with the phones as told."""

    id: int
    name: str
    phones: tuple[str, ...]
    email: str
    language: Language | None
    tier: Tier
    handling: str
    note: str


@dataclass(frozen=True)
class UnitFile:
    """What the office knows about one flat."""

    id: int
    code: str
    building: str
    staircase: str
    room: str
    area: float | None
    occupied: bool | None
    delivered_on: date | None
    renovation: str
    note: str
    residents: tuple[Resident, ...]
    plates: tuple[str, ...]


def units(reading: Reading, after: tuple[int, ...] | None = None, search: str = "") -> Page[UnitRow]:
    """Flats in the order they were entered, a page at a time.

    `search` is a flat, a plate, or the name or phone of who lives there; all that answer to it are counted.
    """
    query = select(Unit).order_by(Unit.id).limit(PAGE)
    count = select(func.count()).select_from(Unit)
    if terms := query_terms(search):
        meant = _meant(reading, terms)
        query, count = query.where(meant), count.where(meant)
    if after:
        query = query.where(Unit.id > after[0])
    flats = reading.session.scalars(query).all()
    living = residents_of(reading, [flat.id for flat in flats])
    waiting = dict(
        reading.session.execute(
            select(Case.unit_id, func.count())
            .where(Case.unit_id.in_([flat.id for flat in flats]), Case.status.in_(_WAITING))
            .group_by(Case.unit_id)
        ).all()
    )
    rows = tuple(_row(flat, living.get(flat.id, ()), waiting.get(flat.id, 0)) for flat in flats)
    following = rows[-1].key if len(rows) == PAGE else None
    return Page(rows, following, None if after else reading.session.scalar(count))


def _meant(reading: Reading, terms: list[str]) -> ColumnElement[bool]:
    """All flats that have keys with the terms, or are lived in by somebody who has."""
    theirs = select(Tenure.unit_id).where(
        lasting(Tenure.until, today(reading)), Tenure.person_id.in_(ids_with("person", terms))
    )
    return or_(Unit.id.in_(ids_with("unit", terms)), Unit.id.in_(theirs))


def _row(flat: Unit, living: tuple[Resident, ...], waiting: int) -> UnitRow:
    now = [each for each in living if not each.gone]
    return UnitRow(
        (flat.id,),
        flat.id,
        flat.code,
        flat.area,
        "、".join(each.name for each in now if each.role is Role.OWNER),
        "、".join(each.name for each in now if each.role is Role.TENANT),
        " / ".join(phone for each in now for phone in each.phones),
        flat.occupied,
        waiting,
    )


def unit_file(reading: Reading, unit_id: int) -> UnitFile:
    """The file of one flat. Refusals: unit.unknown."""
    flat = reading.session.get(Unit, unit_id)
    if flat is None:
        raise Refusal("unit.unknown", id=unit_id)
    building = reading.session.get(Building, flat.building_id)
    plates = reading.session.scalars(select(Vehicle.plate).where(Vehicle.unit_id == unit_id).order_by(Vehicle.id))
    return UnitFile(
        flat.id,
        flat.code,
        building.name if building else "",
        flat.staircase,
        flat.room,
        flat.area,
        flat.occupied,
        flat.delivered_on,
        flat.renovation,
        flat.note,
        residents_of(reading, [unit_id]).get(unit_id, ()),
        tuple(plates),
    )


def residents_of(reading: Reading, unit_ids: list[int]) -> dict[int, tuple[Resident, ...]]:
    """The people of some flats: those who live there now first, owners before tenants."""
    day = today(reading)
    ties = reading.session.execute(
        select(Tenure, Person)
        .join(Person, Person.id == Tenure.person_id)
        .where(Tenure.unit_id.in_(unit_ids))
        .order_by(~lasting(Tenure.until, day), Tenure.role == Role.TENANT, Tenure.id)
    ).all()
    phones = _phones(reading, [person.id for _, person in ties])
    found: dict[int, list[Resident]] = {}
    for tie, person in ties:
        found.setdefault(tie.unit_id, []).append(
            Resident(
                person.id,
                person.name,
                tie.role,
                phones.get(person.id, ()),
                person.email,
                person.tier,
                person.language,
                person.handling,
                person.note,
                tie.since,
                tie.until,
                person.is_company,
                gone(tie.until, day),
            )
        )
    return {unit_id: tuple(people) for unit_id, people in found.items()}


def person(reading: Reading, person_id: int) -> PersonRow:
    """One person. Refusals: person.unknown."""
    found = reading.session.get(Person, person_id)
    if found is None:
        raise Refusal("person.unknown", id=person_id)
    return PersonRow(
        found.id,
        found.name,
        _phones(reading, [person_id]).get(person_id, ()),
        found.email,
        found.language,
        found.tier,
        found.handling,
        found.note,
    )


def unit_by_code(reading: Reading, code: str) -> int:
    """The flat written in any of the usual spellings. Refusals: unit.unknown, unit.not_clear."""
    from desk.find import exact_units

    found = exact_units(reading, code)
    if not found:
        raise Refusal("unit.unknown", field="unit", unit=code)
    if len(found) > 1:
        raise Refusal("unit.not_clear", field="unit", unit=code, count=len(found))
    return found[0]


def _phones(reading: Reading, person_ids: list[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for person_id, told in reading.session.execute(
        select(Phone.person_id, Phone.as_told).where(Phone.person_id.in_(person_ids)).order_by(Phone.id)
    ):
        found[person_id] = (*found.get(person_id, ()), told)
    return found

"""What belongs to a household, and which households used a benefit."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, func, select

from db.models import Benefit, Person, Pet, Role, Unit, Vehicle
from desk.household.flats import UnitFacts
from desk.masking import shown_phones
from desk.merged import unit_on_file
from desk.owners.residents import residents_of
from desk.pages import PAGE, Page
from desk.tenure import today
from desk.words import listed
from desk.work import Reading

_SOON = timedelta(days=30)


class Vaccination(StrEnum):
    """How long an animal's vaccination still holds."""

    UNKNOWN = "unknown"
    HOLDS = "holds"
    RUNS_OUT = "runs_out"  # within thirty days
    RAN_OUT = "ran_out"


@dataclass(frozen=True)
class VehicleRow:
    """A vehicle on file."""

    key: int
    plate: str
    description: str
    space: str
    note: str


@dataclass(frozen=True)
class PetRow:
    """An animal on file."""

    key: int
    kind: str
    name: str
    licence: str
    vaccinated_until: date | None
    vaccination: Vaccination
    note: str


@dataclass(frozen=True)
class BenefitRow:
    """A benefit used; `person` is the name of who used it, "" for the household."""

    key: int
    what: str
    used_on: date
    person_id: int | None
    person: str
    note: str


@dataclass(frozen=True)
class Household:
    """What a flat's file holds beside its people: the flat itself and what belongs to it."""

    unit_id: int
    code: str
    facts: UnitFacts
    fee_noted_on: date | None
    note: str
    vehicles: tuple[VehicleRow, ...]
    pets: tuple[PetRow, ...]
    benefits: tuple[BenefitRow, ...]


@dataclass(frozen=True)
class BenefitUse:
    """A benefit that was given: how often, to how many households, and when last."""

    what: str
    times: int
    households: int
    last_on: date


@dataclass(frozen=True)
class Served:
    """A household that used a benefit, with who lives there now."""

    key: tuple[int, ...]
    unit_id: int
    code: str
    people: str
    phones: str
    times: int
    last_on: date


def household(reading: Reading, unit_id: int) -> Household:
    """The flat and what belongs to it. Refusals: unit.unknown."""
    unit = unit_on_file(reading, unit_id)
    unit_id = unit.id
    facts = UnitFacts(
        unit.area, unit.use, unit.layout, unit.delivered_on, unit.occupied, unit.fee_note, unit.renovation
    )
    return Household(
        unit_id,
        unit.code,
        facts,
        unit.fee_noted_on,
        unit.note,
        _vehicles(reading, unit_id),
        _pets(reading, unit_id),
        _benefits(reading, unit_id),
    )


def benefits_in_use(reading: Reading) -> tuple[BenefitUse, ...]:
    """What was given so far, the most used first: what a form suggests, so that one thing has one name."""
    query = (
        select(Benefit.what, func.count(), func.count(Benefit.unit_id.distinct()), func.max(Benefit.used_on))
        .where(Benefit.removed_at.is_(None))
        .group_by(Benefit.what)
        .order_by(func.count().desc(), Benefit.what)
    )
    return tuple(BenefitUse(*row) for row in reading.session.execute(query))


def households_with(reading: Reading, what: str, after: tuple[int, ...] | None = None) -> Page[Served]:
    """The households that used a benefit, in the order of the list of flats, a page at a time (M55)."""
    used: list[ColumnElement[bool]] = [Benefit.what == what, Benefit.removed_at.is_(None)]
    query = (
        select(Unit.id, Unit.code, func.count(), func.max(Benefit.used_on))
        .join(Unit, Unit.id == Benefit.unit_id)
        .where(*used, Unit.id > (after[0] if after else 0))
        .group_by(Unit.id)
        .order_by(Unit.id)
        .limit(PAGE)
    )
    flats = reading.session.execute(query).all()
    living = residents_of(reading, [unit_id for unit_id, *_ in flats])
    rows = []
    for unit_id, code, times, last_on in flats:
        present = [each for each in living.get(unit_id, ()) if not (each.gone or each.coming)]
        here = [each for each in present if each.role is not Role.EMERGENCY]
        people = listed(reading.facts.language, (each.name for each in here))
        phones = " / ".join(dict.fromkeys(phone for each in here for phone in shown_phones(reading, each.phones)))
        rows.append(Served((unit_id,), unit_id, code, people, phones, times, last_on))
    following = rows[-1].key if len(rows) == PAGE else None
    count = select(func.count(Benefit.unit_id.distinct())).where(*used)
    return Page(tuple(rows), following, None if after else reading.session.scalar(count))


def _vehicles(reading: Reading, unit_id: int) -> tuple[VehicleRow, ...]:
    query = select(Vehicle.id, Vehicle.plate, Vehicle.description, Vehicle.space, Vehicle.note).where(
        Vehicle.unit_id == unit_id, Vehicle.removed_at.is_(None)
    )
    return tuple(VehicleRow(*row) for row in reading.session.execute(query.order_by(Vehicle.id)))


def _pets(reading: Reading, unit_id: int) -> tuple[PetRow, ...]:
    query = select(Pet).where(Pet.unit_id == unit_id, Pet.removed_at.is_(None)).order_by(Pet.id)
    day = today(reading)
    return tuple(
        PetRow(
            pet.id,
            pet.kind,
            pet.name,
            pet.licence,
            pet.vaccinated_until,
            _vaccination(pet.vaccinated_until, day),
            pet.note,
        )
        for pet in reading.session.scalars(query)
    )


def _vaccination(until: date | None, day: date) -> Vaccination:
    if until is None:
        return Vaccination.UNKNOWN
    if until < day:
        return Vaccination.RAN_OUT
    return Vaccination.RUNS_OUT if until <= day + _SOON else Vaccination.HOLDS


def _benefits(reading: Reading, unit_id: int) -> tuple[BenefitRow, ...]:
    query = (
        select(Benefit.id, Benefit.what, Benefit.used_on, Benefit.person_id, Person.name, Benefit.note)
        .outerjoin(Person, Person.id == Benefit.person_id)
        .where(Benefit.unit_id == unit_id, Benefit.removed_at.is_(None))
        .order_by(Benefit.used_on.desc(), Benefit.id.desc())
    )
    return tuple(
        BenefitRow(id_, what, used_on, person_id, name or "", note)
        for id_, what, used_on, person_id, name, note in reading.session.execute(query)
    )

"""The flats and people already in the book, held in memory while a list of owners is compared with them."""

from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select

from db.models import Building, Person, Phone, Role, Tenure, Unit, Vehicle
from desk.folding import fold
from desk.keys import unit_keys
from desk.phones import Told, digits_of, split_phones
from desk.tenure import gone, today
from desk.work import Reading

_WHOLE_NUMBER = 7


@dataclass(slots=True)
class KnownPerson:
    """A person with what a list may add to: phones by their marks, flats and e-mail."""

    id: int
    name: str
    email: str
    is_company: bool = False
    phones: dict[str, str] = field(default_factory=dict)  # mark -> digits
    flats: list["KnownUnit"] = field(default_factory=list)  # held now
    new: bool = False


@dataclass(slots=True)
class KnownUnit:
    """A flat with its people; `named` finds one by role and folded name, those who moved out included."""

    id: int
    building: str
    staircase: str
    room: str
    code: str
    area: float | None
    occupied: bool | None
    delivered_on: date | None
    renovation: str
    note: str
    owners: list[KnownPerson] = field(default_factory=list)  # living ties only
    tenants: list[KnownPerson] = field(default_factory=list)
    named: dict[tuple[Role, str], KnownPerson] = field(default_factory=dict)
    plates: dict[str, str] = field(default_factory=dict)  # folded -> as written
    new: bool = False
    _keys: frozenset[str] = frozenset()

    def keys(self) -> frozenset[str]:
        """The finder's keys of the flat itself; its people share them."""
        if not self._keys:
            self._keys = frozenset(unit_keys(self.building, self.staircase, self.room, self.code))
        return self._keys


class KnownPeople:
    """Everything of the owner files by the marks a list is compared by."""

    def __init__(self, reading: Reading) -> None:
        self.units: dict[str, KnownUnit] = {}
        self.buildings: dict[str, int] = {}
        self._by_phone: dict[tuple[str, str], KnownPerson] = {}
        self._read(reading)

    def _read(self, reading: Reading) -> None:
        session = reading.session
        for building_id, name in session.execute(select(Building.id, Building.name)):
            self.buildings[name] = building_id
        units = {
            each.id: KnownUnit(*each)
            for each in session.execute(
                select(
                    Unit.id, Building.name, Unit.staircase, Unit.room, Unit.code, Unit.area, Unit.occupied,
                    Unit.delivered_on, Unit.renovation, Unit.note,
                ).join(Building, Building.id == Unit.building_id)
            )
        }  # fmt: skip
        people = {
            each.id: KnownPerson(*each)
            for each in session.execute(select(Person.id, Person.name, Person.email, Person.is_company))
        }
        for person_id, told, digits in session.execute(
            select(Phone.person_id, Phone.as_told, Phone.digits).order_by(Phone.id)
        ):
            people[person_id].phones[phone_mark_of_book(told, digits, reading.facts.country)] = digits
        ties = select(Tenure.person_id, Tenure.unit_id, Tenure.role, Tenure.until).order_by(Tenure.id)
        day = today(reading)
        for person_id, unit_id, role, until in session.execute(ties):
            self.tie(people[person_id], units[unit_id], role, living=not gone(until, day))
        for unit_id, plate in session.execute(select(Vehicle.unit_id, Vehicle.plate)):
            units[unit_id].plates[fold(plate)] = plate
        self.units = {unit.code: unit for unit in units.values()}
        for person in people.values():
            for digits in person.phones.values():
                self.remember_phone(person, digits)

    def tie(self, person: KnownPerson, unit: KnownUnit, role: Role, living: bool = True) -> None:
        """Remember that a person belongs to a flat."""
        unit.named.setdefault((role, fold(person.name)), person)
        if living:
            if unit not in person.flats:
                person.flats.append(unit)
            if role is Role.OWNER:
                unit.owners.append(person)
            elif role is Role.TENANT:
                unit.tenants.append(person)

    def remember_phone(self, person: KnownPerson, digits: str) -> None:
        """Make a person known by name and phone, as who holds two flats stands in two rows."""
        if len(digits) >= _WHOLE_NUMBER:
            self._by_phone.setdefault((fold(person.name), digits), person)

    def same_person(self, name: str, phones: tuple[Told, ...]) -> KnownPerson | None:
        """Whoever has the same name and one of the same phones."""
        folded = fold(name)
        return next((found for each in phones if (found := self._by_phone.get((folded, each.digits)))), None)


def phone_mark(phone: Told) -> str:
    """What two tellings of one phone have in common."""
    return f"{phone.digits}#{phone.extension}" if phone.digits else phone.as_told


def phone_mark_of_book(told: str, digits: str, country: str) -> str:
    """The same mark of a phone in the book, which keeps its extension only as it was told."""
    if digits and digits_of(told) != digits:
        read = split_phones(told, country)
        return f"{digits}#{read[0].extension if len(read) == 1 else ''}"
    return f"{digits}#" if digits else told

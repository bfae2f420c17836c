"""The flats and people already in the book, held in memory while a list of owners is compared with them."""

from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select

from db.models import (
    Building,
    Channel,
    Language,
    Person,
    PersonGroup,
    Phone,
    Role,
    Tenure,
    Tier,
    Unit,
    UnitUse,
    Vehicle,
)
from desk.folding import fold
from desk.imports.aliases import aliases_in
from desk.keys import plate_mark, unit_keys
from desk.phones import Told, digits_of, split_phones
from desk.tenure import gone, today
from desk.work import Reading

WHOLE_NUMBER = 7
"""A phone of fewer digits is an extension or a short number of the house: it tells nobody apart."""


@dataclass(slots=True, eq=False)
class KnownPerson:
    """A person with what a list may add to."""

    id: int
    name: str
    is_company: bool = False
    email: str = ""
    note: str = ""
    id_number: str = ""
    born_on: date | None = None
    tier: Tier = Tier.ORDINARY
    language: Language | None = None
    channel: Channel | None = None
    contact: str = ""
    phones: dict[str, str] = field(default_factory=dict)  # mark -> digits
    groups: set[str] = field(default_factory=set)  # folded
    flats: list["KnownUnit"] = field(default_factory=list)  # held now
    language_asked: bool = False
    new: bool = False


@dataclass(slots=True, eq=False)
class KnownTie:
    """A person's tie to a flat, with what a list may add to."""

    id: int
    since: date | None
    share: int | None
    lease_until: date | None
    relation: str
    new: bool = False


@dataclass(slots=True, eq=False)
class KnownUnit:
    """A flat with its people; `named` finds one by role and folded name, those who moved out included."""

    id: int
    building: str
    staircase: str
    room: str
    code: str
    area: float | None
    use: UnitUse
    layout: str
    occupied: bool | None
    delivered_on: date | None
    renovation: str
    note: str
    living: dict[Role, list[KnownPerson]] = field(default_factory=dict)  # ties that last
    named: dict[tuple[Role, str], KnownPerson] = field(default_factory=dict)
    ties: dict[tuple[Role, int], KnownTie] = field(default_factory=dict)  # by role and person
    plates: dict[str, str] = field(default_factory=dict)  # mark -> as written, those taken off included
    parked: list[str] = field(default_factory=list)  # plates on file
    new: bool = False
    _keys: frozenset[str] = frozenset()

    def keys(self) -> frozenset[str]:
        """The finder's keys of the flat itself; its people share them."""
        if not self._keys:
            self._keys = frozenset(unit_keys(self.building, self.staircase, self.room, self.code))
        return self._keys

    def only(self, role: Role) -> KnownPerson | None:
        """Who holds a role in the flat now, when it is just one."""
        people = self.living.get(role, ())
        return people[0] if len(people) == 1 else None


class KnownPeople:
    """Everything of the owner files by the marks a list is compared by."""

    def __init__(self, reading: Reading) -> None:
        self.units: dict[str, KnownUnit] = {}
        self.buildings: dict[str, int] = {}
        self.people: dict[int, KnownPerson] = {}
        self._by_phone: dict[tuple[str, str], KnownPerson] = {}
        self._country = reading.facts.country
        self._read_people(reading)
        self._read_units(reading)
        for person in self.people.values():
            for digits in person.phones.values():
                self.remember_phone(person, digits)

    def _read_people(self, reading: Reading) -> None:
        """Who was merged into somebody else is that one; who was forgotten is nobody's match."""
        session = reading.session
        columns = (
            Person.id, Person.name, Person.is_company, Person.email, Person.note, Person.id_number, Person.born_on,
            Person.tier, Person.language, Person.channel, Person.contact,
        )  # fmt: skip
        known = select(*columns).where(Person.merged_into_id.is_(None), Person.forgotten_at.is_(None))
        self.people = {each.id: KnownPerson(*each) for each in session.execute(known)}
        phones = select(Phone.person_id, Phone.as_told, Phone.digits).order_by(Phone.id)
        for person_id, told, digits in session.execute(phones):
            if person := self.people.get(person_id):
                person.phones[phone_mark_of_book(told, digits, self._country)] = digits
        for person_id, name in session.execute(select(PersonGroup.person_id, PersonGroup.name)):
            if person := self.people.get(person_id):
                person.groups.add(fold(name))

    def _read_units(self, reading: Reading) -> None:
        session = reading.session
        for building_id, name in session.execute(select(Building.id, Building.name)):
            self.buildings[name] = building_id
        columns = (
            Unit.id, Building.name, Unit.staircase, Unit.room, Unit.code, Unit.area, Unit.use, Unit.layout,
            Unit.occupied, Unit.delivered_on, Unit.renovation, Unit.note,
        )  # fmt: skip
        rows = session.execute(select(*columns).join(Building, Building.id == Unit.building_id))
        units = {id_: KnownUnit(id_, *rest) for id_, *rest in rows}
        self.units = {unit.code: unit for unit in units.values()}
        self._read_ties(reading, units)
        for unit_id, plate, removed in session.execute(select(Vehicle.unit_id, Vehicle.plate, Vehicle.removed_at)):
            units[unit_id].plates[plate_mark(plate)] = plate
            if removed is None:
                units[unit_id].parked.append(plate)
        merged = select(Unit.id, Unit.merged_into_id).where(Unit.merged_into_id.is_not(None))
        leads: dict[int, int] = dict(session.execute(merged).all())  # type: ignore[arg-type]
        for gone_id in leads:
            self.units[units[gone_id].code] = units[_end_of(leads, gone_id)]

    def _read_ties(self, reading: Reading, units: dict[int, KnownUnit]) -> None:
        session, day = reading.session, today(reading)
        columns = (
            Tenure.person_id, Tenure.unit_id, Tenure.role, Tenure.until, Tenure.id, Tenure.since, Tenure.share,
            Tenure.lease_until, Tenure.relation,
        )  # fmt: skip
        rows = session.execute(select(*columns).order_by(Tenure.id))
        for person_id, unit_id, role, until, tie_id, since, share, lease_until, relation in rows:
            if person := self.people.get(person_id):
                tie = KnownTie(tie_id, since, share, lease_until, relation)
                self.tie(person, units[unit_id], role, tie, living=not gone(until, day))
        self._read_other_names(reading)

    def _read_other_names(self, reading: Reading) -> None:
        """Who was merged into somebody, and who is called otherwise in lists, are found under those names too."""
        merged = select(Person.id, Person.name, Person.merged_into_id).where(Person.merged_into_id.is_not(None))
        rows = reading.session.execute(merged).all()
        leads = {gone_id: kept_id for gone_id, _, kept_id in rows if kept_id is not None}
        for gone_id, name, _ in rows:
            if person := self.people.get(_end_of(leads, gone_id)):
                self.call(person, name)
        for person in self.people.values():
            for name in aliases_in(person.note) if person.note else ():
                self.call(person, name)

    def call(self, person: KnownPerson, name: str) -> None:
        """Let a person be known by another name in the flats held."""
        for unit in person.flats:
            for role in [role for role, person_id in unit.ties if person_id == person.id]:
                unit.named.setdefault((role, fold(name)), person)

    def tie(self, person: KnownPerson, unit: KnownUnit, role: Role, tie: KnownTie, living: bool = True) -> None:
        """Remember that a person belongs to a flat."""
        unit.named.setdefault((role, fold(person.name)), person)
        if not living:
            unit.ties.setdefault((role, person.id), tie)
            return
        unit.ties[role, person.id] = tie
        if unit not in person.flats:
            person.flats.append(unit)
        if person not in (people := unit.living.setdefault(role, [])):
            people.append(person)

    def remember_phone(self, person: KnownPerson, digits: str) -> None:
        """Make a person known by name and phone, as who holds two flats stands in two rows."""
        if len(digits) >= WHOLE_NUMBER:
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


def _end_of(leads: dict[int, int], id: int) -> int:
    """Where a chain of merges leads."""
    while id in leads:
        id = leads[id]
    return id

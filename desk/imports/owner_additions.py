"""What a list of owners adds to the book, gathered in memory: nothing here is written."""

from typing import Any

from db.models import Role, Tier, UnitUse
from desk.folding import fold
from desk.imports.book_people import KnownPeople, KnownPerson, KnownTie, KnownUnit, phone_mark
from desk.imports.changes import Fills, as_json
from desk.imports.owner_row import OwnerRow, RowPerson
from desk.keys import plate_mark
from desk.phones import Told


class OwnerAdditions:
    """The rows to come of every table; each call also makes the change known to those who ask next."""

    def __init__(self, known: KnownPeople, last: dict[str, int]) -> None:
        self.before = dict(last)
        self.buildings: list[tuple[int, str]] = []
        self.units: list[KnownUnit] = []
        self.people: list[KnownPerson] = []
        self.phones: list[tuple[int, Told]] = []
        self.groups: list[tuple[int, str]] = []
        self.ties: list[tuple[KnownPerson, KnownUnit, Role, KnownTie]] = []
        self.plates: list[tuple[int, KnownUnit, str]] = []
        self.fills = Fills()
        self.rekeyed_units: dict[int, KnownUnit] = {}
        self.rekeyed_people: dict[int, KnownPerson] = {}
        self.diary: dict[tuple[str, str], list[tuple[int, str, str]]] = {}
        self.changes = 0
        self._known = known
        self._last = last

    def unit(self, row: OwnerRow) -> KnownUnit:
        """A flat that the book does not have, with its building."""
        if row.building not in self._known.buildings:
            building = self._new_id("building")
            self._known.buildings[row.building] = building
            self.buildings.append((building, row.building))
        unit = KnownUnit(
            self._new_id("unit"), row.building, row.staircase, row.room, row.code, row.area, row.use or UnitUse.HOME,
            row.layout, row.occupied, row.delivered_on, row.renovation, row.note, new=True,
        )  # fmt: skip
        self._known.units[row.code] = unit
        self.units.append(unit)
        self._say("unit.add", "unit", unit.id, new=row.code)
        return unit

    def person(self, told: RowPerson) -> KnownPerson:
        """A person that the book does not have."""
        person = KnownPerson(
            self._new_id("person"), told.name, told.is_company, told.email, "", told.id_number, told.born_on,
            told.tier or Tier.ORDINARY, told.language, told.channel, told.contact,
            language_asked=told.language_asked, new=True,
        )  # fmt: skip
        self._known.people[person.id] = person
        self.people.append(person)
        self._say("person.add", "person", person.id, new=person.name)
        return person

    def tie(self, person: KnownPerson, unit: KnownUnit, told: RowPerson) -> None:
        """A person's belonging to a flat."""
        tie = KnownTie(self._new_id("tenure"), told.since, told.share, told.lease_until, told.relation, new=True)
        self.ties.append((person, unit, told.role, tie))
        self._known.tie(person, unit, told.role, tie)
        self.changes += 1
        if not person.new:
            self.rekeyed_people[person.id] = person
            new = {"person_id": person.id, "unit_id": unit.id, "role": told.role.value}
            self._say("tenure.add", "tenure", tie.id, new=as_json(new))

    def phone(self, person: KnownPerson, phone: Told) -> None:
        """A phone that the person has not told before."""
        self.phones.append((person.id, phone))
        person.phones[phone_mark(phone)] = phone.digits
        self._known.remember_phone(person, phone.digits)
        self.changes += 1
        if not person.new:
            self.rekeyed_people[person.id] = person
            self._say("person.phone", "person", person.id, new=phone.as_told)

    def group(self, person: KnownPerson, name: str) -> None:
        """A group the person is not in yet."""
        self.groups.append((person.id, name))
        person.groups.add(fold(name))
        self.changes += 1
        if not person.new:
            self._say("person.groups", "person", person.id, new=name)

    def plate(self, unit: KnownUnit, plate: str) -> None:
        """A vehicle of a flat."""
        vehicle = self._new_id("vehicle")
        self.plates.append((vehicle, unit, plate))
        unit.plates[plate_mark(plate)] = plate
        unit.parked.append(plate)
        self.changes += 1
        if not unit.new:
            self.rekeyed_units[unit.id] = unit
            self._say("vehicle.add", "vehicle", vehicle, new=as_json({"unit_id": unit.id, "plate": plate}))

    def fill(self, table: str, record: KnownUnit | KnownPerson | KnownTie, column: str, value: Any) -> None:
        """A value that the book did not have."""
        if not record.new:
            self.fills.put(table, record.id, column, getattr(record, column), value)
        setattr(record, column, value)
        self.changes += 1

    def _new_id(self, table: str) -> int:
        self._last[table] += 1
        return self._last[table]

    def _say(self, act: str, subject: str, subject_id: int, new: str) -> None:
        self.diary.setdefault((act, subject), []).append((subject_id, "", new))
        self.changes += 1

"""Gathers what a list of owners adds and writes it table by table, the finder's keys last."""

from datetime import date
from typing import Any

from sqlalchemy import func, insert, select, update

from db.models import Building, Estate, Language, Person, Phone, Role, Tenure, Tier, Unit, Vehicle
from desk.folding import fold, is_han
from desk.imports.book_people import KnownPeople, KnownPerson, KnownUnit, phone_mark
from desk.imports.keys_of import put_sorted, remove_keys
from desk.imports.owner_rows import OwnerRow
from desk.keys import person_keys, plate_keys
from desk.phones import Told
from desk.work import UnitOfWork

_FILLED = ("area", "occupied", "delivered_on", "renovation", "note")


class OwnerWriting:
    """The rows to come of every table; each call also makes the change known in memory."""

    def __init__(self, work: UnitOfWork, known: KnownPeople, name: str) -> None:
        self._work = work
        self._known = known
        self._name = name
        self._estate = work.session.scalar(select(func.min(Estate.id)))
        self._last = {table: work.session.scalar(select(func.max(table.id))) or 0 for table in (Building, Unit, Person)}
        self._rows: dict[Any, list[dict[str, Any]]] = {Building: [], Phone: [], Tenure: [], Vehicle: []}
        self._units: dict[int, KnownUnit] = {}
        self._people: dict[int, KnownPerson] = {}
        self._rekeyed_units: set[int] = set()
        self._diary: dict[tuple[str, str], list[tuple[int, str, str]]] = {}
        self.changes = 0

    def add_unit(self, row: OwnerRow) -> KnownUnit:
        """A flat that the book does not have, with its building."""
        building = self._known.buildings.get(row.building)
        if building is None:
            building = self._known.buildings[row.building] = self._new_id(Building)
            self._rows[Building].append({"id": building, "estate_id": self._estate, "name": row.building})
        unit = KnownUnit(
            self._new_id(Unit), row.building, row.staircase, row.room, row.code, row.area, row.occupied,
            row.delivered_on, row.renovation, row.note, new=True,
        )  # fmt: skip
        self._known.units[row.code] = self._units[unit.id] = unit
        self._say("unit.add", "unit", unit.id, new=row.code)
        return unit

    def fill_unit(self, unit: KnownUnit, field: str, value: object) -> None:
        """A value that the book did not have."""
        if not unit.new:
            self._units[unit.id] = unit
            self._say("unit.note" if field == "note" else "unit.change", "unit", unit.id, getattr(unit, field), value)
        setattr(unit, field, value)
        self.changes += 1

    def add_person(self, name: str, is_company: bool) -> KnownPerson:
        """A person that the book does not have."""
        person = KnownPerson(self._new_id(Person), name, "", is_company, new=True)
        self._people[person.id] = person
        self._say("person.add", "person", person.id, new=person.name)
        return person

    def add_tie(self, person: KnownPerson, unit: KnownUnit, role: Role, since: date | None) -> None:
        """A person's belonging to a flat."""
        self._rows[Tenure].append(
            {"person_id": person.id, "unit_id": unit.id, "role": role, "since": since, "note": ""}
        )
        self._known.tie(person, unit, role)
        self.changes += 1
        if not person.new:
            self._people[person.id] = person
            self._say("person.move_in", "person", person.id, new=unit.code)

    def add_phone(self, person: KnownPerson, phone: Told) -> None:
        """A phone that the person has not told before."""
        told, digits = phone.as_told[:80], phone.digits[:40]
        self._rows[Phone].append({"person_id": person.id, "as_told": told, "digits": digits})
        person.phones[phone_mark(phone)] = digits
        self._known.remember_phone(person, digits)
        if not person.new:
            self._people[person.id] = person
            self._say("person.change", "person", person.id, new=told)
        self.changes += 1

    def fill_email(self, person: KnownPerson, email: str) -> None:
        """An e-mail address where the book had none."""
        person.email = email[:200]
        if not person.new:
            self._people[person.id] = person
            self._say("person.change", "person", person.id, new=email)
        self.changes += 1

    def add_plate(self, unit: KnownUnit, plate: str) -> None:
        """A vehicle of a flat."""
        self._rows[Vehicle].append({"unit_id": unit.id, "plate": plate})
        unit.plates[fold(plate)] = plate
        self._units[unit.id] = unit
        self._rekeyed_units.add(unit.id)
        if not unit.new:
            self._say("unit.change", "unit", unit.id, new=plate)
        self.changes += 1

    def write(self) -> None:
        """Write it all, what others refer to first."""
        session = self._work.session
        people = [each for each in self._people.values() if each.new]
        for table, rows in (
            (Building, self._rows[Building]),
            (Unit, [self._unit_row(each) for each in self._units.values() if each.new]),
            (Person, [_person_row(each) for each in people]),
            (Phone, self._rows[Phone]),
            (Tenure, self._rows[Tenure]),
            (Vehicle, self._rows[Vehicle]),
        ):
            if rows:
                session.execute(insert(table.__table__), rows)  # type: ignore[arg-type]  # declared as FromClause
        for unit in self._units.values():
            if not unit.new:
                held = {field: getattr(unit, field) for field in _FILLED}
                session.execute(update(Unit).where(Unit.id == unit.id).values(held))
        for person in self._people.values():
            if not person.new:
                session.execute(update(Person).where(Person.id == person.id).values(email=person.email))
        self._write_keys()
        for (act, subject), changes in self._diary.items():
            self._work.record_many(act, subject, changes, note=self._name)

    def _write_keys(self) -> None:
        units = {
            each.id: _keys_of_unit(each) for each in self._units.values() if each.new or each.id in self._rekeyed_units
        }
        remove_keys(self._work, "unit", [each for each in units if not self._units[each].new])
        remove_keys(self._work, "person", [each.id for each in self._people.values() if not each.new])
        put_sorted(self._work, "unit", units)
        put_sorted(self._work, "person", {each.id: _keys_of_person(each) for each in self._people.values()})

    def _unit_row(self, unit: KnownUnit) -> dict[str, Any]:
        return {
            "id": unit.id,
            "building_id": self._known.buildings[unit.building],
            "staircase": unit.staircase,
            "room": unit.room,
            "code": unit.code,
            **{field: getattr(unit, field) for field in _FILLED},
        }

    def _new_id(self, table: type[Building | Unit | Person]) -> int:
        self._last[table] += 1
        return self._last[table]

    def _say(self, act: str, subject: str, subject_id: int, old: object = None, new: object = None) -> None:
        told = ("" if old is None else str(old), "" if new is None else str(new))
        self._diary.setdefault((act, subject), []).append((subject_id, *told))
        self.changes += 1


def _person_row(person: KnownPerson) -> dict[str, Any]:
    return {
        "id": person.id,
        "name": person.name,
        "is_company": person.is_company,
        "language": Language.ZH if any(map(is_han, person.name)) else Language.EN,
        "email": person.email,
        "tier": Tier.ORDINARY,
        "handling": "",
        "note": "",
    }


def _keys_of_unit(unit: KnownUnit) -> set[str]:
    keys: set[str] = set()
    return keys.union(unit.keys(), *(plate_keys(plate) for plate in unit.plates.values()))


def _keys_of_person(person: KnownPerson) -> set[str]:
    """As desk.owners keeps them: name, phones, and beside them the flats held now."""
    return person_keys(person.name, person.phones.values()).union(*(flat.keys() for flat in person.flats))

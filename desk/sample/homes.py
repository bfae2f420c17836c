"""The buildings, flats and people of the sample estate."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import func, insert, select

from db.models import Building, Estate, Language, Person, Phone, Role, Tenure, Tier, Unit, Vehicle
from desk.imports.keys_of import put_sorted
from desk.keys import person_keys, plate_keys, unit_keys
from desk.sample import names
from desk.sample.matters import HANDLING, RENOVATIONS, UNIT_NOTES
from desk.work import UnitOfWork

FEWEST_BUILDINGS = 12
MOST_IN_BUILDING = 264
STAIRCASES = 2
ON_FLOOR = 4
_ENGLISH = 0.22  # of the households


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody who may bring a case."""

    person_id: int
    name: str
    phone: str
    role: Role
    language: Language


@dataclass(slots=True)
class Home:
    """A flat with those who live there."""

    unit_id: int
    code: str
    callers: list[Caller] = field(default_factory=list)


# The household the README begins with: it must be found by its flat, name, initials and last four digits.
KNOWN_FLAT = ("3", "2", "1801")
_KNOWN_PLACE = 17 * STAIRCASES * ON_FLOOR + ON_FLOOR  # where it comes in a building, counted floor by floor
KNOWN_NAME = "王小明"
KNOWN_PHONE = ("138 0013 8000", "13800138000")


class Homes:
    """Gathers the rows of the owner files table by table."""

    def __init__(self, work: UnitOfWork, chance: Random, households: int) -> None:
        self._work = work
        self._chance = chance
        self._households = households
        self._today = work.facts.local(work.now).date()
        self._rows: dict[Any, list[dict[str, Any]]] = {
            table: [] for table in (Building, Unit, Person, Phone, Tenure, Vehicle)
        }
        self._keys: dict[str, dict[int, set[str]]] = {"unit": {}, "person": {}}
        self._unit_keys: set[str] = set()

    def build(self) -> list[Home]:
        """Make every household and write it."""
        homes = [self._home(*place) for place in self._places()]
        for table, rows in self._rows.items():
            if rows:
                self._work.session.execute(insert(table.__table__), rows)
        for kind, keys in self._keys.items():
            put_sorted(self._work, kind, keys)
        for act, subject, table, name in (
            ("unit.add", "unit", Unit, "code"),
            ("person.add", "person", Person, "name"),
        ):
            self._work.record_many(act, subject, [(row["id"], "", row[name]) for row in self._rows[table]])
        return homes

    def _places(self) -> Iterator[tuple[int, str, str, str]]:
        """Building id, building, staircase and room of every flat, floor by floor."""
        buildings = max(FEWEST_BUILDINGS, -(-self._households // MOST_IN_BUILDING))
        estate = self._work.session.scalar(select(func.min(Estate.id)))
        for number in range(1, buildings + 1):
            self._rows[Building].append({"id": number, "estate_id": estate, "name": str(number)})
        each, more = divmod(self._households, buildings)
        for building in range(1, buildings + 1):
            for place in range(each + (building <= more)):
                if building == 3 and place == 0 and each + (building <= more) <= _KNOWN_PLACE:
                    # The estate is not tall enough to have that flat by itself.
                    yield building, *KNOWN_FLAT
                    continue
                floor, here = divmod(place, STAIRCASES * ON_FLOOR)
                room = (floor + 1) * 100 + here % ON_FLOOR + 1
                yield building, str(building), str(here // ON_FLOOR + 1), str(room)

    def _home(self, building_id: int, building: str, staircase: str, room: str) -> Home:
        chance = self._chance
        english = chance.random() < _ENGLISH
        home = Home(len(self._rows[Unit]) + 1, f"{building}-{staircase}-{room}")
        delivered = self._today - timedelta(days=chance.randrange(200, 5_500))
        empty = chance.random() < 0.06
        self._rows[Unit].append(
            {
                "id": home.unit_id,
                "building_id": building_id,
                "staircase": staircase,
                "room": room,
                "code": home.code,
                "area": (62.4, 88.6, 89.9, 104.3, 118.7, 141.2)[chance.randrange(6)],
                "occupied": not empty,
                "delivered_on": delivered,
                "renovation": chance.choice(RENOVATIONS)[not english] if chance.random() < 0.12 else "",
                "note": chance.choice(UNIT_NOTES)[not english] if chance.random() < 0.05 else "",
            }
        )
        self._unit_keys = unit_keys(building, staircase, room, home.code)
        own = set(self._unit_keys)
        if chance.random() < 0.55:
            plate = names.plate(chance)
            self._rows[Vehicle].append({"unit_id": home.unit_id, "plate": plate})
            own |= plate_keys(plate)
        self._keys["unit"][home.unit_id] = own
        self._people(home, english, delivered)
        return home

    def _people(self, home: Home, english: bool, delivered: date) -> None:
        chance = self._chance
        if home.code == "-".join(KNOWN_FLAT):
            self._person(home, Role.OWNER, KNOWN_NAME, english=False, since=delivered, phone=KNOWN_PHONE)
            return
        rented = chance.random() < 0.2
        if chance.random() < 0.015:
            self._person(home, Role.OWNER, names.company_name(chance), english, delivered, is_company=True)
        else:
            self._person(home, Role.OWNER, self._name(english), english, delivered)
        if chance.random() < 0.15:
            self._person(home, Role.OWNER, self._name(english), english, delivered)
        if rented:
            guest = chance.random() < 0.35
            since = max(delivered, self._today - timedelta(days=chance.randrange(30, 900)))
            if chance.random() < 0.3:
                self._person(home, Role.TENANT, self._name(english), english, delivered, until=since)
            self._person(home, Role.TENANT, self._name(guest), guest, since)
        elif chance.random() < 0.12:
            self._person(home, Role.FAMILY, self._name(english), english, delivered)

    def _name(self, english: bool) -> str:
        return names.latin_name(self._chance) if english else names.chinese_name(self._chance)

    def _person(
        self,
        home: Home,
        role: Role,
        name: str,
        english: bool,
        since: date,
        until: date | None = None,
        is_company: bool = False,
        phone: tuple[str, str] | None = None,
    ) -> None:
        chance = self._chance
        person_id = len(self._rows[Person]) + 1
        told, digits = phone or names.phone(person_id)
        language = Language.EN if english else Language.ZH
        tier = chance.choices((Tier.ORDINARY, Tier.KEY, Tier.POTENTIAL), (92, 5, 3))[0]
        self._rows[Person].append(
            {
                "id": person_id,
                "name": name,
                "is_company": is_company,
                "language": language,
                "email": f"resident{person_id}@example.org" if chance.random() < 0.25 else "",
                "tier": tier,
                "handling": chance.choice(HANDLING)[not english] if chance.random() < 0.06 else "",
                "note": "",
            }
        )
        self._rows[Phone].append({"person_id": person_id, "as_told": told, "digits": digits})
        self._rows[Tenure].append(
            {
                "person_id": person_id,
                "unit_id": home.unit_id,
                "role": role,
                "since": since,
                "until": until,
                "note": "",
            }
        )
        keys = person_keys(name, [digits])
        if until is None:
            keys |= self._unit_keys
            home.callers.append(Caller(person_id, name, told, role, language))
        self._keys["person"][person_id] = keys

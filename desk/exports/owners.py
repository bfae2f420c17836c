"""Every flat and whoever belongs to it now, in the very columns the import reads: what goes out comes back the same."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

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
from desk.exports.cells import Cell, Progress, Written
from desk.exports.lists import write_rows
from desk.imports.headings import owner_fields
from desk.imports.owner_values import QUOTE, split_names
from desk.imports.owner_words import word_of
from desk.masking import masks
from desk.owners.on_file import known
from desk.owners.shares import share_words
from desk.rights import Denied, Right
from desk.tenure import lasting, today
from desk.work import Reading

TITLE = ("Owners and flats", "业主名册")
_UNITS: Any = (
    select(
        Unit.id, Building.name.label("building"), Unit.staircase, Unit.room, Unit.use, Unit.layout, Unit.area,
        Unit.delivered_on, Unit.occupied, Unit.renovation, Unit.note,
    )
    .join(Building, Building.id == Unit.building_id)
    .where(Unit.merged_into_id.is_(None))
    .order_by(Unit.id)
)  # fmt: skip
_TIES: Any = (
    select(
        Tenure.unit_id, Tenure.role, Tenure.since, Tenure.share, Tenure.lease_until, Tenure.relation, Person.id,
        Person.name, Person.email, Person.id_number, Person.born_on, Person.tier, Person.language, Person.channel,
        Person.contact,
    )
    .join(Person, Person.id == Tenure.person_id)
    .where(known)
    .order_by(Tenure.unit_id, Tenure.id)
)  # fmt: skip


def export_owners(reading: Reading, path: Path, language: str, progress: Progress | None = None) -> Written:
    """Write a row for each person of each flat, and one for each flat where nobody lives.

    Imported into this book it changes nothing; who has no flat has no row. Refusals: clerk.managers_only where
    phones have stars for who sits here, and those of `workbook`."""
    if masks(reading):
        raise Denied(Right.MANAGE)
    units = reading.session.execute(_UNITS).all()
    ties = reading.session.execute(_TIES.where(lasting(Tenure.until, today(reading)))).all()
    people: dict[int, list[Any]] = {}
    for tie in ties:
        people.setdefault(tie[0], []).append(tie)
    rows = _Rows(reading, language)
    total = len(ties) + sum(unit[0] not in people for unit in units)
    headings = [(zh if language == "zh" else en) for _, en, zh in owner_fields()]
    every = (row for unit in units for row in rows.of(unit, people.get(unit[0], ())))
    return write_rows(path, TITLE[language == "zh"], headings, every, total, progress)


class _Rows:
    """Makes the cells of a flat and its people, each in its place of the columns."""

    def __init__(self, reading: Reading, language: str) -> None:
        fields = [field for field, _, _ in owner_fields()]
        self._width = len(fields)
        self._flat, self._once, self._person = (
            [fields.index(name) for name in names] for names in (_OF_A_FLAT, _ONCE, _OF_A_PERSON)
        )
        self._words = {
            name: {value: word_of(name, value, language) for value in values} for name, values in _CHOSEN.items()
        }
        on_file = select(Vehicle.unit_id, Vehicle.plate).where(Vehicle.removed_at.is_(None)).order_by(Vehicle.id)
        self._plates = _by_id(reading, on_file)
        self._phones = _by_id(reading, select(Phone.person_id, Phone.as_told).order_by(Phone.id))
        self._groups = _by_id(reading, select(PersonGroup.person_id, PersonGroup.name).order_by(PersonGroup.id))

    def of(self, unit: Any, people: Sequence[Any]) -> Iterator[Sequence[Cell]]:
        """The rows of a flat; its note and its vehicles stand in the first."""
        id_, building, staircase, room, use, layout, area, delivered, occupied, renovation, note = unit
        words = self._words
        flat: list[Cell] = [None] * self._width
        told = (
            building, staircase, room, words["use"][use], layout, area, delivered, words["occupied"][occupied],
            renovation,
        )  # fmt: skip
        for place, cell in zip(self._flat, told, strict=True):
            flat[place] = cell
        first = list(flat)
        plates = "、".join("".join(plate.split()) for plate in self._plates.get(id_, ()))
        for place, cell in zip(self._once, (plates, note), strict=True):
            first[place] = cell
        if not people:
            yield first
        for number, tie in enumerate(people):
            row = list(flat) if number else first
            for place, cell in zip(self._person, self._told(tie), strict=True):
                row[place] = cell
            yield row

    def _told(self, tie: Any) -> tuple[Cell, ...]:
        """What a row tells of a person, as _OF_A_PERSON; of a tie only what such a tie can be told of."""
        (
            _, role, since, share, lease_until, relation, id_, name, email, id_number, born_on, tier, language, channel,
            contact,
        ) = tie  # fmt: skip
        words = self._words
        return (
            _one_name(name),
            words["role"][role],
            since,
            " / ".join(self._phones.get(id_, ())),
            email,
            share_words(share) if role is Role.OWNER else "",
            "".join(id_number.split()).upper(),
            born_on,
            words["tier"][tier],
            "、".join(self._groups.get(id_, ())),
            words["language"][language],
            words["channel"][channel],
            contact,
            lease_until if role is Role.TENANT else None,
            relation if role is not Role.OWNER else "",
        )


_OF_A_FLAT = ("building", "staircase", "room", "use", "layout", "area", "delivered", "occupied", "renovation")
_ONCE = ("plate", "note")
_OF_A_PERSON = (
    "owner", "role", "moved_in", "phone", "email", "share", "id_number", "birthday", "tier", "group", "language",
    "channel", "contact", "lease_until", "relation",
)  # fmt: skip
_CHOSEN: dict[str, tuple[Any, ...]] = {
    "use": tuple(UnitUse),
    "occupied": (None, True, False),
    "role": tuple(Role),
    "tier": tuple(Tier),
    "language": (None, *Language),
    "channel": (None, *Channel),
}


def _one_name(name: str) -> str:
    """A name that would be read as several, or as none, stands between quotation marks."""
    return name if split_names(name) == (name,) else f"{QUOTE}{name}{QUOTE}"


def _by_id(reading: Reading, query: Any) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for id_, text in reading.session.execute(query):
        found.setdefault(id_, []).append(text)
    return found

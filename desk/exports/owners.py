"""Every flat and whoever belongs to it now, in the very columns the import reads: what goes out comes back the same."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Select, select

from db.models import Building, Person, PersonGroup, Phone, Role, Tenure, Unit, Vehicle
from desk.exports.cells import Cell, Progress, Written
from desk.exports.lists import write_rows
from desk.imports.headings import owner_fields
from desk.imports.owner_values import QUOTE, split_names
from desk.imports.owner_words import word_of
from desk.masking import masks
from desk.owners.on_file import known
from desk.owners.shares import share_words
from desk.refusals import Refusal
from desk.tenure import lasting, today
from desk.work import Reading

TITLE = ("Owners and flats", "业主名册")
_UNITS: Select[Any] = (
    select(
        Unit.id, Building.name.label("building"), Unit.staircase, Unit.room, Unit.use, Unit.layout, Unit.area,
        Unit.delivered_on, Unit.occupied, Unit.renovation, Unit.note,
    )
    .join(Building, Building.id == Unit.building_id)
    .where(Unit.merged_into_id.is_(None))
    .order_by(Unit.id)
)  # fmt: skip
_TIES: Select[Any] = (
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
        raise Refusal("clerk.managers_only")
    book = reading.session
    units = book.execute(_UNITS).all()
    ties = book.execute(_TIES.where(lasting(Tenure.until, today(reading)))).all()
    people: dict[int, list[Any]] = {}
    for tie in ties:
        people.setdefault(tie.unit_id, []).append(tie)
    rows = _Rows(reading, language)
    total = len(ties) + sum(unit.id not in people for unit in units)
    headings = [(zh if language == "zh" else en) for _, en, zh in owner_fields()]
    every = (row for unit in units for row in rows.of(unit, people.get(unit.id, ())))
    return write_rows(path, TITLE[language == "zh"], headings, every, total, progress)


class _Rows:
    """Makes the cells of a flat and its people, in the order of the columns."""

    def __init__(self, reading: Reading, language: str) -> None:
        self._language = language
        self._fields = tuple(field for field, _, _ in owner_fields())
        on_file = select(Vehicle.unit_id, Vehicle.plate).where(Vehicle.removed_at.is_(None)).order_by(Vehicle.id)
        self._plates = _by_id(reading, on_file)
        self._phones = _by_id(reading, select(Phone.person_id, Phone.as_told).order_by(Phone.id))
        self._groups = _by_id(reading, select(PersonGroup.person_id, PersonGroup.name).order_by(PersonGroup.id))

    def of(self, unit: Any, people: Sequence[Any]) -> Iterator[tuple[Cell, ...]]:
        """The rows of a flat; its note and its vehicles stand in the first."""
        flat: dict[str, Cell] = {
            "building": unit.building,
            "staircase": unit.staircase,
            "room": unit.room,
            "use": self._word("use", unit.use),
            "layout": unit.layout,
            "area": unit.area,
            "delivered": unit.delivered_on,
            "occupied": self._word("occupied", unit.occupied),
            "renovation": unit.renovation,
        }
        once: dict[str, Cell] = {
            "plate": "、".join("".join(plate.split()) for plate in self._plates.get(unit.id, ())),
            "note": unit.note,
        }
        for tie in people or (None,):
            told = flat | once if tie is None else flat | once | self._person(tie)
            yield tuple(told.get(field) for field in self._fields)
            once = {}

    def _person(self, tie: Any) -> dict[str, Cell]:
        """What a row tells of a person: of a tie only what such a tie can be told of."""
        return {
            "owner": _one_name(tie.name),
            "role": self._word("role", tie.role),
            "moved_in": tie.since,
            "phone": " / ".join(self._phones.get(tie.id, ())),
            "email": tie.email,
            "share": share_words(tie.share) if tie.role is Role.OWNER else "",
            "id_number": "".join(tie.id_number.split()).upper(),
            "birthday": tie.born_on,
            "tier": self._word("tier", tie.tier),
            "group": "、".join(self._groups.get(tie.id, ())),
            "language": self._word("language", tie.language),
            "channel": self._word("channel", tie.channel),
            "contact": tie.contact,
            "lease_until": tie.lease_until if tie.role is Role.TENANT else None,
            "relation": tie.relation if tie.role is not Role.OWNER else "",
        }

    def _word(self, field: str, value: object) -> str:
        return word_of(field, value, self._language)


def _one_name(name: str) -> str:
    """A name that would be read as several, or as none, stands between quotation marks."""
    return name if split_names(name) == (name,) else f"{QUOTE}{name}{QUOTE}"


def _by_id(reading: Reading, query: Select[Any]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for id_, text in reading.session.execute(query):
        found.setdefault(id_, []).append(text)
    return found

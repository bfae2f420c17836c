"""Writes what a list of owners adds table by table, the finder's keys last."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, func, select, update

from db.chain import Line, append
from db.models import Building, Estate, Language, Person, PersonGroup, Phone, Tenure, Unit, Vehicle
from desk.folding import is_han
from desk.imports.book_people import KnownPeople, KnownPerson, KnownUnit
from desk.imports.bulk import put_rows
from desk.imports.changes import Step
from desk.imports.keys_of import put_all, remove_keys
from desk.imports.owner_additions import OwnerAdditions
from desk.keys import person_keys, plate_keys
from desk.work import UnitOfWork

_TABLES: Mapping[str, Any] = {"unit": Unit, "person": Person, "tenure": Tenure}
_SHARE_OF_ROWS = 0.25
"""What part of the writing the rows are; the rest are the keys."""
_AT_ONCE = 5_000
_UNIT = (
    "id", "building_id", "staircase", "room", "code", "area", "use", "layout", "occupied", "delivered_on", "renovation",
    "note", "fee_note",
)  # fmt: skip
_PERSON = (
    "id", "name", "is_company", "language", "email", "tier", "handling", "note", "channel", "born_on", "id_number",
    "contact", "handling_secret",
)  # fmt: skip
_TENURE = ("id", "person_id", "unit_id", "role", "since", "note", "share", "lease_until", "relation")


def write_additions(work: UnitOfWork, added: OwnerAdditions, known: KnownPeople, name: str, step: Step) -> None:
    """Write it all, what others refer to first; `name` is the file's, for the diary."""
    estate = work.session.scalar(select(func.min(Estate.id)))
    tables: tuple[tuple[Any, Sequence[str], list[tuple[Any, ...]]], ...] = (
        (Building, ("id", "estate_id", "name"), [(id_, estate, building) for id_, building in added.buildings]),
        (Unit, _UNIT, [_unit_row(unit, known) for unit in added.units]),
        (Person, _PERSON, [_person_row(person) for person in added.people]),
        (PersonGroup, ("person_id", "name"), list(added.groups)),
        (Phone, ("person_id", "as_told", "digits"), [(id_, told.as_told, told.digits) for id_, told in added.phones]),
        (Tenure, _TENURE, [_tie_row(*each) for each in added.ties]),
        (Vehicle, ("id", "unit_id", "plate"), [(id_, unit.id, plate) for id_, unit, plate in added.plates]),
    )
    lines = _diary_lines(work, added, name)
    in_all = sum(len(rows) for _, _, rows in tables) + len(lines) or 1
    done = 0

    def tell(some: int) -> None:
        step(_SHARE_OF_ROWS * (done + some) / in_all)

    for table, columns, rows in tables:
        put_rows(work, table, columns, rows, tell)
        done += len(rows)
    for start in range(0, len(lines), _AT_ONCE):
        append(work.session, lines[start : start + _AT_ONCE])
        tell(start)
    _fill(work, added)
    _write_keys(work, added, lambda share: step(_SHARE_OF_ROWS + (1 - _SHARE_OF_ROWS) * share))


def _fill(work: UnitOfWork, added: OwnerAdditions) -> None:
    """Values the book did not have, the rows that get the same columns in one statement."""
    alike: dict[tuple[str, tuple[str, ...]], list[dict[str, Any]]] = {}
    for table, row_id, values in added.fills.rows():
        new = {column: each[1] for column, each in values.items()}
        alike.setdefault((table, tuple(sorted(new))), []).append({"row": row_id, **new})
    for (name, _), rows in alike.items():
        table = _TABLES[name].__table__
        work.session.execute(update(table).where(table.c.id == bindparam("row")), rows)


def _write_keys(work: UnitOfWork, added: OwnerAdditions, step: Step) -> None:
    remove_keys(work, "unit", list(added.rekeyed_units))
    remove_keys(work, "person", list(added.rekeyed_people))
    units = _each(added.units, added.rekeyed_units)
    people = _each(added.people, added.rekeyed_people)
    keys = {
        "unit": {unit.id: keys_of_unit(unit) for unit in units},
        "person": {person.id: keys_of_person(person) for person in people},
    }
    put_all(work, keys, step)


def keys_of_unit(unit: KnownUnit) -> Iterable[str]:
    """As desk.rekeying keeps them: the forms of its code, and the plates on file."""
    return unit.keys().union(*map(plate_keys, unit.parked)) if unit.parked else unit.keys()


def keys_of_person(person: KnownPerson) -> Iterable[str]:
    """As desk.rekeying keeps them: name, phones, and beside them the flats held now."""
    return person_keys(person.name, person.phones.values()).union(*(flat.keys() for flat in person.flats))


def _each(new: Sequence[Any], known: Mapping[int, Any]) -> list[Any]:
    return [*new, *(each for each in known.values() if not each.new)]


def _unit_row(unit: KnownUnit, known: KnownPeople) -> tuple[Any, ...]:
    return (
        unit.id, known.buildings[unit.building], unit.staircase, unit.room, unit.code, unit.area, unit.use,
        unit.layout, unit.occupied, unit.delivered_on, unit.renovation, unit.note, "",
    )  # fmt: skip


def _person_row(person: KnownPerson) -> tuple[Any, ...]:
    language = person.language
    if language is None and not person.language_asked:
        language = Language.ZH if any(map(is_han, person.name)) else Language.EN
    return (
        person.id, person.name, person.is_company, language, person.email, person.tier, "", person.note,
        person.channel, person.born_on, person.id_number, person.contact, False,
    )  # fmt: skip


def _tie_row(person: KnownPerson, unit: KnownUnit, role: Any, tie: Any) -> tuple[Any, ...]:
    return (tie.id, person.id, unit.id, role, tie.since, "", tie.share, tie.lease_until, tie.relation)


def _diary_lines(work: UnitOfWork, added: OwnerAdditions, name: str) -> list[Line]:
    return [
        (work.now, work.clerk_id, act, subject, subject_id, old, new, name)
        for (act, subject), lines in added.diary.items()
        for subject_id, old, new in lines
    ]

"""Writes what a list of owners adds table by table, the finder's keys last."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update

from db.models import Building, Estate, Language, Person, PersonGroup, Phone, Tenure, Unit, Vehicle
from desk.folding import is_han
from desk.imports.book_people import KnownPeople, KnownPerson, KnownUnit
from desk.imports.changes import Step
from desk.imports.keys_of import put_sorted, remove_keys
from desk.imports.owner_additions import OwnerAdditions
from desk.keys import person_keys, plate_keys
from desk.work import UnitOfWork

_TABLES: Mapping[str, Any] = {"unit": Unit, "person": Person, "tenure": Tenure}
_AT_ONCE = 5_000
_SHARE_OF_ROWS = 0.25
"""What part of the writing the rows are; the rest are the keys."""


def write_additions(work: UnitOfWork, added: OwnerAdditions, known: KnownPeople, name: str, step: Step) -> None:
    """Write it all, what others refer to first; `name` is the file's, for the diary."""
    estate = work.session.scalar(select(func.min(Estate.id)))
    tables: tuple[tuple[Any, Sequence[Any], Any], ...] = (
        (Building, added.buildings, lambda each: {"id": each[0], "estate_id": estate, "name": each[1]}),
        (Unit, added.units, lambda unit: _unit_row(unit, known)),
        (Person, added.people, _person_row),
        (PersonGroup, added.groups, lambda each: {"person_id": each[0], "name": each[1]}),
        (Phone, added.phones, _phone_row),
        (Tenure, added.ties, _tie_row),
        (Vehicle, added.plates, lambda each: {"id": each[0], "unit_id": each[1].id, "plate": each[2]}),
    )
    in_all = sum(len(records) for _, records, _ in tables) or 1
    done = 0
    for table, records, row_of in tables:
        for start in range(0, len(records), _AT_ONCE):
            some = records[start : start + _AT_ONCE]
            work.session.execute(insert(table.__table__), [row_of(each) for each in some])
            done += len(some)
            step(_SHARE_OF_ROWS * done / in_all)
    _fill(work, added)
    for (act, subject), lines in added.diary.items():
        work.record_many(act, subject, lines, note=name)
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
    """The keys of flats first: a person is found by those of the flats held now as well."""
    remove_keys(work, "unit", list(added.rekeyed_units))
    remove_keys(work, "person", list(added.rekeyed_people))
    units = _each(added.units, added.rekeyed_units)
    people = _each(added.people, added.rekeyed_people)
    put_sorted(work, "unit", {unit.id: keys_of_unit(unit) for unit in units}, lambda share: step(share * 0.2))
    put_sorted(
        work, "person", {each.id: keys_of_person(each) for each in people}, lambda share: step(0.2 + share * 0.8)
    )


def keys_of_unit(unit: KnownUnit) -> Iterable[str]:
    """As desk.rekeying keeps them: the forms of its code, and the plates on file."""
    return unit.keys().union(*map(plate_keys, unit.parked)) if unit.parked else unit.keys()


def keys_of_person(person: KnownPerson) -> Iterable[str]:
    """As desk.rekeying keeps them: name, phones, and beside them the flats held now."""
    return person_keys(person.name, person.phones.values()).union(*(flat.keys() for flat in person.flats))


def _each(new: Sequence[Any], known: Mapping[int, Any]) -> list[Any]:
    return [*new, *(each for each in known.values() if not each.new)]


def _unit_row(unit: KnownUnit, known: KnownPeople) -> dict[str, Any]:
    return {
        "id": unit.id,
        "building_id": known.buildings[unit.building],
        "staircase": unit.staircase,
        "room": unit.room,
        "code": unit.code,
        "area": unit.area,
        "use": unit.use,
        "layout": unit.layout,
        "occupied": unit.occupied,
        "delivered_on": unit.delivered_on,
        "renovation": unit.renovation,
        "note": unit.note,
        "fee_note": "",
    }


def _person_row(person: KnownPerson) -> dict[str, Any]:
    return {
        "id": person.id,
        "name": person.name,
        "is_company": person.is_company,
        "language": person.language or (Language.ZH if any(map(is_han, person.name)) else Language.EN),
        "email": person.email,
        "tier": person.tier,
        "handling": "",
        "note": person.note,
        "channel": person.channel,
        "born_on": person.born_on,
        "id_number": person.id_number,
        "contact": person.contact,
        "handling_secret": False,
    }


def _phone_row(phone: tuple[int, Any]) -> dict[str, Any]:
    return {"person_id": phone[0], "as_told": phone[1].as_told, "digits": phone[1].digits}


def _tie_row(each: tuple[KnownPerson, KnownUnit, Any, Any]) -> dict[str, Any]:
    person, unit, role, tie = each
    return {
        "id": tie.id,
        "person_id": person.id,
        "unit_id": unit.id,
        "role": role,
        "since": tie.since,
        "note": "",
        "share": tie.share,
        "lease_until": tie.lease_until,
        "relation": tie.relation,
    }

"""The list of flats."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select

from db.models import Case, Person, Phone, Renovation, Role, Tenure, Tier, Unhappy, Unit
from desk.keyed import ids_with
from desk.keys import query_terms
from desk.masking import shown_phones
from desk.owners.filters import UnitFilter, narrowed, renovating_units, unhappy_units, weightier
from desk.owners.on_file import known
from desk.pages import PAGE, Page
from desk.tenure import lasting, standing, today
from desk.underway import IS_WAITING
from desk.withheld import in_sight
from desk.words import Language, listed
from desk.work import Reading

EVERY = UnitFilter()


@dataclass(frozen=True)
class UnitRow:
    """A flat in the list, with who lives there now; `tier` is the weightiest of them, None where nobody does."""

    key: tuple[int, ...]
    id: int
    code: str
    area: float | None
    owners: str
    tenants: str
    phones: str
    occupied: bool | None
    open_cases: int
    tier: Tier | None
    unhappy: bool
    renovating: bool


@dataclass(frozen=True)
class _Marks:
    """What the rows of one page need beside the flats."""

    living: dict[int, list[Any]]
    phones: dict[int, tuple[str, ...]]
    waiting: dict[int | None, int]
    unhappy: frozenset[int]
    renovating: frozenset[int]


def units(
    reading: Reading, after: tuple[int, ...] | None = None, search: str = "", wanted: UnitFilter = EVERY
) -> Page[UnitRow]:
    """Flats in the order they were entered, a page at a time.

    `search` is a flat, a plate, or the name or phone of who lives there; all that answer to it and to the
    filters are counted (M84).
    """
    told = narrowed(reading, wanted)
    if terms := query_terms(search):
        told.append(_meant(reading, terms))
    query = select(Unit.id, Unit.code, Unit.area, Unit.occupied).where(*told).order_by(Unit.id).limit(PAGE)
    if after:
        query = query.where(Unit.id > after[0])
    flats = reading.session.execute(query).all()
    marks = _marks(reading, [flat.id for flat in flats])
    rows = tuple(_row(flat, marks, reading.facts.language) for flat in flats)
    following = rows[-1].key if len(rows) == PAGE else None
    total = None if after else reading.session.scalar(select(func.count()).select_from(Unit).where(*told))
    return Page(rows, following, total)


def _meant(reading: Reading, terms: list[str]) -> ColumnElement[bool]:
    """All flats that have keys with the terms, or are lived in by somebody who has."""
    theirs = select(Tenure.unit_id).where(
        lasting(Tenure.until, today(reading)), Tenure.person_id.in_(ids_with("person", terms))
    )
    return or_(Unit.id.in_(ids_with("unit", terms)), Unit.id.in_(theirs))


def _marks(reading: Reading, ids: Sequence[int]) -> _Marks:
    """One question for each kind of mark, however many rows there are."""
    book = reading.session
    living: dict[int, list[Any]] = {}
    ties = book.execute(
        select(Tenure.unit_id, Tenure.role, Person.id, Person.name, Person.tier)
        .join(Person, Person.id == Tenure.person_id)
        .where(known, Tenure.unit_id.in_(ids), Tenure.role != Role.EMERGENCY)
        .where(standing(Tenure.since, Tenure.until, today(reading)))
        .order_by(Tenure.role == Role.TENANT, Tenure.id)
    ).all()
    for tie in ties:
        living.setdefault(tie.unit_id, []).append(tie)
    waiting = select(Case.unit_id, func.count()).where(Case.unit_id.in_(ids), IS_WAITING, *in_sight(reading))
    return _Marks(
        living,
        _phones(reading, [tie.id for tie in ties]),
        dict(book.execute(waiting.group_by(Case.unit_id)).all()),
        frozenset(book.scalars(unhappy_units().where(Unhappy.unit_id.in_(ids)))),
        frozenset(book.scalars(renovating_units(reading).where(Renovation.unit_id.in_(ids)))),
    )


def _phones(reading: Reading, person_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    told = select(Phone.person_id, Phone.as_told).where(Phone.person_id.in_(person_ids)).order_by(Phone.id)
    for person_id, phone in reading.session.execute(told):
        found[person_id] = (*found.get(person_id, ()), phone)
    return {person_id: shown_phones(reading, phones) for person_id, phones in found.items()}


def _row(flat: Any, marks: _Marks, language: Language) -> UnitRow:
    living = marks.living.get(flat.id, ())
    tier: Tier | None = None
    for each in living:
        tier = weightier(tier, each.tier)
    return UnitRow(
        (flat.id,),
        flat.id,
        flat.code,
        flat.area,
        listed(language, (each.name for each in living if each.role is Role.OWNER)),
        listed(language, (each.name for each in living if each.role is Role.TENANT)),
        " / ".join(dict.fromkeys(phone for each in living for phone in marks.phones.get(each.id, ()))),
        flat.occupied,
        marks.waiting.get(flat.id, 0),
        tier,
        flat.id in marks.unhappy,
        flat.id in marks.renovating,
    )

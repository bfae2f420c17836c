"""Everything the diary holds about one flat and whoever and whatever belongs to it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, FromClause, SelectBase, and_, case, func, or_, select, union

from db.base import Base
from db.models import Case, Clerk, Diary, Person, Slip, Tenure, Unit
from desk.masking import shown_id, shown_told, shown_words
from desk.merged import unit_on_file
from desk.pages import PAGE, Page
from desk.withheld import in_sight
from desk.work import Reading

_IDS = frozenset({"id_number", "carrier_id"})
_PHONES = frozenset({"phone", "as_told", "told_phone"})
_MANAGERS_OWN = frozenset({"investigation", "staff_credit"})  # told nowhere else (M13), and of employees (M29)
_PHONE_ACT = "person.phone"  # its words are phones and nothing else


@dataclass(frozen=True)
class HistoryRow:
    """One line of the diary; `old` and `new` are fields by name where the diary kept them so, else one under ""."""

    key: tuple[int, ...]
    at: datetime
    clerk: str
    act: str
    subject: str
    about: str  # the person (of a tie: whose it is), or the number of the case or slip
    old: dict[str, str]
    new: dict[str, str]
    note: str


def history(reading: Reading, unit_id: int, after: tuple[int, ...] | None = None) -> Page[HistoryRow]:
    """The diary of a flat, newest first, a page at a time. Refusals: unit.unknown."""
    unit_id = unit_on_file(reading, unit_id).id
    mine = or_(*_belonging(unit_id, in_sight(reading)))
    query = (
        select(Diary, Clerk.name, Person.name, func.coalesce(Case.number, Slip.number))
        .outerjoin(Clerk, Clerk.id == Diary.clerk_id)
        .outerjoin(Tenure, and_(Diary.subject == "tenure", Tenure.id == Diary.subject_id))
        .outerjoin(Person, Person.id == case((Diary.subject == "person", Diary.subject_id), else_=Tenure.person_id))
        .outerjoin(Case, and_(Diary.subject == "case", Case.id == Diary.subject_id))
        .outerjoin(Slip, and_(Diary.subject == "slip", Slip.id == Diary.subject_id))
        .where(mine)
        .order_by(Diary.id.desc())
        .limit(PAGE)
    )
    if after:
        query = query.where(Diary.id < after[0])
    rows = tuple(_row(reading, each) for each in reading.session.execute(query))
    total = None if after else reading.session.scalar(select(func.count()).select_from(Diary).where(mine))
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def _belonging(unit_id: int, seen: Sequence[ColumnElement[bool]]) -> list[ColumnElement[bool]]:
    """The diary's subjects that belong to a flat: itself, its people, whatever names it, and what names those.

    Of cases, and of what belongs to one, only those that are `seen`: the flat would tell who withheld the name (M15).
    """
    tenants = select(Tenure.person_id).where(Tenure.unit_id == unit_id)
    # What was done to a record before it was found to be one with this.
    flats = select(Unit.id).where(or_(Unit.id == unit_id, Unit.merged_into_id == unit_id))
    people = select(Person.id).where(or_(Person.id.in_(tenants), Person.merged_into_id.in_(tenants)))
    found = [
        and_(Diary.subject == "unit", Diary.subject_id.in_(flats)),
        and_(Diary.subject == "person", Diary.subject_id.in_(people)),
    ]
    for table, ids in _ids_of(unit_id, seen):
        found.append(and_(Diary.subject == table, Diary.subject_id.in_(ids)))
    return found


def _ids_of(unit_id: int, seen: Sequence[ColumnElement[bool]]) -> list[tuple[str, SelectBase]]:
    tables = Base.metadata.tables
    own: list[tuple[str, SelectBase]] = [(name, _own(tables[name], unit_id, seen)) for name in _of_a_flat()]
    theirs = [
        (child, select(tables[child].c.id).where(tables[child].c[column].in_(dict(own)[parent])))
        for child, column, parent in _of_those()
    ]
    return own + theirs


def _own(table: FromClause, unit_id: int, seen: Sequence[ColumnElement[bool]]) -> SelectBase:
    """The rows of a table that name a flat, or a case of it and no flat; they are seen where their case is."""
    mine = select(table.c.id).where(table.c.unit_id == unit_id)
    if "case_id" not in table.c:
        return mine.where(*seen) if table is Case.__table__ else mine
    named = mine.outerjoin(Case, Case.id == table.c.case_id).where(*seen)
    of_case = select(table.c.id).join(Case, Case.id == table.c.case_id)
    return union(named, of_case.where(table.c.unit_id.is_(None), Case.unit_id == unit_id, *seen))


@cache
def _of_a_flat() -> tuple[str, ...]:
    """The tables that name a flat; a table of the future is among them by itself."""
    return tuple(
        sorted(
            name
            for name, table in Base.metadata.tables.items()
            if "unit_id" in table.c and "id" in table.c and name != "unit"
        )
    )


@cache
def _of_those() -> tuple[tuple[str, str, str], ...]:
    """The tables that belong to one of those and to no flat of their own: workers of a renovation, loans of a key."""
    return tuple(
        (name, column.name, parent)
        for name, table in sorted(Base.metadata.tables.items())
        if "unit_id" not in table.c and "id" in table.c and name not in _MANAGERS_OWN
        for column in table.c
        for foreign in column.foreign_keys
        if (parent := foreign.column.table.name) in _of_a_flat()
    )


def _row(reading: Reading, each: Any) -> HistoryRow:
    line, clerk, person, number = each
    return HistoryRow(
        (line.id,),
        line.at,
        clerk or "",
        line.act,
        line.subject,
        person or number or "",
        _fields(reading, line.act, line.old),
        _fields(reading, line.act, line.new),
        shown_words(reading, line.note),
    )


def _fields(reading: Reading, act: str, words: str) -> dict[str, str]:
    return {name: _shown(reading, act, name, value) for name, value in _told(words).items()}


def _shown(reading: Reading, act: str, name: str, value: str) -> str:
    if name in _IDS:
        return shown_id(reading, value)
    if name in _PHONES or act == _PHONE_ACT:
        return shown_told(reading, value)
    return shown_words(reading, value)


def _told(words: str) -> dict[str, str]:
    """The fields a line of the diary tells of; plain words stand under no name."""
    if not words:
        return {}
    try:
        told = json.loads(words) if words.startswith("{") else words
    except ValueError:
        told = words
    if not isinstance(told, dict):
        return {"": words}
    return {str(name): "" if value is None else str(value) for name, value in told.items()}

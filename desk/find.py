"""One box for everything: people, flats, cases, slips and letters by any part a clerk may type (feature 3).

Each term is a prefix range of the key table, so the cost does not grow with the estate; ranking looks only at
the best few. Ranked: exact before longer, live before moved out, then the shorter name.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    FromClause,
    Select,
    and_,
    bindparam,
    exists,
    func,
    literal_column,
    select,
    text,
)

from db.models import Case, CaseStatus, Letter, Person, Phone, Role, Slip, Tenure, Unit, search_key
from desk.folding import fold
from desk.keys import query_terms
from desk.phones import digits_of
from desk.tenure import gone, lasting, today
from desk.work import Reading

_LOOKED_AT = 200
_RANKED = 40
_LAST = "\U0010ffff"

# Tables, not entities: rows of a list need nothing of the ORM, and it would cost as much as the rows.
_person, _phone, _tenure, _unit = Person.__table__, Phone.__table__, Tenure.__table__, Unit.__table__
_case, _slip, _letter = Case.__table__, Slip.__table__, Letter.__table__


@dataclass(frozen=True)
class Found:
    """One answer of the finder; kind is "person", "unit", "case", "slip" or "letter".

    `name` is what the row is called (person, owners of a flat, summary of a case); `gone` means moved out.
    """

    kind: str
    id: int
    name: str
    unit: str
    phones: tuple[str, ...]
    role: Role | None
    gone: bool
    open_cases: int
    number: str
    unit_id: int | None


def find(reading: Reading, typed: str, limit: int = 20, kinds: Sequence[str] = ()) -> list[Found]:
    """What was meant, best first; nothing usable typed finds nothing. `kinds` narrows to some kinds."""
    terms = query_terms(typed)
    if not terms:
        return []
    keys = _looked_up(reading, terms, kinds)
    found: list[tuple[tuple[Any, ...], Found]] = []
    for kind, group in groupby(sorted(keys, key=lambda key: key[1]), key=lambda key: key[1]):
        best: dict[int, str] = {}
        for key, _, record_id in group:
            if record_id not in best or len(key) < len(best[record_id]):
                best[record_id] = key
        ids = sorted(best, key=lambda each: (best[each] not in terms, len(best[each]), each))[:_RANKED]
        rows = _READERS[kind](reading, ids)
        found += [(_rank(row, best[row.id], terms), row) for row in rows]
    found.sort(key=lambda each: each[0])
    return [row for _, row in found[:limit]]


def exact_units(reading: Reading, typed: str) -> list[int]:
    """The flats of exactly the code that was typed, in any spelling."""
    terms = query_terms(typed)
    if len(terms) != 1:
        return []
    key = search_key.c
    ids = reading.session.scalars(select(key.id).where(key.k == terms[0], key.kind == "unit").limit(9)).all()
    if len(ids) > 1:
        whole = reading.session.scalars(select(Unit.id).where(Unit.id.in_(ids), func.lower(Unit.code) == terms[0]))
        return list(whole) or list(ids)
    return list(ids)


def _looked_up(reading: Reading, terms: list[str], kinds: Sequence[str]) -> list[tuple[str, str, int]]:
    ordered = sorted(terms, key=len, reverse=True)
    bounds = {f"{end}{place}": term + last for place, term in enumerate(ordered) for end, last in _ENDS}
    book = reading.session.connection()
    found = book.execute(_key_query(len(terms), tuple(kinds)), bounds).all()
    if len(found) == _LOOKED_AT:
        # So many begin with it that the exact ones must be asked for by themselves, or they may be cut off.
        found = [*book.execute(_key_query(len(terms), tuple(kinds), exact=True), bounds).all(), *found]
    return [(k, kind, record_id) for k, kind, record_id in found]


_ENDS = (("from", ""), ("to", _LAST))


@cache
def _key_query(terms: int, kinds: tuple[str, ...], exact: bool = False) -> Select[Any]:
    """The keys that begin with (or are) the first term, of records that have a key for each of the others.

    Made once for each number of terms: putting a statement together takes longer than answering it.
    """
    key = search_key.c
    begins = key.k == bindparam("from0") if exact else and_(key.k >= bindparam("from0"), key.k < bindparam("to0"))
    query = select(key.k, key.kind, key.id).where(begins)
    for place in range(1, terms):
        also = search_key.alias().c
        within = and_(also.k >= bindparam(f"from{place}"), also.k < bindparam(f"to{place}"))
        own: Select[Any] = select(literal_column("1")).where(and_(also.kind == key.kind, also.id == key.id, within))
        query = query.where(exists(own))
    if kinds:
        query = query.where(key.kind.in_(kinds))
    return query.limit(_LOOKED_AT)


def _rank(row: Found, key: str, terms: list[str]) -> tuple[Any, ...]:
    """Exact flat, then exact phone end or name, then what begins so, then the rest; moved-out people last."""
    name, code = fold(row.name), fold(row.unit)
    if key in terms:
        place = 0 if row.kind == "unit" and (code in terms or code.replace("-", "") in terms) else 1
    elif any(name.startswith(term) or code.startswith(term) for term in terms):
        place = 2
    else:
        dialled = [term for term in terms if term.isdigit()]
        place = 3 if any(digits_of(phone).startswith(term) for term in dialled for phone in row.phones) else 4
    return (row.gone, place, _KIND_ORDER[row.kind], len(key), name, row.unit, row.id)


_KIND_ORDER = {"person": 0, "unit": 1, "case": 2, "slip": 3, "letter": 4}
_WAITING = text("\"case\".status IN ('open', 'with_trade', 'answered')")


_wanted = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
_waiting_of_unit = (
    select(func.count())
    .select_from(_case)
    .where(_case.c.unit_id == _unit.c.id, _WAITING)
    .correlate(_unit)
    .scalar_subquery()
)
_TIES = (
    select(_person.c.id, _person.c.name, _tenure.c.role, _tenure.c.until, _unit.c.id, _unit.c.code, _waiting_of_unit)
    .select_from(_person)
    .outerjoin(_tenure, _tenure.c.person_id == _person.c.id)
    .outerjoin(_unit, _unit.c.id == _tenure.c.unit_id)
    .where(_person.c.id.in_(_wanted))
)
_PHONES = select(_phone.c.person_id, _phone.c.as_told).where(_phone.c.person_id.in_(_wanted)).order_by(_phone.c.id)
_LIVING = (
    select(_tenure.c.unit_id, _person.c.name)
    .join(_person, _person.c.id == _tenure.c.person_id)
    .where(_tenure.c.unit_id.in_(_wanted), lasting(_tenure.c.until, bindparam("today", type_=Date)))
    .order_by(_tenure.c.role != Role.OWNER, _tenure.c.id)
)
_FLATS = select(_unit.c.id, _unit.c.code, _waiting_of_unit).where(_unit.c.id.in_(_wanted))
_CASES = (
    select(_case.c.id, _case.c.number, _case.c.summary, _unit.c.code, _unit.c.id, _case.c.status)
    .outerjoin(_unit, _unit.c.id == _case.c.unit_id)
    .where(_case.c.id.in_(_wanted))
)


def _papers(table: FromClause, title: ColumnElement[str]) -> Select[Any]:
    """Slips and letters are found by number and shown with the flat and words of their case."""
    return (
        select(table.c.id, table.c.number, title, _unit.c.code, _unit.c.id)
        .select_from(table)
        .outerjoin(_case, _case.c.id == table.c.case_id)
        .outerjoin(_unit, _unit.c.id == _case.c.unit_id)
        .where(table.c.id.in_(_wanted))
    )


_SLIPS = _papers(_slip, _case.c.summary)
_LETTERS = _papers(_letter, _letter.c.subject)


def _rows(reading: Reading, query: Select[Any], ids: list[int], **told: Any) -> Sequence[Any]:
    """The answers for these ids, told as one value: a list of marks would be another statement for each length."""
    return reading.session.connection().execute(query, {"ids": json.dumps(ids), **told}).all()


def _people(reading: Reading, ids: list[int]) -> list[Found]:
    """One row for each flat a person belongs to: the clerk chooses which one the call is about."""
    day = today(reading)
    phones: dict[int, tuple[str, ...]] = {}
    for person_id, told in _rows(reading, _PHONES, ids):
        phones[person_id] = (*phones.get(person_id, ()), told)
    return [
        Found(
            "person",
            person_id,
            name,
            code or "",
            phones.get(person_id, ()),
            role,
            gone(until, day),
            waiting if unit_id is not None else 0,
            "",
            unit_id,
        )
        for person_id, name, role, until, unit_id, code, waiting in _rows(reading, _TIES, ids)
    ]


def _units(reading: Reading, ids: list[int]) -> list[Found]:
    names: dict[int, list[str]] = {}
    for unit_id, name in _rows(reading, _LIVING, ids, today=today(reading)):
        names.setdefault(unit_id, []).append(name)
    return [
        Found("unit", id_, "、".join(names.get(id_, ())), code, (), None, False, waiting, "", id_)
        for id_, code, waiting in _rows(reading, _FLATS, ids)
    ]


def _numbered(reading: Reading, kind: str, query: Select[Any], ids: list[int]) -> list[Found]:
    return [
        Found(kind, id_, title or "", code or "", (), None, False, 0, number, unit_id)
        for id_, number, title, code, unit_id in _rows(reading, query, ids)
    ]


def _cases(reading: Reading, ids: list[int]) -> list[Found]:
    done = (CaseStatus.CLOSED, CaseStatus.VOID)
    return [
        Found("case", id_, summary, code or "", (), None, status in done, 0, number, unit_id)
        for id_, number, summary, code, unit_id, status in _rows(reading, _CASES, ids)
    ]


def _slips(reading: Reading, ids: list[int]) -> list[Found]:
    return _numbered(reading, "slip", _SLIPS, ids)


def _letters(reading: Reading, ids: list[int]) -> list[Found]:
    return _numbered(reading, "letter", _LETTERS, ids)


_READERS = {"person": _people, "unit": _units, "case": _cases, "slip": _slips, "letter": _letters}

"""One box for everything: people, flats, cases, slips and letters by any part a clerk may type (feature 3).

Each term is a prefix range of the key table, so the cost does not grow with the estate; ranking looks only at
the best few. Ranked: exact before longer, live before moved out, then the shorter name.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Select, and_, exists, func, literal_column, select, text

from db.models import Case, CaseStatus, Person, Phone, Role, Slip, Tenure, Unit, search_key
from db.models import Letter as LetterRow
from desk.folding import fold
from desk.keys import query_terms
from desk.phones import digits_of
from desk.work import Reading

_LOOKED_AT = 200
_RANKED = 40
_LAST = "\U0010ffff"


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


def unit_ids(reading: Reading, typed: str) -> list[int]:
    """The flats that answer to what was typed, by their code or by the people in them."""
    found = find(reading, typed, limit=100, kinds=("person", "unit"))
    return list(dict.fromkeys(each.unit_id for each in found if each.unit_id is not None))


def _looked_up(reading: Reading, terms: list[str], kinds: Sequence[str]) -> list[tuple[str, str, int]]:
    longest, *others = sorted(terms, key=len, reverse=True)
    key = search_key.c
    query = select(key.k, key.kind, key.id).where(key.k >= longest, key.k < longest + _LAST)
    for other in others:
        also = search_key.alias().c
        query = query.where(
            exists(
                select(literal_column("1")).where(
                    and_(also.kind == key.kind, also.id == key.id, also.k >= other, also.k < other + _LAST)
                )
            )
        )
    if kinds:
        query = query.where(key.kind.in_(kinds))
    found = reading.session.execute(query.limit(_LOOKED_AT)).all()
    if len(found) == _LOOKED_AT:
        # So many begin with it that the exact ones must be asked for by themselves, or they may be cut off.
        found = [*reading.session.execute(query.where(key.k == longest).limit(_LOOKED_AT)).all(), *found]
    return [(k, kind, record_id) for k, kind, record_id in found]


def _rank(row: Found, key: str, terms: list[str]) -> tuple[Any, ...]:
    """Exact flat, then exact phone end or name, then names that begin so, then the rest; moved-out people last."""
    name = fold(row.name)
    if key in terms:
        code = fold(row.unit)
        place = 0 if row.kind == "unit" and (code in terms or code.replace("-", "") in terms) else 1
    elif any(name.startswith(term) for term in terms):
        place = 2
    else:
        place = 3 if any(digits_of(phone).startswith(term) for phone in row.phones for term in terms) else 4
    return (row.gone, place, _KIND_ORDER[row.kind], len(key), name, row.unit, row.id)


_KIND_ORDER = {"person": 0, "unit": 1, "case": 2, "slip": 3, "letter": 4}
_WAITING = text("\"case\".status IN ('open', 'with_trade', 'answered')")


def _waiting_of_unit() -> Any:
    return (
        select(func.count())
        .select_from(Case)
        .where(Case.unit_id == Unit.id, _WAITING)
        .correlate(Unit)
        .scalar_subquery()
    )


def _people(reading: Reading, ids: list[int]) -> list[Found]:
    """One row for each flat a person belongs to: the clerk chooses which one the call is about."""
    ties = reading.session.execute(
        select(Person.id, Person.name, Tenure.role, Tenure.until, Unit.id, Unit.code, _waiting_of_unit())
        .outerjoin(Tenure, Tenure.person_id == Person.id)
        .outerjoin(Unit, Unit.id == Tenure.unit_id)
        .where(Person.id.in_(ids))
    ).all()
    phones: dict[int, tuple[str, ...]] = {}
    for person_id, told in reading.session.execute(
        select(Phone.person_id, Phone.as_told).where(Phone.person_id.in_(ids)).order_by(Phone.id)
    ):
        phones[person_id] = (*phones.get(person_id, ()), told)
    return [
        Found(
            "person",
            person_id,
            name,
            code or "",
            phones.get(person_id, ()),
            role,
            until is not None,
            waiting if unit_id is not None else 0,
            "",
            unit_id,
        )
        for person_id, name, role, until, unit_id, code, waiting in ties
    ]


def _units(reading: Reading, ids: list[int]) -> list[Found]:
    names: dict[int, list[str]] = {}
    living = (
        select(Tenure.unit_id, Person.name)
        .join(Person, Person.id == Tenure.person_id)
        .where(Tenure.unit_id.in_(ids), Tenure.until.is_(None))
        .order_by(Tenure.role != Role.OWNER, Tenure.id)
    )
    for unit_id, name in reading.session.execute(living):
        names.setdefault(unit_id, []).append(name)
    flats = reading.session.execute(select(Unit.id, Unit.code, _waiting_of_unit()).where(Unit.id.in_(ids)))
    return [
        Found("unit", id_, "、".join(names.get(id_, ())), code, (), None, False, waiting, "", id_)
        for id_, code, waiting in flats
    ]


def _papers(table: Any, wanted: list[int], title: Any) -> Select[Any]:
    """Slips and letters are found by number and shown with the flat and words of their case."""
    return (
        select(table.id, table.number, title, Unit.code, Unit.id)
        .select_from(table)
        .outerjoin(Case, Case.id == table.case_id)
        .outerjoin(Unit, Unit.id == Case.unit_id)
        .where(table.id.in_(wanted))
    )


def _numbered(reading: Reading, kind: str, query: Select[Any]) -> list[Found]:
    return [
        Found(kind, id_, title or "", code or "", (), None, False, 0, number, unit_id)
        for id_, number, title, code, unit_id in reading.session.execute(query)
    ]


def _cases(reading: Reading, ids: list[int]) -> list[Found]:
    query = select(Case.id, Case.number, Case.summary, Unit.code, Unit.id, Case.status)
    return [
        Found(
            "case",
            id_,
            summary,
            code or "",
            (),
            None,
            status in (CaseStatus.CLOSED, CaseStatus.VOID),
            0,
            number,
            unit_id,
        )
        for id_, number, summary, code, unit_id, status in reading.session.execute(
            query.outerjoin(Unit, Unit.id == Case.unit_id).where(Case.id.in_(ids))
        )
    ]


def _slips(reading: Reading, ids: list[int]) -> list[Found]:
    return _numbered(reading, "slip", _papers(Slip, ids, Case.summary))


def _letters(reading: Reading, ids: list[int]) -> list[Found]:
    return _numbered(reading, "letter", _papers(LetterRow, ids, LetterRow.subject))


_READERS = {"person": _people, "unit": _units, "case": _cases, "slip": _slips, "letter": _letters}

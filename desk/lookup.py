"""Looks typed terms up in the key table: each is a range of keys, and a record must have a key in all of them."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, and_, bindparam, func, literal_column, select, union_all

from db.models import Phone, search_key
from desk.found import KINDS
from desk.work import Reading

ENOUGH = 40
_FEW, _MANY = 700, 10_000
_LAST = "\U0010ffff"
_ENDS = (("from", ""), ("to", _LAST))
_ENDING = 4

Best = dict[str, dict[int, str]]
"""The shortest key that answers, of each record of each kind."""


def looked_up(reading: Reading, terms: list[str], kinds: tuple[str, ...]) -> Best:
    """Some records that have keys beginning with every term, those with the very term as a key among them."""
    book = reading.session.connection()
    return _of_one(book, terms[0], kinds) if len(terms) == 1 else _of_several(book, terms, kinds)


def _of_one(book: Connection, term: str, kinds: tuple[str, ...]) -> Best:
    told, best = _bounds([term]), Best()
    first = book.execute(_beginning(kinds), told).all()
    exact = sum(key == term for key, _, _ in first)
    if exact >= ENOUGH and "person" in kinds and len(term) == _ENDING and term.isdigit():
        # Before so many who live at that number, whose phone ends so.
        _take(best, ((term, "person", each) for (each,) in book.execute(_PHONES_ENDING, {"ending": term})))
    _take(best, first)
    if exact == _LOOKED_AT:
        # They come in the order of the keys: other kinds and every longer key may be cut off.
        _take(best, book.execute(_exactly(kinds), told).all())
        _take(best, book.execute(_longer(kinds), told).all())
    return best


def _of_several(book: Connection, terms: list[str], kinds: tuple[str, ...]) -> Best:
    """The rarest term leads and each of its keys costs a look at the others of its record.

    Many looks cost more than reading through the second rarest one with the first as a set in hand, unless there is
    no end of it; then records with both are so many that the first look finds enough.
    """
    counts = book.execute(_counts(len(terms)), _bounds(terms)).one()
    ordered = [term for _, _, term in sorted(zip(counts, (-len(term) for term in terms), terms, strict=True))]
    least, second = sorted(counts)[:2]
    in_hand = least > _FEW and second < _MANY
    if in_hand:
        ordered[:2] = ordered[1::-1]
    told, best = _bounds(ordered), Best()
    first = book.execute(_with_all(len(terms), kinds, in_hand), told).all()
    _take(best, first)
    if len(first) == _OF_SEVERAL:
        for kind in ("person", "unit"):
            if kind in kinds and kind not in best:
                _take(best, book.execute(_with_all(len(terms), (kind,), in_hand), told).all())
    return best


def _take(best: Best, found: Iterable[Any]) -> None:
    for key, kind, record_id in found:
        keys = best.setdefault(kind, {})
        if record_id not in keys or len(key) < len(keys[record_id]):
            keys[record_id] = key


def _bounds(terms: list[str]) -> dict[str, str]:
    return {f"{end}{place}": term + last for place, term in enumerate(terms) for end, last in _ENDS}


# Statements are made once for each number of terms: putting one together takes longer than answering it.
_LOOKED_AT = 5 * ENOUGH
_OF_SEVERAL = 2 * ENOUGH
_PHONES_ENDING = select(Phone.person_id).where(Phone.ending == bindparam("ending")).limit(ENOUGH)


@cache
def _beginning(kinds: tuple[str, ...]) -> Select[Any]:
    """The keys that begin with the only term."""
    return _of_kinds(select(_key.k, _key.kind, _key.id).where(_begins(_key, 0)), kinds).limit(_LOOKED_AT)


@cache
def _exactly(kinds: tuple[str, ...]) -> Any:
    """The keys that are the only term, some of each kind."""
    its = select(_key.k, _key.kind, _key.id).where(_key.k == bindparam("from0"))
    each = (its.where(_key.kind == literal_column(f"'{kind}'")).limit(ENOUGH).subquery() for kind in kinds)
    return union_all(*(select(part) for part in each))


@cache
def _longer(kinds: tuple[str, ...]) -> Select[Any]:
    """The keys that go on after the only term."""
    query = select(_key.k, _key.kind, _key.id).where(_key.k > bindparam("from0"), _key.k < bindparam("to0"))
    return _of_kinds(query, kinds).limit(_LOOKED_AT)


@cache
def _counts(terms: int) -> Select[Any]:
    """How many keys begin with each term; beyond some number it makes no difference."""
    one: Any = literal_column("1").label("one")
    ranges = [select(one).where(_begins(_key, place)).limit(_MANY).subquery() for place in range(terms)]
    return select(*(select(func.count()).select_from(each).scalar_subquery() for each in ranges))


@cache
def _with_all(terms: int, kinds: tuple[str, ...], in_hand: bool) -> Select[Any]:
    """The keys that begin with the first term, of records with a key for each of the others.

    `in_hand` gathers the ids of the second term beforehand; whether they are of the same kind is looked at then.
    """
    query = select(_key.k, _key.kind, _key.id).where(_begins(_key, 0))
    if in_hand:
        second = search_key.alias().c
        query = query.where(_key.id.in_(select(second.id).where(_begins(second, 1))))
    for place in range(1, terms):
        also = search_key.alias().c
        own: Select[Any] = select(literal_column("1")).where(also.kind == _key.kind, also.id == _key.id)
        query = query.where(own.where(_begins(also, place)).exists())
    return _of_kinds(query, kinds).limit(_OF_SEVERAL)


_key = search_key.c


def _of_kinds(query: Select[Any], kinds: tuple[str, ...]) -> Select[Any]:
    # The plus keeps SQLite from going through the index of all records of a kind.
    return query.where(literal_column("+search_key.kind").in_(kinds)) if kinds != KINDS else query


def _begins(key: Any, place: int) -> Any:
    return and_(key.k >= bindparam(f"from{place}"), key.k < bindparam(f"to{place}"))

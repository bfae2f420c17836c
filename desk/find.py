"""One box for everything: people, flats, cases, papers and the directory by any part a clerk may type (feature 3).

Each term is a prefix range of the key table, so the cost does not grow with the estate; ranking looks only at
the best few.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select

from db.models import Unit, search_key
from desk.found import KINDS, Found, rows_of
from desk.keys import query_terms
from desk.lookup import ENOUGH, looked_up
from desk.masking import masks, shown_phones
from desk.phones import split_phones
from desk.ranking import rank
from desk.work import Reading

__all__ = ["Found", "exact_units", "find", "with_phone"]

_KNOWN_BY_MORE = ("person", "unit")  # than the number they are found by: their rows say which is meant


def find(reading: Reading, typed: str, limit: int = 20, kinds: Sequence[str] = ()) -> list[Found]:
    """What was meant, best first; nothing usable typed finds nothing. `kinds` narrows to some kinds."""
    found = _found(reading, typed, limit, kinds)
    if masks(reading):  # only now: the rank looks at the whole phones
        return [_starred(reading, row) for row in found]
    return found


def _starred(reading: Reading, row: Found) -> Found:
    """The phones of people with stars; whom to call for help is nobody's secret."""
    return row if row.kind == "directory" else replace(row, phones=shown_phones(reading, row.phones))


def with_phone(reading: Reading, phone: str) -> list[Found]:
    """Who on file has exactly this phone, in whatever spelling; a row for each of their flats."""
    country = reading.facts.country
    wanted = {each.digits for each in split_phones(phone, country) if each.digits}
    found = (each for digits in sorted(wanted) for each in _found(reading, digits, ENOUGH, ("person",)))
    return [
        replace(each, phones=shown_phones(reading, each.phones))
        for each in found
        if wanted & {own.digits for told in each.phones for own in split_phones(told, country)}
    ]


def _found(reading: Reading, typed: str, limit: int, kinds: Sequence[str]) -> list[Found]:
    terms = query_terms(typed)
    if not terms:
        return []
    wanted = tuple(kind for kind in KINDS if not kinds or kind in kinds)
    found: list[tuple[tuple[Any, ...], Found]] = []
    for kind, keys in looked_up(reading, terms, wanted).items():
        most = ENOUGH if kind in _KNOWN_BY_MORE else limit
        rows = rows_of(reading, kind, _likely(keys, terms, most))
        found += [(rank(row, keys[row.id], terms), row) for row in rows]
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


def _likely(keys: Mapping[int, str], terms: list[str], most: int) -> list[int]:
    """The records worth a row: those with the very key, and those whose key goes on shortest."""
    exact = [each for each, key in keys.items() if key in terms][:most]
    longer = sorted((len(key), key, each) for each, key in keys.items() if key not in terms)
    return exact + [each for _, _, each in longer[: max(most - len(exact), most // 2)]]

"""The statements that pages of cases are read with, one of each shape."""

from functools import cache
from typing import Any

from sqlalchemy import FromClause, Select, bindparam, func, select, text

from db.models import Case, case_words, search_key
from desk.cases.rows import NEWEST, Filter, rows_from
from desk.cases.wanted import conditions
from desk.pages import PAGE

_case = Case.__table__.c
_COUNT = select(func.count()).select_from(Case.__table__)


@cache
def page_of(which: Filter, narrowing: tuple[str, ...] = ()) -> Select[Any]:
    """A page of cases, the newest first, as of `now`."""
    return NEWEST.where(*conditions(which, narrowing)).limit(PAGE)


@cache
def count_of(which: Filter, narrowing: tuple[str, ...] = ()) -> Select[Any]:
    """How many cases there are as of `now`."""
    return _COUNT.where(*conditions(which, narrowing))


@cache
def page_of_words(which: Filter, narrowing: tuple[str, ...], numbered: bool) -> Select[Any]:
    """A page of the cases with `words` (or, numbered, with the `number`) and an id less than `before`.

    The last one entered comes first: full-text hits lie in that order, and sorting all of them is what takes time.
    """
    hit = _hits(numbered)
    query = rows_from(hit.join(Case.__table__, _case.id == hit.c.id))
    query = query.where(*conditions(which, narrowing), hit.c.id < bindparam("before"))
    return query.order_by(hit.c.id.desc()).limit(PAGE)


@cache
def count_of_words(which: Filter, narrowing: tuple[str, ...], numbered: bool) -> Select[Any]:
    """How many cases have `words` (or the `number`) as of `now`; the index alone knows it when all are wanted."""
    hit = _hits(numbered)
    query = select(func.count()).select_from(hit)
    wanted = conditions(which, narrowing)
    return query.join(Case.__table__, _case.id == hit.c.id).where(*wanted) if wanted else query


def _hits(numbered: bool) -> FromClause:
    matches = text("case_words MATCH :words")
    worded: Select[Any] = select(case_words.c.rowid.label("id")).where(matches)
    if not numbered:
        return worded.subquery("hit")
    key = search_key.c
    return worded.union(select(key.id).where(key.k == bindparam("number"), key.kind == "case")).subquery("hit")

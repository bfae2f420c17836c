"""What the desk asks about cases: the list, how many stand where, what is due."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select

from db.models import Case, CaseStatus
from desk.cases.rows import BY_STATUS, DUE, NEWEST, PRESSING, CaseRow, Filter, ask, read
from desk.cases.statements import count_of, count_of_words, page_of, page_of_words
from desk.cases.wanted import Wanted, end_of_day, shape_of, values_of
from desk.cleaning import clean_line, clean_search
from desk.folding import fold
from desk.index import word_query
from desk.pages import PAGE, Page, older_than
from desk.withheld import in_sight
from desk.work import Reading

_WAITING = Wanted()
_COUNTERS = {each: Wanted(each) for each in Filter}


@dataclass(frozen=True)
class CaseCounts:
    """How many cases stand where."""

    open: int
    with_trade: int
    answered: int
    closed: int
    void: int
    overdue: int
    due_today: int
    paused: int = 0
    reopened: int = 0

    @property
    def waiting(self) -> int:
        """All that are not closed or void."""
        return self.open + self.with_trade + self.paused + self.answered + self.reopened


def cases(
    reading: Reading,
    wanted: Wanted | Filter = _WAITING,
    after: tuple[int, ...] | None = None,
    search: str = "",
    counted: bool = True,
) -> Page[CaseRow]:
    """Cases newest first, a page at a time; `search` keeps those with all its words, numbers included.

    Not `counted`, the rows do not wait until all are counted that a filter leaves; `count` tells it after them.
    """
    wanted = wanted if isinstance(wanted, Wanted) else _COUNTERS[wanted]
    shape, told = shape_of(reading, wanted), values_of(reading, wanted)
    if words := clean_search(search or wanted.words):
        return _searched(reading, wanted.which, shape, told, after, words, counted)
    query = page_of(wanted.which, shape)
    if after:
        query = query.where(older_than(Case.taken_at, Case.id, after))
    rows = read(reading, query, **told)
    return _page(rows, None if after or not counted else ask(reading, count_of(wanted.which, shape), **told)[0][0])


def count(reading: Reading, wanted: Wanted) -> int:
    """How many cases are wanted."""
    shape, told = shape_of(reading, wanted), values_of(reading, wanted)
    if search := clean_search(wanted.words):
        words = word_query(search)
        if not words:
            return 0
        query, told = _worded(count_of_words, wanted.which, shape, told, search, words)
    else:
        query = count_of(wanted.which, shape)
    return int(ask(reading, query, **told)[0][0])


def _searched(
    reading: Reading,
    which: Filter,
    shape: tuple[str, ...],
    told: dict[str, Any],
    after: tuple[int, ...] | None,
    search: str,
    counted: bool,
) -> Page[CaseRow]:
    words = word_query(search)
    if not words:
        return Page((), None, None if after else 0)
    query, told = _worded(page_of_words, which, shape, told, search, words)
    rows = read(reading, query, before=after[-1] if after else _PAST_EVERY_ID, **told)
    if after or not counted:
        return _page(rows, None)
    query, told = _worded(count_of_words, which, shape, told, search, words)
    return _page(rows, ask(reading, query, **told)[0][0])


def _worded(
    statement: Callable[[Filter, tuple[str, ...], bool], Select[Any]],
    which: Filter,
    shape: tuple[str, ...],
    told: dict[str, Any],
    search: str,
    words: str,
) -> tuple[Select[Any], dict[str, Any]]:
    numbered = any(each.isdecimal() for each in words)
    number = {"number": fold(clean_line(search)).replace(" ", "")} if numbered else {}
    return statement(which, shape, numbered), {**told, "words": words, **number}


def _page(rows: tuple[CaseRow, ...], total: int | None) -> Page[CaseRow]:
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


_PAST_EVERY_ID = 2**63 - 1


def due_list(reading: Reading, until: datetime, limit: int = 50) -> tuple[CaseRow, ...]:
    """The cases that must be answered or solved by a moment, the most pressing first."""
    return read(reading, DUE, until=until, limit=limit)


def counts(reading: Reading) -> CaseCounts:
    """How many cases stand where, as of now."""
    by_status = dict(ask(reading, BY_STATUS))
    by_tonight, overdue = ask(reading, PRESSING, now=reading.now, until=end_of_day(reading))[0]
    return CaseCounts(
        by_status.get(CaseStatus.OPEN, 0),
        by_status.get(CaseStatus.WITH_TRADE, 0),
        by_status.get(CaseStatus.ANSWERED, 0),
        by_status.get(CaseStatus.CLOSED, 0),
        by_status.get(CaseStatus.VOID, 0),
        overdue,
        by_tonight - overdue,
        by_status.get(CaseStatus.PAUSED, 0),
        by_status.get(CaseStatus.REOPENED, 0),
    )


def of_unit(reading: Reading, unit_id: int | None, person_id: int | None, limit: int = 20) -> tuple[CaseRow, ...]:
    """The latest cases of a flat, or of a person who has none; only a manager sees those of a withheld name there."""
    mine = Case.unit_id == unit_id if unit_id is not None else Case.person_id == person_id
    return read(reading, NEWEST.where(mine, *in_sight(reading)).limit(limit))

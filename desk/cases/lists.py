"""What the desk asks about cases: the list, one whole file, what is due."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy import select

from db.models import Case, CaseStatus
from desk.cases.rows import (
    BY_STATUS,
    DUE,
    NEWEST,
    PRESSING,
    CaseRow,
    Filter,
    ask,
    count_of,
    count_of_words,
    page_of,
    page_of_words,
    read,
)
from desk.cleaning import clean_line, clean_search
from desk.folding import fold
from desk.index import word_query
from desk.pages import PAGE, Page, older_than
from desk.work import Reading


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
    reading: Reading, which: Filter = Filter.WAITING, after: tuple[int, ...] | None = None, search: str = ""
) -> Page[CaseRow]:
    """Cases newest first, a page at a time; `search` keeps those with all its words, numbers included."""
    if search := clean_search(search):
        return _searched(reading, which, after, search)
    query = page_of(which)
    if after:
        query = query.where(older_than(Case.taken_at, Case.id, after))
    rows = read(reading, query, now=reading.now)
    return _page(rows, None if after else ask(reading, count_of(which), now=reading.now)[0][0])


def _searched(reading: Reading, which: Filter, after: tuple[int, ...] | None, search: str) -> Page[CaseRow]:
    words = word_query(search)
    if not words:
        return Page((), None, None if after else 0)
    told = {"now": reading.now, "words": words}
    if numbered := any(each.isdecimal() for each in words):
        told["number"] = fold(clean_line(search)).replace(" ", "")
    before = after[-1] if after else _PAST_EVERY_ID
    rows = read(reading, page_of_words(which, numbered), before=before, **told)
    return _page(rows, None if after else ask(reading, count_of_words(which, numbered), **told)[0][0])


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


def end_of_day(reading: Reading) -> datetime:
    """The midnight that ends today on the office's clock."""
    local = reading.facts.local(reading.now)
    return datetime.combine(local.date() + timedelta(days=1), time(), local.tzinfo)


def of_unit(reading: Reading, unit_id: int | None, person_id: int | None, limit: int = 20) -> tuple[CaseRow, ...]:
    """The latest cases of a flat, or of a person who has none."""
    mine = Case.unit_id == unit_id if unit_id is not None else Case.person_id == person_id
    return read(reading, NEWEST.where(mine).limit(limit))


def find_number(reading: Reading, case_id: int) -> str:
    """The number of a case by its id."""
    return reading.session.scalar(select(Case.number).where(Case.id == case_id)) or ""

"""What waits for the desk itself: people not told, hand-overs not read, limits that come near, pauses that are over."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, select, true

from db.models import Case, HandOff
from desk.cases.owed import IS_BACK, IS_TO_REMIND, IS_UNREAD, IS_UNTOLD, LAST_LIMIT, UNREAD, moments
from desk.cases.rows import ROWS, CaseRow, ask, read
from desk.pages import PAGE, Page
from desk.work import Reading

_case, _hand_off = Case.__table__.c, HandOff.__table__.c
_first_unread = (
    select(func.min(_hand_off.at))
    .where(_hand_off.case_id == _case.id, *UNREAD)
    .correlate(Case.__table__)
    .scalar_subquery()
)
_first_limit = func.min(
    func.coalesce(_case.solution_due, LAST_LIMIT, _case.taken_at), func.coalesce(LAST_LIMIT, _case.solution_due)
)


def _list(wanted: ColumnElement[bool], order: Any) -> tuple[Select[Any], Select[Any]]:
    rows = ROWS.where(wanted).order_by(order, _case.id).limit(bindparam("limit"))
    return rows, select(func.count()).select_from(Case.__table__).where(wanted)


_UNTOLD = _list(IS_UNTOLD, _case.tell_due)
_UNREAD = _list(IS_UNREAD, _first_unread)
_TO_REMIND = _list(IS_TO_REMIND, _first_limit)
_BACK = _list(IS_BACK, _case.paused_until)
COUNTS = select(*(query.scalar_subquery() for _rows, query in (_UNTOLD, _UNREAD, _TO_REMIND, _BACK))).where(true())


@dataclass(frozen=True)
class WaitingCounts:
    """How many cases wait for the desk itself, and why."""

    untold: int
    unread: int
    to_remind: int
    back: int


def untold(reading: Reading, limit: int = PAGE) -> Page[CaseRow]:
    """The cases whose person was not told within the limit who has it, the longest overdue first (M11)."""
    return _page(reading, _UNTOLD, limit)


def unread_hand_offs(reading: Reading, limit: int = PAGE) -> Page[CaseRow]:
    """The cases with a hand-over that nobody of the desk has read, the oldest first."""
    return _page(reading, _UNREAD, limit)


def to_remind(reading: Reading, limit: int = PAGE) -> Page[CaseRow]:
    """The cases whose limit, or whose department's limit, comes within the working days of a reminder (M47).

    A department's limit that has passed stays here until the case moves on; a case past its own is overdue instead.
    """
    return _page(reading, _TO_REMIND, limit)


def back_today(reading: Reading, limit: int = PAGE) -> Page[CaseRow]:
    """The paused cases whose day has come."""
    return _page(reading, _BACK, limit)


def waiting_counts(reading: Reading) -> WaitingCounts:
    """How many there are of each, in one question."""
    return WaitingCounts(*ask(reading, COUNTS, **moments(reading))[0])


def _page(reading: Reading, wanted: tuple[Select[Any], Select[Any]], limit: int) -> Page[CaseRow]:
    """The first so many rows, with how many there are in all."""
    rows, count = wanted
    told = moments(reading)
    found = read(reading, rows, limit=limit, **told)
    return Page(found, None, len(found) if len(found) < limit else ask(reading, count, **told)[0][0])

"""The statements that lists of cases are read with, and the rows they answer.

Made once, and asking tables instead of entities: putting a statement or an entity together costs more than its answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, cast

from sqlalchemy import ColumnElement, FromClause, Select, and_, bindparam, func, or_, select, text

from db.base import micros
from db.models import Case, CaseClass, CaseKind, CaseStatus, Unit, Urgency, case_words, search_key
from desk.named import Named
from desk.pages import PAGE
from desk.underway import IS_WAITING, WAITING
from desk.work import Reading


class Filter(StrEnum):
    """Which cases of the list: by status, or by what presses."""

    WAITING = "waiting"
    OVERDUE = "overdue"
    OPEN = "open"
    WITH_TRADE = "with_trade"
    PAUSED = "paused"
    REOPENED = "reopened"
    ANSWERED = "answered"
    CLOSED = "closed"
    VOID = "void"
    ALL = "all"


@dataclass(frozen=True)
class CaseRow:
    """A case in a list; moments are UTC."""

    key: tuple[int, ...]
    id: int
    number: str
    kind: CaseKind
    status: CaseStatus
    urgency: Urgency
    unit: str
    told_by: str
    summary: str
    class_name: Named | None
    taken_at: datetime
    reply_due: datetime | None
    solution_due: datetime | None
    replied: bool
    overdue: bool


_case, _unit, _class = Case.__table__.c, Unit.__table__.c, CaseClass.__table__.c
_COLUMNS = select(
    _case.id, _case.number, _case.kind, _case.status, _case.urgency, _unit.code, _case.told_by, _case.summary,
    _class.name_en, _class.name_zh, _case.taken_at, _case.reply_due, _case.solution_due, _case.replied_at,
)  # fmt: skip


def _from(cases: FromClause) -> Select[Any]:
    source = cases.outerjoin(Unit.__table__, _unit.id == _case.unit_id)
    return _COLUMNS.select_from(source.outerjoin(CaseClass.__table__, _class.id == _case.class_id))


ROWS = _from(Case.__table__)
NEWEST = ROWS.order_by(_case.taken_at.desc(), _case.id.desc())
_COUNT = select(func.count()).select_from(Case.__table__)
_UNANSWERED = _case.replied_at.is_(None)
_WAITS = cast(ColumnElement[bool], IS_WAITING)


def due_by(moment: Any, unanswered: ColumnElement[bool] = _UNANSWERED) -> ColumnElement[bool]:
    """The cases with a limit before a moment: to solve them, or to answer those that are unanswered."""
    return or_(_case.solution_due < moment, and_(unanswered, _case.reply_due < moment))


def _due_by(name: str) -> ColumnElement[bool]:
    return due_by(bindparam(name))


BY_STATUS: Select[Any] = select(_case.status, func.count()).group_by(_case.status)
# How many must be answered or solved before `until`, and how many of them before `now`.
PRESSING: Any = select(func.count(), func.count().filter(_due_by("now"))).where(_WAITS, _due_by("until"))
_first_due = func.coalesce(
    func.iif(_case.replied_at.is_(None), _case.reply_due, _case.solution_due), _case.solution_due
)
_press = func.min(_first_due, func.coalesce(_case.solution_due, _case.reply_due))
DUE = ROWS.where(_WAITS, _due_by("until")).order_by(_press, _case.id).limit(bindparam("limit"))


@cache
def page_of(which: Filter) -> Select[Any]:
    """A page of cases, the newest first, as of `now`."""
    return NEWEST.where(*_wanted(which)).limit(PAGE)


@cache
def count_of(which: Filter) -> Select[Any]:
    """How many cases there are as of `now`."""
    return _COUNT.where(*_wanted(which))


@cache
def page_of_words(which: Filter, numbered: bool) -> Select[Any]:
    """A page of the cases with `words` (or, numbered, with the `number`) and an id less than `before`.

    The last one entered comes first: full-text hits lie in that order, and sorting all of them is what takes time.
    """
    hit = _hits(numbered)
    query = _from(hit.join(Case.__table__, _case.id == hit.c.id))
    query = query.where(*_wanted(which), hit.c.id < bindparam("before"))
    return query.order_by(hit.c.id.desc()).limit(PAGE)


@cache
def count_of_words(which: Filter, numbered: bool) -> Select[Any]:
    """How many cases have `words` (or the `number`) as of `now`; the index alone knows it when all are wanted."""
    hit = _hits(numbered)
    query = select(func.count()).select_from(hit)
    wanted = _wanted(which)
    return query.join(Case.__table__, _case.id == hit.c.id).where(*wanted) if wanted else query


def _hits(numbered: bool) -> FromClause:
    matches = text("case_words MATCH :words")
    worded: Select[Any] = select(case_words.c.rowid.label("id")).where(matches)
    if not numbered:
        return worded.subquery("hit")
    key = search_key.c
    return worded.union(select(key.id).where(key.k == bindparam("number"), key.kind == "case")).subquery("hit")


def _wanted(which: Filter) -> tuple[ColumnElement[bool], ...]:
    if which is Filter.ALL:
        return ()
    if which is Filter.WAITING:
        return (_WAITS,)
    if which is Filter.OVERDUE:
        return (_WAITS, _due_by("now"))
    return (_case.status == CaseStatus(which.value),)


def ask(reading: Reading, query: Select[Any], **told: Any) -> Sequence[Any]:
    """The answers of a statement; within an act they know of everything changed before."""
    reading.session.flush()
    return reading.session.connection().execute(query, told).all()


def read(reading: Reading, query: Select[Any], **told: Any) -> tuple[CaseRow, ...]:
    """The rows of a statement made from ROWS."""
    return tuple(_row(each, reading.now) for each in ask(reading, query, **told))


def _row(each: Any, now: datetime) -> CaseRow:
    (id_, number, kind, status, urgency, unit, told_by, summary, en, zh, taken, reply_due, due, replied) = each
    late = (due is not None and due < now) or (replied is None and reply_due is not None and reply_due < now)
    return CaseRow(
        key=(micros(taken), id_),
        id=id_,
        number=number,
        kind=kind,
        status=status,
        urgency=urgency,
        unit=unit or "",
        told_by=told_by,
        summary=summary,
        class_name=Named(en, zh) if en is not None else None,
        taken_at=taken,
        reply_due=reply_due,
        solution_due=due,
        replied=replied is not None,
        overdue=late and status in WAITING,
    )

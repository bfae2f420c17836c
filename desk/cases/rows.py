"""The statements that lists of cases are read with, and the rows they answer.

Made once, and asking tables instead of entities: putting a statement or an entity together costs more than its answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, cast

from sqlalchemy import ColumnElement, FromClause, Select, and_, bindparam, func, or_, select

from db.base import micros
from db.models import Case, CaseClass, CaseKind, CaseStatus, Unit, Urgency
from desk.named import Named
from desk.underway import IS_WAITING, WAITING
from desk.withheld import hides_names, told_if
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
    DUE_TODAY = "due_today"  # must be answered or solved before midnight, and is not late yet
    UNTOLD = "untold"  # the person was not told in time who has the matter (M11)
    UNREAD = "unread"  # handed over, and nobody of the desk has seen it
    REMIND = "remind"  # the department's limit comes near (M47)
    WAITS_PERSON = "waits_person"  # for an answer of the person
    BACK_TODAY = "back_today"  # a pause that ends today, or should have
    SECOND = "second"  # repeats another one (M48)
    AFTER_HOURS = "after_hours"  # M14
    IDEA = "idea"  # somebody asked for what the office could offer (M37)


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
    heading: Named | None  # which the class stands under
    taken_at: datetime
    reply_due: datetime | None
    solution_due: datetime | None
    replied: bool
    overdue: bool
    withheld: bool  # who told it only a manager sees (M15)
    hidden: bool  # so `told_by` and `unit` are empty for whoever asks


_case, _unit, _class = Case.__table__.c, Unit.__table__.c, CaseClass.__table__.c
_over = CaseClass.__table__.alias("heading")
_COLUMNS = select(
    _case.id, _case.number, _case.kind, _case.status, _case.urgency, _unit.code, _case.told_by, _case.summary,
    _class.name_en, _class.name_zh, _over.c.name_en, _over.c.name_zh, _case.taken_at, _case.reply_due,
    _case.solution_due, _case.replied_at, _case.withheld,
)  # fmt: skip


def rows_from(cases: FromClause) -> Select[Any]:
    """The columns of a row, out of the cases or of something joined to them."""
    source = cases.outerjoin(Unit.__table__, _unit.id == _case.unit_id)
    source = source.outerjoin(CaseClass.__table__, _class.id == _case.class_id)
    return _COLUMNS.select_from(source.outerjoin(_over, _over.c.id == _class.parent_id))


ROWS = rows_from(Case.__table__)
NEWEST = ROWS.order_by(_case.taken_at.desc(), _case.id.desc())
_UNANSWERED = _case.replied_at.is_(None)
WAITS = cast(ColumnElement[bool], IS_WAITING)


def due_by(moment: Any, unanswered: ColumnElement[bool] = _UNANSWERED) -> ColumnElement[bool]:
    """The cases with a limit before a moment: to solve them, or to answer those that are unanswered."""
    return or_(_case.solution_due < moment, and_(unanswered, _case.reply_due < moment))


IS_LATE, UNTIL = due_by(bindparam("now")), due_by(bindparam("until"))
BY_STATUS: Select[Any] = select(_case.status, func.count()).group_by(_case.status)
# How many must be answered or solved before `until`, and how many of them before `now`.
PRESSING: Any = select(func.count(), func.count().filter(IS_LATE)).where(WAITS, UNTIL)
_first_due = func.coalesce(
    func.iif(_case.replied_at.is_(None), _case.reply_due, _case.solution_due), _case.solution_due
)
_press = func.min(_first_due, func.coalesce(_case.solution_due, _case.reply_due))
DUE = ROWS.where(WAITS, UNTIL).order_by(_press, _case.id).limit(bindparam("limit"))


def ask(reading: Reading, query: Select[Any], **told: Any) -> Sequence[Any]:
    """The answers of a statement; within an act they know of everything changed before."""
    reading.session.flush()
    return reading.session.connection().execute(query, told).all()


def read(reading: Reading, query: Select[Any], **told: Any) -> tuple[CaseRow, ...]:
    """The rows of a statement made from ROWS."""
    found = ask(reading, query, **told)
    hides = any(each.withheld for each in found) and hides_names(reading)
    return tuple(_row(each, reading.now, hides) for each in found)


def _row(each: Any, now: datetime, hides: bool) -> CaseRow:
    (id_, number, kind, status, urgency, unit, told_by, summary, en, zh, over_en, over_zh) = each[:12]
    taken, reply_due, due, replied, withheld = each[12:]
    hidden = withheld and hides
    late = (due is not None and due < now) or (replied is None and reply_due is not None and reply_due < now)
    return CaseRow(
        key=(micros(taken), id_),
        id=id_,
        number=number,
        kind=kind,
        status=status,
        urgency=urgency,
        unit=told_if(not hidden, unit),
        told_by=told_if(not hidden, told_by),
        summary=summary,
        class_name=Named(en, zh) if en is not None else None,
        heading=Named(over_en, over_zh) if over_en is not None else None,
        taken_at=taken,
        reply_due=reply_due,
        solution_due=due,
        replied=replied is not None,
        overdue=late and status in WAITING,
        withheld=withheld,
        hidden=hidden,
    )

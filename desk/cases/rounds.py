"""A case that was taken up again, as it stood before: what a month has told of it stays told (M16, M77).

Reopening gives a case new limits and takes its answer and its end off; the step that can be taken back has kept them.
The cause stays until the case ends again: the step of that end has kept it.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, and_, case, exists, func, or_, select, type_coerce
from sqlalchemy.orm import aliased

from db.models import Case, CaseStatus, CaseStep
from desk.underway import IS_WAITING

_REOPENED = (
    CaseStep.case_id == Case.id,
    CaseStep.act == "case.reopen",
    CaseStep.undone_at.is_(None),
)


@dataclass(frozen=True)
class Stood:
    """Columns of a case as they were at a moment: for the few that were reopened after it, those from before that."""

    reply_due: ColumnElement[Any]
    replied_at: ColumnElement[Any]
    solution_due: ColumnElement[Any]
    closed_at: ColumnElement[Any]
    result: ColumnElement[Any]
    cause_id: ColumnElement[Any]


def stood_at(moment: datetime) -> Stood:
    """How cases stood when a month ended, whatever was reopened since."""
    return _before_first(CaseStep.at >= moment)


def stood_first() -> Stood:
    """How cases stood before they were reopened for the first time."""
    return _before_first()


def closed_between(start: datetime, end: datetime) -> ColumnElement[bool]:
    """The valid cases that were closed between two moments and stood so at the second."""
    closed_at = stood_at(end).closed_at
    # Each part has an index; only the few that were reopened are asked for how they stood.
    may_be = or_(
        and_(Case.closed_at >= start, Case.closed_at < end),
        and_(IS_WAITING, Case.reopened > 0),
        and_(Case.closed_at >= end, Case.reopened > 0),
    )
    return and_(may_be, Case.status != CaseStatus.VOID, closed_at >= start, closed_at < end)


def waiting_at(end: datetime) -> ColumnElement[bool]:
    """The cases that were taken before a moment and not closed by then."""
    # Two indexed halves: what waits to this day, and what was closed later.
    later = and_(Case.closed_at >= end, Case.status != CaseStatus.VOID)
    closed_at = stood_at(end).closed_at
    return and_(Case.taken_at < end, or_(IS_WAITING, later), or_(closed_at.is_(None), closed_at >= end))


def late_before(start: datetime, end: datetime) -> ColumnElement[bool]:
    """The cases reopened before `end` that were solved late since `start`, or past their limit when reopened."""
    closed_at, due = _kept(Case.closed_at), func.coalesce(_kept(Case.solution_due), Case.solution_due)
    late = or_(and_(closed_at >= start, closed_at > due), and_(closed_at.is_(None), CaseStep.at > due))
    return and_(Case.reopened > 0, exists().where(*_REOPENED, CaseStep.at < end, late))


def _before_first(*wanted: ColumnElement[bool]) -> Stood:
    was = exists().where(*_REOPENED, *wanted)

    def stood(column: Any, otherwise: Any = None) -> ColumnElement[Any]:
        kept: Any = _first(column, *wanted)
        if otherwise is not None:
            kept = func.coalesce(kept, otherwise)
        return type_coerce(case((Case.reopened == 0, column), (was, kept), else_=column), column.type)

    # A step keeps what it changed: a limit it has not kept was the same after it.
    return Stood(
        stood(Case.reply_due, Case.reply_due),
        stood(Case.replied_at),
        stood(Case.solution_due, Case.solution_due),
        stood(Case.closed_at),
        stood(Case.result),
        _cause_before_first(*wanted),
    )


def _cause_before_first(*wanted: ColumnElement[bool]) -> ColumnElement[Any]:
    """The cause as the first step after the reopening found it that changed it; unchanged, it is the case's own."""
    reopened = select(func.min(CaseStep.id)).where(*_REOPENED, *wanted).correlate(Case).scalar_subquery()
    later = aliased(CaseStep)
    place = f"$.case.{Case.cause_id.key}"
    # Kept as null, it had none; not kept, the step did not change it.
    changed = (
        later.case_id == Case.id,
        later.undone_at.is_(None),
        later.id > reopened,
        func.json_type(later.before, place).is_not(None),
    )
    kept = (
        select(func.json_extract(later.before, place))
        .where(*changed)
        .order_by(later.id)
        .limit(1)
        .correlate(Case)
        .scalar_subquery()
    )
    own = Case.cause_id
    return type_coerce(case((Case.reopened == 0, own), (exists().where(*changed), kept), else_=own), own.type)


def _first(column: Any, *wanted: ColumnElement[bool]) -> ScalarSelect[Any]:
    return (
        select(_kept(column))
        .where(*_REOPENED, *wanted)
        .order_by(CaseStep.id)
        .limit(1)
        .correlate(Case)
        .scalar_subquery()
    )


def _kept(column: Any) -> ColumnElement[Any]:
    """What a step kept of a column."""
    place = "" if column.key == "result" else ".at"
    return type_coerce(func.json_extract(CaseStep.before, f"$.case.{column.key}{place}"), column.type)

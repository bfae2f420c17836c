"""A case that was taken up again, as it stood before: what a month has told of it stays told (M16, M77).

Reopening gives a case new limits and takes its answer and its end off; the step that can be taken back has kept them.
The cause stays until the case ends again: the step of that end has kept it.
"""

from datetime import datetime
from functools import cache, cached_property, lru_cache
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, and_, case, exists, func, or_, select, text, type_coerce

from db.models import Case, CaseStatus, CaseStep
from desk.underway import IS_WAITING

# Of the tables and not of what is mapped to them: these parts stand in many questions, and each would be made ready
# for each of them anew.
_case, _step = Case.__table__.c, CaseStep.__table__.c
# In the words of the index, as with those that wait.
IS_REOPENED = text('"case".reopened > 0')
_REOPENED = (
    _step.case_id == _case.id,
    _step.act == "case.reopen",
    _step.undone_at.is_(None),
)


class Stood:
    """Columns of a case as they were at a moment: for the few that were reopened after it, those from before that.

    Each is made when it is asked for.
    """

    def __init__(self, *wanted: ColumnElement[bool]) -> None:
        self._wanted = wanted

    # A step keeps what it changed: a limit it has not kept was the same after it.

    @cached_property
    def reply_due(self) -> ColumnElement[Any]:
        """The limit for the answer."""
        return self._stood(_case.reply_due, _case.reply_due)

    @cached_property
    def replied_at(self) -> ColumnElement[Any]:
        """When it was answered first."""
        return self._stood(_case.replied_at)

    @cached_property
    def solution_due(self) -> ColumnElement[Any]:
        """The limit for the end."""
        return self._stood(_case.solution_due, _case.solution_due)

    @cached_property
    def closed_at(self) -> ColumnElement[Any]:
        """When it was closed."""
        return self._stood(_case.closed_at)

    @cached_property
    def result(self) -> ColumnElement[Any]:
        """How it ended."""
        return self._stood(_case.result)

    @cached_property
    def cause_id(self) -> ColumnElement[Any]:
        """The cause it was given when it ended."""
        return _cause_before_first(*self._wanted)

    def _stood(self, column: Any, otherwise: Any = None) -> ColumnElement[Any]:
        was = exists().where(*_REOPENED, *self._wanted)
        kept: Any = _first(column, *self._wanted)
        if otherwise is not None:
            kept = func.coalesce(kept, otherwise)
        return type_coerce(case((_case.reopened == 0, column), (was, kept), else_=column), column.type)


# Many figures of a month ask for the same columns, and a dozen months follow one another.
@lru_cache(maxsize=64)
def stood_at(moment: datetime) -> Stood:
    """How cases stood when a month ended, whatever was reopened since."""
    return Stood(_step.at >= moment)


@cache
def stood_first() -> Stood:
    """How cases stood before they were reopened for the first time."""
    return Stood()


def closed_between(start: datetime, end: datetime) -> ColumnElement[bool]:
    """The valid cases that were closed between two moments and stood so at the second."""
    closed_at = stood_at(end).closed_at
    # Each part has an index; only the few that were reopened are asked for how they stood.
    may_be = or_(
        and_(_case.closed_at >= start, _case.closed_at < end),
        and_(IS_REOPENED, or_(IS_WAITING, _case.closed_at >= end)),
    )
    return and_(may_be, _case.status != CaseStatus.VOID, closed_at >= start, closed_at < end)


def waiting_at(end: datetime) -> ColumnElement[bool]:
    """The cases that were taken before a moment and not closed by then."""
    # Two indexed halves: what waits to this day, and what was closed later.
    later = and_(_case.closed_at >= end, _case.status != CaseStatus.VOID)
    closed_at = stood_at(end).closed_at
    return and_(_case.taken_at < end, or_(IS_WAITING, later), or_(closed_at.is_(None), closed_at >= end))


def late_before(start: datetime, end: datetime) -> ColumnElement[bool]:
    """The cases reopened before `end` that were solved late since `start`, or past their limit when reopened."""
    closed_at, due = _kept(_case.closed_at), func.coalesce(_kept(_case.solution_due), _case.solution_due)
    late = or_(and_(closed_at >= start, closed_at > due), and_(closed_at.is_(None), _step.at > due))
    return and_(_case.reopened > 0, exists().where(*_REOPENED, _step.at < end, late))


def _cause_before_first(*wanted: ColumnElement[bool]) -> ColumnElement[Any]:
    """The cause as the first step after the reopening found it that changed it; unchanged, it is the case's own."""
    reopened = select(func.min(_step.id)).where(*_REOPENED, *wanted).correlate(Case.__table__).scalar_subquery()
    later = CaseStep.__table__.alias().c
    place = f"$.case.{_case.cause_id.key}"
    # Kept as null, it had none; not kept, the step did not change it.
    changed = (
        later.case_id == _case.id,
        later.undone_at.is_(None),
        later.id > reopened,
        func.json_type(later.before, place).is_not(None),
    )
    kept = (
        select(func.json_extract(later.before, place))
        .where(*changed)
        .order_by(later.id)
        .limit(1)
        .correlate(Case.__table__)
        .scalar_subquery()
    )
    own = _case.cause_id
    return type_coerce(case((_case.reopened == 0, own), (exists().where(*changed), kept), else_=own), own.type)


def _first(column: Any, *wanted: ColumnElement[bool]) -> ScalarSelect[Any]:
    return (
        select(_kept(column))
        .where(*_REOPENED, *wanted)
        .order_by(_step.id)
        .limit(1)
        .correlate(Case.__table__)
        .scalar_subquery()
    )


def _kept(column: Any) -> ColumnElement[Any]:
    """What a step kept of a column."""
    place = "" if column.key == "result" else ".at"
    return type_coerce(func.json_extract(_step.before, f"$.case.{column.key}{place}"), column.type)

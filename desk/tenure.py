"""When somebody's tie to a flat has begun, and ended: from its last day on, by the office's own calendar."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, and_, or_

from desk.work import Reading


def today(reading: Reading) -> date:
    """The day it is in the office."""
    return reading.facts.local(reading.now).date()


def gone(until: date | None, day: date) -> bool:
    """Whether a tie with this last day has ended."""
    return until is not None and until <= day


def lasting(until: SQLColumnExpression[Any], day: Any) -> ColumnElement[bool]:
    """The ties that have not ended, by their column of last days; the same rule for the book."""
    return or_(until.is_(None), until > day)


def coming(since: date | None, day: date) -> bool:
    """Whether a tie with this first day is still to begin."""
    return since is not None and since > day


def begun(since: SQLColumnExpression[Any], day: Any) -> ColumnElement[bool]:
    """The ties that have begun, by their column of first days; the same rule for the book."""
    return or_(since.is_(None), since <= day)


def standing(since: SQLColumnExpression[Any], until: SQLColumnExpression[Any], day: Any) -> ColumnElement[bool]:
    """The ties that have begun and not ended."""
    return and_(begun(since, day), lasting(until, day))

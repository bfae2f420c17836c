"""What the desk itself still owes on a case, as conditions that lists and counters share.

They are answered by indexes of the few cases they can hold for, whatever the book holds besides.
"""

from datetime import timedelta
from typing import Any, cast

from sqlalchemy import ColumnElement, and_, bindparam, select

from db.models import Case, CaseStatus, HandOff
from desk.underway import IS_WAITING
from desk.work import Reading

_case, _hand_off = Case.__table__.c, HandOff.__table__.c
_WAITS = cast(ColumnElement[bool], IS_WAITING)

# By their ids: asked about the cases themselves, SQLite goes through all of them in the order of the list instead.
_owed = Case.__table__.alias("owed").c
IS_UNTOLD: ColumnElement[bool] = _case.id.in_(select(_owed.id).where(_owed.tell_due < bindparam("now")))
"""Who brought it has not heard within the office's limit who has it (M11)."""

UNREAD = (_hand_off.read_at.is_(None), _hand_off.removed_at.is_(None))
IS_UNREAD: ColumnElement[bool] = and_(_WAITS, _case.id.in_(select(_hand_off.case_id).where(*UNREAD)))
"""Handed over, and nobody of the desk has read it."""

# Of the last department alone; asked for each case that is with one, never of the hand-overs of all years.
LAST_LIMIT = (
    select(_hand_off.due_at)
    .where(_hand_off.case_id == _case.id, _hand_off.removed_at.is_(None))
    .order_by(_hand_off.id.desc())
    .limit(1)
    .correlate(Case.__table__)
    .scalar_subquery()
)
IS_TO_REMIND: ColumnElement[bool] = _case.id.in_(
    select(_case.id)
    .where(_WAITS, _case.solution_due >= bindparam("now"), _case.solution_due < bindparam("remind_until"))
    .union(select(_case.id).where(_case.status == CaseStatus.WITH_TRADE, LAST_LIMIT.__lt__(bindparam("remind_until"))))
)
"""Its limit, or its department's, is so many working days away or less: time to urge (M47)."""

IS_BACK: ColumnElement[bool] = _case.id.in_(select(_owed.id).where(_owed.paused_until <= bindparam("today")))
"""It was paused until today or an earlier day, and nobody has gone on with it."""


def moments(reading: Reading) -> dict[str, Any]:
    """What the conditions are asked with: now, today, and the midnight up to which limits are reminded of."""
    today = reading.facts.local(reading.now).date()
    last = reading.calendar.working_day_after(today, reading.facts.remind_days)
    until = reading.facts.midnight(last + timedelta(days=1))
    return {"now": reading.now, "today": today, "remind_until": until}

"""Each figure of a month, defined once: screen and paper show these and no others."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, not_, or_, select, type_coerce

from db.models import Building, Case, CaseStatus, Unit
from desk.cases.guard import is_second
from desk.cases.rounds import Stood, closed_between, late_before, stood_at, stood_first, waiting_at
from desk.work import Reading


@dataclass(frozen=True)
class MonthFigures:
    """Counts of one span of time; a share is None where nothing was there to share."""

    received: int
    closed: int
    open_at_end: int
    overdue_at_end: int
    void: int
    repeated: int
    repeated_share: float | None  # of the cases received, those that were second complaints, in % (M48)
    reply_in_time: float | None  # of the cases received, those answered by their reply limit, in %
    solution_in_time: float | None  # of the cases closed, those closed by their solution limit, in %
    handled: float | None  # of the cases received, those closed by the end of the span, in %
    occupied: int
    rate: float | None  # of the households of today: complaints received per 100 occupied households


def figures_of(reading: Reading, start: datetime, end: datetime) -> MonthFigures:
    """The figures of the cases between two moments, void ones left out (M15, M16, M77)."""
    valid = Case.status != CaseStatus.VOID
    moment = min(end, reading.now)
    first, stood = stood_first(), stood_at(end)
    answered = and_(first.reply_due.is_not(None), first.replied_at <= first.reply_due)
    # A limit that has not run out yet is neither kept nor broken.
    reply_judged = and_(first.reply_due.is_not(None), or_(first.replied_at.is_not(None), first.reply_due < moment))
    received = reading.session.execute(
        select(
            _count(valid),
            _count(Case.status == CaseStatus.VOID),
            _count(and_(valid, reply_judged)),
            _count(and_(valid, reply_judged, answered)),
            _count(and_(valid, stood.closed_at < end)),
            _count(and_(valid, Case.kind == "complaint")),
        ).where(Case.taken_at >= start, Case.taken_at < end)
    ).one()
    closed = reading.session.execute(
        select(
            func.count(),
            _count(stood.solution_due.is_not(None)),
            _count(and_(stood.closed_at <= stood.solution_due, not_(late_before(start, end)))),
        ).where(closed_between(start, end))
    ).one()
    at_end = reading.session.execute(select(func.count(), _count(overdue_at(moment, end))).where(waiting_at(end))).one()
    occupied, repeated = households(reading), _repeated(reading, start, end)
    return MonthFigures(
        received=received[0],
        closed=closed[0],
        open_at_end=at_end[0],
        overdue_at_end=at_end[1],
        void=received[1],
        repeated=repeated,
        repeated_share=_share(repeated, received[0]),
        reply_in_time=_share(received[3], received[2]),
        solution_in_time=_share(closed[2], closed[1]),
        handled=_share(received[4], received[0]),
        occupied=occupied,
        rate=_share(received[5], occupied),
    )


def overdue_at(moment: datetime, end: datetime) -> ColumnElement[bool]:
    """The cases that a list of that moment would have shown as overdue: the same rule, looking back to `end`."""
    stood = stood_at(end)
    return or_(stood.solution_due < moment, and_(_unanswered_at(stood, moment), stood.reply_due < moment))


def first_due(end: datetime) -> ColumnElement[Any]:
    """The limit that comes first of those a case had before it at that moment."""
    stood = stood_at(end)
    reply = case((_unanswered_at(stood, end), stood.reply_due))
    due = func.min(func.coalesce(stood.solution_due, reply), func.coalesce(reply, stood.solution_due))
    return type_coerce(due, Case.solution_due.type)


def _unanswered_at(stood: Stood, moment: datetime) -> ColumnElement[bool]:
    return or_(stood.replied_at.is_(None), stood.replied_at > moment)


def households(reading: Reading) -> int:
    """The flats that people live in: all that are not marked empty."""
    return reading.session.scalar(select(func.count()).select_from(Unit).where(Unit.occupied.is_not(False))) or 0


def by_building(reading: Reading, start: datetime, end: datetime) -> dict[str, int]:
    """Cases received per building; those of no flat under ""."""
    rows = reading.session.execute(
        select(func.coalesce(Building.name, ""), func.count())
        .select_from(Case)
        .outerjoin(Unit, Unit.id == Case.unit_id)
        .outerjoin(Building, Building.id == Unit.building_id)
        .where(Case.taken_at >= start, Case.taken_at < end, Case.status != CaseStatus.VOID)
        .group_by(Building.id)
    )
    return dict(rows.all())


def by_column(reading: Reading, column: Any, start: datetime, end: datetime) -> dict[Any, int]:
    """Cases received per value of one column."""
    rows = reading.session.execute(
        select(column, func.count())
        .where(Case.taken_at >= start, Case.taken_at < end, Case.status != CaseStatus.VOID)
        .group_by(column)
    )
    return dict(rows.all())


def _repeated(reading: Reading, start: datetime, end: datetime) -> int:
    """Second complaints: linked by the guard, or of a flat and class that had a case so few days before (M48)."""
    wanted = (Case.taken_at >= start, Case.taken_at < end, Case.status != CaseStatus.VOID)
    second = is_second(reading.facts.guard_days)
    return reading.session.scalar(select(func.count()).select_from(Case).where(*wanted, second)) or 0


def _count(wanted: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((wanted, 1), else_=0)), 0)


def _share(part: int, whole: int) -> float | None:
    return round(100 * part / whole, 1) if whole else None

"""What the desk asks about visits: those of a flat, what is due today, who is still unhappy."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, and_, func, literal, select, tuple_
from sqlalchemy.orm import aliased

from db.models import Case, Clerk, FollowUp, Person, Unhappy, Unit, Visit, VisitReason, VisitWay
from desk.pages import PAGE, Page
from desk.tenure import today
from desk.withheld import in_sight
from desk.work import Reading

_OPEN = (FollowUp.done_at.is_(None), FollowUp.removed_at.is_(None))


@dataclass(frozen=True)
class VisitRow:
    """A visit of a flat; the moment is UTC. `due_on` is the day of the follow-up it still has open."""

    key: int
    at: datetime
    way: VisitWay
    reason: VisitReason
    visitor_id: int | None
    visitor: str
    person_id: int | None
    met: str
    said: str
    need: str
    promise: str
    due_on: date | None


@dataclass(frozen=True)
class FollowUpRow:
    """A follow-up of a flat, done or not; `cleared` when doing it took the mark of the unhappy away."""

    key: int
    due_on: date
    what: str
    made_at: datetime
    promised_by: str
    person: str
    visit_id: int | None
    done_at: datetime | None
    done_by: str
    outcome: str
    late: bool
    cleared: bool


@dataclass(frozen=True)
class DueFollowUp:
    """A follow-up on the due list."""

    key: tuple[int, ...]
    id: int
    unit_id: int
    unit: str
    person: str
    what: str
    due_on: date
    today: date  # of the office, when the list was read
    late: bool
    unhappy: bool


@dataclass(frozen=True)
class Marks:
    """How a household stands with the office: the open mark with its reason, what is next, how often somebody went."""

    unhappy_since: datetime | None
    why: str
    case_number: str
    next_on: date | None
    open_follow_ups: int
    late_follow_ups: int
    visits: int
    last_visit: datetime | None


def usual_day(reading: Reading) -> date:
    """The day on which something is followed up when none is told: the next working day."""
    return reading.calendar.working_day_after(today(reading), 1)


def visits_of(reading: Reading, unit_id: int, limit: int = 200) -> tuple[VisitRow, ...]:
    """The visits to a flat, the last first."""
    query = (
        select(Visit, Clerk.name)
        .outerjoin(Clerk, Clerk.id == Visit.visitor_id)
        .where(Visit.unit_id == unit_id, Visit.removed_at.is_(None))
        .order_by(Visit.at.desc(), Visit.id.desc())
        .limit(limit)
    )
    found = reading.session.execute(query).all()
    due = _days_due(reading, [visit.id for visit, _ in found])
    return tuple(
        VisitRow(
            visit.id, visit.at, visit.way, visit.reason, visit.visitor_id, visitor or "", visit.person_id, visit.met,
            visit.said, visit.need, visit.promise, due.get(visit.id),
        )
        for visit, visitor in found
    )  # fmt: skip


def follow_ups_of(reading: Reading, unit_id: int, limit: int = 200) -> tuple[FollowUpRow, ...]:
    """The follow-ups of a flat: the open ones as they fall due, then those done, the last first."""
    maker, doer = aliased(Clerk), aliased(Clerk)
    day = today(reading)
    query = (
        select(FollowUp, maker.name, doer.name, Person.name, Unhappy.id)
        .outerjoin(maker, maker.id == FollowUp.clerk_id)
        .outerjoin(doer, doer.id == FollowUp.done_by_id)
        .outerjoin(Person, Person.id == FollowUp.person_id)
        .outerjoin(Unhappy, Unhappy.follow_up_id == FollowUp.id)
        .where(FollowUp.unit_id == unit_id, FollowUp.removed_at.is_(None))
        .order_by(FollowUp.done_at.is_not(None), FollowUp.done_at.desc(), FollowUp.due_on, FollowUp.id)
        .limit(limit)
    )
    rows: dict[int, FollowUpRow] = {}
    for row, made_by, done_by, person, mark in reading.session.execute(query):
        rows[row.id] = FollowUpRow(
            row.id, row.due_on, row.what, row.made_at, made_by or "", person or "", row.visit_id, row.done_at,
            done_by or "", row.outcome, row.done_at is None and row.due_on < day, mark is not None,
        )  # fmt: skip
    return tuple(rows.values())


def due_follow_ups(reading: Reading, after: tuple[int, ...] | None = None) -> Page[DueFollowUp]:
    """What is to be followed up by today in all flats, the latest overdue first, a page at a time (M08)."""
    day = today(reading)
    wanted = (*_OPEN, FollowUp.due_on <= day)
    unhappy = select(Unhappy.id).where(Unhappy.unit_id == FollowUp.unit_id, Unhappy.cleared_at.is_(None)).exists()
    query = (
        select(FollowUp, Unit.code, Person.name, Visit.met, unhappy)
        .join(Unit, Unit.id == FollowUp.unit_id)
        .outerjoin(Person, Person.id == FollowUp.person_id)
        .outerjoin(Visit, Visit.id == FollowUp.visit_id)
        .where(*wanted)
    )
    if after:
        query = query.where(
            tuple_(FollowUp.due_on, FollowUp.id) > tuple_(literal(date.fromordinal(after[0]), Date), literal(after[1]))
        )
    found = reading.session.execute(query.order_by(FollowUp.due_on, FollowUp.id).limit(PAGE))
    rows = tuple(
        DueFollowUp(
            (row.due_on.toordinal(), row.id), row.id, row.unit_id, code, person or met or "", row.what, row.due_on,
            day, row.due_on < day, marked,
        )
        for row, code, person, met, marked in found
    )  # fmt: skip
    total = None if after else reading.session.scalar(select(func.count()).select_from(FollowUp).where(*wanted))
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def marks_of(reading: Reading, unit_id: int) -> Marks:
    """Whether a household is still unhappy and why, what is due for it next, how often it was visited (M62)."""
    session, day = reading.session, today(reading)
    marks: Any = session.execute(
        select(Unhappy.since, Unhappy.why, Case.number)
        .outerjoin(Case, and_(Case.id == Unhappy.case_id, *in_sight(reading)))
        .where(Unhappy.unit_id == unit_id, Unhappy.cleared_at.is_(None))
        .order_by(Unhappy.id)
    ).all()
    next_on, open_ones, late = session.execute(
        select(func.min(FollowUp.due_on), func.count(), func.count().filter(FollowUp.due_on < day)).where(
            FollowUp.unit_id == unit_id, *_OPEN
        )
    ).one()
    visits, last = session.execute(
        select(func.count(), func.max(Visit.at)).where(Visit.unit_id == unit_id, Visit.removed_at.is_(None))
    ).one()
    return Marks(
        marks[0][0] if marks else None,
        "\n".join(why for _, why, _ in marks),
        next((number for _, _, number in marks if number), ""),
        next_on,
        open_ones,
        late,
        visits,
        last,
    )


def _days_due(reading: Reading, visit_ids: Iterable[int]) -> dict[int, date]:
    """The day of the open follow-up of each of these visits that has one."""
    query = select(FollowUp.visit_id, func.min(FollowUp.due_on)).where(FollowUp.visit_id.in_(list(visit_ids)), *_OPEN)
    found = reading.session.execute(query.group_by(FollowUp.visit_id))
    return {visit_id: day for visit_id, day in found if visit_id is not None}

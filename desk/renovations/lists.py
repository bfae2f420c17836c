"""Looks renovations up: the file of one flat, and what is under way today."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Subquery, func, or_, select

from db.models import Breach, Person, Renovation, RenovationStatus, RenovationWorker, Unit
from desk.masking import shown_id, shown_phone
from desk.renovations.rules import overdue, past_end, running_out, without_permit
from desk.tenure import today
from desk.underway import under_way
from desk.work import Reading


@dataclass(frozen=True)
class WorkerRow:
    """Somebody who works in the flat; phone and ID number may have stars."""

    key: int
    name: str
    trade: str
    id_number: str
    phone: str
    badge: str


@dataclass(frozen=True)
class BreachRow:
    """A breach; `overdue` when it should have been put right before today."""

    key: int
    found_on: date
    what: str
    demand: str
    due_on: date | None
    righted_on: date | None
    result: str
    overdue: bool


@dataclass(frozen=True)
class RenovationRow:
    """A renovation with all that belongs to it, and how it presses today."""

    key: int
    applied_on: date
    scope: str
    person_id: int | None
    person: str
    firm: str
    foreman: str
    phone: str
    starts_on: date | None
    ends_on: date | None
    permit: str
    permit_on: date | None
    deposit: str
    status: RenovationStatus
    accepted_on: date | None
    acceptance: str
    note: str
    past_end: bool
    running_out: bool
    without_permit: bool
    workers: tuple[WorkerRow, ...]
    breaches: tuple[BreachRow, ...]


@dataclass(frozen=True)
class Renovating:
    """A renovation that goes on today somewhere in the estate, or should not."""

    key: int
    unit_id: int
    unit: str
    scope: str
    firm: str
    status: RenovationStatus
    ends_on: date | None
    past_end: bool
    running_out: bool
    without_permit: bool
    overdue_breaches: int

    @property
    def presses(self) -> bool:
        """Whether the desk must do something about it: its end, its permit or a breach."""
        return self.past_end or self.running_out or self.without_permit or self.overdue_breaches > 0


def of_unit(reading: Reading, unit_id: int) -> tuple[RenovationRow, ...]:
    """The renovations of a flat, the newest first, with their workers and breaches (M70)."""
    found = reading.session.execute(
        select(Renovation, Person.name)
        .outerjoin(Person, Person.id == Renovation.person_id)
        .where(Renovation.unit_id == unit_id, Renovation.removed_at.is_(None))
        .order_by(Renovation.applied_on.desc(), Renovation.id.desc())
    ).all()
    ids = [row.id for row, _name in found]
    workers, breaches = _workers(reading, ids), _breaches(reading, ids)
    return tuple(
        _row(reading, row, name or "", workers.get(row.id, ()), breaches.get(row.id, ())) for row, name in found
    )


def renovating(reading: Reading) -> tuple[Renovating, ...]:
    """What is under way in the estate today, what presses first.

    Work that was to begin by today without a permit counts, and so does a breach left open after acceptance.
    """
    day = today(reading)
    late = _late_breaches(day)
    found = reading.session.execute(
        select(Renovation, Unit.code, func.coalesce(late.c.late, 0))
        .join(Unit, Unit.id == Renovation.unit_id)
        .outerjoin(late, late.c.renovation_id == Renovation.id)
        .where(Renovation.removed_at.is_(None), or_(under_way(day), late.c.late > 0))
    )
    return tuple(sorted((_going_on(row, unit, count, day) for row, unit, count in found), key=_pressing))


def _pressing(row: Renovating) -> tuple[bool, bool, bool, bool, date, int]:
    """Past its end, then a breach overdue, no permit, nearly out, and then the rest by their ends."""
    signs = (not row.past_end, not row.overdue_breaches, not row.without_permit, not row.running_out)
    return (*signs, row.ends_on or date.max, row.key)


def _late_breaches(day: date) -> Subquery:
    return (
        select(Breach.renovation_id, func.count().label("late"))
        .where(Breach.righted_on.is_(None), Breach.removed_at.is_(None), Breach.due_on < day)
        .group_by(Breach.renovation_id)
        .subquery()
    )


def _going_on(row: Renovation, unit: str, late: int, day: date) -> Renovating:
    return Renovating(
        row.id,
        row.unit_id,
        unit,
        row.scope,
        row.firm,
        row.status,
        row.ends_on,
        past_end(row.status, row.ends_on, day),
        running_out(row.status, row.ends_on, day),
        without_permit(row.status, row.starts_on, day),
        late,
    )


def _row(
    reading: Reading,
    row: Renovation,
    person: str,
    workers: tuple[WorkerRow, ...],
    breaches: tuple[BreachRow, ...],
) -> RenovationRow:
    day = today(reading)
    return RenovationRow(
        row.id,
        row.applied_on,
        row.scope,
        row.person_id,
        person,
        row.firm,
        row.foreman,
        shown_phone(reading, row.phone),
        row.starts_on,
        row.ends_on,
        row.permit,
        row.permit_on,
        row.deposit,
        row.status,
        row.accepted_on,
        row.acceptance,
        row.note,
        past_end(row.status, row.ends_on, day),
        running_out(row.status, row.ends_on, day),
        without_permit(row.status, row.starts_on, day),
        workers,
        breaches,
    )


def _workers(reading: Reading, ids: list[int]) -> dict[int, tuple[WorkerRow, ...]]:
    found: dict[int, tuple[WorkerRow, ...]] = {}
    for each in reading.session.scalars(
        select(RenovationWorker)
        .where(RenovationWorker.renovation_id.in_(ids), RenovationWorker.removed_at.is_(None))
        .order_by(RenovationWorker.id)
    ):
        row = WorkerRow(
            each.id,
            each.name,
            each.trade,
            shown_id(reading, each.id_number),
            shown_phone(reading, each.phone),
            each.badge,
        )
        found[each.renovation_id] = (*found.get(each.renovation_id, ()), row)
    return found


def _breaches(reading: Reading, ids: list[int]) -> dict[int, tuple[BreachRow, ...]]:
    day, found = today(reading), dict[int, tuple[BreachRow, ...]]()
    for each in reading.session.scalars(
        select(Breach)
        .where(Breach.renovation_id.in_(ids), Breach.removed_at.is_(None))
        .order_by(Breach.found_on.desc(), Breach.id.desc())
    ):
        row = BreachRow(
            each.id,
            each.found_on,
            each.what,
            each.demand,
            each.due_on,
            each.righted_on,
            each.result,
            overdue(each.due_on, each.righted_on, day),
        )
        found[each.renovation_id] = (*found.get(each.renovation_id, ()), row)
    return found

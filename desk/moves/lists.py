"""Looks moves up: those of one flat with their steps, and those the desk sees to today."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, or_, select

from db.models import Clerk, Direction, Move, MoveStep, Person, Unit
from desk.moves.finishing import AtHome, at_home
from desk.named import Named
from desk.tenure import today
from desk.work import Reading

SETTLING = timedelta(days=7)
"""So long after a move its last steps, such as the welcome call, are to be done."""

REMINDED = timedelta(days=30)
"""So long after a move the desk is reminded of open steps; later nobody would do them."""


@dataclass(frozen=True)
class StepRow:
    """A step of a move, done when and by whom."""

    key: int
    name: Named
    done_at: datetime | None
    clerk: str
    note: str


@dataclass(frozen=True)
class MoveRow:
    """A move with its steps; `late` when its day has gone by and it is not finished."""

    key: int
    direction: Direction
    who: str
    person_id: int | None
    person: str
    planned_on: date | None
    window: str
    carrier: str
    note: str
    done_on: date | None
    late: bool
    steps: tuple[StepRow, ...]

    @property
    def open_steps(self) -> int:
        """How many steps are not done."""
        return sum(step.done_at is None for step in self.steps)


@dataclass(frozen=True)
class UnitMoves:
    """The moves of one flat, and who could move out of it."""

    moves: tuple[MoveRow, ...]
    at_home: tuple[AtHome, ...]


@dataclass(frozen=True)
class MoveToday:
    """A move the desk sees to: planned for today, late, or finished a week ago with steps left (then `done_on`)."""

    key: int
    unit_id: int
    unit: str
    direction: Direction
    who: str
    planned_on: date | None
    window: str
    done_on: date | None
    late: bool
    open_steps: int


def of_unit(reading: Reading, unit_id: int) -> UnitMoves:
    """The moves of a flat with their steps: those to come first, then the newest (M70)."""
    found = reading.session.execute(
        select(Move, Person.name)
        .outerjoin(Person, Person.id == Move.person_id)
        .where(Move.unit_id == unit_id, Move.removed_at.is_(None))
        .order_by(Move.done_on.is_not(None), Move.done_on.desc(), Move.planned_on.is_(None), Move.planned_on, Move.id)
    ).all()
    steps, day = _steps(reading, [row.id for row, _name in found]), today(reading)
    rows = (_row(row, name or "", day, steps.get(row.id, ())) for row, name in found)
    return UnitMoves(tuple(rows), at_home(reading, unit_id))


def moves_today(reading: Reading) -> tuple[MoveToday, ...]:
    """The moves of today and those that are late, the earliest first, then finished ones with steps left."""
    day = today(reading)
    left = (
        select(MoveStep.move_id, func.count().label("open"))
        .where(MoveStep.done_at.is_(None), MoveStep.move_id.in_(select(Move.id).where(_seen_to(day))))
        .group_by(MoveStep.move_id)
        .subquery()
    )
    found = reading.session.execute(
        select(Move, Unit.code, func.coalesce(left.c.open, 0))
        .join(Unit, Unit.id == Move.unit_id)
        .outerjoin(left, left.c.move_id == Move.id)
        .where(_seen_to(day), or_(Move.done_on.is_(None), left.c.open > 0))
        .order_by(Move.done_on.is_not(None), Move.done_on, Move.planned_on, Move.window, Move.id)
    )
    return tuple(_today(row, unit, steps, day) for row, unit, steps in found)


def _seen_to(day: date) -> ColumnElement[bool]:
    waiting = and_(Move.done_on.is_(None), Move.planned_on <= day)
    settling = Move.done_on.between(day - REMINDED, day - SETTLING)
    return and_(Move.removed_at.is_(None), or_(waiting, settling))


def _today(row: Move, unit: str, steps: int, day: date) -> MoveToday:
    return MoveToday(
        row.id,
        row.unit_id,
        unit,
        row.direction,
        row.who,
        row.planned_on,
        row.window,
        row.done_on,
        _late(row, day),
        steps,
    )


def _row(row: Move, person: str, day: date, steps: tuple[StepRow, ...]) -> MoveRow:
    return MoveRow(
        row.id,
        row.direction,
        row.who,
        row.person_id,
        person,
        row.planned_on,
        row.window,
        row.carrier,
        row.note,
        row.done_on,
        _late(row, day),
        steps,
    )


def _late(row: Move, day: date) -> bool:
    return row.done_on is None and row.planned_on is not None and row.planned_on < day


def _steps(reading: Reading, ids: list[int]) -> dict[int, tuple[StepRow, ...]]:
    found: dict[int, tuple[StepRow, ...]] = {}
    for each, clerk in reading.session.execute(
        select(MoveStep, Clerk.name)
        .outerjoin(Clerk, Clerk.id == MoveStep.clerk_id)
        .where(MoveStep.move_id.in_(ids))
        .order_by(MoveStep.place, MoveStep.id)
    ):
        row = StepRow(each.id, Named(each.name_en, each.name_zh), each.done_at, clerk or "", each.note)
        found[each.move_id] = (*found.get(each.move_id, ()), row)
    return found

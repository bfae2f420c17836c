"""Sets the goals of a year and writes down what those came to that the book does not count (M28, M79)."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from db.base import id_of
from db.models import Goal, GoalActual
from desk import records
from desk.figures.figure import Unit
from desk.figures.registry import FIGURES
from desk.figures.spans import span_from
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.short import short_line
from desk.steering.goals import AIM, NewGoal, has_own, kept
from desk.steering.typed import number_from
from desk.tenure import today
from desk.work import UnitOfWork

LONGEST_NAME, LONGEST_UNIT = 120, 20
FIRST_YEAR, LAST_YEAR = 1971, 9000
_HUNDRED = 100


def add(work: UnitOfWork, year: int, new: NewGoal) -> int:
    """Set a goal for a year behind those it has, and answer its id.

    Refusals: clerk.managers_only, goal.name_missing, goal.figure_unknown, goal.figure_twice, goal.number_unreadable,
    goal.number_too_large, goal.beyond_whole, text.too_long.
    """
    require_manager(work)
    _begin(work, year)
    values = _checked(work, year, new)
    return records.put(work, Goal(year=year, position=len(kept(work, year)) + 1, **values))


def change(work: UnitOfWork, year: int, goal_id: int, new: NewGoal) -> None:
    """Change a goal of a year; id 0 is the aim of a year that has none of its own yet.

    Refusals: record.unknown, and those of adding.
    """
    require_manager(work)
    id = _own(work, year, goal_id)
    records.change(work, Goal, id, _checked(work, year, new, id))


def take_off(work: UnitOfWork, year: int, goal_id: int) -> int:
    """Take a goal off its year and answer its id. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    id = _own(work, year, goal_id)
    records.take_off(work, Goal, id)
    return id


def put_back(work: UnitOfWork, year: int, goal_id: int) -> None:
    """Put a goal back that was taken off; id 0 is the aim of a year that had no goal of its own.

    Refusals: clerk.managers_only, record.unknown, goal.figure_twice.
    """
    require_manager(work)
    if not goal_id:
        first = select(Goal.id).where(Goal.year == year, Goal.figure == AIM.figure).order_by(Goal.id).limit(1)
        goal_id = work.session.scalar(first) or 0
    row = work.session.get(Goal, goal_id)
    if row is None or row.year != year:
        raise Refusal("record.unknown")
    _once(work, year, row.figure, goal_id)
    records.put_back(work, Goal, goal_id)


def shift(work: UnitOfWork, year: int, goal_id: int, by: int) -> None:
    """Move a goal up (`by` below 0) or down among those of its year. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    row = records.get(work, Goal, _own(work, year, goal_id))
    records.shift(work, kept(work, year), row, by)


def take_over(work: UnitOfWork, year: int) -> tuple[int, ...]:
    """Set the goals of the year before for this one as well, and answer their ids.

    Refusals: clerk.managers_only, goal.none_before, goal.set_already.
    """
    require_manager(work)
    before = kept(work, year - 1)
    if not before:
        raise Refusal("goal.none_before", year=year - 1)
    if kept(work, year):
        raise Refusal("goal.set_already", year=year)
    return tuple(
        records.put(work, Goal(year, each.figure, each.name, each.unit, each.target, each.at_least, place))
        for place, each in enumerate(before, 1)
    )


def set_actuals(work: UnitOfWork, goal_id: int, typed: Mapping[str, str]) -> None:
    """Write down what a goal came to in spans of its year, by their codes; nothing typed takes the number off.

    Refusals: clerk.managers_only, record.unknown, goal.counted (of a figure), goal.other_year,
    goal.not_begun, goal.number_unreadable, goal.number_too_large, report.span_unreadable.
    """
    require_manager(work)
    goal = records.get(work, Goal, goal_id)
    if goal.figure:
        raise Refusal("goal.counted")
    for code, words in typed.items():
        span = span_from(code)
        if span.first.year != goal.year:
            raise Refusal("goal.other_year", year=goal.year)
        if words.strip() and span.first > today(work):
            raise Refusal("goal.not_begun", field=code, span=span.code)
        _set_actual(work, goal_id, span.code, number_from(words, code) if words.strip() else None)


def _set_actual(work: UnitOfWork, goal_id: int, code: str, value: float | None) -> None:
    row = work.session.scalar(select(GoalActual).where(GoalActual.goal_id == goal_id, GoalActual.span == code))
    if row is None:
        if value is not None:
            records.put(work, GoalActual(goal_id, code, value))
    elif value is not None:
        records.change(work, GoalActual, id_of(row), {"value": value})
    else:
        records.strike(work, row, "goal", goal_id)


def _begin(work: UnitOfWork, year: int) -> None:
    """What the office aims at without having said so becomes a goal of its own, before another one joins it."""
    if not has_own(work, year):
        records.put(work, Goal(year, AIM.figure, AIM.name, AIM.unit, number_from(AIM.target, ""), AIM.at_least, 1))


def _own(work: UnitOfWork, year: int, goal_id: int) -> int:
    if goal_id:
        if records.get(work, Goal, goal_id).year != year:
            raise Refusal("record.unknown")
        return goal_id
    if has_own(work, year):
        raise Refusal("record.unknown")
    _begin(work, year)
    return id_of(kept(work, year)[0])


def _once(work: UnitOfWork, year: int, figure: str, id: int) -> None:
    """A figure has one goal in a year."""
    if figure and any(each.figure == figure and id_of(each) != id for each in kept(work, year)):
        raise Refusal("goal.figure_twice", field="figure")


def _checked(work: UnitOfWork, year: int, new: NewGoal, id: int = 0) -> dict[str, Any]:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refusal("goal.other_year", year=year)
    figure = FIGURES.get(new.figure)
    if new.figure and figure is None:
        raise Refusal("goal.figure_unknown", field="figure", figure=new.figure)
    name, unit = short_line(new.name, LONGEST_NAME, "name"), short_line(new.unit, LONGEST_UNIT, "unit")
    if figure is None and not name:
        raise Refusal("goal.name_missing", field="name")
    _once(work, year, new.figure, id)
    target = number_from(new.target, "target")
    if figure is not None and figure.unit is Unit.PERCENT and target > _HUNDRED:
        raise Refusal("goal.beyond_whole", field="target")
    return {
        "figure": new.figure,
        "name": "" if figure else name,
        "unit": "" if figure else unit,
        "target": target,
        "at_least": new.at_least,
    }

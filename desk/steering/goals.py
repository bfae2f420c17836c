"""What the office means to reach in a year, and how far it has come (M28, M79)."""

from dataclasses import dataclass, replace

from sqlalchemy import select

from db.base import id_of
from db.models import Goal, GoalActual
from desk.facts import Facts
from desk.figures import telling
from desk.figures.counting import count
from desk.figures.figure import Figure, How, Unit, Value
from desk.figures.ofcases import CARRIED, WAITING
from desk.figures.registry import FIGURES
from desk.figures.spans import Period, Span, Within, is_over, within
from desk.steering.reached import adds_up, in_span, so_far
from desk.steering.typed import number_from
from desk.words import Language
from desk.work import Reading

_CENTS = 100


@dataclass(frozen=True)
class NewGoal:
    """A goal as typed: of a figure by its key, or of one the office counts itself, with its name and unit.

    The target is in the unit of the figure, money in whole units and not in cents.
    """

    figure: str = ""
    name: str = ""
    unit: str = ""
    target: str = ""
    at_least: bool = True  # otherwise at most


AIM = NewGoal("satisfied", target="100")
"""What an office aims at that has set no goal: everybody satisfied (M79). It is an aim, and never told as a result."""


@dataclass(frozen=True)
class GoalRow:
    """A goal of a year as it is kept; key 0 is the aim of an office that has set none."""

    key: int
    figure: str
    name: str
    unit: str
    target: float
    at_least: bool
    actuals: tuple[tuple[str, float], ...] = ()  # by the code of their span, of a goal that is typed


@dataclass(frozen=True)
class GoalLine:
    """A goal of the year with what was reached, in the goal's own unit; None: nothing yet (M28, M79)."""

    name: str
    unit: str
    target: float
    at_least: bool
    now: float | None
    year: float | None  # from the first of January to the end of the span
    met: bool | None  # by the year where that is known, otherwise by the span; None: too early to tell
    figure: str = ""  # the key of the one it is counted by; empty: typed


def of_year(reading: Reading, year: int) -> tuple[GoalRow, ...]:
    """The goals of a year in their order; the aim where the office never set one for it."""
    own = kept(reading, year)
    typed: dict[int, list[tuple[str, float]]] = {}
    ids = [id_of(each) for each in own if not each.figure]
    actuals = select(GoalActual).where(GoalActual.goal_id.in_(ids)).order_by(GoalActual.span)
    for actual in reading.session.scalars(actuals):
        typed.setdefault(actual.goal_id, []).append((actual.span, actual.value))
    if not own and not has_own(reading, year):
        return (GoalRow(0, AIM.figure, AIM.name, AIM.unit, number_from(AIM.target, ""), AIM.at_least),)
    return tuple(_row(each, tuple(typed.get(id_of(each), ()))) for each in own)


def lines(reading: Reading, span: Span, language: Language) -> tuple[GoalLine, ...]:
    """The goals of the year a span lies in, with what was reached in it and in the year up to its end."""
    rows = of_year(reading, span.first.year)
    figures = [FIGURES[key] for key in dict.fromkeys(each.figure for each in rows) if key in FIGURES]
    now = within(reading, span)
    year = Within(within(reading, Span.of(Period.YEAR, span.first)).start, now.end, now.moment)
    reached, whole = count(reading, figures, now), count(reading, figures, year)
    return tuple(_line(reading, each, span, language, reached, whole) for each in rows)


def kept(reading: Reading, year: int) -> list[Goal]:
    """The goals that were set for a year, in their order."""
    query = select(Goal).where(Goal.year == year, Goal.removed_at.is_(None)).order_by(Goal.position, Goal.id)
    return list(reading.session.scalars(query))


def has_own(reading: Reading, year: int) -> bool:
    """Whether the office ever set a goal for a year, even if it took it off again."""
    return reading.session.scalar(select(Goal.id).where(Goal.year == year).limit(1)) is not None


def _line(
    reading: Reading, row: GoalRow, span: Span, language: Language, now: dict[str, Value], year: dict[str, Value]
) -> GoalLine:
    if not row.figure:
        typed, adds = dict(row.actuals), adds_up(row.unit)
        line = _line_of(row, row.name, row.unit, in_span(typed, span, adds), so_far(typed, span, adds))
        return _judged(reading, line, span, grows=adds)
    figure = FIGURES.get(row.figure)
    if figure is None:  # set by another edition of the program
        return _line_of(row, row.figure, "", None, None)
    name, unit = telling.name_of(figure, language), unit_of(reading.facts, row.figure, language)
    line = _line_of(row, name, unit, _told(figure.unit, now[row.figure]), _told(figure.unit, year[row.figure]))
    return _judged(reading, line, span, grows=_grows(figure))


def unit_of(facts: Facts, figure: str, language: Language) -> str:
    """What the target of a goal of a figure is counted in."""
    known = FIGURES[figure]
    if known.unit is Unit.COUNT:  # its name says of what
        return ""
    return facts.currency if known.unit is Unit.MONEY else telling.unit_of(known, language)


def _told(unit: Unit, value: Value) -> float | None:
    if value.value is None or unit is not Unit.MONEY:
        return value.value
    return value.value / _CENTS


def _line_of(row: GoalRow, name: str, unit: str, now: float | None, year: float | None) -> GoalLine:
    return GoalLine(name, unit, row.target, row.at_least, now, year, None, row.figure)


def _judged(reading: Reading, line: GoalLine, span: Span, *, grows: bool) -> GoalLine:
    """What grows is judged when the year is over; before, only what no later month can change."""
    reached = line.year if line.year is not None else line.now
    if reached is None:
        return line
    met = reached >= line.target if line.at_least else reached <= line.target
    settled = met is line.at_least or (span.after.first.year > span.first.year and is_over(reading, span))
    return replace(line, met=met if settled or not grows else None)


def _grows(figure: Figure) -> bool:
    """Whether every month adds to it: not so a share, a median, or what stands at one moment."""
    standing = figure.pool in (WAITING, CARRIED) or figure.key == "slips_not_back"
    return figure.how in (How.COUNT, How.SUM, How.RATE) and not standing


def _row(goal: Goal, actuals: tuple[tuple[str, float], ...]) -> GoalRow:
    return GoalRow(id_of(goal), goal.figure, goal.name, goal.unit, goal.target, goal.at_least, actuals)

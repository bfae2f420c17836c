"""What a report holds: the figures and lists of a span, gathered once for paper, workbook, screen and issue."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk.cases.counting import CrossTable
from desk.figures.figure import Value
from desk.figures.pattern import Pattern
from desk.figures.spans import Span
from desk.paper.letterhead import Letterhead
from desk.slips.figures import Asked, Scored
from desk.steering.goals import GoalLine
from desk.steering.problems import ProblemRow
from desk.steering.reviews import MeasureLine
from desk.words import Language

Progress = Callable[[int, int], object]
"""Told how many steps of how many are done; it stops the work by raising."""

MOST_LINES = 200
"""Records of one list that are told; the rest is counted."""


@dataclass(frozen=True)
class Triple:
    """A figure in the span, in the one before and in the same one a year before; None where the book tells nothing."""

    now: Value
    before: Value | None
    year_before: Value | None


@dataclass(frozen=True)
class Share:
    """How many cases fall under one value of a dimension, now, before and a year before; `key` opens its records."""

    key: Any
    name: str
    now: int
    before: int
    year_before: int


@dataclass(frozen=True)
class CaseLine:
    """A case in a list; moments in the office's zone, status as stored, what tells a withheld name is empty."""

    number: str
    taken: datetime
    unit: str
    summary: str
    due: datetime | None
    status: str
    kind: str
    reason: str  # why it is still open: what it waits for, or with whom it is; or how it ended


@dataclass(frozen=True)
class CaseList:
    """The first lines of a list and how many there are in all."""

    lines: tuple[CaseLine, ...]
    total: int


@dataclass(frozen=True)
class IdeaList:
    """Number and summary of the first cases that hold an idea, and how many do (M37)."""

    lines: tuple[tuple[str, str], ...]
    total: int


@dataclass(frozen=True)
class HotLine:
    """A case the report tells of by itself, with its cause and lesson (B7)."""

    case: CaseLine
    cause: str
    lesson: str
    span: Span  # the one it was told in


@dataclass(frozen=True)
class PaymentLine:
    """A compensation that was paid: when, on which case, how much in cents, by which rule or promise (M27)."""

    on: date
    number: str
    cents: int
    basis: str


@dataclass(frozen=True)
class NumberLine:
    """How the numbers of one kind of record were used; `voids` are (number, reason) (M15)."""

    source: str
    issued: int
    valid: int
    voids: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Report:
    """All of one span's report (B7); `values` by figure key, `parts` by dimension key, both in the order of telling.

    `trend` holds for each figure of gather.TREND the months up to the last of the span, the oldest first. The lists of
    what waits tell how it stood when the span ended; whatever tells a withheld name is left out for all but a manager.
    """

    span: Span
    language: Language
    letterhead: Letterhead
    currency: str
    author: str
    made_at: datetime  # in the office's zone
    over: bool  # whether the span is over
    begun_on: date | None  # the day of the first case in the book; None: it has none
    theme_of_year: str
    theme_of_month: str
    households: float
    values: dict[str, Triple]
    parts: dict[str, tuple[Share, ...]]
    trend: dict[str, tuple[tuple[Span, Value], ...]]
    class_by_cause: CrossTable  # of the cases closed in the span (M40)
    breaches_in_year: tuple[tuple[str, int], ...]  # by name, from the first of January to the end of the span (M12)
    days: tuple[tuple[date, int], ...]  # received on each day, or in each month of a longer span
    pattern: Pattern
    overdue: CaseList
    open: CaseList
    unsolvable: CaseList
    commended: CaseList
    developer: CaseList  # open matters that are the developer's duty (M81)
    escalated: CaseList  # brought before a manager or the company, each time with level and moment (M00)
    asked: tuple[Asked, ...]  # paid services by how often they were asked for (M37)
    scored: tuple[Scored, ...]  # paid services by what owners think of them (M52)
    ideas: IdeaList
    hot: tuple[HotLine, ...]
    payments: tuple[PaymentLine, ...]
    deposit_cents: int | None  # what is left of it; None: the office has none
    numbers: tuple[NumberLine, ...]
    goals: tuple[GoalLine, ...]
    measures: tuple[MeasureLine, ...]
    unreviewed: tuple[str, ...]  # main classes with cases and without a measure
    problems: tuple[ProblemRow, ...]  # what the office itself found (M90)
    classes: dict[int, str]

    @property
    def place_names(self) -> dict[str | None, str]:
        """What the places of the span are called."""
        return {each.key: each.name for each in self.parts.get("place", ())}

    @property
    def has_before(self) -> bool:
        """Whether the book tells anything of the span before."""
        return any(each.before is not None for each in self.values.values())

    @property
    def has_year_before(self) -> bool:
        """Whether the book tells anything of the same span a year before."""
        return any(each.year_before is not None for each in self.values.values())

"""What a figure is: the records it is about, which of them count, and how they come to one number."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement

from desk.figures.spans import Within
from desk.work import Reading

_DAY = 86_400_000_000  # microseconds


class Unit(StrEnum):
    """What the number of a figure is counted in."""

    COUNT = "count"
    PERCENT = "percent"
    HOURS = "hours"
    MINUTES = "minutes"
    MONEY = "money"  # whole cents
    PER_HUNDRED = "per_hundred"


class Source(StrEnum):
    """Which records stand behind a figure."""

    CASE = "case"
    SLIP = "slip"
    LETTER = "letter"
    INCOMING = "incoming"
    CALL = "call"  # a return call; it and a payment are told by their case
    PAYMENT = "payment"
    NOTICE = "notice"
    INCIDENT = "incident"
    VISIT = "visit"  # this and what follows is told by its flat
    MOVE = "move"
    RENOVATION = "renovation"


class How(StrEnum):
    """How the records that count come to one number."""

    COUNT = "count"
    SHARE = "share"  # of those among which they are, in %
    SUM = "sum"
    MEDIAN = "median"
    P90 = "p90"  # 90 of 100 are no larger
    RATE = "rate"  # per 100 occupied households


class Better(StrEnum):
    """Which way of change is welcome."""

    HIGHER = "higher"
    LOWER = "lower"
    NEITHER = "neither"


@dataclass(frozen=True)
class Asked:
    """A figure is asked of the book for one span; what a question needs to know of the two is told here alone."""

    reading: Reading
    within: Within

    @property
    def days(self) -> tuple[Any, Any]:
        """The first day of the span and the first after it, on the office's own clock."""
        local = self.reading.facts.local
        return local(self.within.start).date(), local(self.within.end).date()

    def falls_in(self, moment: Any) -> tuple[ColumnElement[bool], ...]:
        """Whether a column of moments is within the span."""
        return moment >= self.within.start, moment < self.within.end

    def is_day_of(self, day: Any) -> tuple[ColumnElement[bool], ...]:
        """Whether a column of days is within the span."""
        first, until = self.days
        return day >= first, day < until

    @property
    def guard_days(self) -> Any:
        """How many days a second complaint is looked for."""
        return self.reading.facts.guard_days

    @property
    def slip_allowed(self) -> Any:
        """How long a slip may be out, in microseconds."""
        return self.reading.facts.slip_late_days * _DAY


@dataclass(frozen=True)
class Rows:
    """Records that an index finds: where they are, and the column of what is opened for each."""

    table: Any
    id: Any
    at: Any  # the moment or day by which they belong to the span
    where: tuple[ColumnElement[bool], ...]
    kind: Any = None  # of which source each row is, where they are of several


@dataclass(frozen=True)
class Pool:
    """Records of one source that several figures are counted among, read once for all of them."""

    name: str
    source: Source
    rows: Callable[[Asked], Rows]


Condition = Callable[[Asked], ColumnElement[bool]]


def always(wanted: ColumnElement[bool]) -> Condition:
    """A condition that is the same in every span."""
    return lambda _asked: wanted


@dataclass(frozen=True)
class Figure:
    """One figure, defined here and nowhere else; its words stand in desk/words/figures under its key.

    Of the pool those count that meet `counts`; a share is of those `among`, which hold all that count; a sum, median or
    percentile is of `value`. Two figures that go by the same condition name the same function, and it is asked once.
    """

    key: str
    unit: Unit
    pool: Pool
    how: How = How.COUNT
    counts: Condition | None = None
    among: Condition | None = None
    value: Callable[[Asked], Any] | None = None
    better: Better = Better.NEITHER
    row: str = ""  # of the requirements it answers


@dataclass(frozen=True)
class Value:
    """What a figure came to in a span; None where there was nothing to share or to measure.

    `n` is how many records it is of, told beside every share and median: a small n is seen to be small.
    """

    value: float | None
    n: int

"""All words and values of a monthly report."""

from dataclasses import dataclass
from datetime import date, datetime

from desk.paper.letterhead import Letterhead
from desk.words import Language

MOST_LINES = 200
"""Cases of one list that are printed; the rest is counted."""


@dataclass(frozen=True)
class Figure:
    """One figure of the month with that of the month before, ready to print, and how it is counted."""

    name: str
    now: str
    before: str
    formula: str = ""


@dataclass(frozen=True)
class Share:
    """How many cases fall under a name, in this month and the month before."""

    name: str
    count: int
    before: int


@dataclass(frozen=True)
class Cross:
    """Names across, and each name down with its counts (M40)."""

    across: tuple[str, ...]
    down: tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True)
class PaymentLine:
    """A compensation that was paid: when, on which case, how much, by which rule or promise (M27)."""

    on: date
    number: str
    sum: str
    basis: str


@dataclass(frozen=True)
class Payments:
    """All that was paid in the month, and what was left of the deposit when it ended."""

    lines: tuple[PaymentLine, ...]
    deposit: str


@dataclass(frozen=True)
class CaseLine:
    """A case in a list; moments in the office's zone, status as stored."""

    number: str
    taken: datetime
    unit: str
    summary: str
    due: datetime | None
    status: str


@dataclass(frozen=True)
class AskedLine:
    """A paid service or package: on how many slips it stands, and what it came to (M37)."""

    name: str
    times: int
    sum: str


@dataclass(frozen=True)
class IdeaLine:
    """A case in which something was asked for that the office could offer (M37)."""

    number: str
    summary: str


@dataclass(frozen=True)
class ScoredLine:
    """What owners think of one paid service: its slips, how many gave a score, the mean, and what they wrote (M52)."""

    name: str
    slips: int
    n: int
    mean: str
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Repairs:
    """The month's slips (M69, M54) and what else was asked for (M37).

    Of `scored_total` services and `ideas_total` ideas the first are told, `unscored` services had nothing said.
    """

    figures: tuple[Figure, ...]
    asked: tuple[AskedLine, ...] = ()
    scored: tuple[ScoredLine, ...] = ()
    scored_total: int = 0
    unscored: int = 0
    kinds: str = ""
    ideas: tuple[IdeaLine, ...] = ()
    ideas_total: int = 0


@dataclass(frozen=True)
class NumberLine:
    """How the numbers of one kind of paper were used; each void one with its reason."""

    name: str
    issued: int
    valid: int
    voids: tuple[str, ...] = ()


@dataclass(frozen=True)
class MonthSheet:
    """A month as it is printed for the manager (B7); `month` is any day of it, `days` has one count a day.

    `overdue` and `open` are the first MOST_LINES of as many cases as their totals say.
    """

    language: Language
    letterhead: Letterhead
    month: date
    author: str
    made_at: datetime
    figures: tuple[Figure, ...]
    by_kind: tuple[Share, ...]
    by_class: tuple[Share, ...]
    by_building: tuple[Share, ...]
    by_channel: tuple[Share, ...]
    by_trade: tuple[Share, ...]
    by_verdict: tuple[Share, ...]
    by_result: tuple[Share, ...]
    by_cause: tuple[Share, ...]
    class_by_cause: Cross  # of the cases closed in the month
    breaches: tuple[Share, ...]  # of the year up to the month's end, and to that of the month before
    days: tuple[int, ...]
    trend: tuple[tuple[str, int], ...]
    overdue: tuple[CaseLine, ...]
    overdue_total: int
    open: tuple[CaseLine, ...]
    open_total: int
    repairs: Repairs
    payments: Payments | None
    numbers: tuple[NumberLine, ...]

"""The spans of time that are reported: whole months, quarters, halves and years on the office's clock (G28)."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk.refusals import Refusal
from desk.work import Reading


class Period(StrEnum):
    """How long a span is."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


_MONTHS = {Period.MONTH: 1, Period.QUARTER: 3, Period.HALF: 6, Period.YEAR: 12}
_MARK = {Period.QUARTER: "Q", Period.HALF: "H"}


@dataclass(frozen=True)
class Span:
    """One period, by the first of its days; make it with `Span.of`."""

    period: Period
    first: date

    @classmethod
    def of(cls, period: Period, day: date) -> "Span":
        """The period that a day falls into."""
        length = _MONTHS[period]
        return cls(period, date(day.year, (day.month - 1) // length * length + 1, 1))

    @property
    def after(self) -> "Span":
        """The period that follows."""
        return Span(self.period, shifted(self.first, _MONTHS[self.period]))

    @property
    def before(self) -> "Span":
        """The period before."""
        return Span(self.period, shifted(self.first, -_MONTHS[self.period]))

    @property
    def year_before(self) -> "Span":
        """The same period of the year before."""
        return Span(self.period, shifted(self.first, -12))

    @property
    def months(self) -> tuple["Span", ...]:
        """Its months, the first one first."""
        return tuple(Span(Period.MONTH, shifted(self.first, each)) for each in range(_MONTHS[self.period]))

    def last_begun(self, this: "Span") -> "Span":
        """Its last month that is not ahead of `this`, the month that runs."""
        return min(self.months[-1], this, key=lambda each: each.first)

    @property
    def code(self) -> str:
        """As it is typed and stored: 2026-11, 2026-Q4, 2026-H2, 2026."""
        if self.period is Period.YEAR:
            return f"{self.first:%Y}"
        if self.period is Period.MONTH:
            return f"{self.first:%Y-%m}"
        return f"{self.first:%Y}-{_MARK[self.period]}{(self.first.month - 1) // _MONTHS[self.period] + 1}"


@dataclass(frozen=True)
class Within:
    """A span as moments of the book, the first included and the last not; `moment` is its end, or now if sooner."""

    start: datetime
    end: datetime
    moment: datetime


def within(reading: Reading, span: Span) -> Within:
    """The moments of a span on the office's own clock."""
    start, end = reading.facts.midnight(span.first), reading.facts.midnight(span.after.first)
    return Within(start, end, min(end, reading.now))


def this_month(reading: Reading) -> Span:
    """The month that runs on the office's clock."""
    return Span.of(Period.MONTH, reading.facts.local(reading.now).date())


def shifted(first: date, months: int) -> date:
    """The first of the month so many months later, or earlier."""
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return date(year, month + 1, 1)


def span_from(typed: str) -> Span:
    """A span as it is typed: 2026-11, 2026-Q4, 2026-H2 or 2026. Refusals: report.span_unreadable."""
    found = re.fullmatch(r"\s*(\d{4})(?:-(?:(\d{1,2})|([QqHh])(\d)))?\s*", typed)
    if found and 1970 < int(found[1]) <= 9000:
        year, month, mark, place = int(found[1]), found[2], (found[3] or "").upper(), found[4]
        if mark:
            period = Period.QUARTER if mark == "Q" else Period.HALF
            first = (int(place) - 1) * _MONTHS[period] + 1
        else:
            period, first = (Period.MONTH, int(month)) if month else (Period.YEAR, 1)
        if 1 <= first <= 12:
            return Span(period, date(year, first, 1))
    raise Refusal("report.span_unreadable", typed=typed)


def is_over(reading: Reading, span: Span) -> bool:
    """Whether its last day has passed on the office's clock."""
    return within(reading, span).end <= reading.now


def must_have_begun(reading: Reading, span: Span) -> None:
    """Refusals: report.month_ahead when its first day is still to come."""
    if span.first > reading.facts.local(reading.now).date():
        raise Refusal("report.month_ahead", month=span.code)

"""When a report has nothing to tell: one rule for its paper and for whether it is prepared at all (B7)."""

from datetime import timedelta

from desk.compensations import between
from desk.figures.counting import count
from desk.figures.registry import FIGURES
from desk.figures.spans import Span, within
from desk.reports.report import Report
from desk.steering import hot, problems, reviews
from desk.work import Reading


def is_empty(report: Report) -> bool:
    """Whether nothing at all happened in the period, nothing waits, and nobody wrote anything into its report.

    A goal of the year is none of the period, and every report ends with the goals.
    """
    written = (report.hot, report.problems, report.payments, report.measures)
    return not any(written) and is_quiet(report)


def is_quiet(report: Report) -> bool:
    """Whether no figure of the period has a record; something may have been written into its report all the same."""
    return not any(each.now.n for each in report.values.values())


def tells_nothing(reading: Reading, span: Span) -> bool:
    """Whether a report of a span would be empty, asked of the book without gathering it."""
    if any(each.n for each in count(reading, FIGURES.values(), within(reading, span)).values()):
        return False
    last = span.after.first - timedelta(days=1)
    written = (hot.of(reading, span), problems.listed(reading, span), reviews.measures(reading, span))
    return not any(written) and not between(reading, span.first, last)

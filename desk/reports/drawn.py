"""What a chart over the months draws, and what has to be said of it: from when to when, and of how many (M63)."""

from collections.abc import Mapping, Sequence

from desk.figures.figure import How, Value
from desk.figures.registry import FIGURES
from desk.figures.spans import Span
from desk.reports.naming import short_of
from desk.reports.report import Report
from desk.words import word


def is_known(report: Report, month: Span) -> bool:
    """Whether the book had begun by the end of a month, and the month by the day of the report."""
    begun = report.begun_on
    return begun is not None and begun < month.after.first and month.first <= report.made_at.date()


def drawn(report: Report, key: str) -> tuple[tuple[Span, Value], ...]:
    """The months for which a figure has a value, the oldest first."""
    return tuple((month, value) for month, value in report.trend[key] if is_known(report, month) and _is_value(value))


def said_of(report: Report, keys: Sequence[str]) -> str:
    """The period drawn and its n: all that was counted, of a share the fewest and the most it was of in a month.

    Of figures drawn together each has its own n. Nothing is said where nothing is drawn.
    """
    language, found = report.language, {key: drawn(report, key) for key in keys}
    months = sorted((month for each in found.values() for month, _value in each), key=lambda month: month.first)
    if not months:
        return ""
    first, last = (short_of(month, language) for month in (months[0], months[-1]))
    counted = all(FIGURES[key].how is How.COUNT for key in keys)
    n = " / ".join(_n([value.n for _month, value in each], counted) for each in found.values())
    form = word(language, "report.of_n" if counted else "report.of_n_a_month")
    return form.format(period=first if first == last else f"{first} – {last}", n=n)


def whole_of(report: Report, spans: Mapping[Span, int]) -> str:
    """Each period drawn, with all that was counted in it."""
    form = word(report.language, "report.of_n")
    return " · ".join(form.format(period=short_of(span, report.language), n=f"{n:,}") for span, n in spans.items())


def _n(each: Sequence[int], counted: bool) -> str:
    if counted or not each:
        return f"{sum(each):,}"
    least, most = min(each), max(each)
    return f"{least:,}" if least == most else f"{least:,}–{most:,}"


def _is_value(value: Value) -> bool:
    return value.value is not None

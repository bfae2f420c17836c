"""What a report and its period are called on paper and in files."""

from desk.figures.spans import Period, Span
from desk.words import Language, month, word


def title_of(span: Span, language: Language) -> str:
    """What the report is called: Monthly report, 月度报告."""
    return word(language, f"report.title.{span.period}")


def period_of(span: Span, language: Language) -> str:
    """A period in full: November 2026, 4th quarter of 2026, 2026年第四季度."""
    if span.period is Period.MONTH:
        return month(language, span.first)
    if span.period is Period.YEAR:
        return word(language, "report.year").format(year=span.first.year)
    return word(language, f"report.{_part(span)}").format(year=span.first.year)


def short_of(span: Span, language: Language) -> str:
    """A period over a column: Nov 2026, Q4 2026, 2026年四季度."""
    if span.period is Period.MONTH:
        told = month(language, span.first)
        name, _, year = told.partition(" ")
        return f"{name[:3]} {year}" if year else told
    if span.period is Period.YEAR:
        return word(language, "report.year").format(year=span.first.year)
    return word(language, f"report.{_part(span)}.short").format(year=span.first.year)


def _part(span: Span) -> str:
    """Which quarter or half of a year it is: quarter.4, half.2."""
    length = 3 if span.period is Period.QUARTER else 6
    return f"{span.period}.{(span.first.month - 1) // length + 1}"

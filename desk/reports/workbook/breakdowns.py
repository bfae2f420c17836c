"""The sheet of breakdowns: one table for each way of parting the cases, with its bars beside it."""

from collections.abc import Sequence

from desk.figures.dimensions import DIMENSIONS
from desk.figures.figure import Unit
from desk.reports.drawn import whole_of
from desk.reports.naming import short_of
from desk.reports.report import Report, Share
from desk.reports.workbook.charts import Table, put_bars, titled
from desk.reports.workbook.page import Entry, Page
from desk.words import word

_MOST_BARS = 15
_BESIDE = 6  # the column where charts begin


def put_breakdowns(page: Page, report: Report) -> None:
    """Kind, channel, class, place, building, department, first receiver and the rest, now and before (M16)."""
    page.widths(36, 12, 12, 12, 10, 3)
    page.freeze(1, 1)
    for key in DIMENSIONS:
        if found := report.parts.get(key):
            _put_shares(page, report, word(report.language, f"dimension.{key}"), found)
    if report.breaches_in_year:
        page.part(page.word("breaches"))
        page.heads(page.word("name"), page.word("cases"))
        for name, count in report.breaches_in_year:
            page.row(name, count)
    _put_crossed(page, report)


def _put_shares(page: Page, report: Report, title: str, found: Sequence[Share]) -> None:
    spans = (report.span, report.span.before, report.span.year_before)
    top = page.part(title)
    head = page.heads(page.word("name"), *(short_of(each, report.language) for each in spans), page.word("share"))
    whole = sum(each.now for each in found)
    percent = page.looks.of_unit[Unit.PERCENT]
    for each in found:
        before: tuple[Entry, Entry] = (
            each.before if report.has_before else None, each.year_before if report.has_year_before else None
        )  # fmt: skip
        page.row(each.name, each.now, *before, (each.now / whole if whole else None, percent))
    last = page.at - 1
    total = page.looks.total
    page.row(
        (page.word("total"), total),
        (whole, total),
        (sum(each.before for each in found) if report.has_before else None, total),
        (sum(each.year_before for each in found) if report.has_year_before else None, total),
    )
    table = Table(head, head + 1, min(last, head + _MOST_BARS))
    drawn = {report.span: whole}
    if report.has_before:
        drawn[report.span.before] = sum(each.before for each in found)
    said = titled(title, whole_of(report, drawn))
    high = put_bars(page, table, (1, 2) if report.has_before else (1,), said, (top, _BESIDE))
    page.at = max(page.at, top + high)


def _put_crossed(page: Page, report: Report) -> None:
    """Closed cases by class and family of causes (M40)."""
    crossed, language = report.class_by_cause, report.language
    page.part(page.word("class_by_cause"))
    if not crossed.classes:
        page.none()
        return
    page.heads(page.word("class"), *(cause.text(language) for cause in crossed.causes), page.word("total"))
    none = page.word("none_given")
    for class_, counts in zip(crossed.classes, crossed.counts, strict=True):
        page.row(class_.text(language) if class_ else none, *counts, (sum(counts), page.looks.strong))

"""Writes a report as a workbook, sheet after sheet."""

from collections.abc import Callable
from pathlib import Path

from desk.exports.whole import whole_file
from desk.exports.workbook import open_book
from desk.reports.naming import period_of, title_of
from desk.reports.report import Progress, Report
from desk.reports.workbook.breakdowns import put_breakdowns
from desk.reports.workbook.figures import put_figures, put_trend
from desk.reports.workbook.lists import put_goals, put_lists
from desk.reports.workbook.looks import Looks
from desk.reports.workbook.page import Page, printable
from desk.reports.workbook.patterns import put_pattern

_SHEETS: tuple[tuple[str, Callable[[Page, Report], None]], ...] = (
    ("figures", put_figures),
    ("trend", put_trend),
    ("breakdowns", put_breakdowns),
    ("pattern", put_pattern),
    ("lists", put_lists),
    ("goals", put_goals),
)


def write(report: Report, path: Path, progress: Progress | None = None) -> None:
    """Write the workbook of a report whole or not at all; `progress` is told of each sheet and stops by raising (B7).

    Refusals: file.no_folder, file.is_folder, file.not_written, export.in_use.
    """
    with whole_file(path) as part, open_book(part) as book:
        title = f"{title_of(report.span, report.language)} {period_of(report.span, report.language)}"
        book.set_properties({"title": title, "author": printable(report.author)})
        looks = Looks(book)
        for done, (name, put) in enumerate(_SHEETS, 1):
            page = Page(book, looks, report, name)
            put(page, report)
            page.finish()
            if progress is not None:
                progress(done, len(_SHEETS))

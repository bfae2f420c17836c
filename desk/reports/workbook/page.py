"""One sheet of the report's workbook: rows one below the other, and how it is printed."""

from collections.abc import Sequence
from datetime import date, datetime
from math import ceil
from typing import TYPE_CHECKING, Any

from desk.exports.cells import across
from desk.exports.workbook import ways_of
from desk.figures.figure import Unit
from desk.plainsheet import PlainSheet
from desk.reports.naming import period_of, title_of
from desk.reports.report import Report
from desk.reports.workbook.looks import Looks, Styled
from desk.words import Language, day, moment, word

if TYPE_CHECKING:
    from xlsxwriter import Workbook

_A4 = 9
_LONGEST_FOOTER = 80
_LINE = 15.0  # points
_EDGES = 1.5  # characters of a column that stay free, also where a word goes to the next line
_MOST_LINES = 27  # a row is at most 409 points high

Entry = str | int | float | bool | date | None | Styled
"""A value, or one with a format of its own."""


class Page:
    """A sheet that is written from the top down, under a line that says of what and of when it is.

    What anybody typed is always a text here: nothing is ever taken for a formula, a link or a number.
    """

    def __init__(self, book: "Workbook", looks: Looks, report: Report, name: str) -> None:
        self.book, self.looks, self.language = book, looks, report.language
        self.name = word(report.language, f"workbook.{name}")
        self.sheet: PlainSheet = book.add_worksheet(self.name, PlainSheet)
        self.at = 0
        self._ways = ways_of(self.sheet, looks.day, looks.moment)
        self._report = report
        self._repeated = (0, 0)
        self._written: dict[int, list[Any]] = {}
        self._widths: tuple[float, ...] = ()
        self._head()

    def word(self, key: str, **told: object) -> str:
        """A word of the workbook in the report's language."""
        return word(self.language, f"workbook.{key}").format(**told)

    def row(self, *entries: Entry) -> int:
        """Write one row and go on to the next; the place of the row. What is None or "" stays empty."""
        written = self._written[self.at] = [None] * len(entries)
        if (lines := self._lines(entries)) > 1:
            self.sheet.set_row(self.at, lines * _LINE)  # not every program makes room for a wrapped text by itself
        for column, entry in enumerate(entries):
            value, form = entry if isinstance(entry, tuple) else (entry, None)
            if value is None or value == "":
                continue
            if isinstance(value, datetime):
                value = value.replace(tzinfo=None)  # told in the office's zone already
            if form is None and isinstance(value, (bool, str)):
                form = self.looks.text
            elif form is None and isinstance(value, (int, float)):
                form = self.looks.of_unit[Unit.COUNT] if isinstance(value, int) else self.looks.number
            way = self._ways.get(type(value)) or self._ways[str]
            way(self.at, column, value, *(() if form is None else (form,)))
            written[column] = value
        self.at += 1
        return self.at - 1

    def column(self, first: int, last: int, column: int) -> list[Any]:
        """What was written in a column between two rows."""
        return [self._written[row][column] for row in range(first, last + 1)]

    def part(self, name: str) -> int:
        """The name of a part of the sheet, with a free row above it where it is not the first."""
        self.at += 1
        return self.row((name, self.looks.part))

    def heads(self, *names: str) -> int:
        """The heads of columns."""
        return self.row(*((name, self.looks.head) for name in names))

    def none(self) -> None:
        """Says that a part holds nothing."""
        self.row((self.word("none"), self.looks.note))

    def left_out(self, total: int, told: int) -> None:
        """Says how many rows of a list are not written, where there are any."""
        if total > told:
            self.row((self.word("more", n=f"{total - told:,}"), self.looks.note))

    def widths(self, *wide: float) -> None:
        """How wide the columns are, in characters."""
        self._widths = wide
        for column, width in enumerate(wide):
            self.sheet.set_column(column, column, width)

    def _lines(self, entries: Sequence[Entry]) -> int:
        """How many lines the longest text of a row needs in its column."""
        most = 1
        for entry, width in zip(entries, self._widths, strict=False):
            value, form = entry if isinstance(entry, tuple) else (entry, self.looks.text)
            if isinstance(value, str) and form.text_wrap:
                room = max(1.0, width - _EDGES)
                most = max(most, sum(max(1, ceil(across(part) / room)) for part in value.split("\n")))
        return min(most, _MOST_LINES)

    def freeze(self, row: int, column: int = 0) -> None:
        """Keep the rows above in sight and repeat them on every printed page; the columns before stay in sight."""
        self.sheet.freeze_panes(row, column)
        self._repeated = (max(0, row - 1), row - 1)

    def finish(self) -> None:
        """Make the sheet ready for a printer: A4 across, as wide as the paper."""
        sheet = self.sheet
        sheet.set_paper(_A4)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        sheet.repeat_rows(*self._repeated)
        office = printable(self._report.letterhead.office)[:_LONGEST_FOOTER].replace("&", "&&")
        sheet.set_footer(f"&L{office}&C{self.name}&R&P / &N")

    def _head(self) -> None:
        report, language = self._report, self.language
        of_when = f"{title_of(report.span, language)} · {period_of(report.span, language)} · {self.name}"
        self.row((of_when, self.looks.title))
        made = word(language, "report.author" if report.author else "report.made").format(
            author=report.author, moment=moment(language, report.made_at)
        )
        told = [report.letterhead.office, made]
        if not report.over:
            told.append(self.word("so_far", day=day(language, report.made_at.date())))
        themes = [each for each in (report.theme_of_year, report.theme_of_month) if each]
        if themes:
            told.append(self.word("themes", themes=" / ".join(themes)))
        self.row((" · ".join(each for each in told if each), self.looks.note))


def named(language: Language, prefix: str, value: str) -> str:
    """The name of what the book keeps by a code."""
    return word(language, f"{prefix}.{value}") if value else ""


def printable(text: str) -> str:
    """A text outside the cells, where no sign can be spelled out: what no file can hold is left out."""
    return "".join(sign for sign in text if sign.isprintable())

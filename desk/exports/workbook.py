"""Writes rows as a workbook (.xlsx) in which nothing runs and nothing changes by itself (G38)."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from math import isfinite
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from desk.exports.cells import ROWS_BETWEEN_STEPS, Cell, Progress, Written, width_of
from desk.exports.whole import whole_file

if TYPE_CHECKING:
    from xlsxwriter import Workbook

    from desk.plainsheet import PlainSheet

_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "use_zip64": True,
}
_LAST_ROW = 1_048_575
_SAMPLE = 200  # rows the widths are taken from
_EXACT = 2**53
_FIRST_DAY = date(1900, 3, 1)  # before it the calendars of spreadsheet programs differ by a day
_TOO_LONG = -2
Way = Callable[..., Any]
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")


def workbook(
    path: Path,
    title: str,
    headings: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    total: int = 0,
    progress: Progress | None = None,
) -> Written:
    """Write a workbook whole or not at all: headings that stay in sight and can be filtered by, then every row.

    `total` is what `progress` is told. Rows beyond the last one a sheet has go on to another sheet.
    Refusals: file.no_folder, file.is_folder, file.not_written, export.in_use."""
    with whole_file(path) as part, open_book(part) as book:
        book.set_properties({"title": title})
        writing = _Writing(book, title, headings)
        for number, row in enumerate(rows):
            if progress is not None and number % ROWS_BETWEEN_STEPS == 0:
                progress(number, max(total, number))
            writing.put(row)
        written = writing.finish()
        if progress is not None:
            progress(max(total, written.rows), max(total, written.rows))
    return written


@contextmanager
def open_book(part: Path) -> "Iterator[Workbook]":
    """A workbook whose waiting rows go when it is given up."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    with TemporaryDirectory(prefix="deskbell-", ignore_cleanup_errors=True) as waiting:
        book = Workbook(str(part), {**_OPTIONS, "tmpdir": waiting})
        try:
            yield book
            book.close()
        except FileCreateError as fault:
            raise OSError(str(fault)) from fault
        finally:
            for sheet in book.worksheets():
                sheet.let_go()


def ways_of(sheet: "PlainSheet", day_format: Any, moment_format: Any) -> dict[type, Way]:
    """How each kind of value is written; asking the type once is what keeps this as quick as the bare writer.

    A format that is given takes the place of the one for days or moments.
    """

    def number(row: int, column: int, value: float, form: Any = None) -> Any:
        if isfinite(value) and abs(value) <= _EXACT:
            return sheet.write_number(row, column, value, form)
        return sheet.write_string(row, column, str(value), form)

    def day(row: int, column: int, value: date, form: Any = None) -> Any:
        moment = isinstance(value, datetime)
        if (value.date() if isinstance(value, datetime) else value) < _FIRST_DAY:
            return sheet.write_string(row, column, value.isoformat().replace("T", " "), form)
        return sheet.write_datetime(row, column, value, form or (moment_format if moment else day_format))

    texts = sheet.write_string
    return {str: texts, int: number, float: number, bool: sheet.write_boolean, date: day, datetime: day}


class _Writing:
    """Puts row after row into the sheets of a workbook."""

    def __init__(self, book: "Workbook", title: str, headings: Sequence[str]) -> None:
        self._book = book
        self._name = _NOT_IN_A_NAME.sub(" ", title).strip(" '")[:24] or "Sheet"
        self._headings = headings
        self._bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        self._day = book.add_format({"num_format": "yyyy-mm-dd"})
        self._moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        self._rows = self._cut = self._at = 0
        self._sample: list[Sequence[Cell]] = []
        self._sheet = self._begin()

    def _begin(self) -> "PlainSheet":
        from desk.plainsheet import PlainSheet

        count = len(self._book.worksheets())
        name = f"{self._name} ({count + 1})" if count else self._name
        sheet: PlainSheet = self._book.add_worksheet(name, PlainSheet)
        sheet.freeze_panes(1, 0)
        for place, heading in enumerate(self._headings):
            sheet.write_string(0, place, heading, self._bold)
        self._at = 0
        self._ways = ways_of(sheet, self._day, self._moment)
        return sheet

    def put(self, row: Sequence[Cell]) -> None:
        """Write one row; empty cells are left out."""
        if self._at == _LAST_ROW:
            self._dress()
            self._sheet = self._begin()
        self._at += 1
        at, ways = self._at, self._ways
        for place, value in enumerate(row):
            if value is None or value == "":
                continue
            way = ways.get(type(value)) or ways[str]  # words of an enum are texts too
            if way(at, place, value) == _TOO_LONG:
                self._cut += 1
        self._rows += 1
        if self._rows <= _SAMPLE:
            self._sample.append(row)

    def finish(self) -> Written:
        """Dress the last sheet; what was written."""
        self._dress()
        return Written(self._rows, self._cut)

    def _dress(self) -> None:
        self._sheet.autofilter(0, 0, self._at, max(0, len(self._headings) - 1))
        for place, heading in enumerate(self._headings):
            texts = [str(row[place] or "") for row in self._sample]
            self._sheet.set_column(place, place, width_of([f"{heading}   ", *texts]))

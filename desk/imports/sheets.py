"""Workbooks of the import: a report to mend and a template to fill, each as bytes."""

import io
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xlsxwriter import Workbook

LONGEST_CELL = 32_767
"""Characters a spreadsheet program takes in one cell."""
_OPTIONS = {
    "constant_memory": True,  # each row as it comes: only so is a text such as "<r>x</r>" a text
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_NARROWEST, _WIDEST = 8, 48


@contextmanager
def new_book(into: io.BytesIO) -> "Iterator[Workbook]":
    """A workbook in which every text stays a text, written into the buffer when this ends; row after row."""
    from xlsxwriter import Workbook

    with TemporaryDirectory(prefix="deskbell-", ignore_cleanup_errors=True) as waiting:
        book = Workbook(into, {**_OPTIONS, "tmpdir": waiting})
        try:
            yield book
            book.close()
        finally:
            for sheet in book.worksheets():
                sheet.let_go()


def new_sheet(book: "Workbook", name: str) -> Any:
    """A sheet of it."""
    from desk.plainsheet import PlainSheet

    return book.add_worksheet(name, PlainSheet)


def put(sheet: Any, row: int, place: int, cell: object, day: Any, form: Any = None) -> None:
    """Write a cell as what it is; `day` is the format of dates."""
    if isinstance(cell, datetime):
        sheet.write_string(row, place, cell.isoformat(" "), form)
    elif isinstance(cell, date):
        if cell.year >= 1901:
            sheet.write_datetime(row, place, cell, day)
        else:
            sheet.write_string(row, place, cell.isoformat(), form)
    elif isinstance(cell, int | float):
        sheet.write_number(row, place, cell, form)
    elif cell is not None:
        sheet.write_string(row, place, str(cell)[:LONGEST_CELL], form)


def fit(sheet: Any, columns: Sequence[Sequence[str]], least: int = _NARROWEST) -> None:
    """Make every column as wide as its texts, within bounds."""
    for place, texts in enumerate(columns):
        wide = max((across(text) for text in texts), default=0) + 2
        sheet.set_column(place, place, min(_WIDEST, max(least, wide)))


def across(text: str) -> int:
    """How wide a text lies; East Asian signs count double."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)

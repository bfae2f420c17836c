"""Exports any list of the desk: every row of its filter, page by page, from one moment of the book."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from desk.exports.cells import Cell, Progress, Written
from desk.exports.csvfile import csv_file
from desk.exports.workbook import workbook
from desk.work import Reading, UnitOfWork


@dataclass(frozen=True)
class Export:
    """A list as it is exported: its headings, how its pages are asked for, and the cells of a row.

    `question(reading, after)` answers a desk.pages.Page or anything with .rows, .next and .total. Moments among the
    cells may be aware: they are written on the office's clock."""

    title: str
    headings: tuple[str, ...]
    question: Callable[[Reading, Any], Any]
    cells: Callable[[Any], Sequence[Cell]]


def write_rows(
    path: Path,
    title: str,
    headings: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    total: int = 0,
    progress: Progress | None = None,
) -> Written:
    """Write rows as CSV where the name ends so, else as a workbook; refusals as `workbook`."""
    if path.suffix.casefold() == ".csv":
        return csv_file(path, headings, rows, total, progress)
    return workbook(path, title, headings, rows, total, progress)


def export_list(reading: Reading, path: Path, export: Export, progress: Progress | None = None) -> Written:
    """Write a whole list to a file, however long it is; refusals as `workbook`."""
    first = export.question(reading, None)
    rows = (_local(reading, export.cells(row)) for row in _all(reading, export, first))
    return write_rows(path, export.title, export.headings, rows, first.total or len(first.rows), progress)


def note_export(work: UnitOfWork, path: Path, title: str, written: Written) -> None:
    """Write into the diary that data left the book, how many rows and into which file."""
    work.record("export.write", "export", 0, new=str(written.rows), note=f"{title}: {path.name}")


def on_the_clock(reading: Reading, moment: datetime | None) -> date | None:
    """A moment as it stands in a cell: on the office's clock, without a zone."""
    if moment is None or moment.tzinfo is None:
        return moment
    return reading.facts.local(moment).replace(tzinfo=None)


def _all(reading: Reading, export: Export, page: Any) -> Iterator[Any]:
    while True:
        yield from page.rows
        if page.next is None:
            return
        reading.session.expunge_all()
        page = export.question(reading, page.next)


def _local(reading: Reading, cells: Sequence[Cell]) -> Sequence[Cell]:
    if not any(isinstance(cell, datetime) and cell.tzinfo is not None for cell in cells):
        return cells
    return [on_the_clock(reading, cell) if isinstance(cell, datetime) else cell for cell in cells]

"""The whole roll of owners as a workbook: ours, read from the book, against the bare writer told the same cells."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import xlsxwriter

from desk.exports.owners import export_owners
from desk.imports.tables import read_tables
from desk.office import Office
from tests.bench.measuring import Comparison, Measure, interleave

_OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}


def measure(folder: Path, scratch: Path, rounds: int) -> list[Measure]:
    """Export, and write again what was exported."""
    office = Office.open(folder)
    out = scratch / "owners.csv"
    office.ask(lambda reading: export_owners(reading, out, "zh"))
    rows = [row.cells for row in read_tables(out)[0].rows]
    times = interleave(
        (
            lambda: office.ask(lambda reading: export_owners(reading, scratch / "ours.xlsx", "zh")),
            lambda: _write(scratch / "bare.xlsx", rows),
        )
        for _ in range(rounds)
    )
    office.close()
    return [Comparison(f"export of {len(rows) - 1} owners", *times, most=1.2)]


def _write(path: Path, rows: Sequence[Sequence[object]]) -> None:
    with xlsxwriter.Workbook(path, _OPTIONS) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                if isinstance(cell, date):
                    sheet.write(number, place, cell, day)
                elif cell is not None:
                    sheet.write(number, place, cell)

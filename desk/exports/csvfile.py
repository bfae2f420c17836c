"""Writes rows as CSV that Excel reads as UTF-8 and in which no cell runs (G38)."""

import csv
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from desk.exports.cells import ROWS_BETWEEN_STEPS, Cell, Progress, Written
from desk.exports.whole import whole_file
from desk.guarding import guarded


def csv_file(
    path: Path,
    headings: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    total: int = 0,
    progress: Progress | None = None,
) -> Written:
    """Write a CSV file whole or not at all; a text that begins like a formula is guarded by an apostrophe.

    Refusals: file.no_folder, file.is_folder, file.not_written, export.in_use."""
    number = 0
    with whole_file(path) as part:
        # The mark at its head tells Excel that the file is UTF-8; half a pair of surrogates no encoding can hold.
        with part.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([guarded(heading) for heading in headings])
            for row in rows:
                if progress is not None and number % ROWS_BETWEEN_STEPS == 0:
                    progress(number, max(total, number))
                writer.writerow([_told(value) for value in row])
                number += 1
        if progress is not None:
            progress(max(total, number), max(total, number))
    return Written(number)


def _told(value: Cell) -> str | int | float | None:
    if isinstance(value, str):
        return guarded(value)
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes" if not value.second else "seconds")
    return value if isinstance(value, int | float) or value is None else value.isoformat()

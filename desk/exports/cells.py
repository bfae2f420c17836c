"""What may stand in a cell of an export, and how wide it lies."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

Cell = str | int | float | date | None
"""A text stays a text whatever it begins with; a datetime is a date too, on the office's clock and without a zone."""
Progress = Callable[[int, int], None]
"""Told rows done and rows in all; what it raises stops the export, and no file is left."""

LONGEST_CELL = 32_767
"""Characters a spreadsheet program takes in one cell, those beyond U+FFFF counted twice."""
ROWS_BETWEEN_STEPS = 200
_NARROWEST, _WIDEST = 8, 60


@dataclass(frozen=True)
class Written:
    """What went into a file: its rows without the headings, and how many cells had to be cut to fit."""

    rows: int
    cut: int = 0


def width_of(texts: Sequence[str]) -> int:
    """The width of a column in characters; East Asian ones count double."""
    return min(_WIDEST, max(_NARROWEST, *(across(_longest(text)) + 2 for text in texts)))


def _longest(text: str) -> str:
    return max(text[:500].split("\n"), key=len, default="")


def across(line: str) -> int:
    """How many characters wide one line is; East Asian ones count double."""
    if line.isascii():
        return len(line)
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in line)

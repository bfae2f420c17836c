"""Columns of numbers as wide as their widest number."""

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics

from ui.rows import Column
from ui.table import PagedTable
from ui.theme import font, px

_AROUND, _IN_PILL = 18, 36
"""What a cell holds beside its words, in px at 100 %."""


def fit_numbers(table: PagedTable, columns: Sequence[Column], rows: Sequence[object]) -> None:
    """Every number is seen whole: one that is cut would be read as another. The column of the names gives way."""
    heavy = QFontMetrics(font(semibold=True))
    for place, column in enumerate(columns):
        if not column.stretch:
            words = [column.title, *(column.text(row) for row in rows)]
            widest = max(heavy.horizontalAdvance(each) for each in words)
            table.setColumnWidth(place, widest + px(_IN_PILL if column.tone is not None else _AROUND))

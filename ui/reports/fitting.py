"""What fits: columns of numbers as wide as their widest number, and a page that is low."""

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLayout, QWidget

from ui.rows import Column
from ui.table import PagedTable
from ui.theme import font, px
from ui.widgets.card import Card

LOW = 500
"""The height in px at 100 % under which the page is low, as on a small screen at 150 %."""
_ROW, _ROW_LOW = 30, 26
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


def is_low(page: QWidget) -> bool:
    """Whether the page has so little height that rows come before titles and room around them."""
    return page.height() < px(LOW)


def fit_rows(table: PagedTable, *, low: bool) -> None:
    """The rows of a list are lower where the page is low."""
    table.verticalHeader().setDefaultSectionSize(px(_ROW_LOW if low else _ROW))


def fit_card(card: Card, *, low: bool) -> None:
    """A card with a list goes without its title where the page is low; what stands beside the title stays."""
    card.title.setVisible(not low)
    if (outer := card.layout()) is not None:
        outer.setContentsMargins(1, px(4 if low else 12), 1, px(2 if low else 6))
        outer.setSpacing(px(2 if low else 8))


def fit_margins(layout: QLayout, roomy: tuple[int, int, int, int], *, low: bool, least: int = 4) -> None:
    """The margins in px at 100 %: where the page is low, no more than the least above and below."""
    left, top, right, bottom = roomy
    if low:
        top, bottom = min(top, least), min(bottom, least)
    layout.setContentsMargins(px(left), px(top), px(right), px(bottom))


def wide(row: Sequence[QWidget], between: int) -> int:
    """How much width parts of a row take, in px, with so much between them, in px at 100 %."""
    return sum(max(each.sizeHint().width(), each.minimumWidth()) + px(between) for each in row)

"""The list of figures: in groups, each beside the period before and the same one a year before."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from desk.figures.figure import Unit, Value
from desk.figures.groups import GROUPS
from desk.figures.registry import FIGURES
from desk.figures.spans import Period
from desk.words import word
from ui.reports.asked import Counted, Overview
from ui.reports.fitting import fit_numbers
from ui.reports.words import change_tone, change_words, screen_language
from ui.rowpaint import RowPainter
from ui.rows import DISPLAY, Column, Index
from ui.table import AllRows, PagedTable, PageOfRows
from ui.theme import color, em, font, px

_N, _YEAR = 2, 4
_ROOMY, _TIGHT = 46, 38
"""Ems of width under which n goes, then the year before."""


@dataclass(frozen=True)
class Row:
    """A figure as a row, or the head of a group: then it has no figure."""

    key: str
    name: str
    figure: Counted | None = None
    change: str = ""
    tone: str | None = None


def rows_of(told: Overview) -> Iterator[Row]:
    """All figures under the heads of their groups, as they stand on paper."""
    for group, keys in GROUPS.items():
        yield Row(f"group {group}", word(screen_language(), f"group.{group}"))
        for key in keys:
            counted, figure = told.figures[key], FIGURES[key]
            now, before = counted.values.now, counted.values.before
            change = change_words(figure, now, before)
            tone = change_tone(figure, now, before, over=told.over) if change else None
            yield Row(key, counted.name, counted, change, tone)


class FigureTable(PagedTable):
    """Up and down go from figure to figure; the heads between them are only read."""

    chosen = Signal(object)  # the Counted under the cursor

    def __init__(self, parent: QWidget | None = None) -> None:
        self._shown: tuple[Row, ...] = ()
        self._whole_years = False
        translate = QCoreApplication.translate

        def said(words: Callable[[Counted], str]) -> Callable[[Row], str]:
            return lambda row: words(row.figure) if row.figure is not None else ""

        def number(value: Callable[[Counted], Value | None]) -> Callable[[Row], float | str]:
            return lambda row: _exported(row.figure, value(row.figure)) if row.figure is not None else ""

        columns = (
            Column("name", translate("reports", "Figure"), lambda row: row.name, stretch=True),
            Column("now", translate("reports", "Now"), said(lambda each: each.now), 7.4, bold=True, align_right=True,
                   value=number(lambda each: each.values.now)),
            Column("n", translate("reports", "n"), said(lambda each: each.n), 5, muted=True, align_right=True),
            Column(
                "before", translate("reports", "Before"), said(lambda each: each.before), 7, muted=True,
                align_right=True, value=number(lambda each: each.values.before),
            ),
            Column(
                "year", translate("reports", "Year before"), said(lambda each: each.year_before), 7, muted=True,
                align_right=True, value=number(lambda each: each.values.year_before),
            ),
            Column("change", translate("reports", "Change"), lambda row: row.change, 7.6, tone=lambda row: row.tone),
        )  # fmt: skip
        super().__init__(columns, self._fetch_rows, translate("reports", "Figures"), parent)
        self.setItemDelegate(_Painter(columns, self))
        self.selectionModel().currentRowChanged.connect(self._past_heads)
        self.selected.connect(self._tell_chosen)
        self.counted.connect(lambda _total: self._span_heads())

    def show_figures(self, told: Overview) -> None:
        """Show the figures of a span; the one chosen stays chosen, at first the first."""
        self._shown = tuple(rows_of(told))
        self._whole_years = told.span.period is Period.YEAR
        self.refresh()
        fit_numbers(self, self.export_columns, self._shown)
        self._hide_columns()
        if self.current_row() is None:
            self.choose(next(row.key for row in self._shown if row.figure is not None))

    def choose(self, key: str) -> None:
        """Choose a figure by its key."""
        self.select_key(key)

    def figure(self) -> Counted | None:
        """The figure under the cursor."""
        row = self.current_row()
        return row.figure if isinstance(row, Row) else None

    def _fetch_rows(self, _after: object | None, then: Callable[[PageOfRows], None]) -> None:
        then(AllRows(self._shown))

    def _tell_chosen(self, row: Row | None) -> None:
        if row is not None and row.figure is not None:
            self.chosen.emit(row.figure)

    def _past_heads(self, new: QModelIndex, old: QModelIndex) -> None:
        """A head is gone by in the way one came: down, or up again."""
        place, last = new.row(), len(self._shown) - 1
        if not 0 <= place <= last or self._shown[place].figure is not None:
            return
        step = -1 if old.isValid() and old.row() > place > 0 else 1
        if 0 <= place + step <= last:
            self.setCurrentIndex(self.model().index(place + step, 0))

    def _span_heads(self) -> None:
        self.clearSpans()
        for place, row in enumerate(self._shown):
            if row.figure is None:
                self.setSpan(place, 0, 1, self.model().columnCount())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.rowAt(event.position().toPoint().y())
        if not 0 <= place < len(self._shown) or self._shown[place].figure is not None:
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hide_columns()

    def _hide_columns(self) -> None:
        """What has no room goes; the period before a year is the year before."""
        self.setColumnHidden(_N, self.width() < em(_ROOMY))
        self.setColumnHidden(_YEAR, self._whole_years or self.width() < em(_TIGHT))


def _exported(figure: Counted, value: Value | None) -> float | str:
    """A value as a number for a file: money in whole units, "" where there is none."""
    if value is None or value.value is None:
        return ""
    return value.value / 100 if FIGURES[figure.key].unit is Unit.MONEY else value.value


class _Painter(RowPainter):
    """Draws the head of a group as a band with its name."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.model().rowCount() and not str(self._row_key(index)).startswith("group "):
            super().paint(painter, option, index)
            return
        painter.fillRect(option.rect, color("sunken"))
        painter.fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, color("hairline"))
        painter.setFont(font(12, semibold=True))
        painter.setPen(color("muted"))
        room = option.rect.adjusted(px(10), 0, -px(6), 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, index.data(DISPLAY))

    def _row_key(self, index: Index) -> object:
        table = self._table
        assert isinstance(table, FigureTable)
        return table.markable().key_at(index.row())

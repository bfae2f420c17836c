"""A week at a glance: how many appointments each worker has on each day."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desk.dayboard import Week, WeekRow
from ui.board.words import worker_word
from ui.moments import weekday_and_day
from ui.rows import TONE, Index
from ui.theme import color, em, font, px
from ui.widgets.pill import paint_pill


class WeekView(QTableWidget):
    """Workers downwards, days across; Enter on a number goes to that day and worker."""

    picked = Signal(object, str)  # a day, and the key of a worker's column
    stepped = Signal(int)  # so many days on
    moved = Signal()  # another day or worker is under the cursor
    entered = Signal()  # it has the keys

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._week: Week | None = None
        self.setAccessibleName(QCoreApplication.translate("board", "The week"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegate(_Painter(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(30))
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        self.cellDoubleClicked.connect(lambda _row, _column: self.pick())
        self.currentCellChanged.connect(lambda *_places: self.moved.emit())

    def show_week(self, week: Week, today: date, chosen: tuple[date, str]) -> None:
        """Show a week, with the day and the worker chosen under the cursor."""
        self._week = week
        self.clear()
        self.setRowCount(len(week.rows))
        self.setColumnCount(len(week.days) + 1)
        self.setHorizontalHeaderLabels([QCoreApplication.translate("board", "Worker"), *map(_heading, week.days)])
        for place, row in enumerate(week.rows):
            self.setItem(place, 0, QTableWidgetItem(worker_word(row.column)))
            for day in range(len(week.days)):
                self.setItem(place, day + 1, _cell(row, day))
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(0, em(11))
        if today in week.days and (item := self.horizontalHeaderItem(week.days.index(today) + 1)) is not None:
            item.setFont(font(12, semibold=True))
            item.setForeground(color("accent"))
        keys = [row.key for row in week.rows]
        self.setCurrentCell(keys.index(chosen[1]) if chosen[1] in keys else 0, week.days.index(chosen[0]) + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pick()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.stepped.emit(7 if event.key() == Qt.Key.Key_PageDown else -7)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def words(self) -> str:
        """The worker and the day under the cursor."""
        here = self._chosen()
        return " · ".join((worker_word(here[1].column), weekday_and_day(here[0]))) if here is not None else ""

    def pick(self) -> None:
        """Go to the day and the worker under the cursor."""
        if (here := self._chosen()) is not None:
            self.picked.emit(here[0], here[1].key)

    def _chosen(self) -> tuple[date, WeekRow] | None:
        row, day = self.currentRow(), self.currentColumn() - 1
        if self._week is None or not 0 <= row < len(self._week.rows):
            return None
        return self._week.days[max(0, day)], self._week.rows[row]


def _heading(day: date) -> str:
    """Without the month and the year: the head of the page tells them."""
    told = weekday_and_day(day)
    return told.partition("月")[2] if "月" in told else " ".join(told.split()[:2])


def _cell(row: WeekRow, day: int) -> QTableWidgetItem:
    count, clashes = row.counts[day], row.clashes[day]
    told = str(count) if count else ""
    if clashes:
        told = QCoreApplication.translate("board", "{n} · {clashes} clash").format(n=count, clashes=clashes)
    item = QTableWidgetItem(told)
    item.setData(TONE, "red" if clashes else "neutral" if count else None)
    return item


class _Painter(QStyledItemDelegate):
    """Draws a cell as the lists do, the chosen one on a ground of its own."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = QRectF(option.rect)
        chosen = QStyle.StateFlag.State_Selected in option.state
        if chosen:
            painter.fillRect(box, color("accent_soft"))
        painter.fillRect(QRectF(box.x(), box.bottom() - 1, box.width(), 1), color("hairline"))
        room, words = box.adjusted(px(10), 0, -px(6), -1), str(index.data() or "")
        if index.column() and words:
            paint_pill(painter, room, words, str(index.data(TONE)), on_accent=chosen)
        elif words:
            painter.setFont(font(semibold=True))
            painter.setPen(color("text"))
            cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)

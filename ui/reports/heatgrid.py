"""A table of numbers whose ground grows darker with them: where much falls is seen at a glance."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
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

from ui.rows import Index
from ui.theme import color, em, font, px

_SHARE = Qt.ItemDataRole.UserRole + 1
_ROW = 24
_DARKEST = 0.5
"""How much of the accent is in the ground of the largest number: the words stay readable on it."""


class HeatGrid(QTableWidget):
    """Names downwards, days across, a sum at the end; arrows move, Enter picks a number, a name or a sum."""

    picked = Signal(int, int)  # place of the row, and of the column; -1 for the whole row

    def __init__(self, name: str, corner: str, *, whole: bool = False, parent: QWidget | None = None) -> None:
        """With `whole` it is as high as its rows and never scrolls."""
        super().__init__(parent)
        self._corner, self._whole = corner, whole
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegate(_Painter(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(em(2.4))
        self.cellDoubleClicked.connect(lambda _row, _column: self._pick())

    def show_counts(
        self, names: Sequence[str], columns: Sequence[str], counts: Mapping[tuple[int, int], int], total: str
    ) -> None:
        """Show the counts by place of row and column; the cell under the cursor stays where there is one."""
        here = max(0, self.currentRow()), max(1, self.currentColumn())
        self.clear()
        self.setRowCount(len(names))
        self.setColumnCount(len(columns) + 2)
        self.setHorizontalHeaderLabels([self._corner, *columns, total])
        largest = max(counts.values(), default=0)
        for row, name in enumerate(names):
            self.setItem(row, 0, QTableWidgetItem(name))
            whole = 0
            for column, day in enumerate(columns):
                count = counts.get((row, column), 0)
                whole += count
                self.setItem(row, column + 1, _cell(count, count / largest if largest else 0.0, f"{name}, {day}"))
            self.setItem(row, len(columns) + 1, _cell(whole, 0.0, f"{name}, {total}"))
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, self.columnCount()):
            self.setColumnWidth(column, em(3.4 if column <= len(columns) else 4))
        if (corner := self.horizontalHeaderItem(0)) is not None:
            corner.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if self._whole:
            self.setFixedHeight(head.sizeHint().height() + len(names) * px(_ROW) + px(4))
        if names:
            self.setCurrentCell(min(here[0], len(names) - 1), min(here[1], len(columns)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick()
        else:
            super().keyPressEvent(event)

    def _pick(self) -> None:
        row, column = self.currentRow(), self.currentColumn()
        if row >= 0:
            self.picked.emit(row, column - 1 if 0 < column < self.columnCount() - 1 else -1)


def _cell(count: int, share: float, spoken: str) -> QTableWidgetItem:
    item = QTableWidgetItem(f"{count:,}" if count else "·")
    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setData(_SHARE, share)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{spoken}: {count}")
    return item


class _Painter(QStyledItemDelegate):
    """Draws a cell on a ground that is the darker the larger its share; the one under the cursor has a frame."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, share = option.rect, index.data(_SHARE) or 0.0
        if share:
            painter.fillRect(box.adjusted(1, 1, -1, -1), _blended(color("surface"), color("accent"), share * _DARKEST))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, color("hairline"))
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        painter.setFont(font(semibold=index.column() == 0 or share == 1.0))
        painter.setPen(color("muted" if words == "·" else "text"))
        room = box.adjusted(px(10 if index.column() == 0 else 2), 0, -px(8), -1)
        side = Qt.AlignmentFlag.AlignLeft if index.column() == 0 else Qt.AlignmentFlag.AlignRight
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, cut)
        if QStyle.StateFlag.State_Selected in option.state:
            painter.setPen(color("accent"))
            painter.drawRect(box.adjusted(1, 1, -2, -2))


def _blended(ground: QColor, ink: QColor, share: float) -> QColor:
    def mixed(one: int, other: int) -> int:
        return round(one + (other - one) * share)

    return QColor(mixed(ground.red(), ink.red()), mixed(ground.green(), ink.green()), mixed(ground.blue(), ink.blue()))

"""How one cell of a list is drawn."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.rows import DISPLAY, TONE, Column, Index
from ui.theme import font, px, tokens
from ui.widgets.pill import paint_pill


class RowPainter(QStyledItemDelegate):
    """Draws ground, hairline, words and pills; never rich text."""

    def __init__(self, columns: Sequence[Column], table: QTableView) -> None:
        super().__init__(table)
        self._columns = tuple(columns)
        self._table = table
        self.hovered = -1
        self._plain = font()
        self._heavy = font(semibold=True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shades = tokens()
        box: QRect = option.rect
        column = self._columns[index.column()]
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, QColor(shades.accent_soft))
        elif index.row() == self.hovered:
            painter.fillRect(box, QColor(shades.sunken))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, QColor(shades.hairline))
        if chosen and index.column() == 0 and self._table.hasFocus():
            painter.fillRect(box.x(), box.y(), px(3), box.height(), QColor(shades.accent))
        room = box.adjusted(px(10), 0, -px(6), -1)
        words = str(index.data(DISPLAY) or "")
        tone = index.data(TONE)
        if tone and words:
            paint_pill(painter, QRectF(room), words, tone, on_accent=chosen)
        else:
            painter.setFont(self._heavy if column.bold else self._plain)
            painter.setPen(QColor(shades.muted if column.muted else shades.text))
            side = Qt.AlignmentFlag.AlignRight if column.align_right else Qt.AlignmentFlag.AlignLeft
            cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, cut)
        painter.restore()

"""How one cell of a list is drawn."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from ui.icons import icon
from ui.look import Look
from ui.rows import BETWEEN, DISPLAY, MARKED, TONE, Column, Index
from ui.theme import current_look, font, px
from ui.widgets.label import plain_tip
from ui.widgets.pill import paint_pill

MARK_ROOM = 22
"""How far the words of the first column stand aside for the marks, in px at 100 %."""


_SELECTED = QStyle.StateFlag.State_Selected


class RowPainter(QStyledItemDelegate):
    """Draws ground, hairline, words and pills; never rich text."""

    def __init__(self, columns: Sequence[Column], table: QTableView) -> None:
        super().__init__(table)
        self._columns = tuple(columns)
        self._table = table
        self.hovered = -1
        plain, heavy = font(), font(semibold=True)
        self._faces = [heavy if column.bold else plain for column in columns]
        self._metrics = [QFontMetrics(face) for face in self._faces]
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        left, right = middle | Qt.AlignmentFlag.AlignLeft, middle | Qt.AlignmentFlag.AlignRight
        self._sides = [right if column.align_right else left for column in columns]
        self._learn(current_look())

    def _learn(self, look: Look) -> None:
        """Colours and sizes made once for a look: a screen of rows is a hundred cells."""
        self._look, shades = look, look.tokens
        self._chosen, self._hover = QColor(shades.accent_soft), QColor(shades.sunken)
        self._line, self._accent = QColor(shades.hairline), QColor(shades.accent)
        self._inks = [QColor(shades.muted if column.muted else shades.text) for column in self._columns]
        self._before, self._after, self._edge = px(10), px(6), px(3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        room = self.paint_ground(painter, option, index)
        words = index.data(DISPLAY)
        if not words:
            return
        place = index.column()
        column = self._columns[place]
        tone = index.data(TONE) if column.tone is not None else None
        if tone:
            paint_pill(painter, QRectF(room), words, tone, on_accent=_SELECTED in option.state)
            return
        painter.setFont(self._faces[place])
        painter.setPen(self._inks[place])
        painter.drawText(room, self._sides[place], self.fitted(words, place, room.width()))

    def fitted(self, words: str, place: int, room: int) -> str:
        """The words of a column as far as there is room for them, in px."""
        metrics = self._metrics[place]
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        return cut if cut == words or not self._columns[place].numbered else _with_numbers(words, metrics, room)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Words that found no room are told whole."""
        place, words = index.column(), index.data(DISPLAY)
        if event.type() != QEvent.Type.ToolTip or place < 0:
            return super().helpEvent(event, view, option, index)
        cut = self.fitted(words, place, option.rect.width() - self._before - self._after) != words
        QToolTip.showText(event.globalPos(), plain_tip(words) if cut else "", view)
        return True

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> QRect:
        """Everything but the words; the room that is left for them."""
        if (look := current_look()) is not self._look:
            self._learn(look)
        box: QRect = option.rect
        chosen = _SELECTED in option.state
        if chosen:
            painter.fillRect(box, self._chosen)
        elif index.row() == self.hovered:
            painter.fillRect(box, self._hover)
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, self._line)
        room = box.adjusted(self._before, 0, -self._after, -1)
        if index.column() == 0:
            if chosen and self._table.hasFocus():
                painter.fillRect(box.x(), box.y(), self._edge, box.height(), self._accent)
            if (mark := index.data(MARKED)) is not None:
                _paint_mark(painter, room, look, Qt.CheckState(mark) == Qt.CheckState.Checked)
                room.adjust(px(MARK_ROOM), 0, 0, 0)
        return room


def _with_numbers(words: str, metrics: QFontMetrics, room: int) -> str:
    """The longest names are shortened first; every number stays as long as a letter of each name has room."""
    told = [each.rpartition(" ") for each in words.split(BETWEEN)]
    names = [name for name, _space, _number in told]
    while (cut := metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)) != words:
        longest = max(range(len(names)), key=lambda at: len(names[at].encode("gb18030")))  # as wide as it is drawn
        if len(names[longest]) <= len("A…"):
            break
        names[longest] = f"{names[longest].removesuffix('…')[:-1].rstrip()}…"
        words = BETWEEN.join(f"{name} {number}" for name, (_name, _space, number) in zip(names, told, strict=True))
    return cut


def _paint_mark(painter: QPainter, room: QRect, look: Look, marked: bool) -> None:
    shades = look.tokens
    side = px(14)
    box = QRectF(room.x() + 0.5, room.y() + (room.height() - side) // 2 + 0.5, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(shades.accent if marked else shades.border))
    painter.setBrush(QColor(shades.accent if marked else shades.surface))
    painter.drawRoundedRect(box, 3, 3)
    painter.restore()
    if marked:
        inside = box.toRect().adjusted(px(1), px(1), -px(1), -px(1))
        icon("check", "on_accent").paint(painter, inside)

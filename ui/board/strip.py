"""The slips that are out without a time, beside the board: to be taken up or dragged onto it."""

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget

from desk.dayboard import Board, Card
from ui.board.hand import Hand
from ui.board.keys import Keys
from ui.board.words import missed_words
from ui.desk import Desk
from ui.moments import short_day
from ui.rowpaint import RowPainter
from ui.rows import DISPLAY, Index
from ui.table import AllRows, Column, PagedTable
from ui.theme import color, em, font, px
from ui.widgets.empty import EmptyState

MIME = "application/x-deskbell-slip"
"""What a slip dragged within the window is called; its data is the number."""


_WRAPPED, _SINCE, _ROOM, _ROW = (1, 2), 3, 34, 46
"""Worker and matter have the two lines of a row so high (px at 100 %); when a slip went out is left out where
there is less room than so many ems: the tone of the number tells what is late."""


class Waiting(PagedTable):
    """Oldest first of each worker; M takes one up, Enter opens it."""

    def __init__(self, desk: Desk, hand: Hand, keys: Keys, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        self._desk, self._hand, self._keys = desk, hand, keys
        self._board: Board | None = None
        self._pressed: QPoint | None = None
        columns = [
            Column("number", translate("board", "Slip"), lambda card: card.key, width=8.4, tone=_tone),
            Column("who", translate("board", "Worker"), lambda card: card.row.worker, width=5.5),
            Column("matter", translate("board", "Matter"), _matter, stretch=True),
            Column("since", translate("board", "Out since"), self._since, width=6.5, tone=_tone),
        ]
        super().__init__(
            columns,
            lambda _after, then: then(AllRows(self._board.waiting if self._board is not None else ())),
            translate("board", "Out without a time, or past it"),
            parent,
        )
        self._painter = _TwoLines(columns, self)
        self.setItemDelegate(self._painter)
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        self.set_empty(EmptyState("calendar-check", translate("board", "Every slip that is out has a time.")))
        self.opened.connect(lambda _card: keys.open())
        self.selected.connect(self._chosen)

    def show_board(self, board: Board) -> None:
        """Show what waits on this board."""
        self._board = board
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(_SINCE, self.width() < em(_ROOM))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._hand.carried is not None or event.key() in (Qt.Key.Key_M, Qt.Key.Key_Delete):
            self._chosen(self.current_row())
            if self._keys.press(event, arrows=False):
                return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._chosen(self.current_row())  # the row shown as chosen is the one Enter opens

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        card, at = self.current_row(), event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton or not isinstance(card, Card):
            super().mouseMoveEvent(event)
        elif (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            drag = QDrag(self)
            told = QMimeData()
            told.setData(MIME, card.key.encode())
            drag.setMimeData(told)
            drag.exec(Qt.DropAction.MoveAction)

    def _chosen(self, card: object) -> None:
        if isinstance(card, Card) and self.hasFocus() and self._hand.carried is None:
            self._hand.choose(card.key)

    def _since(self, card: Card) -> str:
        assert self._board is not None
        if card.missed:
            return missed_words(card, self._board, self._desk.facts)
        return short_day(card.row.raised_at, self._desk.facts, self._board.now)


class _TwoLines(RowPainter):
    """Draws worker and matter in two lines where one is too short for them."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        words = str(index.data(DISPLAY) or "")
        if index.column() not in _WRAPPED or not words:
            super().paint(painter, option, index)
            return
        room = self.paint_ground(painter, option, index)
        laid = QTextLayout(words, font())
        laid.beginLayout()
        first = laid.createLine()
        first.setLineWidth(room.width())
        laid.endLayout()
        above, below = words[: first.textLength()], words[first.textLength() :].lstrip()
        painter.setFont(font())
        painter.setPen(color("text"))
        lines = [line for line in (above, below) if line]
        high = painter.fontMetrics().height()
        top = room.y() + (room.height() - high * len(lines)) // 2
        for place, line in enumerate(lines):
            cut = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room.x(), top + high * place + painter.fontMetrics().ascent(), cut)


def _tone(card: Card) -> str:
    return "amber" if card.missed else "red" if card.row.late else "neutral"


def _matter(card: Card) -> str:
    return " · ".join(part for part in (card.row.unit, card.row.summary) if part)

"""What is wrong with a template, under its words: each line leads to the place."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desk.refusals import Refusal
from desk.templates import Fault
from ui.icons import icon
from ui.messages import sentence
from ui.theme import BODY, color, font, px
from ui.widgets.label import plain_tip

MOST_SEEN, FEWEST_SEEN = 3, 1
"""So many faults are seen without scrolling, where there is room above for the words and where there is little."""
MOST_LINES = 2
"""So many lines they take where there is little room."""
LITTLE = 360
"""Height of what they stand in, in px at 100 %, that leaves little room."""


@dataclass(frozen=True)
class Place:
    """A fault in the subject or in the body, and what is told of it."""

    field: str
    line: int
    words: str


def fault_words(fault: Fault) -> str:
    """The sentence of a fault, with its line."""
    return sentence(Refusal(fault.code, line=fault.line, what=fault.what))


class FaultList(QListWidget):
    """Arrows choose, Enter or a click goes there; hidden while there is nothing wrong.

    Of several each says which of how many it is: where there is little room only one is seen at a time.
    """

    asked = Signal(object)  # Place

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "notice")
        self.setProperty("tone", "red")
        self.setItemDelegate(_Painter(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.places: tuple[Place, ...] = ()
        self.itemClicked.connect(lambda item: self.asked.emit(self.places[self.row(item)]))
        self.hide()

    def show_places(self, places: Sequence[Place]) -> None:
        """Show these faults; the one chosen stays chosen where it still stands."""
        if tuple(places) == self.places:
            return
        row, self.places = self.currentRow(), tuple(places)
        self.clear()
        for nth, place in enumerate(self.places, 1):
            which = f"{nth}/{len(self.places)} · " if len(self.places) > 1 else ""
            QListWidgetItem(which + place.words, self).setToolTip(plain_tip(place.words))
        self.setCurrentRow(max(0, min(row, self.count() - 1)))
        self.setVisible(bool(self.places))
        self.take_height()

    def point_at(self, place: Place) -> None:
        """Choose the fault the cursor went to."""
        if place in self.places:
            self.setCurrentRow(self.places.index(place))
            self.scrollToItem(self.currentItem(), QListWidget.ScrollHint.PositionAtTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentRow()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= row < len(self.places):
            self.asked.emit(self.places[row])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.take_height()

    def take_height(self) -> None:
        """Be as high as the first faults are at this width, and where there is little room no higher than two lines."""
        self.doItemsLayout()
        around = self.parentWidget()
        little = around is not None and around.height() < px(LITTLE)
        rows = range(min(self.count(), FEWEST_SEEN if little else MOST_SEEN))
        high = sum(self.sizeHintForRow(row) for row in rows)
        if little:
            high = min(high, MOST_LINES * QFontMetrics(font(BODY)).lineSpacing() + px(8))
        self.setFixedHeight(high + 2 * self.frameWidth() + px(4))
        if self.currentItem() is not None:
            self.scrollToItem(self.currentItem(), QListWidget.ScrollHint.PositionAtTop)


class _Painter(QStyledItemDelegate):
    """Draws the whole sentence, however many lines it takes; the chosen one has a frame while the keys are here."""

    def __init__(self, owner: FaultList) -> None:
        super().__init__(owner)
        self._owner = owner

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._owner.viewport().width()
        box = QFontMetrics(font(BODY)).boundingRect(_room(QRect(0, 0, width, 10_000)), _WRAPPED, str(index.data()))
        return QSize(width, box.height() + px(8))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected and self._owner.hasFocus():
            painter.setPen(color("red"))
            painter.drawRect(QRect(option.rect).adjusted(0, 0, -1, -1))
        side = px(16)
        icon("circle-alert", "red").paint(painter, option.rect.x() + px(6), option.rect.y() + px(5), side, side)
        face = font(BODY)
        face.setUnderline(bool(option.state & QStyle.StateFlag.State_MouseOver))
        painter.setFont(face)
        painter.setPen(color("text"))
        painter.drawText(_room(option.rect), _WRAPPED, str(index.data()))
        painter.restore()


_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


def _room(row: QRect) -> QRect:
    """Where the words of a row stand."""
    return QRect(row).adjusted(px(28), px(4), -px(6), -px(4))

"""Whoever works here, in a short numbered list: arrows, a digit, or the first letters of a name choose."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.modifiers import held_but
from ui.signin.who import Who
from ui.theme import BODY, color, font, px

ROW = 34
MOST_SEEN = 6
"""So many rows stand without scrolling."""
NUMBERED = 9
_WHO = Qt.ItemDataRole.UserRole
_BADGE = 26


class PeopleList(QListWidget):
    """One tab stop. `taken` tells that somebody was chosen for good: a digit, Enter or a click."""

    turned = Signal(int)  # id of whom the mark stands on
    taken = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("role", "parts")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setItemDelegate(_Painter(self))
        self._people: tuple[Who, ...] = ()
        self._typed, self._typed_at = "", 0.0
        self.currentRowChanged.connect(self._turn)
        self.setFixedHeight(px(ROW))

    def show_people(self, people: Sequence[Who]) -> None:
        """Offer these; whoever was marked stays marked."""
        marked = self.marked()
        if tuple(people) == self._people:
            return
        quiet = self.blockSignals(True)
        self._people = tuple(people)
        self.clear()
        for place, who in enumerate(self._people):
            item = QListWidgetItem(who.name)
            item.setData(_WHO, who)
            number = self.tr("{n}: {name}").format(n=place + 1, name=who.name) if place < NUMBERED else who.name
            spoken = ", ".join(each for each in (number, who.post, who.note) if each)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.addItem(item)
        self.blockSignals(quiet)
        self.setFixedHeight(px(ROW) * max(1, min(len(self._people), MOST_SEEN)))
        self.mark(marked)

    def people(self) -> tuple[Who, ...]:
        """Who is offered, in their order."""
        return self._people

    def marked(self) -> int:
        """Id of whom the mark stands on, 0 where nobody is offered."""
        place = self.currentRow()
        return self._people[place].id if 0 <= place < len(self._people) else 0

    def mark(self, clerk: int) -> None:
        """Put the mark on somebody; on the first where they are not offered."""
        places = [place for place, who in enumerate(self._people) if who.id == clerk]
        if self._people:
            self.setCurrentRow(places[0] if places else 0)

    def step(self, by: int) -> None:
        """Put the mark so many rows on."""
        if self._people:
            self.setCurrentRow(min(max(self.currentRow() + by, 0), len(self._people) - 1))

    def take(self, number: int) -> bool:
        """Choose the person of that number for good; whether there is one."""
        if not 1 <= number <= min(len(self._people), NUMBERED):
            return False
        self.setCurrentRow(number - 1)
        self.taken.emit(self.marked())
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        words, held = event.text(), held_but(event.modifiers(), Qt.KeyboardModifier.KeypadModifier)
        if words.isdigit() and words.isascii() and not held:
            self.take(int(words))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.marked():
                self.taken.emit(self.marked())
        elif words.isalpha() and held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            self._find(words.casefold())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.itemAt(event.position().toPoint()) is not None:
            self.taken.emit(self.marked())

    def _find(self, letters: str) -> None:
        """Letters typed one after the other are one beginning; the next one of that beginning is marked."""
        now = time.monotonic()
        goes_on = now - self._typed_at < QApplication.keyboardInputInterval() / 1000
        self._typed, self._typed_at = (self._typed + letters if goes_on else letters), now
        start = self.currentRow() + (0 if len(self._typed) > 1 else 1)
        for step in range(len(self._people)):
            place = (start + step) % len(self._people)
            if self._people[place].answers_to(self._typed):
                self.setCurrentRow(place)
                return

    def _turn(self) -> None:
        self.turned.emit(self.marked())


class _Painter(QStyledItemDelegate):
    """Draws the number as a key, the name, the post, and what stands in the way."""

    def __init__(self, owner: PeopleList) -> None:
        super().__init__(owner)
        self._owner = owner

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(ROW), px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        who = index.data(_WHO)
        here = index.row() == self._owner.currentRow()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if here or bool(option.state & QStyle.StateFlag.State_MouseOver):
            painter.setPen(QPen(color("accent"), 2.0) if here and self._owner.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(color("accent_soft" if here else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if index.row() < NUMBERED:
            self._draw_number(painter, box, str(index.row() + 1))
        left, right = box.left() + px(_BADGE + 14), box.right() - px(10)
        small = font(12)
        if who.note:
            wide = min(QFontMetrics(small).horizontalAdvance(who.note) + 1, int(box.width() / 2))
            _write(painter, QRectF(right - wide, box.top(), wide, box.height()), who.note, "amber", 12)
            right -= wide + px(10)
        name_font = font(BODY, semibold=here)
        wide = min(QFontMetrics(name_font).horizontalAdvance(who.name) + 1, int(right - left))
        _write(painter, QRectF(left, box.top(), wide, box.height()), who.name, "accent" if here else "text", BODY, here)
        left += wide + px(10)
        if who.post and right - left > px(24):
            _write(painter, QRectF(left, box.top(), right - left, box.height()), who.post, "muted", 12)
        painter.restore()

    def _draw_number(self, painter: QPainter, box: QRectF, number: str) -> None:
        side = px(20)
        key = QRectF(box.left() + px(8), box.center().y() - side / 2, side, side)
        painter.setPen(QPen(color("hairline"), 1.0))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(key, 4, 4)
        painter.setFont(font(12))
        painter.setPen(color("muted"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, number)


def _write(painter: QPainter, box: QRectF, words: str, ink: str, size: int, semibold: bool = False) -> None:
    painter.setFont(font(size, semibold=semibold))
    painter.setPen(color(ink))
    told = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, told)

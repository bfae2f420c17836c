"""Counts that are filters: how many stand where, and a press shows just those."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.icons import icon
from ui.theme import font, px, tokens
from ui.widgets.label import literal, plain_tip

HEIGHT, GAP = 30, 6


@dataclass(frozen=True)
class Counted:
    """One counter: its value, its words, and an icon shown in red while it counts anything.

    A quiet one is seen only while it counts something or is chosen; `icon` marks one that the office made; `tip` says
    what is counted where the label does not tell all.
    """

    value: str
    label: str
    alarm_icon: str = ""
    quiet: bool = False
    icon: str = ""
    tip: str = ""


class Counters(QWidget):
    """A row of counters, wrapped where it is full; one tab stop, arrows move the choice."""

    changed = Signal(str)

    def __init__(self, counted: Sequence[Counted], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._buttons = {each.value: _Counter(each, self) for each in counted}
        self._more: dict[str, _Counter] = {}
        self._value = counted[0].value
        for value, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, value=value: self.set_value(value))
        self._show_choice()

    def set_more(self, counted: Sequence[Counted]) -> None:
        """Put these behind the first ones, instead of those put there before."""
        if [each.counted for each in self._more.values()] == list(counted):
            return
        counts = {value: button.count for value, button in self._more.items()}
        for value, button in self._more.items():
            button.hide()
            button.deleteLater()
            del self._buttons[value]
        self._more = {each.value: _Counter(each, self) for each in counted}
        for value, button in self._more.items():
            button.clicked.connect(lambda _checked=False, value=value: self.set_value(value))
            if (known := counts.get(value)) is not None:
                button.show_count(known)
        self._buttons |= self._more
        if self._value not in self._buttons:
            self.set_value(next(iter(self._buttons)))
        self._show_choice()
        self._lay_out()

    def value(self) -> str:
        """The value of the counter chosen."""
        return self._value

    def set_value(self, value: str) -> None:
        """Choose a counter; one that is not there leaves the choice as it is."""
        before, self._value = self._value, value if value in self._buttons else self._value
        self._show_choice()
        if self._value != before:
            self.changed.emit(self._value)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many stand where."""
        for value, count in counts.items():
            if value in self._buttons:
                self._buttons[value].show_count(count)
        self._lay_out()

    def count(self, value: str) -> int | None:
        """The count shown, None before it is known or where there is no such counter."""
        return self._buttons[value].count if value in self._buttons else None

    def button(self, value: str) -> QAbstractButton:
        """One counter to press."""
        return self._buttons[value]

    def step(self, by: int) -> None:
        """Choose the next counter or the one before and take the keys along."""
        values = [value for value, button in self._buttons.items() if not button.isHidden()]
        self.set_value(values[(values.index(self._value) + by) % len(values)])
        self._buttons[self._value].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_choice(self) -> None:
        for value, button in self._buttons.items():
            button.setChecked(value == self._value)
            chosen = value == self._value
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._buttons[self._value])
        self._lay_out()

    def sizeHint(self) -> QSize:
        wide = sum(button.sizeHint().width() + px(GAP) for button in self._buttons.values() if not button.isHidden())
        return QSize(wide, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        left = top = 0
        for value, button in self._buttons.items():
            button.setVisible(not button.counted.quiet or bool(button.count) or value == self._value)
            if button.isHidden():
                continue
            size = button.sizeHint()
            if left and left + size.width() > self.width():
                left, top = 0, top + size.height() + px(GAP)
            button.setGeometry(left, top, size.width(), size.height())
            left += size.width() + px(GAP)
        self.setFixedHeight(top + px(HEIGHT))


class _Counter(QAbstractButton):
    """Words and a number in a frame; the chosen one is tinted."""

    def __init__(self, counted: Counted, owner: Counters) -> None:
        super().__init__(owner)
        self.counted = counted
        self._owner = owner
        self.count: int | None = None
        self.setText(literal(counted.label))
        self.setAccessibleName(counted.label)
        self.setAccessibleDescription(counted.tip)
        self.setToolTip(plain_tip(counted.tip) if counted.tip else "")
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_count(self, count: int) -> None:
        self.count = count
        self.setAccessibleName(f"{self.counted.label}, {count}")
        self.update()

    def sizeHint(self) -> QSize:
        # Measured heavy so that nothing moves when the counter is chosen.
        heavy = QFontMetrics(font(semibold=True))
        words = heavy.horizontalAdvance(self.counted.label) + heavy.horizontalAdvance(self._number())
        icon_room = px(20) if self._icon() else 0
        return QSize(words + px(28) + icon_room, px(HEIGHT))

    def nextCheckState(self) -> None:
        """Only the owner says which one is chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._owner.step(-1)
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._owner.step(1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        shades = tokens()
        chosen, alarmed = self.isChecked(), self._alarmed()
        soft, ink = (shades.red_soft, shades.red) if alarmed else (shades.accent_soft, shades.accent)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        edge = shades.accent if self.hasFocus() else ink if chosen else shades.hairline
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(soft if chosen else shades.hover if self.underMouse() else shades.surface))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        left = px(11)
        if name := self._icon():
            side = px(15)
            token = "red" if alarmed else "accent" if chosen else "muted"
            icon(name, token).paint(painter, left, (self.height() - side) // 2, side, side)
            left += px(20)
        face = font(semibold=chosen)
        painter.setFont(face)
        painter.setPen(QColor(ink if chosen or alarmed else shades.text))
        self._write(painter, left, self.counted.label)
        left += QFontMetrics(face).horizontalAdvance(self.counted.label) + px(6)
        painter.setFont(font(semibold=True))
        painter.setPen(QColor(ink if chosen or alarmed else shades.muted))
        self._write(painter, left, self._number())

    def _write(self, painter: QPainter, left: int, words: str) -> None:
        box = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)

    def _number(self) -> str:
        return "" if self.count is None else self.locale().toString(self.count)

    def _icon(self) -> str:
        return self.counted.alarm_icon if self._alarmed() else self.counted.icon

    def _alarmed(self) -> bool:
        return bool(self.counted.alarm_icon and self.count)

"""The rail: where one can go, and how much waits there."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.icons import icon
from ui.proportions import RAIL, RAIL_NARROW
from ui.theme import BODY, color, font, px
from ui.widgets.label import PlainLabel, literal, plain_tip
from ui.widgets.pill import Tone, paint_pill, pill_size

ITEM = 34


class RailItem(QAbstractButton):
    """One way on the rail: icon, words, and a count at the right; only the icon with a small count when narrow."""

    def __init__(self, text: str, icon_name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = text
        self._icon_name = icon_name
        self._tip = tip
        self._count = ""
        self._tone: Tone = "neutral"
        self._narrow = False
        self.setText(literal(text))
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(tip))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int, tone: Tone, spoken: str) -> None:
        """Show how many wait, red for overdue; 0 shows nothing."""
        self._count = "" if count == 0 else str(count) if count < 1000 else "999+"
        self._tone = tone
        self.setAccessibleName(f"{self._words}, {spoken}" if spoken and self._count else self._words)
        self.setToolTip(plain_tip(f"{self._tip}\n{spoken}" if spoken and self._count else self._tip))
        self.update()

    def count(self) -> str:
        """The count shown."""
        return self._count

    def set_narrow(self, narrow: bool) -> None:
        """Show only the icon."""
        self._narrow = narrow
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(RAIL_NARROW if self._narrow else RAIL) - px(16), px(ITEM))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(RAIL_NARROW) - px(16), px(ITEM))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = 2.0 if self.hasFocus() else 0.0
        here = self.isChecked()
        if here or self.underMouse() or ring:
            painter.setPen(QPen(color("accent"), ring) if ring else Qt.PenStyle.NoPen)
            painter.setBrush(color("accent_soft" if here else "hover" if self.underMouse() else "sunken"))
            inset = ring / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        token = "accent" if here else "text"
        side, middle = px(18), self.height() // 2
        left = (self.width() - side) // 2 if self._narrow else px(12)
        icon(self._icon_name, "accent" if here else "muted").paint(painter, left, middle - side // 2, side, side)
        if self._narrow:
            self._paint_small_count(painter)
            return
        room = self.width() - px(39) - px(6)
        if self._count:
            size = pill_size(self._count, self._tone)
            width = max(size.width(), px(24))
            box = QRectF(self.width() - px(8) - width, 0, width, self.height())
            paint_pill(painter, box.adjusted((width - size.width()) / 2, 0, 0, 0), self._count, self._tone)
            room -= width + px(8)
        face = font(BODY, semibold=here)
        painter.setFont(face)
        painter.setPen(color(token))
        words = QFontMetrics(face).elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        box = QRectF(px(39), 0, room, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)

    def _paint_small_count(self, painter: QPainter) -> None:
        """A count over the icon's corner; colour is not alone: the number is there and the tip says the word."""
        if not self._count:
            return
        small = font(10, semibold=True)
        width = max(px(15), QFontMetrics(small).horizontalAdvance(self._count) + px(7))
        box = QRectF(min(self.width() / 2 + px(2), self.width() - width), px(1), width, px(15))
        painter.setPen(QPen(color("sunken"), 1.5))
        painter.setBrush(color("red" if self._tone == "red" else "muted"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(small)
        painter.setPen(color("surface"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._count)


class Rail(QFrame):
    """Product and estate on top, the pages below, settings and help at the bottom."""

    asked = Signal(str)

    def __init__(self, product: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAccessibleName(self.tr("Pages"))
        self._items: dict[str, RailItem] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(12), 1, px(8))
        column.setSpacing(0)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(px(16), 0, px(10), px(10))
        head.setSpacing(px(1))
        self._product = PlainLabel(product, "card", elide=True)
        self._estate = PlainLabel("", "caption", elide=True)
        head.addWidget(self._product)
        head.addWidget(self._estate)
        column.addWidget(self._head)
        self._top = self._group(column)
        column.addStretch(1)
        self._bottom = self._group(column)
        self.set_narrow(False)

    def _group(self, column: QVBoxLayout) -> QVBoxLayout:
        group = QVBoxLayout()
        group.setContentsMargins(px(8), 0, px(8), 0)
        group.setSpacing(px(2))
        column.addLayout(group)
        return group

    def add(self, id: str, text: str, icon_name: str, tip: str, bottom: bool = False) -> RailItem:
        """Add a way; pressing it says `asked(id)`."""
        item = RailItem(text, icon_name, tip, self)
        item.clicked.connect(lambda: self._pressed(id))
        group = self._bottom if bottom else self._top
        last = group.itemAt(group.count() - 1)
        above = last.widget() if last is not None else None
        group.addWidget(item)
        if above is not None:
            QWidget.setTabOrder(above, item)  # Tab goes down the rail, in whatever order they came
        self._items[id] = item
        return item

    def _pressed(self, id: str) -> None:
        self._items[id].setChecked(not self._items[id].isChecked())  # only the window says where one is
        self.asked.emit(id)

    def item(self, id: str) -> RailItem:
        """One way by its id."""
        return self._items[id]

    def count(self, id: str, count: int, tone: Tone, spoken: str) -> None:
        """Show how many wait behind a way, if the rail has it."""
        if id in self._items:
            self._items[id].show_count(count, tone, spoken)

    def here(self) -> str:
        """Where one is."""
        return next((id for id, item in self._items.items() if item.isChecked()), next(iter(self._items)))

    def show_here(self, id: str) -> None:
        """Mark where one is."""
        for each, item in self._items.items():
            item.setChecked(each == id)

    def show_estate(self, name: str) -> None:
        """Show whose office this is."""
        self._estate.setText(name)
        self._estate.setToolTip(plain_tip(name) if name else "")

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, for a narrow window."""
        self._head.setVisible(not narrow)
        self.setFixedWidth(px(RAIL_NARROW if narrow else RAIL))
        for item in self._items.values():
            item.set_narrow(narrow)

"""A choice among a few things, all of them in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.icons import icon
from ui.theme import font, px, tokens
from ui.widgets.label import literal

Option = tuple[object, str, str | None]
"""Value, label, icon name or nothing."""


class Segmented(QWidget):
    """One tab stop; arrows, Home and End move the choice. One option is always chosen, first the first."""

    changed = Signal(object)

    def __init__(self, options: Sequence[Option], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._values = [value for value, _label, _icon in options]
        for place, (_value, label, icon_name) in enumerate(options):
            segment = _Segment(label, icon_name, place == 0, place == len(options) - 1, self)
            self._group.addButton(segment, place)
            row.addWidget(segment)
        self._group.idToggled.connect(self._toggled)
        self._choose(0)

    def value(self) -> object:
        """The value chosen."""
        return self._values[self._group.checkedId()]

    def set_value(self, value: object) -> None:
        """Choose by value; a value that is not offered leaves the choice as it is."""
        if value in self._values:
            self._choose(self._values.index(value))

    def segments(self) -> list[QAbstractButton]:
        """The buttons in order."""
        return self._group.buttons()

    def step(self, place: int) -> None:
        """Choose the option at a place counted around and take the keys along."""
        place %= len(self._values)
        self._choose(place)
        self._group.button(place).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, place: int) -> None:
        self._group.button(place).setChecked(True)

    def _toggled(self, place: int, on: bool) -> None:
        button = self._group.button(place)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        if on:
            self.setFocusProxy(self._group.button(place))
            self.changed.emit(self._values[place])


class _Segment(QAbstractButton):
    """One option, drawn so that neighbours share a border and the chosen one lies on top."""

    def __init__(self, label: str, icon_name: str | None, first: bool, last: bool, owner: Segmented) -> None:
        super().__init__(owner)
        self._owner = owner
        self._label = label
        self._icon_name = icon_name
        self._first = first
        self._last = last
        self.setText(literal(label))
        self.setAccessibleName(label)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        # Measured heavy so that nothing moves when the option is chosen.
        words = QFontMetrics(font(semibold=True)).horizontalAdvance(self._label)
        return QSize(words + px(24) + (px(22) if self._icon_name else 0), px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), px(44)), px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self._owner.segments().index(self)
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._owner.step(here - 1)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._owner.step(here + 1)
        elif key == Qt.Key.Key_Home:
            self._owner.step(0)
        elif key == Qt.Key.Key_End:
            self._owner.step(-1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        shades = tokens()
        chosen = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = shades.accent_soft if chosen else shades.sunken if self.underMouse() else shades.surface
        width = 2.0 if self.hasFocus() else 1.0
        ink = shades.accent if chosen else shades.border
        painter.setPen(QPen(QColor(ink if self.isEnabled() else shades.hairline), width))
        painter.setBrush(QColor(ground if self.isEnabled() else shades.sunken))
        painter.drawPath(self._outline(width, chosen))
        painter.setFont(font(semibold=chosen))
        painter.setPen(QColor(shades.muted if not self.isEnabled() else shades.accent if chosen else shades.text))
        self._paint_words(painter, "accent" if chosen else "text")

    def _outline(self, width: float, chosen: bool) -> QPainterPath:
        inset = width / 2
        left = inset if self._first or chosen else -1.0
        right = self.width() - inset if self._last or chosen else self.width() - 0.5
        box = QRectF(left, inset, right - left, self.height() - 2 * inset)
        path = QPainterPath()
        if not self._first and not self._last:
            path.addRect(box)
            return path
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(box, 4, 4)
        square = QRectF(box)
        if self._first and not self._last:
            square.setLeft(box.center().x())
        elif self._last and not self._first:
            square.setRight(box.center().x())
        else:
            return path
        path.addRect(square)
        return path.simplified()

    def _paint_words(self, painter: QPainter, token: str) -> None:
        metrics = painter.fontMetrics()
        room = self.width() - px(8) - (px(22) if self._icon_name else 0)
        words = metrics.elidedText(self._label, Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(words) + (px(22) if self._icon_name else 0)
        left = (self.width() - wide) // 2
        if self._icon_name:
            side = px(16)
            icon(self._icon_name, token).paint(painter, left, (self.height() - side) // 2, side, side)
            left += px(22)
        box = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)

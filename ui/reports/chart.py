"""Figures over months as bars and lines, drawn in the colours of the look; arrows go along the months."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.modifiers import held_but
from ui.reports.chartdata import ChartData, tick_words, top_of
from ui.reports.chartpaint import TICKS, ChartPainter
from ui.theme import font, px
from ui.widgets.label import plain_tip

_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class TrendChart(QWidget):
    """One tab stop: arrows, Home and End choose a month, Enter opens it. What it shows is told in words as well."""

    pointed = Signal(int)  # the place of the month chosen, -1 where there is none
    opened = Signal(int)

    def __init__(self, name: str, height: int, parent: QWidget | None = None) -> None:
        """Height in px at 100 %, the least it takes."""
        super().__init__(parent)
        self._name, self._height = name, height
        self._data: ChartData | None = None
        self._place = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def data(self) -> ChartData | None:
        """What is shown."""
        return self._data

    @property
    def place(self) -> int:
        """The place of the month chosen, -1 for none."""
        return self._place

    def show_data(self, data: ChartData | None) -> None:
        """Show other figures; the last month is the one chosen."""
        self._data = data
        self._place = len(data.months) - 1 if data is not None else -1
        self.setAccessibleDescription(data.spoken() if data is not None else "")
        self.pointed.emit(self._place)
        self.update()

    def choose(self, place: int) -> None:
        """Choose a month by its place, counted from the oldest."""
        if self._data is None or not 0 <= place < len(self._data.months) or place == self._place:
            return
        self._place = place
        self.pointed.emit(place)
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._data.at(place)))
        self.update()

    def set_least(self, height: int) -> None:
        """The least height in px at 100 %."""
        self._height = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(px(420), px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(220), px(self._height))

    def plot(self) -> QRectF:
        """The room of the bars, between the words of the scales."""
        metrics = QFontMetrics(font(11))
        sides = [0.0, 0.0]
        if self._data is not None:
            for side, top in enumerate(self.tops()):
                if top is not None:
                    words = (tick_words(top * part / TICKS) for part in range(TICKS + 1))
                    sides[side] = max(metrics.horizontalAdvance(each) for each in words) + px(8)
        above, below = px(8), metrics.height() + px(6)
        return QRectF(self.rect()).adjusted(max(sides[0], px(6)), above, -max(sides[1], px(6)), -below)

    def tops(self) -> tuple[float | None, float | None]:
        """Where the scale at the left and the one at the right end; two figures of a kind share the left one."""
        assert self._data is not None
        first, *more = self._data.series
        left = top_of(first, self._data.goal)
        if not more:
            return left, None
        second = top_of(more[0])
        return (max(left, second), None) if first.unit is more[0].unit else (left, second)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._data is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ChartPainter(painter, self.plot(), self._data, self.tops()).paint(self._place, focused=self.hasFocus())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, count = Qt.Key(event.key()), len(self._data.months) if self._data is not None else 0
        if held_but(event.modifiers(), Qt.KeyboardModifier.KeypadModifier) or not count:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.choose(self._place + _STEPS[key])
        elif key in _ENDS:
            self.choose(_ENDS[key] % count)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self._place)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.choose(self._place_at(event.position()))
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if (place := self._place_at(event.position())) >= 0:
            self.choose(place)
            self.opened.emit(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        self.setToolTip(plain_tip(self._data.at(place)) if self._data is not None and place >= 0 else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _place_at(self, at: QPointF) -> int:
        plot = self.plot()
        if self._data is None or not self._data.months or not plot.left() <= at.x() < plot.right():
            return -1
        return int((at.x() - plot.left()) / (plot.width() / len(self._data.months)))

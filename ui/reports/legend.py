"""Which shape and colour of a chart is which figure."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.reports.chartdata import ChartData
from ui.theme import color, font, px


class Legend(QWidget):
    """One line: a sample of each figure's bar or line with its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data: ChartData | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_data(self, data: ChartData) -> None:
        """Tell of another chart."""
        self._data = data
        names = [each.name for each in data.series]
        self.setAccessibleName(", ".join([*names, data.goal.words] if data.goal else names))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(200), QFontMetrics(font(semibold=True)).height() + px(4))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._data is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(semibold=True))
        middle, left = self.height() / 2, 0.0
        for place, series in enumerate(self._data.series):
            ink, second = color("amber" if place else "accent"), bool(place)
            if series.bars and not second:
                painter.fillRect(QRectF(left, middle - px(5), px(10), px(10)), ink)
                left += px(16)
            else:
                style = Qt.PenStyle.DashLine if second else Qt.PenStyle.SolidLine
                painter.setPen(QPen(ink, max(1.5, px(2)), style))
                painter.drawLine(QPointF(left, middle), QPointF(left + px(28), middle))
                painter.setBrush(ink)
                box = QRectF(left + px(14) - px(3), middle - px(3), px(6), px(6))
                painter.setPen(QPen(ink, 1.5))
                if second:
                    painter.drawRect(box)
                else:
                    painter.drawEllipse(box)
                left += px(34)
            painter.setPen(color("text"))
            wide = painter.fontMetrics().horizontalAdvance(series.name)
            painter.drawText(QRectF(left, 0, wide + px(4), self.height()), Qt.AlignmentFlag.AlignVCenter, series.name)
            left += wide + px(24)
        if self._data.goal is not None:
            self._paint_goal(painter, left, self._data.goal.words)

    def _paint_goal(self, painter: QPainter, left: float, words: str) -> None:
        middle = self.height() / 2
        painter.setPen(QPen(color("green"), max(1.0, px(1.5)), Qt.PenStyle.DashDotLine))
        painter.drawLine(QPointF(left, middle), QPointF(left + px(28), middle))
        painter.setPen(color("text"))
        wide = painter.fontMetrics().horizontalAdvance(words) + px(4)
        painter.drawText(QRectF(left + px(34), 0, wide, self.height()), Qt.AlignmentFlag.AlignVCenter, words)

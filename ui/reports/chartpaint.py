"""How a chart over months is drawn: shapes tell the figures apart as well as colours do."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from ui.reports.chartdata import ChartData, Series, tick_words
from ui.theme import color, font, px

TICKS = 4
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ChartPainter:
    """Draws one chart into its room; the second figure is dashed and has square points."""

    def __init__(
        self, painter: QPainter, plot: QRectF, data: ChartData, tops: tuple[float | None, float | None]
    ) -> None:
        self._painter, self._plot, self._data = painter, plot, data
        self._tops = tops
        self._wide = plot.width() / max(1, len(data.months))

    def paint(self, chosen: int, *, focused: bool) -> None:
        """Draw all of it, the month chosen on a ground of its own."""
        if chosen >= 0:
            self._paint_chosen(chosen, focused)
        self._paint_scale()
        for place, series in enumerate(self._data.series):
            top = self._tops[place] if place and self._tops[1] is not None else self._tops[0]
            ink = color("amber" if place else "accent")
            if series.bars and not place:
                self._paint_bars(series, top or 1.0, ink)
            else:
                self._paint_line(series, top or 1.0, ink, second=bool(place))
        self._paint_goal()
        self._paint_months(chosen)

    def _x(self, place: int) -> float:
        return self._plot.left() + (place + 0.5) * self._wide

    def _y(self, value: float, top: float) -> float:
        return self._plot.bottom() - self._plot.height() * min(1.0, value / top)

    def _paint_chosen(self, place: int, focused: bool) -> None:
        box = QRectF(self._plot.left() + place * self._wide, self._plot.top(), self._wide, self._plot.height())
        self._painter.fillRect(box, color("accent_soft" if focused else "sunken"))

    def _paint_scale(self) -> None:
        painter, plot = self._painter, self._plot
        painter.setFont(font(11))
        for part in range(TICKS + 1):
            y = round(plot.bottom() - plot.height() * part / TICKS) + 0.5
            painter.setPen(QPen(color("border" if part == 0 else "hairline"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(color("muted"))
            for side, top in enumerate(self._tops):
                if top is None:
                    continue
                words = tick_words(top * part / TICKS)
                left = QRectF(0, y - px(9), plot.left() - px(5), px(18))
                right = QRectF(plot.right() + px(5), y - px(9), px(80), px(18))
                painter.drawText(right if side else left, _LEFT if side else _RIGHT, words)

    def _paint_bars(self, series: Series, top: float, ink: QColor) -> None:
        painter = self._painter
        wide = max(2.0, min(self._wide * 0.66, px(26)))
        for place, value in enumerate(series.values):
            if not value:
                continue
            y = self._y(value, top)
            bar = QRectF(self._x(place) - wide / 2, y, wide, self._plot.bottom() - y)
            running = self._data.running and place == len(series.values) - 1
            painter.setPen(QPen(ink, 1) if running else Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern) if running else ink)
            painter.drawRect(bar)

    def _paint_line(self, series: Series, top: float, ink: QColor, *, second: bool) -> None:
        painter = self._painter
        pen = QPen(ink, max(1.5, px(2)), Qt.PenStyle.DashLine if second else Qt.PenStyle.SolidLine)
        points = [None if value is None else QPointF(self._x(place), self._y(value, top))
                  for place, value in enumerate(series.values)]  # fmt: skip
        painter.setPen(pen)
        for one, other in pairwise(points):
            if one is not None and other is not None:
                painter.drawLine(one, other)
        painter.setPen(QPen(ink, 1.5))
        half = px(3)
        for place, point in enumerate(points):
            if point is None:
                continue
            running = self._data.running and place == len(points) - 1
            painter.setBrush(color("surface") if running else ink)
            box = QRectF(point.x() - half, point.y() - half, 2 * half, 2 * half)
            if second:
                painter.drawRect(box)
            else:
                painter.drawEllipse(box)

    def _paint_goal(self) -> None:
        goal, top = self._data.goal, self._tops[0]
        if goal is None or top is None or goal.value > top:
            return
        y = self._y(goal.value, top)
        painter, plot = self._painter, self._plot
        painter.setPen(QPen(color("green"), max(1.0, px(1.5)), Qt.PenStyle.DashDotLine))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))

    def _paint_months(self, chosen: int) -> None:
        """As many months as have room; the one chosen always."""
        painter, plot, labels = self._painter, self._plot, self._data.labels
        painter.setFont(font(11))
        metrics = painter.fontMetrics()
        widest = max((metrics.horizontalAdvance(each) for each in labels), default=0) + px(6)
        every = next((each for each in (1, 2, 3, 4, 6, 12) if each * self._wide >= widest), 12)
        shown = [place for place in range(len(labels)) if (place - self._data.january) % every == 0]
        if chosen >= 0:
            near = widest / self._wide
            shown = [place for place in shown if abs(place - chosen) >= near] + [chosen]
        for place in shown:
            painter.setFont(font(11, semibold=place == chosen))
            painter.setPen(color("text" if place == chosen else "muted"))
            wide = metrics.horizontalAdvance(labels[place]) + px(8)
            left = min(max(0.0, self._x(place) - wide / 2), plot.right() + px(6) - wide)
            box = QRectF(left, plot.bottom() + px(3), wide, metrics.height() + px(2))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, labels[place])

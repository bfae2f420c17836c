"""Charts in black and grey, drawn straight on the canvas and legible on any printer.

What is now is solid, what was before is hatched or dashed, an aim is dotted: no chart needs a colour to be read.
All sizes are points. `told` is how a value is written beside its mark.
"""

from collections.abc import Sequence

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from desk.paper.fonts import BOLD, REGULAR
from desk.paper.plot import SIZE, Chart, Series, Told, Upright, Values, fill_bar
from desk.paper.text import Ink, draw_lines, few_lines

_SMALLEST = 4.6
_BAR, _PAIR = 0.68, 0.82  # how much of its room a bar, or two of them, take
_WIDEST_BAR = 26.0
_ROW_NAMES = 0.4  # which part of the width the names of level bars take at most
_ROW_NAME = Ink(6.6, 6.8, side="right")
_DOT = 1.5


def whole(value: float) -> str:
    """A value without decimals."""
    return f"{value:,.0f}"


def columns(
    values: Values, labels: Sequence[str], width: float, height: float, numbers: bool = True, told: Told = whole
) -> Flowable:
    """Upright bars over their labels; values stand on top where they are not zero."""
    return _Columns((Series("", values),), labels, width, height, told if numbers else None)


def grouped(
    now: Values,
    before: Values,
    labels: Sequence[str],
    width: float,
    height: float,
    names: tuple[str, str] = ("", ""),
    told: Told = whole,
) -> Flowable:
    """Upright bars in pairs, the time before hatched at the left of what is now; `names` say which is which."""
    return _Columns((Series(names[1], before, past=True), Series(names[0], now)), labels, width, height, told)


def lines(
    now: Values,
    labels: Sequence[str],
    width: float,
    height: float,
    *,
    before: Values | None = None,
    names: tuple[str, str] = ("", ""),
    target: tuple[float, str] | None = None,
    told: Told = whole,
    most: float | None = None,
) -> Flowable:
    """A line through the values in their order, a dashed one for the year before, a dotted one for an aim.

    The last value, the highest and the lowest are written; None breaks the line. `most` is what no value exceeds, as
    100 of a share.
    """
    series = [Series(names[0], now)]
    if before is not None:
        series.insert(0, Series(names[1], before, past=True))
    return _Lines(tuple(series), labels, width, height, told, target, most)


def bars(
    now: Values,
    before: Values | None,
    labels: Sequence[str],
    width: float,
    *,
    names: tuple[str, str] = ("", ""),
    told: Told = whole,
    row: float = 0,
) -> Flowable:
    """Level bars beside long names, as high as they need; the time before lies hatched under what is now."""
    series = [Series(names[0], now)]
    if before is not None:
        series.append(Series(names[1], before, past=True))
    return _Bars(tuple(series), labels, width, told, row or (14.0 if before is not None else 10.0))


class _Columns(Upright):
    def _draw_values(self, canvas: Canvas) -> None:
        together = len(self.series) > 1
        wide = min(self.pitch * (_PAIR if together else _BAR), _WIDEST_BAR * len(self.series)) / len(self.series)
        tops: list[tuple[float, float, str]] = []
        canvas.setLineWidth(0.4)
        for place in range(len(self.labels)):
            x = self._x(place) - wide * len(self.series) / 2
            for each in self.series:
                value = each.values[place]
                if value:
                    fill_bar(canvas, x, self.bottom, wide, self._y(value) - self.bottom, each.past)
                    if self.told is not None:
                        tops.append((x + wide / 2, self._y(value) + 1.6, self.told(value)))
                x += wide
        self._draw_tops(canvas, tops, self.pitch / len(self.series))

    def _draw_tops(self, canvas: Canvas, tops: Sequence[tuple[float, float, str]], room: float) -> None:
        """The values above the bars, smaller where they would touch; none where even that is too wide."""
        widest = max((stringWidth(text, REGULAR, 1) for _x, _y, text in tops), default=0)
        size = min(SIZE, (room - 0.8) / widest) if widest else SIZE
        if size < _SMALLEST:
            return
        canvas.setFillGray(0)
        canvas.setFont(REGULAR, size)
        for x, y, text in tops:
            canvas.drawCentredString(x, y, text)


class _Lines(Upright):
    from_zero = False

    def __init__(
        self,
        series: tuple[Series, ...],
        labels: Sequence[str],
        width: float,
        height: float,
        told: Told | None,
        target: tuple[float, str] | None,
        most: float | None,
    ) -> None:
        aim = () if target is None else (Series(target[1], [target[0]], aim=True),)
        super().__init__((*series, *aim), labels, width, height, told, most)

    def _draw_sample(self, canvas: Canvas, x: float, y: float, series: Series) -> None:
        self._set_pen(canvas, series)
        canvas.line(x, y + 2, x + 9, y + 2)
        canvas.setDash()

    def _set_pen(self, canvas: Canvas, series: Series) -> None:
        canvas.setStrokeGray(0 if not series.past else 0.45)
        canvas.setLineWidth(0.9 if series.aim else 0.8 if series.past else 1.3)
        canvas.setDash([0.9, 1.7] if series.aim else [2.6, 1.8] if series.past else [])

    def _draw_values(self, canvas: Canvas) -> None:
        for each in self.series:
            self._set_pen(canvas, each)
            if each.aim:
                y = self._y(each.values[0] or 0)
                canvas.line(self.left, y, self.width - 2, y)
                continue
            path, drawing = canvas.beginPath(), False
            for place, value in enumerate(each.values):
                if value is not None:
                    (path.lineTo if drawing else path.moveTo)(self._x(place), self._y(value))
                drawing = value is not None
            canvas.drawPath(path)
        canvas.setDash()
        self._draw_points(canvas, next(each.values for each in self.series if not (each.past or each.aim)))

    def _draw_points(self, canvas: Canvas, values: Values) -> None:
        """A dot on every value of now; the last, the highest and the lowest are written where they do not touch."""
        known = [(place, value) for place, value in enumerate(values) if value is not None]
        canvas.setFillGray(0)
        for place, value in known:
            canvas.circle(self._x(place), self._y(value), _DOT, stroke=0, fill=1)
        if not known or self.told is None:
            return
        last, high, low = known[-1], max(known, key=lambda each: each[1]), min(known, key=lambda each: each[1])
        taken: list[tuple[float, float]] = []
        for (place, value), weight in ((last, BOLD), (high, REGULAR), (low, REGULAR)):
            text = self.told(value)
            half = stringWidth(text, weight, SIZE) / 2
            x = min(max(self._x(place), self.left + half), self.width - half)
            if all(abs(x - other) > half + room + 1 for other, room in taken):
                taken.append((x, half))
                below = (place, value) == low and value < high[1] and self.scale.part(value) > 0.12
                canvas.setFont(weight, SIZE)
                canvas.drawCentredString(x, self._y(value) + (-8 if below else 3.2), text)


class _Bars(Chart):
    def __init__(
        self, series: tuple[Series, ...], labels: Sequence[str], width: float, told: Told | None, row: float
    ) -> None:
        super().__init__(series, labels, width, 0, told)
        self.row = row
        self.height = self.legend + row * len(self.labels) + 2

    def _draw_marks(self, canvas: Canvas) -> None:
        most = max((value for each in self.series for value in each.values if value), default=1)
        widest = max((stringWidth(label, REGULAR, _ROW_NAME.size) for label in self.labels), default=0) + 5
        left = min(widest, self.width * _ROW_NAMES)
        room = self.width - left - 4 - max(stringWidth(self._value(value), BOLD, SIZE) for value in (most, 0.0))
        thick = self.row * 0.8 / len(self.series)
        most_lines = 2 if self.row >= 2 * _ROW_NAME.leading else 1
        canvas.setLineWidth(0.4)
        for place, label in enumerate(self.labels):
            y = self.height - self.legend - (place + 1) * self.row + self.row * 0.1
            name = few_lines(label, left - 4, _ROW_NAME, most_lines)
            draw_lines(canvas, name, 0, y + self.row * 0.4 + len(name) * _ROW_NAME.leading / 2, left - 4, _ROW_NAME)
            for under, each in enumerate(self.series):
                bottom = y + thick * (len(self.series) - 1 - under)
                value = each.values[place]
                if value:
                    fill_bar(canvas, left, bottom, room * value / most, thick, each.past)
                canvas.setFillGray(0.35 if each.past else 0)
                canvas.setFont(REGULAR if each.past else BOLD, SIZE)
                canvas.drawString(left + room * (value or 0) / most + 2.5, bottom + thick / 2 - 2.1, self._value(value))
        canvas.setLineWidth(0.6)
        canvas.line(left, 0, left, self.height - self.legend)

    def _value(self, value: float | None) -> str:
        return "" if self.told is None or value is None else self.told(value)

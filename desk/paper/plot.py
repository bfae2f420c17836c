"""What every chart on paper shares: its series, their names above it, the axes, and how a bar is filled."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from desk.paper.fonts import REGULAR, load_fonts
from desk.paper.scale import Scale
from desk.paper.text import fit, plain

WORDS_GREY = 0.25
SIZE = 6.0
_INK, _EDGE, _RULE = 0.2, 0.35, 0.82
_FOOT, _HEAD, _LEGEND = 11.0, 8.0, 10.0
_HATCH = 2.2  # between two strokes of a hatching
_TICK_ROOM = 13.0  # between two numbers of a scale

Told = Callable[[float], str]
Values = Sequence[float | None]


@dataclass(frozen=True)
class Series:
    """Values in the order of the labels; those of a time before, and an aim, which is one value, are drawn apart."""

    name: str
    values: Values
    past: bool = False
    aim: bool = False


class Chart(Flowable):
    """A chart of a fixed size with the names of its series above it."""

    def __init__(
        self, series: tuple[Series, ...], labels: Sequence[str], width: float, height: float, told: Told | None
    ) -> None:
        super().__init__()
        load_fonts()
        self.series, self.told = series, told
        self.labels = [plain(label) for label in labels]
        self.width, self.height = width, height
        self.legend = _LEGEND if any(each.name for each in series) else 0.0

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setFillGray(WORDS_GREY)
        canvas.setStrokeGray(_EDGE)
        canvas.setFont(REGULAR, SIZE)
        if self.legend:
            self._draw_legend(canvas, self.height - 6.5)
        self._draw_marks(canvas)
        canvas.restoreState()

    def _draw_legend(self, canvas: Canvas, y: float) -> None:
        x = 0.0
        for each in sorted(self.series, key=lambda each: (each.aim, each.past)):
            name = fit(plain(each.name), self.width / len(self.series) - 16, REGULAR, SIZE)
            self._draw_sample(canvas, x, y, each)
            canvas.drawString(x + 12, y, name)
            x += 12 + stringWidth(name, REGULAR, SIZE) + 10

    def _draw_sample(self, canvas: Canvas, x: float, y: float, series: Series) -> None:
        fill_bar(canvas, x, y - 0.8, 9, 5.4, series.past)

    def _draw_marks(self, canvas: Canvas) -> None:
        raise NotImplementedError


class Upright(Chart):
    """A chart over a level axis with places side by side and a scale at the left."""

    from_zero = True

    def __init__(
        self,
        series: tuple[Series, ...],
        labels: Sequence[str],
        width: float,
        height: float,
        told: Told | None,
        most: float | None = None,
    ) -> None:
        super().__init__(series, labels, width, height, told)
        self.bottom, self.high = _FOOT, height - _FOOT - _HEAD - self.legend
        values = [value for each in series for value in each.values]
        self.scale = Scale.of(values, from_zero=self.from_zero, most=most, steps=int(self.high / _TICK_ROOM))

    def _draw_marks(self, canvas: Canvas) -> None:
        ticks = [(tick, self.scale.told(tick)) for tick in self.scale.ticks]
        self.left = max(stringWidth(text, REGULAR, SIZE) for _tick, text in ticks) + 4
        self.pitch = (self.width - self.left - 2) / max(len(self.labels), 1)
        canvas.setLineWidth(0.4)
        canvas.setStrokeGray(_RULE)
        canvas.lines([(self.left, self._y(tick), self.width - 2, self._y(tick)) for tick, _text in ticks])
        for tick, text in ticks:
            canvas.drawRightString(self.left - 3, self._y(tick) - 2.1, text)
        canvas.setStrokeGray(_EDGE)
        canvas.setLineWidth(0.6)
        canvas.line(self.left, self.bottom, self.width - 2, self.bottom)
        self._draw_labels(canvas)
        self._draw_values(canvas)

    def _draw_labels(self, canvas: Canvas) -> None:
        """As many labels as have room, from the last one back."""
        if not self.labels:
            return
        widest = max(stringWidth(label, REGULAR, SIZE) for label in self.labels) + 2
        every = max(1, -(-int(widest) // max(1, int(self.pitch))))
        every = 1 if len(self.labels) <= 8 else every
        for place in range(len(self.labels) - 1, -1, -every):
            label = fit(self.labels[place], self.pitch * every, REGULAR, SIZE)
            half = stringWidth(label, REGULAR, SIZE) / 2
            canvas.drawCentredString(min(self._x(place), self.width - half), 3, label)

    def _x(self, place: float) -> float:
        return self.left + (place + 0.5) * self.pitch

    def _y(self, value: float) -> float:
        return self.bottom + self.scale.part(value) * self.high

    def _draw_values(self, canvas: Canvas) -> None:
        raise NotImplementedError


def fill_bar(canvas: Canvas, x: float, y: float, wide: float, high: float, past: bool) -> None:
    """A bar: solid, or white with a hatching for the time before."""
    if not past:
        canvas.setFillGray(_INK)
        canvas.rect(x, y, wide, high, stroke=0, fill=1)
        canvas.setFillGray(WORDS_GREY)
        return
    canvas.rect(x, y, wide, high, stroke=1, fill=0)
    slants, reach = [], _HATCH
    while reach < wide + high:
        begin, end = max(0.0, reach - high), min(reach, wide)
        slants.append((x + begin, y + min(reach, high), x + end, y + reach - end))
        reach += _HATCH
    canvas.lines(slants)

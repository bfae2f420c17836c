"""The hand that puts ink on a slip: it knows what is a value and what a pre-printed form has already."""

from collections.abc import Callable
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from desk.paper.text import Ink

_ABOVE = 0.88
"""The part of a letter's size that stands above its baseline."""


@dataclass(frozen=True)
class Bars:
    """A number in Code128: where each bar begins and how wide it is, in points."""

    each: tuple[tuple[float, float], ...]
    width: float


class Hand:
    """Draws on the pages of one canvas. What is printed on the form already is left out with `values_only`."""

    def __init__(self, canvas: Canvas, values_only: bool) -> None:
        self.canvas = canvas
        self.values_only = values_only
        self._put = {"left": canvas.drawString, "right": canvas.drawRightString, "centre": canvas.drawCentredString}
        self._draw: Callable[..., object] = canvas.drawString
        self.turn()

    def turn(self) -> None:
        """A new page: the canvas has forgotten its pen."""
        self._ink: Ink | None = None
        self._font: tuple[str, float] | None = None
        self._grey: float | None = None
        self._rule: tuple[float, float] | None = None

    def value(self, text: str, x: float, baseline: float, ink: Ink) -> None:
        """Words that differ from slip to slip; `x` is where those on the right side end, and centred ones have half."""
        if ink is not self._ink:
            self._take(ink)
        self._draw(x, baseline, text)

    def _take(self, ink: Ink) -> None:
        self._ink, self._draw = ink, self._put[ink.side]
        if self._font != (ink.font, ink.size):
            self._font = (ink.font, ink.size)
            self.canvas.setFont(ink.font, ink.size)
        self._fill(ink.grey)

    def _fill(self, grey: float) -> None:
        if self._grey != grey:
            self._grey = grey
            self.canvas.setFillGray(grey)

    def label(self, text: str, x: float, baseline: float, ink: Ink) -> None:
        """Words that every slip has."""
        if not self.values_only:
            self.value(text, x, baseline, ink)

    def lines(self, lines: list[str], x: float, top: float, ink: Ink) -> None:
        """Lines of values, one below the other."""
        baseline = top - (ink.leading - ink.size) / 2 - _ABOVE * ink.size
        for line in lines:
            self.value(line, x, baseline, ink)
            baseline -= ink.leading

    def block(self, x: float, bottom: float, width: float, height: float, grey: float = 0) -> None:
        """A ground for words, black for white ones."""
        if not self.values_only:
            self._ink = None
            self._fill(grey)
            self.canvas.rect(x, bottom, width, height, stroke=0, fill=1)

    def rules(self, width: float, grey: float) -> None:
        """Draw lines and boxes of that width and grey from now on."""
        if not self.values_only and self._rule != (width, grey):
            self._rule = (width, grey)
            self.canvas.setLineWidth(width)
            self.canvas.setStrokeGray(grey)

    def box(self, x: float, bottom: float, width: float, height: float) -> None:
        """The outline of a box."""
        if not self.values_only:
            self.canvas.rect(x, bottom, width, height, stroke=1, fill=0)

    def line(self, x: float, y: float, to_x: float, to_y: float) -> None:
        """A line from one point to another."""
        if not self.values_only:
            self.canvas.line(x, y, to_x, to_y)

    def bars(self, bars: Bars, x: float, bottom: float, height: float) -> None:
        """A number for the scanner, which is a value."""
        self._ink = None
        self._fill(0)
        rect = self.canvas.rect
        for left, wide in bars.each:
            rect(x + left, bottom, wide, height, stroke=0, fill=1)

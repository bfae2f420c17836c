"""Boxes of words that are read from two steps away."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from desk.paper.fonts import BOLD, REGULAR, load_fonts
from desk.paper.text import Ink, draw_lines, few_lines, plain

_PAD, _BAND = 6.0, 14.0
_SMALLEST = 10.0


@dataclass(frozen=True)
class Big:
    """Words to be read from afar: as large as they fit, at most `size` points and so many lines."""

    label: str
    text: str
    size: float
    lines: int = 1
    share: float = 1
    inverse: bool = False


class Panel(Flowable):
    """Boxes of large words side by side."""

    def __init__(self, parts: Sequence[Big], least: float) -> None:
        super().__init__()
        self.parts, self.least = parts, least

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width = available_width
        whole = sum(part.share for part in self.parts)
        self._set = []
        self.height = self.least
        for part in self.parts:
            width = available_width * part.share / whole
            ink, lines = _sized(part, width - 2 * _PAD)
            band = _BAND if part.label else 4.0
            self.height = max(self.height, band + len(lines) * ink.leading + 4)
            self._set.append((part, width, band, ink, lines))
        return self.width, self.height

    def draw(self) -> None:
        canvas, x = self.canv, 0.0
        canvas.setLineWidth(1)
        canvas.setStrokeGray(0)
        for part, width, band, ink, lines in self._set:
            canvas.setFillGray(0 if part.inverse else 1)
            canvas.rect(x, 0, width, self.height, stroke=1, fill=1)
            grey = 1.0 if part.inverse else 0.0
            canvas.setFillGray(grey or 0.2)
            canvas.setFont(REGULAR, 9)
            canvas.drawString(x + _PAD, self.height - 11, part.label)
            room = self.height - band
            top = room - (room - len(lines) * ink.leading) / 2
            draw_lines(
                canvas, lines, x + _PAD, top, width - 2 * _PAD, Ink(ink.size, ink.leading, BOLD, grey, side=ink.side)
            )
            x += width


def _sized(part: Big, width: float) -> tuple[Ink, list[str]]:
    """The largest size at which the words fit, down to ten points; there they are cut with an ellipsis."""
    load_fonts()
    text, size = plain(part.text), part.size
    side: Literal["left", "centre"] = "left" if part.lines > 1 else "centre"
    while size > _SMALLEST:
        ink = Ink(size, size * 1.22, BOLD, side=side)
        fits = stringWidth(text, BOLD, size) <= width if part.lines == 1 else False
        if fits or (part.lines > 1 and len(few_lines(text, width, ink, part.lines + 1)) <= part.lines):
            break
        size -= 1
    ink = Ink(size, size * 1.22, BOLD, side=side)
    return ink, few_lines(text, width, ink, part.lines)

"""What stands above and below the words of a notice: whose it is, and who answers for it."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from desk.notices.sheet import NoticeSheet, Part
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.text import Ink, draw_lines, fit, plain
from desk.words import day, word

_OFFICE, _ENGLISH_OFFICE = 15.0, 11.0
_SMALL = Ink(9.5, 12.5, grey=0.2)
_NAME = Ink(13, 20)
SEAL = 20 * mm
"""Half as wide as the seal of an office with room around it."""
_LOW = 16 * mm


class Head(Flowable):
    """The office's name over a rule, in the languages of the sheet."""

    def __init__(self, parts: Sequence[Part]) -> None:
        super().__init__()
        names = dict.fromkeys(plain(part.letterhead.office) for part in parts)
        self.names = [name for name in names if name]
        estates = dict.fromkeys(plain(part.letterhead.estate) for part in parts)
        self.estate = "  ·  ".join(name for name in estates if name)

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = 12.0 + sum(self._leading(place) for place in range(len(self.names))) + 18
        return self.width, self.height

    def _leading(self, place: int) -> float:
        return (_ENGLISH_OFFICE if place else _OFFICE) * 1.35

    def draw(self) -> None:
        canvas, top = self.canv, self.height
        for place, name in enumerate(self.names):
            size = _ENGLISH_OFFICE if place else _OFFICE
            canvas.setFont(BOLD, size)
            canvas.drawCentredString(self.width / 2, top - size, fit(name, self.width, BOLD, size))
            top -= self._leading(place)
        if self.estate:
            canvas.setFont(REGULAR, 9)
            canvas.setFillGray(0.25)
            canvas.drawCentredString(self.width / 2, top - 9, fit(self.estate, self.width, REGULAR, 9))
            canvas.setFillGray(0)
        canvas.setLineWidth(1.4)
        canvas.line(0, 8, self.width, 8)


class Signature(Flowable):
    """Office and date with room for the seal at the right, number and telephone at the left."""

    def __init__(self, sheet: NoticeSheet, parts: Sequence[Part], *, low: bool = False) -> None:
        """A low one leaves its room to a table: the seal goes over office and date without a mark for it."""
        super().__init__()
        self.sheet, self.parts, self.low = sheet, parts, low

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        low = max(_LOW, len(self._facts()) * _SMALL.leading)
        self.width, self.height = available_width, low if self.low else 2 * SEAL + 2
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        wide = self.width * 0.58
        names = dict.fromkeys(plain(part.letterhead.office) for part in self.parts)
        days = dict.fromkeys(day(part.language, self.sheet.date) for part in self.parts)
        lines = [fit(name, wide, REGULAR, _NAME.size) for name in names if name] + ["  ·  ".join(days)]
        broad = max(stringWidth(line, REGULAR, _NAME.size) for line in lines)
        middle, high = self.width - max(SEAL, broad / 2), self.height / 2
        if not self.low:
            self._draw_seal(canvas, middle, high)
        top = high + len(lines) * _NAME.leading / 2
        draw_lines(canvas, lines, middle - wide / 2, top, wide, Ink(_NAME.size, _NAME.leading, side="centre"))
        self._draw_facts(canvas)

    def _draw_seal(self, canvas: Canvas, x: float, y: float) -> None:
        canvas.saveState()
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(0.6)
        canvas.setDash(1, 3)
        canvas.circle(x, y, SEAL)
        canvas.restoreState()
        canvas.setFont(REGULAR, 7)
        canvas.setFillGray(0.45)
        seal = "  ".join(word(part.language, "notice.seal") for part in self.parts)
        canvas.drawCentredString(x, y - SEAL + 6, seal)
        canvas.setFillGray(0)

    def _facts(self) -> list[str]:
        lines = []
        for part in self.parts:
            lines.append(word(part.language, "notice.number").format(number=self.sheet.number))
            if phone := part.letterhead.hotline or part.letterhead.phone:
                lines.append(word(part.language, "notice.questions").format(phone=phone))
        return lines

    def _draw_facts(self, canvas: Canvas) -> None:
        lines = self._facts()
        wide = self.width * 0.4
        shown = [fit(plain(line), wide, REGULAR, _SMALL.size) for line in lines]
        draw_lines(canvas, shown, 0, len(shown) * _SMALL.leading, wide, _SMALL)

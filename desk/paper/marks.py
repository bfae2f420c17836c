"""Marks that tell one sheet from another: bar code, copy label, tear line, letterhead."""

from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from desk.paper.fonts import BOLD, REGULAR, load_fonts
from desk.paper.letterhead import Letterhead
from desk.paper.text import Ink, draw_lines, few_lines, fit, plain
from desk.words import Language, word

TEAR_HEIGHT = 6.5 * mm


class CopyHead(Flowable):
    """The head of one labelled copy: whose it is, from whom, what it is, its number in ink and in bars."""

    def __init__(
        self, label: str, use: str, letterhead: Letterhead, title: str, number: str, form: str, mark: str
    ) -> None:
        super().__init__()
        load_fonts()
        self.label, self.use = label, use
        self.letterhead = letterhead
        self.title, self.number = title, number
        self.form, self.mark = form, mark
        self.bars = Code128(number, barHeight=8.5 * mm, barWidth=0.3 * mm, quiet=0)

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = 15.5 * mm
        return self.width, self.height

    def draw(self) -> None:
        canvas, top = self.canv, self.height
        self._draw_label(canvas, top)
        right = self.width
        bars_left = right - self.bars.width
        self.bars.drawOn(canvas, bars_left, top - 9 * mm)
        canvas.setFont(BOLD, 8.5)
        canvas.drawRightString(right, top - 12.4 * mm, self.number)
        canvas.setFont(REGULAR, 6.4)
        canvas.setFillGray(0.25)
        canvas.drawString(bars_left, top - 12.2 * mm, self.form)
        canvas.setFillGray(0)
        middle = self.width * 0.56
        canvas.setFont(BOLD, 13)
        canvas.drawCentredString(middle, top - 5.2 * mm, self.title)
        if self.mark:
            canvas.setFont(BOLD, 7)
            canvas.drawCentredString(middle, top - 8.9 * mm, self.mark)

    def _draw_label(self, canvas: Canvas, top: float) -> None:
        wide = stringWidth(self.label, BOLD, 8) + 10
        canvas.setFillGray(0)
        canvas.rect(0, top - 4.6 * mm, wide, 4.6 * mm, stroke=0, fill=1)
        canvas.setFillGray(1)
        canvas.setFont(BOLD, 8)
        canvas.drawString(5, top - 3.4 * mm, self.label)
        canvas.setFillGray(0.25)
        canvas.setFont(REGULAR, 7)
        canvas.drawString(wide + 5, top - 3.3 * mm, self.use)
        canvas.setFillGray(0)
        taken = max(stringWidth(self.title, BOLD, 13), stringWidth(self.mark, BOLD, 7))
        room = self.width * 0.56 - taken / 2 - 10
        canvas.setFont(BOLD, 9.5)
        canvas.drawString(0, top - 9 * mm, fit(plain(self.letterhead.office), room, BOLD, 9.5))
        canvas.setFont(REGULAR, 7)
        line = "  ·  ".join(part for part in (self.letterhead.estate, self.letterhead.phone) if part)
        canvas.drawString(0, top - 12.4 * mm, fit(plain(line), self.width * 0.66, REGULAR, 7))


class TearLine(Flowable):
    """Where two copies part; nothing at the top of a page, where no copy stands above."""

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width = available_width
        frame = getattr(self, "_frame", None)
        self.height = 0 if frame is not None and frame._atTop else TEAR_HEIGHT
        return self.width, self.height

    def draw(self) -> None:
        if not self.height:
            return
        canvas, y = self.canv, self.height / 2
        canvas.saveState()
        canvas.setLineWidth(0.6)
        canvas.setDash(4, 3)
        canvas.line(-14 * mm, y, self.width + 14 * mm, y)
        canvas.restoreState()
        canvas.setFillGray(1)
        canvas.rect(-1, y - 5, 13, 10, stroke=0, fill=1)
        canvas.setFillGray(0)
        canvas.setFont(REGULAR, 10)
        canvas.drawString(0, y - 3.6, "✂")


def draw_letterhead(
    canvas: Canvas,
    language: Language,
    letterhead: Letterhead,
    x: float,
    top: float,
    width: float,
    *,
    inset: float = 0,
    least: float = 0,
) -> None:
    """The office's name over one line of estate, address and telephones, closed by a rule.

    The words leave `inset` points free at their left, for a logo; the rule is at least `least` points below the top.
    """
    left, room = x + inset, width - inset
    canvas.setFont(BOLD, 15)
    canvas.drawString(left, top - 14, fit(plain(letterhead.office), room, BOLD, 15))
    line = plain(letterhead.line(word(language, "paper.phone"), word(language, "paper.hotline")))
    ink = Ink(8, 11, grey=0.2)
    lines = few_lines(line, room, ink, 2)
    draw_lines(canvas, lines, left, top - 21, room, ink)
    rule = top - max(28 + len(lines) * ink.leading, least)
    canvas.setLineWidth(1.2)
    canvas.line(x, rule, x + width, rule)


def draw_continued(canvas: Canvas, words: str, x: float, top: float, width: float) -> None:
    """The head of every page after the first: whose page it is."""
    canvas.setFont(REGULAR, 7.5)
    canvas.setFillGray(0.25)
    canvas.drawString(x, top, fit(plain(words), width, REGULAR, 7.5))
    canvas.setLineWidth(0.4)
    canvas.line(x, top - 4, x + width, top - 4)
    canvas.setFillGray(0)

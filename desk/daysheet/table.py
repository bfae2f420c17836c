"""The table of a day sheet: rows that never part, headings again on every page, bars beside the number."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desk.paper.fields import RULE_GREY
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.text import Ink, draw_lines, few_lines, fit, plain

_PAD = 3.0
PLAIN = Ink(8.6, 11.2)
_HEADING, _TITLE = Ink(7, 8.8, grey=0.2), Ink(9.5, 13, font=BOLD)
_WHOSE = 8
_BARS, _BAR_ROOM = 6.5 * mm, 8 * mm
_MODULES = (0.96, 0.72)
"""The thinnest bar in points, the wider one where it fits: a printer of 150 dots an inch draws it in two of them."""
_QUIET = 10
"""Thinnest bars' widths of white that a scanner needs at both ends."""
_PEN_ROW = 9.5 * mm


@dataclass(frozen=True)
class Words:
    """Some words of a cell, at most so many lines of them."""

    text: str
    lines: int = 1
    ink: Ink = PLAIN


@dataclass(frozen=True)
class TableRow:
    """The cells of a row, and the number whose bars stand in its second one; without any it is left to a pen."""

    cells: Sequence[Sequence[Words]] = ()
    number: str = ""


class VisitTable(Flowable):
    """A table; where it goes on over the page its title is `continued`. A titled one says whose it is at the right."""

    def __init__(
        self,
        title: str,
        whose: str,
        continued: str,
        headings: Sequence[str],
        shares: Sequence[float],
        rows: Sequence[TableRow],
    ) -> None:
        super().__init__()
        self.title, self.whose, self.continued = title, whose, continued
        self.headings, self.shares, self.rows = headings, shares, rows
        self._set: list[tuple[float, list[list[tuple[str, Ink]]]]] = []

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width = available_width
        self._widths = [available_width * share / sum(self.shares) for share in self.shares]
        self._above = _TITLE.leading + 3 if self.title else 0.0
        self._band = _HEADING.leading + 4
        self._set = [self._measured(row) for row in self.rows]
        self.height = self._above + self._band + sum(height for height, _cells in self._set)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        self.wrap(available_width, available_height)
        left, fitting = available_height - self._above - self._band, 0
        for height, _cells in self._set:
            if (left := left - height) < 0:
                break
            fitting += 1
        if not 0 < fitting < len(self.rows):
            return []
        same = self.continued, self.headings, self.shares
        first = VisitTable(self.title, self.whose, *same, self.rows[:fitting])
        return [first, VisitTable(self.continued, "", *same, self.rows[fitting:])]

    def _measured(self, row: TableRow) -> tuple[float, list[list[tuple[str, Ink]]]]:
        cells = [
            [
                (line, words.ink)
                for words in cell
                for line in few_lines(plain(words.text), width - 2 * _PAD, words.ink, words.lines)
            ]
            for cell, width in zip(row.cells, self._widths, strict=False)
        ]
        tall = [sum(ink.leading for _line, ink in cell) for cell in cells]
        if row.number:
            tall[1] += _BAR_ROOM
        return max([_PEN_ROW, *(each + 6 for each in tall)]), cells

    def draw(self) -> None:
        canvas, top = self.canv, self.height
        if self.title:
            canvas.setFont(BOLD, _TITLE.size)
            canvas.drawString(0, top - 10, fit(plain(self.title), self.width * 0.58, BOLD, _TITLE.size))
            canvas.setFont(REGULAR, _WHOSE)
            canvas.drawRightString(self.width, top - 10, fit(plain(self.whose), self.width * 0.4, REGULAR, _WHOSE))
            top -= self._above
        canvas.setFillGray(0.92)
        canvas.rect(0, top - self._band, self.width, self._band, stroke=0, fill=1)
        canvas.setFillGray(0)
        self._frames(top, self._band)
        x = 0.0
        for heading, width in zip(self.headings, self._widths, strict=True):
            told = fit(heading, width - 2 * _PAD, REGULAR, _HEADING.size)
            draw_lines(canvas, [told], x + _PAD, top - 2, width - 2 * _PAD, _HEADING)
            x += width
        top -= self._band
        for row, (height, cells) in zip(self.rows, self._set, strict=True):
            self._frames(top, height)
            self._row(row, top, cells)
            top -= height

    def _row(self, row: TableRow, top: float, cells: list[list[tuple[str, Ink]]]) -> None:
        x = 0.0
        for place, (cell, width) in enumerate(zip(cells, self._widths, strict=False)):
            y = top - _PAD
            for line, ink in cell:
                draw_lines(self.canv, [line], x + _PAD, y, width - 2 * _PAD, ink)
                y -= ink.leading
            if place == 1 and row.number:
                bars = _bars(row.number, width)
                bars.drawOn(self.canv, x + (width - bars.width) / 2, y - _BARS - 1)
            x += width

    def _frames(self, top: float, height: float) -> None:
        canvas, x = self.canv, 0.0
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(RULE_GREY)
        for width in self._widths:
            canvas.rect(x, top - height, width, height)
            x += width


def _bars(number: str, room: float) -> Code128:
    """A number in the widest bars that fit with their white."""
    each = [Code128(number, barHeight=_BARS, barWidth=module, quiet=0) for module in _MODULES]
    fitting = (bars for bars, module in zip(each, _MODULES, strict=True) if bars.width + 2 * _QUIET * module <= room)
    return next(fitting, each[-1])

"""A table of prices on paper: under its title, figures to the right, its headings again on every page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from desk.paper.fields import RULE_GREY
from desk.paper.fonts import BOLD
from desk.paper.text import Ink, draw_lines, few_lines, fit, plain

_PAD = 4.0
_FEWEST = 2
"""Rows under a title at the foot of a page; fewer go on to the next one."""
_MOST_LINES = 40
"""Of a cell: more than the longest note in two languages takes."""
_GIVEN = 0.45
"""Of the widest column of words: at most so much goes to figures that need it."""


@dataclass(frozen=True)
class Row:
    """One row; `strong` in bold on grey, `holds` keeps it on one page with the row after it.

    A strong one that holds names those after it: where they are more than a page they part, and it stands again. The
    second cell takes the room of so many columns (`span`); those it covers are not among the cells.
    """

    cells: tuple[str, ...]
    strong: bool = False
    holds: bool = False
    span: int = 1


@dataclass(frozen=True)
class Columns:
    """The headings, their shares of the width, and which of them hold figures."""

    headings: tuple[str, ...]
    shares: tuple[float, ...]
    figures: frozenset[int]


class PriceTable(Flowable):
    """Rows never part; title and headings stand over the rows of every page, which is so many points high."""

    def __init__(self, title: str, columns: Columns, rows: Sequence[Row], ink: Ink, page: float) -> None:
        super().__init__()
        self.title, self.columns, self.rows, self.ink, self.page = title, columns, rows, ink, page
        self._bold = replace(ink, font=BOLD)
        self._heading = Ink(ink.size * 0.8, ink.leading * 0.8, grey=0.2)
        self._heights: list[float] = []

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width = available_width
        whole = sum(self.columns.shares)
        self._widths = self._widened([available_width * share / whole for share in self.columns.shares])
        self._head = self._broken(self.columns.headings, self._heading)
        self._title_band = self.ink.leading * 1.25
        self._head_band = max(len(lines) for lines in self._head) * self._heading.leading + 4
        self._cells = [self._broken(row.cells, self._bold if row.strong else self.ink, row.span) for row in self.rows]
        self._heights = [max(len(lines) for lines in cells) * self.ink.leading + 5 for cells in self._cells]
        self.height = self._title_band + self._head_band + sum(self._heights)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        self.wrap(available_width, available_height)
        left, fitting = available_height - self._title_band - self._head_band, 0
        for height in self._heights:
            if (left := left - height) < 0:
                break
            fitting += 1
        fitting, named = self._parted(fitting)
        if not min(_FEWEST, len(self.rows) - 1) <= fitting < len(self.rows) or not fitting:
            return []
        parts = self.rows[:fitting], [*named, *self.rows[fitting:]]
        columns = replace(self.columns, shares=tuple(self._widths))
        return [PriceTable(self.title, columns, rows, self.ink, self.page) for rows in parts]

    def _parted(self, fitting: int) -> tuple[int, list[Row]]:
        """How many of the rows that fit stay here, and what names the next one where rows that hold together part."""
        begin = fitting
        while begin and self.rows[begin - 1].holds:
            begin -= 1
        if begin in (fitting, len(self.rows)):
            return begin, []
        end = next(place for place in range(begin, len(self.rows)) if not self.rows[place].holds)
        if sum(self._heights[begin : end + 1]) <= self.page - self._title_band - self._head_band:
            return begin, []
        fitting = min(fitting, end - 1)  # the last line goes with the sum
        if fitting - begin <= _FEWEST:
            return begin, []
        return fitting, [self.rows[begin]]

    def draw(self) -> None:
        canvas, top = self.canv, self.height
        size = self.ink.size * 1.12
        canvas.setFont(BOLD, size)
        canvas.drawString(0, top - size, fit(plain(self.title), self.width, BOLD, size))
        top -= self._title_band
        canvas.setFillGray(0.92)
        canvas.rect(0, top - self._head_band, self.width, self._head_band, stroke=0, fill=1)
        self._row(top, self._head_band, self._head, self._heading)
        top -= self._head_band
        for row, height, cells in zip(self.rows, self._heights, self._cells, strict=True):
            if row.strong:
                canvas.setFillGray(0.965)
                canvas.rect(0, top - height, self.width, height, stroke=0, fill=1)
            self._row(top, height, cells, self._bold if row.strong else self.ink, row.span)
            top -= height

    def _rooms(self, span: int) -> list[tuple[float, bool]]:
        """How wide each cell of a row is, and whether it holds figures."""
        rooms = [(width, place in self.columns.figures) for place, width in enumerate(self._widths)]
        return [rooms[0], (sum(width for width, _figures in rooms[1 : 1 + span]), rooms[1][1]), *rooms[1 + span :]]

    def _widened(self, widths: list[float]) -> list[float]:
        """Columns of figures as wide as their widest one, as far as the widest of words can give."""
        figures, needs = self.columns.figures, list(widths)
        for row in self.rows:
            font = self._bold.font if row.strong else self.ink.font
            for place, cell in zip([0, 1, *range(1 + row.span, len(widths))], row.cells, strict=False):
                if place in figures:
                    needs[place] = max(needs[place], stringWidth(plain(cell), font, self.ink.size) + 2 * _PAD + 0.1)
        giving = max((place for place in range(len(widths)) if place not in figures), key=lambda place: widths[place])
        lacking = sum(needs) - sum(widths)
        part = min(lacking, _GIVEN * widths[giving]) / lacking if lacking else 0.0
        wide = [width + part * (need - width) for width, need in zip(widths, needs, strict=True)]
        wide[giving] -= part * lacking
        return wide

    def _broken(self, cells: Sequence[str], ink: Ink, span: int = 1) -> list[list[str]]:
        """The lines of each cell; a figure is always one."""
        return [
            [plain(cell)]
            if figures and ink is not self._heading
            else few_lines(plain(cell), width - 2 * _PAD, ink, _MOST_LINES)
            for cell, (width, figures) in zip(cells, self._rooms(span), strict=True)
        ]

    def _row(self, top: float, height: float, cells: list[list[str]], ink: Ink, span: int = 1) -> None:
        canvas, x = self.canv, 0.0
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(RULE_GREY)
        for lines, (width, figures) in zip(cells, self._rooms(span), strict=True):
            canvas.rect(x, top - height, width, height)
            used = replace(ink, side="right", size=_size(lines, width, ink)) if figures else ink
            above = (height - len(lines) * used.leading) / 2
            draw_lines(canvas, lines, x + _PAD, top - above, width - 2 * _PAD, used)
            x += width


def _size(lines: Sequence[str], width: float, ink: Ink) -> float:
    """Letters in which the widest line has room: a figure broken in two is two figures."""
    wide = max((stringWidth(line, ink.font, ink.size) for line in lines), default=0.0)
    return ink.size if wide <= width - 2 * _PAD else ink.size * (width - 2 * _PAD) / wide

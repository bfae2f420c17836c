"""The table of promises on the board (M51)."""

from collections.abc import Sequence

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from desk.notices.promises import Promise
from desk.paper.fields import RULE_GREY
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.text import Ink, break_lines, draw_lines, plain
from desk.words import Language, word

_KEYS = ("service", "standard", "reply", "solution")
_SHARES = (18.0, 56.0, 13.0, 13.0)
_PAD = 4.0
_LEADING = 1.27
_FEWEST = 3
"""So many rows at least go over to the next sheet: one alone is overlooked there."""


class PromiseTable(Flowable):
    """Headings, and a row for each promise; nothing in it is cut, and it parts only between rows."""

    def __init__(self, language: Language, rows: Sequence[Promise], size: float, loose: float = 0) -> None:
        super().__init__()
        self.language, self.rows, self.size, self.loose = language, rows, size, loose
        self.ink = Ink(size, size * _LEADING)
        self.strong = Ink(size, size * _LEADING, font=BOLD)
        self._set: list[tuple[float, list[list[str]]]] = []

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width = available_width
        self._widths = [available_width * share / sum(_SHARES) for share in _SHARES]
        self._head = self._row(self._headings(), self._widths, self.strong)
        self._set = [
            self._row([row.service, row.standard, row.reply, row.solution], self._places(row), self._first(row))
            for row in self.rows
        ]
        self.height = self._head[0] + sum(height for height, _cells in self._set)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        self.wrap(available_width, available_height)
        left, fitting = available_height - self._head[0], 0
        for height, _cells in self._set:
            if (left := left - height) < 0:
                break
            fitting += 1
        if fitting < len(self.rows):
            fitting = min(fitting, len(self.rows) - _FEWEST)
        if fitting > 0 and self.rows[fitting - 1].heading:
            fitting -= 1  # a heading goes with what stands below it
        if not 0 < fitting < len(self.rows):
            return []
        told = (self.size, self.loose)
        return [PromiseTable(self.language, rows, *told) for rows in (self.rows[:fitting], self.rows[fitting:])]

    def draw(self) -> None:
        canvas, top = self.canv, self.height
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(RULE_GREY)
        height, cells = self._head
        canvas.setFillGray(0.86)
        canvas.rect(0, top - height, self.width, height, stroke=0, fill=1)
        self._draw_row(top, height, cells, self._widths, self.strong, self.strong)
        top -= height
        for row, (height, cells) in zip(self.rows, self._set, strict=True):
            if row.heading:
                canvas.setFillGray(0.94)
                canvas.rect(0, top - height, self.width, height, stroke=0, fill=1)
            self._draw_row(top, height, cells, self._places(row), self._first(row), self.ink)
            top -= height
        canvas.setLineWidth(0.9)
        canvas.setStrokeGray(0.2)
        canvas.rect(0, 0, self.width, self.height)

    def tears_words(self) -> bool:
        """Whether a word of the headings or of the limits is wider than its column."""
        told = [(*self._headings(), BOLD), *(("", "", row.reply, row.solution, REGULAR) for row in self.rows)]
        for *texts, font in told:
            for text, width in zip(texts, self._widths, strict=True):
                longest = max(plain(text).split(), key=len, default="")
                if stringWidth(longest, font, self.size) > width - 2 * _PAD:
                    return True
        return False

    def _headings(self) -> list[str]:
        return [word(self.language, f"notice.{key}") for key in _KEYS]

    def _places(self, row: Promise) -> list[float]:
        """A heading has no limits: its promise takes their room."""
        first, *others = self._widths
        return [first, sum(others), 0, 0] if row.heading else self._widths

    def _first(self, row: Promise) -> Ink:
        return self.strong if row.heading else self.ink

    def _row(self, texts: Sequence[str], widths: Sequence[float], first: Ink) -> tuple[float, list[list[str]]]:
        inks = (first, *(self.ink,) * 3)
        cells = [
            break_lines(plain(text), width - 2 * _PAD, ink) if text and width else []
            for text, width, ink in zip(texts, widths, inks, strict=True)
        ]
        most = max(len(cell) for cell in cells)
        return most * self.ink.leading + self.size * 0.35 + self.loose, cells

    def _draw_row(
        self, top: float, height: float, cells: list[list[str]], widths: Sequence[float], first: Ink, ink: Ink
    ) -> None:
        canvas, x = self.canv, 0.0
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True)):
            if not width:
                continue
            if place:
                canvas.line(x, top - height, x, top)
            above = (height - len(cell) * self.ink.leading) / 2
            draw_lines(canvas, cell, x + _PAD, top - above, width - 2 * _PAD, ink if place else first)
            x += width
        canvas.line(0, top - height, self.width, top - height)

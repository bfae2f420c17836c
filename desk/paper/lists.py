"""A titled list on paper: headings, rows whose cells wrap over a few lines, and how many rows are not printed."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from desk.paper.fonts import BOLD, REGULAR
from desk.paper.text import Ink, draw_lines, few_lines, fit, plain

_TITLE = Ink(8.6, 12.5, font=BOLD)
_CELL = Ink(7.6, 9.6)
_HEAD = 6.2
_HEAD_BAND = 9.0
_PAD = 2.0
_GAP = 6.0
_LONGEST_CELL = 600


class ListTable(Flowable):
    """A list that never parts; `more` stands beside its title when not all of it is printed."""

    def __init__(
        self,
        title: str,
        headings: Sequence[str],
        shares: Sequence[float],
        rows: Sequence[Sequence[str]],
        *,
        lines: int = 2,
        more: str = "",
    ) -> None:
        """Shares are the columns' parts of the width; a cell takes at most so many lines."""
        super().__init__()
        self.title, self.headings, self.shares, self.rows = title, headings, shares, rows
        self.lines, self.more = lines, more
        self._set: list[tuple[float, list[list[str]]]] = []

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width = available_width
        whole = sum(self.shares)
        self._widths = [available_width * share / whole for share in self.shares]
        self._set = []
        for row in self.rows:
            cells = [
                few_lines(plain(cell[:_LONGEST_CELL]), width - 2 * _PAD, _CELL, self.lines)
                for cell, width in zip(row, self._widths, strict=True)
            ]
            most = max((len(cell) for cell in cells), default=1) or 1
            self._set.append((most * _CELL.leading + 2.4, cells))
        head = _HEAD_BAND if any(self.headings) else 0
        self.height = _TITLE.leading + head + sum(height for height, _cells in self._set) + _GAP
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        top = self.height
        draw_lines(canvas, [fit(self.title, self.width * 0.7, BOLD, _TITLE.size)], 0, top, self.width, _TITLE)
        if self.more:
            canvas.setFont(REGULAR, _HEAD)
            canvas.setFillGray(0.25)
            canvas.drawRightString(self.width, top - _TITLE.size, self.more)
        top -= _TITLE.leading
        canvas.setStrokeGray(0)
        canvas.setLineWidth(0.6)
        canvas.line(0, top, self.width, top)
        if any(self.headings):
            self._draw_headings(top)
            top -= _HEAD_BAND
        canvas.setLineWidth(0.3)
        canvas.setStrokeGray(0.7)
        for height, cells in self._set:
            x = 0.0
            for cell, width in zip(cells, self._widths, strict=True):
                draw_lines(canvas, cell, x + _PAD, top - 0.6, width - 2 * _PAD, _CELL)
                x += width
            top -= height
            canvas.line(0, top, self.width, top)

    def _draw_headings(self, top: float) -> None:
        canvas, x = self.canv, 0.0
        canvas.setFont(REGULAR, _HEAD)
        canvas.setFillGray(0.25)
        for heading, width in zip(self.headings, self._widths, strict=True):
            canvas.drawString(x + _PAD, top - 7, fit(heading, width - 2 * _PAD, REGULAR, _HEAD))
            x += width

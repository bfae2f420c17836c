"""A box and a table with lines that go on over the page where they are longer than it."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from desk.paper.fields import RULE_GREY
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.text import Ink, break_lines, draw_lines, few_lines, fit, plain

_LABEL, _BAND, _PAD = 6.4, 10.0, 3.0
_TEXT = Ink(9.5, 13)
_CELL, _PART, _HEADING = Ink(8.6, 11.2), Ink(8.6, 11.2, font=BOLD), Ink(7, 8.8, grey=0.2)


class LongField(Flowable):
    """A labelled box for a text of any length, at least `least` points high; it parts only between lines."""

    def __init__(
        self, label: str, text: str, *, least: float = 0, ink: Ink = _TEXT, lines: list[str] | None = None
    ) -> None:
        super().__init__()
        self.label, self.ink, self.least = label, ink, least
        self.text = plain(text) if lines is None else ""
        self._given = lines
        self._lines: list[str] = []

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width = available_width
        broken = break_lines(self.text, available_width - 2 * _PAD, self.ink) if self.text else []
        self._lines = broken if self._given is None else self._given
        self.height = max(self.least, _BAND + len(self._lines) * self.ink.leading + 3)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        self.wrap(available_width, available_height)
        lines = self._lines
        fitting = int((available_height - _BAND - 3) // self.ink.leading)
        fitting = min(fitting, len(lines) - 2)
        if fitting < 2:
            return []
        return [
            LongField(self.label, "", ink=self.ink, lines=lines[:fitting]),
            LongField(self.label, "", ink=self.ink, lines=lines[fitting:]),
        ]

    def draw(self) -> None:
        canvas = self.canv
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(RULE_GREY)
        canvas.rect(0, 0, self.width, self.height)
        canvas.setFont(REGULAR, _LABEL)
        canvas.setFillGray(0.25)
        canvas.drawString(_PAD, self.height - 7.6, fit(self.label, self.width - 2 * _PAD, REGULAR, _LABEL))
        draw_lines(canvas, self._lines, _PAD, self.height - _BAND, self.width - 2 * _PAD, self.ink)


class Grid(Flowable):
    """A table with all its lines, filled or left to a pen; its headings stand again on every page.

    A row is at least `least` points high and takes at most `lines` lines of a cell; `strong` is the column in bold.
    With `keep` points given, empty rows for a pen fill the last page down to what is kept free under them.
    """

    def __init__(
        self,
        headings: Sequence[str],
        shares: Sequence[float],
        rows: Sequence[Sequence[str]],
        *,
        least: float = 0,
        lines: int = 3,
        strong: int = -1,
        keep: float | None = None,
        ink: Ink = _CELL,
    ) -> None:
        super().__init__()
        self.headings, self.shares, self.rows, self.ink = headings, shares, rows, ink
        self.least, self.lines, self.strong, self.keep = least, lines, strong, keep
        self._set: list[tuple[float, list[list[str]]]] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self._widths = [available_width * share / sum(self.shares) for share in self.shares]
        self._head = [
            few_lines(heading, width - 2 * _PAD, _HEADING, 2)
            for heading, width in zip(self.headings, self._widths, strict=True)
        ]
        self._band = max(len(lines) for lines in self._head) * _HEADING.leading + 4
        self._set = []
        for row in self.rows:
            cells = [
                few_lines(plain(cell), width - 2 * _PAD, self._ink(place), self.lines)
                for place, (cell, width) in enumerate(zip(row, self._widths, strict=True))
            ]
            most = max(len(cell) for cell in cells)
            self._set.append((max(self.least, most * self.ink.leading + 5), cells))
        self.height = self._band + sum(height for height, _cells in self._set)
        self._fill(available_height - self.height)
        return self.width, self.height

    def shortened(self) -> bool:
        """Whether a cell says less than it was given; known once it was wrapped."""
        return any(
            len("".join("".join(lines).split())) < len("".join(plain(cell).split()))
            for row, (_height, cells) in zip(self.rows, self._set, strict=False)  # empty rows for a pen follow
            for cell, lines in zip(row, cells, strict=True)
        )

    def _fill(self, room: float) -> None:
        if self.keep is None or room < self.least:
            return
        more = int((room - self.keep if room >= self.keep else room) // self.least)
        self._set += [(self.least, [[] for _width in self._widths])] * more
        self.height += more * self.least

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        self.wrap(available_width, available_height)
        left, fitting = available_height - self._band, 0
        for height, _cells in self._set:
            if (left := left - height) < 0:
                break
            fitting += 1
        if not 0 < fitting < len(self.rows):
            return []
        return [self._part(self.rows[:fitting], None), self._part(self.rows[fitting:], self.keep)]

    def _part(self, rows: Sequence[Sequence[str]], keep: float | None) -> "Grid":
        told = {"least": self.least, "lines": self.lines, "strong": self.strong, "ink": self.ink}
        return Grid(self.headings, self.shares, rows, **told, keep=keep)  # type: ignore[arg-type]

    def _ink(self, place: int) -> Ink:
        return _PART if place == self.strong else self.ink

    def draw(self) -> None:
        canvas, top = self.canv, self.height
        canvas.setFillGray(0.92)
        canvas.rect(0, top - self._band, self.width, self._band, stroke=0, fill=1)
        self._row(top, self._band, self._head, _HEADING)
        top -= self._band
        for height, cells in self._set:
            self._row(top, height, cells)
            top -= height

    def _row(self, top: float, height: float, cells: list[list[str]], ink: Ink | None = None) -> None:
        canvas, x = self.canv, 0.0
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(RULE_GREY)
        for place, (cell, width) in enumerate(zip(cells, self._widths, strict=True)):
            canvas.rect(x, top - height, width, height)
            used = ink or self._ink(place)
            above = (height - len(cell) * used.leading) / 2
            draw_lines(canvas, cell, x + _PAD, top - above, width - 2 * _PAD, used)
            x += width

"""A table on paper whose rows flow over pages under a head that is repeated."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from desk.paper.fonts import BOLD, REGULAR
from desk.paper.text import Ink, break_lines, draw_lines, few_lines, plain
from desk.reports.paper.parts import WIDTH, Rows

_HEAD = Ink(6.2, 7, grey=0.25)
_HEAD_LINES = 3
_SMALLEST = 4.8
_WORD = re.compile("[!-~À-ž]+")
_ABOVE, _BELOW, _BETWEEN = 1.6, 2.2, 6.0
_LONGEST_CELL = 1_500
_LEAST_AFTER_HEAD = 2


@dataclass(frozen=True)
class Column:
    """A column: its heading, its part of the width, how its words stand, and how many lines they may take."""

    heading: str
    share: float
    right: bool = False
    bold: bool = False
    lines: int = 1
    size: float = 8.0


def stands_whole(columns: Sequence[Column], row: Sequence[str], width: float = WIDTH) -> bool:
    """Whether every cell of a row has room in the lines of its column: what does not is told at length elsewhere."""
    shares = sum(column.share for column in columns)
    for column, cell in zip(columns, row, strict=True):
        room = width * column.share / shares - _BETWEEN
        if len(cell) > _LONGEST_CELL or len(break_lines(plain(cell), room, _ink(column))) > column.lines:
            return False
    return True


class RowTable(Rows):
    """Rows of words; `strong` are the places of those that are bold. It is cut between rows and nowhere else."""

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        *,
        strong: Collection[int] = (),
        after: float = 0,
    ) -> None:
        super().__init__()
        self.columns, self.rows, self.strong = columns, rows, frozenset(strong)
        self.spaceAfter = after
        self._set: list[tuple[float, list[list[str]]]] = []
        self._broken_at: float | None = None

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        if self._broken_at != available_width:
            self._break(available_width)
        self.width = available_width
        self.height = self._head + sum(height for height, _cells in self._set)
        return self.width, self.height

    def least(self, width: float) -> float:
        self.wrap(width, 0)
        return self._head + sum(height for height, _cells in self._set[:_LEAST_AFTER_HEAD])

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        self.wrap(available_width, available_height)
        used, fitting = self._head, 0
        for height, _cells in self._set:
            if used + height > available_height:
                break
            used, fitting = used + height, fitting + 1
        if fitting < min(_LEAST_AFTER_HEAD, len(self.rows)):
            return []
        return [self._part(0, fitting), self._part(fitting, len(self.rows))]

    def draw(self) -> None:
        canvas, top = self.canv, self.height
        canvas.setStrokeGray(0)
        if self._head:
            self._draw_head(top)
            top -= self._head
            canvas.setLineWidth(0.6)
            canvas.line(0, top, self.width, top)
        canvas.setLineWidth(0.3)
        canvas.setStrokeGray(0.7)
        for place, (height, cells) in enumerate(self._set):
            x = 0.0
            for column, width, lines in zip(self.columns, self._widths, cells, strict=True):
                if lines:
                    ink = _ink(column, place in self.strong)
                    draw_lines(canvas, lines, x, top - _ABOVE, width - _BETWEEN, ink)
                x += width
            top -= height
            canvas.line(0, top, self.width, top)

    def _break(self, width: float) -> None:
        whole = sum(column.share for column in self.columns)
        self._widths = [width * column.share / whole for column in self.columns]
        self._heads = [self._heading(column, room) for column, room in zip(self.columns, self._widths, strict=True)]
        most = max(len(lines) for _ink, lines in self._heads)
        self._head = most * _HEAD.leading + 3.6 if most else 0.0
        self._set = []
        for place, row in enumerate(self.rows):
            cells, high = [], 10.0
            for column, room, cell in zip(self.columns, self._widths, row, strict=True):
                ink = _ink(column, place in self.strong)
                lines = few_lines(plain(cell[:_LONGEST_CELL]), room - _BETWEEN, ink, column.lines)
                high = max(high, len(lines) * ink.leading)
                cells.append(lines)
            self._set.append((high + _ABOVE + _BELOW, cells))
        self._broken_at = width

    def _part(self, begin: int, end: int) -> "RowTable":
        strong = [place - begin for place in self.strong if begin <= place < end]
        part = RowTable(self.columns, self.rows[begin:end], strong=strong, after=self.spaceAfter)
        part._set, part._widths, part._broken_at = self._set[begin:end], self._widths, self._broken_at
        part._heads, part._head = self._heads, self._head
        return part

    def _draw_head(self, top: float) -> None:
        """The headings, level with each other at their foot."""
        x, foot = 0.0, top - self._head + 2.6
        for width, (ink, lines) in zip(self._widths, self._heads, strict=True):
            draw_lines(self.canv, lines, x, foot + len(lines) * ink.leading, width - _BETWEEN, ink)
            x += width

    @staticmethod
    def _heading(column: Column, room: float) -> tuple[Ink, list[str]]:
        """A heading in lines, in smaller letters where its longest word would be torn."""
        room -= _BETWEEN
        widest = max(
            (stringWidth(found[0], REGULAR, _HEAD.size) for found in _WORD.finditer(column.heading)), default=0
        )
        size = max(_SMALLEST, min(_HEAD.size, _HEAD.size * room / widest)) if widest else _HEAD.size
        ink = replace(_HEAD, size=size, side="right" if column.right else "left")
        return ink, few_lines(plain(column.heading), room, ink, _HEAD_LINES)


def _ink(column: Column, strong: bool = False) -> Ink:
    ink = Ink(column.size, column.size + 2, font=BOLD if strong or column.bold else REGULAR)
    return replace(ink, side="right") if column.right else ink

"""Boxes with a small label: filled in by the program, or left open for a pen."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from desk.paper.fonts import BOLD, REGULAR
from desk.paper.text import Ink, draw_lines, few_lines, fit, plain

_LABEL = 6.4
_PAD = 3.0
_LABEL_BAND = 10.0
_VALUE = Ink(9, 11.4)
_STRONG = Ink(9, 11.4, font=BOLD)
_PEN_LINE = 20.0
RULE_GREY = 0.45


@dataclass(frozen=True)
class Field:
    """A labelled box: its share of the row's width, its words, at most so many lines of them."""

    label: str
    value: str = ""
    share: float = 1
    strong: bool = False
    lines: int = 2
    inverse: bool = False  # white on black: must not be overlooked, also on a bad copy
    ruled: bool = False  # faint lines for a pen


class FieldRow(Flowable):
    """Boxes side by side that never part; at least `height` points high, so that a pen finds room."""

    def __init__(self, fields: Sequence[Field], height: float = 0) -> None:
        super().__init__()
        self.fields = fields
        self.least = height
        self._set: list[tuple[float, Field, Ink, list[str]]] = []

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        shares = sum(field.share for field in self.fields)
        self._set = []
        most = 1
        for field in self.fields:
            width = available_width * field.share / shares
            ink = _STRONG if field.strong or field.inverse else _VALUE
            lines = few_lines(plain(field.value), width - 2 * _PAD, ink, field.lines)
            most = max(most, len(lines))
            self._set.append((width, field, ink, lines))
        self.width = available_width
        self.height = max(self.least, _LABEL_BAND + most * _VALUE.leading + 2)
        return self.width, self.height

    def shortened(self) -> bool:
        """Whether a box says less than it was given; known once it was wrapped."""
        return any(
            len("".join("".join(lines).split())) < len("".join(plain(field.value).split()))
            for _width, field, _ink, lines in self._set
        )

    def draw(self) -> None:
        canvas = self.canv
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(RULE_GREY)
        x = 0.0
        for width, field, ink, lines in self._set:
            if field.inverse:
                canvas.setFillGray(0)
                canvas.rect(x, 0, width, self.height, stroke=0, fill=1)
                ink = Ink(ink.size, ink.leading, ink.font, grey=1)
            canvas.rect(x, 0, width, self.height, stroke=1, fill=0)
            canvas.setFont(REGULAR, _LABEL)
            canvas.setFillGray(1 if field.inverse else 0.25)
            if field.ruled:
                self._rule(x, width)
            label = fit(field.label, width - 2 * _PAD, REGULAR, _LABEL)
            canvas.drawString(x + _PAD, self.height - 7.6, label)
            draw_lines(canvas, lines, x + _PAD, self.height - _LABEL_BAND, width - 2 * _PAD, ink)
            x += width

    def _rule(self, x: float, width: float) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setLineWidth(0.4)
        canvas.setStrokeGray(0.6)
        canvas.setDash(0.6, 2.4)
        y = self.height - _LABEL_BAND - _PEN_LINE
        while y > _PEN_LINE / 2:
            canvas.line(x + _PAD, y, x + width - _PAD, y)
            y -= _PEN_LINE
        canvas.restoreState()


class PenTable(Flowable):
    """An empty table for a pen: headings and blank rows."""

    def __init__(self, headings: Sequence[str], shares: Sequence[float], rows: int, row_height: float) -> None:
        super().__init__()
        self.headings = headings
        self.shares = shares
        self.rows = rows
        self.row_height = row_height

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = _LABEL_BAND + 1 + self.rows * self.row_height
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(RULE_GREY)
        canvas.rect(0, 0, self.width, self.height)
        for row in range(1, self.rows + 1):
            canvas.line(0, row * self.row_height, self.width, row * self.row_height)
        canvas.setFont(REGULAR, _LABEL)
        canvas.setFillGray(0.25)
        x = 0.0
        for heading, share in zip(self.headings, self.shares, strict=True):
            width = self.width * share / sum(self.shares)
            if x:
                canvas.line(x, 0, x, self.height)
            canvas.drawString(x + _PAD, self.height - 7.6, fit(heading, width - 2 * _PAD, REGULAR, _LABEL))
            x += width
        canvas.setFillGray(0)


class Beside(Flowable):
    """Flowables in columns whose tops are level; they never part."""

    def __init__(self, columns: Sequence[Flowable], shares: Sequence[float], gap: float = 0) -> None:
        super().__init__()
        self.columns = columns
        self.shares = shares
        self.gap = gap
        self._sizes: list[tuple[float, float]] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        room = available_width - self.gap * (len(self.columns) - 1)
        self._sizes = [
            (
                room * share / sum(self.shares),
                column.wrap(room * share / sum(self.shares), available_height)[1],
            )
            for column, share in zip(self.columns, self.shares, strict=True)
        ]
        self.width = available_width
        self.height = max(height for _, height in self._sizes)
        return self.width, self.height

    def draw(self) -> None:
        x = 0.0
        for column, (width, height) in zip(self.columns, self._sizes, strict=True):
            column.drawOn(self.canv, x, self.height - height)
            x += width + self.gap


class Stack(Flowable):
    """Flowables one below the other as one piece."""

    def __init__(self, parts: Sequence[Flowable]) -> None:
        super().__init__()
        self.parts = parts

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.heights = [part.wrap(available_width, available_height)[1] for part in self.parts]
        self.height = sum(self.heights) + sum(part.getSpaceAfter() for part in self.parts)
        return self.width, self.height

    def draw(self) -> None:
        y = self.height
        for part, high in zip(self.parts, self.heights, strict=True):
            y -= high
            part.drawOn(self.canv, 0, y)
            y -= part.getSpaceAfter()

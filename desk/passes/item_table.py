"""The things of a pass in a ruled table: one wide column, or two when they are many, closed below the last."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from desk.paper.fields import RULE_GREY
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.text import Ink, draw_lines, few_lines, fit, plain
from desk.passes.items import Item
from desk.words import Language, word

_INK, _COUNT = Ink(9, 11.4), Ink(9, 11.4, font=BOLD)
_SMALL = 6.4
_BAND = 10.0
_PAD = 3.0
_ROW_PAD = 2.6
_NUMBER, _QUANTITY = 8 * mm, 24 * mm
_GAP = 4 * mm
_MOST_LINES = 14


@dataclass(frozen=True)
class _Line:
    place: int
    what: list[str]
    quantity: list[str]

    @property
    def height(self) -> float:
        return max(len(self.what), len(self.quantity), 1) * _INK.leading + _ROW_PAD


class ItemTable(Flowable):
    """Some of the things of a pass, numbered from `first`, as many as `room` points hold."""

    def __init__(
        self, language: Language, items: Sequence[Item], first: int, width: float, room: float, page: int
    ) -> None:
        """`items` are those left from `first` on; `page` is the page this stands on."""
        super().__init__()
        self.language = language
        self.total = first - 1 + len(items)
        self.first = first
        self.page = page
        self.width = width
        self.columns = _filled(items, first, width, room)
        self.shown = sum(len(column) for column in self.columns)
        self.height = _BAND + max((sum(line.height for line in column) for column in self.columns), default=0) + _BAND

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        last = self.first + self.shown - 1
        wide = _column_width(self.width, len(self.columns))
        for place, column in enumerate(self.columns):
            self._column(canvas, place * (wide + _GAP), wide, column, place == len(self.columns) - 1)
        if last < self.total:
            more = word(self.language, "pass.more").format(page=self.page + 1)
            _caption(canvas, more, 0, 2.4, self.width)

    def _column(self, canvas: Canvas, left: float, wide: float, lines: list[_Line], ends: bool) -> None:
        top = self.height
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(RULE_GREY)
        what = left + _NUMBER
        quantity = left + wide - _QUANTITY
        _caption(canvas, word(self.language, "pass.what"), what, top - 7.6, wide - _NUMBER - _QUANTITY)
        _caption(canvas, word(self.language, "pass.quantity"), quantity, top - 7.6, _QUANTITY)
        y = top - _BAND
        canvas.line(left, y, left + wide, y)
        for line in lines:
            draw_lines(canvas, [str(line.place)], left + _PAD, y - _ROW_PAD / 2, _NUMBER, _INK)
            draw_lines(canvas, line.what, what + _PAD, y - _ROW_PAD / 2, wide, _INK)
            draw_lines(canvas, line.quantity, quantity + _PAD, y - _ROW_PAD / 2, _QUANTITY, _COUNT)
            y -= line.height
            canvas.line(left, y, left + wide, y)
        for x in (left, what, quantity, left + wide):
            canvas.line(x, top, x, y)
        canvas.line(left, top, left + wide, top)
        if ends and self.first + self.shown - 1 == self.total:
            _caption(canvas, word(self.language, "pass.blank_below"), left, y - 7.6, wide, centred=True)


def _filled(items: Sequence[Item], first: int, width: float, room: float) -> list[list[_Line]]:
    """The rows that fit: all in one wide column, or as many as two columns hold."""
    high = room - 2 * _BAND
    one, rest = _column(items, first, _column_width(width, 1), high)
    if not rest:
        return [one]
    narrow = _column_width(width, 2)
    left, rest = _column(items, first, narrow, high)
    right, _ = _column(rest, first + len(left), narrow, high)
    return [left, right] if right else [left]


def _column(items: Sequence[Item], first: int, width: float, room: float) -> tuple[list[_Line], Sequence[Item]]:
    """The rows one column has room for, and the things left over."""
    lines: list[_Line] = []
    used = 0.0
    for place, item in enumerate(items):
        what = few_lines(plain(item.what), width - _NUMBER - _QUANTITY - 2 * _PAD, _INK, _MOST_LINES)
        quantity = few_lines(plain(item.quantity), _QUANTITY - 2 * _PAD, _COUNT, _MOST_LINES)
        line = _Line(first + place, what, quantity)
        if used + line.height > room:
            return lines, items[place:]
        lines.append(line)
        used += line.height
    return lines, ()


def _column_width(width: float, columns: int) -> float:
    return (width - (columns - 1) * _GAP) / columns


def _caption(canvas: Canvas, text: str, x: float, y: float, width: float, centred: bool = False) -> None:
    canvas.setFont(REGULAR, _SMALL)
    canvas.setFillGray(0.25)
    shown = fit(text, width - 2 * _PAD, REGULAR, _SMALL)
    if centred:
        canvas.drawCentredString(x + width / 2, y, shown)
    else:
        canvas.drawString(x + _PAD, y, shown)
    canvas.setFillGray(0)

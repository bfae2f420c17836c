"""Boxes side by side: how many stand in a row, how wide each is, what is drawn of them."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from typing import NamedTuple

from desk.paper.text import Ink
from desk.slips.paper.composing import Composer
from desk.slips.paper.hand import Hand
from desk.slips.paper.looks import Look
from desk.slips.paper.pieces import PAD, Piece, Whole

DASHED = (0.6, 2.4)
_FIRST = 200
"""More characters than stand in one line."""
_WRAPPED = 2.0
"""So many lines of words may stand in a box beside others."""


class Cell(NamedTuple):
    """A labelled box: its share of the row, its words; `boxes` are printed for a pen to tick where there are none."""

    label: str
    value: str = ""
    share: float = 1
    strong: bool = False
    inverse: bool = False  # must not be overlooked, also on a bad copy
    ruled: bool = False  # faint lines for a pen
    boxes: str = ""
    chosen: int | None = None  # which of the boxes was ticked
    closed: bool = False  # nothing was ticked, and nothing may be any more


class Row(Whole):
    """Boxes side by side, all of their words in them; at least so high that a pen finds room, at most `grow` higher."""

    def __init__(
        self, composer: Composer, look: Look, cells: Sequence[Cell], width: float, least: float = 0, grow: float = 0
    ) -> None:
        self.look, self.width, self.grow = look, width, grow
        self.cells: list[tuple[float, float, Cell]] = []  # where a box begins, and how wide it is
        self.labels: list[tuple[str, float, Ink]] = []
        self.words: list[tuple[list[str], float, Ink]] = []
        unit, plain, width_of = width / sum([cell.share for cell in cells]), composer.plain, composer.width
        wides = [cell.share * unit for cell in cells]
        needs, told, lacking = [], [], False
        for cell, wide in zip(cells, wides, strict=True):
            ink = look.strong if cell.strong or cell.inverse else look.value
            words = plain(cell.value) if cell.value else ""
            label = width_of(cell.label, look.label)
            inside = width_of(words, ink) if words else width_of(cell.boxes, look.value) if cell.boxes else 0.7 * wide
            need = (inside if inside > label else label) + 2 * PAD + 0.5
            lacking = lacking or need > wide
            needs.append(need)
            told.append((words, label, ink))
        x, most = 0.0, 1
        for cell, (words, label, ink), wide in zip(
            cells, told, widths(wides, needs) if lacking else wides, strict=True
        ):
            room, left = wide - 2 * PAD, x + PAD
            self.cells.append((x, wide, cell))
            if label > room:
                line, small = composer.shrunk(cell.label, room, look.label)
                self.labels.append((line, left, small))
            else:
                self.labels.append((cell.label, left, look.label))
            if words:
                lines = composer.lines(words, room, ink)
                most = max(most, len(lines))
                self.words.append((lines, left, ink))
            if cell.inverse:
                self._whiten()
            x += wide
        self.height = max(least, look.band + most * look.value.leading + look.under)

    def _whiten(self) -> None:
        label, x, ink = self.labels[-1]
        self.labels[-1] = (label, x, replace(ink, grey=1.0))
        lines, x, ink = self.words[-1]
        self.words[-1] = (lines, x, replace(ink, grey=1.0))

    def draw(self, hand: Hand, x: float, top: float) -> None:
        look, bottom = self.look, top - self.height
        if not hand.values_only:
            self._draw_boxes(hand, x, top, bottom)
        for lines, left, ink in self.words:
            black = hand.values_only and ink.grey
            hand.lines(lines, x + left, top - look.band, replace(ink, grey=0.0) if black else ink)

    def _draw_boxes(self, hand: Hand, x: float, top: float, bottom: float) -> None:
        look = self.look
        hand.rules(look.rule, look.rule_grey)
        hand.box(x, bottom, self.width, self.height)
        for left, wide, cell in self.cells:
            if left:
                hand.line(x + left, bottom, x + left, top)
            if cell.inverse:
                hand.block(x + left, bottom, wide, self.height)
            elif cell.ruled:
                _rule(hand, look, x + left, wide, top, bottom)
            elif cell.boxes and not cell.value:
                hand.label(cell.boxes, x + left + PAD, top - look.band - 0.78 * look.value.leading, look.value)
        baseline = top - 0.76 * look.band
        for label, left, ink in self.labels:
            hand.value(label, x + left, baseline, ink)


def widths(wide: Sequence[float], needs: Sequence[float]) -> Sequence[float]:
    """The widths of a row; what one lacks a little for its words, others with room to spare give."""
    lack = [need - has if has < need < 2 * has else 0.0 for need, has in zip(needs, wide, strict=True)]
    spare = [max(has - need, 0.0) for need, has in zip(needs, wide, strict=True)]
    while sum(lack) > sum(spare):
        lack[lack.index(max(lack))] = 0.0
    if not any(lack):
        return wide
    part = sum(lack) / sum(spare)
    return [has + more - part * less for has, more, less in zip(wide, lack, spare, strict=True)]


def _rule(hand: Hand, look: Look, x: float, wide: float, top: float, bottom: float) -> None:
    if hand.values_only:
        return
    canvas = hand.canvas
    canvas.saveState()
    canvas.setLineWidth(0.4)
    canvas.setStrokeGray(0.6)
    canvas.setDash(*DASHED)
    y = top - look.band - look.ruling
    while y > bottom + look.ruling / 2:
        canvas.line(x + PAD, y, x + wide - PAD, y)
        y -= look.ruling
    canvas.restoreState()


def rows_of(composer: Composer, look: Look, cells: Sequence[Cell], width: float) -> list[Piece]:
    """Boxes in as few rows as the paper's width allows, the rows as even as their order lets them be.

    Words too long to stand beside others have a row of their own below them.
    """
    short: list[Cell] = []
    long: list[Cell] = []
    for cell in cells:
        room = _WRAPPED * width * cell.share / look.units
        ink = look.strong if cell.strong else look.value
        (long if composer.width(composer.plain(cell.value[:_FIRST]), ink) > room else short).append(cell)
    shares = tuple(cell.share for cell in short)
    ends = composer.kept(("even", shares), lambda: even(shares, look.units))
    rows = [short[start:end] for start, end in pairwise(ends)]
    return [Row(composer, look, row, width) for row in [*rows, *([cell] for cell in long)]]


def even(shares: Sequence[float], units: float) -> list[int]:
    """Where rows begin and end when shares in their order are broken into the fewest that differ least."""
    ends = list(accumulate(shares, initial=0.0))
    best: list[tuple[int, float, int]] = [(0, 0.0, 0)]
    for end in range(1, len(shares) + 1):
        ways = [
            (best[start][0] + 1, best[start][1] + (units - (ends[end] - ends[start])) ** 2, start)
            for start in range(end)
            if ends[end] - ends[start] <= units + 1e-6 or start == end - 1
        ]
        best.append(min(ways))
    rows = [len(shares)]
    while rows[0]:
        rows.insert(0, best[rows[0]][2])
    return rows

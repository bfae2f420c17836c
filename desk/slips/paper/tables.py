"""A table of services and materials."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desk.paper.text import Ink
from desk.slips.paper.composing import Composer
from desk.slips.paper.hand import Hand
from desk.slips.paper.looks import Look
from desk.slips.paper.pieces import PAD, Piece


@dataclass(frozen=True)
class Column:
    """A column of a table: its heading, its share of the width, and whether its figures stand at the right."""

    heading: str
    share: float
    right: bool = False


class Table:
    """Services and materials, then empty rows for a pen; its headings stand again on every page."""

    def __init__(
        self,
        composer: Composer,
        look: Look,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        width: float,
        blank: int = 0,
        blank_height: float = 0,
    ) -> None:
        self.composer, self.look, self.columns, self.rows = composer, look, columns, rows
        self.width, self.blank, self.blank_height = width, blank, blank_height
        whole = sum(column.share for column in columns)
        self._wide = [width * column.share / whole for column in columns]
        inks = [replace(look.value, side="right") if column.right else look.value for column in columns]
        self._set: list[tuple[float, list[tuple[list[str], Ink]]]] = []
        for row in rows:
            cells = [
                self._cell(cell, wide - 2 * PAD, ink) for cell, wide, ink in zip(row, self._wide, inks, strict=True)
            ]
            self._set.append((max(len(lines) for lines, _ink in cells) * look.value.leading + look.line, cells))
        self.height = look.band + 1 + sum(height for height, _cells in self._set) + blank * blank_height

    def _cell(self, text: str, room: float, ink: Ink) -> tuple[list[str], Ink]:
        """Words in as many lines as they need, a figure always in one, and its unit below where it is long."""
        composer = self.composer
        if ink.side == "left":
            return composer.lines(text, room, ink), ink
        number, _, unit = text.partition(" ")
        if not unit or composer.width(composer.plain(text), ink) <= room:
            line, ink = composer.shrunk(text, room, ink)
            return [line], ink
        line, ink = composer.shrunk(number, room, ink)
        return [line, *composer.lines(unit, room, ink)], ink

    def split(self, room: float) -> "tuple[Piece, Table] | None":
        left, fitting = room - self.look.band - 1, 0
        for height, _cells in self._set:
            if (left := left - height) < 0:
                break
            fitting += 1
        fitting = min(fitting, len(self.rows) - 1)
        if fitting < 1:
            return None
        rest = Table(
            self.composer, self.look, self.columns, self.rows[fitting:], self.width, self.blank, self.blank_height
        )
        return Table(self.composer, self.look, self.columns, self.rows[:fitting], self.width), rest

    def draw(self, hand: Hand, x: float, top: float) -> None:
        look, bottom = self.look, top - self.height
        hand.rules(look.rule, look.rule_grey)
        hand.box(x, bottom, self.width, self.height)
        y = top - look.band - 1
        for height in [height for height, _cells in self._set] + [self.blank_height] * self.blank:
            hand.line(x, y, x + self.width, y)
            y -= height
        left = x
        for wide in self._wide[:-1]:
            left += wide
            hand.line(left, bottom, left, top)
        left, baseline = x, top - 0.76 * look.band
        for column, wide in zip(self.columns, self._wide, strict=True):
            ink = replace(look.label, side="right") if column.right else look.label
            heading, ink = self.composer.shrunk(column.heading, wide - 2 * PAD, ink)
            hand.label(heading, left + wide - PAD if column.right else left + PAD, baseline, ink)
            left += wide
        y = top - look.band - 1
        for height, cells in self._set:
            left = x
            for (lines, ink), wide in zip(cells, self._wide, strict=True):
                hand.lines(lines, left + wide - PAD if ink.side == "right" else left + PAD, y - look.line / 2, ink)
                left += wide
            y -= height

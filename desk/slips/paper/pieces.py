"""What a copy is made of, from top to bottom; rows of boxes and tables have files of their own."""

from collections.abc import Sequence
from typing import Protocol

from desk.paper.text import Ink
from desk.slips.paper.hand import Hand
from desk.slips.paper.looks import Look

PAD = 3.0


class Piece(Protocol):
    """A part of a copy with a height of its own, in points."""

    height: float

    def draw(self, hand: Hand, x: float, top: float) -> None:
        """Put it on the page, from `top` down."""
        ...

    def split(self, room: float) -> "tuple[Piece, Piece] | None":
        """What of it fits into so much height, and the rest; None where it never parts."""
        ...


class Whole:
    """A piece that never parts."""

    height: float = 0.0

    def split(self, _room: float) -> tuple[Piece, Piece] | None:
        """Never."""
        return None


class Gap(Whole):
    """Nothing, so many points high."""

    def __init__(self, height: float) -> None:
        self.height = height

    def draw(self, _hand: Hand, _x: float, _top: float) -> None:
        """Nothing."""


class Label(Whole):
    """A small heading over running words."""

    def __init__(self, look: Look, text: str) -> None:
        self.height, self.ink, self.text = look.label.leading, look.label, text

    def draw(self, hand: Hand, x: float, top: float) -> None:
        hand.label(self.text, x, top - 0.76 * self.height, self.ink)


class Words:
    """Running words that may go on over the page, never with a single line left behind or ahead."""

    def __init__(self, lines: list[str], ink: Ink) -> None:
        self.lines, self.ink = lines, ink
        self.height = len(lines) * ink.leading

    def split(self, room: float) -> tuple[Piece, Piece] | None:
        fitting = int(room // self.ink.leading)
        if len(self.lines) - fitting == 1:
            fitting -= 1
        if fitting < 2 or fitting >= len(self.lines):
            return None
        return Words(self.lines[:fitting], self.ink), Words(self.lines[fitting:], self.ink)

    def draw(self, hand: Hand, x: float, top: float) -> None:
        hand.lines(self.lines, x, top, self.ink)


class Printed(Whole):
    """Lines that stand on every slip of the office."""

    def __init__(self, lines: list[str], ink: Ink) -> None:
        self.lines, self.ink = lines, ink
        self.height = len(lines) * ink.leading + 2

    def draw(self, hand: Hand, x: float, top: float) -> None:
        if not hand.values_only:
            hand.lines(self.lines, x, top, self.ink)


class Stack(Whole):
    """Pieces one below the other that never part."""

    def __init__(self, parts: Sequence[Piece]) -> None:
        self.parts = parts
        self.height = sum(part.height for part in parts)

    def draw(self, hand: Hand, x: float, top: float) -> None:
        for part in self.parts:
            part.draw(hand, x, top)
            top -= part.height


class Lines(Protocol):
    """Lines that part between two of them."""

    height: float

    def draw(self, hand: Hand, x: float, top: float) -> None:
        """Put them on the page, from `top` down."""
        ...

    def split(self, room: float) -> "tuple[Piece, Lines] | None":
        """As many as fit and the rest, which is never empty."""
        ...


class Summed:
    """Lines with what stands under them: their sum and who signs for it never stand without the last line."""

    def __init__(self, lines: Lines, under: Piece) -> None:
        self.lines, self.under = lines, under
        self.height = lines.height + under.height

    def split(self, room: float) -> tuple[Piece, Piece] | None:
        parts = self.lines.split(room)
        return (parts[0], Summed(parts[1], self.under)) if parts else None

    def draw(self, hand: Hand, x: float, top: float) -> None:
        self.lines.draw(hand, x, top)
        self.under.draw(hand, x, top - self.lines.height)


class Beside(Whole):
    """Two pieces side by side, their tops level."""

    def __init__(self, left: Piece, right: Piece, offset: float) -> None:
        self.left, self.right, self.offset = left, right, offset
        self.height = max(left.height, right.height)

    def draw(self, hand: Hand, x: float, top: float) -> None:
        self.left.draw(hand, x, top)
        self.right.draw(hand, x + self.offset, top)

"""A name and an address in a place of a given size: in letters as small as they need to be."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desk.paper.fonts import BOLD
from desk.paper.text import Ink, break_lines, few_lines, plain

SIZES = (10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6)
_MOST = 2_000
"""More characters than that in no letters."""
_EMPTY_LINES = re.compile("\n\\s*\n+")


@dataclass(frozen=True)
class Addressed:
    """Name and address in lines; `cut` when they say less than they should."""

    name: list[str]
    address: list[str]
    strong: Ink
    ink: Ink
    cut: bool = False

    @property
    def height(self) -> float:
        """Of all lines, in points."""
        return (len(self.name) + len(self.address)) * self.ink.leading


def address_of(typed: str) -> str:
    """An address ready to be drawn, without empty lines."""
    return _EMPTY_LINES.sub("\n", plain(typed).strip())


def addressed(name: str, address: str, width: float, height: float, sizes: Sequence[float] = SIZES) -> Addressed:
    """Typed words set for a place so many points wide and high; in the smallest size the lines
    of the address follow one another, and what is still too long is cut with an ellipsis."""
    name, address = plain(name.strip()), address_of(address)
    for size in sizes if len(name) + len(address) <= _MOST else sizes[-1:]:
        ink = Ink(size, round(size * 1.4, 1))
        strong = replace(ink, font=BOLD)
        names = break_lines(name, width, strong) if name else []
        lines = break_lines(address, width, ink) if address else []
        if (len(names) + len(lines)) * ink.leading <= height:
            return Addressed(names, lines, strong, ink)
    flat = "  ".join(address.split("\n"))
    names, lines = break_lines(name[:_MOST], width, strong), break_lines(flat[:_MOST], width, ink)
    if (len(names) + len(lines)) * ink.leading <= height and len(name) + len(flat) <= _MOST:
        return Addressed(names, lines, strong, ink)
    most = max(int(height / ink.leading), 1)
    names = few_lines(name, width, strong, max(most - (2 if address else 0), 1))
    return Addressed(names, few_lines(address, width, ink, max(most - len(names), 1)), strong, ink, cut=True)

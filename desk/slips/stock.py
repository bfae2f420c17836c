"""The paper a slip is printed on, and where on it."""

from dataclasses import dataclass
from enum import StrEnum

MOST_OFFSET = 20.0
"""How many millimetres a print may be moved; a form that lies farther off is fed wrongly."""


class Stock(StrEnum):
    """The kinds of paper: cut sheets, and forms 241 mm wide with tractor holes, 140 or 93 mm high."""

    A4 = "a4"
    A5 = "a5"
    WIDE_140 = "wide_140"
    WIDE_93 = "wide_93"

    @property
    def endless(self) -> bool:
        """Whether the forms hang together and one impact prints all their plies."""
        return self in (Stock.WIDE_140, Stock.WIDE_93)


@dataclass(frozen=True)
class Layout:
    """How this PC prints a slip: on what, moved by how many millimetres, and whether the forms come pre-printed."""

    stock: Stock = Stock.A4
    right_mm: float = 0.0
    down_mm: float = 0.0
    values_only: bool = False

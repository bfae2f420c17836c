"""The envelopes and label sheets that are printed on."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Envelope(StrEnum):
    """Envelopes without a window: by their international names, and those of China (GB/T 1416)."""

    DL = "dl"
    C5 = "c5"
    CHINA_5 = "china_5"
    CHINA_6 = "china_6"
    CHINA_7 = "china_7"

    @property
    def chinese(self) -> bool:
        """Whether the postcode stands in boxes and the sender below."""
        return self in (Envelope.CHINA_5, Envelope.CHINA_6, Envelope.CHINA_7)


SIZES: Mapping[Envelope, tuple[float, float]] = MappingProxyType(
    {
        Envelope.DL: (220, 110),
        Envelope.C5: (229, 162),
        Envelope.CHINA_5: (220, 110),  # as DL
        Envelope.CHINA_6: (230, 120),  # as ZL
        Envelope.CHINA_7: (229, 162),  # as C5
    }
)
"""Width and height in millimetres."""


class Labels(StrEnum):
    """Sheets A4 of labels."""

    A4_3X8 = "a4_3x8"
    A4_2X7 = "a4_2x7"


@dataclass(frozen=True)
class Grid:
    """Columns and rows of labels; sizes, first left and top edge, and the way from one to the next in millimetres."""

    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    across: float
    down: float

    @property
    def count(self) -> int:
        """Labels on one sheet."""
        return self.columns * self.rows


GRIDS: Mapping[Labels, Grid] = MappingProxyType(
    {
        Labels.A4_3X8: Grid(3, 8, 70, 37, 0, 0.5, 70, 37),
        Labels.A4_2X7: Grid(2, 7, 99.1, 38.1, 4.65, 15.15, 101.6, 38.1),
    }
)

"""Which paper the slips of this PC are printed on: remembered in its desk.ini, never in the book."""

from typing import TYPE_CHECKING

from desk.slips.stock import MOST_OFFSET, Layout, Stock
from ui.inifile import IniFile

if TYPE_CHECKING:  # brings Qt, which a command does not need
    from ui.printers import PaperPrinters

TENTHS = 10
"""A millimetre has so many of what is remembered."""


def layout_of(printing: "PaperPrinters") -> Layout:
    """The paper of this PC; what is missing or unreadable is an A4 sheet, not moved."""
    return layout_in(printing.settings)


def layout_in(kept: IniFile) -> Layout:
    """The paper that a desk.ini tells of."""
    stock = kept.value("slip/stock")
    return Layout(
        Stock(stock) if stock in list(Stock) else Stock.A4,
        _offset(kept.number("slip/right")),
        _offset(kept.number("slip/down")),
        kept.number("slip/values_only") == 1,
    )


def remember(printing: "PaperPrinters", layout: Layout) -> None:
    """Print the slips of this PC like this from now on."""
    printing.settings.keep(
        slip__stock=layout.stock,
        slip__right=round(layout.right_mm * TENTHS),
        slip__down=round(layout.down_mm * TENTHS),
        slip__values_only=int(layout.values_only),
    )


def _offset(tenths: int) -> float:
    return max(-MOST_OFFSET, min(MOST_OFFSET, tenths / TENTHS))

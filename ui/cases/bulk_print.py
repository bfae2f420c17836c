"""Several slips onto paper, in one document."""

from collections.abc import Sequence

from desk.slips import SlipSheet
from ui.desk import Desk
from ui.slips.paper import print_numbers, print_slip


def print_slips(desk: Desk, sheets: Sequence[SlipSheet]) -> None:
    """Draw and print slips that are kept already; a single one is shown where there is no printer."""
    if len(sheets) == 1:
        print_slip(desk, sheets[0])
    else:
        print_numbers(desk, [sheet.number for sheet in sheets])

"""What a slip came to, for whoever disputes it (M41)."""

from dataclasses import dataclass

from desk.refusals import Refusal
from desk.slips.known import by_number
from desk.slips.lines import lines_of, totals
from desk.work import Reading


@dataclass(frozen=True)
class Charge:
    """The sums of a slip in whole cents, and the number of its receipt; `written` says whether it has any line."""

    number: str
    value: int
    charged: int
    receipt: str
    written: bool


def charge_of(reading: Reading, number: str) -> Charge | None:
    """What the slip of a number came to; None without such a slip, as while its number is typed."""
    if not number.strip():
        return None
    try:
        slip = by_number(reading, number)
    except Refusal:
        return None
    lines = lines_of(reading, slip.id)
    come_to = totals(lines)
    return Charge(slip.number, come_to.value, come_to.charged, slip.receipt, bool(lines))

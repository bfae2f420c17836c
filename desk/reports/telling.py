"""How figures are told in a report: shares, sums of money, what is not known."""

from desk.money import sum_of
from desk.work import Reading

UNKNOWN = "–"


def percent(share: float | None) -> str:
    """A share in %."""
    return UNKNOWN if share is None else f"{share:.1f} %"


def share_of(share: float | None, n: int) -> str:
    """A share with the number it is of: a small n is seen to be small."""
    return UNKNOWN if share is None else f"{share:.1f} %  (n={n})"


def money(reading: Reading, cents: int) -> str:
    """Whole cents in the office's currency."""
    return f"{reading.facts.currency}{sum_of(cents)}"

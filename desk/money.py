"""Sums of money, typed as people write them and kept as whole cents; quantities, kept as thousandths."""

import re
import unicodedata
from decimal import ROUND_HALF_UP, Decimal

from desk.cleaning import clean_line
from desk.refusals import Refusal

MOST_DIGITS = 9
"""Digits before the point of the largest sum."""

MOST_THOUSANDTHS = 1_000_000_000
"""A million of anything is a slip of the keyboard."""

_SUM = re.compile(r"(?P<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.(?P<part>[0-9]{1,2}))?")
_QUANTITY = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,3})?")
_SIGNS = re.compile(r"^(?:RMB|CNY|HK\$|HKD|[¥$€£])\s*|\s*(?:元|圆|块)$", re.IGNORECASE)


def cents_of(typed: str, field: str = "amount", nothing: bool = False) -> int:
    """The whole cents of a sum typed as 120, 120.50, 1,200.50 or ¥ 120 元; more than nothing, or `nothing` as well.

    Refusals: money.unreadable, money.not_positive, money.too_much.
    """
    told = clean_line(unicodedata.normalize("NFKC", clean_line(typed)))
    bare = _SIGNS.sub("", _SIGNS.sub("", told))
    negative = bare.startswith(("-", "−"))
    found = _SUM.fullmatch(bare.lstrip("+-− "))
    if found is None:
        raise Refusal("money.unreadable", field=field, typed=told[:40])
    whole = found["whole"].replace(",", "").lstrip("0")
    if len(whole) > MOST_DIGITS:
        raise Refusal("money.too_much", field=field)
    cents = int(Decimal(f"{whole or '0'}.{found['part'] or '0'}") * 100)
    if negative or (cents == 0 and not nothing):
        raise Refusal("money.not_positive", field=field)
    return cents


def sum_of(cents: int) -> str:
    """A sum as it is read: 1,200.50; what is missing with a minus."""
    return f"{'−' if cents < 0 else ''}{abs(cents) // 100:,}.{abs(cents) % 100:02}"


def typed_of(cents: int) -> str:
    """A sum as somebody would type it: 1200.50."""
    return f"{cents // 100}.{cents % 100:02}"


def thousandths_of(typed: str, field: str = "quantity") -> int:
    """The thousandths of a quantity typed as 2, 0.5 or 1.25; more than nothing, below a million.

    Refusals: quantity.unreadable, quantity.out_of_range.
    """
    told = clean_line(unicodedata.normalize("NFKC", clean_line(typed)))
    found = _QUANTITY.fullmatch(told)
    if found is None:
        raise Refusal("quantity.unreadable", field=field, typed=told[:40])
    thousandths = int(Decimal(told) * 1000)
    if not 0 < thousandths < MOST_THOUSANDTHS:
        raise Refusal("quantity.out_of_range", field=field)
    return thousandths


def quantity_of(thousandths: int) -> str:
    """A quantity as it is read: 2, 0.5, 1.25."""
    whole, part = divmod(thousandths, 1000)
    return f"{whole}.{part:03}".rstrip("0") if part else str(whole)


def times(cents: int, thousandths: int) -> int:
    """What so many units cost, in whole cents; half a cent counts as one."""
    return int((Decimal(cents) * thousandths / 1000).to_integral_value(ROUND_HALF_UP))

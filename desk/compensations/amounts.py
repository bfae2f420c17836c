"""Sums of money: typed as people write them, kept as whole cents."""

import re
import unicodedata
from decimal import Decimal

from desk.cleaning import clean_line
from desk.refusals import Refusal

MOST_DIGITS = 9
"""Digits before the point of the largest sum."""

_SUM = re.compile(r"(?P<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.(?P<part>[0-9]{1,2}))?")
_SIGNS = re.compile(r"^(?:RMB|CNY|HK\$|HKD|[¥$€£])\s*|\s*(?:元|圆|块)$", re.IGNORECASE)


def cents_of(typed: str, field: str = "amount") -> int:
    """The whole cents of a sum typed as 120, 120.50, 1,200.50 or ¥ 120 元; more than nothing.

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
    if negative or cents == 0:
        raise Refusal("money.not_positive", field=field)
    return cents


def sum_of(cents: int) -> str:
    """A sum as it is read: 1,200.50; what is missing with a minus."""
    return f"{'−' if cents < 0 else ''}{abs(cents) // 100:,}.{abs(cents) % 100:02}"


def typed_of(cents: int) -> str:
    """A sum as somebody would type it: 1200.50."""
    return f"{cents // 100}.{cents % 100:02}"

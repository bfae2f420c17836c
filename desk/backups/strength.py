"""How hard a password for backups is to guess, by a rule of thumb."""

import math
import unicodedata
from enum import StrEnum

from desk.backups.sealing import SHORTEST

_FAIR_BITS, _STRONG_BITS = 40, 60
_ALPHABETS = (("0", "9", 10), ("a", "z", 26), ("A", "Z", 26))
_OTHERS, _CHINESE = 30, 2_500
"""Signs on a keyboard, and characters that are commonly written."""


class Strength(StrEnum):
    """Each guess costs whoever has the file some tenths of a second."""

    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def strength(password: str) -> Strength:
    """Counted by the signs it is made of; what is repeated or in a row (1234, aaaa) counts once."""
    if len(password) < SHORTEST or len(unicodedata.normalize("NFKC", password)) < SHORTEST:
        return Strength.SHORT
    steps = [ord(one) - ord(other) for one, other in zip(password[1:], password, strict=False)]
    fresh = 1 + sum(1 for place, step in enumerate(steps) if step not in (0, 1, -1) and step not in steps[:place][-1:])
    bits = fresh * math.log2(_signs(password))
    return Strength.WEAK if bits < _FAIR_BITS else Strength.FAIR if bits < _STRONG_BITS else Strength.STRONG


def _signs(password: str) -> int:
    """From how many signs one like it is chosen."""
    signs = sum(size for first, last, size in _ALPHABETS if any(first <= each <= last for each in password))
    rest = [each for each in password if not (each.isascii() and each.isalnum())]
    if any(each.isascii() for each in rest):
        signs += _OTHERS
    if any(not each.isascii() for each in rest):
        signs += _CHINESE
    return max(signs, 2)

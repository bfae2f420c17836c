"""How nearly two texts say the same, in Chinese as in English."""

import re
from functools import lru_cache

from desk.index import spaced

COMPARED = 300
"""So many letters of a text are compared: the matter is said at its beginning."""

_TELLING = 7  # letters, spaced: a shorter text is in so many others that it says nothing
_WORD = re.compile(r"\w+")


def likeness(one: str, other: str) -> int:
    """How nearly two texts say the same, 0 to 100; the order of the words is not minded."""
    return share_of(plain(one), plain(other))


def plain(text: str) -> str:
    """A text as it is compared: folded, its words or Chinese characters apart, no signs."""
    return _plain(text[:COMPARED])


def share_of(one: str, other: str) -> int:
    """The likeness of two texts made plain."""
    from rapidfuzz import fuzz

    share = fuzz.token_sort_ratio(one, other)
    if min(len(one), len(other)) >= _TELLING:
        # One who tells less tells the same; one word of it more or less makes no other matter.
        share = max(share, 0.95 * fuzz.token_set_ratio(one, other))
    return round(share)


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    return " ".join(_WORD.findall(spaced(text)))

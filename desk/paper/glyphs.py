"""Which characters our papers can draw, and which font draws them."""

import re
import unicodedata
from collections.abc import Iterable

from desk.paper import fonts

# The font has the same brackets under another number; templates mark with these what still has to be filled in.
ALIKE = {"⟦": "〚", "⟧": "〛"}
_LAID_OUT = re.compile("[\n\r\t\v\f\x85\u2028\u2029\u200b-\u200d\u2060\ufeff\ufe00-\ufe0f\U000e0100-\U000e01ef]+")


def missing(text: str) -> tuple[str, ...]:
    """The characters no font of ours has, each once, in order of appearance; on paper they stand as [U+1F600].

    Line ends, tabs, joiners and variation marks are no characters of their own.
    """
    told = _LAID_OUT.sub("", unicodedata.normalize("NFC", text))
    return tuple(char for char in fonts.missing_characters((told,)) if char not in ALIKE)


def shown(text: str, lacking: Iterable[str]) -> str:
    """The text with each of these characters as its number, or as the one it looks like."""
    for char in lacking:
        text = text.replace(char, ALIKE.get(char) or f"[U+{ord(char):04X}]")
    return text

"""One plain form of a text for comparing and finding: 李三龍, 李三龙 and ＬＩ are looked up alike."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache

# Letters that Unicode does not take apart into a base letter and an accent.
_UNDIVIDED = str.maketrans(
    {"đ": "d", "ð": "d", "ø": "o", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h", "ŋ": "ng"}
)


# Nothing of NFKC, case or accents concerns these, and nearly every Chinese name is made of them.
_PLAIN_HAN = re.compile("[\u4e00-\u9fff]+")
_HAN = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x3FFFF), (0x3007, 0x3007))


def fold(text: str) -> str:
    """NFKC, lower case, accents off, traditional to simplified; the same for keys and for what is typed."""
    if text.isascii():
        return text.lower()
    if _PLAIN_HAN.fullmatch(text):
        return text.translate(_simplified())
    text = unicodedata.normalize("NFKC", text).casefold()
    apart = unicodedata.normalize("NFD", text)
    bare = "".join(mark for mark in apart if unicodedata.category(mark) != "Mn").translate(_UNDIVIDED)
    text = unicodedata.normalize("NFC", bare)
    return text if text.isascii() else text.translate(_simplified())


def is_han(letter: str) -> bool:
    """Whether this is a Chinese character."""
    point = ord(letter)
    if point < 0x3007 or 0x4E00 <= point <= 0x9FFF:  # what nearly every letter is
        return point > 0x3007
    return any(first <= point <= last for first, last in _HAN)


class _Simplified(dict[int, str]):
    """A translation table that asks OpenCC once for each character.

    Character by character, because OpenCC's phrases (乾隆 stays, 乾 alone does not) would break prefixes."""

    def __init__(self, convert: Callable[[str], str]) -> None:
        super().__init__()
        self._convert = convert

    def __missing__(self, point: int) -> str:
        letter = chr(point)
        simple = self._convert(letter) if is_han(letter) else letter
        # A chain of forms must end at one place, or folding twice would differ from folding once.
        simple = self._convert(simple) if is_han(letter) else simple
        self[point] = simple
        return simple


@cache
def _simplified() -> _Simplified:
    from opencc import OpenCC

    return _Simplified(OpenCC("t2s").convert)

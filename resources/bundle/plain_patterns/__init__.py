"""Takes the place of regex in the bundle: CleverCSV alone asks for it, and of all it can only for kinds of characters.

Python's own patterns know no \\p{L}, \\p{N} and \\p{Sc}; their characters are written out."""

import re
import unicodedata
from functools import lru_cache
from itertools import groupby

_PARTS = re.compile(r"\\p\{(?P<kind>\w+)\}|\\.|[\[\]]", re.DOTALL)
_LAST = 0x34000
"""Behind it lie no letters, numbers or currencies."""

escape = re.escape


def plain(pattern: str) -> re.Pattern[str]:
    """The pattern as Python's own; asked for as `compile`."""
    inside = False
    words, at = [], 0
    for part in _PARTS.finditer(pattern):
        words.append(pattern[at : part.start()])
        at = part.end()
        if part["kind"]:
            written = _written_out(part["kind"])
            words.append(written if inside else f"[{written}]")
        else:
            inside = part[0] == "[" or (inside and part[0] != "]")
            words.append(part[0])
    return re.compile("".join(words) + pattern[at:])


compile = plain


def fullmatch(pattern: str, text: str) -> re.Match[str] | None:
    """Whether all of the text is so."""
    return plain(pattern).fullmatch(text)


@lru_cache(maxsize=8)
def _written_out(kind: str) -> str:
    """All characters of a kind, as they stand in brackets."""
    runs = groupby(range(_LAST), key=lambda code: unicodedata.category(chr(code)).startswith(kind))
    found = [list(run) for of_it, run in runs if of_it]
    return "".join(f"\\U{run[0]:08x}-\\U{run[-1]:08x}" for run in found)

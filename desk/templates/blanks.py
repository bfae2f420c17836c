"""What stands between ⟦ and ⟧ in the words of a letter still has to be filled in before it goes out."""

import re
from collections.abc import Mapping

OPEN, CLOSE = "⟦", "⟧"

Value = str | bool | tuple[str, ...]
"""What a field may be: words, whether something is so, or lines."""

_SHOWN = 40  # characters of a line with half a blank
_BLANK = re.compile(f"{OPEN}([^{OPEN}{CLOSE}]*){CLOSE}")


def blanks(text: str) -> tuple[str, ...]:
    """What still has to be filled in, in the order it stands there, each once."""
    return tuple(dict.fromkeys(found.group(1).strip() for found in _BLANK.finditer(text)))


def unfilled(text: str) -> tuple[str, ...]:
    """What keeps words from going out: the blanks that still stand in them, and of half a blank the line it is in."""
    lines = _BLANK.sub("", text).split("\n")
    halves = (line.strip()[:_SHOWN] for line in lines if OPEN in line or CLOSE in line)
    return tuple(dict.fromkeys((*blanks(text), *halves)))


def fill_blanks(text: str, told: Mapping[str, str]) -> str:
    """A text with its blanks filled by what is told of them; an empty answer leaves the blank."""
    return _BLANK.sub(lambda found: bare(told.get(found.group(1).strip(), "")) or found.group(0), text)


def bare(words: str) -> str:
    """Words that cannot be taken for a blank."""
    return words.replace(OPEN, "[").replace(CLOSE, "]")


def half_blank(text: str) -> int:
    """The first line, counted from 1, with half a blank or one that does not say what belongs in it; 0 for none."""
    for number, line in enumerate(text.split("\n"), 1):
        rest = _BLANK.sub(lambda found: "" if found.group(1).strip() else OPEN, line)
        if OPEN in rest or CLOSE in rest:
            return number
    return 0

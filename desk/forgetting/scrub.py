"""Finds a person's names and numbers in any text, however they are spaced or written, and puts something else there."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from desk.folding import is_han
from desk.phones import bare_number

if TYPE_CHECKING:
    from opencc import OpenCC

GONE = "***"
_SHORTEST_NAME, _SHORTEST_NUMBER, _SHORTEST_SURNAME = 2, 5, 4
_LOCAL = 8
_FULL_WIDTH = ord("０") - ord("0")
_BETWEEN = r"[\s\-().·/]*"


class Scrub:
    """Everything a person could be known by; a name becomes the alias, a number or address becomes stars."""

    def __init__(
        self,
        alias: str,
        names: Iterable[str],
        phones: Iterable[str] = (),
        others: Iterable[str] = (),
        firms: Iterable[str] = (),
    ) -> None:
        """`others`: e-mail addresses, ID numbers and the like; of the names of firms no part stands alone."""
        self._alias = alias
        named = [way for name in (*names, *firms) for way in _ways_of_name(name)]
        named += [way for name in names for way in _ways_of_surname(name)]
        numbered = [way for phone in phones for way in _ways_of_phone(phone)]
        numbered += [_bounded(re.escape(other)) for other in others if len(other) >= _SHORTEST_NUMBER]
        ways = [f"(?P<name>{_any_of(named)})"] * bool(named) + [_any_of(numbered)] * bool(numbered)
        self._known = re.compile("|".join(ways), re.IGNORECASE) if ways else None

    def __call__(self, text: str) -> str:
        """The text without them."""
        return self._known.sub(self._instead, text) if self._known is not None and text else text

    def _instead(self, found: re.Match[str]) -> str:
        return self._alias if found.groupdict().get("name") else GONE


def _any_of(ways: list[str]) -> str:
    """The longest first, or the beginning of one would be taken for another."""
    return "|".join(sorted(set(ways), key=len, reverse=True))


def _ways_of_name(name: str) -> Iterator[str]:
    """A name in both scripts and with any blanks; one letter is no name."""
    if len("".join(name.split())) < _SHORTEST_NAME:
        return
    for written in dict.fromkeys((name, *(each.convert(name) for each in _scripts()))):
        letters = [letter for letter in written if not letter.isspace()]
        if all(is_han(letter) for letter in letters):
            yield r"\s*".join(letters)
        else:
            yield _bounded(r"\s+".join(re.escape(word) for word in written.split()))


def _ways_of_surname(name: str) -> Iterator[str]:
    """The last word of a Latin name: "Mr Ångström called"."""
    _, *words = name.split() or [""]
    if words and len(words[-1]) >= _SHORTEST_SURNAME and not any(map(is_han, words[-1])):
        yield _bounded(re.escape(words[-1]))


def _ways_of_phone(told: str) -> Iterator[str]:
    """A number with any signs between its digits, and a country code; a landline without its area as well."""
    digits = [f"[{digit}{chr(ord(digit) + _FULL_WIDTH)}]" for digit in bare_number(told)]
    if len(digits) < _SHORTEST_NUMBER:
        return
    yield rf"(?<!\d){_BETWEEN.join(digits)}(?!\d)"
    trunk = digits[0].startswith("[0")
    yield rf"(?:\+|(?<!\d)00)\s*\d{{1,3}}{_BETWEEN}{_BETWEEN.join(digits[trunk:])}(?!\d)"
    if trunk and len(digits) > _LOCAL + 1:
        yield rf"(?<!\d){_BETWEEN.join(digits[-_LOCAL:])}(?!\d)"


def _bounded(way: str) -> str:
    return rf"(?<!\w){way}(?!\w)"


@cache
def _scripts() -> "tuple[OpenCC, ...]":
    from opencc import OpenCC

    return OpenCC("t2s"), OpenCC("s2t")

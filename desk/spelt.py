"""The ways a name is written in words: with any blanks, in both scripts, in another order, as Mr or 先生."""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from desk.folding import is_han

if TYPE_CHECKING:
    from opencc import OpenCC

CALLED_BEFORE = r"(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+"
CALLED_AFTER = (
    "先生", "女士", "小姐", "太太", "夫人", "师傅", "阿姨", "叔叔", "伯伯", "大爷", "大妈", "大姐", "大哥",
    "老师", "经理",
)  # fmt: skip
HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# What a word goes on with where words are parted by blanks. Chinese and Japanese are written right up to a Latin name.
_A_LETTER = f"[^\\W_{HAN}\u3005-\u3007\u3040-\u30ff\u3100-\u312f]"
_SHORTEST_NAME, _SHORTEST_SURNAME = 2, 4
_LONG_NAME = 8  # so many letters make no other words, wherever they are parted
_OF_TWO = (
    "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "司徒", "夏侯", "轩辕", "端木",
    "南宫", "长孙", "宇文", "独孤", "闻人", "澹台", "钟离", "申屠",
)  # fmt: skip
"""Surnames of two characters."""
_ALL = "总(?![是共体算之而])"  # 王总, but not 总是
_FULL_WIDTH = ord("０") - ord("0")


def any_of(ways: list[str]) -> str:
    """The longest first, or the beginning of one would be taken for another."""
    return "(?:" + "|".join(sorted(set(ways), key=len, reverse=True)) + ")"


def bounded(way: str) -> str:
    """Not as a part of a longer Latin word or number."""
    return rf"(?<!{_A_LETTER}){way}(?!{_A_LETTER})"


def wide(number: str) -> list[str]:
    """Each digit, also where it is typed in full width."""
    return [f"[{digit}{chr(ord(digit) + _FULL_WIDTH)}]" for digit in number]


def spellings(name: str) -> list[str]:
    """A name as it is and in the other script."""
    return list(dict.fromkeys((name, *(each.convert(name) for each in _scripts()))))


def ways_of_name(name: str) -> Iterator[str]:
    """A name in both scripts and with any blanks; one letter is no name."""
    if len("".join(name.split())) < _SHORTEST_NAME:
        return
    for written in spellings(name):
        letters = [letter for letter in written if not letter.isspace()]
        if all(is_han(letter) for letter in letters):
            yield r"\s*".join(letters)
        else:
            yield bounded(r"\s+".join(re.escape(word) for word in written.split()))


def ways_of_surname(name: str) -> Iterator[str]:
    """The last word of a Latin name, as a name is written: "Mr Ångström called", but not "cannot park"."""
    _, *words = name.split() or [""]
    if words and len(words[-1]) >= _SHORTEST_SURNAME and not any(map(is_han, words[-1])):
        yield as_a_name(words[-1])


def as_a_name(word: str) -> str:
    """One Latin word where it is written as a name is: Rose and ROSE, not rose."""
    return rf"(?-i:{bounded(any_of([re.escape(each) for each in (word, word.capitalize(), word.upper())]))})"


def ways_of_order(name: str) -> Iterator[str]:
    """A Latin name of several words with its surname first or last, with other blanks: Lin, Wei and WeiLin."""
    words = re.findall(r"[^\W\d_]+", name)
    if len(words) < 2 or any(map(is_han, name)):
        return
    within = r"[\s\-]?" if sum(map(len, words)) >= _LONG_NAME else ""
    for order in (words, words[-1:] + words[:-1], words[1:] + words[:1]):
        yield bounded(r"[\s,，·.\-]*".join(within.join(word) for word in order))


def ways_of_address(name: str) -> Iterator[str]:
    """The surname with what people are called by: 王先生, Mr Lin. Never the surname alone: 王 is in many words."""
    if not name.strip():
        return
    if all(is_han(letter) for letter in name if not letter.isspace()):
        told = "".join(name.split())
        surname = told[:2] if set(_OF_TWO).intersection(spellings(told[:2])) else told[:1]
        titles = [written for title in CALLED_AFTER for written in spellings(title)]
        yield rf"{any_of(spellings(surname))}\s*{any_of([*titles, _ALL])}"
    else:
        words = name.split()
        yield bounded(rf"{CALLED_BEFORE}{any_of([re.escape(each) for each in (words[0], words[-1])])}")


@cache
def _scripts() -> "tuple[OpenCC, ...]":
    from opencc import OpenCC

    return OpenCC("t2s"), OpenCC("s2t")

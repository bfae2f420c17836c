"""What a list says otherwise than the book, as a line of a note."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from desk.imports.changes import plain
from desk.imports.headings import OWNERS, field_of
from desk.imports.owner_words import CHOICES, word_of
from desk.owners.shares import share_words

_WORDS: Mapping[str, tuple[str, str]] = {
    "area": ("Area in the list: {}", "名册所载面积：{}"),
    "delivered_on": ("Moved in according to the list: {}", "名册所载入住日期：{}"),
    "renovation": ("Renovation according to the list: {}", "名册所载装修情况：{}"),
    "plate": ("Vehicle according to the list: {}", "名册所载车辆：{}"),
    "email": ("E-mail according to the list: {}", "名册所载邮箱：{}"),
    "phone": ("Phone according to the list: {}", "名册所载电话：{}"),
}
_FIELDS = {"born_on": "birthday"}
"""Columns of the book that a list calls otherwise."""


def listed(column: str, told: Any, chinese: bool) -> str:
    """The line for a value of a column: "Area in the list: 92.0"."""
    words = _told(column, told, chinese)
    if column in _WORDS:
        return _WORDS[column][chinese].format(words)
    heading = field_of(OWNERS, _FIELDS.get(column, column)).heading("zh" if chinese else "en")
    heading = heading.partition("（" if chinese else " (")[0]
    return f"名册所载{heading}：{words}" if chinese else f"{heading} according to the list: {words}"


def _told(column: str, told: Any, chinese: bool) -> str:
    if column == "share":
        return share_words(told)
    if column in CHOICES:
        return word_of(column, told, "zh" if chinese else "en")
    return str(plain(told)) if isinstance(told, date) else str(told)

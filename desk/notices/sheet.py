"""All words of a notice's paper."""

from dataclasses import dataclass
from datetime import date as Day  # a field is called date

from desk.notices.promises import Promise
from desk.paper.letterhead import Letterhead
from desk.words import Language


@dataclass(frozen=True)
class Part:
    """What a notice says in one language, and under whose name; with promises their table stands below the words."""

    language: Language
    letterhead: Letterhead
    title: str
    body: str
    promises: tuple[Promise, ...] = ()


@dataclass(frozen=True)
class NoticeSheet:
    """A notice as it is printed (M60); drawing it again gives the same bytes. In a body a line is a line."""

    number: str
    date: Day
    parts: tuple[Part, ...]
    commitments: bool = False
    void: bool = False

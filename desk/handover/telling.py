"""How a line of a handover is told in a language, alike on screen and on paper."""

from datetime import datetime

from desk.handover.content import Content, Line
from desk.words import WORDS, Language, day, moment, short_day, short_moment, word

_KINDS = {"notes": "journal", "cases": "urgency", "items": "item"}
_USUAL = frozenset({"note", "routine"})  # what most lines are needs no word


def heading(column: str, section: str) -> str:
    """The key of what a column is called in a section."""
    own = f"handover.{column}.{section}"
    return own if own in WORDS else f"handover.{column}"


def kind_word(language: Language, section: str, kind: str) -> str:
    """The stored value of a line as a word; nothing for what is usual."""
    return word(language, f"{_KINDS[section]}.{kind}") if kind and kind not in _USUAL else ""


def when(language: Language, line: Line, content: Content, near: datetime) -> str:
    """The moment or day of a line: the time alone on the day of `near`, without the year in its year."""
    if line.on is not None:
        return (short_day if line.on.year == near.year else day)(language, line.on)
    if line.at is None:
        return ""
    at = content.local(line.at)
    if at.date() == near.date():
        return f"{at:%H:%M}"
    return (short_moment if at.year == near.year else moment)(language, at)

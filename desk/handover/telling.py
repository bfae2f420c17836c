"""How a line of a handover is told in a language, alike on screen and on paper."""

from datetime import datetime

from desk.handover.content import Content, Line
from desk.words import WORDS, Language, day, moment, short_day, short_moment, word

_KINDS = {"notes": "journal", "cases": "urgency", "items": "item"}
_OLD_DAYS = 2
_USUAL = frozenset({"note", "routine"})  # what most lines are needs no word


def shifts(language: Language, content: Content) -> str:
    """Which shift hands over to which, and from when until when the one lasts that takes over."""
    if content.begins is not None:
        begins = moment(language, content.local(content.begins))
    else:
        begins = day(language, content.day)  # a sheet of before
    until = short_moment(language, content.local(content.until))
    told = word(language, f"handover.shift.{content.shift}")
    return word(language, "handover.hours").format(shifts=told, begins=begins, until=until)


def since(language: Language, content: Content, near: datetime) -> str:
    """From when on the sheet tells what was done."""
    key = "handover.since.first" if content.first else "handover.since"
    return word(language, key).format(at=_at(language, content.local(content.since), near))


def heading(column: str, section: str) -> str:
    """The key of what a column is called in a section."""
    own = f"handover.{column}.{section}"
    return own if own in WORDS else f"handover.{column}"


def kind_word(language: Language, section: str, kind: str) -> str:
    """The stored value of a line as a word; nothing for what is usual."""
    return word(language, f"{_KINDS[section]}.{kind}") if kind and kind not in _USUAL else ""


def backup(language: Language, content: Content, near: datetime) -> str:
    """When the last good backup was made and how old it was at `near`; nothing where nobody had looked."""
    if content.kept is None:
        return ""
    if content.kept.at is None:
        return word(language, "handover.backup.none")
    at = content.local(content.kept.at)
    days = (near.date() - at.date()).days
    told = _dated(language, at, near)
    return word(language, f"handover.backup.{min(max(days, 0), 2)}").format(at=told, n=days)


def backup_is_old(content: Content, near: datetime) -> bool:
    """Whether somebody must see to the backups: there is none, or none of today or yesterday."""
    if content.kept is None:
        return False
    return content.kept.at is None or (near.date() - content.local(content.kept.at).date()).days >= _OLD_DAYS


def when(language: Language, line: Line, content: Content, near: datetime) -> str:
    """The moment or day of a line: the time alone on the day of `near`, without the year in its year."""
    if line.on is not None:
        return (short_day if line.on.year == near.year else day)(language, line.on)
    if line.at is None:
        return ""
    return _at(language, content.local(line.at), near)


def _at(language: Language, at: datetime, near: datetime) -> str:
    return f"{at:%H:%M}" if at.date() == near.date() else _dated(language, at, near)


def _dated(language: Language, at: datetime, near: datetime) -> str:
    return (short_moment if at.year == near.year else moment)(language, at)

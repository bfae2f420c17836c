"""What is said where the diary does not say any more what was written into it (G49)."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.language import QT_TRANSLATE_NOOP
from ui.moments import day_and_time

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.backups.soundness import Found
    from desk.facts import Facts

_HARMS = {
    "words": QT_TRANSLATE_NOOP(
        "backups", "Line {line} of the diary ({at}), or the one before it, was changed after it was written."
    ),
    "mark": QT_TRANSLATE_NOOP("backups", "The mark of line {line} of the diary ({at}) was changed."),
    "missing": QT_TRANSLATE_NOOP("backups", "Line {line} of the diary is gone."),
    "unguarded": QT_TRANSLATE_NOOP("backups", "The diary can be changed: what guards it was taken out of the book."),
}


def where_it_breaks(found: "Found", facts: "Facts") -> str:
    """The first place at which the diary does not hold; "" where it does."""
    translate = QCoreApplication.translate
    if found.broken:
        first = found.broken[0]
        return translate("backups", _HARMS[first.harm]).format(line=f"{first.line:,}", at=_when(first.at, facts))
    if found.lost:
        lost = found.lost[0]
        words = translate(
            "backups",
            "The end of the diary was cut off or written anew after {at}: line {line} is not as {where} knows it.",
        )
        return words.format(line=f"{lost.line:,}", at=_when(lost.at, facts), where=lost.where)
    return ""


def what_next(found: "Found") -> str:
    """How many places there are, and what to do about it."""
    translate = QCoreApplication.translate
    count = len(found.broken) + len(found.lost)
    told = translate("backups", "Work goes on, but a manager should know: deskbell check lists every place.")
    if count > 1:
        told = " ".join([translate("backups", "There are {n} such places.").format(n=count), told])
    return told


def _when(at: datetime | None, facts: "Facts") -> str:
    return day_and_time(at, facts) if at is not None else "–"

"""Names that were withheld: hidden from everyone but a manager, in lists, on paper and in exports (M15)."""

from sqlalchemy import ColumnElement

from db.models import Case
from desk.rights import is_manager
from desk.work import Reading

IN_SIGHT: ColumnElement[bool] = Case.__table__.c.withheld.is_not(True)
"""Cases whose name was not withheld; true also where there is no case at all, as beside a letter."""


def hides_names(reading: Reading) -> bool:
    """Whether withheld names, and the flats that would tell them, are hidden from the one who asks."""
    return not is_manager(reading)


def is_hidden(reading: Reading, case: Case) -> bool:
    """Whether who told a case, and from which flat, is hidden from the one who asks."""
    return case.withheld and hides_names(reading)


def told_if(seen: bool, words: str | None) -> str:
    """A name, a flat or a phone where it may be seen; nothing where it may not or is not known."""
    return words or "" if seen else ""


def in_sight(reading: Reading) -> tuple[ColumnElement[bool], ...]:
    """What keeps a list of one flat or person from telling who withheld the name; nothing for a manager."""
    return (IN_SIGHT,) if hides_names(reading) else ()

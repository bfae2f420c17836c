"""Names that were withheld: hidden from everyone but a manager, in lists, on paper and in exports (M15)."""

from sqlalchemy import ColumnElement

from db.models import Case
from desk.rights import is_manager
from desk.work import Reading


def hides_names(reading: Reading) -> bool:
    """Whether withheld names, and the flats that would tell them, are hidden from the one who asks."""
    return not is_manager(reading)


def in_sight(reading: Reading) -> tuple[ColumnElement[bool], ...]:
    """What keeps a list of one flat or person from telling who withheld the name; nothing for a manager."""
    # Also where there is no case at all, as beside a letter.
    return (Case.withheld.is_not(True),) if hides_names(reading) else ()

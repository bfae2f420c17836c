"""Names that were withheld: hidden from everyone but a manager, in lists, on paper and in exports (M15)."""

from sqlalchemy import ColumnElement, or_, select

from db.models import Case, IncomingLetter, Letter
from desk.rights import is_manager
from desk.work import Reading

IN_SIGHT: ColumnElement[bool] = Case.__table__.c.withheld.is_not(True)
"""Cases whose name was not withheld; true also where there is no case at all, as beside a letter."""

_letter, _about, _came = Letter.__table__.alias("answered"), Case.__table__.alias("about"), IncomingLetter.__table__
_ANSWERED = select(_letter.c.id).join(_about, _about.c.id == _letter.c.case_id).where(_about.c.withheld)
INCOMING_IN_SIGHT: ColumnElement[bool] = IN_SIGHT & or_(
    _came.c.answers_id.is_(None), _came.c.answers_id.not_in(_ANSWERED)
)
"""Incoming letters, beside their case, that neither belong to a case whose name was withheld nor answer a letter about
one."""


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


def incoming_in_sight(reading: Reading) -> tuple[ColumnElement[bool], ...]:
    """The same of incoming letters beside their case."""
    return (INCOMING_IN_SIGHT,) if hides_names(reading) else ()

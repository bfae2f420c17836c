"""Names that were withheld: hidden from everyone but a manager, in lists, on paper and in exports (M15)."""

from sqlalchemy import CTE, ColumnElement, and_, literal, or_, select

from db.models import Case, Diary, IncomingLetter, Letter
from desk.rights import is_manager
from desk.work import Reading

IN_SIGHT: ColumnElement[bool] = Case.__table__.c.withheld.is_not(True)
"""Cases whose name was not withheld; true also where there is no case at all, as beside a letter."""

_letter, _came, _about = Letter.__table__, IncomingLetter.__table__, Case.__table__.alias("withheld_case")
_ours, _theirs = _letter.alias("our_letter"), _came.alias("their_letter")


def _hidden() -> CTE:
    """The letters, ours and those that came in, that tell whose name was withheld: about such a case, or the
    answer to a letter that is, or answered by one."""
    found = (
        select(literal("ours").label("kind"), _ours.c.id)
        .join(_about, _about.c.id == _ours.c.case_id)
        .where(_about.c.withheld)
        .cte("hidden_letter", recursive=True)
    )
    told_case = select(literal("theirs"), _theirs.c.id).join(_about, _about.c.id == _theirs.c.case_id)
    came, wrote = IncomingLetter.__table__.alias("came"), Letter.__table__.alias("wrote")
    told = Diary.__table__.alias("told")
    beside_ours = select(literal("theirs"), came.c.id).join(
        found, or_(came.c.answers_id == found.c.id, came.c.answered_by_id == found.c.id)
    )
    answering_theirs = (
        select(literal("ours"), wrote.c.id)
        .join(told, and_(told.c.act == "incoming_letter.answered", told.c.new == wrote.c.number))
        .join(found, and_(told.c.subject == "incoming_letter", told.c.subject_id == found.c.id))
    )
    return found.union(
        told_case.where(_about.c.withheld),
        beside_ours.where(found.c.kind == "ours"),
        answering_theirs.where(found.c.kind == "theirs"),
    )


_HIDDEN = _hidden()
HIDDEN_LETTERS = select(_HIDDEN.c.id).where(_HIDDEN.c.kind == "ours")
HIDDEN_INCOMING = select(_HIDDEN.c.id).where(_HIDDEN.c.kind == "theirs")
LETTER_IN_SIGHT: ColumnElement[bool] = _letter.c.id.not_in(HIDDEN_LETTERS)
"""Letters of ours that neither are about a case whose name was withheld nor answer a letter that tells it."""
INCOMING_IN_SIGHT: ColumnElement[bool] = _came.c.id.not_in(HIDDEN_INCOMING)
"""The same of letters that came in."""


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


def letters_in_sight(reading: Reading) -> tuple[ColumnElement[bool], ...]:
    """The same of the letters of ours, those that answer a letter which tells it as well."""
    return (LETTER_IN_SIGHT,) if hides_names(reading) else ()


def hides_letter(reading: Reading, letter: Letter) -> bool:
    """Whether a letter of ours tells the one who asks whose name was withheld."""
    mine = select(_letter.c.id).where(_letter.c.id == letter.id, ~LETTER_IN_SIGHT)
    return hides_names(reading) and reading.session.scalar(mine) is not None


def hides_incoming(reading: Reading, number: str) -> bool:
    """The same of the letter that came in under a number."""
    mine = select(_came.c.id).where(_came.c.number == number, ~INCOMING_IN_SIGHT)
    return bool(number) and hides_names(reading) and reading.session.scalar(mine) is not None


def incoming_in_sight(reading: Reading) -> tuple[ColumnElement[bool], ...]:
    """The same of the letters that came in."""
    return (INCOMING_IN_SIGHT,) if hides_names(reading) else ()

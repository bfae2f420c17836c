"""Names that were withheld: hidden from everyone but a manager, in lists, on paper and in exports (M15)."""

from typing import Any

from sqlalchemy import CTE, ColumnElement, FromClause, Select, bindparam, literal, or_, select, text

from db.models import ANSWERED_WORDS, Case, Diary, IncomingLetter, Letter
from desk.rights import is_manager
from desk.work import Reading

IN_SIGHT: ColumnElement[bool] = Case.__table__.c.withheld.is_not(True)
"""Cases whose name was not withheld; true also where there is no case at all, as beside a letter."""

_letter, _came, _case = Letter.__table__, IncomingLetter.__table__, Case.__table__.alias("withheld_case")
# By names of their own: the lists these stand in are of letters as well.
_ours, _theirs, _told = _letter.alias("our_letter"), _came.alias("their_letter"), Diary.__table__.alias("told")
_IS_ANSWER = (text(f"told.{ANSWERED_WORDS}"), _told.c.subject == "incoming_letter")


def _hidden() -> CTE:
    """The letters, ours and those that came in, that tell whose name was withheld: about such a case, or the
    answer to a letter that is, or answered by one."""
    found = _about_such(_ours, "ours").cte("hidden_letter", recursive=True)
    replies = select(literal("theirs"), _theirs.c.id).where(found.c.kind == "ours", _theirs.c.answers_id == found.c.id)
    return found.union(_about_such(_theirs, "theirs"), replies, *_answers(found))


def _hides(kind: str, one: ColumnElement[bool]) -> Select[Any]:
    """The same asked of one letter, "ours" or "theirs": the way back from it to the cases it may tell of."""
    rows = _ours if kind == "ours" else _theirs
    found = select(literal(kind).label("kind"), rows.c.id).where(one).cte("telling_letter", recursive=True)
    replied_to = select(literal("ours"), _theirs.c.answers_id).where(
        found.c.kind == "theirs", _theirs.c.id == found.c.id, _theirs.c.answers_id.is_not(None)
    )
    way = found.union(replied_to, *_answers(found))
    such = (
        _about_such(rows, kind).where(way.c.kind == kind, way.c.id == rows.c.id).exists()
        for rows, kind in ((_ours, "ours"), (_theirs, "theirs"))
    )
    return select(or_(*such))


def _answers(found: CTE) -> tuple[Select[Any], Select[Any]]:
    """What letters of ours that are found were written to, and what was written to theirs, as the diary tells.

    The number is asked for within, so that SQLite begins at the few that are found and not at every line of the diary.
    """
    number = select(_ours.c.number).where(_ours.c.id == found.c.id).correlate(found).scalar_subquery()
    numbers = select(_told.c.new).where(*_IS_ANSWER, _told.c.subject_id == found.c.id).correlate(found)
    told, wrote = found.join(_told, _told.c.new == number), found.join(_ours, _ours.c.number.in_(numbers))
    return (
        select(literal("theirs"), _told.c.subject_id).select_from(told).where(found.c.kind == "ours", *_IS_ANSWER),
        select(literal("ours"), _ours.c.id).select_from(wrote).where(found.c.kind == "theirs"),
    )


def _about_such(rows: FromClause, kind: str) -> Select[Any]:
    """The letters about a case whose name was withheld."""
    return select(literal(kind).label("kind"), rows.c.id).where(rows.c.case_id == _case.c.id, _case.c.withheld)


_HIDDEN = _hidden()
HIDDEN_LETTERS = select(_HIDDEN.c.id).where(_HIDDEN.c.kind == "ours")
HIDDEN_INCOMING = select(_HIDDEN.c.id).where(_HIDDEN.c.kind == "theirs")
LETTER_IN_SIGHT: ColumnElement[bool] = _letter.c.id.not_in(HIDDEN_LETTERS)
"""Letters of ours that neither are about a case whose name was withheld nor answer a letter that tells it."""
INCOMING_IN_SIGHT: ColumnElement[bool] = _came.c.id.not_in(HIDDEN_INCOMING)
"""The same of letters that came in."""
_HIDES_OURS, _HIDES_THEIRS = (
    _hides("ours", _ours.c.id == bindparam("one")),
    _hides("theirs", _theirs.c.number == bindparam("one")),
)


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
    return hides_names(reading) and bool(reading.session.scalar(_HIDES_OURS, {"one": letter.id}))


def hides_incoming(reading: Reading, number: str) -> bool:
    """The same of the letter that came in under a number."""
    return bool(number) and hides_names(reading) and bool(reading.session.scalar(_HIDES_THEIRS, {"one": number}))


def incoming_in_sight(reading: Reading) -> tuple[ColumnElement[bool], ...]:
    """The same of the letters that came in."""
    return (INCOMING_IN_SIGHT,) if hides_names(reading) else ()

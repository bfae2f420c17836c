"""Tells the letters to and from somebody from those to others about the same matters, which stay as they are."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import or_, select

from db.base import Base
from db.models import Case, CaseNote, Channel, Letter, Reply
from desk.forgetting.scope import Scope, parts
from desk.forgetting.scrub import Scrub
from desk.work import Reading

POST: Mapping[str, str] = {"letter": "to_name", "incoming_letter": "from_name", "letter_request": "to_name"}
"""Whatever goes to somebody or comes from somebody, and the column that says to or from whom."""


@dataclass(frozen=True)
class Post:
    """The letters about somebody's matters: to and from the person, another resident, nobody on file."""

    own: Scope
    beside: Scope
    about: Scope


def post_of(reading: Reading, theirs: Scope, ids: list[int], own: Scrub) -> Post:
    """Tell the letters about somebody's matters apart. To and from the person: linked so, or linked to nobody and
    called by a name of theirs, or the answer to their case or the word how it stands."""
    called, answers = _called(reading, theirs, ids), _answers(reading, theirs)
    post = Post({name: set() for name in POST}, {name: set() for name in POST}, {name: set() for name in POST})
    for name, row_id, person_id, named in _rows(reading, theirs):
        if person_id is not None:
            kind = post.own if person_id in ids else post.beside
        else:
            answered = name == "letter" and row_id in answers
            kind = post.own if answered or named in called or own.means(named) else post.about
        kind[name].add(row_id)
    return post


def called_so(reading: Reading, scope: Scope, scrub: Scrub) -> Scope:
    """Of any letters those to and from nobody on file that bear somebody's name."""
    found: Scope = {name: set() for name in POST}
    for name, row_id, person_id, named in _rows(reading, scope):
        if person_id is None and scrub.means(named):
            found[name].add(row_id)
    return found


def _rows(reading: Reading, scope: Scope) -> Iterator[tuple[str, int, int | None, str]]:
    for name, column in POST.items():
        table = Base.metadata.tables[name]
        rows = select(table.c.id, table.c.person_id, table.c[column])
        for some in parts(scope.get(name, ())):
            for row_id, person_id, named in reading.session.execute(rows.where(table.c.id.in_(some))):
                yield name, row_id, person_id, named


def _called(reading: Reading, theirs: Scope, ids: list[int]) -> set[str]:
    """As whom somebody told their cases."""
    found: set[str] = set()
    own = (Case.told_by != "", or_(Case.person_id.in_(ids), Case.person_id.is_(None)))
    for some in parts(theirs.get("case", ())):
        found |= set(reading.session.scalars(select(Case.told_by).where(Case.id.in_(some), *own)))
    return found


def _answers(reading: Reading, theirs: Scope) -> set[int]:
    """The letters that are the answer to a case or told its person how it stands, those taken back since among them."""
    found: set[int] = set()
    telling = (CaseNote.told, CaseNote.channel == Channel.LETTER, CaseNote.text.startswith(Letter.number + " "))
    told = select(Letter.id).join(CaseNote, CaseNote.case_id == Letter.case_id).where(*telling)
    for some in parts(theirs.get("letter", ())):
        found |= set(reading.session.scalars(select(Reply.letter_id).where(Reply.letter_id.in_(some))))
        found |= set(reading.session.scalars(told.where(Letter.id.in_(some))))
    return found

"""Takes what was being typed along when a backup is put in the place of the book (G11, G18)."""

import json
import re
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from db.models import Case, Clerk, Diary, Draft, Incident, IncomingLetter, LetterTemplate, Person, Unit
from desk.drafts.acts import Content
from desk.work import Reading, UnitOfWork

_ON_ITS_OWN = re.compile(r"[0-9a-f]{32}")
_FREE = ("case", "letter")
"""Kinds of form whose every tie to a record is known here; the id of any other draft is made of such ties."""
_TIES = {
    "caller.person_id": Person.id, "caller.unit_id": Unit.id, "person_id": Person.id, "unit_id": Unit.id,
    "incident_id": Incident.id, "template_id": LetterTemplate.id,
    "case_number": Case.number, "second_of": Case.number, "apart": Case.number, "incoming": IncomingLetter.number,
}  # fmt: skip


@dataclass(frozen=True)
class Begun:
    """A draft of the book that is replaced, with the name of whoever wrote it and whether that is who asked."""

    draft_id: str
    kind: str
    row: dict[str, object]
    writer: str | None
    own: bool

    @property
    def content(self) -> Content:
        """What was typed."""
        content: Content = json.loads(str(self.row["content"]))
        return content


@dataclass(frozen=True)
class Begins:
    """All drafts of a book; `grew` says whether it grew out of the backup, so that the same id is the same record."""

    drafts: tuple[Begun, ...] = ()
    grew: bool = False


@dataclass(frozen=True)
class Carried:
    """How many drafts a restored book took, and those of whoever asked that it could not."""

    taken: int = 0
    left: tuple[Begun, ...] = ()


def begins(reading: Reading, line: int, mark: str) -> Begins:
    """What was begun in the book, and whether it grew out of a backup that ends with this line of the diary."""
    names = _names(reading)
    last = reading.session.scalar(select(Diary.mark).where(Diary.id == line))
    found = tuple(
        Begun(
            each.id,
            each.kind,
            {"clerk_id": each.clerk_id, "kind": each.kind, "saved_at": each.saved_at, "content": each.content},
            None if each.clerk_id is None else names.get(each.clerk_id),
            each.clerk_id in (None, reading.clerk_id),
        )
        for each in reading.session.scalars(select(Draft).order_by(Draft.saved_at, Draft.id))
    )
    return Begins(found, bool(mark) and last is not None and last.hex() == mark)


def take_along(work: UnitOfWork, begins: Begins) -> Carried:
    """Put the drafts into the restored book, in the place of what those said in it.

    Only a form of its own that names nobody and nothing the book of that day does not know, and whose writer it knows.
    What others wrote is told to nobody: it stays in the copy that is kept of the replaced book.
    """
    names = _names(work)
    taken, left = 0, []
    for each in begins.drafts:
        there = work.session.get(Draft, each.draft_id)
        if there is not None and there.content == each.row["content"]:
            continue
        clerk = each.row["clerk_id"]
        known = clerk is None or names.get(int(str(clerk))) == each.writer
        if begins.grew and known and each.kind in _FREE and _stands_alone(work, each):
            put = insert(Draft).values(id=each.draft_id, **each.row)
            work.session.execute(put.on_conflict_do_update(index_elements=["id"], set_=each.row))
            taken += 1
        elif each.own:
            left.append(each)
    return Carried(taken, tuple(left))


def _names(reading: Reading) -> dict[int, str]:
    return {clerk.id: clerk.name for clerk in reading.session.scalars(select(Clerk))}


def _stands_alone(reading: Reading, begun: Begun) -> bool:
    """Whether every record that a draft names is in this book."""
    if not _ON_ITS_OWN.fullmatch(begun.draft_id):
        return False
    content = begun.content
    for name, key in _TIES.items():
        told = content.get(name)
        for tie in told.split() if isinstance(told, str) else [told]:
            if tie and reading.session.scalar(select(key).where(key == tie)) is None:
                return False
    return True

"""Takes what was being typed along when a backup is put in the place of the book (G11, G18)."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import DBAPIError

from db.models import Case, Clerk, Diary, Draft, Incident, IncomingLetter, LetterTemplate, Person, Unit
from desk.drafts.acts import read_content
from desk.refusals import Refusal
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
    def content(self) -> Mapping[str, object]:
        """What was typed; all of it in one piece where it is no form any more."""
        kept = str(self.row["content"])
        content = read_content(kept)
        return {"": kept} if content is None else content

    @property
    def words(self) -> str:
        """What was typed as lines of text, each with the name of its field; "" where nothing was."""
        return words_of(self.content)


@dataclass(frozen=True)
class Carried:
    """How many drafts a restored book took, and those of whoever asked that it could not; of what others wrote, how
    many wait for them as a new case, and how many are only in the kept copy."""

    taken: int = 0
    left: tuple[Begun, ...] = ()
    noted: int = 0
    behind: int = 0


@dataclass(frozen=True)
class Begins:
    """All drafts of a book; `grew` says whether it grew out of the backup, so that the same id is the same record."""

    drafts: tuple[Begun, ...] = ()
    grew: bool = False

    def left_behind(self) -> Carried:
        """What a book has of them that takes none."""
        return Carried(left=tuple(each for each in self.drafts if each.own), behind=sum(not e.own for e in self.drafts))


class Takes(Protocol):
    """An office that takes drafts."""

    def do(self, act: Callable[[UnitOfWork], None], /) -> object: ...


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


def carry_into(office: Takes, begins: Begins) -> Carried:
    """Let an office of the restored book take the drafts; whatever is wrong with one keeps no book from coming back."""
    carried: list[Carried] = []
    try:
        office.do(lambda work: carried.append(take_along(work, begins)))
    except (Refusal, DBAPIError, ValueError, OverflowError):
        return begins.left_behind()
    return carried[0]


def take_along(work: UnitOfWork, begins: Begins) -> Carried:
    """Put the drafts into the restored book, in the place of what those said in it.

    Only a form of its own that names nobody and nothing the book of that day does not know, and whose writer it knows.
    What others wrote about newer records waits for them as the words of a new case, which nobody else is shown but a
    manager; where the book does not know them it is told to nobody, and stays in the copy kept of the replaced book.
    """
    names = _names(work)
    taken, left, noted, behind = 0, [], 0, 0
    for each in begins.drafts:
        there = work.session.get(Draft, each.draft_id)
        if there is not None and there.content == each.row["content"]:
            continue
        clerk = each.row["clerk_id"]
        known = begins.grew and (clerk is None or names.get(int(str(clerk))) == each.writer)
        if known and each.kind in _FREE and _stands_alone(work, each):
            _put(work, each)
            taken += 1
        elif each.own:
            left.append(each)
        elif known and each.words:
            _put(work, _as_case(each))
            noted += 1
        else:
            behind += bool(each.words)
    return Carried(taken, tuple(left), noted, behind)


def words_of(content: Mapping[str, object]) -> str:
    """What stands in a form as lines of text, each with the name of its field."""
    told = []
    for name, value in content.items():
        if isinstance(value, (list, dict)):  # no form of ours writes any, and yet it was typed
            words = json.dumps(value, ensure_ascii=False)
        else:
            words = value if isinstance(value, str) else ""
        if words.strip():
            told.append(f"{name}: {words}" if name else words)
    return "\r\n".join(told)


def _as_case(begun: Begun) -> Begun:
    """A draft whose records are not there as the words of a new case, withheld, for nothing tells any more of whom they
    are; always under the same id, so that it is not there twice."""
    content = json.dumps({"words": begun.words.replace("\r\n", "\n"), "withheld": True})
    row = begun.row | {"kind": "case", "content": content}
    return replace(begun, draft_id=uuid5(NAMESPACE_OID, begun.draft_id).hex, kind="case", row=row)


def _put(work: UnitOfWork, begun: Begun) -> None:
    put = insert(Draft).values(id=begun.draft_id, **begun.row)
    work.session.execute(put.on_conflict_do_update(index_elements=["id"], set_=begun.row))


def _names(reading: Reading) -> dict[int, str]:
    return {clerk.id: clerk.name for clerk in reading.session.scalars(select(Clerk))}


def _stands_alone(reading: Reading, begun: Begun) -> bool:
    """Whether every record that a draft names is in this book."""
    if not _ON_ITS_OWN.fullmatch(begun.draft_id):
        return False
    content = begun.content
    if "" in content:
        return False  # no form any more: it would be none in this book either
    for name, key in _TIES.items():
        told = content.get(name)
        for tie in told.split() if isinstance(told, str) else [told]:
            if isinstance(tie, (list, dict)):
                return False
            if tie and reading.session.scalar(select(key).where(key == tie)) is None:
                return False
    return True

"""Takes what was being typed along when a backup is put in the place of the book (G11, G18)."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import String, cast, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import InstrumentedAttribute

from db.models import (
    Case,
    CaseClass,
    Cause,
    Clerk,
    Diary,
    Draft,
    Estate,
    Incident,
    IncomingLetter,
    LetterTemplate,
    Person,
    TemplateVersion,
    Trade,
    Unit,
)
from desk.drafts.acts import read_content
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork

_ON_ITS_OWN = re.compile(r"[0-9a-f]{32}")
_OF_A_CASE = re.compile(r"(\w+):([^:]+):([^:]*)")  # the kind of form, the number of the case, and whose it is
_FREE = ("case", "letter")
_ABOUT_A_CASE = ("note", "reply", "pass_on", "pause", "close", "reopen", "void")
"""Kinds of form whose every tie to a record is known here; the id of any other draft is made of other ties."""
_TIES = {
    "caller.person_id": Person.id, "caller.unit_id": Unit.id, "person_id": Person.id, "unit_id": Unit.id,
    "proposed_person_id": Person.id, "proposed_unit_id": Unit.id, "incident_id": Incident.id, "about": Clerk.id,
    "case_number": Case.number, "second_of": Case.number, "apart": Case.number, "incoming": IncomingLetter.number,
}  # fmt: skip
"""What a form is about: without it the words would be about somebody or something else."""
_CHOSEN = {
    "class": CaseClass.id, "trade": Trade.id, "cause": Cause.id, "estate": Estate.id, "first_receiver": Clerk.id,
    "template_id": LetterTemplate.id, "version_id": TemplateVersion.id, "proposed_version_id": TemplateVersion.id,
}  # fmt: skip
"""What was chosen for it and can be chosen again."""


@dataclass(frozen=True)
class Begun:
    """A draft of the book that is replaced, with the name of whoever wrote it and whether that is who asked."""

    draft_id: str
    kind: str
    row: dict[str, object]
    writer: str | None
    own: bool
    head: str = ""  # what form it was, about what, and when it was kept

    @property
    def content(self) -> Mapping[str, object]:
        """What was typed; all of it in one piece where it is no form any more."""
        kept = str(self.row["content"])
        content = read_content(kept)
        return {"": kept} if content is None else content

    @property
    def words(self) -> str:
        """What was typed as lines of text under its head, each with the name of its field; "" where nothing was."""
        words = words_of(self.content)
        return "\r\n".join(each for each in (self.head, words) if each) if words else ""


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
            _head(reading, each),
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

    Only a form of its own or of a case that is about nobody and nothing the book of that day does not know, and whose
    writer it knows; what was chosen in it and is not there is chosen again. What others wrote in any other form waits
    for them as the words of a new case, which nobody else is shown but a manager; where the book does not know them it
    is told to nobody, and stays in the copy kept of the replaced book.
    """
    names = _names(work)
    taken, left, noted, behind = 0, [], 0, 0
    for each in begins.drafts:
        there = work.session.get(Draft, each.draft_id)
        if there is not None and there.content == each.row["content"]:
            continue
        clerk = each.row["clerk_id"]
        known = begins.grew and (clerk is None or names.get(int(str(clerk))) == each.writer)
        if known and _is_known(work, each):
            _put(work, _less_unknown(work, each))
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


def _head(reading: Reading, draft: Draft) -> str:
    """The name of the form, what its id says it is about, and the office's hour."""
    about = "" if _ON_ITS_OWN.fullmatch(draft.id) else draft.id.removeprefix(f"{draft.kind}:")
    about = about.removesuffix(f":{draft.clerk_id}")
    at = f"{reading.facts.local(draft.saved_at):%Y-%m-%d %H:%M}"
    return " · ".join(part for part in (draft.kind, about, at) if part)


def _is_known(reading: Reading, begun: Begun) -> bool:
    """Whether all that a draft is about is in this book."""
    if begun.kind in _ABOUT_A_CASE:
        told = _OF_A_CASE.fullmatch(begun.draft_id)
        if told is None or told[1] != begun.kind or not _is_there(reading, Case.number, told[2]):
            return False
    elif begun.kind not in _FREE or not _ON_ITS_OWN.fullmatch(begun.draft_id):
        return False
    content = begun.content
    if "" in content:
        return False  # no form any more: it would be none in this book either
    return all(_is_there(reading, key, content.get(name)) for name, key in _TIES.items())


def _less_unknown(reading: Reading, begun: Begun) -> Begun:
    """The draft without what was chosen in it that is not in this book."""
    content = begun.content
    left = [name for name, key in _CHOSEN.items() if not _is_there(reading, key, content.get(name))]
    if not left:
        return begun
    kept = {name: value for name, value in content.items() if name not in left}
    for name in (each for each in left if each.endswith("version_id")):
        # An interim word stays one: its newest wording there says so as well.
        kept[name] = _newest(reading, kept.get("template_id"), content.get("language"))
    return replace(begun, row=begun.row | {"content": json.dumps(kept)})


def _newest(reading: Reading, template: object, language: object) -> int | None:
    table = TemplateVersion
    of = select(table.id).where(table.template_id == template, cast(table.language, String) == language)
    return reading.session.scalar(of.order_by(table.version.desc()).limit(1))


def _is_there(reading: Reading, key: InstrumentedAttribute[Any], told: object) -> bool:
    """Whether every record is there that stands under a name of a form: none, one, or several with gaps between."""
    if isinstance(told, (list, dict)):
        return False
    ties = told.split() if isinstance(told, str) else [told]
    return all(not tie or reading.session.scalar(select(key).where(key == tie)) is not None for tie in ties)

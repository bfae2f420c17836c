"""The register of incoming letters."""

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, func, literal, or_, select, tuple_
from sqlalchemy.orm import aliased

from db.models import (
    Case,
    CaseStatus,
    Clerk,
    IncomingLetter,
    Letter,
    Person,
    Reply,
    Unit,
)
from desk.cleaning import clean_search
from desk.incoming.known import by_number, must_be_in_sight
from desk.keyed import holds, ids_with
from desk.keys import query_terms
from desk.letters.answering import IS_ANSWER, is_of_its_person
from desk.pages import PAGE, Page
from desk.refusals import Refusal
from desk.withheld import INCOMING_IN_SIGHT, hides_names, incoming_in_sight
from desk.work import Reading

_Ours, _Answer = aliased(Letter), aliased(Letter)


class Which(StrEnum):
    """A counter of the register."""

    ALL = "all"
    NOT_LINKED = "not_linked"  # in force, of no case or of one that became void
    WAITING = "waiting"  # for our answer


@dataclass(frozen=True)
class IncomingRow:
    """An incoming letter of the register; `hidden` when who wrote it is not told to the one who asks (M15)."""

    key: tuple[int, ...]
    id: int
    number: str
    received_on: date
    from_name: str
    unit: str
    subject: str
    case_number: str
    answers: str  # the number of our letter
    void_reason: str
    waiting: bool
    hidden: bool
    case_void: bool
    no_answer: bool  # somebody said that it needs none
    answered_by: str  # the number of our answer, while it is in force
    came_back: bool  # and whether that could not be delivered

    @property
    def linked(self) -> bool:
        """Whether it belongs to a case that stands."""
        return bool(self.case_number) and not self.case_void


@dataclass(frozen=True)
class IncomingFile:
    """All of one incoming letter."""

    row: IncomingRow
    from_address: str
    their_reference: str
    dated: date | None
    note: str
    unit_id: int | None
    person_id: int | None
    person: str
    case_summary: str
    clerk: str
    from_caller: bool  # whether it is from who told its case, and not from a firm or a neighbour about it


@dataclass(frozen=True)
class IncomingCounts:
    """How many letters each counter has."""

    all: int
    not_linked: int
    waiting: int


def incoming(
    reading: Reading, which: Which = Which.ALL, after: tuple[int, ...] | None = None, search: str = ""
) -> Page[IncomingRow]:
    """Incoming letters, the last received first, a page at a time.

    `search` is a number, a flat, a case, or words of the sender, the subject or their reference.
    """
    wanted: list[ColumnElement[bool]] = [*_of(which)]
    if part := clean_search(search):
        wanted.append(_meant(reading, part))
    newest = (IncomingLetter.received_on.desc(), IncomingLetter.id.desc())
    query = _rows().where(*wanted).order_by(*newest).limit(PAGE)
    if after:
        last = tuple_(literal(date.fromordinal(after[0])), literal(after[1]))
        query = query.where(tuple_(IncomingLetter.received_on, IncomingLetter.id) < last)
    rows = tuple(_row(reading, each) for each in reading.session.execute(query))
    total = None
    if after is None:
        counted = select(func.count()).select_from(_BESIDE)
        total = reading.session.scalar(counted.where(*wanted))
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def counts(reading: Reading) -> IncomingCounts:
    """How many letters each counter has."""
    rows = select(func.count()).select_from(_BESIDE)
    each = {which: reading.session.scalar(rows.where(*_of(which))) or 0 for which in Which}
    return IncomingCounts(each[Which.ALL], each[Which.NOT_LINKED], each[Which.WAITING])


def file_of(reading: Reading, number: str) -> IncomingFile:
    """One letter with all that was entered. Refusals: incoming.unknown, incoming.name_withheld."""
    letter = by_number(reading, number)
    must_be_in_sight(reading, letter)
    row = _row(reading, reading.session.execute(_rows().where(IncomingLetter.id == letter.id)).one())
    person = reading.session.get(Person, letter.person_id) if letter.person_id is not None else None
    case = reading.session.get(Case, letter.case_id) if letter.case_id is not None else None
    clerk = reading.session.get(Clerk, letter.clerk_id) if letter.clerk_id is not None else None
    return IncomingFile(
        row,
        letter.from_address,
        letter.their_reference,
        letter.dated,
        letter.note,
        letter.unit_id,
        letter.person_id,
        person.name if person is not None else "",
        case.summary if case is not None else "",
        clerk.name if clerk is not None else "",
        case is not None and is_of_its_person(reading, letter.number, case),
    )


def unlinked(reading: Reading, number: str) -> IncomingFile:
    """One letter of which a case may be made.

    Refusals: incoming.linked_already, incoming.void_already and those of file_of.
    """
    file = file_of(reading, number)
    if file.row.void_reason:
        raise Refusal("incoming.void_already", number=file.row.number)
    if file.row.linked:
        raise Refusal("incoming.linked_already", number=file.row.number, case=file.row.case_number)
    return file


def came_from(unit_id: int) -> ColumnElement[bool]:
    """The letters of a flat, or about a case of it; beside their case."""
    about = and_(IncomingLetter.unit_id.is_(None), Case.unit_id == unit_id)
    return or_(IncomingLetter.unit_id == unit_id, about)


def of_unit(reading: Reading, unit_id: int, limit: int = 200) -> tuple[IncomingRow, ...]:
    """The newest letters that came from a flat, or about a case of it."""
    mine = (came_from(unit_id), *incoming_in_sight(reading))
    newest = _rows().where(*mine).order_by(IncomingLetter.received_on.desc(), IncomingLetter.id.desc()).limit(limit)
    return tuple(_row(reading, each) for each in reading.session.execute(newest))


def of_case(reading: Reading, case_id: int) -> tuple[IncomingRow, ...]:
    """The letters that came to a case and are in force, in the order they came."""
    mine = (IncomingLetter.case_id == case_id, IncomingLetter.void_reason == "")
    query = _rows().where(*mine).order_by(IncomingLetter.received_on, IncomingLetter.id)
    return tuple(_row(reading, each) for each in reading.session.execute(query))


_STANDS = IncomingLetter.void_reason == ""
_LINKED = and_(IncomingLetter.case_id.is_not(None), Case.status != CaseStatus.VOID)
_NOT_LINKED = or_(IncomingLetter.case_id.is_(None), Case.status == CaseStatus.VOID)
_BESIDE = IncomingLetter.__table__.outerjoin(Case.__table__, Case.id == IncomingLetter.case_id)


def _waits() -> ColumnElement[bool]:
    """Whether nothing settles it: no letter of ours that answers it, no answer to its case since, no word that it needs
    none.

    A letter of ours that is void, came back or only says how things stand settles nothing, nor does one about something
    else; what answers a letter of ours in force needs no answer unless somebody said so. Told beside `_BESIDE`.
    """
    replied = (
        select(Reply.id)
        .where(Reply.case_id == IncomingLetter.case_id, Reply.removed_at.is_(None), Reply.at >= IncomingLetter.at)
        .correlate(IncomingLetter)
        .exists()
    )
    is_answered = and_(Letter.id == IncomingLetter.answers_id, Letter.void_reason == "", ~IncomingLetter.needs_answer)
    ours = select(Letter.id).where(or_(IS_ANSWER, is_answered))
    settled = or_(ours.correlate(IncomingLetter).exists(), and_(_LINKED, replied))
    return and_(_STANDS, ~IncomingLetter.no_answer, ~settled)


def _of(which: Which) -> tuple[ColumnElement[bool], ...]:
    if which is Which.NOT_LINKED:
        return (_STANDS, _NOT_LINKED)
    return (_waits(),) if which is Which.WAITING else ()


def _meant(reading: Reading, typed: str) -> ColumnElement[bool]:
    texts = (
        select(
            IncomingLetter.id, IncomingLetter.from_name, IncomingLetter.subject, IncomingLetter.their_reference
        )
        .outerjoin(Case, Case.id == IncomingLetter.case_id)
        .where(*incoming_in_sight(reading))
    )  # fmt: skip
    told = [
        each.id
        for each in reading.session.execute(texts)
        if holds(f"{each.from_name} {each.subject} {each.their_reference}", typed)
    ]
    # Told as one value: SQLite takes no more than so many marks in a statement.
    ids = select(func.json_each(json.dumps(told)).table_valued("value"))
    ways: list[ColumnElement[bool]] = [IncomingLetter.id.in_(ids)]
    if terms := query_terms(typed):
        ways += [
            IncomingLetter.id.in_(ids_with("incoming", terms)),
            IncomingLetter.case_id.in_(ids_with("case", terms)),
            and_(IncomingLetter.unit_id.in_(ids_with("unit", terms)), *incoming_in_sight(reading)),
        ]
    return or_(*ways)


def _rows() -> Any:
    return (
        select(
            IncomingLetter.id, IncomingLetter.number, IncomingLetter.received_on, IncomingLetter.from_name, Unit.code,
            IncomingLetter.subject, Case.number.label("case_number"), _Ours.number.label("answers"),
            IncomingLetter.void_reason, _waits().label("waiting"),
            INCOMING_IN_SIGHT.label("in_sight"), Case.status, IncomingLetter.no_answer,
            _Answer.number.label("answered_by"), _Answer.returned_on,
        )
        .select_from(_BESIDE)
        .outerjoin(Unit, Unit.id == func.coalesce(IncomingLetter.unit_id, Case.unit_id))
        .outerjoin(_Ours, _Ours.id == IncomingLetter.answers_id)
        .outerjoin(_Answer, and_(_Answer.id == IncomingLetter.answered_by_id, _Answer.void_reason == ""))
    )  # fmt: skip


def _row(reading: Reading, each: Any) -> IncomingRow:
    id_, number, received, from_name, unit, subject, case, answers, void_reason, waiting, seen, status = each[:12]
    no_answer, answered_by, returned_on = each[12:]
    hidden = not seen and hides_names(reading)
    if hidden:
        from_name, unit, answers, answered_by = "", "", "", ""
    return IncomingRow(
        (received.toordinal(), id_), id_, number, received, from_name, unit or "", subject, case or "", answers or "",
        void_reason, bool(waiting), hidden, status is CaseStatus.VOID, no_answer, answered_by or "",
        returned_on is not None,
    )  # fmt: skip

"""The register of letters: which went out how, which came back, which were answered."""

import json
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, false, func, literal_column, or_, select, text, union

from db.base import micros
from db.models import (
    Case,
    Diary,
    IncomingLetter,
    Language,
    Letter,
    MailingItem,
    Reply,
    SentHow,
    Unit,
    case_words,
)
from desk.cleaning import clean_search
from desk.index import word_query
from desk.keyed import holds, ids_with
from desk.keys import query_terms
from desk.letters.answering import NOT_INTERIM
from desk.letters.findable import of_words
from desk.letters.known import in_sight as in_sight_of
from desk.letters.logo import logo
from desk.letters.sheet import LetterSheet
from desk.letters.sheets import OLD_FORM, lines_of, sheet_for
from desk.pages import PAGE, Page, older_than
from desk.people import name_of
from desk.withheld import HIDDEN_LETTERS, hides_names, letters_in_sight
from desk.work import Reading

_IN_FORCE = Letter.void_reason == literal_column("''")


class LetterState(StrEnum):
    """Where a letter is; a later one stands for those before it."""

    ISSUED = "issued"
    SENT = "sent"
    RETURNED = "returned"
    ANSWERED = "answered"
    VOID = "void"


class LetterFilter(StrEnum):
    """Which letters of the register."""

    ALL = "all"
    NOT_SENT = "not_sent"
    AWAITING = "awaiting"
    RETURNED = "returned"
    ANSWERED = "answered"
    VOID = "void"


@dataclass(frozen=True)
class Sent:
    """How a letter left the house, on which day, and under which number of the consignment."""

    how: SentHow
    on: date
    note: str = ""


@dataclass(frozen=True)
class Dated:
    """A day on which something became of a letter, and what was noted of it."""

    on: date
    note: str = ""


@dataclass(frozen=True)
class LetterRow:
    """A letter in the register; the moment is UTC."""

    key: tuple[int, ...]
    id: int
    number: str
    to_name: str
    unit: str
    subject: str
    case_number: str
    issued_at: datetime
    language: Language
    printed: int
    void_reason: str
    sent: Sent | None = None
    returned: Dated | None = None
    answered: Dated | None = None
    tells_sending: bool = True  # not a letter of an older book, which did not ask how letters went out

    @property
    def state(self) -> LetterState:
        """Where it is."""
        if self.void_reason:
            return LetterState.VOID
        if self.answered is not None:
            return LetterState.ANSWERED
        if self.returned is not None:
            return LetterState.RETURNED
        return LetterState.SENT if self.sent is not None else LetterState.ISSUED


@dataclass(frozen=True)
class LetterFile:
    """All of one letter."""

    row: LetterRow
    to_address: str
    body: str
    signer: str
    enclosures: tuple[str, ...] = ()
    copies_to: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()  # numbers of the incoming letters that answer it
    kept: bool = True  # whether its paper is kept as it went out
    approved_by: str = ""  # the manager who let it go out
    written_by: str = ""  # who worded it
    voided_by: str = ""
    voided_at: datetime | None = None  # UTC


def letters(
    reading: Reading,
    after: tuple[int, ...] | None = None,
    search: str = "",
    which: LetterFilter = LetterFilter.ALL,
) -> Page[LetterRow]:
    """Letters newest first, a page at a time; `search` is a number, a flat, a name or words of the subject."""
    wanted: list[Any] = list(_of(which))
    if part := clean_search(search):
        wanted.append(_meant(reading, part))
    query = _rows(reading).where(*wanted).order_by(Letter.issued_at.desc(), Letter.id.desc()).limit(PAGE)
    if after:
        query = query.where(older_than(Letter.issued_at, Letter.id, after))
    rows = tuple(_row(each) for each in reading.session.execute(query))
    total = None
    if after is None:
        total = len(rows)
        if total == PAGE:
            total = reading.session.scalar(select(func.count()).select_from(Letter).where(*wanted))
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def counts(reading: Reading) -> dict[LetterFilter, int]:
    """How many letters each filter shows."""
    several = select(*(func.count().filter(and_(True, *_of(which))) for which in LetterFilter)).select_from(Letter)
    told = reading.session.execute(several).one()
    return dict(zip(LetterFilter, told, strict=True))


def _of(which: LetterFilter) -> tuple[ColumnElement[bool], ...]:
    """What holds for the letters of a filter."""
    if which is LetterFilter.ALL:
        return ()
    if which is LetterFilter.VOID:
        return (~_IN_FORCE,)
    if which is LetterFilter.ANSWERED:
        return (_IN_FORCE, Letter.answered_on.is_not(None))
    if which is LetterFilter.RETURNED:
        return (_IN_FORCE, Letter.returned_on.is_not(None), Letter.answered_on.is_(None))
    nothing_yet = (Letter.returned_on.is_(None), Letter.answered_on.is_(None))
    if which is LetterFilter.AWAITING:
        return (_IN_FORCE, Letter.sent_on.is_not(None), *nothing_yet, *_asks())
    return (_IN_FORCE, Letter.sent_on.is_(None), Letter.form > OLD_FORM, *nothing_yet)


def _asks() -> tuple[ColumnElement[bool], ...]:
    """What asks for an answer: neither the reply to a case, nor an interim word, nor one of many letters of a text."""
    replied = select(Reply.id).where(Reply.case_id == Letter.case_id, Reply.letter_id == Letter.id)
    to_many = select(MailingItem.id).where(MailingItem.letter_id == Letter.id)
    return (~replied.exists(), NOT_INTERIM, ~to_many.exists())


def _meant(reading: Reading, typed: str) -> ColumnElement[bool]:
    """The letters of that number, case or flat, to somebody so called, or with all those words in the subject.

    Letters are found by their keys and those of what they are about. Those of older books have no keys of their own:
    the names and subjects of the few that stand alone are read one by one, of the others only where nothing was found.
    """
    ways: list[Any] = []
    if terms := query_terms(typed):
        ways += [
            select(Letter.id).where(Letter.id.in_(ids_with("letter", terms))),
            select(Letter.id).where(Letter.id.in_(ids_with("letter", of_words(terms))), *_seen(reading)),
            select(Letter.id).where(Letter.case_id.in_(ids_with("case", terms))),
            select(Letter.id).where(Letter.person_id.in_(ids_with("person", terms)), *_seen(reading)),
            select(Letter.id).where(Letter.unit_id.in_(ids_with("unit", terms)), *_seen(reading)),
        ]
    if words := word_query(typed):
        matches = text("case_words MATCH :words").bindparams(words=words)
        ways.append(select(Letter.id).where(Letter.case_id.in_(select(case_words.c.rowid).where(matches))))
    found = set(reading.session.scalars(union(*ways))) if ways else set()
    without_keys = Letter.form == OLD_FORM
    found.update(_told(reading, typed, without_keys, Letter.case_id.is_(None)))
    if not found:
        found.update(_told(reading, typed, *((without_keys,) if ways else ())))  # signs alone have no keys
    # Told as one value: SQLite takes no more than so many marks in a statement.
    return Letter.id.in_(select(func.json_each(json.dumps(sorted(found))).table_valued("value")))


def _told(reading: Reading, typed: str, *wanted: ColumnElement[bool]) -> list[int]:
    """The ids of the letters with all typed words in the name or the subject, read one by one."""
    texts = select(Letter.id, Letter.to_name, Letter.subject).where(*wanted, *_seen(reading))
    return [id_ for id_, name, subject in reading.session.execute(texts) if holds(f"{name} {subject}", typed)]


def _seen(reading: Reading) -> tuple[ColumnElement[bool], ...]:
    """What may be found by the name or the flat: not where a name was withheld (M15)."""
    return letters_in_sight(reading)


def sent_to(unit_id: int) -> ColumnElement[bool]:
    """The letters sent to a flat, or about a case of it."""
    about = select(Case.id).where(Case.unit_id == unit_id)
    return or_(Letter.unit_id == unit_id, and_(Letter.unit_id.is_(None), Letter.case_id.in_(about)))


def of_unit(reading: Reading, unit_id: int, limit: int = 200) -> tuple[LetterRow, ...]:
    """The newest letters of a flat."""
    mine = (sent_to(unit_id), *letters_in_sight(reading))
    newest = _rows(reading).where(*mine).order_by(Letter.issued_at.desc(), Letter.id.desc()).limit(limit)
    return tuple(_row(each) for each in reading.session.execute(newest))


def file_of(reading: Reading, number: str) -> LetterFile:
    """One letter with its words. Refusals: letter.unknown, letter.name_withheld."""
    letter, _ = in_sight_of(reading, number)
    row = _row(reading.session.execute(_rows(reading).where(Letter.id == letter.id)).one())
    answering = select(IncomingLetter.number).where(
        IncomingLetter.answers_id == letter.id, IncomingLetter.void_reason == ""
    )
    voided_by, voided_at = _voided(reading, letter)
    return LetterFile(
        row,
        letter.to_address,
        letter.body,
        letter.signer,
        lines_of(letter.enclosures),
        lines_of(letter.copies_to),
        tuple(reading.session.scalars(answering.order_by(IncomingLetter.id))),
        letter.paper_id is not None,
        name_of(reading, letter.approved_by_id),
        name_of(reading, letter.clerk_id),
        voided_by,
        voided_at,
    )


def _voided(reading: Reading, letter: Letter) -> tuple[str, datetime | None]:
    """Who made a letter void, and when; the diary tells it of the case or of the letter itself."""
    if not letter.void_reason:
        return "", None
    about = ("case", letter.case_id) if letter.case_id is not None else ("letter", letter.id)
    told = select(Diary.clerk_id, Diary.at).where(
        Diary.subject == about[0], Diary.subject_id == about[1], Diary.act == "letter.void", Diary.new == letter.number
    )
    found = reading.session.execute(told.order_by(Diary.id.desc()).limit(1)).first()
    return (name_of(reading, found.clerk_id), found.at) if found is not None else ("", None)


def sheet_of(reading: Reading, number: str) -> LetterSheet:
    """All words of a letter's paper, as it was sent. Refusals: letter.unknown, letter.name_withheld."""
    letter, case = in_sight_of(reading, number)
    return sheet_for(reading, letter, case, logo(reading))


def _rows(reading: Reading) -> Any:
    hidden = Letter.id.in_(HIDDEN_LETTERS) if hides_names(reading) else false()
    return (
        select(
            Letter.id, Letter.number, Letter.to_name, Unit.code, Letter.subject, Case.number.label("case_number"),
            Letter.issued_at, Letter.language, Letter.printed, Letter.void_reason, hidden.label("hidden"),
            Letter.sent_how, Letter.sent_on, Letter.sent_note, Letter.returned_on, Letter.returned_why,
            Letter.answered_on, Letter.answered_note, Letter.form,
        )
        .outerjoin(Case, Case.id == Letter.case_id)
        .outerjoin(Unit, Unit.id == Letter.unit_id)
    )  # fmt: skip


def _row(each: Any) -> LetterRow:
    def noted(words: str) -> str:
        """What was noted of its way may name whom it went to as well."""
        return "" if each.hidden else words

    return LetterRow(
        key=(micros(each.issued_at), each.id),
        id=each.id,
        number=each.number,
        to_name=noted(each.to_name),
        unit=noted(each.code or ""),
        subject=each.subject,
        case_number=each.case_number or "",
        issued_at=each.issued_at,
        language=each.language,
        printed=each.printed,
        void_reason=each.void_reason,
        sent=Sent(each.sent_how, each.sent_on, noted(each.sent_note)) if each.sent_on is not None else None,
        returned=Dated(each.returned_on, noted(each.returned_why)) if each.returned_on is not None else None,
        answered=Dated(each.answered_on, noted(each.answered_note)) if each.answered_on is not None else None,
        tells_sending=each.form > OLD_FORM or each.sent_on is not None,
    )

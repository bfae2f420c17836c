"""The register of letters, and the words of each for its paper."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select

from db.base import micros
from db.models import Case, Language, Letter, Unit
from desk.cleaning import clean_search
from desk.keyed import holds, ids_with
from desk.keys import query_terms
from desk.letterhead_of import thaw
from desk.letters.acts import by_number, must_be_in_sight
from desk.letters.sheet import LetterSheet
from desk.pages import PAGE, Page, older_than
from desk.withheld import hides_names, in_sight
from desk.work import Reading


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


@dataclass(frozen=True)
class LetterFile:
    """All of one letter."""

    row: LetterRow
    to_address: str
    body: str
    signer: str


def letters(reading: Reading, after: tuple[int, ...] | None = None, search: str = "") -> Page[LetterRow]:
    """Letters newest first, a page at a time; `search` is a number, a flat, a name or words of the subject."""
    wanted: list[Any] = []
    if part := clean_search(search):
        wanted.append(_meant(reading, part))
    query = _rows().where(*wanted).order_by(Letter.issued_at.desc(), Letter.id.desc()).limit(PAGE)
    if after:
        query = query.where(older_than(Letter.issued_at, Letter.id, after))
    rows = tuple(_row(reading, each) for each in reading.session.execute(query))
    total = None
    if after is None:
        counted = select(func.count()).select_from(Letter).outerjoin(Case, Case.id == Letter.case_id)
        total = reading.session.scalar(counted.where(*wanted))
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def _meant(reading: Reading, typed: str) -> ColumnElement[bool]:
    """The letters of that number, case or flat, or with all those words in the name or the subject."""
    texts = (
        select(Letter.id, Letter.to_name, Letter.subject)
        .outerjoin(Case, Case.id == Letter.case_id)
        .where(*in_sight(reading))
    )
    told = [each.id for each in reading.session.execute(texts) if holds(f"{each.to_name} {each.subject}", typed)]
    # Told as one value: SQLite takes no more than so many marks in a statement.
    ways: list[ColumnElement[bool]] = [Letter.id.in_(select(func.json_each(json.dumps(told)).table_valued("value")))]
    if terms := query_terms(typed):
        ways += [
            Letter.id.in_(ids_with("letter", terms)),
            Letter.case_id.in_(ids_with("case", terms)),
            and_(Letter.unit_id.in_(ids_with("unit", terms)), *in_sight(reading)),
        ]
    return or_(*ways)


def sent_to(unit_id: int) -> ColumnElement[bool]:
    """The letters sent to a flat, or about a case of it."""
    about = select(Case.id).where(Case.unit_id == unit_id)
    return or_(Letter.unit_id == unit_id, and_(Letter.unit_id.is_(None), Letter.case_id.in_(about)))


def of_unit(reading: Reading, unit_id: int, limit: int = 200) -> tuple[LetterRow, ...]:
    """The newest letters of a flat."""
    mine = (sent_to(unit_id), *in_sight(reading))
    newest = _rows().where(*mine).order_by(Letter.issued_at.desc(), Letter.id.desc()).limit(limit)
    return tuple(_row(reading, each) for each in reading.session.execute(newest))


def file_of(reading: Reading, number: str) -> LetterFile:
    """One letter with its words. Refusals: letter.unknown, letter.name_withheld."""
    letter = by_number(reading, number)
    case = reading.session.get(Case, letter.case_id) if letter.case_id is not None else None
    must_be_in_sight(reading, case)
    row = _row(reading, reading.session.execute(_rows().where(Letter.id == letter.id)).one())
    return LetterFile(row, letter.to_address, letter.body, letter.signer)


def sheet_of(reading: Reading, number: str) -> LetterSheet:
    """All words of a letter's paper, as it was sent. Refusals: letter.unknown, letter.name_withheld."""
    letter = by_number(reading, number)
    case = reading.session.get(Case, letter.case_id) if letter.case_id is not None else None
    must_be_in_sight(reading, case)
    return LetterSheet(
        language=letter.language,
        letterhead=thaw(letter.letterhead),
        number=letter.number,
        date=letter.dated,
        to_name=letter.to_name,
        to_address=letter.to_address,
        case_number=case.number if case else "",
        case_date=reading.facts.local(case.taken_at).date() if case else None,
        subject=letter.subject,
        body=letter.body,
        signer=letter.signer,
        signer_post=letter.signer_post,
        void=bool(letter.void_reason),
    )


def _rows() -> Any:
    return (
        select(
            Letter.id, Letter.number, Letter.to_name, Unit.code, Letter.subject, Case.number.label("case_number"),
            Letter.issued_at, Letter.language, Letter.printed, Letter.void_reason, Case.withheld,
        )
        .outerjoin(Case, Case.id == Letter.case_id)
        .outerjoin(Unit, Unit.id == Letter.unit_id)
    )  # fmt: skip


def _row(reading: Reading, each: Any) -> LetterRow:
    id_, number, to_name, unit, subject, case, issued, language, printed, void_reason, withheld = each
    key = (micros(issued), id_)
    if withheld and hides_names(reading):
        to_name, unit = "", ""
    return LetterRow(key, id_, number, to_name, unit or "", subject, case or "", issued, language, printed, void_reason)

"""The register of letters: which went out how, which came back, which were answered."""

import json
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, func, literal_column, or_, select, text, union

from db.models import Case, Letter, MailingItem, Reply, case_words
from desk.cleaning import clean_search
from desk.index import word_query
from desk.keyed import holds, ids_with
from desk.keys import query_terms
from desk.letters.answering import NOT_INTERIM
from desk.letters.findable import of_words
from desk.letters.rows import LetterRow, letter_rows, row_of
from desk.letters.sheets import OLD_FORM
from desk.pages import PAGE, Page, older_than
from desk.withheld import letters_in_sight
from desk.work import Reading

_IN_FORCE = Letter.void_reason == literal_column("''")


class LetterFilter(StrEnum):
    """Which letters of the register."""

    ALL = "all"
    NOT_SENT = "not_sent"
    AWAITING = "awaiting"
    RETURNED = "returned"
    ANSWERED = "answered"
    VOID = "void"


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
    query = letter_rows(reading).where(*wanted).order_by(Letter.issued_at.desc(), Letter.id.desc()).limit(PAGE)
    if after:
        query = query.where(older_than(Letter.issued_at, Letter.id, after))
    rows = tuple(row_of(each) for each in reading.session.execute(query))
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
    newest = letter_rows(reading).where(*mine).order_by(Letter.issued_at.desc(), Letter.id.desc()).limit(limit)
    return tuple(row_of(each) for each in reading.session.execute(newest))

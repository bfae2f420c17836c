"""Finds somebody's numbers and name in the rest of the book: where another flat's file or a neighbour's tells them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Table, func, or_, select

from db.base import Base
from db.models import Person
from desk.forgetting.known import Known, known_by
from desk.forgetting.reports import finder_of, on_issued
from desk.forgetting.scope import NAME_FIELDS, Scope, parts, words_of
from desk.forgetting.scrub import Scrub, telling
from desk.merged import merged_into
from desk.spelt import spellings
from desk.words import word
from desk.work import Reading

_ENDING = 4
_SHORTEST = 7
_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
# Telling nobody's words, what is scrubbed by its own ways, and phones: they are their owners' alone.
_LEFT_OUT = frozenset({
    "phone", "person_group", "draft", "merge", "clerk", "trade", "estate", "building", "case_class", "place",
    "step_kind", "advice", "cause", "quick_action", "import_run", "stored_file", "search_key", "case_words",
    "worker", "price_item", "price", "package", "package_line", "print_job", "kept_paper", "office_picture",
    "duty_line", "staff",
})  # fmt: skip
_HISTORY = {"diary": ["old", "new", "note"], "import_change": ["old", "new"]}
_LEADS_TO = (
    "case_id",
    "unit_id",
    "letter_id",
    "renovation_id",
    "key_id",
    "move_id",
    "visit_id",
    "pass_id",
    "template_id",
)


@dataclass(frozen=True)
class Remains:
    """A record of somebody else in which a name, or what may be a phone, still stands, to be looked through by eye;
    `where` as the desk says."""

    table: str
    id: int
    where: str


ON_REPORTS = "issued_report on paper"
"""Among the traces: reports that were issued, whose pages stand as they are."""


def traces(reading: Reading, person_id: int) -> Scope:
    """The rows of the whole book that may tell somebody's numbers or name: a little more than really do.

    Goes through all texts of the book, so it is asked before the book is held for writing.
    """
    known = known_by(reading, [person_id, *merged_into(reading, Person, person_id)])
    found: Scope = {}
    for table, columns in _searched():
        if clauses := list(_holding(table, columns, known)):
            ids = set(reading.session.scalars(select(table.c.id).where(or_(*clauses))))
            found |= {table.name: ids} if ids else {}
    papers = on_issued(reading, finder_of(reading, person_id))
    return found | ({ON_REPORTS: papers} if papers else {})


def remains(reading: Reading, scope: Scope, scrub: Scrub) -> Iterator[Remains]:
    """The rows of some in which a whole name stands, or what far away may be a phone or any other number."""
    for name, ids in scope.items():
        table = Base.metadata.tables[name]
        columns = _texts_of(table)
        if name in ("diary", "import_change", "attachment") or not columns:
            continue
        for some in parts(ids):
            rows = select(table.c.id, *(table.c[column] for column in columns)).where(table.c.id.in_(some))
            for row_id, *texts in reading.session.execute(rows.order_by(table.c.id)):
                if any(scrub.may_name(text or "") for text in texts):
                    yield Remains(name, row_id, _where(reading, table, row_id))


def on_reports(reading: Reading, ids: set[int]) -> Iterator[Remains]:
    """The issued reports on whose pages, which nobody changes, a name or phone was found."""
    table = Base.metadata.tables["issued_report"]
    for row_id in sorted(ids):
        yield Remains(table.name, row_id, _where(reading, table, row_id))


def _holding(table: Table, columns: list[str], known: Known) -> Iterator[ColumnElement[bool]]:
    needles = [
        ending
        for digits in sorted(known.digits())
        if len(digits) >= _SHORTEST
        for ending in (digits[-_ENDING:], digits[-_ENDING:].translate(_FULL_WIDTH))
    ]
    names = sorted(known.names | known.firms)
    needles += sorted(known.others)
    needles += [written for name in telling(names) for written in spellings(name)]
    for needle in needles:
        for column in columns:
            one_case = needle.upper() == needle.lower()
            told = table.c[column]
            yield func.instr(told, needle) > 0 if one_case else told.contains(needle, autoescape=True)
    fields = [table.c[column] for column in columns if f"{table.name}.{column}" in NAME_FIELDS]
    for name in (written.lower() for each in names for written in spellings(each)):
        yield from (func.instr(func.lower(field), name) > 0 for field in fields)
        if table.name == "diary":
            yield from (func.instr(table.c[column], f'": "{name}"') > 0 for column in ("old", "new"))


@cache
def _searched() -> tuple[tuple[Table, list[str]], ...]:
    tables = (table for table in Base.metadata.sorted_tables if table.name not in _LEFT_OUT and "id" in table.c)
    named = ((table, _HISTORY.get(table.name) or _texts_of(table)) for table in tables)
    return tuple((table, columns) for table, columns in named if columns)


def _texts_of(table: Table) -> list[str]:
    return [column for column in words_of(table) if f"{table.name}.{column}" != "person.name"]


def _where(reading: Reading, table: Table, row_id: int) -> str:
    """The number or code of a row, or of what it belongs to."""
    while True:
        row: Any = reading.session.execute(select(table).where(table.c.id == row_id)).mappings().one()
        for called in ("number", "code"):
            if called in row:
                return str(row[called])
        if table.name == "journal_entry":
            title = word(reading.facts.language, "journal.title")
            return f"{title} {reading.facts.local(row['at']).date().isoformat()}"
        above = next((table.c[column] for column in _LEADS_TO if row.get(column)), None)
        if above is None:
            return str(row.get("name") or row_id)
        table, row_id = next(iter(above.foreign_keys)).column.table, row[above.name]

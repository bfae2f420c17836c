"""Reads a list of cases out of the book, page by page, in the order of the screen."""

from sqlalchemy import select

from db.models import Case, Trade
from desk.case_list.sheet import Line, ListSheet
from desk.cases.lists import cases
from desk.cases.rows import CaseRow
from desk.cases.wanted import Wanted
from desk.letterhead_of import letterhead
from desk.named import Named
from desk.words import Language
from desk.work import Reading

MOST = 500
"""Cases that are printed; of more the paper tells how many there are."""


def sheet_of(reading: Reading, wanted: Wanted, told: str, language: Language) -> ListSheet:
    """The cases that are wanted, the newest first; `told` says in words what is wanted (M81)."""
    page = cases(reading, wanted)
    lines, total = _lines(reading, page.rows, language), page.total or 0
    while page.next is not None and len(lines) < MOST:
        page = cases(reading, wanted, page.next)
        lines += _lines(reading, page.rows, language)
    local = reading.facts.local
    return ListSheet(
        language, letterhead(reading.facts, language), told, local(reading.now), tuple(lines[:MOST]), total
    )


def _lines(reading: Reading, rows: tuple[CaseRow, ...], language: Language) -> list[Line]:
    query = select(Case.id, Trade.name_en, Trade.name_zh).join(Trade, Trade.id == Case.trade_id)
    found = reading.session.execute(query.where(Case.id.in_([row.id for row in rows])))
    departments = {id: Named(en, zh).text(language) for id, en, zh in found}
    facts = reading.facts
    return [
        Line(
            number=row.number,
            taken_at=facts.local(row.taken_at),
            unit=row.unit,
            matter=row.summary,
            class_name=row.class_name.text(language) if row.class_name else "",
            department=departments.get(row.id, ""),
            due=facts.local_if(row.solution_due),
            overdue=row.overdue,
            status=row.status,
        )
        for row in rows
    ]

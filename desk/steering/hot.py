"""The cases a report tells of by themselves, with their cause and what was learnt (B7)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from db.base import id_of
from db.models import Case, CaseStatus, Cause, HotCase
from desk import records
from desk.figures.spans import Span, must_have_begun, span_from
from desk.named import Named
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.short import short_text
from desk.steering.contained import codes_within
from desk.steering.typed import case_from
from desk.words import Language
from desk.work import Reading, UnitOfWork

LONGEST_TOLD = 4000


@dataclass(frozen=True)
class HotRow:
    """A hot case of a month; what it is about stands in the case."""

    key: int
    case_id: int
    number: str
    summary: str
    span: str
    cause: str
    lesson: str


def of(reading: Reading, span: Span) -> tuple[HotRow, ...]:
    """The hot cases of a span and of those within it, in the order they were chosen; a void case is none.

    A case that more than one of them tells of stands there once, as the last of them tells it.
    """
    query = (
        select(HotCase, Case.number, Case.summary)
        .join(Case, Case.id == HotCase.case_id)
        .where(HotCase.span.in_(codes_within(span)), HotCase.removed_at.is_(None), Case.status != CaseStatus.VOID)
        .order_by(HotCase.span, HotCase.id)
    )
    rows = [
        HotRow(id_of(row), row.case_id, number, summary, row.span, row.cause, row.lesson)
        for row, number, summary in reading.session.execute(query)
    ]
    last = {row.case_id: row.key for row in sorted(rows, key=_ends)}
    return tuple(row for row in rows if last[row.case_id] == row.key)


def proposed(reading: Reading, number: str, language: Language) -> tuple[str, str]:
    """What the case itself says of its cause and of what prevents it, to begin with. Refusals: case.unknown."""
    case = case_from(reading, number, "number")
    cause = reading.session.get(Cause, case.cause_id) if case.cause_id is not None else None
    family = Named(cause.name_en, cause.name_zh).text(language) if cause else ""
    return ("：" if language is Language.ZH else ": ").join(
        part for part in (family, case.cause_note) if part
    ), case.prevention


def tell(work: UnitOfWork, span: Span, number: str, cause: str = "", lesson: str = "") -> int:
    """Let the report of a span tell of a case by itself, and answer the id of the entry.

    Refusals: clerk.managers_only, report.month_ahead, case.unknown, case.void, hot_case.told_already, text.too_long.
    """
    require_manager(work)
    must_have_begun(work, span)
    case = case_from(work, number, "number")
    if case.status is CaseStatus.VOID:
        raise Refusal("case.void", field="number", number=case.number)
    _once(work, case, span.code)
    told = _checked(cause, lesson)
    return records.put(work, HotCase(id_of(case), span.code, told["cause"], told["lesson"]))


def change(work: UnitOfWork, hot_id: int, cause: str, lesson: str) -> None:
    """Write the cause and the lesson anew. Refusals: clerk.managers_only, record.unknown, text.too_long."""
    require_manager(work)
    records.change(work, HotCase, hot_id, _checked(cause, lesson))


def take_off(work: UnitOfWork, hot_id: int) -> None:
    """The report tells of it by itself no longer. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.take_off(work, HotCase, hot_id)


def put_back(work: UnitOfWork, hot_id: int) -> None:
    """Put an entry back that was taken off. Refusals: clerk.managers_only, record.unknown, hot_case.told_already."""
    require_manager(work)
    row = work.session.get(HotCase, hot_id)
    if row is None:
        raise Refusal("record.unknown")
    _once(work, work.session.get_one(Case, row.case_id), row.span, hot_id)
    records.put_back(work, HotCase, hot_id)


def _ends(row: HotRow) -> tuple[date, int, int]:
    """The order in which entries were told: by the end of their spans, of two that end together the longer one last."""
    span = span_from(row.span)
    return span.after.first, len(span.months), row.key


def _once(work: UnitOfWork, case: Case, span: str, id: int = 0) -> None:
    """A span tells of a case once."""
    same = select(HotCase.id).where(
        HotCase.case_id == id_of(case), HotCase.span == span, HotCase.removed_at.is_(None), HotCase.id != id
    )
    if work.session.scalar(same.limit(1)) is not None:
        raise Refusal("hot_case.told_already", field="number", number=case.number, span=span)


def _checked(cause: str, lesson: str) -> dict[str, str]:
    return {
        "cause": short_text(cause, LONGEST_TOLD, "cause"),
        "lesson": short_text(lesson, LONGEST_TOLD, "lesson"),
    }

"""The whole register of cases with everything that was said, in columns that the import of past cases reads."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from db.models import Case, CaseClass, Clerk, Language, Reply, Trade, Unit
from desk.exports.cells import Cell, Progress, Written
from desk.exports.lists import on_the_clock, write_rows
from desk.imports.book_marks import source_of
from desk.imports.headings import CASES, field_of
from desk.masking import shown_phone
from desk.named import Named
from desk.withheld import hides_names
from desk.words import word
from desk.work import Reading

TITLE = ("Register of cases", "受理登记")
_READ = (
    "id", "source", "created", "closed", "kind", "channel", "title", "text", "reply", "category", "location", "unit",
    "status", "agency", "person", "phone",
)  # fmt: skip
"""The columns the import knows, by its names for them."""
_MORE = (
    ("Is here as", "身份"),
    ("Urgency", "紧急程度"),
    ("Access", "入户约定"),
    ("Reply due", "答复期限"),
    ("Replied", "答复时间"),
    ("Solution due", "解决期限"),
    ("Outcome", "办结情况"),
    ("Void because", "作废原因"),
    ("First asked", "首问责任人"),
    ("Taken by", "受理人"),
)
_AT_ONCE = 1_000
_receiver, _clerk = aliased(Clerk), aliased(Clerk)
_CASES: Any = (
    select(
        Case, Unit.code, CaseClass.name_en, CaseClass.name_zh, Trade.name_en.label("trade_en"),
        Trade.name_zh.label("trade_zh"), _receiver.name.label("receiver"), _clerk.name.label("clerk"),
    )
    .outerjoin(Unit, Unit.id == Case.unit_id)
    .outerjoin(CaseClass, CaseClass.id == Case.class_id)
    .outerjoin(Trade, Trade.id == Case.trade_id)
    .outerjoin(_receiver, _receiver.id == Case.first_receiver_id)
    .outerjoin(_clerk, _clerk.id == Case.clerk_id)
    .order_by(Case.taken_at, Case.id)
    .execution_options(yield_per=_AT_ONCE)
)  # fmt: skip


_REPLIES = select(Reply.case_id, Reply.words).where(Reply.removed_at.is_(None)).order_by(Reply.id)


def export_cases(reading: Reading, path: Path, language: str, progress: Progress | None = None) -> Written:
    """Write a row for each case, the oldest first; times stand on the office's clock.

    Phones have stars for whoever may not see them whole; names withheld are a manager's to see (M15).
    Refusals: those of `workbook`."""
    chinese = language == Language.ZH
    headings = [field_of(CASES, name).heading(language) for name in _READ] + [each[chinese] for each in _MORE]
    total = reading.session.scalar(select(func.count()).select_from(Case)) or 0
    return write_rows(path, TITLE[chinese], headings, _rows(reading, Language(language)), total, progress)


def _rows(reading: Reading, language: Language) -> Iterator[tuple[Cell, ...]]:
    replies: dict[int, list[str]] = {}
    for case_id, words in reading.session.execute(_REPLIES):
        replies.setdefault(case_id, []).append(words)
    hides = hides_names(reading)
    for row in reading.session.execute(_CASES):
        yield _cells(reading, row, row.Case.withheld and hides, "\n".join(replies.get(row.Case.id, ())), language)
        reading.session.expunge(row.Case)


def _cells(reading: Reading, row: Any, hidden: bool, replies: str, language: Language) -> tuple[Cell, ...]:
    case: Case = row.Case

    def name(en: str | None, zh: str | None) -> str:
        return Named(en or "", zh or "").text(language)

    return (
        case.number,
        source_of(reading.facts),
        on_the_clock(reading, case.taken_at),
        on_the_clock(reading, case.closed_at),
        word(language, f"kind.{case.kind}"),
        word(language, f"channel.{case.channel}"),
        case.summary,
        case.words,
        replies,
        name(row.name_en, row.name_zh),
        case.place,
        "" if hidden else row.code,
        word(language, f"status.{case.status}"),
        name(row.trade_en, row.trade_zh),
        "" if hidden else case.told_by,
        "" if hidden else shown_phone(reading, case.told_phone),
        "" if hidden else word(language, f"relation.{case.relation}"),
        word(language, f"urgency.{case.urgency}"),
        case.access,
        on_the_clock(reading, case.reply_due),
        on_the_clock(reading, case.replied_at),
        on_the_clock(reading, case.solution_due),
        case.outcome,
        case.void_reason,
        row.receiver,
        row.clerk,
    )

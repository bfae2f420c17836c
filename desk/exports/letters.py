"""Every letter with what became of it: sent how and when, come back, answered."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from db.models import Case, Clerk, Language, Letter, Unit
from desk.exports.cells import Cell, Progress, Written
from desk.exports.lists import on_the_clock, write_rows
from desk.withheld import HIDDEN_LETTERS, hides_names, told_if
from desk.words import word
from desk.work import Reading

TITLE = ("Register of outgoing letters", "发文登记")
_HEADINGS = (
    ("Letter", "函件编号"), ("Dated", "日期"), ("Issued", "签发时间"), ("By", "经办人"), ("Approved by", "审批人"),
    ("To", "收件人"), ("Flat", "房号"), ("Subject", "主题"), ("Case", "受理编号"), ("Sent", "寄出日期"),
    ("How", "寄送方式"), ("Consignment", "邮件编号"), ("Came back", "退回日期"), ("Why", "退回原因"),
    ("Answered", "回复日期"), ("How answered", "回复方式"), ("Printed", "打印次数"), ("Void because", "作废原因"),
)  # fmt: skip
_approver = aliased(Clerk)
_LETTERS: Any = (
    select(
        Letter.number, Letter.dated, Letter.issued_at, Clerk.name, _approver.name.label("approved"), Letter.to_name,
        Unit.code, Letter.subject, Case.number.label("case"),
        Letter.id.in_(HIDDEN_LETTERS).label("withheld"), Letter.sent_on, Letter.sent_how, Letter.sent_note,
        Letter.returned_on, Letter.returned_why, Letter.answered_on, Letter.answered_note,
        Letter.printed, Letter.void_reason,
    )
    .outerjoin(Clerk, Clerk.id == Letter.clerk_id)
    .outerjoin(_approver, _approver.id == Letter.approved_by_id)
    .outerjoin(Case, Case.id == Letter.case_id)
    .outerjoin(Unit, Unit.id == Letter.unit_id)
    .order_by(Letter.issued_at, Letter.id)
    .execution_options(yield_per=1_000)
)  # fmt: skip


def export_letters(reading: Reading, path: Path, language: str, progress: Progress | None = None) -> Written:
    """Write a row for each letter, the oldest first; moments stand on the office's clock.

    Names withheld are a manager's to see (M15). Refusals: those of `workbook`."""
    chinese = language == Language.ZH
    total = reading.session.scalar(select(func.count()).select_from(Letter)) or 0
    headings = [each[chinese] for each in _HEADINGS]
    return write_rows(path, TITLE[chinese], headings, _rows(reading, Language(language)), total, progress)


def _rows(reading: Reading, language: Language) -> Iterator[tuple[Cell, ...]]:
    hides = hides_names(reading)
    for each in reading.session.execute(_LETTERS):
        seen = not (each.withheld and hides)
        yield (
            each.number, each.dated, on_the_clock(reading, each.issued_at), each.name or "", each.approved or "",
            told_if(seen, each.to_name), told_if(seen, each.code), each.subject, each.case or "",
            each.sent_on, word(language, f"sent_how.{each.sent_how}") if each.sent_how else "",
            told_if(seen, each.sent_note), each.returned_on, told_if(seen, each.returned_why), each.answered_on,
            told_if(seen, each.answered_note), each.printed, each.void_reason,
        )  # fmt: skip

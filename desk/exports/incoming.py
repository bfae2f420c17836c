"""The whole register of incoming letters, with the case and the letter of ours that each belongs to."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import and_, func, select
from sqlalchemy.orm import aliased

from db.models import Case, Clerk, IncomingLetter, Language, Letter, Person, Unit
from desk.exports.cells import Cell, Progress, Written
from desk.exports.lists import write_rows
from desk.withheld import INCOMING_IN_SIGHT, hides_names
from desk.words import word
from desk.work import Reading

TITLE = ("Incoming letters", "来函登记")
_HEADINGS = (
    ("Number", "编号"), ("Received", "收到日期"), ("Dated", "落款日期"), ("From", "来函单位/人"), ("Address", "地址"),
    ("Their reference", "来函文号"), ("Subject", "事由"), ("What it says", "内容摘要"), ("Flat", "房号"),
    ("Person on file", "登记住户"), ("Case", "受理编号"), ("Answers our letter", "答复我方函件"),
    ("Our answer", "我方复函"), ("Needs no answer", "无需答复"), ("Entered by", "登记人"), ("Void because", "作废原因"),
)  # fmt: skip
_AT_ONCE = 1_000
_Answer = aliased(Letter)
_LETTERS: Any = (
    select(
        IncomingLetter, Case.number.label("case"), INCOMING_IN_SIGHT.label("in_sight"), Letter.number.label("ours"),
        _Answer.number.label("answer"), Unit.code, Person.name.label("person"), Clerk.name.label("clerk"),
    )
    .outerjoin(Case, Case.id == IncomingLetter.case_id)
    .outerjoin(Letter, Letter.id == IncomingLetter.answers_id)
    .outerjoin(_Answer, and_(_Answer.id == IncomingLetter.answered_by_id, _Answer.void_reason == ""))
    .outerjoin(Unit, Unit.id == func.coalesce(IncomingLetter.unit_id, Case.unit_id))
    .outerjoin(Person, Person.id == IncomingLetter.person_id)
    .outerjoin(Clerk, Clerk.id == IncomingLetter.clerk_id)
    .order_by(IncomingLetter.id)
    .execution_options(yield_per=_AT_ONCE)
)  # fmt: skip


def export_incoming(reading: Reading, path: Path, language: str, progress: Progress | None = None) -> Written:
    """Write a row for each incoming letter in the order of the numbers.

    Who wrote is a manager's to see where the name of its case was withheld (M15). Refusals: those of `workbook`."""
    chinese = language == Language.ZH
    total = reading.session.scalar(select(func.count()).select_from(IncomingLetter)) or 0
    headings = [each[chinese] for each in _HEADINGS]
    return write_rows(path, TITLE[chinese], headings, _rows(reading, language), total, progress)


def _rows(reading: Reading, language: str) -> Iterator[tuple[Cell, ...]]:
    hides, needs_none = hides_names(reading), word(Language(language), "file.yes")
    for row in reading.session.execute(_LETTERS):
        letter: IncomingLetter = row.IncomingLetter
        seen = row.in_sight or not hides
        yield (
            letter.number, letter.received_on, letter.dated, letter.from_name if seen else "",
            letter.from_address if seen else "", letter.their_reference, letter.subject, letter.note if seen else "",
            (row.code or "") if seen else "", (row.person or "") if seen else "", row.case or "",
            (row.ours or "") if seen else "", (row.answer or "") if seen else "",
            needs_none if letter.no_answer else "", row.clerk or "", letter.void_reason,
        )  # fmt: skip
        reading.session.expunge(letter)

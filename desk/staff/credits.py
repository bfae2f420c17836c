"""What stands to the credit of an employee: praise, honours, rewards, training, welfare (M29)."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from db.base import id_of
from db.models import Case, CaseKind, CreditKind, Staff, StaffCredit
from desk import records
from desk.figures.spans import Span
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.short import short_text
from desk.steering.typed import case_from
from desk.tenure import today
from desk.withheld import is_hidden
from desk.work import Reading, UnitOfWork

LONGEST_WORDS = 4000


@dataclass(frozen=True)
class NewCredit:
    """A credit as typed; a praise may name its case, whose words stand where none are typed."""

    kind: CreditKind | None = None
    on: date | None = None
    words: str = ""
    case_number: str = ""


@dataclass(frozen=True)
class CreditRow:
    """A line of credit; `case_number` is empty where there is no case."""

    key: int
    staff_id: int
    name: str
    post: str
    kind: CreditKind
    day: date
    words: str
    case_number: str


def give(work: UnitOfWork, staff_id: int, new: NewCredit) -> int:
    """Write a credit onto an employee's record and answer its id; the day is today unless said.

    Refusals: clerk.managers_only, record.unknown, credit.kind_missing, credit.words_missing, credit.ahead,
    credit.not_praise, case.unknown, text.too_long.
    """
    require_manager(work)
    records.get(work, Staff, staff_id)
    told = _checked(work, new)
    row = StaffCredit(
        staff_id, told["kind"], told["day"], told["words"], work.now, work.clerk_id, case_id=told["case_id"]
    )
    return records.put(work, row)


def change(work: UnitOfWork, credit_id: int, new: NewCredit) -> None:
    """Put a credit right. Refusals: record.unknown, and those of giving."""
    require_manager(work)
    records.change(work, StaffCredit, credit_id, _checked(work, new))


def take_off(work: UnitOfWork, credit_id: int) -> None:
    """Take a credit off the record. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.take_off(work, StaffCredit, credit_id)


def put_back(work: UnitOfWork, credit_id: int) -> None:
    """Put a credit back. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.put_back(work, StaffCredit, credit_id)


def of_staff(reading: Reading, staff_id: int) -> tuple[CreditRow, ...]:
    """An employee's credits, the newest first; nothing for whoever is no manager."""
    return _rows(reading, StaffCredit.staff_id == staff_id)


def in_span(reading: Reading, span: Span) -> tuple[CreditRow, ...]:
    """Everybody's credits of a span, the newest first, to be printed and hung up (M29)."""
    return _rows(reading, StaffCredit.day >= span.first, StaffCredit.day <= span.after.first - timedelta(days=1))


def _rows(reading: Reading, *wanted: Any) -> tuple[CreditRow, ...]:
    query = (
        select(StaffCredit, Staff.name, Staff.post, Case.number)
        .join(Staff, Staff.id == StaffCredit.staff_id)
        .outerjoin(Case, Case.id == StaffCredit.case_id)
        .where(StaffCredit.removed_at.is_(None), Staff.removed_at.is_(None), *wanted)
        .order_by(StaffCredit.day.desc(), StaffCredit.id.desc())
    )
    return tuple(
        CreditRow(id_of(row), row.staff_id, name, post, row.kind, row.day, row.words, number or "")
        for row, name, post, number in reading.session.execute(query)
    )


def _checked(work: UnitOfWork, new: NewCredit) -> dict[str, Any]:
    if new.kind is None:
        raise Refusal("credit.kind_missing", field="kind")
    day = new.on or today(work)
    if day > today(work):
        raise Refusal("credit.ahead", field="on")
    case = case_from(work, new.case_number, "case_number") if new.case_number.strip() else None
    if case is not None and (new.kind is not CreditKind.PRAISE or case.kind is not CaseKind.PRAISE):
        raise Refusal("credit.not_praise", field="case_number", number=case.number)
    words = short_text(new.words, LONGEST_WORDS, "words")
    if not words and case is not None and not is_hidden(work, case):
        words = case.words or case.summary
    if not words:
        raise Refusal("credit.words_missing", field="words")
    return {"kind": new.kind, "day": day, "words": words, "case_id": id_of(case) if case is not None else None}

"""What employees propose, what is decided, and the measure that comes of it (M30)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from db.base import id_of
from db.models import Clerk, Decision, Measure, Staff, StaffSuggestion
from desk.diarylines import as_json
from desk.figures.spans import Period, Span
from desk.numbering import next_number
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.short import short_line, short_text
from desk.steering.review_acts import NewMeasure
from desk.steering.review_acts import add as add_measure
from desk.steering.review_acts import take_off as take_measure_off
from desk.tenure import today
from desk.work import Reading, UnitOfWork

LONGEST_NAME, LONGEST_WORDS, LONGEST_REASON = 60, 4000, 400
SERIES = "G"
_SUBJECT = "staff_suggestion"


@dataclass(frozen=True)
class NewSuggestion:
    """A suggestion as typed: by whom, and what; `staff_id` where they have a record."""

    by_whom: str
    words: str
    staff_id: int | None = None


@dataclass(frozen=True)
class SuggestionRow:
    """A suggestion of the register; `measure` is what came of it, empty where nothing was written into the review."""

    key: int
    number: str
    at: datetime
    by_whom: str
    words: str
    decision: Decision
    answer: str
    decided_at: datetime | None
    decided_by: str
    measure: str
    void_reason: str


def enter(work: UnitOfWork, new: NewSuggestion) -> str:
    """Put a suggestion into the register and answer its number; anybody at the desk does.

    Refusals: suggestion.by_whom_missing, suggestion.words_missing, record.unknown, text.too_long.
    """
    by_whom = short_line(new.by_whom, LONGEST_NAME, "by_whom")
    words = short_text(new.words, LONGEST_WORDS, "words")
    if not by_whom:
        raise Refusal("suggestion.by_whom_missing", field="by_whom")
    if not words:
        raise Refusal("suggestion.words_missing", field="words")
    if new.staff_id is not None and work.session.get(Staff, new.staff_id) is None:
        raise Refusal("record.unknown")
    number = next_number(work, SERIES, today(work).year)
    row = StaffSuggestion(number, work.now, work.clerk_id, by_whom, words, staff_id=new.staff_id)
    work.session.add(row)
    work.session.flush()
    work.record(f"{_SUBJECT}.add", _SUBJECT, id_of(row), new=as_json({"by_whom": by_whom, "words": words}))
    return number


def accept(work: UnitOfWork, suggestion_id: int, answer: str = "", measure: NewMeasure | None = None) -> None:
    """Accept a suggestion; with a measure, that goes into the review of the month that runs and stays linked (M30).

    Refusals: clerk.managers_only, suggestion.unknown, suggestion.decided, those of a measure, text.too_long.
    """
    require_manager(work)
    row = _open(work, suggestion_id)
    if measure is not None:
        row.measure_id = add_measure(work, Span.of(Period.MONTH, today(work)), measure)
    _decide(work, row, Decision.ACCEPTED, answer)


def decline(work: UnitOfWork, suggestion_id: int, answer: str) -> None:
    """Decline a suggestion, with the reason its author is told.

    Refusals: clerk.managers_only, suggestion.unknown, suggestion.decided, suggestion.reason_missing, text.too_long.
    """
    require_manager(work)
    row = _open(work, suggestion_id)
    if not answer.strip():
        raise Refusal("suggestion.reason_missing", field="answer")
    _decide(work, row, Decision.DECLINED, answer)


def undecide(work: UnitOfWork, suggestion_id: int) -> None:
    """Take the decision back; a measure that came of it goes from the review.

    Refusals: clerk.managers_only, suggestion.unknown."""
    require_manager(work)
    row = _known(work, suggestion_id)
    if row.measure_id is not None:
        kept = work.session.get(Measure, row.measure_id)
        if kept is not None and kept.removed_at is None:
            take_measure_off(work, row.measure_id)
        row.measure_id = None
    old = as_json({"decision": row.decision, "answer": row.answer})
    row.decision, row.answer, row.decided_at, row.decided_by_id = Decision.OPEN, "", None, None
    work.session.flush()
    work.record(f"{_SUBJECT}.undecide", _SUBJECT, suggestion_id, old=old)


def void(work: UnitOfWork, suggestion_id: int, reason: str) -> None:
    """Take a suggestion out of the count without losing its number (M15).

    Refusals: suggestion.unknown, suggestion.decided, suggestion.reason_missing, text.too_long."""
    row = _open(work, suggestion_id)
    why = short_line(reason, LONGEST_REASON, "reason")
    if not why:
        raise Refusal("suggestion.reason_missing", field="reason")
    row.void_reason = why
    work.session.flush()
    work.record(f"{_SUBJECT}.void", _SUBJECT, suggestion_id, note=why)


def unvoid(work: UnitOfWork, suggestion_id: int) -> None:
    """The suggestion counts after all: undoes `void`. Refusals: suggestion.unknown."""
    row = work.session.get(StaffSuggestion, suggestion_id)
    if row is None:
        raise Refusal("suggestion.unknown")
    old, row.void_reason = row.void_reason, ""
    work.session.flush()
    work.record(f"{_SUBJECT}.unvoid", _SUBJECT, suggestion_id, old=old)


def listed(reading: Reading) -> tuple[SuggestionRow, ...]:
    """The register, the newest first; void ones stay in it."""
    query = (
        select(StaffSuggestion, Clerk.name, Measure.measure)
        .outerjoin(Clerk, Clerk.id == StaffSuggestion.decided_by_id)
        .outerjoin(Measure, (Measure.id == StaffSuggestion.measure_id) & Measure.removed_at.is_(None))
        .order_by(StaffSuggestion.id.desc())
    )
    return tuple(
        SuggestionRow(
            id_of(row), row.number, row.at, row.by_whom, row.words, row.decision, row.answer, row.decided_at,
            by or "", measure or "", row.void_reason,
        )
        for row, by, measure in reading.session.execute(query)
    )  # fmt: skip


def undecided(reading: Reading) -> int:
    """How many suggestions wait for a decision."""
    waiting = select(func.count()).where(StaffSuggestion.decision == Decision.OPEN, StaffSuggestion.void_reason == "")
    return reading.session.scalar(waiting) or 0


def _known(work: UnitOfWork, suggestion_id: int) -> StaffSuggestion:
    row = work.session.get(StaffSuggestion, suggestion_id)
    if row is None or row.void_reason:
        raise Refusal("suggestion.unknown")
    return row


def _open(work: UnitOfWork, suggestion_id: int) -> StaffSuggestion:
    row = _known(work, suggestion_id)
    if row.decision is not Decision.OPEN:
        raise Refusal("suggestion.decided", number=row.number)
    return row


def _decide(work: UnitOfWork, row: StaffSuggestion, decision: Decision, answer: str) -> None:
    row.answer = short_text(answer, LONGEST_WORDS, "answer")
    row.decision, row.decided_at, row.decided_by_id = decision, work.now, work.clerk_id
    work.session.flush()
    work.record(f"{_SUBJECT}.{decision}", _SUBJECT, id_of(row), new=as_json({"answer": row.answer}))

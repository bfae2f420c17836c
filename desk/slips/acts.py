"""What else may be done with a slip: counting its prints, making it void."""

from collections.abc import Sequence

from sqlalchemy import select

from db.models import Case, Diary, Slip, SlipStatus
from desk.cases.calling_back import call_after_all
from desk.refusals import Refusal
from desk.short import short_text
from desk.slips.known import by_number, tell
from desk.slips.unprinted import call_off
from desk.work import Reading, UnitOfWork

LONGEST_REASON = 400


def mark_printed(work: UnitOfWork, number: str) -> int:
    """Count a printing of a slip and answer how often it is now on paper. Refusals: slip.unknown."""
    slip = by_number(work, number)
    slip.printed += 1
    work.record("slip.print", "slip", slip.id, new=str(slip.printed))
    return slip.printed


def printed_since(reading: Reading, numbers: Sequence[str], line: int) -> bool:
    """Whether one of these slips was counted as printed after that line of the diary."""
    since = select(Diary.id).where(
        Diary.subject == "slip",
        Diary.act == "slip.print",
        Diary.id > line,
        Diary.subject_id.in_(select(Slip.id).where(Slip.number.in_(numbers))),
    )
    return reading.session.scalar(since.limit(1)) is not None


def void(work: UnitOfWork, number: str, reason: str) -> None:
    """Void a slip without losing its number.

    Refusals: slip.unknown, slip.not_out, void.reason_missing, text.too_long.
    """
    slip, why = by_number(work, number), short_text(reason, LONGEST_REASON, "reason").strip()
    if slip.status is not SlipStatus.OUT:
        raise Refusal("slip.not_out", number=slip.number)
    if not why:
        raise Refusal("void.reason_missing", field="reason")
    slip.status, slip.void_reason = SlipStatus.VOID, why
    work.session.flush()
    tell(work, slip, "slip.void", new=slip.number, note=why)
    call_off(work, slip.number)
    if slip.case_id is not None:
        call_after_all(work, work.session.get_one(Case, slip.case_id))

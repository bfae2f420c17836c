"""What else may be done with a slip: counting its prints, making it void."""

from collections.abc import Sequence

from sqlalchemy import select

from db.models import Case, Diary, Slip, SlipStatus
from desk.cases.calling_back import call_after_all
from desk.cleaning import clean
from desk.refusals import Refusal
from desk.slips.known import by_number, tell
from desk.work import Reading, UnitOfWork


def mark_printed(work: UnitOfWork, number: str) -> int:
    """Count a printing of a slip and answer how often it is now on paper. Refusals: slip.unknown."""
    slip = by_number(work, number)
    slip.printed += 1
    work.record("slip.print", "slip", slip.id, new=str(slip.printed))
    return slip.printed


def count_back(work: UnitOfWork, numbers: Sequence[str]) -> None:
    """Take back one counted printing of each of these slips: its paper was called off before any of it came out."""
    for slip in work.session.scalars(select(Slip).where(Slip.number.in_(numbers), Slip.printed > 0)).all():
        slip.printed -= 1
        work.record("slip.print_back", "slip", slip.id, new=str(slip.printed))


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
    """Void a slip without losing its number. Refusals: slip.unknown, slip.not_out, void.reason_missing."""
    slip, why = by_number(work, number), clean(reason).strip()
    if slip.status is not SlipStatus.OUT:
        raise Refusal("slip.not_out", number=slip.number)
    if not why:
        raise Refusal("void.reason_missing", field="reason")
    slip.status, slip.void_reason = SlipStatus.VOID, why
    tell(work, slip, "slip.void", new=slip.number, note=why)
    if slip.case_id is not None:
        call_after_all(work, work.session.get_one(Case, slip.case_id))

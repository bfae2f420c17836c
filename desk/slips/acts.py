"""What else may be done with a slip: counting its prints, making it void."""

from db.models import SlipStatus
from desk.cleaning import clean
from desk.refusals import Refusal
from desk.slips.known import by_number, tell
from desk.work import UnitOfWork


def mark_printed(work: UnitOfWork, number: str) -> int:
    """Count a printing of a slip and answer how often it is now on paper. Refusals: slip.unknown."""
    slip = by_number(work, number)
    slip.printed += 1
    work.record("slip.print", "slip", slip.id, new=str(slip.printed))
    return slip.printed


def void(work: UnitOfWork, number: str, reason: str) -> None:
    """Void a slip without losing its number. Refusals: slip.unknown, slip.not_out, void.reason_missing."""
    slip, why = by_number(work, number), clean(reason).strip()
    if slip.status is not SlipStatus.OUT:
        raise Refusal("slip.not_out", number=slip.number)
    if not why:
        raise Refusal("void.reason_missing", field="reason")
    slip.status, slip.void_reason = SlipStatus.VOID, why
    tell(work, slip, "slip.void", new=slip.number, note=why)

"""The second visit: a slip of its own that follows the one whose visit was not enough."""

from dataclasses import replace

from sqlalchemy import select

from db.models import Case, Slip, SlipStatus
from desk.refusals import Refusal
from desk.slips.errand import Errand, errand_of
from desk.slips.known import by_number
from desk.slips.raising import Wanted, raise_alone, raise_for
from desk.words import word
from desk.work import Reading, UnitOfWork

_AS_BEFORE = Errand()


def raise_again(work: UnitOfWork, number: str, errand: Errand = _AS_BEFORE, worker: str = "") -> str:
    """Raise the slip of the second visit, for the same case or alone like the first, and answer its number.

    The same trade goes, and the same worker unless another is named; what the errand leaves empty stands as on the
    first slip, but for the appointment.
    Refusals: slip.unknown, slip.is_void, slip.second_visit_out while such a slip is out, those of `raise_for` and
    `raise_alone`.
    """
    first = by_number(work, number)
    if first.status is SlipStatus.VOID:
        raise Refusal("slip.is_void", number=first.number)
    if second := follower_out(work, first):
        raise Refusal("slip.second_visit_out", number=first.number, second=second)
    told = _completed(errand, errand_of(first))
    if first.case_id is None:
        wanted = Wanted(first.unit_id, first.told_by, first.told_phone)
        return raise_alone(work, wanted, first.trade_id, worker or first.worker, told, second_of_id=first.id)
    case = work.session.get_one(Case, first.case_id)
    # Somebody else may have the case by now; who began the work goes again.
    reason = word(work.facts.language, "slip.goes_again").format(number=first.number)
    return raise_for(work, case.number, first.trade_id, worker or first.worker, reason, told, second_of_id=first.id)


def follower_out(reading: Reading, first: Slip) -> str:
    """The number of the second visit's slip that is out, or ""."""
    out = select(Slip.number).where(Slip.second_of_id == first.id, Slip.status == SlipStatus.OUT)
    return reading.session.scalar(out.order_by(Slip.id).limit(1)) or ""


def _completed(errand: Errand, first: Errand) -> Errand:
    """An errand with what it leaves empty taken from the first one."""
    return replace(
        errand,
        summary=errand.summary or first.summary,
        place=errand.place or first.place,
        access=errand.access or first.access,
        bring=errand.bring or first.bring,
        equipment=errand.equipment or first.equipment,
        warranty=errand.warranty if errand.warranty is not _AS_BEFORE.warranty else first.warranty,
        language=errand.language or first.language,
    )

"""Which forms of a renovation may be printed now, and who printed them."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select

from db.models import Breach, Diary, Renovation, RenovationStatus
from desk import records
from desk.masking import masks
from desk.renovations.sheet import Form
from desk.underway import UNDER_WAY
from desk.work import Reading, UnitOfWork

_NOTICE_ACT = "breach.print"


def printable(form: Form, status: RenovationStatus, workers: int, breaches: int) -> bool:
    """Whether a form has something to say: no permit before it is given, no passes while the work is stopped."""
    if form is Form.PERMIT:
        return status in UNDER_WAY
    if form is Form.PASSES:
        return status is RenovationStatus.PERMITTED and workers > 0
    return breaches > 0 if form is Form.NOTICE else True


def form_of(status: RenovationStatus) -> Form:
    """The form that fits how far a renovation has come."""
    if status in UNDER_WAY:
        return Form.PERMIT
    return Form.ACCEPTANCE if status is RenovationStatus.ACCEPTED else Form.APPLICATION


def mark_printed(work: UnitOfWork, renovation_id: int, name: str, breach_id: int | None = None) -> None:
    """Note in the diary that a form was printed, by the name it bears; a notice at its breach.

    Refusals: record.unknown.
    """
    if breach_id is None:
        work.record("renovation.print", "renovation", records.get(work, Renovation, renovation_id).id, note=name)
    else:
        work.record(_NOTICE_ACT, "breach", records.get(work, Breach, breach_id).id, note=name)


def mark_seen(work: UnitOfWork, renovation_id: int, name: str) -> None:
    """Note that somebody who sees stars elsewhere saw the whole numbers on a form before it was printed.

    Refusals: record.unknown.
    """
    row = records.get(work, Renovation, renovation_id)
    if masks(work):
        work.record("renovation.reveal", "renovation", row.id, note=name)


def notices_given(reading: Reading, breach_ids: Sequence[int]) -> dict[int, date]:
    """The day the notice of each breach was first printed; one never printed is not in it."""
    query = (
        select(Diary.subject_id, func.min(Diary.at))
        .where(Diary.subject == "breach", Diary.subject_id.in_(breach_ids), Diary.act == _NOTICE_ACT)
        .group_by(Diary.subject_id)
    )
    return {id: reading.facts.local(at).date() for id, at in reading.session.execute(query)}

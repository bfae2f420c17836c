"""Papers of slips that did not come out: taken off the print queue, at once where only void slips are on them."""

from collections.abc import Sequence

from sqlalchemy import select

from db.base import id_of
from db.models import Diary, PrintJob, PrintState, Slip, SlipStatus
from desk.papertrouble import HELD, MAY_BE_OUT, as_read
from desk.work import UnitOfWork


def take_off(work: UnitOfWork, job: PrintJob, numbers: Sequence[str]) -> None:
    """Cancel a paper; its slips are not counted as printed any more, unless some of it may have come out."""
    if job.state in HELD and as_read(job.trouble)[0] not in MAY_BE_OUT:
        count_back(work, numbers)
    job.state, job.ended_at = PrintState.CANCELLED, work.now
    work.record("print_job.cancel", "print_job", id_of(job), new=job.title)


def call_off(work: UnitOfWork, number: str) -> None:
    """Cancel what waits or failed of a slip that is void by now; a paper with others that are not is drawn anew
    before it is printed."""
    held = (
        select(PrintJob, Diary.note)
        .join(Diary, Diary.subject_id == PrintJob.id)
        .where(PrintJob.state.in_(HELD), Diary.subject == "print_job", Diary.act == "print_job.add")
    )
    for job, told in work.session.execute(held).all():
        numbers = told.split()
        if number not in numbers:
            continue
        others = select(Slip.id).where(Slip.number.in_(numbers), Slip.status != SlipStatus.VOID)
        if work.session.scalar(others.limit(1)) is None:
            take_off(work, job, numbers)


def count_back(work: UnitOfWork, numbers: Sequence[str]) -> None:
    """Take back one counted printing of each of these slips: its paper was called off before any of it came out."""
    for slip in work.session.scalars(select(Slip).where(Slip.number.in_(numbers), Slip.printed > 0)).all():
        slip.printed -= 1
        work.record("slip.print_back", "slip", slip.id, new=str(slip.printed))

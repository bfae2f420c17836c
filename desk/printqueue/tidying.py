"""Puts away the pages of papers that came out long ago: the book does not grow with every print."""

from sqlalchemy import delete, func, select, update

from db.models import Diary, PrintJob, PrintState
from desk.printqueue.acts import cancel
from desk.printqueue.rules import EMPTIED_AFTER, ENDED, GONE_AFTER
from desk.work import Reading, UnitOfWork


def to_put_away(reading: Reading) -> int:
    """How many papers are due to be emptied or to go."""
    return len(_emptied(reading)) + len(_gone(reading)) + len(_given_up(reading))


def put_away(work: UnitOfWork) -> int:
    """Empty what came out, was kept or cancelled 30 days ago, let the line go after 90; how many were touched.

    What failed, and nobody touched for 30 days, is taken off the queue as if by hand and its pages go as well.
    What still waits is never touched: nothing is lost."""
    given_up = _given_up(work)
    for id in given_up:
        cancel(work, id)
    gone, emptied = _gone(work), [*_emptied(work), *given_up]
    if gone:
        work.session.execute(delete(PrintJob).where(PrintJob.id.in_(gone)))
    if emptied:
        work.session.execute(update(PrintJob).where(PrintJob.id.in_(emptied)).values(pdf=None))
    if gone or emptied:
        work.record("print_job.empty", "print_job", max(gone + emptied), new=str(len(gone) + len(emptied)))
    return len(gone) + len(emptied)


def _emptied(reading: Reading) -> list[int]:
    before = reading.now - EMPTIED_AFTER
    ended = select(PrintJob.id).where(PrintJob.state.in_(ENDED), PrintJob.ended_at < before, PrintJob.pdf.is_not(None))
    return list(reading.session.scalars(ended))


def _given_up(reading: Reading) -> list[int]:
    before = reading.now - EMPTIED_AFTER
    touched = select(Diary.id).where(
        Diary.subject == "print_job", Diary.subject_id == PrintJob.id, Diary.at >= before
    )  # fmt: skip
    failed = select(PrintJob.id).where(
        PrintJob.state == PrintState.FAILED, PrintJob.at < before, ~touched.exists()
    )  # fmt: skip
    return list(reading.session.scalars(failed))


def _gone(reading: Reading) -> list[int]:
    # The newest stays: the id of a line that went would be given again, and its diary be another's.
    newest = reading.session.scalar(select(func.max(PrintJob.id)))
    before = reading.now - GONE_AFTER
    ended = select(PrintJob.id).where(PrintJob.state.in_(ENDED), PrintJob.ended_at < before, PrintJob.id != newest)
    return list(reading.session.scalars(ended))

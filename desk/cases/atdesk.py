"""A matter that was solved while the person stood at the desk, or was on the phone."""

from dataclasses import replace

from sqlalchemy import select

from db.models import Case, Result
from desk.cases.life import Closing, close, reply
from desk.cases.newcase import NewCase, Taken
from desk.cases.taking import take
from desk.work import UnitOfWork


def take_solved(work: UnitOfWork, new: NewCase, cause_id: int | None, batch: str = "") -> Taken:
    """Take a matter with the answer given (its `told`) and its end, all at once (M47, M49).

    Reply and end are one batch, so that they are taken back together. Sent again with the same `request_id` it only
    answers: an end that was taken back since stays so. Refusals: those of take, reply and close.
    """
    work.session.flush()
    sent = select(Case.id).where(Case.request_id == new.request_id)
    known = new.request_id is not None and work.session.scalar(sent) is not None
    taken = take(work, replace(new, told=""))
    if not known:
        reply(work, taken.number, new.channel, new.told, batch=batch)
        close(work, taken.number, Closing(Result.AT_DESK, cause_id, new.told), batch=batch)
    return taken

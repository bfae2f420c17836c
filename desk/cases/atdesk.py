"""A matter that was solved while the person stood at the desk, or was on the phone."""

from dataclasses import replace

from db.models import CaseStatus, Result
from desk.cases.known import by_number
from desk.cases.life import Closing, close, reply
from desk.cases.newcase import NewCase, Taken
from desk.cases.taking import take
from desk.work import UnitOfWork


def take_solved(work: UnitOfWork, new: NewCase, cause_id: int | None, batch: str = "") -> Taken:
    """Take a matter with the answer given (its `told`) and its end, all at once (M47, M49).

    Reply and end are one batch, so that they are taken back together. Refusals: those of take, reply and close.
    """
    taken = take(work, replace(new, told=""))
    if by_number(work, taken.number).status is not CaseStatus.CLOSED:
        reply(work, taken.number, new.channel, new.told, batch=batch)
        close(work, taken.number, Closing(Result.AT_DESK, cause_id, new.told), batch=batch)
    return taken

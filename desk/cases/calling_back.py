"""When a person is called back: once a case has ended or its repair is done; at once where the owner is unhappy."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, or_, select

from db.base import id_of
from db.models import Case, CaseStatus, CaseStep, ReturnCall
from desk.work import UnitOfWork


@dataclass(frozen=True)
class CallChange:
    """What was done to the return call of a case: `before` are its columns as they were; None: it is a new one."""

    call_id: int
    before: Mapping[str, Any] | None = None


def call_due(work: UnitOfWork, case: Case, finished: datetime, soon: bool = False) -> datetime | None:
    """When a call is to fall due, while the office is open; None where it calls nobody back about such a case, or
    the person was asked already since the case was last taken up. `soon`: the owner is not satisfied."""
    hours = work.facts.return_call_hours
    if not hours or case.kind not in work.facts.return_call_kinds:
        return None
    if soon:
        return work.calendar.next_opening(work.now)
    if _asked(work, case):
        return None
    return work.calendar.next_opening(max(work.now, finished + timedelta(hours=hours)))


def waiting_calls(case: Case) -> Select[ReturnCall]:
    """The calls of a case that are still to be made."""
    return select(ReturnCall).where(
        ReturnCall.case_id == case.id, ReturnCall.done_at.is_(None), ReturnCall.removed_at.is_(None)
    )


def call_after_repair(work: UnitOfWork, case: Case, finished: datetime, soon: bool = False) -> CallChange | None:
    """A call falls due after a repair; one that waits already is brought forward where it is to be `soon`."""
    waiting = work.session.scalar(waiting_calls(case).limit(1))
    due = call_due(work, case, finished, soon)
    if due is None or case.status is CaseStatus.VOID:
        return None
    if waiting is None:
        call = ReturnCall(case.id, due, work.now)
        work.session.add(call)
        work.session.flush()
        work.record("return_call.add", "case", case.id, new=str(due))
        return CallChange(id_of(call))
    if not soon or waiting.due_at <= due:
        return None
    before = waiting.due_at
    waiting.due_at = due
    work.record("return_call.forward", "case", case.id, old=str(before), new=str(due))
    return CallChange(id_of(waiting), {"due_at": before})


def call_not_due(work: UnitOfWork, case: Case) -> CallChange | None:
    """The repair was not done after all: the call that waits for a case still open is not made."""
    waiting = work.session.scalar(waiting_calls(case).limit(1))
    if waiting is None or case.status in (CaseStatus.ANSWERED, CaseStatus.CLOSED):
        return None
    waiting.removed_at = work.now
    work.record("return_call.remove", "case", case.id)
    return CallChange(id_of(waiting), {"removed_at": None})


def put_call_back(work: UnitOfWork, change: CallChange) -> None:
    """Leave the call as it was before; one made meanwhile stays, and so does that of a case closed meanwhile."""
    call = work.session.get_one(ReturnCall, change.call_id)
    case = work.session.get_one(Case, call.case_id)
    if call.done_at is not None:
        return
    if change.before is not None:
        for name, value in change.before.items():
            setattr(call, name, value)
    elif case.status is not CaseStatus.CLOSED and call.removed_at is None:
        call.removed_at = work.now
        work.record("return_call.remove", "case", case.id)


def _asked(work: UnitOfWork, case: Case) -> bool:
    """Whether a call waits, or was made or struck by hand since the case was last taken up."""
    steps = select(func.max(CaseStep.at)).where(CaseStep.case_id == case.id, CaseStep.undone_at.is_(None))
    since = work.session.scalar(steps.where(CaseStep.act == "case.reopen"))
    listed = select(ReturnCall.id).where(ReturnCall.case_id == case.id, ReturnCall.removed_at.is_(None))
    struck = work.session.scalar(steps.where(CaseStep.act == "return_call.remove"))
    if since is not None:
        listed = listed.where(or_(ReturnCall.done_at.is_(None), ReturnCall.made_at > since))
    if work.session.scalar(listed.limit(1)) is not None:
        return True
    return struck is not None and (since is None or struck > since)

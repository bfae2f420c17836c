"""When a person is called back: once a case has ended or its repair is done; at once where the owner is unhappy."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, or_, select

from db.base import id_of
from db.models import Case, CaseStatus, CaseStep, Mark, Outcome, ReturnCall, Slip, SlipStatus
from desk.work import UnitOfWork


@dataclass(frozen=True)
class CallChange:
    """What was done to the return call of a case: `before` are its columns as they were; None: it is a new one."""

    call_id: int
    before: Mapping[str, Any] | None = None


def call_due(work: UnitOfWork, case: Case, finished: datetime, soon: bool = False) -> datetime | None:
    """When a call is to fall due, while the office is open; None where it calls nobody back about such a case, or
    the person was asked already since the case was last taken up and repaired. `soon`: the owner is not satisfied."""
    if not _calls_back(work, case):
        return None
    if soon:
        return work.calendar.next_opening(work.now)
    if _asked(work, case):
        return None
    return work.calendar.next_opening(max(work.now, finished + timedelta(hours=work.facts.return_call_hours)))


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
    """The repair was not done after all, or somebody goes again: the call that waits for a case still open is not
    made; that of an owner who is not satisfied is, and one put on the list by hand."""
    waiting = work.session.scalar(waiting_calls(case).limit(1))
    if waiting is None or case.status in (CaseStatus.ANSWERED, CaseStatus.CLOSED):
        return None
    if not _calls_back(work, case) or _is_unhappy(work, case) or _is_by_hand(work, waiting):
        return None
    waiting.removed_at = work.now
    work.record("return_call.remove", "case", case.id)
    return CallChange(id_of(waiting), {"removed_at": None})


def call_after_all(work: UnitOfWork, case: Case) -> None:
    """Nobody goes again: where the repair was done before, the call that was not due any more is to be made."""
    slips = select(Slip).where(Slip.case_id == case.id)
    if work.session.scalar(slips.where(Slip.status == SlipStatus.OUT).limit(1)) is not None:
        return
    home = slips.where(Slip.status == SlipStatus.BACK)
    last = work.session.scalar(home.order_by(_FINISHED.desc(), Slip.id.desc()).limit(1))
    if last is None or last.outcome is not Outcome.DONE or case.status is CaseStatus.VOID:
        return
    finished = last.done_at or last.back_at or work.now
    if call_due(work, case, finished) is None:
        return
    dropped = select(ReturnCall).where(
        ReturnCall.case_id == case.id,
        ReturnCall.done_at.is_(None),
        ReturnCall.removed_at.is_not(None),
        ReturnCall.made_at >= finished,
    )
    call = work.session.scalar(dropped.order_by(ReturnCall.made_at, ReturnCall.id).limit(1))
    if call is None:
        call_after_repair(work, case, finished)
        return
    call.removed_at = None
    work.record("return_call.add", "case", case.id, new=str(call.due_at))


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


_FINISHED = func.coalesce(Slip.done_at, Slip.back_at)
"""When a slip's work was finished; where nobody wrote that down, when the paper came home."""


def _calls_back(work: UnitOfWork, case: Case) -> bool:
    return bool(work.facts.return_call_hours) and case.kind in work.facts.return_call_kinds


def _asked(work: UnitOfWork, case: Case) -> bool:
    """Whether a call waits, or was made or struck by hand since the case was last taken up, and since its last repair
    was done: who was rung before that was asked about something else."""
    steps = select(func.max(CaseStep.at)).where(CaseStep.case_id == case.id, CaseStep.undone_at.is_(None))
    since = work.session.scalar(steps.where(CaseStep.act == "case.reopen"))
    repaired = work.session.scalar(
        select(func.max(_FINISHED)).where(
            Slip.case_id == case.id, Slip.status == SlipStatus.BACK, Slip.outcome == Outcome.DONE
        )
    )
    listed = select(ReturnCall.id).where(ReturnCall.case_id == case.id, ReturnCall.removed_at.is_(None))
    struck = work.session.scalar(steps.where(CaseStep.act == "return_call.remove"))
    if since is not None:
        listed = listed.where(or_(ReturnCall.done_at.is_(None), ReturnCall.made_at > since))
    if repaired is not None:
        listed = listed.where(or_(ReturnCall.done_at.is_(None), ReturnCall.done_at >= repaired))
    if work.session.scalar(listed.limit(1)) is not None:
        return True
    if struck is None or (repaired is not None and struck < repaired):
        return False
    return since is None or struck > since


def _is_unhappy(work: UnitOfWork, case: Case) -> bool:
    """Whether an owner who wrote that they are not satisfied has not been called since."""
    called = select(func.max(ReturnCall.done_at)).where(
        ReturnCall.case_id == case.id, ReturnCall.done_at.is_not(None), ReturnCall.removed_at.is_(None)
    )
    at = work.session.scalar(called)
    unhappy = select(Slip.id).where(
        Slip.case_id == case.id, Slip.status == SlipStatus.BACK, Slip.opinion == Mark.NOT_SATISFIED
    )
    if at is not None:
        unhappy = unhappy.where(Slip.back_at > at)
    return work.session.scalar(unhappy.limit(1)) is not None


def _is_by_hand(work: UnitOfWork, call: ReturnCall) -> bool:
    added = select(CaseStep.id).where(
        CaseStep.case_id == call.case_id,
        CaseStep.act == "return_call.add",
        CaseStep.at == call.made_at,
        CaseStep.undone_at.is_(None),
    )
    return work.session.scalar(added.limit(1)) is not None

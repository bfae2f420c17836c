"""Takes back that a slip came home: the slip, its lines, the second visit and the return call are as they were."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from db.models import Case, Slip, SlipStatus
from desk.cases.calling_back import call_not_due, put_call_back
from desk.diarylines import as_json
from desk.refusals import Refusal
from desk.slips.home import WayBack
from desk.slips.known import by_number, tell
from desk.slips.lines import written_rows
from desk.slips.linesback import put_lines_back
from desk.slips.unraising import unraise
from desk.words import word
from desk.work import UnitOfWork


def take_back(work: UnitOfWork, way: WayBack) -> str:
    """Undo a booking or its correction and answer the slip's number; the second visit's slip becomes void,
    and its case stands where it stood before.

    Refusals: slip.changed_since when the slip, or that of the second visit, has gone on meanwhile.
    """
    slip = by_number(work, way.number)
    if any(getattr(slip, name) != value for name, value in way.after.items()):
        raise Refusal("slip.changed_since", number=slip.number)
    if way.next_number:
        second = by_number(work, way.next_number)
        if second.status is SlipStatus.BACK:
            raise Refusal("slip.changed_since", number=second.number)
        if second.status is SlipStatus.OUT:
            reason = word(work.facts.language, "slip.taken_back").format(number=slip.number)
            unraise(work, second.number, reason)
    _set(work, slip, way.before)
    if way.lines is not None:
        put_lines_back(work, slip, way.lines)
    if way.call is not None:
        put_call_back(work, way.call)
    if slip.status is SlipStatus.OUT and slip.case_id is not None:
        call_not_due(work, work.session.get_one(Case, slip.case_id))  # due of another slip's work before
    if way.before:
        tell(work, slip, "slip.unbook", old=as_json({name: way.after[name] for name in way.before}), new=slip.number)
    return slip.number


def put_out(work: UnitOfWork, number: str) -> WayBack:
    """Let a slip that was booked by mistake be out again, as if it had not come home; its lines stay on it,
    and what was told on it counts as ordered.

    Refusals: slip.unknown, slip.not_back, slip.changed_since when the slip of its second visit is not void.
    """
    slip = by_number(work, number)
    if slip.status is not SlipStatus.BACK:
        raise Refusal("slip.not_back", number=slip.number)
    follows = select(Slip.number).where(Slip.second_of_id == slip.id, Slip.status != SlipStatus.VOID)
    if second := work.session.scalar(follows.limit(1)):
        raise Refusal("slip.changed_since", number=second)
    before = {name: getattr(slip, name) for name in _NOTHING}
    _set(work, slip, _NOTHING)
    told = _order(work, slip)
    case = work.session.get(Case, slip.case_id) if slip.case_id is not None else None
    call = call_not_due(work, case) if case is not None else None
    tell(work, slip, "slip.unbook", old=as_json(before), new=slip.number)
    return WayBack(slip.number, before, _NOTHING, call=call, told_lines=told)


def book_again(work: UnitOfWork, way: WayBack) -> None:
    """Undo `put_out`. Refusals: slip.changed_since when the slip has gone on meanwhile."""
    slip = by_number(work, way.number)
    if any(getattr(slip, name) != value for name, value in way.after.items()):
        raise Refusal("slip.changed_since", number=slip.number)
    _set(work, slip, way.before)
    for row in written_rows(work, slip):
        row.ordered = row.ordered and row.id not in way.told_lines
    if way.call is not None:
        put_call_back(work, way.call)
    tell(work, slip, "slip.back", new=slip.number, note=slip.result)


def _order(work: UnitOfWork, slip: Slip) -> frozenset[int]:
    """Let all lines of a slip be ordered; answers those that were told when it was home."""
    told = [row for row in written_rows(work, slip) if not row.ordered]
    for row in told:
        row.ordered = True
    work.session.flush()
    return frozenset(row.id for row in told)


def _set(work: UnitOfWork, slip: Slip, told: Mapping[str, Any]) -> None:
    for name, value in told.items():
        setattr(slip, name, value)
    work.session.flush()


_NOTHING: Mapping[str, Any] = {
    "status": SlipStatus.OUT, "back_at": None, "outcome": None, "result": "", "arrived_at": None, "done_at": None,
    "cause": "", "tested": None, "signed": None, "opinion": None, "opinion_words": "", "score": None, "receipt": "",
}  # fmt: skip
"""What stands of the way home on a slip that is out."""

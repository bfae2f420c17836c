"""A slip comes home: what was done, when, and what the owner says of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from db.models import Case, CaseStatus, Mark, Outcome, Slip, SlipStatus, Trade
from desk.cases.calling_back import CallChange, call_after_repair, call_not_due
from desk.diarylines import as_json
from desk.named import Named
from desk.refusals import Refusal
from desk.slips.again import follower_out, raise_again
from desk.slips.cameback import Home, columns_of
from desk.slips.errand import Errand
from desk.slips.known import by_number, tell
from desk.slips.linesback import LinesChange, standing_lines
from desk.slips.ordered import carry
from desk.slips.typedlines import TypedLine, set_lines
from desk.work import UnitOfWork

_ENDED = (CaseStatus.CLOSED, CaseStatus.VOID)


@dataclass(frozen=True)
class Visit:
    """The second visit: what its slip says, and who goes; nobody named: whoever went the first time."""

    errand: Errand
    worker: str = ""


@dataclass(frozen=True)
class WayBack:
    """What must be known to take a booking back: the slip before and after it, its lines, the call and second slip."""

    number: str
    before: Mapping[str, Any] = field(repr=False)
    after: Mapping[str, Any] = field(repr=False)
    lines: LinesChange | None = None
    next_number: str = ""
    call: CallChange | None = None
    told_lines: frozenset[int] = frozenset()  # those that were no order before it was let out again


@dataclass(frozen=True)
class Booked:
    """What came of booking a slip back: the second visit's slip, if one was raised, and where its case stands.

    `may_close`: the work is done, no other slip of the case is out, and the case has not ended. `still_out`: the slip
    of a second visit that went out before and stays out, whatever became of this one.
    """

    number: str
    outcome: Outcome
    case_number: str
    others_out: int
    may_close: bool
    next_number: str
    way_back: WayBack
    still_out: str = ""
    case_trade: Named | None = None  # the department that has the case


_DONE = Home()


def book_back(
    work: UnitOfWork,
    number: str,
    result: str,
    home: Home = _DONE,
    lines: tuple[TypedLine, ...] | None = None,
    again: Visit | None = None,
) -> Booked:
    """Take a slip back from the worker with what was done; a return call falls due once the case's repair is done.

    `lines` replace those of the slip, None leaves them. What was ordered and not done is no money: it goes onto the
    slip of the second visit that `again` raises.
    Refusals: slip.unknown, slip.not_out, those of `correct`.
    """
    slip = by_number(work, number)
    if slip.status is not SlipStatus.OUT:
        raise Refusal("slip.not_out", number=slip.number)
    told = columns_of(work, slip, result, home)
    told |= {"status": SlipStatus.BACK, "back_at": work.now}
    before = _write(work, slip, told)
    tell(work, slip, "slip.back", new=slip.number, note=told["result"])
    return _follow(work, slip, before, told, lines, again)


def correct(
    work: UnitOfWork,
    number: str,
    result: str,
    home: Home,
    lines: tuple[TypedLine, ...] | None = None,
    again: Visit | None = None,
) -> Booked:
    """Set right what was booked for a slip that is home; the diary keeps what stood there.

    A second visit that follows it already stays as it is; no other one is raised.
    Refusals: slip.unknown, slip.not_back, slip.result_missing, slip.finished_before_arrival, slip.before_raised,
    slip.in_future, slip.score_out_of_range, text.too_long, those of `set_lines` and `raise_again`.
    """
    slip = by_number(work, number)
    if slip.status is not SlipStatus.BACK:
        raise Refusal("slip.not_back", number=slip.number)
    told = columns_of(work, slip, result, home)
    before = _write(work, slip, told)
    if before:
        new = {name: getattr(slip, name) for name in before}
        tell(work, slip, "slip.home", old=as_json(before), new=as_json(new), note=slip.number)
    return _follow(work, slip, before, told, lines, again)


def _write(work: UnitOfWork, slip: Slip, told: Mapping[str, Any]) -> dict[str, Any]:
    """Write what differs; answers those columns as they were."""
    before = {name: getattr(slip, name) for name, value in told.items() if getattr(slip, name) != value}
    for name in before:
        setattr(slip, name, told[name])
    work.session.flush()
    return before


def _follow(
    work: UnitOfWork,
    slip: Slip,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    lines: tuple[TypedLine, ...] | None,
    again: Visit | None,
) -> Booked:
    """What follows from it for the lines, the second visit, the case and its return call."""
    changed_lines = _lines(work, slip, lines)
    assert slip.outcome is not None
    case = work.session.get(Case, slip.case_id) if slip.case_id is not None else None
    call = _call(work, slip, case, before) if case is not None else None
    still_out, next_number = follower_out(work, slip), ""
    if again is not None and slip.outcome is Outcome.SECOND_VISIT and not _is_followed(work, slip):
        next_number = raise_again(work, slip.number, again.errand, again.worker)
        carry(work, slip, next_number)
    others = 0 if case is None else _others_out(work, slip)
    trade = work.session.get(Trade, case.trade_id) if case is not None and case.trade_id is not None else None
    return Booked(
        slip.number,
        slip.outcome,
        case.number if case is not None else "",
        others,
        case is not None and not others and slip.outcome is Outcome.DONE and case.status not in _ENDED,
        next_number,
        WayBack(slip.number, before, after, changed_lines, next_number, call),
        still_out,
        Named(trade.name_en, trade.name_zh) if trade is not None else None,
    )


def _lines(work: UnitOfWork, slip: Slip, lines: tuple[TypedLine, ...] | None) -> LinesChange | None:
    if lines is None:
        return None
    had = standing_lines(work, slip)
    set_lines(work, slip.number, lines)
    return LinesChange(had, standing_lines(work, slip))


def _call(work: UnitOfWork, slip: Slip, case: Case, before: Mapping[str, Any]) -> CallChange | None:
    """An owner who is not satisfied is called at the next opening, everybody else once all of the repair is done.

    What was said of the slip before was called about before.
    """
    unhappy = slip.opinion is Mark.NOT_SATISFIED and not before.keys().isdisjoint({"opinion", "status"})
    if unhappy or (slip.outcome is Outcome.DONE and not _others_out(work, slip)):
        return call_after_repair(work, case, slip.done_at or work.now, soon=unhappy)
    return call_not_due(work, case) if slip.outcome is not Outcome.DONE else None


def _is_followed(work: UnitOfWork, slip: Slip) -> bool:
    """Whether somebody went again already, or is on the way."""
    followers = select(Slip.id).where(Slip.second_of_id == slip.id, Slip.status != SlipStatus.VOID)
    return work.session.scalar(followers.limit(1)) is not None


def _others_out(work: UnitOfWork, slip: Slip) -> int:
    out = select(Slip.id).where(Slip.case_id == slip.case_id, Slip.status == SlipStatus.OUT, Slip.id != slip.id)
    return len(work.session.scalars(out).all())

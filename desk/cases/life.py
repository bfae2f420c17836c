"""What happens to a case on its way: handed on, paused, answered, closed, reopened, made void."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from db.models import (
    Case,
    CaseNote,
    CaseStatus,
    Cause,
    Channel,
    HandOff,
    Pause,
    Reply,
    Result,
    ReturnCall,
    Slip,
    SlipStatus,
    Trade,
    WaitsFor,
)
from desk.cases.known import by_number
from desk.cases.rules import dues_for, may_become, read_limit, tell_by
from desk.cases.steps import Step, step
from desk.cleaning import clean
from desk.refusals import Refusal
from desk.short import short_line
from desk.work import UnitOfWork

LONGEST_TAKER, LONGEST_REASON, LONGEST_REFERRED = 120, 200, 200


@dataclass(frozen=True)
class Closing:
    """How a case ends (M47, M64): its result, the family of its cause, and what came of it in words.

    `referred_to` says to whom, when it was outside our duty; `prevention` why it will not come back.
    """

    result: Result | None = None
    cause_id: int | None = None
    outcome: str = ""
    cause_note: str = ""
    referred_to: str = ""
    prevention: str = ""


def add_note(
    work: UnitOfWork, number: str, text: str, told: bool = False, channel: Channel | None = None, batch: str = ""
) -> None:
    """Add a dated line to a case; `told` says that the person was told this (M94).

    Refusals: case.unknown, note.empty.
    """
    case, line = by_number(work, number), clean(text).strip()
    if not line:
        raise Refusal("note.empty", field="note")
    with step(work, case, "case.told" if told else "case.note", batch) as under_way:
        if told:
            case.tell_due = None
        under_way.add(CaseNote(case.id, work.now, work.clerk_id, line, told, channel if told else None))
    work.record("case.told" if told else "case.note", "case", case.id, new=channel or "" if told else "", note=line)


def pass_on(
    work: UnitOfWork,
    number: str,
    trade_id: int,
    taker: str = "",
    told: str = "",
    reason: str = "",
    due_at: datetime | None = None,
    batch: str = "",
) -> None:
    """Hand a case to a department: who takes it on, and what the person was told about it (M11).

    Nothing told yet: the person must hear of it within the office's limit. `due_at` is the department's own limit.
    Refusals: case.unknown, case.not_open, trade.unknown, text.too_long.
    """
    case = by_number(work, number)
    trade = work.session.get(Trade, trade_id)
    if trade is None:
        raise Refusal("trade.unknown", field="trade", id=trade_id)
    words, who = clean(told).strip(), short_line(taker, LONGEST_TAKER, "taker")
    why = short_line(reason, LONGEST_REASON, "reason")
    with step(work, case, "case.pass_on", batch) as under_way:
        old, case.trade_id = case.trade_id, trade_id
        become(work, case, CaseStatus.WITH_TRADE)
        case.tell_due = None if words else tell_by(work, work.now)
        under_way.add(HandOff(case.id, work.now, work.clerk_id, trade_id, who, words, why, due_at))
    said = " · ".join(part for part in (who, words, why) if part)
    work.record("case.pass_on", "case", case.id, old=str(old or ""), new=trade.code, note=said)


def pause(work: UnitOfWork, number: str, waits_for: WaitsFor, reason: str, back_on: date, batch: str = "") -> None:
    """Let the limit of the solution stand still until a day, for a reason; the reply that is owed does not wait.

    Refusals: case.unknown, case.not_open, pause.reason_missing, pause.day_past.
    """
    case, why = by_number(work, number), clean(reason).strip()
    if not why:
        raise Refusal("pause.reason_missing", field="reason")
    if back_on <= work.facts.local(work.now).date():
        raise Refusal("pause.day_past", field="back_on", day=back_on)
    with step(work, case, "case.pause", batch) as under_way:
        standing = _standing(work, case)
        if standing is not None:
            _end(under_way, standing)
        become(work, case, CaseStatus.PAUSED)
        under_way.add(Pause(case.id, work.now, work.clerk_id, waits_for, why, back_on, case.solution_due))
        case.paused_until = back_on
        case.solution_due = _later(work, case, case.solution_due, work.now, _morning(work, back_on))
    work.record("case.pause", "case", case.id, new=back_on.isoformat(), note=why)


def resume(work: UnitOfWork, number: str, batch: str = "") -> None:
    """Go on with a paused case; the limit moves by as long as it stood still.

    Refusals: case.unknown, case.not_paused.
    """
    case = by_number(work, number)
    standing = _standing(work, case)
    if case.status is not CaseStatus.PAUSED or standing is None:
        raise Refusal("case.not_paused", number=case.number)
    with step(work, case, "case.resume", batch) as under_way:
        _end(under_way, standing)
        become(work, case, _before_pause(work, case))
    work.record("case.resume", "case", case.id)


def reply(
    work: UnitOfWork, number: str, channel: Channel, words: str, letter_id: int | None = None, batch: str = ""
) -> None:
    """Record the answer given to the person; only so does a case become answered (M49).

    Refusals: case.unknown, case.not_open, reply.empty.
    """
    case, line = by_number(work, number), clean(words).strip()
    if not line:
        raise Refusal("reply.empty", field="reply")
    with step(work, case, "case.reply", batch) as under_way:
        _end_pause(under_way)
        become(work, case, CaseStatus.ANSWERED)
        case.replied_at = case.replied_at or work.now
        case.tell_due = None
        under_way.add(Reply(case.id, work.now, work.clerk_id, channel, line, letter_id))
    work.record("case.reply", "case", case.id, new=channel, note=line)


def close(work: UnitOfWork, number: str, closing: Closing, batch: str = "") -> None:
    """Close a case that was answered, with its result and the family of its cause (M47, M64).

    A return call falls due for the kinds the office calls back about. Refusals: case.unknown, case.not_open,
    case.needs_reply, case.result_missing, case.cause_missing, cause.unknown, case.referral_missing, text.too_long.
    """
    case = by_number(work, number)
    if case.status not in (CaseStatus.CLOSED, CaseStatus.VOID) and case.replied_at is None:
        raise Refusal("case.needs_reply", number=case.number)
    if closing.result is None:
        raise Refusal("case.result_missing", field="result")
    if closing.cause_id is None:
        raise Refusal("case.cause_missing", field="cause")
    if work.session.get(Cause, closing.cause_id) is None:
        raise Refusal("cause.unknown", field="cause", id=closing.cause_id)
    referred = short_line(closing.referred_to, LONGEST_REFERRED, "referred_to")
    if closing.result is Result.REFERRED and not referred:
        raise Refusal("case.referral_missing", field="referred_to")
    with step(work, case, "case.close", batch) as under_way:
        _end_pause(under_way)
        become(work, case, CaseStatus.CLOSED)
        case.closed_at, case.outcome = work.now, clean(closing.outcome).strip()
        case.result, case.cause_id, case.referred_to = closing.result, closing.cause_id, referred
        case.cause_note = clean(closing.cause_note).strip()
        case.prevention = clean(closing.prevention).strip()
        case.tell_due = None
        _call_back(under_way)
    work.record("case.close", "case", case.id, old=closing.result, new=case.outcome)


def reopen(work: UnitOfWork, number: str, reason: str, batch: str = "") -> None:
    """Take up a case again that was answered or closed; its limits run anew from now.

    Refusals: case.unknown, case.not_ended, case.reopen_reason_missing.
    """
    case, why = by_number(work, number), clean(reason).strip()
    if not why:
        raise Refusal("case.reopen_reason_missing", field="reason")
    if not may_become(case.status, CaseStatus.REOPENED):
        raise Refusal("case.not_ended", number=case.number)
    with step(work, case, "case.reopen", batch) as under_way:
        become(work, case, CaseStatus.REOPENED)
        dues = dues_for(work.calendar, work.now, read_limit(case.reply_limit), read_limit(case.solution_limit))
        case.reply_due, case.solution_due = dues.reply.at, dues.solution.at
        case.replied_at, case.closed_at, case.result = None, None, None
        case.reopened += 1
        for call in work.session.scalars(
            select(ReturnCall).where(
                ReturnCall.case_id == case.id, ReturnCall.done_at.is_(None), ReturnCall.removed_at.is_(None)
            )
        ):
            under_way.change(call, removed_at=work.now)
    work.record("case.reopen", "case", case.id, note=why)


def void(work: UnitOfWork, number: str, reason: str, batch: str = "") -> None:
    """Take a case out of the count without losing its number; its slips that are out become void with it (M15).

    Refusals: case.unknown, case.not_open, void.reason_missing.
    """
    case, why = by_number(work, number), clean(reason).strip()
    if not why:
        raise Refusal("void.reason_missing", field="reason")
    with step(work, case, "case.void", batch) as under_way:
        become(work, case, CaseStatus.VOID)
        case.void_reason, case.tell_due, case.paused_until = why, None, None
        for slip in work.session.scalars(select(Slip).where(Slip.case_id == case.id, Slip.status == SlipStatus.OUT)):
            under_way.change(slip, status=SlipStatus.VOID, void_reason=why)
            work.record("slip.void", "case", case.id, new=slip.number, note=why)
    work.record("case.void", "case", case.id, note=why)


def become(work: UnitOfWork, case: Case, then: CaseStatus) -> None:
    """Go from one state to another, along the ways of rules.py. Refusals: case.not_open."""
    if not may_become(case.status, then):
        raise Refusal("case.not_open", number=case.number)
    if case.status is not then:
        work.record("case.status", "case", case.id, old=case.status, new=then)
        case.status = then


def _standing(work: UnitOfWork, case: Case) -> Pause | None:
    query = select(Pause).where(Pause.case_id == case.id, Pause.ended_at.is_(None), Pause.removed_at.is_(None))
    return work.session.scalar(query.order_by(Pause.id.desc()).limit(1))


def _end_pause(under_way: Step) -> None:
    if (standing := _standing(under_way.work, under_way.case)) is not None:
        _end(under_way, standing)


def _end(under_way: Step, standing: Pause) -> None:
    """The pause is over: the limit is moved by as long as it really was."""
    work, case = under_way.work, under_way.case
    over = min(work.now, _morning(work, standing.back_on))
    under_way.change(standing, ended_at=over)
    case.solution_due = _later(work, case, standing.due_before, standing.at, over)
    case.paused_until = None


def _before_pause(work: UnitOfWork, case: Case) -> CaseStatus:
    if case.replied_at is not None:
        return CaseStatus.ANSWERED
    if case.trade_id is not None and _handed_on(work, case):
        return CaseStatus.WITH_TRADE
    return CaseStatus.REOPENED if case.reopened else CaseStatus.OPEN


def _handed_on(work: UnitOfWork, case: Case) -> bool:
    handed = select(HandOff.id).where(HandOff.case_id == case.id, HandOff.removed_at.is_(None)).limit(1)
    sent = select(Slip.id).where(Slip.case_id == case.id, Slip.status != SlipStatus.VOID).limit(1)
    return work.session.scalar(handed) is not None or work.session.scalar(sent) is not None


def _later(work: UnitOfWork, case: Case, due: datetime | None, begun: datetime, over: datetime) -> datetime | None:
    """A limit that stood still from `begun` to `over`."""
    if due is None or over <= begun:
        return due
    limit = read_limit(case.solution_limit)
    return work.calendar.shifted(due, begun, over, limit.unit if limit else None)


def _morning(work: UnitOfWork, day: date) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(work.facts.zone))


def _call_back(under_way: Step) -> None:
    work, case = under_way.work, under_way.case
    hours = work.facts.return_call_hours
    if hours and case.kind in work.facts.return_call_kinds:
        under_way.add(ReturnCall(case.id, work.now + timedelta(hours=hours), work.now))

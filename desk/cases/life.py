"""What happens to a case on its way: noted on, answered, closed, reopened, made void."""

from dataclasses import dataclass

from sqlalchemy import select

from db.models import CaseNote, CaseStatus, Cause, Channel, Reply, Result, ReturnCall, Slip, SlipStatus
from desk.cases.calling_back import call_due, waiting_calls
from desk.cases.known import by_number
from desk.cases.pausing import end_pause
from desk.cases.rules import dues_for, may_become, read_limit
from desk.cases.steps import Step, become, step
from desk.cleaning import clean
from desk.diarylines import as_json
from desk.refusals import Refusal
from desk.short import short_line
from desk.work import UnitOfWork

LONGEST_REFERRED = 200


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
        end_pause(under_way)
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
    if not may_become(case.status, CaseStatus.CLOSED):
        raise Refusal("case.not_open", number=case.number)
    if case.replied_at is None:
        raise Refusal("case.needs_reply", number=case.number)
    if closing.result is None:
        raise Refusal("case.result_missing", field="result")
    if closing.cause_id is None:
        raise Refusal("case.cause_missing", field="cause")
    if work.session.get(Cause, closing.cause_id) is None:
        raise Refusal("cause.unknown", field="cause", id=closing.cause_id)
    is_referred = closing.result is Result.REFERRED
    referred = short_line(closing.referred_to, LONGEST_REFERRED, "referred_to") if is_referred else ""
    if is_referred and not referred:
        raise Refusal("case.referral_missing", field="referred_to")
    with step(work, case, "case.close", batch) as under_way:
        end_pause(under_way)
        become(work, case, CaseStatus.CLOSED)
        case.closed_at, case.outcome = work.now, clean(closing.outcome).strip()
        case.result, case.cause_id, case.referred_to = closing.result, closing.cause_id, referred
        case.cause_note = clean(closing.cause_note).strip()
        case.prevention = clean(closing.prevention).strip()
        case.tell_due = None
        _call_back(under_way)
    told = {"result": closing.result, "outcome": case.outcome, "referred_to": referred}
    work.record("case.close", "case", case.id, new=as_json({name: value for name, value in told.items() if value}))


def reopen(work: UnitOfWork, number: str, reason: str, batch: str = "") -> None:
    """Take up a case again that was answered or closed; its limits run anew from now.

    How it ended stays on record until it ends again. Refusals: case.unknown, case.not_ended,
    case.reopen_reason_missing.
    """
    case, why = by_number(work, number), clean(reason).strip()
    if not may_become(case.status, CaseStatus.REOPENED) or case.status is CaseStatus.PAUSED:
        raise Refusal("case.not_ended", number=case.number)
    if not why:
        raise Refusal("case.reopen_reason_missing", field="reason")
    with step(work, case, "case.reopen", batch) as under_way:
        become(work, case, CaseStatus.REOPENED)
        dues = dues_for(work.calendar, work.now, read_limit(case.reply_limit), read_limit(case.solution_limit))
        case.reply_due, case.solution_due = dues.reply.at, dues.solution.at
        case.replied_at, case.closed_at, case.result = None, None, None
        case.reopened += 1
        _call_off(under_way)
    work.record("case.reopen", "case", case.id, note=why)


def void(work: UnitOfWork, number: str, reason: str, batch: str = "") -> None:
    """Take a case out of the count without losing its number; what waits for it goes with it (M15).

    Its slips that are out become void, its return call is not made. Refusals: case.unknown, case.not_open,
    void.reason_missing.
    """
    case, why = by_number(work, number), clean(reason).strip()
    if not why:
        raise Refusal("void.reason_missing", field="reason")
    with step(work, case, "case.void", batch) as under_way:
        end_pause(under_way)
        become(work, case, CaseStatus.VOID)
        case.void_reason, case.tell_due = why, None
        for slip in work.session.scalars(select(Slip).where(Slip.case_id == case.id, Slip.status == SlipStatus.OUT)):
            under_way.change(slip, status=SlipStatus.VOID, void_reason=why)
            work.record("slip.void", "case", case.id, new=slip.number, note=why)
        _call_off(under_way)
    work.record("case.void", "case", case.id, note=why)


def _call_back(under_way: Step) -> None:
    """A return call falls due while the office is open, unless one is listed or was made already."""
    work, case = under_way.work, under_way.case
    if (due := call_due(work, case, work.now)) is not None:
        under_way.add(ReturnCall(case.id, due, work.now))


def _call_off(under_way: Step) -> None:
    """A return call that waits is not made."""
    work = under_way.work
    for call in work.session.scalars(waiting_calls(under_way.case)):
        under_way.change(call, removed_at=work.now)

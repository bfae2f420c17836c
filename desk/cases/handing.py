"""A case goes from hand to hand: who takes it on, what the person was told about it, and that somebody read it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from db.models import Case, CaseClass, CaseStatus, EscalationLevel, HandOff, Trade
from desk.cases.known import by_number
from desk.cases.pausing import end_pause
from desk.cases.rules import SOLUTION_LIMIT, may_become, read_limit, tell_by
from desk.cases.steps import become, step
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.work import Reading, UnitOfWork

LONGEST_TAKER, LONGEST_REASON, LONGEST_TOLD = 120, 200, 2_000


def pass_on(
    work: UnitOfWork,
    number: str,
    trade_id: int,
    taker: str = "",
    told: str = "",
    reason: str = "",
    due_at: datetime | None = None,
    batch: str = "",
    level: EscalationLevel | None = None,
) -> None:
    """Hand a case to a department: who takes it on, and what the person was told about it (M11).

    Nothing told yet: the person must hear of it within the office's limit. A department that is not the one of the
    case's class needs a reason (M06). `due_at` is the department's own limit (M47). With a `level` it is an escalation:
    the case is brought before the manager of the office or the company, at this moment, and needs a reason (M00).
    Refusals: case.unknown, case.not_open, trade.unknown, hand_off.reason_missing, hand_off.why_raised_missing,
    hand_off.due_past, text.too_long.
    """
    case = by_number(work, number)
    if not may_become(case.status, CaseStatus.WITH_TRADE):  # said before anything is asked about the department
        raise Refusal("case.not_open", number=case.number)
    trade = work.session.get(Trade, trade_id)
    if trade is None:
        raise Refusal("trade.unknown", field="trade", id=trade_id)
    who, words = short_line(taker, LONGEST_TAKER, "taker"), short_text(told, LONGEST_TOLD, "told").strip()
    why = short_line(reason, LONGEST_REASON, "reason")
    usual = usual_trade(work, case)
    if usual not in (None, trade_id) and case.trade_id != trade_id and not why:
        raise Refusal("hand_off.reason_missing", field="reason")
    if level is not None and not why:
        raise Refusal("hand_off.why_raised_missing", field="reason")
    if due_at is not None and due_at <= work.now:
        raise Refusal("hand_off.due_past", field="due_on")
    with step(work, case, "case.pass_on", batch) as under_way:
        case.trade_id = trade_id
        end_pause(under_way)
        become(work, case, CaseStatus.WITH_TRADE)
        if usual in (None, trade_id):
            case.route_reason = ""
        elif why:
            case.route_reason = why
        case.tell_due = None if words else tell_by(work, work.now)
        under_way.add(HandOff(case.id, work.now, work.clerk_id, trade_id, who, words, why, due_at, level=level))
    said = " · ".join(part for part in (who, words, why) if part)
    work.record("case.pass_on", "case", case.id, new=trade.code, note=said)
    if level is not None:
        work.record("case.escalate", "case", case.id, new=level)


def mark_read(work: UnitOfWork, number: str, also_own: bool = False) -> None:
    """Somebody of the desk has read the hand-overs of a case; one's own only where that is said (by key).

    Refusals: case.unknown.
    """
    case = by_number(work, number)
    unread = select(HandOff).where(HandOff.case_id == case.id, HandOff.read_at.is_(None), HandOff.removed_at.is_(None))
    read = [each for each in work.session.scalars(unread) if also_own or each.clerk_id != work.clerk_id]
    for each in read:
        each.read_at, each.read_by_id = work.now, work.clerk_id
    if read:
        work.record("case.read", "case", case.id)


@dataclass(frozen=True)
class Departments:
    """The department that has a case, the one that its class is for, and with whom it is escalated already."""

    number: str
    has: int | None
    usual: int | None
    raised: EscalationLevel | None

    def asks_why(self, trade_id: int) -> bool:
        """Whether a department neither has the case nor is the one of its class, so that a reason is due (M06)."""
        return self.usual is not None and trade_id not in (self.usual, self.has)


def departments(reading: Reading, numbers: Sequence[str]) -> tuple[Departments, ...]:
    """The departments of these cases, without those whose number nobody knows."""
    raised = (
        select(HandOff.level)
        .where(HandOff.case_id == Case.id, HandOff.removed_at.is_(None), HandOff.level.is_not(None))
        .order_by(HandOff.at.desc(), HandOff.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = (
        select(Case.number, Case.trade_id, CaseClass.trade_id, raised)
        .outerjoin(CaseClass, CaseClass.id == Case.class_id)
        .where(Case.number.in_(numbers))
    )
    return tuple(Departments(*row) for row in reading.session.execute(query))


def usual_trade(reading: Reading, case: Case) -> int | None:
    """The department that the class of a case is for (M06)."""
    kind = reading.session.get(CaseClass, case.class_id) if case.class_id is not None else None
    return kind.trade_id if kind is not None else None


def department_limit(reading: Reading, number: str) -> datetime:
    """By when a department asked now should be done: with the case, or, past that, by its class's limit from now.

    Refusals: case.unknown.
    """
    case = by_number(reading, number)
    if case.solution_due is not None and case.solution_due > reading.now:
        return case.solution_due
    return reading.calendar.due(reading.now, read_limit(case.solution_limit) or SOLUTION_LIMIT).at

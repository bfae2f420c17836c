"""A case waits for something outside the office: the limit of its solution stands still, the reply that is owed not."""

from datetime import date, datetime

from sqlalchemy import select

from db.models import Case, CaseStatus, Pause, WaitsFor
from desk.cases.known import by_number
from desk.cases.rules import read_limit
from desk.cases.standing import standing_of
from desk.cases.steps import Step, become, step
from desk.diarylines import as_json
from desk.refusals import Refusal
from desk.short import short_text
from desk.work import Reading, UnitOfWork

LONGEST_PAUSE_REASON = 2_000


def pause(work: UnitOfWork, number: str, waits_for: WaitsFor, reason: str, back_on: date, batch: str = "") -> None:
    """Let the limit of the solution stand still until a day, for a reason; paused again, the first pause ends here.

    Refusals: case.unknown, case.not_open, pause.reason_missing, pause.day_past, pause.day_far, text.too_long.
    """
    case, why = by_number(work, number), short_text(reason, LONGEST_PAUSE_REASON, "reason").strip()
    if not why:
        raise Refusal("pause.reason_missing", field="reason")
    today = work.facts.local(work.now).date()
    if back_on <= today:
        raise Refusal("pause.day_past", field="back_on", day=back_on)
    if back_on.year > today.year + 2:
        raise Refusal("pause.day_far", field="back_on", day=back_on)
    with step(work, case, "case.pause", batch) as under_way:
        end_pause(under_way)
        become(work, case, CaseStatus.PAUSED)
        under_way.add(Pause(case.id, work.now, work.clerk_id, waits_for, why, back_on, case.solution_due))
        case.paused_until = back_on
        case.solution_due = _later(work, case, case.solution_due, work.now, work.facts.midnight(back_on))
    told = as_json({"waits_for": waits_for, "back_on": back_on.isoformat()})
    work.record("case.pause", "case", case.id, new=told, note=why)


def resume(work: UnitOfWork, number: str, batch: str = "") -> None:
    """Go on with a paused case where it was; the limit moves by as long as it stood still.

    Refusals: case.unknown, case.not_paused.
    """
    case = by_number(work, number)
    if case.status is not CaseStatus.PAUSED:
        raise Refusal("case.not_paused", number=case.number)
    with step(work, case, "case.resume", batch) as under_way:
        end_pause(under_way)
        become(work, case, standing_of(work, case).status)
    work.record("case.resume", "case", case.id)


def end_pause(under_way: Step) -> None:
    """Where a pause is on, it is over: the limit moves by as long as it really was, and no longer than it was to be."""
    work, case = under_way.work, under_way.case
    case.paused_until = None
    if (standing := pause_of(work, case)) is None:
        return
    over = min(work.now, work.facts.midnight(standing.back_on))
    under_way.change(standing, ended_at=over)
    case.solution_due = _later(work, case, standing.due_before, standing.at, over)


def pause_of(reading: Reading, case: Case) -> Pause | None:
    """The pause that is on."""
    query = select(Pause).where(Pause.case_id == case.id, Pause.ended_at.is_(None), Pause.removed_at.is_(None))
    return reading.session.scalar(query.order_by(Pause.id.desc()).limit(1))


def _later(work: UnitOfWork, case: Case, due: datetime | None, begun: datetime, over: datetime) -> datetime | None:
    """A limit that stood still from `begun` to `over`."""
    if due is None or over <= begun:
        return due
    limit = read_limit(case.solution_limit)
    return work.calendar.shifted(due, begun, over, limit.unit if limit else None)

"""What a case is called and where it belongs, put right after it was taken."""

from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from sqlalchemy import select

from db.models import (
    Case,
    CaseClass,
    CaseKind,
    CaseStatus,
    Estate,
    HandOff,
    Pause,
    Slip,
    SlipStatus,
    Trade,
    Urgency,
)
from desk.calendar import Limit
from desk.cases.explaining import limits_begun
from desk.cases.handling import standing
from desk.cases.known import as_number, by_number
from desk.cases.newcase import LONGEST_ACCESS, LONGEST_PLACE, LONGEST_SUMMARY
from desk.cases.rules import dues_for, limit_words
from desk.cases.steps import Step, last_batch, step
from desk.cleaning import clean_line
from desk.diarylines import as_json
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.short import short_line
from desk.withheld import is_hidden
from desk.work import Reading, UnitOfWork

LONGEST_REASON = 400

_NEEDS_REASON = frozenset({"kind", "class_id", "withheld"})
"""They move figures, limits or a name out of sight: nobody should have to guess why."""


@dataclass(frozen=True)
class Particulars:
    """What a case is about and where it belongs."""

    summary: str
    kind: CaseKind
    class_id: int | None
    place: str
    urgency: Urgency
    access: str
    estate_id: int | None
    disputed_slip: str
    withheld: bool


def particulars(reading: Reading, number: str) -> Particulars:
    """A case's particulars as they are now; what leads to a withheld flat only where it may be known (M15).

    Refusals: case.unknown.
    """
    case = by_number(reading, number)
    told = Particulars(**{each.name: getattr(case, each.name) for each in fields(Particulars)})
    return replace(told, estate_id=None, disputed_slip="") if is_hidden(reading, case) else told


def correct(
    work: UnitOfWork, number: str, told: Particulars, reason: str = "", new_limits: bool = False, batch: str = ""
) -> str:
    """Put the particulars of a case right; answer the batch that takes it back, "" where nothing differs.

    The limits stay as they were promised unless `new_limits` asks for those of the class as it is now, counted from
    when the case was taken or reopened. With another class goes its department, while the case was not handed on. A
    name withheld only a manager shows again (M15).
    Refusals: case.unknown, case.void, case.nothing_said, case.summary_too_long, text.too_long, class.unknown,
    class.needs_below, estate.unknown, slip.unknown, clerk.managers_only, correction.reason_missing, case.limits_rest.
    """
    case, new = standing(work, number), _checked(work, told)
    if is_hidden(work, case):
        # Whoever is not shown them cannot have taken them away.
        estate_id = case.estate_id if new.estate_id is None else new.estate_id
        new = replace(new, estate_id=estate_id, disputed_slip=new.disputed_slip or case.disputed_slip)
    then, why = asdict(new), short_line(reason, LONGEST_REASON, "reason")
    if new.class_id != case.class_id:
        then["trade_id"] = _department(work, case, new.class_id)
    now = {name: getattr(case, name) for name in then}
    changed = [name for name in then if then[name] != now[name]]
    if case.withheld and not new.withheld:
        require_manager(work)
    if not why and (new_limits or _NEEDS_REASON & set(changed)):
        raise Refusal("correction.reason_missing", field="reason")
    if not changed and not new_limits:
        return ""
    with step(work, case, "case.correct", batch) as under_way:
        for name in changed:
            setattr(case, name, then[name])
        if new_limits:
            _give_limits(under_way)
    old, fresh = ({name: values[name] for name in changed} for values in (now, then))
    work.record("case.correct", "case", case.id, old=_told(work, old), new=_told(work, fresh), note=why)
    return batch or last_batch(work, case.number)


def _checked(work: UnitOfWork, told: Particulars) -> Particulars:
    summary = clean_line(told.summary)
    if not summary:
        raise Refusal("case.nothing_said", field="summary")
    if len(summary) > LONGEST_SUMMARY:
        raise Refusal("case.summary_too_long", field="summary", length=len(summary), longest=LONGEST_SUMMARY)
    below = select(CaseClass.id).where(CaseClass.parent_id == told.class_id, CaseClass.active).limit(1)
    if told.class_id is not None and work.session.get(CaseClass, told.class_id) is None:
        raise Refusal("class.unknown", field="class_id", id=told.class_id)
    if told.class_id is not None and work.session.scalar(below) is not None:
        raise Refusal("class.needs_below", field="class_id")
    if told.estate_id is not None and work.session.get(Estate, told.estate_id) is None:
        raise Refusal("estate.unknown", field="estate_id", id=told.estate_id)
    slip = as_number(told.disputed_slip)
    if slip and work.session.scalar(select(Slip.id).where(Slip.number == slip)) is None:
        raise Refusal("slip.unknown", field="disputed_slip", number=told.disputed_slip)
    return Particulars(
        summary=summary,
        kind=told.kind,
        class_id=told.class_id,
        place=short_line(told.place, LONGEST_PLACE, "place"),
        urgency=told.urgency,
        access=short_line(told.access, LONGEST_ACCESS, "access"),
        estate_id=told.estate_id,
        disputed_slip=slip,
        withheld=told.withheld,
    )


def _department(work: UnitOfWork, case: Case, class_id: int | None) -> int | None:
    """Who a case of that class goes to; one that was sent somewhere on purpose, or is there, stays."""
    handed = select(HandOff.id).where(HandOff.case_id == case.id, HandOff.removed_at.is_(None))
    sent = select(Slip.id).where(Slip.case_id == case.id, Slip.status != SlipStatus.VOID)
    if case.route_reason or any(work.session.scalar(each.limit(1)) is not None for each in (handed, sent)):
        return case.trade_id
    usual = select(Trade.id).join(CaseClass, CaseClass.trade_id == Trade.id).where(CaseClass.id == class_id)
    return work.session.scalar(usual.where(Trade.active)) or case.trade_id


def _give_limits(under_way: Step) -> None:
    """The limits of the class as it is now, in place of those promised when the case was taken."""
    work, case = under_way.work, under_way.case
    if case.status in (CaseStatus.PAUSED, CaseStatus.CLOSED):
        raise Refusal("case.limits_rest", field="new_limits", number=case.number)
    found = work.session.get(CaseClass, case.class_id) if case.class_id is not None else None
    reply = Limit(found.reply_amount, found.reply_unit) if found else None
    solution = Limit(found.solution_amount, found.solution_unit) if found else None
    begun = limits_begun(work, case.id)
    dues = dues_for(work.calendar, begun, reply, solution)
    case.reply_limit, case.solution_limit = limit_words(dues.reply.limit), limit_words(dues.solution.limit)
    case.reply_due, due = dues.reply.at, dues.solution.at
    stood = select(Pause).where(
        Pause.case_id == case.id, Pause.at >= begun, Pause.ended_at.is_not(None), Pause.removed_at.is_(None)
    )
    for pause in work.session.scalars(stood.order_by(Pause.id)):
        if pause.ended_at is not None and pause.ended_at > pause.at:
            due = work.calendar.shifted(due, pause.at, pause.ended_at, dues.solution.limit.unit)
    case.solution_due = due


def _told(work: UnitOfWork, values: dict[str, Any]) -> str:
    """Fields as the diary tells them: class and estate by the name the office's papers have."""
    told = {"case_kind" if name == "kind" else name: value for name, value in values.items()}
    for name, table, plain in (
        ("class_id", CaseClass, "class"),
        ("estate_id", Estate, "estate"),
        ("trade_id", Trade, "trade"),
    ):
        if name in told:
            row: Any = work.session.get(table, told.pop(name) or 0)
            told[plain] = "" if row is None else getattr(row, f"name_{work.facts.language}")
    return as_json(told) if told else ""

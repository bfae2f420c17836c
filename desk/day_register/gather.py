"""Reads a day's register out of the book."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ScalarSelect, func, select
from sqlalchemy.orm import aliased

from db.base import UtcStamp
from db.models import Case, CaseStatus, Clerk, HandOff, Slip, Trade, Unit
from desk.day_register.sheet import Entry, RegisterSheet
from desk.letterhead_of import letterhead
from desk.masking import shown_phone
from desk.named import Named
from desk.refusals import Refusal
from desk.withheld import hides_names, told_if
from desk.words import Language, word
from desk.work import Reading

FIRST_YEAR, LAST_YEAR = 1970, 9000


def sheet_of(reading: Reading, day: date, language: Language | None = None) -> RegisterSheet:
    """Everything that reached the desk on a day of the office, in its order; a void entry stays, marked (M15).

    Names withheld are hidden from all but a manager. Refusals: register.day_out_of_range.
    """
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Refusal("register.day_out_of_range", field="day", day=day, first=FIRST_YEAR, last=LAST_YEAR)
    spoken = language or reading.facts.language
    zone = ZoneInfo(reading.facts.zone)
    start = datetime.combine(day, time(), zone)
    end = datetime.combine(day + timedelta(days=1), time(), zone)
    clerk, first = aliased(Clerk), aliased(Case)
    query = (
        select(Case, Unit.code, clerk.name, Trade, _passed_at(), first.number)
        .outerjoin(Unit, Unit.id == Case.unit_id)
        .outerjoin(clerk, clerk.id == Case.clerk_id)
        .outerjoin(Trade, Trade.id == Case.trade_id)
        .outerjoin(first, first.id == Case.second_of_id)
        .where(Case.taken_at >= start, Case.taken_at < end)
        .order_by(Case.taken_at, Case.id)
    )
    hides = hides_names(reading)
    entries = []
    for case, unit, taken_by, trade, passed_at, second_of in reading.session.execute(query):
        hidden = case.withheld and hides
        entries.append(
            Entry(
                number=case.number,
                at=reading.facts.local(case.taken_at),
                channel=case.channel,
                who=word(spoken, "register.withheld") if hidden else case.told_by,
                unit=told_if(not hidden, unit),
                phone=told_if(not hidden, shown_phone(reading, case.told_phone)),
                kind=case.kind,
                matter=case.summary,
                taken_by=taken_by or "",
                passed=Named(trade.name_en, trade.name_zh).text(spoken) if trade and passed_at else "",
                passed_at=reading.facts.local(passed_at) if passed_at else None,
                result=_result(case, spoken),
                replied_at=reading.facts.local(case.replied_at) if case.replied_at else None,
                remarks=_remarks(case, second_of, spoken),
                void=case.status is CaseStatus.VOID,
            )
        )
    return RegisterSheet(spoken, letterhead(reading.facts, spoken), day, tuple(entries))


def _passed_at() -> ScalarSelect[datetime]:
    """When a case first went on: by hand-over or by slip, whichever was earlier."""
    handed = select(func.min(HandOff.at)).where(HandOff.case_id == Case.id, HandOff.removed_at.is_(None))
    sent = select(func.min(Slip.raised_at)).where(Slip.case_id == Case.id)
    by_hand, by_slip = handed.correlate(Case).scalar_subquery(), sent.correlate(Case).scalar_subquery()
    earlier = func.min(func.coalesce(by_hand, by_slip), func.coalesce(by_slip, by_hand), type_=UtcStamp)
    return select(earlier).scalar_subquery()


def _result(case: Case, language: Language) -> str:
    parts = [word(language, f"result.{case.result}") if case.result else word(language, f"status.{case.status}")]
    if case.outcome:
        parts.append(case.outcome)
    if case.referred_to:
        parts.append(case.referred_to)
    return " · ".join(parts)


def _remarks(case: Case, second_of: str | None, language: Language) -> str:
    told = []
    if case.void_reason:
        told.append(case.void_reason)
    if case.after_hours:
        told.append(word(language, "register.after_hours"))
    if case.entered_at is not None:
        told.append(word(language, "register.late"))
    if second_of:
        told.append(word(language, "register.second").format(number=second_of))
    return " · ".join(told)

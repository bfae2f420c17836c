"""Reads a day's register out of the book."""

from datetime import date, timedelta

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import aliased

from db.models import Case, CaseStatus, Clerk, Unit
from desk.cases.sent import Sent, sent_on
from desk.day_register.sheet import Entry, RegisterSheet
from desk.estates import told_apart
from desk.letterhead_of import letterhead
from desk.masking import shown_phone
from desk.refusals import Refusal
from desk.withheld import hides_names, told_if
from desk.words import Language, short_day, word
from desk.work import Reading

FIRST_YEAR, LAST_YEAR = 1970, 9000


def sheet_of(reading: Reading, day: date, language: Language | None = None) -> RegisterSheet:
    """Everything that reached the desk on a day of the office, in its order; a void entry stays, marked (M15).

    Names withheld are hidden from all but a manager. Refusals: register.day_out_of_range.
    """
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Refusal("register.day_out_of_range", field="day", day=day, first=FIRST_YEAR, last=LAST_YEAR)
    spoken = language or reading.facts.language
    start, end = (reading.facts.midnight(each) for each in (day, day + timedelta(days=1)))
    clerk, first = aliased(Clerk), aliased(Case)
    that_day = and_(Case.taken_at >= start, Case.taken_at < end)
    later = and_(Case.entered_at >= start, Case.entered_at < end, Case.taken_at < start)
    query = (
        select(Case, Unit.code, clerk.name, first.number)
        .outerjoin(Unit, Unit.id == Case.unit_id)
        .outerjoin(clerk, clerk.id == Case.clerk_id)
        .outerjoin(first, first.id == Case.second_of_id)
        .where(or_(that_day, later))
        .order_by(later, Case.taken_at, Case.id)
    )
    rows = reading.session.execute(query).all()
    sent = sent_on(reading, [case.id for case, *_ in rows])
    names, hides = told_apart(reading), hides_names(reading)
    entries = []
    for case, unit, taken_by, second_of in rows:
        hidden = case.withheld and hides
        went = sent.get(case.id, ())
        estate = names.get(case.estate_id or 0)
        place = [told_if(not hidden, estate.text(spoken) if estate else ""), told_if(not hidden, unit)]
        entries.append(
            Entry(
                number=case.number,
                at=reading.facts.local(case.taken_at),
                channel=case.channel,
                who=word(spoken, "register.withheld") if hidden else case.told_by,
                unit=" ".join(part for part in place if part),
                phone=told_if(not hidden, shown_phone(reading, case.told_phone)),
                kind=case.kind,
                matter=case.summary,
                taken_by=taken_by or "",
                passed=_to(went[0], spoken) if went else "",
                passed_at=reading.facts.local(went[0].at) if went else None,
                result=_result(case, spoken),
                replied_at=reading.facts.local(case.replied_at) if case.replied_at else None,
                remarks=_remarks(reading, case, day, told_if(not hidden, second_of), spoken),
                void=case.status is CaseStatus.VOID,
            )
        )
    return RegisterSheet(spoken, letterhead(reading.facts, spoken), day, tuple(entries))


def _to(sent: Sent, language: Language) -> str:
    department = sent.department.text(language) if sent.department else ""
    return " ".join(part for part in (department, sent.taker) if part)


def _result(case: Case, language: Language) -> str:
    """How it stands; of a void entry the paper says so itself."""
    stands = word(language, f"result.{case.result}") if case.result else word(language, f"status.{case.status}")
    parts = [] if case.status is CaseStatus.VOID else [stands]
    if case.outcome:
        parts.append(case.outcome)
    if case.referred_to:
        parts.append(case.referred_to)
    return " · ".join(parts)


def _remarks(reading: Reading, case: Case, day: date, second_of: str, language: Language) -> str:
    told = []
    if case.void_reason:
        told.append(case.void_reason)
    if case.after_hours:
        told.append(word(language, "register.after_hours"))
    if case.entered_at is not None:
        # It stands on the register of the day it reached the desk, which may be signed, and on that of the day it was
        # written in.
        written = reading.facts.local(case.entered_at)
        came = reading.facts.local(case.taken_at)
        here = "late_on" if came.date() == day and written.date() != day else "late"
        told.append(word(language, f"register.{here}").format(day=short_day(language, written)))
    if second_of:
        told.append(word(language, "register.second").format(number=second_of))
    return " · ".join(told)

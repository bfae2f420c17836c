"""Whom the desk called about a sudden event, when, and how soon that was (M42, M92)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from sqlalchemy import ColumnElement, func, or_, select

from db.models import CallMade, Case, CaseClass, CaseStatus, Clerk, DirectoryEntry, Incident
from desk.masking import shown_phone
from desk.named import Named
from desk.records import get
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.work import Reading, UnitOfWork

LONGEST_WHO, LONGEST_PHONE, LONGEST_OUTCOME = 200, 80, 600


@dataclass(frozen=True)
class NewCall:
    """Somebody who was called; `at` is now where none is told, `outcome` what was said."""

    who: str = ""
    phone: str = ""
    at: datetime | None = None
    reached: bool = True
    outcome: str = ""
    entry_id: int | None = None


@dataclass(frozen=True)
class LoggedCall:
    """One call of a case or an incident."""

    key: int
    at: datetime
    who: str
    phone: str
    reached: bool
    outcome: str
    clerk: str
    case: str
    entry_id: int | None = None


@dataclass(frozen=True)
class Notified:
    """A sudden event and when the first of those to be notified was reached; None: nobody was."""

    number: str
    name: Named | None  # its class
    title: str
    logged_at: datetime
    notified_at: datetime | None

    @property
    def minutes(self) -> float | None:
        """From the log to the first one reached; nobody is notified before the log."""
        if self.notified_at is None:
            return None
        return max(timedelta(), self.notified_at - self.logged_at) / timedelta(minutes=1)


@dataclass(frozen=True)
class NotifiedAfter:
    """How soon people were notified of the sudden events of a span: each, and the median in minutes."""

    rows: tuple[Notified, ...]
    median: float | None

    @property
    def nobody(self) -> int:
        """Events nobody was notified of."""
        return sum(row.notified_at is None for row in self.rows)


def called(work: UnitOfWork, new: NewCall, *, case_id: int | None = None, incident_id: int | None = None) -> int:
    """Keep who was called about a case or an incident, and answer the call's id.

    Refusals: call.nobody, call.about_nothing, text.too_long, moment.ahead, entry.unknown, case.unknown,
    incident.unknown.
    """
    subject, subject_id = _about(work, case_id, incident_id)
    who, phone = short_line(new.who, LONGEST_WHO, "who"), short_line(new.phone, LONGEST_PHONE, "phone")
    if not who and not phone:
        raise Refusal("call.nobody", field="who")
    if new.entry_id is not None and work.session.get(DirectoryEntry, new.entry_id) is None:
        raise Refusal("entry.unknown", field="who", id=new.entry_id)
    if new.at is not None and new.at > work.now:
        raise Refusal("moment.ahead", field="at", moment=f"{work.facts.local(new.at):%Y-%m-%d %H:%M}")
    row = CallMade(new.at or work.now, work.clerk_id, who, phone, case_id, incident_id, new.entry_id, new.reached)
    row.outcome = short_text(new.outcome, LONGEST_OUTCOME, "outcome")
    work.session.add(row)
    work.session.flush()
    work.record(f"{subject}.called", subject, subject_id, new=_reached(row), note=_told(work, row))
    return row.id


def change_call(work: UnitOfWork, call_id: int, reached: bool, outcome: str) -> None:
    """Say whether the one called was reached, and what was said. Refusals: record.unknown, text.too_long."""
    row = get(work, CallMade, call_id)
    words = short_text(outcome, LONGEST_OUTCOME, "outcome")
    if (row.reached, row.outcome) == (reached, words):
        return
    old = _reached(row)
    row.reached, row.outcome = reached, words
    work.session.flush()
    subject, subject_id = _subject(row)
    work.record(f"{subject}.call_changed", subject, subject_id, old=old, new=_reached(row), note=_told(work, row))


def take_off_call(work: UnitOfWork, call_id: int) -> None:
    """Take a call off that was not made; it can be put back. Refusals: record.unknown."""
    row = get(work, CallMade, call_id)
    row.removed_at = work.now
    work.session.flush()
    subject, subject_id = _subject(row)
    work.record(f"{subject}.call_off", subject, subject_id, note=_told(work, row))


def put_back_call(work: UnitOfWork, call_id: int) -> None:
    """Put a call taken off back. Refusals: record.unknown."""
    row = work.session.get(CallMade, call_id)
    if row is None:
        raise Refusal("record.unknown")
    if row.removed_at is not None:
        row.removed_at = None
        work.session.flush()
        subject, subject_id = _subject(row)
        work.record(f"{subject}.called", subject, subject_id, new=_reached(row), note=_told(work, row))


def calls_of_case(reading: Reading, case_id: int) -> tuple[LoggedCall, ...]:
    """The calls made about a case, oldest first."""
    return _calls(reading, CallMade.case_id == case_id)


def calls_of_incident(reading: Reading, incident_id: int) -> tuple[LoggedCall, ...]:
    """The calls made about an incident or one of its cases, oldest first."""
    return _calls(reading, or_(CallMade.incident_id == incident_id, Case.incident_id == incident_id))


def notified_after(reading: Reading, start: datetime, end: datetime) -> NotifiedAfter:
    """How soon people were notified of the sudden events logged in a span (start included, end not) (M92).

    An incident counts once, from the first that was told of it, whoever of its callers the calls were made for; a
    case of a sudden class that belongs to none counts by itself. What is void does not count.
    """
    events = [each for each in _incidents_since(reading, start) if start <= each.logged_at < end]
    events += _single_cases(reading, start, end)
    rows = sorted(events, key=lambda each: (each.logged_at, each.number))
    taken = [minutes for each in rows if (minutes := each.minutes) is not None]
    return NotifiedAfter(tuple(rows), median(taken) if taken else None)


def _calls(reading: Reading, wanted: ColumnElement[bool]) -> tuple[LoggedCall, ...]:
    query = (
        select(CallMade, Clerk.name, Case.number)
        .outerjoin(Clerk, Clerk.id == CallMade.clerk_id)
        .outerjoin(Case, Case.id == CallMade.case_id)
        .where(wanted, CallMade.removed_at.is_(None))
        .order_by(CallMade.at, CallMade.id)
    )
    return tuple(
        LoggedCall(
            call.id,
            call.at,
            call.who,
            call.phone if call.entry_id is not None else shown_phone(reading, call.phone),
            call.reached,
            call.outcome,
            clerk or "",
            case or "",
            call.entry_id,
        )
        for call, clerk, case in reading.session.execute(query)
    )


_FIRST_REACHED = func.min(CallMade.at).filter(CallMade.reached, CallMade.removed_at.is_(None))


def _single_cases(reading: Reading, start: datetime, end: datetime) -> Iterator[Notified]:
    query = (
        select(Case.number, Case.summary, Case.taken_at, CaseClass.name_en, CaseClass.name_zh, _FIRST_REACHED)
        .join(CaseClass, CaseClass.id == Case.class_id)
        .outerjoin(CallMade, CallMade.case_id == Case.id)
        .where(Case.taken_at >= start, Case.taken_at < end, CaseClass.sudden)
        .where(Case.incident_id.is_(None), Case.status != CaseStatus.VOID)
        .group_by(Case.id)
    )
    for number, summary, taken_at, en, zh, notified_at in reading.session.execute(query):
        yield Notified(number, Named(en, zh), summary, taken_at, notified_at)


def _incidents_since(reading: Reading, start: datetime) -> Iterator[Notified]:
    counting = Case.status != CaseStatus.VOID
    first_told = select(func.min(Case.taken_at)).where(Case.incident_id == Incident.id, counting)
    mine = or_(
        CallMade.incident_id == Incident.id,
        CallMade.case_id.in_(select(Case.id).where(Case.incident_id == Incident.id)),
    )
    query = (
        select(
            Incident,
            CaseClass.name_en,
            CaseClass.name_zh,
            first_told.scalar_subquery(),
            select(_FIRST_REACHED).where(mine).scalar_subquery(),
        )
        .outerjoin(CaseClass, CaseClass.id == Incident.class_id)
        .where(Incident.made_at >= start, Incident.void_reason == "")
        .where(or_(CaseClass.id.is_(None), CaseClass.sudden))
    )
    for incident, en, zh, told_at, notified_at in reading.session.execute(query):
        logged = min(told_at or incident.made_at, incident.made_at)
        named = Named(en, zh) if en is not None else None
        yield Notified(incident.number, named, incident.title, logged, notified_at)


def _about(work: UnitOfWork, case_id: int | None, incident_id: int | None) -> tuple[str, int]:
    """What a call is about, as the diary names it; a case before its incident."""
    if incident_id is not None and work.session.get(Incident, incident_id) is None:
        raise Refusal("incident.unknown", field="incident", number=incident_id)
    if case_id is not None:
        if work.session.get(Case, case_id) is None:
            raise Refusal("case.unknown", number=case_id)
        return "case", case_id
    if incident_id is not None:
        return "incident", incident_id
    raise Refusal("call.about_nothing")


def _subject(row: CallMade) -> tuple[str, int]:
    return ("case", row.case_id) if row.case_id is not None else ("incident", row.incident_id or 0)


def _reached(row: CallMade) -> str:
    return "reached" if row.reached else "not_reached"


def _told(work: UnitOfWork, row: CallMade) -> str:
    """Whom, when if that was before the line is written, and what was said."""
    earlier = f"{work.facts.local(row.at):%H:%M}" if row.at < work.now else ""
    return " · ".join(part for part in (earlier, row.who, row.phone, row.outcome) if part)

"""Whom the desk called about a sudden event, and when (M42, M92)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, or_, select

from db.models import CallMade, Case, Clerk, DirectoryEntry, Incident
from desk.masking import shown_phone
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

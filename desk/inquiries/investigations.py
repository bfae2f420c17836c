"""The investigation of a breach of duty (M13): a manager's alone, and each look at it stands in the diary."""

import json
from dataclasses import asdict, dataclass, fields
from datetime import datetime

from sqlalchemy import select

from db.models import Case, Clerk, Diary, Investigation
from desk import records
from desk.cases.handling import standing
from desk.cases.known import by_number
from desk.refusals import Refusal
from desk.rights import is_manager, require_manager
from desk.short import short_line, short_text
from desk.work import Reading, UnitOfWork

LONGEST_DEPARTMENT, LONGEST_TOLD = 120, 20_000

_SUBJECT = Investigation.__tablename__


@dataclass(frozen=True)
class Findings:
    """What an investigation says: whose department, what was found, how it was handled, what was decided."""

    department: str = ""
    found: str = ""
    handled: str = ""
    decision: str = ""


@dataclass(frozen=True)
class Investigated:
    """An investigation as a manager sees it; the moment is UTC."""

    id: int
    case_number: str
    opened_at: datetime
    opened_by: str
    findings: Findings


@dataclass(frozen=True)
class Look:
    """One line of an investigation's history: who opened, viewed or changed it; `fields` are what a change touched."""

    at: datetime
    who: str
    act: str  # add, view, change, remove, put_back
    fields: tuple[str, ...]


def is_investigated(reading: Reading, number: str) -> bool:
    """Whether a case has an investigation; nobody but a manager is told. Refusals: case.unknown."""
    case = by_number(reading, number)
    return is_manager(reading) and _standing(reading, case) is not None


def looks(reading: Reading, number: str) -> tuple[Look, ...]:
    """Who opened, viewed and changed the investigation of a case, oldest first; nothing for who is no manager."""
    case = by_number(reading, number)
    if not is_manager(reading):
        return ()
    query = (
        select(Diary.at, Clerk.name, Diary.act, Diary.new)
        .join(Investigation, Investigation.id == Diary.subject_id)
        .outerjoin(Clerk, Clerk.id == Diary.clerk_id)
        .where(Diary.subject == _SUBJECT, Investigation.case_id == case.id)
        .order_by(Diary.id)
    )
    return tuple(
        Look(at, who or "", act.partition(".")[2], tuple(json.loads(new)) if act.endswith(".change") else ())
        for at, who, act, new in reading.session.execute(query)
    )


def open_investigation(work: UnitOfWork, number: str, told: Findings) -> int:
    """Begin to investigate what a case complains of, and answer the id.

    Refusals: clerk.managers_only, case.unknown, case.void, investigation.open_already, text.too_long.
    """
    require_manager(work)
    case, new = standing(work, number), _checked(told)
    before = work.session.scalar(select(Investigation).where(Investigation.case_id == case.id))
    if before is None:
        return records.put(work, Investigation(case.id, work.now, work.clerk_id, **asdict(new)))
    if before.removed_at is None:
        raise Refusal("investigation.open_already", number=case.number)
    # A case has one; the one that was taken off is taken up again and says what is told now.
    records.put_back(work, Investigation, before.id)
    records.change(work, Investigation, before.id, asdict(new))
    return before.id


def view_investigation(work: UnitOfWork, number: str) -> Investigated:
    """Look at an investigation; the diary says who did. Refusals: clerk.managers_only, case.unknown, record.unknown."""
    require_manager(work)
    case = by_number(work, number)
    found = _standing(work, case)
    if found is None:
        raise Refusal("record.unknown")
    work.record("investigation.view", _SUBJECT, found.id)
    opener = work.session.get(Clerk, found.clerk_id) if found.clerk_id is not None else None
    findings = Findings(**{each.name: getattr(found, each.name) for each in fields(Findings)})
    return Investigated(found.id, case.number, found.opened_at, opener.name if opener else "", findings)


def change_investigation(work: UnitOfWork, investigation_id: int, told: Findings) -> Findings:
    """Write down what was found and decided, and answer it as it is kept.

    Refusals: clerk.managers_only, record.unknown, text.too_long.
    """
    require_manager(work)
    kept = _checked(told)
    records.change(work, Investigation, investigation_id, asdict(kept))
    return kept


def take_off_investigation(work: UnitOfWork, investigation_id: int) -> None:
    """Take an investigation off its case. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.take_off(work, Investigation, investigation_id)


def put_back_investigation(work: UnitOfWork, investigation_id: int) -> None:
    """Put back an investigation that was taken off. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.put_back(work, Investigation, investigation_id)


def _standing(reading: Reading, case: Case) -> Investigation | None:
    found = select(Investigation).where(Investigation.case_id == case.id, Investigation.removed_at.is_(None))
    return reading.session.scalar(found)


def _checked(told: Findings) -> Findings:
    return Findings(
        short_line(told.department, LONGEST_DEPARTMENT, "department"),
        short_text(told.found, LONGEST_TOLD, "found"),
        short_text(told.handled, LONGEST_TOLD, "handled"),
        short_text(told.decision, LONGEST_TOLD, "decision"),
    )

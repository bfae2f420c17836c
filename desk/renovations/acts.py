"""What may be done with a renovation: asked for, permitted, stopped, accepted."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import func, select

from db.models import Breach, Renovation, RenovationStatus, Unit
from desk import records
from desk.household.flats import LONGEST_TEXT
from desk.merged import person_named, unit_on_file
from desk.refusals import Refusal
from desk.renovations.rules import may_become
from desk.short import short_line, short_text
from desk.tenure import today
from desk.unmasking import told_phone
from desk.work import UnitOfWork

LONGEST_FIRM = 200
LONGEST_FOREMAN = 120
LONGEST_PHONE = 80
LONGEST_PERMIT = 60
LONGEST_DEPOSIT = 200


@dataclass(frozen=True)
class NewRenovation:
    """An application as typed; without `applied_on` it was handed in today."""

    scope: str
    applied_on: date | None = None
    person_id: int | None = None
    firm: str = ""
    foreman: str = ""
    phone: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    deposit: str = ""
    note: str = ""


@dataclass(frozen=True)
class Permit:
    """A permit as typed; a period left open stays as it was applied for."""

    number: str
    day: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True)
class Step:
    """What a change of status wrote, what stood there before, and the line it added to the note: what Undo needs."""

    renovation_id: int
    status: RenovationStatus
    before: dict[str, Any]
    told: dict[str, Any]
    line: str


def apply(work: UnitOfWork, unit_id: int, new: NewRenovation) -> int:
    """Put a household's application on file and answer its id (M70).

    Refusals: unit.unknown, person.unknown, renovation.scope_missing, renovation.period_reversed, day.ahead,
    text.too_long, phone.masked.
    """
    return records.put(work, Renovation(unit_on_file(work, unit_id).id, **_told(work, new)))


def change(work: UnitOfWork, renovation_id: int, new: NewRenovation) -> None:
    """Change what was applied for; the status has its own acts. A phone still under its stars stays.

    Refusals: record.unknown and those of apply.
    """
    row = records.get(work, Renovation, renovation_id)
    whole = replace(new, applied_on=new.applied_on or row.applied_on)
    records.change(work, Renovation, renovation_id, _told(work, whole, row.phone))


def permit(work: UnitOfWork, renovation_id: int, given: Permit) -> Step:
    """Let the work begin, or go on after a permit ran out.

    Refusals: record.unknown, renovation.not_now, renovation.permit_missing, renovation.permit_used,
    renovation.period_reversed, day.ahead, text.too_long.
    """
    row = records.get(work, Renovation, renovation_id)
    number = short_line(given.number, LONGEST_PERMIT, "permit")
    if not number:
        raise Refusal("renovation.permit_missing", field="permit")
    _refuse_used(work, number, row.id)
    starts_on, ends_on = given.starts_on or row.starts_on, given.ends_on or row.ends_on
    _refuse_reversed(starts_on, ends_on)
    day = past_day(work, given.day, "permit_on")
    values = {"permit": number, "permit_on": day, "starts_on": starts_on, "ends_on": ends_on}
    return _become(work, row, RenovationStatus.PERMITTED, values)


def stop(work: UnitOfWork, renovation_id: int, reason: str) -> Step:
    """Stop the work; the reason stands in the note, under its day.

    Refusals: record.unknown, renovation.not_now, renovation.reason_missing, text.too_long.
    """
    row, why = records.get(work, Renovation, renovation_id), short_text(reason, LONGEST_TEXT, "reason")
    if not why:
        raise Refusal("renovation.reason_missing", field="reason")
    return _become(work, row, RenovationStatus.STOPPED, {}, why)


def resume(work: UnitOfWork, renovation_id: int) -> Step:
    """Let stopped work go on. Refusals: record.unknown, renovation.not_now."""
    row = records.get(work, Renovation, renovation_id)
    if row.status is not RenovationStatus.STOPPED:
        raise Refusal("renovation.not_now")
    return _become(work, row, RenovationStatus.PERMITTED, {})


def accept(work: UnitOfWork, renovation_id: int, day: date | None = None, words: str = "") -> Step:
    """Accept the finished work, in the words of who looked at it.

    Refusals: record.unknown, renovation.not_now, renovation.breach_open (with how many), day.ahead, text.too_long.
    """
    row = records.get(work, Renovation, renovation_id)
    values = {
        "accepted_on": past_day(work, day, "accepted_on"),
        "acceptance": short_text(words, LONGEST_TEXT, "acceptance"),
    }
    if may_become(row.status, RenovationStatus.ACCEPTED) and (waiting := _open_breaches(work, row.id)):
        raise Refusal("renovation.breach_open", count=waiting)
    return _become(work, row, RenovationStatus.ACCEPTED, values)


def withdraw(work: UnitOfWork, renovation_id: int, reason: str = "") -> Step:
    """Say that the work will not be done; a reason goes to the note.

    Refusals: record.unknown, renovation.not_now, text.too_long.
    """
    row, why = records.get(work, Renovation, renovation_id), short_text(reason, LONGEST_TEXT, "reason")
    return _become(work, row, RenovationStatus.WITHDRAWN, {}, why)


def step_back(work: UnitOfWork, step: Step) -> None:
    """Undo the last change of status; what was noted since stays in the note.

    Refusals: record.unknown, renovation.moved_on when something it wrote was changed since, renovation.permit_used.
    """
    row = records.get(work, Renovation, step.renovation_id)
    if any(getattr(row, name) != value for name, value in step.told.items()):
        raise Refusal("renovation.moved_on")
    _refuse_used(work, step.before.get("permit", ""), row.id)
    records.change(work, Renovation, row.id, {**step.before, "note": _without(row.note, step.line)})


def take_off(work: UnitOfWork, renovation_id: int) -> None:
    """Take a renovation that was entered by mistake off the file. Refusals: record.unknown."""
    records.take_off(work, Renovation, renovation_id)


def put_back(work: UnitOfWork, renovation_id: int) -> None:
    """Put it back. Refusals: record.unknown, renovation.permit_used when another got its permit's number since."""
    row = work.session.get(Renovation, renovation_id)
    if row is not None:
        _refuse_used(work, row.permit, row.id)
    records.put_back(work, Renovation, renovation_id)


def past_day(work: UnitOfWork, day: date | None, field: str) -> date:
    """The day something happened, today when it is left open. Refusals: day.ahead."""
    now = today(work)
    if day is not None and day > now:
        raise Refusal("day.ahead", field=field, day=day.isoformat())
    return day or now


def _told(work: UnitOfWork, new: NewRenovation, phone: str = "") -> dict[str, Any]:
    scope = short_text(new.scope, LONGEST_TEXT, "scope")
    if not scope:
        raise Refusal("renovation.scope_missing", field="scope")
    person = person_named(work, new.person_id)
    _refuse_reversed(new.starts_on, new.ends_on)
    return {
        "scope": scope,
        "applied_on": past_day(work, new.applied_on, "applied_on"),
        "person_id": person.id if person else None,
        "firm": short_line(new.firm, LONGEST_FIRM, "firm"),
        "foreman": short_line(new.foreman, LONGEST_FOREMAN, "foreman"),
        "phone": short_line(told_phone(new.phone, phone), LONGEST_PHONE, "phone"),
        "starts_on": new.starts_on,
        "ends_on": new.ends_on,
        "deposit": short_line(new.deposit, LONGEST_DEPOSIT, "deposit"),
        "note": short_text(new.note, LONGEST_TEXT, "note"),
    }


def _refuse_reversed(starts_on: date | None, ends_on: date | None) -> None:
    if starts_on and ends_on and ends_on < starts_on:
        raise Refusal("renovation.period_reversed", field="ends_on")


def _refuse_used(work: UnitOfWork, number: str, renovation_id: int) -> None:
    """A permit's number belongs to one renovation: the gate lets people in by it."""
    if not number:
        return
    other = work.session.scalar(
        select(Unit.code)
        .join(Renovation, Renovation.unit_id == Unit.id)
        .where(Renovation.permit == number, Renovation.id != renovation_id, Renovation.removed_at.is_(None))
        .limit(1)
    )
    if other is not None:
        raise Refusal("renovation.permit_used", field="permit", permit=number, unit=other)


def _open_breaches(work: UnitOfWork, renovation_id: int) -> int:
    still_open = (Breach.renovation_id == renovation_id, Breach.righted_on.is_(None), Breach.removed_at.is_(None))
    return work.session.scalar(select(func.count()).select_from(Breach).where(*still_open)) or 0


def _without(note: str, line: str) -> str:
    """A note without the last line of these words, if it still has it."""
    head, found, tail = f"\n{note}\n".rpartition(f"\n{line}\n")
    return f"{head}\n{tail}"[1:-1] if line and found else note


def _become(work: UnitOfWork, row: Renovation, status: RenovationStatus, values: dict[str, Any], why: str = "") -> Step:
    if not may_become(row.status, status):
        raise Refusal("renovation.not_now")
    line = f"{today(work).isoformat()} {why}" if why else ""
    wanted = {"status": status, **values}
    told = {name: value for name, value in wanted.items() if getattr(row, name) != value}
    before = {name: getattr(row, name) for name in told}
    note = "\n".join(part for part in (row.note, line) if part)
    records.change(work, Renovation, row.id, {**told, "note": note})
    return Step(row.id, status, before, told, line)

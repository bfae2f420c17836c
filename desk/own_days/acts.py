"""Puts days on the office's own calendar and takes them off it; limits promised before stand as they were promised.

Every due time is reckoned by these days, so all of it is a manager's.
"""

import json
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from db.models import OwnDay
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.short import short_line
from desk.work import UnitOfWork

LONGEST_STRETCH = 31
"""Days put down at once."""
LONGEST_NOTE = 120
_FARTHEST = timedelta(days=3660)


@dataclass(frozen=True)
class OwnDays:
    """A day, or all from it to another one, on which the office works or does not, and why."""

    first: date | None
    last: date | None = None
    works: bool = False
    note: str = ""


def add(work: UnitOfWork, new: OwnDays) -> int:
    """Put days on the calendar and answer the key of the first.

    Refusals: clerk.managers_only, own_day.day_missing, own_day.far_off, own_day.reversed, own_day.too_many,
    own_day.taken, text.too_long.
    """
    require_manager(work)
    if new.first is None:
        raise Refusal("own_day.day_missing", field="first")
    last = new.last or new.first
    for day, field in ((new.first, "first"), (last, "last")):
        if abs(day - work.facts.local(work.now).date()) > _FARTHEST:
            raise Refusal("own_day.far_off", field=field, day=day)
    if last < new.first:
        raise Refusal("own_day.reversed", field="last")
    days = [new.first + timedelta(days=number) for number in range((last - new.first).days + 1)]
    if len(days) > LONGEST_STRETCH:
        raise Refusal("own_day.too_many", field="last", most=LONGEST_STRETCH)
    note = short_line(new.note, LONGEST_NOTE, "note")
    taken = work.session.scalar(select(OwnDay.day).where(OwnDay.day.in_(days)).order_by(OwnDay.day).limit(1))
    if taken is not None:
        raise Refusal("own_day.taken", field="first", day=taken)
    for day in days:
        _put(work, "own_day.add", day, new.works, note)
    return new.first.toordinal()


def change(work: UnitOfWork, day: date, works: bool, note: str) -> None:
    """Say otherwise of a day on the calendar. Refusals: clerk.managers_only, record.unknown, text.too_long."""
    require_manager(work)
    row, line = _on_calendar(work, day), short_line(note, LONGEST_NOTE, "note")
    old = _told(day, row.works, row.note)
    row.works, row.note = works, line
    work.session.flush()
    if (new := _told(day, works, line)) != old:
        work.record("own_day.change", "own_day", day.toordinal(), old=old, new=new)


def take_off(work: UnitOfWork, day: date) -> None:
    """Let the public calendar speak for a day again. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    row = _on_calendar(work, day)
    work.session.delete(row)
    work.session.flush()
    work.record("own_day.remove", "own_day", day.toordinal(), old=_told(day, row.works, row.note))


def put_back(work: UnitOfWork, day: date, works: bool, note: str) -> None:
    """Undo `take_off`; a day put down again meanwhile stays as it is. Refusals: clerk.managers_only."""
    require_manager(work)
    if work.session.get(OwnDay, day) is None:
        _put(work, "own_day.put_back", day, works, note)


def _put(work: UnitOfWork, act: str, day: date, works: bool, note: str) -> None:
    work.session.add(OwnDay(day, works, note))
    work.session.flush()
    work.record(act, "own_day", day.toordinal(), new=_told(day, works, note))


def _on_calendar(work: UnitOfWork, day: date) -> OwnDay:
    row = work.session.get(OwnDay, day)
    if row is None:
        raise Refusal("record.unknown")
    return row


def _told(day: date, works: bool, note: str) -> str:
    return json.dumps({"day": day.isoformat(), "works": works, "note": note}, ensure_ascii=False)

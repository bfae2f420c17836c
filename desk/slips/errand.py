"""What a slip tells whoever goes: who, when, where, and what to bring."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from db.models import Language, Slip, Warranty, Worker
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.week import MIDNIGHT, Week, usual_hours
from desk.work import Reading, UnitOfWork

LONGEST_WORKER, LONGEST_SUMMARY, LONGEST_PLACE, LONGEST_EQUIPMENT = 60, 300, 200, 120
LONGEST_ACCESS, LONGEST_BRING = 400, 400
LONGEST_VISIT = timedelta(hours=24)
FURTHEST = timedelta(days=731)
"""An appointment further away than this has a slip of the keyboard in its year."""
NOON, AFTERNOON = time(12), time(14)


@dataclass(frozen=True)
class Errand:
    """What is written on a slip before it goes out; an empty summary, place or access is that of its case.

    The appointment is a window of time (UTC); without an end it is as long as the office's windows are.
    """

    summary: str = ""
    place: str = ""
    access: str = ""
    bring: str = ""
    equipment: str = ""  # by name (M74)
    warranty: Warranty = Warranty.NONE
    appoint_from: datetime | None = None
    appoint_until: datetime | None = None
    language: Language | None = None


def columns_of(work: UnitOfWork, errand: Errand) -> dict[str, Any]:
    """An errand as the book keeps it.

    Refusals: text.too_long, slip.appointment_reversed, slip.appointment_too_long.
    """
    start, end = appointment(work, errand.appoint_from, errand.appoint_until)
    return {
        "summary": short_line(errand.summary, LONGEST_SUMMARY, "summary"),
        "place": short_line(errand.place, LONGEST_PLACE, "place"),
        "access": short_line(errand.access, LONGEST_ACCESS, "access"),
        "bring": short_text(errand.bring, LONGEST_BRING, "bring").strip(),
        "equipment": short_line(errand.equipment, LONGEST_EQUIPMENT, "equipment"),
        "warranty": errand.warranty,
        "appoint_from": start,
        "appoint_until": end,
        "language": errand.language,
    }


def appointment(
    reading: Reading, start: datetime | None, end: datetime | None
) -> tuple[datetime | None, datetime | None]:
    """A window of time with both its ends, or neither.

    Refusals: slip.appointment_reversed, slip.appointment_too_long.
    """
    if start is None:
        return None, None
    end = end or start + timedelta(minutes=reading.facts.visit_minutes)
    if end <= start:
        raise Refusal("slip.appointment_reversed", field="appoint_until")
    if end - start > LONGEST_VISIT:
        raise Refusal("slip.appointment_too_long", field="appoint_until")
    return start, end


def appointed(
    reading: Reading, day: date | str | None, begins: time | str | None, ends: time | str | None
) -> tuple[datetime | None, datetime | None]:
    """An appointment as it was typed on the office's own clock; an end before the start is on the next day.

    Refusals: slip.appointment_unreadable, slip.appointment_no_day, slip.appointment_no_time, slip.appointment_far,
    those of `appointment`.
    """
    for field, typed in (("appoint_day", day), ("appoint_from", begins), ("appoint_until", ends)):
        if isinstance(typed, str):
            raise Refusal("slip.appointment_unreadable", field=field, typed=typed[:40])
    assert not isinstance(day, str)
    assert not isinstance(begins, str)
    assert not isinstance(ends, str)
    if day is None and begins is None and ends is None:
        return None, None
    if day is None:
        raise Refusal("slip.appointment_no_day", field="appoint_day")
    if begins is None:
        raise Refusal("slip.appointment_no_time", field="appoint_from")
    if abs(day - reading.facts.local(reading.now).date()) > FURTHEST:
        raise Refusal("slip.appointment_far", field="appoint_day")
    start = _moment(reading, day, begins)
    if ends is None:
        return appointment(reading, start, None)
    return appointment(reading, start, _moment(reading, day + timedelta(days=next_day(begins, ends)), ends))


def next_day(begins: time, ends: time) -> bool:
    """Whether an appointment that is told with these ends on the day after; at 00:00 a day ends that began then."""
    return ends < begins or ends == MIDNIGHT


def half_day(week: Week, day: date, *, afternoon: bool) -> time:
    """When visits begin in a half of a day: at the office's opening, or after its break, or at two."""
    spans = week[day.weekday()] or usual_hours(week)
    if not afternoon:
        return spans[0][0]
    return next((opens for opens, _closes in spans[1:] if opens >= NOON), AFTERNOON)


def _moment(reading: Reading, day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, ZoneInfo(reading.facts.zone)).astimezone(UTC)


def errand_of(slip: Slip) -> Errand:
    """What stands on a slip."""
    return Errand(
        slip.summary, slip.place, slip.access, slip.bring, slip.equipment, slip.warranty, slip.appoint_from,
        slip.appoint_until, slip.language,
    )  # fmt: skip


def moved(errand: Errand, start: datetime | None, end: datetime | None) -> Errand:
    """The same errand at another time."""
    return replace(errand, appoint_from=start, appoint_until=end)


def worker_of(reading: Reading, name: str, trade_id: int | None) -> tuple[str, int | None]:
    """The worker so called however the name is written, of that trade before any other: as the list has it, and the
    id; somebody who is on no list stays as written, without one."""
    listed = (
        select(Worker.name, Worker.id)
        .where(Worker.removed_at.is_(None))
        .order_by(Worker.trade_id.is_not_distinct_from(trade_id).desc(), Worker.id)
    )
    so_called = [each for each in reading.session.execute(listed) if each.name.casefold() == name.casefold()]
    exactly = [each for each in so_called if each.name == name]
    found = next(iter(exactly or so_called), None)
    return (name, None) if found is None or not name else (found.name, found.id)

"""What a slip tells whoever goes: who, when, where, and what to bring."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from db.models import Language, Slip, Warranty, Worker
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.work import Reading, UnitOfWork

LONGEST_WORKER, LONGEST_SUMMARY, LONGEST_PLACE, LONGEST_EQUIPMENT = 60, 300, 200, 120
LONGEST_ACCESS, LONGEST_BRING = 400, 400
LONGEST_VISIT = timedelta(hours=24)


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


def errand_of(slip: Slip) -> Errand:
    """What stands on a slip."""
    return Errand(
        slip.summary, slip.place, slip.access, slip.bring, slip.equipment, slip.warranty, slip.appoint_from,
        slip.appoint_until, slip.language,
    )  # fmt: skip


def moved(errand: Errand, start: datetime | None, end: datetime | None) -> Errand:
    """The same errand at another time."""
    return replace(errand, appoint_from=start, appoint_until=end)


def worker_of(reading: Reading, name: str, trade_id: int | None) -> int | None:
    """The id of the worker so called, of that trade before any other; None of somebody who is on no list."""
    if not name:
        return None
    named = (
        select(Worker.id)
        .where(Worker.name == name, Worker.removed_at.is_(None))
        .order_by(Worker.trade_id.is_not_distinct_from(trade_id).desc(), Worker.id)
    )
    return reading.session.scalar(named.limit(1))

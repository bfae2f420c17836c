"""A day and a time as they were written on a slip, on the office's own clock."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desk.refusals import Refusal
from desk.work import Reading


def written(
    reading: Reading,
    day: date | None,
    clock: time | str | None,
    field: str,
    beside: datetime | None = None,
    appointed: datetime | None = None,
) -> datetime | None:
    """The moment meant; neither: None.

    A time alone is that of the day it was `appointed` for, if it lies between the moment `beside` it and now; or else
    the first there was from that moment on, of the same day where that would lie ahead; with neither the last there
    was. Refusals, of `field`: slip.time_unreadable, slip.time_missing.
    """
    if isinstance(clock, str):
        raise Refusal("slip.time_unreadable", field=field, typed=clock[:40])
    if clock is None:
        if day is not None:
            raise Refusal("slip.time_missing", field=field)
        return None
    zone = ZoneInfo(reading.facts.zone)
    if day is not None:
        return datetime.combine(day, clock, zone).astimezone(UTC)
    if beside is not None:
        beside = beside.replace(second=0, microsecond=0)  # papers tell whole minutes
        if appointed is not None:
            meant = datetime.combine(reading.facts.local(appointed).date(), clock, zone).astimezone(UTC)
            if beside <= meant <= reading.now:
                return meant
        begun = reading.facts.local(beside).date()
        same, next_day = (datetime.combine(begun + timedelta(days=n), clock, zone).astimezone(UTC) for n in (0, 1))
        return next_day if same < beside and next_day <= reading.now else same
    today = datetime.combine(reading.facts.local(reading.now).date(), clock, zone)
    return (today if today <= reading.now else today - timedelta(days=1)).astimezone(UTC)

"""A day and a time as they were written on a slip, on the office's own clock."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desk.refusals import Refusal
from desk.work import Reading


def written(
    reading: Reading, day: date | None, clock: time | str | None, field: str, beside: datetime | None = None
) -> datetime | None:
    """The moment meant; neither: None. A time alone is of the day of the moment `beside` it, or else the last one
    there was. Refusals, of `field`: slip.time_unreadable, slip.time_missing."""
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
        return datetime.combine(reading.facts.local(beside).date(), clock, zone).astimezone(UTC)
    today = datetime.combine(reading.facts.local(reading.now).date(), clock, zone)
    return (today if today <= reading.now else today - timedelta(days=1)).astimezone(UTC)

"""A day and a time as they are told at the desk, as a moment of the book."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from desk.refusals import Refusal
from desk.work import Reading


def told_moment(reading: Reading, on: date | None, at: time | None, field: str) -> datetime:
    """The moment (UTC) of an office day and time; what was not told is that of now. Refusals: moment.ahead."""
    local = reading.facts.local(reading.now)
    if on is None and at is None:
        return reading.now
    wall = datetime.combine(on or local.date(), at or local.time(), ZoneInfo(reading.facts.zone))
    moment = wall.astimezone(UTC)
    if moment > reading.now:
        raise Refusal("moment.ahead", field=field, moment=f"{wall:%Y-%m-%d %H:%M}")
    return moment

"""What hours that are only being typed would mean."""

from dataclasses import dataclass
from datetime import timedelta

from desk.calendar import Due, Step
from desk.cases.rules import REPLY_LIMIT
from desk.settings.acts import check_hours
from desk.week import Week
from desk.work import Reading

_AHEAD = timedelta(days=45)


@dataclass(frozen=True)
class Preview:
    """When a complaint taken now would be answered, and the unusual days of the weeks to come."""

    due: Due
    coming: tuple[Step, ...]


def preview_hours(reading: Reading, week: Week, country: str, zone: str) -> Preview:
    """Try hours out without keeping them. Refusals: as `change_hours`, and calendar.no_working_day."""
    check_hours(week, zone)
    calendar = reading.calendar.with_hours(zone, country, week)
    today = reading.now.astimezone(calendar.zone).date()
    coming = calendar.unusual(today, today + _AHEAD)
    return Preview(calendar.due(reading.now, REPLY_LIMIT), coming)

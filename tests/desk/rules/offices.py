"""Offices with hours of their own, for the tests of the calendar."""

from datetime import UTC, date, datetime, time, timedelta

from desk.calendar import WorkCalendar
from desk.week import Span, Week, same_hours

DAY: Span = (time(8, 30), time(17, 30))
LUNCH: tuple[Span, ...] = ((time(8, 30), time(12)), (time(13, 30), time(17, 30)))
HALF: tuple[Span, ...] = ((time(9), time(12)),)
ALWAYS: Week = same_hours([(time(0), time(0))], range(7))
FIVE: Week = same_hours([DAY], range(5))
SIX: Week = same_hours([DAY], range(6))
# Lunch on weekdays, half Saturday, late on Thursdays.
MIXED: Week = (*same_hours(LUNCH, range(5))[:3], ((time(10), time(20)),), LUNCH, HALF, ())


def _days(month: int, first: int, last: int) -> set[date]:
    return {date(2026, month, first) + timedelta(days=number) for number in range(last - first + 1)}


# As the State Council's office announced it for 2026 (国办发明电〔2025〕7号): from the first to the last day off.
OFF_2026 = frozenset(
    _days(1, 1, 3) | _days(2, 15, 23) | _days(4, 4, 6) | _days(5, 1, 5) | _days(6, 19, 21) | _days(9, 25, 27)
    | _days(10, 1, 7)
)  # fmt: skip
MAKE_UP_2026 = frozenset(
    date(2026, month, day) for month, day in ((1, 4), (2, 14), (2, 28), (5, 9), (9, 20), (10, 10))
)  # fmt: skip


def calendar(
    week: Week = FIVE, country: str = "CN", zone: str = "Asia/Shanghai", own: dict[date, bool] | None = None
) -> WorkCalendar:
    """An office; in China, Monday to Friday, unless told."""
    return WorkCalendar(zone, country, week, own)


CHINA = calendar()
SIX_DAYS = calendar(SIX)
LUNCHES = calendar(same_hours(LUNCH, range(5)))
HALF_SATURDAY = calendar((*SIX[:5], HALF, ()))
VARIED = calendar(MIXED)
HONG_KONG = calendar(country="HK", zone="Asia/Hong_Kong")
LONDON = calendar(country="GB", zone="Europe/London")
NEW_YORK = calendar(country="US", zone="America/New_York")
OWN = calendar(own={date(2026, 11, 25): False, date(2026, 11, 28): True, date(2026, 10, 1): True})
ROUND_THE_CLOCK = calendar(ALWAYS, "", "Asia/Shanghai")
LONDON_ALWAYS = calendar(ALWAYS, "", "Europe/London")
OFFICES = [
    CHINA, SIX_DAYS, LUNCHES, HALF_SATURDAY, VARIED, HONG_KONG, LONDON, NEW_YORK, OWN, ROUND_THE_CLOCK, LONDON_ALWAYS,
]  # fmt: skip


def moment(office: WorkCalendar, told: str) -> datetime:
    """A moment of the office's clock, in UTC."""
    return datetime.fromisoformat(told).replace(tzinfo=office.zone).astimezone(UTC)

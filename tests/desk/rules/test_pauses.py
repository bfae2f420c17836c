"""A limit that stands still goes on by what the pause took of its own unit (issue 4, the clock)."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.calendar import Limit, LimitUnit, WorkCalendar
from tests.desk.rules.offices import CHINA, HALF_SATURDAY, LONDON, LUNCHES, OFFICES, OWN, moment
from tests.desk.rules.test_calendar import slow_open

MINUTES, HOURS, OPEN, DAYS = LimitUnit.MINUTES, LimitUnit.HOURS, LimitUnit.WORKING_HOURS, LimitUnit.WORKING_DAYS

TABLE: dict[str, tuple[WorkCalendar, LimitUnit | None, str, str, str, str]] = {
    # name: office, unit, due, paused, over, due then
    "three working days": (CHINA, DAYS, "2026-11-24 16:00", "2026-11-23 10:00", "2026-11-26 00:00", "2026-11-27 16:00"),
    "over a weekend": (CHINA, DAYS, "2026-11-23 16:00", "2026-11-20 16:30", "2026-11-23 00:00", "2026-11-24 16:00"),
    "on the same day": (CHINA, DAYS, "2026-11-24 16:00", "2026-11-23 09:00", "2026-11-23 15:00", "2026-11-24 16:00"),
    "begun after hours": (CHINA, DAYS, "2026-11-24 16:00", "2026-11-20 18:00", "2026-11-23 09:00", "2026-11-24 16:00"),
    "over after closing": (CHINA, DAYS, "2026-11-24 16:00", "2026-11-23 09:00", "2026-11-23 18:00", "2026-11-25 16:00"),
    "over the festival": (CHINA, DAYS, "2026-02-14 16:00", "2026-02-13 10:00", "2026-02-24 00:00", "2026-02-25 16:00"),
    "an own day off": (OWN, DAYS, "2026-11-26 16:00", "2026-11-24 10:00", "2026-11-26 00:00", "2026-11-27 16:00"),
    "onto a half Saturday": (
        HALF_SATURDAY, DAYS, "2026-11-20 16:00", "2026-11-19 10:00", "2026-11-20 00:00", "2026-11-21 12:00",
    ),
    "working hours": (CHINA, OPEN, "2026-11-20 17:00", "2026-11-20 15:00", "2026-11-23 09:00", "2026-11-23 11:00"),
    "working hours over lunch": (
        LUNCHES, OPEN, "2026-11-20 14:30", "2026-11-20 11:00", "2026-11-20 13:00", "2026-11-20 15:30",
    ),
    "working hours paused at night": (
        CHINA, OPEN, "2026-11-23 09:30", "2026-11-20 20:00", "2026-11-22 10:00", "2026-11-23 09:30",
    ),
    "working hours over in the night": (
        CHINA, OPEN, "2026-11-20 11:00", "2026-11-20 10:00", "2026-11-24 00:00", "2026-11-24 09:30",
    ),
    "hours": (CHINA, HOURS, "2026-11-20 20:00", "2026-11-20 16:00", "2026-11-23 00:00", "2026-11-23 04:00"),
    "minutes": (CHINA, MINUTES, "2026-11-20 16:10", "2026-11-20 16:00", "2026-11-20 16:30", "2026-11-20 16:40"),
    "hours over DST": (LONDON, HOURS, "2026-03-28 20:00", "2026-03-28 16:00", "2026-03-29 16:00", "2026-03-29 20:00"),
    "no limit kept": (CHINA, None, "2026-11-20 20:00", "2026-11-20 16:00", "2026-11-21 16:00", "2026-11-21 20:00"),
    "run out before": (CHINA, DAYS, "2026-11-20 16:00", "2026-11-20 16:00", "2026-11-30 00:00", "2026-11-20 16:00"),
    "hours run out": (CHINA, HOURS, "2026-11-20 15:00", "2026-11-20 16:00", "2026-11-30 00:00", "2026-11-20 15:00"),
}  # fmt: skip


@pytest.mark.parametrize("name", TABLE)
def test_a_pause_moves_the_limit(name: str) -> None:
    office, unit, due, begun, over, then = TABLE[name]
    moved = office.shifted(moment(office, due), moment(office, begun), moment(office, over), unit)
    assert f"{moved.astimezone(office.zone):%Y-%m-%d %H:%M}" == then


def open_minutes(office: WorkCalendar, begun: datetime, over: datetime) -> int:
    minutes = int((over - begun) / timedelta(minutes=1))
    return sum(slow_open(office, begun + timedelta(minutes=minute)) for minute in range(minutes))


offices = st.sampled_from(OFFICES)
starts = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 1)).map(
    lambda at: at.replace(second=0, microsecond=0, tzinfo=UTC)
)
gone = st.integers(0, 6 * 1440).map(lambda minutes: timedelta(minutes=minutes))


@settings(max_examples=60, deadline=None)
@given(office=offices, start=starts, before=gone, pause=gone, amount=st.integers(1, 20))
def test_as_many_working_hours_are_left_after_a_pause_as_before_it(
    office: WorkCalendar, start: datetime, before: timedelta, pause: timedelta, amount: int
) -> None:
    due = office.due(start, Limit(amount, OPEN)).at
    begun, over = start + before, start + before + pause
    moved = office.shifted(due, begun, over, OPEN)
    assert moved >= due
    if begun < due:
        assert open_minutes(office, over, moved) == open_minutes(office, begun, due)
    else:
        assert moved == due


@settings(max_examples=80, deadline=None)
@given(office=offices, start=starts, first=gone, second=gone, third=gone)
def test_two_pauses_in_a_row_are_one(
    office: WorkCalendar, start: datetime, first: timedelta, second: timedelta, third: timedelta
) -> None:
    begun, between = start + first, start + first + second
    over = between + third
    days = office.working_days_between(begun, between) + office.working_days_between(between, over)
    assert days == office.working_days_between(begun, over)
    due = over + timedelta(days=30)
    for unit in LimitUnit:
        longer, shorter = office.shifted(due, begun, over, unit), office.shifted(due, begun, between, unit)
        assert longer >= shorter >= due or unit is DAYS  # a half day may cut the clock time
        if unit is not DAYS:
            assert office.shifted(shorter, between, over, unit) == longer

"""When a limit runs out, in one table (M14, M50, M77), and against counting one by one."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.calendar import DayKind, Limit, LimitUnit, WorkCalendar, explain
from desk.refusals import Refusal
from tests.desk.rules.offices import (
    ALWAYS,
    CHINA,
    HALF_SATURDAY,
    HONG_KONG,
    LONDON,
    LONDON_ALWAYS,
    LUNCHES,
    MAKE_UP_2026,
    NEW_YORK,
    OFF_2026,
    OFFICES,
    OWN,
    ROUND_THE_CLOCK,
    SIX,
    SIX_DAYS,
    VARIED,
    calendar,
    moment,
)

MINUTES, HOURS, OPEN, DAYS = LimitUnit.MINUTES, LimitUnit.HOURS, LimitUnit.WORKING_HOURS, LimitUnit.WORKING_DAYS

TABLE: dict[str, tuple[WorkCalendar, str, int, LimitUnit, str]] = {
    # The week.
    "Friday at four is Monday at four": (CHINA, "2026-11-20 16:00", 1, DAYS, "2026-11-23 16:00"),
    "Thursday is Friday": (CHINA, "2026-11-19 16:00", 1, DAYS, "2026-11-20 16:00"),
    "five days are a week": (CHINA, "2026-11-16 09:00", 5, DAYS, "2026-11-23 09:00"),
    "ten days are two weeks": (CHINA, "2026-11-16 09:00", 10, DAYS, "2026-11-30 09:00"),
    "no days are at once": (CHINA, "2026-11-20 16:00", 0, DAYS, "2026-11-20 16:00"),
    # After hours.
    "at closing still counts": (CHINA, "2026-11-20 17:30", 1, DAYS, "2026-11-23 17:30"),
    "a minute after closing is the next opening": (CHINA, "2026-11-20 17:31", 1, DAYS, "2026-11-24 08:30"),
    "at night is the morning": (CHINA, "2026-11-20 02:10", 1, DAYS, "2026-11-23 08:30"),
    "late in the evening is the next morning": (CHINA, "2026-11-19 23:59", 1, DAYS, "2026-11-23 08:30"),
    "on Saturday is Monday's opening": (CHINA, "2026-11-21 10:00", 1, DAYS, "2026-11-24 08:30"),
    "on Sunday night": (CHINA, "2026-11-22 23:00", 2, DAYS, "2026-11-25 08:30"),
    "no days on a Saturday": (CHINA, "2026-11-21 10:00", 0, DAYS, "2026-11-23 08:30"),
    "at opening": (CHINA, "2026-11-20 08:30", 1, DAYS, "2026-11-23 08:30"),
    # Spring Festival 2026: closed 15 to 23 February, Saturdays 14 and 28 February work.
    "before the make-up Saturday": (CHINA, "2026-02-12 10:00", 1, DAYS, "2026-02-13 10:00"),
    "a make-up Saturday counts": (CHINA, "2026-02-13 16:00", 1, DAYS, "2026-02-14 16:00"),
    "over the Spring Festival": (CHINA, "2026-02-14 16:00", 1, DAYS, "2026-02-24 16:00"),
    "two days over the Spring Festival": (CHINA, "2026-02-13 16:00", 2, DAYS, "2026-02-24 16:00"),
    "on the first day of the festival": (CHINA, "2026-02-15 10:00", 1, DAYS, "2026-02-25 08:30"),
    "in the festival week": (CHINA, "2026-02-18 10:00", 1, DAYS, "2026-02-25 08:30"),
    "to the second make-up Saturday": (CHINA, "2026-02-27 11:00", 1, DAYS, "2026-02-28 11:00"),
    "from the second make-up Saturday": (CHINA, "2026-02-28 11:00", 1, DAYS, "2026-03-02 11:00"),
    "after hours on a make-up Saturday": (CHINA, "2026-02-14 18:00", 1, DAYS, "2026-02-25 08:30"),
    # The other holidays of 2026.
    "New Year with its make-up Sunday": (CHINA, "2025-12-31 15:00", 1, DAYS, "2026-01-04 15:00"),
    "from a make-up Sunday": (CHINA, "2026-01-04 15:00", 1, DAYS, "2026-01-05 15:00"),
    "over Qingming": (CHINA, "2026-04-03 10:00", 1, DAYS, "2026-04-07 10:00"),
    "over Labour Day": (CHINA, "2026-04-30 10:00", 1, DAYS, "2026-05-06 10:00"),
    "the make-up Saturday of Labour Day": (CHINA, "2026-05-08 10:00", 1, DAYS, "2026-05-09 10:00"),
    "over Dragon Boat": (CHINA, "2026-06-18 10:00", 1, DAYS, "2026-06-22 10:00"),
    "the make-up Sunday of National Day": (CHINA, "2026-09-18 10:00", 1, DAYS, "2026-09-20 10:00"),
    "over National Day": (CHINA, "2026-09-30 17:00", 1, DAYS, "2026-10-08 17:00"),
    "the make-up Saturday of National Day": (CHINA, "2026-10-09 17:00", 1, DAYS, "2026-10-10 17:00"),
    # Leap day and the end of a year.
    "leap day": (CHINA, "2028-02-28 10:00", 1, DAYS, "2028-02-29 10:00"),
    "over the year": (CHINA, "2026-12-31 10:00", 1, DAYS, "2027-01-04 10:00"),
    # Six days a week, and the half Saturday.
    "Saturday works": (SIX_DAYS, "2026-11-20 16:00", 1, DAYS, "2026-11-21 16:00"),
    "from a working Saturday": (SIX_DAYS, "2026-11-21 16:00", 1, DAYS, "2026-11-23 16:00"),
    "the Saturday inside the festival rests": (SIX_DAYS, "2026-02-20 10:00", 1, DAYS, "2026-02-25 08:30"),
    "the Saturday after New Year rests": (SIX_DAYS, "2025-12-31 15:00", 1, DAYS, "2026-01-04 15:00"),
    "the Saturday before Qingming rests": (SIX_DAYS, "2026-04-03 10:00", 1, DAYS, "2026-04-07 10:00"),
    "the Saturday of Labour Day rests": (SIX_DAYS, "2026-04-30 10:00", 1, DAYS, "2026-05-06 10:00"),
    "the Saturday after Dragon Boat rests": (SIX_DAYS, "2026-06-18 10:00", 1, DAYS, "2026-06-22 10:00"),
    "the Saturday after Mid-Autumn rests": (SIX_DAYS, "2026-09-24 10:00", 1, DAYS, "2026-09-28 10:00"),
    "the Saturday inside National Day rests": (SIX_DAYS, "2026-09-30 17:00", 1, DAYS, "2026-10-08 17:00"),
    "the Saturday after New Year 2027 rests": (SIX_DAYS, "2026-12-31 10:00", 1, DAYS, "2027-01-04 10:00"),
    "on a Saturday that rests": (SIX_DAYS, "2026-06-20 10:00", 1, DAYS, "2026-06-23 08:30"),
    "a half Saturday after a holiday rests": (HALF_SATURDAY, "2026-06-18 10:00", 1, DAYS, "2026-06-22 10:00"),
    "the Saturday before a festival works as a make-up": (SIX_DAYS, "2026-02-13 16:00", 1, DAYS, "2026-02-14 16:00"),
    "the Saturday after a festival works as a make-up": (SIX_DAYS, "2026-10-09 17:00", 1, DAYS, "2026-10-10 17:00"),
    "a make-up Sunday works for six days as well": (SIX_DAYS, "2026-09-19 16:00", 1, DAYS, "2026-09-20 16:00"),
    "a half Saturday ends at its closing": (HALF_SATURDAY, "2026-11-20 16:00", 1, DAYS, "2026-11-21 12:00"),
    "in the half Saturday": (HALF_SATURDAY, "2026-11-20 11:00", 1, DAYS, "2026-11-21 11:00"),
    "at the half Saturday's closing": (HALF_SATURDAY, "2026-11-20 12:00", 1, DAYS, "2026-11-21 12:00"),
    "before the half Saturday opens": (HALF_SATURDAY, "2026-11-20 08:45", 1, DAYS, "2026-11-21 08:45"),
    "past the half Saturday": (HALF_SATURDAY, "2026-11-20 16:00", 2, DAYS, "2026-11-23 16:00"),
    "on Saturday afternoon": (HALF_SATURDAY, "2026-11-21 14:00", 1, DAYS, "2026-11-24 08:30"),
    "a day that closes late": (VARIED, "2026-11-19 19:00", 1, DAYS, "2026-11-20 17:30"),
    # The lunch break.
    "in the lunch break counts from its end": (LUNCHES, "2026-11-20 12:20", 1, DAYS, "2026-11-23 13:30"),
    "as the lunch break begins": (LUNCHES, "2026-11-20 12:00", 1, DAYS, "2026-11-23 12:00"),
    "as the lunch break ends": (LUNCHES, "2026-11-20 13:30", 1, DAYS, "2026-11-23 13:30"),
    # Working hours.
    "working hours over lunch": (LUNCHES, "2026-11-20 11:00", 2, OPEN, "2026-11-20 14:30"),
    "working hours over the weekend": (CHINA, "2026-11-20 16:00", 4, OPEN, "2026-11-23 11:00"),
    "working hours up to closing": (CHINA, "2026-11-20 15:30", 2, OPEN, "2026-11-20 17:30"),
    "working hours from closing": (CHINA, "2026-11-20 17:30", 1, OPEN, "2026-11-23 09:30"),
    "working hours from the night": (CHINA, "2026-11-20 02:10", 1, OPEN, "2026-11-20 09:30"),
    "working hours told at lunch": (LUNCHES, "2026-11-20 12:20", 1, OPEN, "2026-11-20 14:30"),
    "working hours over the festival": (CHINA, "2026-02-14 16:30", 2, OPEN, "2026-02-24 09:30"),
    "working hours on a half Saturday": (HALF_SATURDAY, "2026-11-21 11:00", 2, OPEN, "2026-11-23 09:30"),
    "working hours of several days": (LUNCHES, "2026-11-18 09:00", 20, OPEN, "2026-11-20 15:30"),
    "no working hours at night": (CHINA, "2026-11-21 02:10", 0, OPEN, "2026-11-23 08:30"),
    "working hours where it is always open": (ROUND_THE_CLOCK, "2026-11-21 23:00", 2, OPEN, "2026-11-22 01:00"),
    # The office's own table: closed on a Wednesday, open on a Saturday and on National Day.
    "closed on a Wednesday": (OWN, "2026-11-24 10:00", 1, DAYS, "2026-11-26 10:00"),
    "open on a Saturday": (OWN, "2026-11-27 10:00", 1, DAYS, "2026-11-28 10:00"),
    "open on a holiday": (OWN, "2026-09-30 10:00", 1, DAYS, "2026-10-01 10:00"),
    "working hours on an own Saturday": (OWN, "2026-11-27 17:00", 1, OPEN, "2026-11-28 09:00"),
    # Hong Kong has its own holidays and no exchange days.
    "Hong Kong before Lunar New Year": (HONG_KONG, "2026-02-13 16:00", 1, DAYS, "2026-02-16 16:00"),
    "Hong Kong over Lunar New Year": (HONG_KONG, "2026-02-16 16:00", 1, DAYS, "2026-02-20 16:00"),
    "Hong Kong over Easter and Ching Ming": (HONG_KONG, "2026-04-02 10:00", 1, DAYS, "2026-04-08 10:00"),
    "Hong Kong over the Buddha's Birthday": (HONG_KONG, "2026-05-22 10:00", 1, DAYS, "2026-05-26 10:00"),
    "Hong Kong over Chung Yeung": (HONG_KONG, "2026-10-16 10:00", 1, DAYS, "2026-10-20 10:00"),
    "Hong Kong over Christmas": (HONG_KONG, "2026-12-24 10:00", 1, DAYS, "2026-12-28 10:00"),
    # Over changes of the clock the clock time stays.
    "London into summer time": (LONDON, "2026-03-27 16:00", 1, DAYS, "2026-03-30 16:00"),
    "London out of summer time": (LONDON, "2026-10-23 16:00", 1, DAYS, "2026-10-26 16:00"),
    "London over Easter": (LONDON, "2026-04-02 10:00", 1, DAYS, "2026-04-07 10:00"),
    "London over Christmas": (LONDON, "2026-12-24 10:00", 1, DAYS, "2026-12-29 10:00"),
    "New York into summer time": (NEW_YORK, "2026-03-06 16:00", 1, DAYS, "2026-03-09 16:00"),
    "New York over Thanksgiving": (NEW_YORK, "2026-11-25 10:00", 1, DAYS, "2026-11-27 10:00"),
    "a clock time that summer time skips": (LONDON_ALWAYS, "2026-03-28 01:30", 1, DAYS, "2026-03-29 02:30"),
    "a clock time that comes twice": (LONDON_ALWAYS, "2026-10-24 01:30", 1, DAYS, "2026-10-25 01:30"),
    "open round the clock": (ROUND_THE_CLOCK, "2026-11-21 23:59", 1, DAYS, "2026-11-22 23:59"),
    # Sudden events go by the clock, through the night and holidays.
    "minutes at night": (CHINA, "2026-11-20 02:10", 30, MINUTES, "2026-11-20 02:40"),
    "minutes over midnight in the festival": (CHINA, "2026-02-16 23:50", 30, MINUTES, "2026-02-17 00:20"),
    "hours over a Saturday": (CHINA, "2026-11-21 16:00", 24, HOURS, "2026-11-22 16:00"),
    "hours over lunch": (LUNCHES, "2026-11-20 11:30", 1, HOURS, "2026-11-20 12:30"),
    "no hours": (CHINA, "2026-11-20 16:00", 0, HOURS, "2026-11-20 16:00"),
    "24 hours into summer time are 24 hours": (LONDON, "2026-03-28 16:00", 24, HOURS, "2026-03-29 17:00"),
    "24 hours out of summer time are 24 hours": (LONDON, "2026-10-24 16:00", 24, HOURS, "2026-10-25 15:00"),
    "minutes over the skipped hour": (LONDON, "2026-03-29 00:30", 45, MINUTES, "2026-03-29 02:15"),
    "24 hours in New York": (NEW_YORK, "2026-10-31 12:00", 24, HOURS, "2026-11-01 11:00"),
}


@pytest.mark.parametrize("name", TABLE)
def test_when_a_limit_runs_out(name: str) -> None:
    """M50, M77, G30: the table of the clock."""
    office, start, amount, unit, end = TABLE[name]
    made = office.due(moment(office, start), Limit(amount, unit))
    assert made.at.tzinfo is UTC
    assert made.local.timestamp() == made.at.timestamp()
    assert f"{made.local:%Y-%m-%d %H:%M}" == end


def test_a_six_day_office_has_the_whole_of_every_official_holiday_off() -> None:
    """M50: against the announced list of a year; other Saturdays work, the exchanged Sundays as well."""
    year = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
    assert [day for day in year if SIX_DAYS.works(day)] == [day for day in year if slow_works(SIX_DAYS, day)]


def test_a_country_without_exchange_days_leaves_the_weekend_beside_a_holiday_to_the_office() -> None:
    assert calendar(SIX, "HK", "Asia/Hong_Kong").works(date(2026, 7, 4)) is True  # after Wednesday 1 July
    assert calendar(SIX, "GB", "Europe/London").works(date(2026, 5, 2)) is True  # before the bank holiday of 4 May
    taipei = calendar(SIX, "TW", "Asia/Taipei")
    for year in (2016, 2026):  # Taiwan once exchanged days, and the list of holidays knows it
        taipei.kind(date(year, 1, 1))
        assert taipei.works(date(2026, 10, 10)) is False  # its national day
        assert taipei.works(date(2026, 5, 2)) is True  # after 1 May
        assert taipei.name(date(2026, 5, 2), "en") == ""


def test_the_second_of_two_equal_clock_times_is_never_answered_before_it_came() -> None:
    start = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)  # 01:30 in London, the second time
    assert LONDON_ALWAYS.due(start, Limit(0, DAYS)).at == start
    assert LONDON_ALWAYS.due(start, Limit(0, OPEN)).at == start


def test_a_country_without_known_holidays_has_the_week_only() -> None:
    nowhere = calendar(country="ZZ")
    assert nowhere.works(date(2026, 10, 1))
    assert not nowhere.works(date(2026, 10, 3))


@pytest.mark.parametrize("unit", [DAYS, OPEN])
def test_an_office_that_never_works_is_told_so(unit: LimitUnit) -> None:
    nobody = calendar(((),) * 7, "ZZ")
    with pytest.raises(Refusal) as refused:
        nobody.due(datetime(2026, 1, 1, tzinfo=UTC), Limit(1, unit))
    assert refused.value.code == "calendar.no_working_day"


def test_the_desk_knows_when_it_is_after_hours() -> None:
    """M14."""
    assert CHINA.is_open(moment(CHINA, "2026-11-20 08:30"))
    assert not CHINA.is_open(moment(CHINA, "2026-11-20 02:10"))
    assert CHINA.is_open(moment(CHINA, "2026-02-14 09:00"))
    assert CHINA.kind(date(2026, 2, 14)) is DayKind.MAKE_UP
    assert LUNCHES.is_open(moment(LUNCHES, "2026-11-20 12:30"))  # somebody eats: that is no night
    assert not HALF_SATURDAY.is_open(moment(HALF_SATURDAY, "2026-11-21 15:00"))


def test_a_day_that_works_against_its_weekday_has_the_hours_of_most_days() -> None:
    assert VARIED.hours(date(2026, 1, 4)) == VARIED.hours(date(2026, 1, 5))  # a make-up Sunday, and the Monday
    assert VARIED.hours(date(2026, 2, 28))[0][1] == time(12)  # Saturdays have hours of their own
    assert VARIED.hours(date(2026, 10, 1)) == ()


def test_hours_that_summer_time_skips_whole_are_no_opening() -> None:
    early = calendar((*ALWAYS[:6], ((time(1, 45), time(2, 15)), (time(9), time(17)))), "", "Europe/London")
    assert f"{early.next_opening(moment(early, '2026-03-29 00:30')):%d %H:%M}" == "29 09:00"
    assert f"{early.next_opening(moment(early, '2026-03-22 00:30')):%d %H:%M}" == "22 01:45"


# -- against counting one by one


def slow_works(office: WorkCalendar, day: date) -> bool:
    """Whether the office works that day; of a six-day week in China in 2026 by the announced list alone."""
    if office is SIX_DAYS and day.year == 2026:
        return day in MAKE_UP_2026 or (day.weekday() != 6 and day not in OFF_2026)
    return office.works(day)


def slow_open(office: WorkCalendar, at: datetime) -> bool:
    """Whether the office is open in the minute that begins then, read off its wall clock."""
    wall = at.astimezone(office.zone)
    minute = wall.hour * 60 + wall.minute
    for opens, closes in office.hours(wall.date()):
        end = 24 * 60 if closes == time(0) else closes.hour * 60 + closes.minute
        if opens.hour * 60 + opens.minute <= minute < end:
            return True
    return False


def slow_start(office: WorkCalendar, start: datetime) -> datetime:
    """The first minute from then on in which the office is open, or the very closing."""
    while not (slow_open(office, start) or slow_open(office, start - timedelta(minutes=1))):
        start += timedelta(minutes=1)
    return start


def slow_days(office: WorkCalendar, start: datetime, amount: int) -> datetime:
    """Day by day; no later than the end of the last minute of that day in which the office is open."""
    begun = slow_start(office, start).astimezone(office.zone)
    day, left = begun.date(), amount
    while left:
        day += timedelta(days=1)
        left -= slow_works(office, day)
    at = datetime.combine(day, begun.time(), office.zone).astimezone(UTC)
    midnight = datetime.combine(day, time(), office.zone).astimezone(UTC)
    minutes = [midnight + timedelta(minutes=minute) for minute in range(25 * 60)]
    last = [each for each in minutes if slow_open(office, each) and each.astimezone(office.zone).date() == day][-1]
    return min(at, last + timedelta(minutes=1))


def slow_hours(office: WorkCalendar, start: datetime, amount: int) -> datetime:
    """Minute by minute, those in which the office is open."""
    at, left = start, amount * 60
    while left:
        left -= slow_open(office, at)
        at += timedelta(minutes=1)
    return at if amount else slow_start(office, start)


offices = st.sampled_from([office for office in OFFICES if office not in (LONDON_ALWAYS,)])
starts = st.datetimes(datetime(2025, 1, 1), datetime(2027, 6, 1)).map(
    lambda at: at.replace(second=0, microsecond=0, tzinfo=UTC)
)


@settings(max_examples=80, deadline=None)
@given(office=offices, start=starts, amount=st.integers(0, 12))
def test_working_days_agree_with_counting_one_by_one(office: WorkCalendar, start: datetime, amount: int) -> None:
    made = office.due(start, Limit(amount, DAYS))
    assert made.at == slow_days(office, start, amount)
    assert made.at >= start
    assert explain(made, "en")
    assert explain(made, "zh")


@settings(max_examples=60, deadline=None)
@given(office=st.sampled_from(OFFICES), start=starts, amount=st.integers(0, 24))
def test_working_hours_agree_with_counting_minute_by_minute(office: WorkCalendar, start: datetime, amount: int) -> None:
    made = office.due(start, Limit(amount, OPEN))
    assert made.at == slow_hours(office, start, amount)
    assert sum((over - begun for begun, over in made.stretches), timedelta()) == timedelta(hours=amount)
    assert explain(made, "en")
    assert explain(made, "zh")


@settings(max_examples=80, deadline=None)
@given(office=st.sampled_from(OFFICES), start=starts, more=st.integers(0, 3000), unit=st.sampled_from(LimitUnit))
def test_what_comes_later_is_never_due_earlier(
    office: WorkCalendar, start: datetime, more: int, unit: LimitUnit
) -> None:
    first = office.due(start, Limit(2, unit)).at
    assert office.due(start + timedelta(minutes=more), Limit(2, unit)).at >= first
    assert office.due(start, Limit(3, unit)).at >= first

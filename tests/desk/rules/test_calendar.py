from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.calendar import DayKind, Limit, LimitUnit, WorkCalendar, explain
from desk.refusals import Refusal

WEEK = frozenset(range(5))
OPENS, CLOSES = time(8, 30), time(17, 30)
DAYS = LimitUnit.WORKING_DAYS


def calendar(
    country: str = "CN",
    zone: str = "Asia/Shanghai",
    weekdays: frozenset[int] = WEEK,
    own: dict[date, bool] | None = None,
) -> WorkCalendar:
    return WorkCalendar(zone, country, weekdays, OPENS, CLOSES, own)


CHINA, HONG_KONG = calendar(), calendar("HK", "Asia/Hong_Kong")
LONDON = calendar("GB", "Europe/London")
SIX_DAYS = calendar(weekdays=frozenset(range(6)))
OWN = calendar(own={date(2026, 11, 25): False, date(2026, 11, 28): True, date(2026, 10, 1): True})


def due(office: WorkCalendar, start: str, amount: int, unit: LimitUnit = DAYS) -> str:
    began = datetime.fromisoformat(start).replace(tzinfo=office.zone)
    made = office.due(began.astimezone(UTC), Limit(amount, unit))
    assert made.at.tzinfo is UTC
    assert made.local == made.at
    return f"{made.local:%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("office", "start", "amount", "end"),
    [
        # The week.
        (CHINA, "2026-11-20 16:00", 1, "2026-11-23 16:00"),
        (CHINA, "2026-11-19 16:00", 1, "2026-11-20 16:00"),
        (CHINA, "2026-11-16 09:00", 5, "2026-11-23 09:00"),
        (CHINA, "2026-11-16 09:00", 10, "2026-11-30 09:00"),
        (CHINA, "2026-11-20 16:00", 0, "2026-11-20 16:00"),
        # Outside opening hours.
        (CHINA, "2026-11-20 17:30", 1, "2026-11-23 17:30"),
        (CHINA, "2026-11-20 17:31", 1, "2026-11-24 08:30"),
        (CHINA, "2026-11-20 02:10", 1, "2026-11-23 08:30"),
        (CHINA, "2026-11-19 23:59", 1, "2026-11-23 08:30"),
        (CHINA, "2026-11-21 10:00", 1, "2026-11-24 08:30"),
        (CHINA, "2026-11-22 23:00", 2, "2026-11-25 08:30"),
        (CHINA, "2026-11-21 10:00", 0, "2026-11-23 08:30"),
        (CHINA, "2026-11-20 08:30", 1, "2026-11-23 08:30"),
        # Chinese New Year 2026: closed 15 to 23 February, Saturdays 14 and 28 February work.
        (CHINA, "2026-02-12 10:00", 1, "2026-02-13 10:00"),
        (CHINA, "2026-02-13 16:00", 1, "2026-02-14 16:00"),
        (CHINA, "2026-02-14 16:00", 1, "2026-02-24 16:00"),
        (CHINA, "2026-02-13 16:00", 2, "2026-02-24 16:00"),
        (CHINA, "2026-02-15 10:00", 1, "2026-02-25 08:30"),
        (CHINA, "2026-02-18 10:00", 1, "2026-02-25 08:30"),
        (CHINA, "2026-02-27 11:00", 1, "2026-02-28 11:00"),
        (CHINA, "2026-02-28 11:00", 1, "2026-03-02 11:00"),
        (CHINA, "2026-02-14 18:00", 1, "2026-02-25 08:30"),
        # The other holidays of 2026.
        (CHINA, "2025-12-31 15:00", 1, "2026-01-04 15:00"),
        (CHINA, "2026-01-04 15:00", 1, "2026-01-05 15:00"),
        (CHINA, "2026-04-03 10:00", 1, "2026-04-07 10:00"),
        (CHINA, "2026-04-30 10:00", 1, "2026-05-06 10:00"),
        (CHINA, "2026-05-08 10:00", 1, "2026-05-09 10:00"),
        (CHINA, "2026-06-18 10:00", 1, "2026-06-22 10:00"),
        (CHINA, "2026-09-18 10:00", 1, "2026-09-20 10:00"),
        (CHINA, "2026-09-30 17:00", 1, "2026-10-08 17:00"),
        (CHINA, "2026-10-09 17:00", 1, "2026-10-10 17:00"),
        # Leap day and the end of a year.
        (CHINA, "2028-02-28 10:00", 1, "2028-02-29 10:00"),
        (CHINA, "2026-12-31 10:00", 1, "2027-01-04 10:00"),
        # An office that works on Saturdays still has the Saturday inside the festival off.
        (SIX_DAYS, "2026-11-20 16:00", 1, "2026-11-21 16:00"),
        (SIX_DAYS, "2026-11-21 16:00", 1, "2026-11-23 16:00"),
        (SIX_DAYS, "2026-02-20 10:00", 1, "2026-02-25 08:30"),
        # The office's own table: closed on a Wednesday, open on a Saturday and on National Day.
        (OWN, "2026-11-24 10:00", 1, "2026-11-26 10:00"),
        (OWN, "2026-11-27 10:00", 1, "2026-11-28 10:00"),
        (OWN, "2026-09-30 10:00", 1, "2026-10-01 10:00"),
        # Hong Kong has its own holidays and no exchange days.
        (HONG_KONG, "2026-02-13 16:00", 1, "2026-02-16 16:00"),
        (HONG_KONG, "2026-02-16 16:00", 1, "2026-02-20 16:00"),
        (HONG_KONG, "2026-04-02 10:00", 1, "2026-04-08 10:00"),
        (HONG_KONG, "2026-05-22 10:00", 1, "2026-05-26 10:00"),
        (HONG_KONG, "2026-10-16 10:00", 1, "2026-10-20 10:00"),
        (HONG_KONG, "2026-12-24 10:00", 1, "2026-12-28 10:00"),
        # London over both changes of the clock: the clock time stays.
        (LONDON, "2026-03-27 16:00", 1, "2026-03-30 16:00"),
        (LONDON, "2026-10-23 16:00", 1, "2026-10-26 16:00"),
        (LONDON, "2026-04-02 10:00", 1, "2026-04-07 10:00"),
        (LONDON, "2026-12-24 10:00", 1, "2026-12-29 10:00"),
    ],
)
def test_working_days_end_at_the_same_clock_time(office: WorkCalendar, start: str, amount: int, end: str) -> None:
    assert due(office, start, amount) == end


@pytest.mark.parametrize(
    ("office", "start", "amount", "unit", "end"),
    [
        (CHINA, "2026-11-20 02:10", 30, LimitUnit.MINUTES, "2026-11-20 02:40"),
        (CHINA, "2026-02-16 23:50", 30, LimitUnit.MINUTES, "2026-02-17 00:20"),
        (CHINA, "2026-11-21 16:00", 24, LimitUnit.HOURS, "2026-11-22 16:00"),
        (CHINA, "2026-11-20 16:00", 0, LimitUnit.HOURS, "2026-11-20 16:00"),
        (LONDON, "2026-03-28 16:00", 24, LimitUnit.HOURS, "2026-03-29 17:00"),
        (LONDON, "2026-10-24 16:00", 24, LimitUnit.HOURS, "2026-10-25 15:00"),
        (LONDON, "2026-03-29 00:30", 45, LimitUnit.MINUTES, "2026-03-29 02:15"),
    ],
)
def test_hours_and_minutes_are_elapsed_time(
    office: WorkCalendar, start: str, amount: int, unit: LimitUnit, end: str
) -> None:
    assert due(office, start, amount, unit) == end


def test_a_clock_time_that_summer_time_skips_is_the_moment_after() -> None:
    always = WorkCalendar("Europe/London", "", frozenset(range(7)), time(0), time(0))
    assert due(always, "2026-03-28 01:30", 1) == "2026-03-29 02:30"


def test_an_office_may_be_open_round_the_clock() -> None:
    always = WorkCalendar("Asia/Shanghai", "", frozenset(range(7)), time(0), time(0))
    assert due(always, "2026-11-21 23:59", 1) == "2026-11-22 23:59"


def test_a_country_without_known_holidays_has_the_week_only() -> None:
    nowhere = calendar("ZZ")
    assert nowhere.works(date(2026, 10, 1))
    assert not nowhere.works(date(2026, 10, 3))


def test_an_office_that_never_works_is_told_so() -> None:
    with pytest.raises(Refusal) as refused:
        calendar(weekdays=frozenset(), country="ZZ").due(datetime(2026, 1, 1, tzinfo=UTC), Limit(1, DAYS))
    assert refused.value.code == "calendar.no_working_day"


def test_the_desk_knows_when_it_is_after_hours() -> None:
    shanghai = ZoneInfo("Asia/Shanghai")
    assert CHINA.is_open(datetime(2026, 11, 20, 8, 30, tzinfo=shanghai))
    assert not CHINA.is_open(datetime(2026, 11, 20, 2, 10, tzinfo=shanghai))
    assert CHINA.is_open(datetime(2026, 2, 14, 9, 0, tzinfo=shanghai))
    assert CHINA.kind(date(2026, 2, 14)) is DayKind.MAKE_UP


def sentence(office: WorkCalendar, start: str, amount: int, language: str, unit: LimitUnit = DAYS) -> str:
    return explain(office.due(datetime.fromisoformat(start).replace(tzinfo=office.zone), Limit(amount, unit)), language)


def test_a_due_time_explains_itself_in_english() -> None:
    assert sentence(CHINA, "2026-11-20 16:00", 1, "en") == "Fri 20 Nov 16:00 + 1 working day = Mon 23 Nov 16:00"
    assert sentence(CHINA, "2026-02-14 18:00", 2, "en") == (
        "Sat 14 Feb 18:00 + 2 working days = Thu 26 Feb 08:30; counted from opening, Tue 24 Feb 08:30; "
        "Sun 15 Feb to Mon 23 Feb are closed (Chinese New Year (Spring Festival)); "
        "Sat 14 Feb works (exchanged for a holiday)"
    )
    assert "Wed 25 Nov is closed (office's own calendar)" in sentence(OWN, "2026-11-24 10:00", 1, "en")
    assert sentence(CHINA, "2026-11-20 16:00", 1, "en", LimitUnit.HOURS).endswith("+ 1 hour = Fri 20 Nov 17:00")


def test_a_due_time_explains_itself_in_chinese() -> None:
    assert sentence(CHINA, "2026-11-20 16:00", 1, "zh") == "11月20日周五 16:00 + 1个工作日 = 11月23日周一 16:00"
    told = sentence(CHINA, "2026-02-14 16:00", 1, "zh")
    assert told.endswith("；2月15日周日至2月23日周一放假（春节）；2月14日周六调休上班")
    assert sentence(CHINA, "2026-11-20 16:00", 90, "zh", LimitUnit.MINUTES).endswith("+ 90分钟 = 11月20日周五 17:30")


def test_a_year_without_announced_exchange_days_is_said_to_be_provisional() -> None:
    far = "2090-12-29 10:00"
    assert sentence(CHINA, far, 5, "en").endswith("exchange days of 2091 are not announced yet")
    assert "2091年调休安排尚未公布" in sentence(CHINA, far, 5, "zh")
    assert "announced" not in sentence(HONG_KONG, far, 5, "en")


def slow_due(office: WorkCalendar, start: datetime, amount: int) -> datetime:
    """The same rule counted minute by minute and day by day."""
    moment = start.astimezone(office.zone)
    while not (office.works(moment.date()) and OPENS <= moment.time() <= CLOSES):
        moment = (moment.astimezone(UTC) + timedelta(minutes=1)).astimezone(office.zone)
    day, left = moment.date(), amount
    while left:
        day += timedelta(days=1)
        left -= office.works(day)
    return datetime.combine(day, moment.time(), office.zone).astimezone(UTC)


@settings(max_examples=60, deadline=None)
@given(
    office=st.sampled_from([CHINA, HONG_KONG, LONDON, SIX_DAYS, OWN]),
    start=st.datetimes(datetime(2025, 1, 1), datetime(2027, 6, 1)).map(
        lambda moment: moment.replace(second=0, microsecond=0, tzinfo=UTC)
    ),
    amount=st.integers(0, 15),
)
def test_due_times_agree_with_counting_one_by_one(office: WorkCalendar, start: datetime, amount: int) -> None:
    made = office.due(start, Limit(amount, DAYS))
    assert made.at == slow_due(office, start, amount)
    assert made.at >= start
    assert office.is_open(made.at)
    assert explain(made, "en")
    assert explain(made, "zh")

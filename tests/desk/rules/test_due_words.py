"""A due time explains itself in one sentence, in both languages (loved feature 5)."""

from datetime import date

from desk.calendar import Limit, LimitUnit, WorkCalendar, explain
from tests.desk.rules.offices import (
    CHINA,
    HALF_SATURDAY,
    HONG_KONG,
    LONDON,
    LUNCHES,
    OWN,
    SIX,
    SIX_DAYS,
    calendar,
    moment,
)

DAYS, OPEN = LimitUnit.WORKING_DAYS, LimitUnit.WORKING_HOURS


def sentence(office: WorkCalendar, start: str, amount: int, language: str, unit: LimitUnit = DAYS) -> str:
    return explain(office.due(moment(office, start), Limit(amount, unit)), language)


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


def test_what_is_told_in_the_break_says_that_it_counts_from_its_end() -> None:
    assert sentence(LUNCHES, "2026-11-20 12:20", 1, "en").endswith(
        "= Mon 23 Nov 13:30; counted from the end of the break, Fri 20 Nov 13:30"
    )
    assert sentence(LUNCHES, "2026-11-20 12:20", 1, "zh").endswith("；午休结束11月20日周五 13:30起算")
    assert "counted from opening" in sentence(LUNCHES, "2026-11-20 07:00", 1, "en")


def test_a_half_day_says_when_it_closes() -> None:
    assert sentence(HALF_SATURDAY, "2026-11-20 16:00", 1, "en") == (
        "Fri 20 Nov 16:00 + 1 working day = Sat 21 Nov 12:00; Sat 21 Nov closes at 12:00"
    )
    assert sentence(HALF_SATURDAY, "2026-11-20 16:00", 1, "zh").endswith("；11月21日周六12:00下班")
    assert "closes" not in sentence(HALF_SATURDAY, "2026-11-20 11:00", 1, "en")


def test_working_hours_say_which_hours_were_counted() -> None:
    assert sentence(CHINA, "2026-11-20 16:00", 4, "en", OPEN) == (
        "Fri 20 Nov 16:00 + 4 working hours = Mon 23 Nov 11:00; "
        "counted while open: Fri 20 Nov 16:00–17:30, Mon 23 Nov 08:30–11:00"
    )
    over_lunch = sentence(LUNCHES, "2026-11-20 11:00", 2, "zh", OPEN)
    assert over_lunch.endswith("；计入上班时间11月20日周五 11:00–12:00、13:30–14:30")
    assert sentence(CHINA, "2026-11-16 09:00", 40, "en", OPEN).endswith("; only opening hours count")
    assert "count" not in sentence(CHINA, "2026-11-20 09:00", 1, "en", OPEN)


def test_hours_over_a_change_of_the_clocks_say_so() -> None:
    """G30."""
    spring = sentence(LONDON, "2026-03-28 16:00", 24, "en", LimitUnit.HOURS)
    assert spring.endswith("= Sun 29 Mar 17:00; the clocks go forward in between")
    assert sentence(LONDON, "2026-10-24 16:00", 24, "zh", LimitUnit.HOURS).endswith("；其间时钟拨慢")


def test_a_year_without_announced_exchange_days_is_said_to_be_provisional() -> None:
    far = "2090-12-29 10:00"
    assert sentence(CHINA, far, 5, "en").endswith("exchange days of 2091 are not announced yet")
    assert "2091年调休安排尚未公布" in sentence(CHINA, far, 5, "zh")
    assert "announced" not in sentence(HONG_KONG, far, 5, "en")


def test_only_several_worked_weekend_days_of_that_year_show_that_the_office_knows_its_exchange_days() -> None:
    spring = "2027-02-03 10:00"
    unknown = "exchange days of 2027 are not announced yet"
    worked = {date(2027, 2, 20): True, date(2027, 2, 28): True}
    next_year = {date(2028, 3, day): True for day in (4, 5, 11)}
    off = {date(2027, 3, day): False for day in (6, 7, 13)}
    for own in ({date(2027, 3, 10): True}, {date(2027, 2, 10): True}, worked, {**worked, **next_year, **off}):
        assert sentence(calendar(own=own), spring, 5, "en").endswith(unknown)
    told = {**worked, date(2027, 10, 9): True}
    assert "announced" not in sentence(calendar(own=told), spring, 5, "en")


def test_only_china_announces_exchange_days_whichever_years_were_asked_for() -> None:
    taipei = calendar(SIX, "TW", "Asia/Taipei")
    for year in range(2010, 2027):  # 2016 had some
        taipei.kind(date(year, 1, 1))
    assert "announced" not in sentence(taipei, "2027-02-03 10:00", 5, "en")


def test_a_program_that_has_asked_of_no_other_year_knows_that_exchange_days_are_still_to_come() -> None:
    assert sentence(calendar(), "2027-02-03 10:00", 5, "en").endswith("of 2027 are not announced yet")


def test_a_saturday_beside_a_holiday_is_told_by_the_name_of_the_holiday() -> None:
    assert sentence(SIX_DAYS, "2026-01-03 10:00", 1, "en") == (
        "Sat 3 Jan 10:00 + 1 working day = Mon 5 Jan 08:30; counted from opening, Sun 4 Jan 08:30; "
        "Sat 3 Jan is closed (New Year's Day); Sun 4 Jan works (exchanged for a holiday)"
    )
    assert sentence(SIX_DAYS, "2026-01-03 10:00", 1, "zh").endswith("；1月3日周六放假（元旦）；1月4日周日调休上班")
    assert "Sat 4 Apr to Mon 6 Apr are closed (Tomb-Sweeping Day)" in sentence(SIX_DAYS, "2026-04-03 10:00", 1, "en")

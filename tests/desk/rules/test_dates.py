from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.dates import is_ambiguous, month_first_in, read_date, read_moment

APRIL_3 = date(2019, 4, 3)


@pytest.mark.parametrize(
    "cell",
    [
        APRIL_3,
        "2019-04-03",
        "2019.4.3",
        "2019/4/3",
        "2019年4月3日",
        "２０１９－０４－０３",
        "20190403",
        20190403.0,
        43558.0,
        "43558",
        "03/04/2019",
        "3.4.19",
        "3 April 2019",
        "3rd Apr. 2019",
        "Apr 3, 2019",
        "April 3rd 2019",
        "2019-04-03 16:05",
        datetime(2019, 4, 3, 16, 5),
    ],
)
def test_a_day_is_read_in_every_form(cell: str | float | date) -> None:
    assert read_date(cell) == APRIL_3


@pytest.mark.parametrize("cell", ["April 2019", "Apr 2019", "2019年4月", "2019-04", "2019.4"])
def test_a_month_is_its_first_day(cell: str) -> None:
    assert read_date(cell) == date(2019, 4, 1)


@pytest.mark.parametrize(
    "cell", ["", None, 0.0, 7.0, "soon", "未入住", "31/02/2019", "2019-13-01", "99999999", "1/2", float("nan")]
)
def test_what_is_no_date_is_none(cell: str | float | None) -> None:
    assert read_date(cell) is None


@pytest.mark.parametrize(
    ("cell", "clock"),
    [
        ("2019-04-03 16:05:09", (16, 5, 9)),
        ("2019-04-03T16:05:09.5Z", (16, 5, 9)),
        ("03/04/2019 04:05:09 PM", (16, 5, 9)),
        ("03/04/2019 12:05 AM", (0, 5, 0)),
        ("2019年4月3日 下午4:05", (16, 5, 0)),
        (43558.5, (12, 0, 0)),
    ],
)
def test_the_clock_time_is_kept(cell: str | float, clock: tuple[int, int, int]) -> None:
    assert read_moment(cell) == datetime(2019, 4, 3, *clock)


def test_the_file_says_which_number_is_the_month() -> None:
    assert month_first_in(["12/26/2016", "03/04/2019"], "CN") == (True, True)
    assert month_first_in(["26/12/2016", "03/04/2019"], "US") == (False, True)


def test_else_the_country_says_it() -> None:
    assert month_first_in(["03/04/2019"], "CN") == (False, False)
    assert month_first_in(["03/04/2019"], "US") == (True, False)
    assert month_first_in(["26/12/2016", "12/26/2016"], "GB") == (False, False)


def test_only_days_that_could_be_months_are_ambiguous() -> None:
    assert is_ambiguous("03/04/2019")
    assert not is_ambiguous("13/04/2019")
    assert not is_ambiguous("04/04/2019")
    assert not is_ambiguous("2019-04-03")
    assert read_date("03/04/2019", month_first=True) == date(2019, 3, 4)
    assert read_date("26/04/2019", month_first=True) == date(2019, 4, 26)


@given(
    st.one_of(st.text(max_size=30), st.floats(), st.from_regex(r"\d{0,4}[-./ ]\d{0,3}[-./ ]\d{0,5}", fullmatch=True))
)
def test_no_cell_is_ever_refused(cell: str | float) -> None:
    read_moment(cell)
    read_moment(cell, month_first=True)


@given(st.dates(date(1930, 1, 1), date(2099, 12, 31)))
def test_every_day_comes_back_from_every_form(day: date) -> None:
    for text in (day.isoformat(), f"{day.year}.{day.month}.{day.day}", f"{day:%d/%m/%Y}", f"{day:%d %B %Y}"):
        assert read_date(text) == day

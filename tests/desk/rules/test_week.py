"""The hours of the week: kept, read from an older book, typed, and refused where they make no sense."""

import json
import sqlite3
from datetime import time
from pathlib import Path

import pytest

from db.book import BOOK_NAME
from desk.clock import FixedClock
from desk.facts import Facts, facts_from, rows_from
from desk.office import Office
from desk.refusals import Refusal
from desk.settings import change_hours
from desk.week import MIDNIGHT, WEEK, TypedWeek, Week, check_week, closing, same_hours, typed_rows
from tests.conftest import FRIDAY
from tests.desk.rules.offices import ALWAYS, HALF, LUNCH, MIXED


@pytest.mark.parametrize("week", [WEEK, MIXED, ALWAYS])
def test_a_week_is_kept_as_it_is(week: Week) -> None:
    check_week(week)
    assert facts_from(rows_from(Facts(week=week))).week == week
    assert TypedWeek(typed_rows(week)).read() == week


def test_a_book_with_one_opening_time_for_all_days_has_the_week_it_says(folder: Path) -> None:
    """The rows of a book of the program before: nothing but they are there."""
    Office.open(folder, FixedClock(FRIDAY)).close()
    book = sqlite3.connect(folder / BOOK_NAME)
    book.execute("DELETE FROM fact WHERE name = 'week'")
    rows = {"opens": '"09:00"', "closes": '"18:15"', "weekdays": "[0, 1, 2, 3, 4, 5]"}
    book.executemany("INSERT INTO fact (name, value) VALUES (?, ?)", rows.items())
    book.commit()
    book.close()
    office = Office.open(folder, FixedClock(FRIDAY))
    old = same_hours([(time(9), time(18, 15))], range(6))
    assert office.facts.week == old
    # It is changed like any other, and the old rows say nothing any more.
    office.do(lambda work: change_hours(work, MIXED, "CN", "Asia/Shanghai"))
    office.close()
    again = Office.open(folder, FixedClock(FRIDAY))
    assert again.facts.week == MIXED
    again.close()


def test_one_row_of_an_older_book_is_enough() -> None:
    assert facts_from({"weekdays": "[0, 6]"}).week == same_hours([(time(8, 30), time(17, 30))], (0, 6))
    assert facts_from({"opens": '"08:00"', "closes": '"00:00"'}).week[0] == ((time(8), MIDNIGHT),)
    assert facts_from({}).week == WEEK


@pytest.mark.parametrize(
    ("spans", "code"),
    [
        ([(time(17, 30), time(8, 30))], "facts.hours_reversed"),
        ([(time(9), time(9))], "facts.hours_reversed"),
        ([(time(8), time(13)), (time(12), time(18))], "facts.break_outside"),
        ([(time(8), time(12)), (time(12), time(18))], "facts.break_outside"),
        ([(time(13), time(18)), (time(8), time(12))], "facts.hours_reversed"),
        ([(time(8), MIDNIGHT), (time(9), time(10))], "facts.break_outside"),
        ([(time(8), time(9)), (time(10), time(11)), (time(12), time(13))], "facts.break_outside"),
        ([(time(8), time(12)), (time(14), time(13))], "facts.break_outside"),
        ([(time(8, 30), time(18)), (time(19), time(17, 30))], "facts.break_outside"),
    ],
)
def test_hours_that_make_no_sense_are_refused_with_their_day(spans: list[tuple[time, time]], code: str) -> None:
    with pytest.raises(Refusal) as refused:
        check_week((*WEEK[:3], tuple(spans), *WEEK[4:]))
    assert (refused.value.code, refused.value.fields["weekday"]) == (code, 3)


def test_a_week_without_any_hours_is_refused(office: Office) -> None:
    before = office.facts
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: change_hours(work, ((),) * 7, "CN", "Asia/Shanghai"))
    assert refused.value.code == "facts.no_working_day"
    assert office.facts == before


@pytest.mark.parametrize("zone", ["", "Nowhere/Else", "Asia", "../../etc/passwd", "x\0y", "\ud83d", "a" * 300, "<b>"])
def test_a_zone_nobody_knows_is_refused(office: Office, zone: str) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: change_hours(work, WEEK, "CN", zone))
    assert refused.value.code == "facts.zone_unknown"


def test_a_change_of_hours_stands_in_the_diary(office: Office) -> None:
    from sqlalchemy import select

    from db.models import Diary

    office.do(lambda work: change_hours(work, MIXED, "CN", "Asia/Shanghai"))
    old, new = office.ask(
        lambda reading: reading.session.execute(
            select(Diary.old, Diary.new).where(Diary.act == "facts.change", Diary.note == "week")
        ).one()
    )
    assert json.loads(old)[5] == []
    assert json.loads(new)[5] == [["09:00", "12:00"]]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (("soon", None, None, time(17)), "facts.time_unreadable"),
        ((time(8), None, None, "25:00"), "facts.time_unreadable"),
        ((time(8), None, None, None), "facts.time_missing"),
        ((None, None, None, time(17)), "facts.time_missing"),
        ((time(8), time(12), None, time(17)), "facts.time_missing"),
        ((None, time(12), time(13), None), "facts.time_missing"),
        (("<b>", None, None, "\ud83d"), "facts.time_unreadable"),
    ],
)
def test_what_was_typed_of_a_day_is_refused_with_its_day(row: tuple[time | str | None, ...], code: str) -> None:
    typed = TypedWeek((*typed_rows(WEEK)[:5], row, (None,) * 4))
    with pytest.raises(Refusal) as refused:
        typed.read()
    assert (refused.value.code, refused.value.fields["weekday"]) == (code, 5)


def test_a_day_may_close_at_midnight() -> None:
    closed = (None,) * 4
    typed = TypedWeek(((time(8), None, None, "24:00"), *(closed,) * 4, (time(9), None, None, time(12)), closed))
    assert typed.read() == (((time(8), MIDNIGHT),), (), (), (), (), HALF, ())
    assert TypedWeek(((time(8, 30), time(12), time(13, 30), time(17, 30)), *(closed,) * 6)).read()[0] == LUNCH


def test_a_day_without_hours_closes_as_most_days_do() -> None:
    assert [closing(MIXED, day) for day in (3, 5, 6)] == [time(20), time(12), time(17, 30)]
    assert closing(ALWAYS, 0) == time(23, 59)

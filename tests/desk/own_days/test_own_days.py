"""The office's own calendar on top of the public one (M50)."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from db.models import Diary
from desk import own_days
from desk.calendar import DayKind
from desk.clock import FixedClock
from desk.office import Office
from desk.own_days import LONGEST_STRETCH, OwnDays
from desk.refusals import Refusal
from desk.work import UnitOfWork
from tests.desk.test_masking import sit_receptionist

TODAY = date(2026, 11, 20)
SATURDAY, WEDNESDAY = date(2026, 11, 28), date(2026, 11, 25)


def rows(office: Office) -> tuple[own_days.OwnDayRow, ...]:
    return office.ask(own_days.own_days)


def test_a_day_put_down_counts_at_once_and_is_in_the_diary(office: Office) -> None:
    key = office.do(lambda work: own_days.add(work, OwnDays(SATURDAY, works=True, note="盘点 <b>"))).answer
    assert office.ask(lambda reading: reading.calendar.kind(SATURDAY)) is DayKind.OWN_OPEN
    [row] = rows(office)
    assert (row.key, row.day, row.works, row.note) == (key, SATURDAY, True, "盘点 <b>")
    assert (row.otherwise, row.idle) == (DayKind.WEEKEND, False)
    [line] = office.ask(
        lambda reading: reading.session.scalars(select(Diary.new).where(Diary.act == "own_day.add")).all()
    )
    assert line == '{"day": "2026-11-28", "works": true, "note": "盘点 <b>"}'


def test_several_days_are_put_down_at_once(office: Office) -> None:
    office.do(lambda work: own_days.add(work, OwnDays(WEDNESDAY, date(2026, 11, 27), note="台风")))
    assert [row.day.day for row in rows(office)] == [25, 26, 27]
    assert not office.ask(lambda reading: reading.calendar.works(date(2026, 11, 26)))


def test_a_day_is_changed_taken_off_and_put_back(office: Office) -> None:
    office.do(lambda work: own_days.add(work, OwnDays(SATURDAY, works=True)))
    office.do(lambda work: own_days.change(work, SATURDAY, False, "Not after all"))
    assert [(row.works, row.note, row.idle) for row in rows(office)] == [(False, "Not after all", True)]
    office.do(lambda work: own_days.take_off(work, SATURDAY))
    assert rows(office) == ()
    for _ in range(2):
        office.do(lambda work: own_days.put_back(work, SATURDAY, True, "Stocktaking"))
    assert [row.note for row in rows(office)] == ["Stocktaking"]
    acts = office.ask(
        lambda reading: reading.session.scalars(
            select(Diary.act).where(Diary.subject == "own_day").order_by(Diary.id)
        ).all()
    )
    assert acts == ["own_day.add", "own_day.change", "own_day.remove", "own_day.put_back"]


def test_days_to_come_stand_first_and_holidays_say_their_name(office: Office, clock: FixedClock) -> None:
    for day in (date(2026, 10, 1), date(2026, 12, 1), date(2026, 11, 19), TODAY):
        office.do(lambda work, day=day: own_days.add(work, OwnDays(day, works=True)))
    assert [row.day for row in rows(office)] == [TODAY, date(2026, 12, 1), date(2026, 11, 19), date(2026, 10, 1)]
    assert rows(office)[-1].holiday_zh == "国庆节"
    assert rows(office)[-1].otherwise is DayKind.HOLIDAY
    clock.move_on(timedelta(days=1))
    assert rows(office)[0].day == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("new", "code", "field"),
    [
        (OwnDays(None), "own_day.day_missing", "first"),
        (OwnDays(date(1, 1, 1)), "own_day.far_off", "first"),
        (OwnDays(date(9999, 12, 31)), "own_day.far_off", "first"),
        (OwnDays(TODAY, date(9999, 12, 31)), "own_day.far_off", "last"),
        (OwnDays(SATURDAY, WEDNESDAY), "own_day.reversed", "last"),
        (OwnDays(TODAY, TODAY + timedelta(days=LONGEST_STRETCH)), "own_day.too_many", "last"),
        (OwnDays(TODAY, note="x" * 300), "text.too_long", "note"),
    ],
)
def test_what_cannot_be_meant_is_refused_at_its_field(office: Office, new: OwnDays, code: str, field: str) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: own_days.add(work, new))
    assert (refused.value.code, refused.value.fields["field"]) == (code, field)
    assert rows(office) == ()


def test_a_day_in_the_list_is_not_put_down_twice_not_even_among_others(office: Office) -> None:
    office.do(lambda work: own_days.add(work, OwnDays(WEDNESDAY)))
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: own_days.add(work, OwnDays(TODAY, SATURDAY, works=True)))
    assert (refused.value.code, refused.value.fields["day"]) == ("own_day.taken", WEDNESDAY)
    assert [row.day for row in rows(office)] == [WEDNESDAY]


def test_a_day_that_is_gone_is_neither_changed_nor_taken_off(office: Office) -> None:
    for act in (own_days.take_off, lambda work, day: own_days.change(work, day, True, "")):
        with pytest.raises(Refusal) as refused:
            office.do(lambda work, act=act: act(work, SATURDAY))
        assert refused.value.code == "record.unknown"


def test_a_hostile_note_is_kept_as_words(office: Office) -> None:
    office.do(lambda work: own_days.add(work, OwnDays(SATURDAY, note="{{7*7}}\0 \ud83d\n<img>")))
    assert rows(office)[0].note == "{{7*7}} <img>"


@pytest.mark.parametrize(
    "act",
    [
        lambda work: own_days.add(work, OwnDays(SATURDAY)),
        lambda work: own_days.change(work, WEDNESDAY, True, ""),
        lambda work: own_days.take_off(work, WEDNESDAY),
        lambda work: own_days.put_back(work, SATURDAY, True, ""),
    ],
)
def test_only_a_manager_moves_the_days_that_limits_are_reckoned_by_m50(
    office: Office, act: Callable[[UnitOfWork], object]
) -> None:
    office.do(lambda work: own_days.add(work, OwnDays(WEDNESDAY)))
    before = rows(office)
    sit_receptionist(office)
    with pytest.raises(Refusal, match=r"clerk\.managers_only"):
        office.do(act)
    assert rows(office) == before

"""The duty roster: who is at the desk and on call, by day and shift (M14)."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from sqlalchemy import func, select

from db.models import Diary, DutyLine
from desk import duty, people, settings, workers
from desk.clock import FixedClock
from desk.duty import DutyPost, DutyShift, OnDuty
from desk.duty.paper import draw
from desk.duty.sheet import sheet_of
from desk.office import Office
from desk.people import DeskRole, NewClerk
from desk.refusals import Refusal
from desk.words import Language
from desk.workers import NewWorker
from tests.paper.reading import pages_of

FRIDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 16)
CHEN, LIU = OnDuty("陈师傅", "139 0000 1111"), OnDuty("刘师傅")
CALL = (DutyShift.NIGHT, DutyPost.ON_CALL)


def _set(office: Office, day: date, *who: OnDuty) -> tuple[OnDuty, ...]:
    return office.do(lambda work: duty.set_people(work, day, *CALL, who)).answer


def _on_call(office: Office, day: date) -> tuple[OnDuty, ...]:
    return office.ask(lambda reading: duty.roster(reading, day)).people(day, *CALL)


@pytest.fixture
def manager(office: Office) -> int:
    """A manager, who sits at the desk."""
    id = office.do(lambda work: people.add_clerk(work, NewClerk("Manager Li", role=DeskRole.MANAGER))).answer
    office.sit_down(id)
    return id


def test_a_cell_is_written_changed_and_emptied_and_the_diary_has_each(office: Office) -> None:
    assert _set(office, FRIDAY, CHEN, OnDuty(""), LIU) == ()
    assert _on_call(office, FRIDAY) == (CHEN, LIU)
    assert _set(office, FRIDAY, LIU) == (CHEN, LIU)
    assert _set(office, FRIDAY, LIU) == (LIU,)
    _set(office, FRIDAY)
    assert _on_call(office, FRIDAY) == ()
    lines = select(func.count()).select_from(Diary).where(Diary.act == "duty.set")
    assert office.ask(lambda reading: reading.session.scalar(lines)) == 3
    assert office.ask(lambda reading: reading.session.scalar(select(func.count()).select_from(DutyLine))) == 3


@pytest.mark.parametrize(
    ("who", "code"),
    [
        ((OnDuty("", "139"),), "duty.name_missing"),
        ((CHEN, OnDuty("陈师傅")), "duty.twice"),
        (tuple(OnDuty(str(n)) for n in range(7)), "duty.too_many"),
        ((OnDuty("x" * 61),), "text.too_long"),
    ],
)
def test_what_cannot_stand_in_a_cell_is_refused(office: Office, who: tuple[OnDuty, ...], code: str) -> None:
    with pytest.raises(Refusal, match=code):
        _set(office, FRIDAY, *who)
    with pytest.raises(Refusal, match=r"duty\.day_out_of_range"):
        _set(office, date(1, 1, 1), CHEN)


def test_last_week_fills_only_what_is_empty_and_is_taken_back_whole(office: Office) -> None:
    with pytest.raises(Refusal, match=r"duty\.nothing_before"):
        office.do(lambda work: duty.copy_week(work, MONDAY))
    _set(office, date(2026, 11, 9), CHEN)
    _set(office, date(2026, 11, 10), CHEN, LIU)
    _set(office, date(2026, 11, 17), LIU)
    cells = office.do(lambda work: duty.copy_week(work, MONDAY)).answer
    assert _on_call(office, MONDAY) == (CHEN,)
    assert _on_call(office, date(2026, 11, 17)) == (LIU,)
    with pytest.raises(Refusal, match=r"duty\.full_already"):
        office.do(lambda work: duty.copy_week(work, MONDAY))
    office.do(lambda work: duty.empty_cells(work, cells))
    assert [_on_call(office, day) for day in (MONDAY, date(2026, 11, 17))] == [(), (LIU,)]


@pytest.mark.parametrize(
    ("utc", "day", "kind", "taken_over"),
    [
        (datetime(2026, 11, 20, 0, 0, tzinfo=UTC), FRIDAY, DutyShift.DAY, (FRIDAY, DutyShift.DAY)),  # 08:00
        (datetime(2026, 11, 19, 23, 50, tzinfo=UTC), date(2026, 11, 19), DutyShift.NIGHT, (FRIDAY, DutyShift.DAY)),
        (datetime(2026, 11, 20, 12, 10, tzinfo=UTC), FRIDAY, DutyShift.NIGHT, (FRIDAY, DutyShift.NIGHT)),  # 20:10
        (datetime(2026, 11, 20, 11, 50, tzinfo=UTC), FRIDAY, DutyShift.DAY, (FRIDAY, DutyShift.NIGHT)),  # 19:50
        (datetime(2026, 11, 20, 17, 0, tzinfo=UTC), FRIDAY, DutyShift.NIGHT, (FRIDAY, DutyShift.NIGHT)),  # 01:00
    ],
)
def test_a_moment_lies_in_one_shift_and_is_handed_over_to_the_nearest(
    office: Office, utc: datetime, day: date, kind: DutyShift, taken_over: tuple[date, DutyShift]
) -> None:
    shift = duty.shift_at(office.facts, utc)
    assert (shift.day, shift.kind) == (day, kind)
    following = duty.shift_taken_over(office.facts, utc)
    assert (following.day, following.kind) == taken_over
    assert duty.shift_after(office.facts, duty.shift_before(office.facts, shift)) == shift


def test_tonights_list_is_that_of_the_night_until_the_morning(office: Office, clock: FixedClock) -> None:
    _set(office, FRIDAY, CHEN)
    assert office.ask(duty.tonight).next_on_call == (CHEN,)
    clock.move_to(datetime(2026, 11, 20, 18, 0, tzinfo=UTC))  # 02:00 on Saturday
    assert office.ask(duty.tonight).on_call == (CHEN,)
    clock.move_to(datetime(2026, 11, 21, 0, 0, tzinfo=UTC))
    assert office.ask(duty.tonight).on_call == ()


def test_when_the_shifts_begin_is_a_managers_to_say(office: Office) -> None:
    office.sit_down(office.do(lambda work: people.add_clerk(work, NewClerk("Receptionist Li"))).answer)
    with pytest.raises(Refusal, match=r"clerk\.managers_only"):
        office.do(lambda work: settings.change_shifts(work, time(7, 0), time(19, 0)))


def test_shifts_begin_when_the_office_says(office: Office, manager: int) -> None:
    with pytest.raises(Refusal, match=r"duty\.hours_reversed"):
        office.do(lambda work: settings.change_shifts(work, time(20, 0), time(8, 0)))
    office.do(lambda work: settings.change_shifts(work, time(7, 0), time(19, 30)))
    shift = duty.shift_at(office.facts, datetime(2026, 11, 20, 8, 0, tzinfo=UTC))
    assert (shift.start, shift.end) == (
        datetime(2026, 11, 19, 23, 0, tzinfo=UTC), datetime(2026, 11, 20, 11, 30, tzinfo=UTC),
    )  # fmt: skip
    stale = replace(office.facts, office_en="Sunny Garden", shift_day="09:00")
    office.do(lambda work: settings.change_facts(work, stale))
    assert office.facts.shift_day == "07:00"


def test_the_roster_offers_clerks_and_workers_with_their_phones(office: Office, manager: int) -> None:
    office.do(lambda work: workers.add_worker(work, NewWorker("Zhang", "138 0000 0000")))
    _set(office, FRIDAY, OnDuty("Manager Li", "137 1"))
    known = {each.name: each.phone for each in office.ask(duty.known_people)}
    assert known["Zhang"] == "138 0000 0000"
    assert known["Manager Li"] == "137 1"


def test_a_week_on_paper_is_one_page_in_either_language(office: Office) -> None:
    for number in range(7):
        day = MONDAY.replace(day=MONDAY.day + number)
        for shift in DutyShift:
            for post in DutyPost:
                who = [OnDuty(f"很长很长的名字{number}{n}", "0571-8800 1234 转 567") for n in range(3)]
                office.do(lambda work, d=day, s=shift, p=post, w=who: duty.set_people(work, d, s, p, w))
    for language, told in ((Language.EN, "Night shift"), (Language.ZH, "夜班")):
        (page,) = pages_of(draw(office.ask(lambda reading, language=language: sheet_of(reading, FRIDAY, language))))
        assert told in page
        assert page.count("很长很长的名字60") == 4

"""The PC's clock may be wrong: time in the book never runs backwards, and somebody is told (G29)."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from db.models import Diary
from desk import cases, drafts
from desk.cases import NewCase
from desk.clock import FAR_AHEAD, SILENT, FixedClock, GuardedClock
from desk.office import Office
from desk.refusals import Refusal
from tests.conftest import FRIDAY
from tests.desk.test_masking import sit_receptionist

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


def take(office: Office) -> cases.CaseFile:
    new = NewCase(summary="Leak", told_by="Wang", first_receiver_id=1)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    return office.ask(lambda reading: cases.file_of(reading, number))


def moments(office: Office) -> list[datetime]:
    return list(office.ask(lambda reading: reading.session.scalars(select(Diary.at).order_by(Diary.id)).all()))


def now(office: Office) -> datetime:
    return office.ask(lambda reading: reading.now)


def test_forty_days_back_change_neither_numbers_nor_order_nor_limits(office: Office, clock: FixedClock) -> None:
    """G29."""
    before = take(office)
    clock.move_on(-40 * DAY)
    after = take(office)
    assert (before.row.number, after.row.number) == ("C-2026-0001", "C-2026-0002")
    assert after.row.taken_at >= before.row.taken_at
    assert after.row.reply_due == before.row.reply_due
    assert office.ask(lambda reading: cases.file_of(reading, before.row.number)).row == before.row
    assert moments(office) == sorted(moments(office))
    doubt = office.clock_doubt()
    assert doubt is not None
    assert doubt.behind
    assert (doubt.pc, doubt.last) == (FRIDAY - 40 * DAY, FRIDAY)


def test_time_goes_on_while_the_clock_is_wrong_and_the_notice_ends_when_it_is_right(
    office: Office, clock: FixedClock
) -> None:
    take(office)
    clock.move_on(-40 * DAY)
    assert now(office) == FRIDAY
    clock.move_on(timedelta(hours=3))
    assert now(office) == FRIDAY + timedelta(hours=3)
    assert take(office).row.taken_at == FRIDAY + timedelta(hours=3)
    clock.move_to(FRIDAY + timedelta(hours=4))
    assert office.clock_doubt() is None
    assert now(office) == FRIDAY + timedelta(hours=4)


def test_the_doubt_outlives_the_program(folder: Path, clock: FixedClock) -> None:
    office = Office.open(folder, clock)
    take(office)
    office.close()
    clock.move_to(datetime(2000, 1, 1, tzinfo=UTC))
    again = Office.open(folder, clock)
    assert now(again) == FRIDAY
    assert again.clock_doubt() is not None
    again.close()


def test_a_step_back_by_the_network_is_silent_and_time_stands_still_until_it_is_caught_up(
    office: Office, clock: FixedClock
) -> None:
    take(office)
    clock.move_on(-SILENT)
    assert office.clock_doubt() is None
    assert now(office) == FRIDAY
    clock.move_on(4 * MINUTE)
    assert now(office) == FRIDAY
    clock.move_on(2 * MINUTE)
    assert now(office) == FRIDAY + MINUTE


def test_a_pc_that_slept_over_a_holiday_wakes_without_a_word(office: Office, clock: FixedClock) -> None:
    take(office)
    clock.move_on(11 * DAY)
    assert office.clock_doubt() is None
    assert now(office) == FRIDAY + 11 * DAY


def test_a_clock_far_ahead_is_told_until_it_comes_back(office: Office, clock: FixedClock) -> None:
    take(office)
    clock.move_on(700 * DAY)
    doubt = office.clock_doubt()
    assert doubt is not None
    assert not doubt.behind
    assert doubt.last == FRIDAY
    office.do(lambda work: drafts.keep(work, "d1", "case", {"words": "half a word"}))  # a draft is no entry
    clock.move_to(FRIDAY + MINUTE)
    assert office.clock_doubt() is None
    assert now(office) == FRIDAY + MINUTE


def test_an_entry_does_not_end_the_notice_of_a_clock_far_ahead(office: Office, clock: FixedClock) -> None:
    take(office)
    clock.move_on(FAR_AHEAD + DAY)
    assert office.clock_doubt() is not None
    take(office)
    assert office.clock_doubt() is not None
    sit_receptionist(office)
    office.trust_clock()  # nothing goes back: anybody may say that the date is right
    assert office.clock_doubt() is None


def test_a_book_with_an_entry_of_the_far_future_goes_on_by_the_pc_when_a_manager_says_so(
    folder: Path, clock: FixedClock
) -> None:
    clock.move_on(800 * DAY)
    office = Office.open(folder, clock)
    take(office)
    clock.move_to(FRIDAY)
    assert now(office) == FRIDAY + 800 * DAY
    office.trust_clock()
    assert office.clock_doubt() is None
    assert now(office) == FRIDAY
    file = take(office)
    assert (file.row.number, file.row.taken_at) == ("C-2026-0001", FRIDAY)
    [line] = office.ask(
        lambda reading: reading.session.execute(
            select(Diary.at, Diary.clerk_id, Diary.old).where(Diary.act == "book.trust_clock")
        ).all()
    )
    assert tuple(line) == (FRIDAY, 1, (FRIDAY + 800 * DAY).isoformat())
    office.close()
    again = Office.open(folder, clock)
    assert again.clock_doubt() is None
    assert now(again) == FRIDAY
    again.close()


def test_only_a_manager_lets_time_go_back(office: Office, clock: FixedClock) -> None:
    take(office)
    clock.move_on(-40 * DAY)
    sit_receptionist(office)
    with pytest.raises(Refusal) as refused:
        office.trust_clock()
    assert refused.value.code == "clerk.managers_only"
    assert office.clock_doubt() is not None
    assert now(office) >= FRIDAY


def test_an_entry_of_the_year_9999_is_not_believed(folder: Path, clock: FixedClock) -> None:
    office = Office.open(folder, clock)
    clock.move_to(datetime(9999, 12, 1, tzinfo=UTC))
    office.do(lambda work: work.record("book.tidy", "book", 0))
    clock.move_to(FRIDAY)
    assert now(office) == FRIDAY
    office.close()
    again = Office.open(folder, clock)
    assert now(again) == FRIDAY
    assert take(again).row.taken_at == FRIDAY
    again.close()


def test_what_the_command_line_wrote_counts_as_well(folder: Path, clock: FixedClock) -> None:
    here, there = Office.open(folder, clock), Office.open(folder, clock)
    clock.move_on(DAY)
    take(there)
    clock.move_on(-DAY)
    assert here.changed_elsewhere()
    assert now(here) == FRIDAY + DAY
    assert here.clock_doubt() is not None
    here.close()
    there.close()


steps = st.lists(
    st.tuples(st.integers(-60 * 24 * 90, 60 * 24 * 90), st.booleans()).map(lambda told: (told[0] * MINUTE, told[1])),
    max_size=30,
)


@given(steps)
def test_whatever_the_pc_says_no_entry_comes_before_the_last(steps: list[tuple[timedelta, bool]]) -> None:
    pc = FixedClock(FRIDAY)
    guarded = GuardedClock(pc)
    last = FRIDAY
    for gone, writes in steps:
        pc.move_on(gone)
        at = guarded.now()
        if writes:
            assert at >= last or last == FRIDAY
            guarded.written(at)
            last = at
        doubt = guarded.doubt()
        if doubt is not None and doubt.behind:
            assert pc.now() < doubt.last
        elif doubt is None and writes:
            assert abs(at - pc.now()) <= SILENT

"""What comes at night: flagged, ordinary limits from the next opening, sudden events at once (M14)."""

from datetime import UTC, datetime, time, timedelta

import pytest
from sqlalchemy import select

from db.models import CaseClass
from desk import cases
from desk.cases import NewCase
from desk.clock import FixedClock
from desk.office import Office
from desk.settings import change_hours
from desk.work import UnitOfWork

NIGHT = datetime(2026, 11, 19, 18, 10, tzinfo=UTC)
"""Friday 20 November, 02:10 in the office."""


@pytest.fixture
def at_night(office: Office, clock: FixedClock) -> Office:
    """The office at ten past two in the morning."""
    clock.move_to(NIGHT)
    return office


def take(office: Office, class_code: str | None, received_at: datetime | None = None) -> cases.CaseFile:
    def act(work: UnitOfWork) -> str:
        found = work.session.scalar(select(CaseClass.id).where(CaseClass.code == class_code))
        new = NewCase(summary="x", told_by="王", first_receiver_id=1, class_id=found, received_at=received_at)
        return cases.take(work, new).number

    number = office.do(act).answer
    return office.ask(lambda reading: cases.file_of(reading, number))


def test_an_ordinary_matter_told_at_ten_past_two_counts_from_the_next_opening(at_night: Office) -> None:
    """M14."""
    file = take(at_night, "noise")
    assert file.after_hours
    assert file.row.taken_at == NIGHT
    # One working day from Friday 08:30 is Monday 08:30.
    assert file.row.reply_due == datetime(2026, 11, 23, 0, 30, tzinfo=UTC)


def test_an_emergency_at_ten_past_two_runs_from_then(at_night: Office) -> None:
    """M14."""
    file = take(at_night, "trapped")
    assert file.after_hours
    assert file.row.reply_due == NIGHT + timedelta(minutes=5)
    assert file.row.solution_due == NIGHT + timedelta(minutes=30)


def test_what_was_told_in_opening_hours_and_typed_in_at_night_is_not_after_hours(at_night: Office) -> None:
    file = take(at_night, None, datetime(2026, 11, 19, 8, 0, tzinfo=UTC))
    assert not file.after_hours
    assert file.entered_at == NIGHT
    assert file.row.reply_due == datetime(2026, 11, 20, 8, 0, tzinfo=UTC)


def test_what_was_told_at_night_and_typed_in_by_day_is_after_hours(office: Office) -> None:
    file = take(office, "noise", NIGHT)
    assert file.after_hours
    assert file.row.reply_due == datetime(2026, 11, 23, 0, 30, tzinfo=UTC)


def test_what_is_told_while_the_desk_eats_is_not_after_hours(office: Office, clock: FixedClock) -> None:
    """M14: its limits count from the end of the break all the same."""
    day = ((time(8, 30), time(12)), (time(13, 30), time(17, 30)))
    week = tuple(day if weekday < 5 else () for weekday in range(7))
    office.do(lambda work: change_hours(work, week, "CN", "Asia/Shanghai"))
    clock.move_to(datetime(2026, 11, 23, 4, 30, tzinfo=UTC))
    file = take(office, None)
    assert not file.after_hours
    assert file.row.reply_due == datetime(2026, 11, 24, 5, 30, tzinfo=UTC)

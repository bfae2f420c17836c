"""Whatever zone the PC stands in and whenever the clocks change, a moment is one and a month is the office's own."""

import os
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desk import cases, settings
from desk.calendar import Limit
from desk.choices import LimitUnit
from desk.clock import FixedClock
from desk.day_register.gather import sheet_of
from desk.office import Office
from tests.conftest import Take
from tests.figured import counted
from tests.systems import not_on_windows


@not_on_windows("a process cannot change its zone there")
def test_a_book_written_in_one_zone_reads_the_same_in_another(
    folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G28: the instants are the same, and the month report goes by the office's zone, not by the PC's."""
    before = os.environ.get("TZ")
    told = []
    # 00:30 on 1 December in Shanghai; in the other two zones it is still November.
    clock.move_to(datetime(2026, 11, 30, 16, 30, tzinfo=UTC))
    try:
        for zone in ("America/New_York", "Asia/Tokyo", "UTC"):
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            office = Office.open(folder, clock)
            if not told:
                new = cases.NewCase(summary="Leak", told_by="Wang", first_receiver_id=1)
                office.do(lambda work, new=new: cases.take(work, new))
            file = office.ask(lambda reading: cases.file_of(reading, "C-2026-0001"))
            months = [counted(office, month)["received"].value for month in ("2026-11", "2026-12")]
            told.append((file.row.taken_at, file.row.reply_due, months))
            office.close()
    finally:
        monkeypatch.setenv("TZ", before) if before is not None else monkeypatch.delenv("TZ", raising=False)
        time.tzset()
    assert told[0][0] == clock.now()
    assert told[0][2] == [0, 1]
    assert told == [told[0]] * 3


LONGEST = {"Europe/London": (date(2027, 10, 31), 26), "America/New_York": (date(2027, 11, 7), 27)}
"""The day, and how many of the 27 cases around it are of its month."""


@pytest.mark.parametrize("zone", LONGEST)
def test_on_a_day_of_25_hours_every_case_counts_once_and_24_hours_are_24(
    zone: str, office: Office, clock: FixedClock, take: Take
) -> None:
    """G30."""
    day, of_the_month = LONGEST[zone]
    office.do(lambda work: settings.change_hours(work, work.facts.week, "", zone))
    start = office.facts.midnight(day).astimezone(UTC)
    assert office.facts.midnight(day + timedelta(days=1)).astimezone(UTC) - start == timedelta(hours=25)
    clock.move_to(start - timedelta(days=3))
    for hour in range(-1, 26):  # the hour before the day, its 25, and the one after
        take(start + timedelta(hours=hour, minutes=30))
    assert counted(office, f"{day:%Y-%m}")["received"].value == of_the_month
    assert len(office.ask(lambda reading: sheet_of(reading, day)).entries) == 25
    due = office.ask(lambda reading: reading.calendar.due(start, Limit(24, LimitUnit.HOURS)))
    assert due.at - start == timedelta(hours=24)

"""Beside the due time of a case stands how it came about (M50, loved feature 5)."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk import cases, own_days
from desk.cases import Channel, WaitsFor
from desk.clock import FixedClock
from desk.office import Office
from desk.own_days import OwnDays
from tests.builders import solved
from tests.ui.cases.cases_at_desk import AtDesk
from ui.cases.why import WhyLine


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    """A person at the cases."""
    at = AtDesk(qtbot, office, folder)
    yield at
    at.leave()


def why(desk: AtDesk, number: str) -> WhyLine:
    """The line of a case in sight."""
    page = desk.open("cases", number=number)
    [line] = page.findChildren(WhyLine)
    assert isinstance(line, WhyLine)
    return line


def test_the_reply_that_is_owed_says_why_it_is_due_then(desk: AtDesk, office: Office) -> None:
    """M50."""
    number = take(office)
    line = why(desk, number)
    assert line.isVisible()
    assert line.text() == "Fri 20 Nov 16:00 + 1 working day = Mon 23 Nov 16:00"
    due = line._told
    assert due.accessibleDescription() == (
        "Reply: Fri 20 Nov 16:00 + 1 working day = Mon 23 Nov 16:00. "
        "Solution: Fri 20 Nov 16:00 + 5 working days = Fri 27 Nov 16:00"
    )
    assert "Solution: Fri 20 Nov" in due.toolTip()


def test_an_answered_case_says_why_its_solution_is_due_and_a_closed_one_nothing(desk: AtDesk, office: Office) -> None:
    number = take(office)
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Tomorrow"))
    line = why(desk, number)
    assert line.text() == "Fri 20 Nov 16:00 + 5 working days = Fri 27 Nov 16:00"
    office.do(lambda work: cases.close(work, number, solved("Mended")))
    desk.settle()
    desk.until(lambda: not line.isVisible())


def test_a_pause_and_another_calendar_are_told_as_soon_as_they_are_kept(
    desk: AtDesk, office: Office, clock: FixedClock
) -> None:
    number = take(office)
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Tomorrow"))
    line = why(desk, number)
    clock.move_on(timedelta(hours=1))
    office.do(lambda work: cases.pause(work, number, WaitsFor.PARTS, "Pump", date(2026, 11, 25)))
    desk.settle()
    desk.until(lambda: line.text().endswith("paused 3 working days from Fri 20 Nov 17:00; so Wed 2 Dec 16:00"))
    office.do(lambda work: own_days.add(work, OwnDays(date(2026, 11, 30))))
    desk.window.refresh()
    desk.settle()
    desk.until(lambda: "promised for Wed 2 Dec 16:00, and that stands" in line.text())


def take(office: Office) -> str:
    new = cases.NewCase(summary="Leak", told_by="李芳", first_receiver_id=1)
    return office.do(lambda work: cases.take(work, new)).answer.number

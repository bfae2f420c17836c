"""A window on an office with two months of cases, and its reports."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk import cases, choices, owners, return_calls, slips
from desk.cases import CaseKind, Channel
from desk.clock import FixedClock
from desk.office import Office
from desk.return_calls import Mark
from tests.builders import solved
from tests.conftest import FRIDAY, Take
from tests.ui.opened import open_page, open_window
from ui.reports.page import ReportsPage
from ui.window import Window


@pytest.fixture
def filled(office: Office, clock: FixedClock, take: Take) -> Office:
    """Two cases of October and six of November: two leaks closed, one of them called back, one void, a slip out."""
    clock.move_to(datetime(2026, 10, 27, 2, tzinfo=UTC))
    flat = office.do(lambda work: owners.add_unit(work, owners.NewUnit("1", "1", "101"))).answer
    leak = next(each.id for each in office.ask(choices.classes) if each.code == "leak")
    for day in (28, 29):
        take(datetime(2026, 10, day, 2, tzinfo=UTC), unit_id=flat, class_id=leak)
    numbers = [
        take(
            datetime(2026, 11, 2 + day, 2, tzinfo=UTC), unit_id=flat, class_id=leak if day < 4 else None,
            kind=CaseKind.COMPLAINT if day < 2 else CaseKind.REPAIR, place="Kitchen" if day < 3 else "",
            summary=f"Matter {day}",
        )
        for day in range(6)
    ]  # fmt: skip
    clock.move_to(datetime(2026, 11, 10, 2, tzinfo=UTC))
    office.do(lambda work: cases.void(work, numbers[5], "Typed twice"))
    office.do(lambda work: slips.raise_for(work, numbers[2]))
    for number in numbers[:2]:
        clock.move_on(timedelta(hours=1))
        office.do(lambda work, number=number: cases.reply(work, number, Channel.PHONE, "Done"))
        office.do(lambda work, number=number: cases.close(work, number, solved("Mended")))
    clock.move_to(datetime(2026, 11, 16, 2, tzinfo=UTC))
    call = office.ask(return_calls.due).rows[0]
    office.do(lambda work: return_calls.record(work, call.id, Mark.SATISFIED, "Good work"))
    clock.move_to(FRIDAY)
    return office


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="reports")


@pytest.fixture
def page(qtbot: QtBot, filled: Office, window: Window) -> ReportsPage:
    """The reports of the filled office, with the figures of the current month."""
    page = open_page(qtbot, window, "reports")
    assert isinstance(page, ReportsPage)
    qtbot.waitUntil(lambda: window.errands.idle() and page.figures.told is not None)
    return page

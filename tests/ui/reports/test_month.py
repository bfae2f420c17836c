"""The month on screen: prepared by itself, the bytes shown are the bytes printed."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.cases import Taken
from desk.clock import FixedClock
from desk.office import Office
from tests.conftest import FRIDAY
from tests.ui.letters.opened import open_page, open_window, page_of, words_of
from ui.reports.page import ReportsPage
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder)


@pytest.fixture
def page(qtbot: QtBot, window: Window) -> ReportsPage:
    """The reports, with the current month prepared."""
    page = open_page(qtbot, window, "reports")
    assert isinstance(page, ReportsPage)
    qtbot.waitUntil(lambda: window.errands.idle() and page.prepared is not None)
    return page


def test_the_current_month_is_prepared_when_the_page_is_opened(taken: Taken, page: ReportsPage) -> None:
    assert page.prepared is not None
    assert page.prepared.month == date(2026, 11, 1)
    assert page.view.page_count() == page.prepared.pages
    assert "2026年11月" in words_of(page.prepared.pdf)
    assert taken.number in words_of(page.prepared.pdf)
    assert page.month.currentText() == "November 2026"


def test_a_month_without_cases_reads_as_one(page: ReportsPage) -> None:
    assert page.prepared is not None
    assert "本月无受理事项" in words_of(page.prepared.pdf)
    assert page.month.count() == 1


def test_what_is_printed_is_what_is_shown(
    qtbot: QtBot, window: Window, folder: Path, taken: Taken, page: ReportsPage
) -> None:
    assert page.prepared is not None
    qtbot.keyClick(window, Qt.Key.Key_F9)
    kept = folder / "papers" / "report-Report 2026-11.pdf"
    qtbot.waitUntil(lambda: window.errands.idle() and kept.exists())
    assert kept.read_bytes() == page.prepared.pdf


def test_another_month_waits_for_prepare_and_the_last_one_stays_meanwhile(
    qtbot: QtBot, window: Window, office: Office, clock: FixedClock, taken: Taken
) -> None:
    clock.move_to(FRIDAY + timedelta(days=30))
    page = open_page(qtbot, window, "reports")
    assert isinstance(page, ReportsPage)
    qtbot.waitUntil(lambda: window.errands.idle() and page.prepared is not None)
    assert [page.month.itemText(place) for place in range(page.month.count())] == ["December 2026", "November 2026"]
    qtbot.keyClick(page.month, Qt.Key.Key_Down)
    assert page.prepared is not None
    assert page.prepared.month == date(2026, 12, 1)
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.prepared is not None and page.prepared.month == date(2026, 11, 1))


def test_the_report_is_prepared_in_the_language_chosen(
    qtbot: QtBot, window: Window, taken: Taken, page: ReportsPage
) -> None:
    page.language.segments()[0].click()
    page.prepare_button.click()
    qtbot.waitUntil(lambda: page.prepared is not None and "Monthly report" in words_of(page.prepared.pdf))


def test_cancelling_keeps_what_was_prepared_last(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    before = page.prepared
    page.prepare()
    page.cancel_button.click()
    qtbot.waitUntil(lambda: window.errands.idle() and page.prepare_button.isEnabled())
    assert page.prepared is before


def test_the_prepared_report_survives_another_look(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    before = page.prepared
    window.resize_text(1)
    qtbot.waitUntil(window.errands.idle)
    again = page_of(window, "reports")
    assert isinstance(again, ReportsPage)
    assert again is not page
    assert again.prepared is before
    assert again.view.page_count() == page.view.page_count()

"""From a report to what the manager writes for it: the month it is about, and the review it still lacks."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.figures.spans import Period, span_from
from tests.ui.opened import page_of
from ui.reports.page import ReportsPage
from ui.steering.page import SteeringPage
from ui.window import Window

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def steering(qtbot: QtBot, window: Window) -> SteeringPage:
    """Press Ctrl+G and wait for what it leads to."""
    qtbot.keyClick(window, Qt.Key.Key_G, CTRL)
    qtbot.waitUntil(window.errands.idle)
    page = page_of(window, "steering")
    assert isinstance(page, SteeringPage)
    return page


@pytest.mark.parametrize("period", [Period.MONTH, Period.QUARTER, Period.HALF, Period.YEAR])
def test_of_a_period_that_runs_the_last_month_that_has_begun_is_opened(
    qtbot: QtBot, window: Window, page: ReportsPage, period: Period
) -> None:
    """M28: on 20 November no December is opened."""
    page.head.period.set_value(period)
    qtbot.waitUntil(lambda: window.errands.idle() and page.head.chosen().period is period)  # type: ignore[union-attr]
    assert steering(qtbot, window).month.chosen() == span_from("2026-11")


def test_of_a_period_that_is_over_its_last_month_is_opened(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """M28."""
    page.show_item(span="2026-Q3")
    qtbot.waitUntil(lambda: window.errands.idle() and page.head.chosen() == span_from("2026-Q3"))
    assert steering(qtbot, window).month.chosen() == span_from("2026-09")


def test_classes_without_a_measure_are_named_and_one_key_leads_to_where_they_are_written(
    qtbot: QtBot, window: Window, page: ReportsPage
) -> None:
    """M46, B7: before October is issued."""
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(window.errands.idle)
    qtbot.keyClick(window, Qt.Key.Key_I, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and page.before_issue.isVisible())
    assert "Main classes without a measure: Equipment · Ctrl+G leads to the review" in page.before_issue._text.text()
    assert [link.text() for link in page.before_issue.links()] == ["Write the measures", "Issue it"]
    there = steering(qtbot, window)
    assert (there.tabs.current(), there.month.chosen()) == ("review", span_from("2026-10"))

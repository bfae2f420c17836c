"""The records behind a figure: always of the period said above them, and the way back from one of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.figures.spans import Span, span_from
from tests.ui.opened import page_of
from ui.cases.page import CasesPage
from ui.reports.page import ReportsPage
from ui.reports.records import RecordsView
from ui.reports.words import span_words
from ui.window import Window

KEY, HELD = Qt.Key, Qt.KeyboardModifier


def open_records(qtbot: QtBot, window: Window, page: ReportsPage) -> RecordsView:
    """The cases received, by Enter on their number."""
    page.figures.table.choose("received")
    qtbot.keyClick(page.figures.table, KEY.Key_Return)
    settle(qtbot, window)
    assert page.records.isVisible()
    return page.records


def settle(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(window.errands.idle)


def here(window: Window) -> str:
    assert window.stack is not None
    return window.stack.here


def agrees(page: ReportsPage, span: Span) -> bool:
    """Whether title, choice and records are all of that period."""
    words, wanted = span_words(span), page.records.wanted
    said = page.records._title.text().endswith(words) and page.head.span.currentText() == words
    return said and page.head.chosen_period() is span.period and wanted is not None and wanted.span == span


def test_esc_leads_from_a_record_back_to_the_very_row(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    records = open_records(qtbot, window, page)
    QTest.keyClick(records.table, KEY.Key_Down)
    row = records.table.current_row()
    qtbot.keyClick(records.table, KEY.Key_Return)
    settle(qtbot, window)
    assert here(window) == "cases"
    QTest.keyClick(window.focusWidget(), KEY.Key_Escape)
    settle(qtbot, window)
    assert here(window) == "reports"
    assert records.table.hasFocus()
    assert records.table.current_row() == row
    QTest.keyClick(records.table, KEY.Key_Escape)
    assert page.figures.table.hasFocus()


def test_who_goes_on_from_the_record_is_not_led_back(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """Sent to the cases again, Esc is theirs."""
    records = open_records(qtbot, window, page)
    qtbot.keyClick(records.table, KEY.Key_Return)
    settle(qtbot, window)
    qtbot.keyClick(window.focusWidget(), KEY.Key_2, HELD.ControlModifier)
    settle(qtbot, window)
    for _ in range(3):
        QTest.keyClick(window.focusWidget(), KEY.Key_Escape)
    settle(qtbot, window)
    assert here(window) == "cases"


@pytest.mark.parametrize("goes_on", [KEY.Key_Down, KEY.Key_Space])
def test_who_chooses_something_else_there_is_not_thrown_back(
    qtbot: QtBot, window: Window, page: ReportsPage, goes_on: Qt.Key
) -> None:
    """Another case chosen in the list, or one ticked: what Esc closes on that page comes first."""
    records = open_records(qtbot, window, page)
    qtbot.keyClick(records.table, KEY.Key_Return)
    settle(qtbot, window)
    cases = page_of(window, "cases")
    assert isinstance(cases, CasesPage)
    cases.list.table.setFocus()
    qtbot.keyClick(cases.list.table, goes_on)
    settle(qtbot, window)
    qtbot.keyClick(cases.list.table, KEY.Key_Escape)
    settle(qtbot, window)
    assert here(window) == "cases"
    assert len(cases.list.marks) == 0


def test_who_only_looks_around_there_is_led_back(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    records = open_records(qtbot, window, page)
    qtbot.keyClick(records.table, KEY.Key_Return)
    settle(qtbot, window)
    for key in (KEY.Key_Tab, KEY.Key_F6, KEY.Key_F6, KEY.Key_Escape):
        qtbot.keyClick(window.focusWidget(), key)
        settle(qtbot, window)
    assert here(window) == "reports"


def test_alt_left_shows_the_same_figure_in_the_month_before(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """Title, choice and records agree; Esc leads to the figures of that month."""
    records = open_records(qtbot, window, page)
    assert agrees(page, span_from("2026-11"))
    QTest.keyClick(records.table, KEY.Key_Left, HELD.AltModifier)
    settle(qtbot, window)
    assert agrees(page, span_from("2026-10"))
    assert records.table.total == 2
    assert records.table.hasFocus()
    page.head.period.segments()[1].click()
    settle(qtbot, window)
    assert agrees(page, span_from("2026-Q4"))
    assert records.table.total == 7
    QTest.keyClick(window, KEY.Key_Escape)
    settle(qtbot, window)
    assert page.figures.told is not None
    assert page.figures.told.span == page.head.chosen() == span_from("2026-Q4")


def test_a_month_of_the_chart_stands_above_its_records_and_esc_leads_to_the_chart_as_it_was(
    qtbot: QtBot, window: Window, page: ReportsPage
) -> None:
    page.head.period.segments()[1].click()
    page.go_to("trend")
    qtbot.waitUntil(lambda: window.errands.idle() and bool(page.trend.shown))
    chart = page.trend.chart
    QTest.keyClick(chart, KEY.Key_Left)
    place, drawn = chart.place, chart.data
    qtbot.keyClick(chart, KEY.Key_Return)
    settle(qtbot, window)
    assert page.records.table.total == 2
    assert agrees(page, span_from("2026-10"))
    window.resize_text(1)  # built anew
    settle(qtbot, window)
    again = page_of(window, "reports")
    assert isinstance(again, ReportsPage)
    assert agrees(again, span_from("2026-10"))
    QTest.keyClick(window, KEY.Key_Escape)
    settle(qtbot, window)
    assert again.head.chosen() == span_from("2026-Q4")
    qtbot.waitUntil(lambda: window.errands.idle() and again.trend.chart.data == drawn)
    QTest.keyClick(again.trend.chart, KEY.Key_Left)
    qtbot.keyClick(again.trend.chart, KEY.Key_Return)
    settle(qtbot, window)
    QTest.keyClick(window, KEY.Key_Escape)
    settle(qtbot, window)
    assert again.trend.chart.hasFocus()
    assert again.trend.chart.place == place
    assert again.head.span.currentText() == "Quarter 4 of 2026"


def test_another_view_is_of_the_month_whose_records_were_seen(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    page.go_to("trend")
    qtbot.waitUntil(lambda: window.errands.idle() and bool(page.trend.shown))
    QTest.keyClick(page.trend.chart, KEY.Key_Left)
    qtbot.keyClick(page.trend.chart, KEY.Key_Return)
    settle(qtbot, window)
    qtbot.keyClick(page.records.table, KEY.Key_1, HELD.AltModifier)
    settle(qtbot, window)
    assert page.head.span.currentText() == "October 2026"
    assert page.figures.told is not None
    assert page.figures.told.span == span_from("2026-10")

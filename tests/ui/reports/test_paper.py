"""The report on paper: one key prepares, shows and prints it; the bytes shown are the bytes printed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from desk.clock import FixedClock
from desk.figures.spans import span_from
from desk.office import Office
from desk.reports.issued import issued
from tests.desk.reports.at_issue import IN_DECEMBER, NOVEMBER, lay_ready
from tests.ui.opened import open_page, page_of, words_of
from ui.reports import bringing
from ui.reports.page import ReportsPage
from ui.window import Window


@pytest.fixture
def paper(qtbot: QtBot, window: Window, page: ReportsPage) -> ReportsPage:
    """The page with the report of the current month prepared."""
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.errands.idle() and page.paper.prepared is not None)
    return page


def test_the_report_is_prepared_when_its_view_is_opened(paper: ReportsPage) -> None:
    """B7: the pages of the period chosen."""
    shown = paper.paper.prepared
    assert shown is not None
    assert shown.span == span_from("2026-11")
    assert paper.paper.view.page_count() == shown.pages > 1
    assert "2026年11月" in words_of(shown.pdf)


def test_f9_prepares_shows_and_prints_in_one_key(qtbot: QtBot, window: Window, folder: Path, page: ReportsPage) -> None:
    """B7: one key from the figures; what is printed is what is shown."""
    qtbot.keyClick(window, Qt.Key.Key_F9)
    kept = folder / "papers" / "report-Report 2026-11.pdf"
    qtbot.waitUntil(lambda: window.errands.idle() and kept.exists())
    assert page.paper.view.isVisible()
    assert page.paper.prepared is not None
    assert kept.read_bytes() == page.paper.prepared.pdf


def test_f9_pressed_while_the_pages_are_being_prepared_prints_them(
    qtbot: QtBot, window: Window, folder: Path, page: ReportsPage
) -> None:
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert page.paper.busy
    QTest.keyClick(window, Qt.Key.Key_F9)
    kept = folder / "papers" / "report-Report 2026-11.pdf"
    qtbot.waitUntil(lambda: window.errands.idle() and kept.exists())


def test_of_two_periods_asked_for_the_last_one_is_shown(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.errands.idle() and page.paper.prepared is not None)
    assert page.paper.current() is not None
    assert page.paper.prepared is not None
    assert page.paper.prepared.span == span_from("2026-10")
    assert not page.paper.busy


def test_the_paper_and_the_screen_tell_the_same_figures(paper: ReportsPage) -> None:
    """Figures one can trust: one definition for both."""
    assert paper.paper.prepared is not None
    assert paper.figures.told is not None
    report, told = paper.paper.prepared.report, paper.figures.told
    assert report is not None
    assert {key: each.values for key, each in told.figures.items()} == dict(report.values)


def test_another_month_waits_for_prepare_and_the_last_one_stays_meanwhile(
    qtbot: QtBot, window: Window, paper: ReportsPage
) -> None:
    before = paper.paper.prepared
    paper.paper.language.segments()[0].click()
    assert paper.paper.prepared is before
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.errands.idle() and paper.paper.prepared is not before)
    assert paper.paper.prepared is not None
    assert "November 2026" in words_of(paper.paper.prepared.pdf)


def test_the_month_chosen_is_prepared_by_itself_while_the_paper_is_in_front(
    qtbot: QtBot, window: Window, paper: ReportsPage
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.errands.idle() and paper.paper.current() is not None)
    assert paper.paper.prepared is not None
    assert paper.paper.prepared.span == span_from("2026-10")


def test_cancelling_keeps_what_was_prepared_last(qtbot: QtBot, window: Window, paper: ReportsPage) -> None:
    before = paper.paper.prepared
    paper.prepare()
    assert paper.paper.cancel_button.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.errands.idle() and paper.paper.prepare_button.isEnabled())
    assert paper.paper.prepared is before


def test_the_prepared_report_survives_another_look(qtbot: QtBot, window: Window, paper: ReportsPage) -> None:
    before = paper.paper.prepared
    window.resize_text(1)
    qtbot.waitUntil(window.errands.idle)
    again = page_of(window, "reports")
    assert isinstance(again, ReportsPage)
    assert again is not paper
    assert again.paper.prepared is before
    assert again.paper.view.isVisible()


def test_who_sits_down_next_does_not_read_the_pages_of_the_one_before(
    qtbot: QtBot, window: Window, paper: ReportsPage
) -> None:
    """M15: a manager's pages hold names that are withheld from others."""
    paper.set_aside()
    assert paper.paper.prepared is None
    assert not paper.paper.view.isVisible()
    paper.refresh()
    qtbot.waitUntil(lambda: window.errands.idle() and paper.paper.prepared is not None)


def test_the_workbook_holds_the_figures_of_the_pages(
    qtbot: QtBot, window: Window, folder: Path, paper: ReportsPage
) -> None:
    """B7: and a workbook."""
    path = folder / "november.xlsx"
    assert paper.paper.prepared is not None
    bringing.write_workbook(paper.desk, paper, paper.paper.prepared, path)
    qtbot.waitUntil(lambda: window.errands.idle() and path.exists())
    cells = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    received = next(row for row in cells if "受理数" in row)
    assert 5 in received


def test_a_month_that_is_over_is_issued_with_one_key_pressed_twice(
    qtbot: QtBot, window: Window, page: ReportsPage
) -> None:
    """B7: October is frozen and stands among the reports issued; November may not be yet."""
    qtbot.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.errands.idle)
    assert page.before_issue.isHidden()
    assert page.head.views.current() == "figures"
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(window.errands.idle)
    qtbot.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.errands.idle() and page.before_issue.isVisible())
    assert window.errands.office.ask(issued) == ()
    title = page.before_issue.accessibleName()
    assert title == "The report of October 2026 is about to be issued in 中文: it never changes again"
    assert "Main classes without a measure: Equipment" in page.before_issue._text.text()
    qtbot.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.errands.idle() and page.head.views.current() == "issued")
    numbers = [row.number for row in window.errands.office.ask(issued)]
    assert numbers == ["R-2026-0001"]


def test_what_is_said_before_an_issue_holds_for_that_report_only(
    qtbot: QtBot, window: Window, page: ReportsPage
) -> None:
    """B7: another language, another period or Esc takes it back, and the next press asks anew."""
    ctrl, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier

    def press_once() -> None:
        qtbot.keyClick(window, Qt.Key.Key_I, ctrl)
        qtbot.waitUntil(lambda: window.errands.idle() and page.before_issue.isVisible())

    qtbot.keyClick(window, Qt.Key.Key_Left, alt)
    qtbot.waitUntil(window.errands.idle)
    press_once()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert page.before_issue.isHidden()
    press_once()
    page.paper.language.segments()[0].click()
    assert page.before_issue.isHidden()
    press_once()
    qtbot.keyClick(window, Qt.Key.Key_Right, alt)
    assert page.before_issue.isHidden()
    qtbot.waitUntil(window.errands.idle)
    assert window.errands.office.ask(issued) == ()


def test_the_next_view_by_key_has_the_keys_and_the_records_are_closed(
    qtbot: QtBot, window: Window, page: ReportsPage
) -> None:
    """Ctrl+PgDn leads where Alt and a number does."""
    page.figures.table.choose("received")
    qtbot.keyClick(page.figures.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.errands.idle() and page.views.shows_records)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.errands.idle)
    assert (page.views.view, page.views.shows_records) == ("trend", False)
    assert page.trend.chart.hasFocus()
    QTest.keyClick(page.trend.chart, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.errands.idle)
    assert page.pattern.places.hasFocus()


def test_todays_way_to_last_month_opens_its_report(qtbot: QtBot, window: Window, filled: Office) -> None:
    page = open_page(qtbot, window, "reports", month=span_from("2026-10").first)
    assert isinstance(page, ReportsPage)
    qtbot.waitUntil(lambda: window.errands.idle() and page.paper.current() is not None)
    assert page.head.span.currentText() == "October 2026"


def test_pages_of_a_month_that_went_on_give_way_to_the_report_that_prepared_itself(
    qtbot: QtBot, window: Window, paper: ReportsPage, clock: FixedClock, office: Office
) -> None:
    """B7: whoever looked at the month before its end is shown the whole of it when it is offered."""
    before = paper.paper.prepared
    clock.move_to(IN_DECEMBER)
    ready = lay_ready(office)
    window.open("reports", month=NOVEMBER.first)
    qtbot.waitUntil(lambda: window.errands.idle() and paper.paper.prepared not in (None, before))
    assert paper.paper.prepared is not None
    assert paper.paper.prepared.pdf == ready.read_bytes()

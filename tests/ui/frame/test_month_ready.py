"""The report of the finished month is prepared while nobody types, and told once (B7)."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desk.clock import FixedClock
from desk.office import Office
from desk.settings import ReportFacts, change_reports
from tests.desk.reports.at_issue import NOVEMBER, issue_page, november
from tests.desk.test_masking import sit_receptionist
from tests.ui.opened import open_page, open_window, page_of
from ui.reports.page import ReportsPage
from ui.today.matters import REPORT
from ui.today.page import TodayPage
from ui.window import Window

READY = "The report of November 2026 is ready: F9 on its page prints it"


@pytest.fixture
def window(qtbot: QtBot, office: Office, clock: FixedClock, folder: Path) -> Iterator[Window]:
    """The first of December, a Tuesday, ten in the morning; nobody has pressed a key."""
    november(office, clock)
    for opened in open_window(qtbot, office, folder):
        opened.month_ready.quiet_ms = 0
        yield opened


def minute(qtbot: QtBot, window: Window) -> None:
    """A minute goes by, and what it began is done."""
    window.news.minute.emit()
    qtbot.waitUntil(window.errands.idle, timeout=20_000)
    qtbot.waitUntil(lambda: window.month_ready.job is None and window.errands.idle(), timeout=20_000)


def papers(folder: Path) -> list[str]:
    return sorted(each.name for each in (folder / "papers").glob("report-*"))


def test_it_is_prepared_and_told_once_and_f12_leads_to_it(
    qtbot: QtBot, window: Window, office: Office, folder: Path
) -> None:
    """B7: the PDF and the workbook lie in the papers folder; the next minute and the next start leave it at that."""
    minute(qtbot, window)
    assert papers(folder) == ["report-2026-11.pdf", "report-2026-11.xlsx"]
    assert window.toasts.texts() == [READY]
    made = (folder / "papers" / "report-2026-11.pdf").stat().st_mtime_ns
    window.toasts.clear()
    minute(qtbot, window)
    assert window.toasts.texts() == []
    assert (folder / "papers" / "report-2026-11.pdf").stat().st_mtime_ns == made
    assert office.facts.report_ready == "2026-11"


def test_what_is_offered_opens_the_report(qtbot: QtBot, window: Window, folder: Path) -> None:
    """B7: the very file that was written, which is not counted a second time."""
    minute(qtbot, window)
    window.follow_message()
    qtbot.waitUntil(window.errands.idle, timeout=20_000)
    page = cast("ReportsPage", page_of(window, "reports"))
    qtbot.waitUntil(lambda: page.head.chosen() == NOVEMBER)
    qtbot.waitUntil(lambda: window.errands.idle() and page.paper.current() is not None, timeout=20_000)
    assert page.paper.prepared is not None
    assert page.paper.prepared.pdf == (folder / "papers" / "report-2026-11.pdf").read_bytes()


def test_whoever_types_is_not_disturbed(qtbot: QtBot, window: Window, folder: Path) -> None:
    """B7: a key stops what is under way, which is done as soon as the desk is quiet; nobody is told of it."""
    other, done = Event(), Event()
    window.errands.run(window, lambda _office, _progress: done.wait(20), lambda _none: other.set())
    window.news.minute.emit()
    qtbot.waitUntil(lambda: window.month_ready.job is not None)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    done.set()
    qtbot.waitUntil(lambda: window.month_ready.job is None and window.errands.idle(), timeout=20_000)
    assert papers(folder) == []
    window.month_ready.quiet_ms = 60_000
    minute(qtbot, window)
    assert papers(folder) == []
    window.month_ready.quiet_ms = 0
    minute(qtbot, window)
    assert len(papers(folder)) == 2
    assert window.toasts.texts() == [READY]


def test_whoever_types_in_a_dialog_is_not_disturbed_either(qtbot: QtBot, window: Window, folder: Path) -> None:
    """B7: a reply is typed in a window of its own, opened after the desk began to listen."""
    other, done = Event(), Event()
    window.errands.run(window, lambda _office, _progress: done.wait(20), lambda _none: other.set())
    window.news.minute.emit()
    qtbot.waitUntil(lambda: window.month_ready.job is not None)
    dialog = QDialog(window)
    typed = QLineEdit(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_A)
    assert typed.text() == "a"
    done.set()
    qtbot.waitUntil(lambda: window.month_ready.job is None and window.errands.idle(), timeout=20_000)
    assert papers(folder) == []
    dialog.reject()


def test_stopped_by_hand_it_waits_for_the_next_start(qtbot: QtBot, window: Window, folder: Path) -> None:
    done = Event()
    window.errands.run(window, lambda _office, _progress: done.wait(20), lambda _none: None)
    window.news.minute.emit()
    qtbot.waitUntil(lambda: window.month_ready.job is not None)
    assert window.month_ready.job is not None
    window.month_ready.job.cancel()
    done.set()
    minute(qtbot, window)
    assert (papers(folder), window.toasts.texts()) == ([], [])


def test_where_it_cannot_be_written_nobody_is_bothered(qtbot: QtBot, window: Window, folder: Path) -> None:
    """A folder that cannot be made: tried again at the next start, and the desk goes on."""
    (folder / "papers").write_text("in the way", encoding="utf-8")
    minute(qtbot, window)
    assert window.toasts.texts() == []
    assert window.errands.office.facts.report_ready == ""


def test_switched_off_nothing_is_prepared(qtbot: QtBot, window: Window, office: Office, folder: Path) -> None:
    office.do(lambda work: change_reports(work, ReportFacts(report_by_itself=False, report_by_script=False)))
    minute(qtbot, window)
    assert papers(folder) == []


def test_today_tells_a_manager_until_it_is_issued(qtbot: QtBot, window: Window, office: Office) -> None:
    """B7: the count leads to the report; a receptionist, who cannot issue it, does not see it."""
    minute(qtbot, window)
    page = cast("TodayPage", open_page(qtbot, window, "today"))
    qtbot.waitUntil(lambda: page.strip.counts().get(REPORT) == 1)
    page.strip.tile(REPORT).click()
    reports = cast("ReportsPage", page_of(window, "reports"))
    qtbot.waitUntil(lambda: reports.head.chosen() == NOVEMBER)
    qtbot.waitUntil(window.errands.idle, timeout=20_000)
    window.open("today")
    issue_page(office)
    qtbot.waitUntil(lambda: REPORT not in page.strip.counts())


def test_a_receptionist_is_not_asked_to_issue_it(qtbot: QtBot, window: Window, office: Office) -> None:
    minute(qtbot, window)
    sit_receptionist(office)
    page = cast("TodayPage", open_page(qtbot, window, "today"))
    page.refresh()
    qtbot.waitUntil(window.errands.idle)
    assert REPORT not in page.strip.counts()

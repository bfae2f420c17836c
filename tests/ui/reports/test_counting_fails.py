"""Where the book does not let figures be counted, the caption says so and how to try again, as elsewhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from desk.office import Office
from ui.reports.page import ReportsPage
from ui.widgets.label import PlainLabel
from ui.window import Window


def _captions(page: ReportsPage) -> list[str]:
    return [each.text() for each in page.findChildren(PlainLabel) if each.isVisible()]


def test_a_count_that_fails_says_so_and_f5_counts_anew(
    qtbot: QtBot, office: Office, window: Window, page: ReportsPage
) -> None:
    faults: list[Exception] = []
    window.errands.faulted.disconnect()
    window.errands.faulted.connect(faults.append)
    office.do(lambda work: work.session.execute(text('ALTER TABLE "case" RENAME TO gone')))
    page.trend.stop()
    page.go_to("trend")
    qtbot.waitUntil(window.errands.idle)
    assert faults
    assert not [each for each in _captions(page) if "Counting" in each]
    assert [each for each in _captions(page) if each.endswith("could not be counted; F5 counts anew")]
    office.do(lambda work: work.session.execute(text('ALTER TABLE gone RENAME TO "case"')))
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_F5)
    qtbot.waitUntil(window.errands.idle)
    assert not [each for each in _captions(page) if "Count" in each and "F5" in each]
    assert page.trend.shown

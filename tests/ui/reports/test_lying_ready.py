"""The report that prepared itself is shown as it lies in the folder, until somebody has it counted anew (B7)."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.clock import FixedClock
from desk.office import Office
from desk.reports.issued import issued
from desk.words import Language
from tests.desk.reports.at_issue import NOVEMBER, lay_ready, november, pdf_of
from tests.ui.opened import open_page, open_window, page_of, words_of
from ui.reports.page import ReportsPage
from ui.today.matters import REPORT
from ui.today.page import TodayPage
from ui.window import Window

KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LONG = 20_000


@pytest.fixture
def lying(office: Office, clock: FixedClock) -> Path:
    """The first of December: November's report prepared itself in Chinese."""
    november(office, clock)
    return lay_ready(office)


@pytest.fixture
def window(qtbot: QtBot, office: Office, lying: Path, folder: Path) -> Iterator[Window]:
    assert lying.parent.parent == folder
    yield from open_window(qtbot, office, folder, first="directory")


def shown(qtbot: QtBot, window: Window, page: ReportsPage) -> bytes:
    """What the paper shows, once nothing is under way any more."""
    qtbot.waitUntil(lambda: window.errands.idle() and page.paper.current() is not None, timeout=LONG)
    assert page.paper.prepared is not None
    return page.paper.prepared.pdf


@pytest.fixture
def page(qtbot: QtBot, window: Window) -> ReportsPage:
    """The reports as what is told of it, and Today, open them."""
    page = cast("ReportsPage", open_page(qtbot, window, "reports", month=NOVEMBER.first))
    shown(qtbot, window, page)
    return page


def test_todays_count_opens_the_very_file_and_says_since_when(qtbot: QtBot, window: Window, lying: Path) -> None:
    """B7: at once and as it lies there, with the moment, and that the figures may have moved."""
    today = cast("TodayPage", open_page(qtbot, window, "today"))
    qtbot.waitUntil(lambda: today.strip.counts().get(REPORT) == 1)
    today.strip.tile(REPORT).click()
    page = cast("ReportsPage", page_of(window, "reports"))
    assert shown(qtbot, window, page) == lying.read_bytes()
    assert page.paper.lying.isVisible()
    assert page.paper.lying.words.text() == "Prepared by itself: the figures may have moved since."
    assert page.paper._words.text() == "1 page, prepared Tue 1 Dec, 10:00"
    assert window.toasts.texts() == []


def test_f9_prints_the_file_that_is_shown(
    qtbot: QtBot, window: Window, folder: Path, lying: Path, page: ReportsPage
) -> None:
    """B7: what is printed is what is shown."""
    assert page.paper.view.isVisible()
    QTest.keyClick(page.paper.view, KEY.Key_F9)
    kept = folder / "papers" / "report-Report 2026-11.pdf"
    qtbot.waitUntil(lambda: window.errands.idle() and kept.exists(), timeout=LONG)
    assert kept.read_bytes() == lying.read_bytes()


@pytest.mark.parametrize("way", ["key", "link"])
def test_one_key_counts_it_anew(qtbot: QtBot, window: Window, page: ReportsPage, way: str) -> None:
    before = page.paper.prepared
    if way == "key":
        QTest.keyClick(page.paper.view, KEY.Key_Return, CTRL)
    else:
        page.paper.lying.anew.setFocus()
        QTest.keyClick(page.paper.lying.anew, KEY.Key_Space)
    qtbot.waitUntil(lambda: window.errands.idle() and page.paper.prepared is not before, timeout=LONG)
    assert "2026年11月" in words_of(shown(qtbot, window, page))
    assert not page.paper.lying.isVisible()
    assert page.paper.view.hasFocus()


@pytest.mark.parametrize("left", ["nothing", "half", "no pages"])
def test_a_file_that_is_gone_is_counted_anew_which_is_said(
    qtbot: QtBot, window: Window, lying: Path, left: str
) -> None:
    """B7: somebody took it out of the folder, or it is not whole."""
    if left == "nothing":
        lying.unlink()
    else:
        pdf = lying.read_bytes()
        lying.write_bytes(pdf[:300] if left == "half" else pdf.replace(b"/Kids [", b"/Kinds ["))
    page = cast("ReportsPage", open_page(qtbot, window, "reports", month=NOVEMBER.first))
    assert "2026年11月" in words_of(shown(qtbot, window, page))
    assert not page.paper.lying.isVisible()
    assert window.toasts.texts() == [
        "The report prepared by itself, report-2026-11.pdf, is gone from the folder papers or damaged. It was counted "
        "anew."
    ]


def test_it_is_shown_in_the_language_it_has(qtbot: QtBot, window: Window, office: Office) -> None:
    """B7: whatever language was chosen for another report; one chosen by hand for this one is counted."""
    path = lay_ready(office, "en-GB")
    page = cast("ReportsPage", open_page(qtbot, window, "reports", month=NOVEMBER.first))
    assert shown(qtbot, window, page) == path.read_bytes()
    assert page.paper.chosen_language() == Language.EN
    page.paper.language.segments()[1].click()
    assert not page.paper.lying.isVisible()
    QTest.keyClick(page.paper.view, KEY.Key_Return, CTRL)
    assert "2026年11月" in words_of(shown(qtbot, window, page))


def test_what_is_issued_is_counted_and_never_the_file(
    qtbot: QtBot, window: Window, office: Office, lying: Path, page: ReportsPage
) -> None:
    """B7: frozen is how the book stands; the file is not offered for that month any more."""
    for _ in range(2):
        QTest.keyClick(page.paper.view, KEY.Key_I, CTRL)
        qtbot.waitUntil(window.errands.idle, timeout=LONG)
    qtbot.waitUntil(lambda: window.errands.idle() and page.head.views.current() == "issued", timeout=LONG)
    [row] = office.ask(issued)
    assert pdf_of(office, row.number) != lying.read_bytes()
    assert "2026年11月" in words_of(pdf_of(office, row.number))


def test_from_the_figures_it_is_printed_as_they_are(
    qtbot: QtBot, window: Window, folder: Path, lying: Path, page: ReportsPage
) -> None:
    """B7: the paper agrees with the figures in front, not with a file that lay there before."""
    QTest.keyClick(page.paper.view, KEY.Key_1, ALT)
    qtbot.waitUntil(window.errands.idle, timeout=LONG)
    QTest.keyClick(page.figures.table, KEY.Key_F9)
    kept = folder / "papers" / "report-Report 2026-11.pdf"
    qtbot.waitUntil(lambda: window.errands.idle() and kept.exists(), timeout=LONG)
    assert kept.read_bytes() == shown(qtbot, window, page) != lying.read_bytes()


def test_the_folder_is_a_link_away(page: ReportsPage, lying: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """B7: PDF and workbook lie there as files."""
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    page.paper.lying.open_folder.click()
    assert [Path(url.toLocalFile()) for url in opened] == [lying.parent]

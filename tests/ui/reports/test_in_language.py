"""Which language a report comes out in is told where it is brought out, and not only where it is chosen (B7)."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desk.words import Language
from tests.ui.nameless import nameless
from ui.reports.page import ReportsPage
from ui.window import Window

KEY, ALT, SHIFT = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def test_it_stands_beside_the_buttons_and_leads_to_the_choice(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """B7: by keyboard as well; there one arrow chooses the other one."""
    assert page._speaks.isVisible()
    assert (page._speaks.text(), page._speaks.accessibleName()) == ("In 中文", "Language of the report: 中文")
    assert [button.toolTip() for button in page._buttons] == ["In 中文"] * 4
    assert nameless(page._bar) == []
    page._speaks.setFocus()
    QTest.keyClick(page._speaks, KEY.Key_Space)
    assert page.views.view == "paper"
    assert page.paper.language.segments()[1].hasFocus()
    assert not page._speaks.isVisible()
    QTest.keyClick(page.paper.language.segments()[1], KEY.Key_Left)
    assert page.paper.chosen_language() == Language.EN
    QTest.keyClick(page.paper.language.segments()[0], KEY.Key_1, ALT)
    assert page._speaks.text() == "In English"
    assert [button.toolTip() for button in page._buttons] == ["In English"] * 4


def test_where_the_row_is_full_the_buttons_alone_say_it(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    window.resize(911, 512)
    qtbot.waitUntil(lambda: not page._speaks.isVisible())
    assert page._buttons[0].toolTip() == "In 中文"


def test_what_is_told_of_a_print_names_another_language_than_the_screens(
    qtbot: QtBot, window: Window, folder: Path, page: ReportsPage
) -> None:
    """B7: on an English screen a Chinese paper is named, an English one is not."""
    QTest.keyClick(page.figures.table, KEY.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and len(window.toasts.texts()) == 1)
    assert window.toasts.texts() == ["In 中文 · No printer: Report 2026-11 was kept as a PDF"]
    window.toasts.clear()
    page.paper.language.segments()[0].click()
    QTest.keyClick(page.paper.view, KEY.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and len(window.toasts.texts()) == 1)
    assert window.toasts.texts() == ["No printer: Report 2026-11 was kept as a PDF"]


@pytest.mark.parametrize(("key", "mods", "ending"), [(KEY.Key_S, CTRL, "pdf"), (KEY.Key_E, CTRL | SHIFT, "xlsx")])
def test_what_is_told_of_a_file_names_it_too(
    qtbot: QtBot, window: Window, folder: Path, page: ReportsPage, monkeypatch: pytest.MonkeyPatch, key: Qt.Key,
    mods: Qt.KeyboardModifier, ending: str,
) -> None:  # fmt: skip
    """B7: of the PDF and of the workbook."""
    path = folder / f"november.{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    QTest.keyClick(page.figures.table, key, mods)
    qtbot.waitUntil(lambda: window.errands.idle() and path.exists() and window.toasts.texts() != [])
    assert window.toasts.texts() == [f"In 中文 · Saved as november.{ending}"]


def test_what_is_told_of_an_issue_names_it_too(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """B7: it was asked about with its language, and stands in it for ever."""
    QTest.keyClick(page.figures.table, KEY.Key_Left, ALT)
    qtbot.waitUntil(window.errands.idle)
    QTest.keyClick(page.figures.table, KEY.Key_I, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and page.before_issue.isVisible())
    assert "in 中文" in page.before_issue.accessibleName()
    QTest.keyClick(page.figures.table, KEY.Key_I, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and page.views.view == "issued", timeout=20_000)
    assert window.toasts.texts() == ["In 中文 · R-2026-0001 issued: the report of October 2026 never changes again"]

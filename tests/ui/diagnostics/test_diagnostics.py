"""Diagnostics on the screen: read first, then saved; also where no book could be opened."""

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from db.book import BOOK_NAME
from desk.office import Office
from ui.diagnostics.dialog import Diagnostics
from ui.look import Look
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, folder: Path) -> Iterator[Window]:
    """A window whose book cannot be opened."""
    (folder / BOOK_NAME).write_text("王小明 13800138000", encoding="utf-8")
    made = Window(lambda create: Office.open(folder, create=create), folder, Look(language="zh"))
    made.resize(1100, 700)
    made.show()
    qtbot.waitUntil(lambda: made.errands.idle() and made.stack is None)
    yield made
    made.close()
    made.end()
    made.deleteLater()


def test_all_of_it_is_shown_before_it_is_saved_and_a_book_that_cannot_be_opened_is_no_hindrance(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    """G50: the office sees what it sends."""
    qtbot.waitUntil(lambda: any("Diagnostics" in each.text() or "诊断" in each.text() for each in _links(window)))
    next(each for each in _links(window) if "Diagnostics" in each.text() or "诊断" in each.text()).click()
    dialog = window.findChild(Diagnostics)
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.text.toPlainText()), timeout=20_000)
    shown = dialog.text.toPlainText()
    assert "不是首问账本" in shown
    assert "屏幕数: 1" in shown
    assert "王小明" not in shown
    assert dialog.text.isReadOnly()
    dialog.save_to(tmp_path / "sent.zip")
    qtbot.waitUntil(lambda: "sent.zip" in dialog.said.text())
    with ZipFile(tmp_path / "sent.zip") as file:
        assert file.read("diagnostics.txt").decode() == shown
    dialog.save_to(tmp_path / "no such folder" / "sent.zip")
    qtbot.waitUntil(lambda: "no such folder" in dialog.said.text())
    dialog.reject()


def _links(window: Window) -> list[QPushButton]:
    return [each for each in window.findChildren(QPushButton) if each.isVisible()]

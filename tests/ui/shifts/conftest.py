"""A window on the page of the shifts, and somebody at its keys."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.conftest import type_text
from tests.ui.letters.opened import open_page, open_window, page_of
from ui.shifts.page import ShiftsPage
from ui.window import Window

KEY, ALT, CTRL = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class AtShifts:
    """Presses keys where the cursor is, and waits for every answer."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window = qtbot, window

    def open(self, **what: Any) -> ShiftsPage:
        page = open_page(self.qtbot, self.window, "shifts", **what)
        assert isinstance(page, ShiftsPage)
        self.settle()
        return page

    def page(self) -> ShiftsPage:
        page = page_of(self.window, "shifts")
        assert isinstance(page, ShiftsPage)
        return page

    def settle(self) -> None:
        self.qtbot.waitUntil(self.window.errands.idle, timeout=20_000)

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=20_000)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focus(), key, held)
        self.settle()

    def write(self, words: str) -> None:
        type_text(self.focus(), words)

    def seat(self, clerk: int) -> None:
        """Another person sits down, as by the round button."""
        self.window.sitting.sit_down(clerk)
        self.settle()

    def back(self) -> None:
        """A dialog has closed: the window has the keys again."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    @staticmethod
    def focus() -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus


@pytest.fixture
def at(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtShifts]:
    """Somebody at the page of the shifts."""
    for window in open_window(qtbot, office, folder, first="shifts"):
        yield AtShifts(qtbot, window)

"""Somebody at the keys: they go where the cursor is, and answers are waited for instead of time."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import type_text
from tests.ui.idle import all_idle
from tests.ui.opened import close
from ui.page import Page
from ui.window import Window

KEY = Qt.Key
CTRL, ALT, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
AnyPage = TypeVar("AnyPage", bound=Page)


class Hands:
    """Hands at a window that wait for an answer only where they are told to."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window = qtbot, window
        self.faults: list[Exception] = []
        window.errands.faulted.connect(self.faults.append)

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=20_000)

    def settle(self) -> None:
        """Until every errand has been answered and every paper is out."""
        self.until(lambda: self.window.stack is not None and all_idle(self.window.errands))

    def back(self) -> None:
        """Until everything is answered and the window itself has the keys again."""
        self.settle()
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def focus(self) -> QWidget:
        """What has the cursor in the window or dialog in front."""
        front = QApplication.activeWindow() or self.window
        return front.focusWidget() or front

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(self.focus(), key, held)

    def write(self, words: str) -> None:
        """Type as an input method does."""
        type_text(self.focus(), words)

    def undo(self) -> None:
        """Take back the last act."""
        self.window.undo()
        self.settle()

    def go(self, id: str, kind: type[AnyPage], **what: Any) -> AnyPage:
        """Open a page, as another page would."""
        self.window.open(id, **what)
        self.back()
        return self.page_of(id, kind)

    def page_of(self, id: str, kind: type[AnyPage]) -> AnyPage:
        """A page that has been built."""
        assert self.window.stack is not None
        page = self.window.stack.page(id)
        assert isinstance(page, kind)
        return page

    @property
    def here(self) -> str:
        """The page in front."""
        assert self.window.stack is not None
        return self.window.stack.here

    def toasts(self) -> list[str]:
        """What the toasts in sight say."""
        return self.window.toasts.texts()

    def said(self) -> str:
        """The same in one line."""
        return " | ".join(self.toasts())

    def leave(self) -> None:
        """Go home."""
        close(self.window)


class PatientHands(Hands):
    """Hands that wait for the answer to each key and word."""

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        super().press(key, held)
        self.settle()

    def write(self, words: str) -> None:
        super().write(words)
        self.settle()


def press(qtbot: QtBot, *keys: Qt.Key | int, held: Qt.KeyboardModifier = NONE) -> None:
    """Press keys where the cursor is by then, on a page that stands in a room of its own; a number is its digit."""
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, key if isinstance(key, Qt.Key) else Qt.Key(KEY.Key_0 + key), held)

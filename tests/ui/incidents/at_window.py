"""A person at the real window with the pages of incidents and sudden events: keys go where the cursor is."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.conftest import type_text
from tests.ui.idle import all_idle
from ui.page import Page
from ui.pages import PAGES
from ui.theme import Look
from ui.window import Window

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
KEY = Qt.Key
SPECS = tuple(spec for spec in PAGES if spec.id in ("cases", "incidents", "sudden"))
AnyPage = TypeVar("AnyPage", bound=Page)


class AtWindow:
    """Presses keys, types as an input method does, and waits for answers instead of for time."""

    def __init__(self, qtbot: QtBot, office: Office, folder: Path, look: Look | None = None) -> None:
        self.qtbot, self.office = qtbot, office
        self.faults: list[Exception] = []
        self.window = Window(lambda _create: office, folder, look or Look(), SPECS)
        self.window.errands.faulted.connect(self.faults.append)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        self.settle()

    def settle(self) -> None:
        """Until every errand has been answered and every paper is out."""
        self.until(lambda: self.window.stack is not None and all_idle(self.window.errands))

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=20_000)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.window.focusWidget() or self.window, key, held)
        self.settle()

    def write(self, text: str) -> None:
        field = self.window.focusWidget()
        assert field is not None
        type_text(field, text)
        self.settle()

    def go(self, id: str, kind: type[AnyPage], **what: object) -> AnyPage:
        """Open a page and answer it."""
        self.window.open(id, **what)
        self.settle()
        return self.page(id, kind)

    def page(self, id: str, kind: type[AnyPage]) -> AnyPage:
        assert self.window.stack is not None
        page = self.window.stack.page(id)
        assert isinstance(page, kind)
        return page

    @property
    def here(self) -> str:
        assert self.window.stack is not None
        return self.window.stack.here

    def undo(self) -> None:
        """Ctrl+Z."""
        self.window.undo()
        self.settle()

    def said(self) -> str:
        """The toasts in sight."""
        return " | ".join(self.window.toasts.texts())

    def leave(self) -> None:
        """Go home."""
        self.window.set_look(Look())  # translators belong to the program and would outlive the window
        self.window.close()
        self.window.end()
        self.window.deleteLater()

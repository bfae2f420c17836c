"""A person at the list of cases, or at Today, in the real window; the other pages only remember what was wished."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.conftest import type_text
from tests.ui.idle import all_idle
from ui.desk import Desk
from ui.page import Page
from ui.pages import PAGES, PageSpec
from ui.theme import Look
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
HERE = "tests.ui.cases.cases_at_desk:Elsewhere"
D = TypeVar("D", bound=QDialog)


class Elsewhere(Page):
    """A page that remembers what it was asked to show."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.wished: list[dict[str, Any]] = []

    def show_item(self, **what: Any) -> None:
        self.wished.append(what)


def _specs(own: set[str]) -> tuple[PageSpec, ...]:
    return tuple(spec if spec.id in own else replace(spec, source=HERE) for spec in PAGES)


class AtDesk:
    """Presses keys where the cursor is and waits for answers instead of for time."""

    def __init__(
        self, qtbot: QtBot, office: Office, folder: Path, size: tuple[int, int] = (1366, 768), *, today: bool = False
    ) -> None:
        """The window stands on Today, which is only itself where it is wanted: it takes longest of all to build."""
        self.qtbot = qtbot
        self.office = office
        self.faults: list[Exception] = []
        self.window = Window(lambda _create: office, folder, Look(), _specs({"today", "cases"} if today else {"cases"}))
        self.window.errands.faulted.connect(self.faults.append)
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def settle(self) -> None:
        """Until every errand has been answered and every paper is out."""
        self.until(lambda: self.window.stack is not None and all_idle(self.window.errands))
        assert not self.faults

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=20_000)

    def open(self, page: str, **what: Any) -> Any:
        """Go to a page."""
        self.window.open(page, **what)
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        self.settle()
        return self.page(page)

    def page(self, id: str) -> Any:
        assert self.window.stack is not None
        return self.window.stack.page(id)

    @property
    def here(self) -> str:
        assert self.window.stack is not None
        return self.window.stack.here

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        around = QApplication.activeWindow() or self.window
        self.qtbot.keyClick(around.focusWidget() or around, key, held)

    def write(self, text: str) -> None:
        field = (QApplication.activeWindow() or self.window).focusWidget()
        assert field is not None
        type_text(field, text)

    def dialog(self, kind: type[D]) -> D:
        """The form that has opened."""
        self.until(lambda: isinstance(QApplication.activeWindow(), kind))
        active = QApplication.activeWindow()
        assert isinstance(active, kind)
        return active

    def menu(self) -> QMenu:
        """The menu that has dropped down."""
        self.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def back(self) -> None:
        """Until the window itself has the keys again."""
        self.settle()
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def toasts(self) -> list[str]:
        return self.window.toasts.texts()

    def leave(self) -> None:
        """Go home."""
        for each in self.window.findChildren(QDialog):
            each.close()
        self.window.close()
        self.window.end()
        self.window.deleteLater()


def nameless(inside: QWidget) -> list[str]:
    """Widgets the keys can reach that have no name to be read out."""
    return [
        f"{type(each).__name__} {each.objectName()}"
        for each in inside.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and not each.accessibleName()
        and not getattr(each, "text", str)()
    ]

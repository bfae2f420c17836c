"""A window on a real book with small pages of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk.office import Office
from ui.commands import Command
from ui.desk import Desk
from ui.look import Look
from ui.page import Page
from ui.pages import PageSpec
from ui.window import Window


class SmallPage(Page):
    """Counts what the window does with it."""

    tables: ClassVar[frozenset[str]] = frozenset({"diary"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.refreshed = 0
        self.left = 0
        self.shown: list[dict[str, Any]] = []
        self.done: list[str] = []
        self.line = QLineEdit()
        self.other = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.other)

    def refresh(self) -> None:
        self.refreshed += 1

    def show_item(self, **what: Any) -> None:
        self.shown.append(what)

    def keep(self) -> dict[str, Any]:
        return {"line": self.line.text()}

    def restore(self, kept: dict[str, Any]) -> None:
        self.line.setText(kept["line"])

    def leave(self) -> None:
        self.left += 1

    def panes(self) -> list[QWidget]:
        return [self.line]


class TodayPage(SmallPage):
    def commands(self) -> list[Command]:
        return [Command("today.do", "Do it", "F9", "zap", lambda: self.done.append("today"), page="today")]


class CasesPage(SmallPage):
    tables: ClassVar[frozenset[str]] = frozenset({"case"})

    def commands(self) -> list[Command]:
        return [Command("cases.do", "Slip", "F9", "wrench", lambda: self.done.append("cases"), page="cases")]


class IntakePage(SmallPage):
    tables: ClassVar[frozenset[str]] = frozenset()


SMALL_PAGES = (
    PageSpec("today", "Today", "inbox", "Ctrl+1", f"{__name__}:TodayPage"),
    PageSpec("cases", "Complaints", "message-square-warning", "Ctrl+2", f"{__name__}:CasesPage"),
    PageSpec("owners", "Owners & units", "users", "Ctrl+3", f"{__name__}:SmallPage"),
    PageSpec("slips", "Work slips", "wrench", "Ctrl+4", f"{__name__}:SmallPage"),
    PageSpec("intake", "New complaint", "plus", "Ctrl+N", f"{__name__}:IntakePage", "", "cases"),
)
WindowMaker = Callable[..., Window]


@pytest.fixture
def make_window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[WindowMaker]:
    """Open windows on the office and close them in the end."""
    made: list[Window] = []
    faults: list[Exception] = []

    def make(
        look: Look | None = None,
        open_office: Callable[[bool], Office] | None = None,
        folder: Path = folder,
        fresh: bool = False,
    ) -> Window:
        window = Window(open_office or (lambda _create: office), folder, look or Look(), SMALL_PAGES, fresh)
        made.append(window)
        window.errands.faulted.connect(faults.append)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        return window

    yield make
    for window in made:
        window.close()
        window.end()
        window.deleteLater()
    assert faults == []


@pytest.fixture
def window(qtbot: QtBot, make_window: WindowMaker) -> Window:
    """A window with its office open and its first page in front."""
    made = make_window()
    qtbot.waitUntil(lambda: made.stack is not None and made.errands.idle())
    return made


def page_of(window: Window, id: str) -> SmallPage:
    """A page that was visited."""
    assert window.stack is not None
    page = window.stack.page(id)
    assert isinstance(page, SmallPage)
    return page

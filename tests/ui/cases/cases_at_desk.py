"""A person at the list of cases, or at Today, in the real window; the other pages only remember what was wished."""

from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.ui.hands import Hands
from tests.ui.opened import shown
from ui.desk import Desk
from ui.page import Page
from ui.pages import PAGES, PageSpec

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


class AtDesk(Hands):
    """The window stands on Today, which is only itself where it is wanted: it takes longest of all to build."""

    def __init__(
        self, qtbot: QtBot, office: Office, folder: Path, size: tuple[int, int] = (1366, 768), *, today: bool = False
    ) -> None:
        specs = _specs({"today", "cases"} if today else {"cases"})
        super().__init__(qtbot, shown(office, folder, specs=specs, size=size))
        self.office = office
        self.settle()

    def settle(self) -> None:
        """Nothing may have failed until then."""
        super().settle()
        assert not self.faults

    def open(self, page: str, **what: Any) -> Any:
        """Go to a page."""
        return self.go(page, Page, **what)

    def page(self, id: str) -> Any:
        return self.page_of(id, Page)

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

"""A desk for one page by itself: real office, real errands, and a note of where the page wanted to go."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk.office import Office
from ui.commands import Commands
from ui.desk import Desk
from ui.errands import Errands
from ui.look import Look
from ui.page import Page
from ui.printing import Printing
from ui.theme import apply_look, dress
from ui.widgets.toasts import Toasts


class Room(QWidget):
    """A window that holds one page and remembers where the page sent the person."""

    def __init__(self, office: Office, folder: Path) -> None:
        super().__init__()
        self.went: list[tuple[str, dict[str, object]]] = []
        self.errands = Errands(office, self)
        self.commands = Commands(self)
        self.desk = Desk(
            errands=self.errands,
            commands=self.commands,
            toasts=Toasts(self),
            printing=Printing(folder, folder / "desk.ini", self.errands),
            look=Look(),
            open=self._open,
            set_look=lambda _look: None,
        )
        self.page: Page | None = None
        dress(self)
        QVBoxLayout(self).setContentsMargins(0, 0, 0, 0)

    def _open(self, page_id: str, **what: object) -> None:
        if self.page is not None and type(self.page).__name__.lower().startswith(page_id):
            self.page.show_item(**what)
        else:
            self.went.append((page_id, what))

    def take(self, page: Page, name: str) -> None:
        """Show a page the way the window does."""
        self.page = page
        layout = self.layout()
        assert layout is not None
        layout.addWidget(page)
        self.commands.add(*page.commands())
        self.commands.show_page(name)
        self.errands.changed.connect(lambda tables: page.refresh() if page.tables & tables else None)


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, office: Office, folder: Path) -> Iterator[Callable[..., Room]]:
    """room(page class, page id, width): the page in a shown window, its first answers there."""
    apply_look(qapp, Look())
    opened: list[Room] = []

    def make(page_class: type[Page], name: str, width: int = 1180) -> Room:
        made = Room(office, folder)
        opened.append(made)
        qtbot.addWidget(made)
        made.take(page_class(made.desk), name)
        made.resize(width, 680)
        made.show()
        with qtbot.waitActive(made):
            made.activateWindow()
        assert made.page is not None
        made.page.refresh()
        made.page.focus_first()
        qtbot.waitUntil(made.errands.idle)
        return made

    yield make
    for each in opened:
        each.desk.printing.spooler.close()
        each.errands.close()

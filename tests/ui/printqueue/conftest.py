"""The page of the print queue on a real book, with printers that print into files."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from desk import printqueue
from desk.office import Office
from desk.printqueue import JobRow, PrintState
from tests.ui.printqueue.machine import FRONT, FilePrinters
from tests.ui.room import Room, room
from ui.printing import Printing
from ui.printqueue.page import QueuePage

__all__ = ["room"]


def paper(pages: int = 1) -> bytes:
    """A PDF of so many pages."""
    made = BytesIO()
    canvas = Canvas(made, invariant=1)
    for page in range(pages):
        canvas.drawString(100, 700, f"Page {page + 1}")
        canvas.showPage()
    canvas.save()
    return made.getvalue()


@dataclass
class AtQueue:
    """The page, its desk and its printers."""

    qtbot: QtBot
    room: Room
    machine: FilePrinters
    office: Office
    folder: Path

    @property
    def page(self) -> QueuePage:
        assert isinstance(self.room.page, QueuePage)
        return self.room.page

    @property
    def printing(self) -> Printing:
        return self.room.desk.printing

    def print(self, title: str, kind: str = "letter", pages: int = 1) -> int:
        """Ask for a paper as any page does."""
        return self.printing.print(paper(pages), kind, title).job

    def rows(self) -> dict[str, JobRow]:
        """The papers by title; of several so called the newest."""
        return {row.title: row for row in reversed(self.office.ask(printqueue.queue).rows)}

    def is_(self, title: str, state: PrintState) -> None:
        """Wait until a paper is in a state, the page shows it, and nothing is under way."""
        self.qtbot.waitUntil(lambda: title in self.rows() and self.rows()[title].state is state, timeout=20_000)
        self.is_shown(title, state)
        self.quiet()

    def is_shown(self, title: str, state: PrintState) -> None:
        """Wait until the page shows a paper in a state."""

        def shown() -> bool:
            rows: list[Any] = list(self.page.table.rows())
            return any(row.title == title and row.state is state for row in rows)

        self.qtbot.waitUntil(shown, timeout=20_000)

    def quiet(self) -> None:
        """Wait until nothing is under way."""
        self.qtbot.waitUntil(lambda: not self.printing.spooler.busy() and self.room.errands.idle())

    def choose(self, title: str) -> JobRow:
        """Select a paper of the list."""
        row = self.rows()[title]
        self.qtbot.waitUntil(lambda: self.page.table.select_key(row.key))
        return row

    def come_back(self) -> None:
        """Be the active window again after a menu."""
        with self.qtbot.waitActive(self.room):
            self.room.activateWindow()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key wherever the cursor is."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.room, key, held)

    def said(self, words: str) -> None:
        """Wait until a toast says so."""
        self.qtbot.waitUntil(lambda: any(words in text for text in self.room.desk.toasts.texts()))


@pytest.fixture
def machine(tmp_path: Path) -> FilePrinters:
    """One printer, switched on."""
    folder = tmp_path / "printed"
    folder.mkdir()
    return FilePrinters(folder, FRONT)


@pytest.fixture
def at_queue(
    qtbot: QtBot, room: Callable[..., Room], machine: FilePrinters, office: Office, folder: Path
) -> Iterator[AtQueue]:
    """The queue's page in a shown window."""
    made = room(QueuePage, "queue")
    faults: list[Exception] = []
    made.errands.faulted.connect(faults.append)
    made.desk.printing.machine = machine
    yield AtQueue(qtbot, made, machine, office, folder)
    machine.hold.set()
    assert faults == []

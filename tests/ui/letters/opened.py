"""A window on the real office with the program's own pages."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.ui.printqueue.machine import FRONT, FilePrinters
from ui.page import Page
from ui.theme import Look
from ui.window import Window


def open_window(
    qtbot: QtBot, office: Office, folder: Path, look: Look | None = None, first: str = "today"
) -> Iterator[Window]:
    """Open the window on a page, give it, and close it; a fault of an errand fails the test."""
    window = Window(lambda _create: office, folder, look or Look())
    window.open(first)
    faults: list[Exception] = []
    window.errands.faulted.connect(faults.append)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.stack is not None and window.errands.idle())
    yield window
    window.close()
    window.end()
    window.deleteLater()
    assert faults == []


def open_page(qtbot: QtBot, window: Window, id: str, **what: Any) -> Page:
    """Go to a page, wait until it is filled, and let the window have the keys."""
    window.open(id, **what)
    qtbot.waitUntil(window.errands.idle, timeout=20_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return page_of(window, id)


def page_of(window: Window, id: str) -> Page:
    """The page in front."""
    assert window.stack is not None
    assert window.stack.here == id
    page = window.stack.page(id)
    assert page is not None
    return page


def with_printer(page: Page, folder: Path) -> FilePrinters:
    """From now on this PC has a printer, which prints into files."""
    machine = FilePrinters(folder, FRONT)
    page.desk.printing.machine = machine
    return machine


def words_of(pdf: bytes) -> str:
    """All words of a PDF, in one line."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)
    finally:
        document.close()

"""A window on the real office with the program's own pages."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pypdfium2
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.ui.printqueue.machine import FRONT, FilePrinters
from ui.look import Look
from ui.page import Page
from ui.pages import PAGES, PageSpec
from ui.window import Window


def shown(
    office: Office,
    folder: Path,
    look: Look | None = None,
    first: str = "",
    specs: Sequence[PageSpec] = PAGES,
    size: tuple[int, int] = (1366, 768),
    **what: Any,
) -> Window:
    """A window in front, on the page told and there at what is named, or else on its own first page."""
    window = Window(lambda _create: office, folder, look or Look(), specs)
    if first:
        window.open(first, **what)
    window.resize(*size)
    window.show()
    window.activateWindow()
    return window


def close(window: Window) -> None:
    """Close a window with whatever dialogs stand open over it."""
    for each in window.findChildren(QDialog):
        each.close()
    window.close()
    window.end()
    window.deleteLater()


def open_window(
    qtbot: QtBot, office: Office, folder: Path, look: Look | None = None, first: str = "today", **what: Any
) -> Iterator[Window]:
    """Open the window on a page, give it, and close it; a fault of an errand fails the test."""
    window = shown(office, folder, look, first, **what)
    faults: list[Exception] = []
    window.errands.faulted.connect(faults.append)
    qtbot.waitUntil(lambda: window.stack is not None and window.errands.idle(), timeout=20_000)
    yield window
    close(window)
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

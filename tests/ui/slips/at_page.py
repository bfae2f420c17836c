"""Opening a slip on its page, and typing letter by letter where the cursor is by then."""

from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import slips
from desk.office import Office
from tests.ui.hands import KEY, press


def file_of(office: Office, number: str) -> slips.SlipFile:
    """A slip as the book has it."""
    return office.ask(lambda reading: slips.file_of(reading, number))


def type_letters(qtbot: QtBot, words: str) -> None:
    """Letter by letter, each to whatever has the cursor by then, as a scanner does it."""
    for letter in words:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClicks(focus, letter)


def opened(qtbot: QtBot, made: Any, number: str) -> Any:
    """The page with the slip of that number, or of those last digits, typed into the empty box."""
    page = made.page
    page.start_scan()
    page.list.scan.clear()
    type_letters(qtbot, number)
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(
        lambda: made.errands.idle() and page.detail.file is not None and page.detail.file.row.number.endswith(number)
    )
    return page


def booked(qtbot: QtBot, made: Any) -> None:
    """The slip is booked, and the box waits for the next one."""
    qtbot.waitUntil(lambda: made.errands.idle() and made.page.list.box.hasFocus())

"""Opening a slip on its page, and typing letter by letter where the cursor is by then."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import slips
from desk.office import Office
from tests.ui.idle import all_idle

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
DIGITS: dict[int, Qt.Key] = {1: Key.Key_1, 2: Key.Key_2, 3: Key.Key_3, 4: Key.Key_4, 5: Key.Key_5}


def file_of(office: Office, number: str) -> slips.SlipFile:
    """A slip as the book has it."""
    return office.ask(lambda reading: slips.file_of(reading, number))


def press(qtbot: QtBot, *keys: Qt.Key | int, held: Qt.KeyboardModifier = NONE) -> None:
    """Press keys where the cursor is by then; a number is its digit."""
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, key if isinstance(key, Qt.Key) else DIGITS[key], held)


def type_letters(qtbot: QtBot, words: str) -> None:
    """Letter by letter, each to whatever has the cursor by then, as a scanner does it."""
    for letter in words:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClicks(focus, letter)


def settled(qtbot: QtBot, made: Any) -> None:
    """Everything asked for is there."""
    qtbot.waitUntil(lambda: all_idle(made.errands), timeout=20_000)


def opened(qtbot: QtBot, made: Any, number: str) -> Any:
    """The page with the slip of that number, or of those last digits, typed into the empty box."""
    page = made.page
    page.start_scan()
    page.list.scan.clear()
    type_letters(qtbot, number)
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(
        lambda: made.errands.idle() and page.detail.file is not None and page.detail.file.row.number.endswith(number)
    )
    return page


def booked(qtbot: QtBot, made: Any) -> None:
    """The slip is booked, and the box waits for the next one."""
    qtbot.waitUntil(lambda: made.errands.idle() and made.page.list.box.hasFocus())

"""The letters are come back to in the room one left, and one key writes in each of them."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.opened import open_page
from ui.incoming.page import IncomingPage
from ui.letters.page import LettersPage
from ui.notices.page import NoticesPage
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("room", ["incoming", "mailings", "notices"])
def test_ctrl_5_leads_from_elsewhere_to_the_room_one_was_in_and_from_there_to_those_that_go_out(
    qtbot: QtBot, window: Window, room: str
) -> None:
    assert window.stack is not None
    open_page(qtbot, window, room)
    qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and window.stack is not None and window.stack.here == "today")
    qtbot.keyClick(window, Qt.Key.Key_5, CTRL)
    qtbot.waitUntil(window.errands.idle)
    assert window.stack.here == room
    assert window.frame.rail.here() == "letters"
    qtbot.keyClick(window, Qt.Key.Key_5, CTRL)
    qtbot.waitUntil(window.errands.idle)
    assert window.stack.here == "letters"
    qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_5, CTRL)
    qtbot.waitUntil(window.errands.idle)
    assert window.stack.here == "letters"


def test_ctrl_l_writes_a_notice_among_the_notices_and_a_letter_where_none_has_come_in(
    qtbot: QtBot, window: Window, letters_page: LettersPage
) -> None:
    notices = open_page(qtbot, window, "notices")
    assert isinstance(notices, NoticesPage)
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and notices.place.form is not None)
    assert isinstance(open_page(qtbot, window, "incoming"), IncomingPage)
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and letters_page.compose.isVisible())

"""A charge that is disputed leads from its slip to a complaint (M41)."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk import slips
from desk.cases import Taken
from desk.office import Office
from ui.slips.page import SlipsPage


def test_the_slip_in_sight_is_taken_along(qtbot: QtBot, room: Callable[..., Any], office: Office, taken: Taken) -> None:
    """M41: Ctrl+D, where the slip was looked up."""
    number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    here = room(SlipsPage, "slips")
    page = here.page
    qtbot.keyClicks(page.list.box, number)
    qtbot.keyClick(page.list.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.detail.file is not None and page.detail.file.row.number == number)
    qtbot.keyClick(here.focusWidget() or here, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert here.went[-1] == ("intake", {"disputed_slip": number})

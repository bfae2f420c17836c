"""What speaks against an appointment is seen before it is booked, however low the window; the cursor stays in sight."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk import slips
from desk.cases import Taken
from desk.office import Office
from desk.slips import Errand, Wanted
from tests.ui.hands import KEY, press
from tests.ui.idle import settled
from tests.ui.slips.at_page import file_of, opened, type_letters
from ui.page import Page
from ui.slips.errandform import ErrandForm
from ui.slips.opening import new_slip
from ui.slips.page import SlipsPage
from ui.widgets.scroll import Scroll

Room = Callable[..., Any]


@pytest.fixture
def busy(office: Office) -> str:
    """Li is at the lamp on Monday from nine to ten."""
    start, end = (datetime(2026, 11, 23, hour, tzinfo=UTC) for hour in (1, 2))
    errand = Errand(summary="Lamp", appoint_from=start, appoint_until=end)
    return office.do(lambda work: slips.raise_alone(work, Wanted(), 1, "Li", errand)).answer


def _in_sight(pane: Scroll, part: QWidget) -> bool:
    """Whether the whole of it is seen."""
    view = pane.viewport()
    return part.isVisible() and view.rect().contains(QRect(part.mapTo(view, QPoint(0, 0)), part.size()))


def _appoint(qtbot: QtBot, form: Any, day: str, begins: str) -> None:
    form.form.go_to("appoint_day")
    type_letters(qtbot, day)
    press(qtbot, KEY.Key_Tab)
    type_letters(qtbot, begins)


def _seen_with_cursor(qtbot: QtBot, pane: Scroll, appointing: Any, said: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is appointing.begins
    qtbot.waitUntil(lambda: said in appointing.notice._title.text())
    # Both at once: as the box opens it is in sight for a turn while the page under it is not laid out yet.
    qtbot.waitUntil(lambda: _in_sight(pane, appointing.notice) and _in_sight(pane, focus))
    assert QApplication.focusWidget() is focus


def test_the_clash_of_a_second_visit_comes_into_sight_where_the_form_goes_below_the_window(
    qtbot: QtBot, room: Room, office: Office, taken: Taken, busy: str
) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number, 1, "Li", "Leak")).answer
    made = room(SlipsPage, "slips", 780)
    made.resize(780, 330)
    detail = opened(qtbot, made, number).detail
    home = detail.home
    press(qtbot, 3)
    type_letters(qtbot, "No part")
    press(qtbot, KEY.Key_Return)
    _appoint(qtbot, home, "2026-11-23", "9")
    _seen_with_cursor(qtbot, detail._scroll, home.appointing, busy)
    assert file_of(office, number).followed_by == ()


class Bare(Page):
    """A page with nothing on it."""

    def focus_first(self) -> None:
        self.setFocus()


def test_the_clash_comes_into_sight_in_the_form_of_a_new_slip_that_is_lower_than_its_words(
    qtbot: QtBot, room: Room, busy: str
) -> None:
    made = room(Bare, "bare")
    new_slip(made.desk, made.page)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ErrandForm))
    form: Any = QApplication.activeWindow()
    settled(qtbot, made)
    form.setMaximumHeight(300)
    form.form.fill({"trade": 1, "worker": "Li"})
    _appoint(qtbot, form, "2026-11-23", "9")
    _seen_with_cursor(qtbot, form._scroll, form.appointing, busy)

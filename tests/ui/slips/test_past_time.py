"""A visit in the past is mostly a slip of the keyboard: the first save stops at it, the second keeps it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import slips
from desk.cases import Taken
from desk.clock import FixedClock
from desk.office import Office
from desk.slips import Errand, SlipFile, SlipFilter, Wanted
from ui.page import Page
from ui.slips.errandform import ErrandForm
from ui.slips.opening import edit_slip, new_slip
from ui.slips.page import SlipsPage
from ui.slips.slipfacts import appointment_words

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PAST = "This time is past. Save again to keep it."
Room = Callable[..., Any]


class Bare(Page):
    """A page with nothing on it but the cursor."""

    def focus_first(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()


@pytest.fixture
def made(room: Room) -> Any:
    return room(Bare, "bare")


def _form(qtbot: QtBot) -> ErrandForm:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ErrandForm))
    active = QApplication.activeWindow()
    assert isinstance(active, ErrandForm)
    return active


def _press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)


def _all(office: Office) -> list[SlipFile]:
    rows = office.ask(lambda reading: slips.slips(reading, SlipFilter.ALL)).rows
    return [office.ask(lambda reading, row=row: slips.file_of(reading, row.number)) for row in rows]  # type: ignore[misc]


def _appoint(qtbot: QtBot, form: Any, day: str, begins: str) -> None:
    qtbot.keyClicks(form.appointing.day, day)
    form.form.go_to("appoint_from")
    qtbot.keyClicks(form.appointing.begins, begins)


def test_ctrl_s_right_after_typing_stops_at_a_past_time_once(qtbot: QtBot, made: Any, office: Office) -> None:
    new_slip(made.desk, made.page)
    form = _form(qtbot)
    form.form.fill({"summary": "Lamp", "trade": 1})
    _appoint(qtbot, form, "2026-11-19", "9")
    _press(qtbot, Key.Key_S, CTRL | SHIFT)
    qtbot.waitUntil(lambda: form.form.marks() == {"appoint_from": PAST})
    assert _all(office) == []
    assert form.form.editor("appoint_from").hasFocus()
    # Another time that is past is stopped at once more.
    qtbot.keyClicks(form.appointing.begins, ":30")
    _press(qtbot, Key.Key_S, CTRL | SHIFT)
    qtbot.waitUntil(lambda: made.errands.idle() and form.form.marks() == {"appoint_from": PAST})
    assert _all(office) == []
    _press(qtbot, Key.Key_S, CTRL | SHIFT)
    qtbot.waitUntil(lambda: len(_all(office)) == 1)
    assert _all(office)[0].row.appoint_from == datetime(2026, 11, 19, 1, 30, tzinfo=UTC)


def test_the_example_of_a_time_is_read_whole_beside_four_other_fields(qtbot: QtBot, made: Any) -> None:
    new_slip(made.desk, made.page)
    begins = _form(qtbot).appointing.begins
    wide = begins.fontMetrics().horizontalAdvance(begins.placeholderText())
    qtbot.waitUntil(lambda: wide + 2 * begins.fontMetrics().averageCharWidth() < begins.width() < 130)


def test_what_was_appointed_before_and_is_past_by_now_stops_no_change(
    qtbot: QtBot, made: Any, office: Office, clock: FixedClock
) -> None:
    errand = Errand(summary="Lamp", appoint_from=clock.now() + timedelta(hours=1))
    number = office.do(lambda work: slips.raise_alone(work, Wanted(), 1, "Li", errand)).answer
    clock.move_on(timedelta(days=1))
    edit_slip(made.desk, made.page, number)
    form = _form(qtbot)
    form.form.go_to("bring")
    qtbot.keyClicks(QApplication.focusWidget(), "Rope")
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: _all(office)[0].errand.bring == "Rope")


def test_a_second_visit_in_the_past_is_stopped_at_as_well(
    qtbot: QtBot, room: Room, office: Office, taken: Taken
) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number, 1, "Li")).answer
    made = room(SlipsPage, "slips")
    made.page.show_item(number=number)
    qtbot.waitUntil(lambda: made.errands.idle() and made.page.detail.is_open)
    home = made.page.detail.home
    home.second_visit()
    qtbot.keyClicks(home.result, "No part")
    home.form.go_to("appoint_day")
    _appoint(qtbot, home, "2026-11-19", "9")
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: home.form.marks() == {"appoint_from": PAST})
    assert len(_all(office)) == 1
    home.form.go_to("appoint_from")
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: len(_all(office)) == 2)


def test_a_visit_over_midnight_says_on_which_day_it_ends(office: Office, clock: FixedClock) -> None:
    start = datetime(2026, 11, 20, 1, tzinfo=UTC)
    told = {
        hours: appointment_words(start, start + timedelta(hours=hours), office.facts, clock.now()) for hours in (2, 23)
    }
    assert told == {2: "Fri 20 Nov, 09:00–11:00", 23: "Fri 20 Nov, 09:00 – Sat 21 Nov, 08:00"}

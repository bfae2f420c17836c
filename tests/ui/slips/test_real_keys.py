"""Keys as a keyboard sends them, to the window and not to a widget: a line keeps those that lead on within it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import slips
from desk.cases import Taken
from desk.office import Office
from desk.slips import SlipStatus, TypedLine
from tests.desk.prices.listed import fill
from tests.ui.hands import CTRL, KEY, NONE, press
from tests.ui.idle import settled
from tests.ui.slips.at_page import booked, file_of, opened
from ui.commands import Command
from ui.owners.page import OwnersPage
from ui.palette import SearchBox
from ui.slips.page import SlipsPage

Room = Callable[..., Any]


def strike(*keys: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Strike keys on the keyboard: the window of the system gets them first."""
    for key in keys:
        window = QApplication.activeWindow()
        assert window is not None
        QTest.keyClick(window.windowHandle(), key, held)


def _ordered(office: Office, taken: Taken) -> str:
    number = office.do(lambda work: slips.raise_for(work, taken.number, 1, "陈师傅", "Leak")).answer
    office.do(lambda work: slips.set_lines(work, number, [TypedLine(name="Pipe work", price="500")]))
    return number


def _in_lines(qtbot: QtBot, made: Any, number: str) -> Any:
    home = opened(qtbot, made, number).detail.home
    press(qtbot, 1)
    home.open_more()
    home.form.go_to("lines")
    return home


def _spoken() -> str:
    focus = QApplication.focusWidget()
    return focus.accessibleName() if focus is not None else ""


def test_ctrl_enter_in_a_line_makes_the_next_and_books_nothing(
    qtbot: QtBot, room: Room, office: Office, taken: Taken
) -> None:
    number = _ordered(office, taken)
    made = room(SlipsPage, "slips")
    _in_lines(qtbot, made, number)
    assert _spoken() == "Line 1: what"
    strike(KEY.Key_Return, held=CTRL)
    settled(qtbot, made)
    assert _spoken() == "Line 2: what"
    assert file_of(office, number).row.status is SlipStatus.OUT
    # The empty line leaves the key to the page.
    strike(KEY.Key_Return, held=CTRL)
    booked(qtbot, made)
    assert file_of(office, number).row.status is SlipStatus.BACK


def test_enter_of_the_number_pad_with_ctrl_makes_the_next_line_too(
    qtbot: QtBot, room: Room, office: Office, taken: Taken
) -> None:
    number = _ordered(office, taken)
    made = room(SlipsPage, "slips")
    _in_lines(qtbot, made, number)
    strike(KEY.Key_Enter, held=CTRL | Qt.KeyboardModifier.KeypadModifier)
    settled(qtbot, made)
    assert _spoken() == "Line 2: what"
    assert file_of(office, number).row.status is SlipStatus.OUT


def test_ctrl_s_in_a_line_takes_the_entry_its_list_points_at_and_books(
    qtbot: QtBot, room: Room, office: Office, taken: Taken
) -> None:
    ids = fill(office)
    number = office.do(lambda work: slips.raise_for(work, taken.number, 1, "陈师傅", "Leak")).answer
    made = room(SlipsPage, "slips")
    _in_lines(qtbot, made, number)
    settled(qtbot, made)
    QTest.keyClicks(QApplication.focusWidget(), "lam")
    strike(KEY.Key_S, held=CTRL)
    booked(qtbot, made)
    assert [each.item_id for each in file_of(office, number).lines] == [ids.lamp]


def test_ctrl_n_over_a_flat_is_a_complaint_of_that_flat_and_not_an_empty_one(room: Room, flat: int, owner: int) -> None:
    made = room(OwnersPage, "owners")
    empty: list[bool] = []
    made.commands.add(Command("new", "New complaint", "Ctrl+N", "plus", lambda: empty.append(True)))
    strike(KEY.Key_N, held=CTRL)
    assert made.went == [("intake", {"unit_id": flat, "person_id": owner})]
    assert empty == []


def test_ctrl_enter_and_ctrl_digits_in_the_search_are_the_searchs(qtbot: QtBot, room: Room, out: str) -> None:
    made = room(SlipsPage, "slips")
    search = SearchBox(made.errands, made.commands, made)
    search.show()
    went: list[int] = []
    made.commands.add(Command("go", "Second page", "Ctrl+2", "", lambda: went.append(2)))
    opened(qtbot, made, out)
    press(qtbot, 1)
    search.setFocus()
    strike(KEY.Key_2, held=CTRL)
    assert (search.kinds(), went) == (frozenset({"unit"}), [])
    strike(KEY.Key_Return, held=CTRL)
    settled(qtbot, made)
    search.close_list()


def test_ctrl_z_in_a_field_nobody_wrote_in_is_the_windows_and_in_words_their_own(
    qtbot: QtBot, room: Room, out: str
) -> None:
    made = room(SlipsPage, "slips")
    undone: list[bool] = []
    made.commands.add(Command("undo", "Undo", "Ctrl+Z", "undo-2", lambda: undone.append(True)))
    home = opened(qtbot, made, out).detail.home
    home.form.go_to("result")
    QTest.keyClicks(home.result, "Tap")
    strike(KEY.Key_Z, held=CTRL)
    assert (home.result.text(), undone) == ("", [])
    home.form.go_to("worker")
    home.open_more()
    home.form.go_to("cause")
    strike(KEY.Key_Z, held=CTRL)
    assert undone == [True]

"""The week: the bar says what Enter does there, and nothing is done to a card nobody sees."""

from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.desk.dayboard.at_board import at, sent
from tests.ui.board.at_page import opened, row_of
from tests.ui.hands import CTRL, KEY, press
from tests.ui.idle import settled
from ui.board.head import BOARD, WEEK
from ui.board.page import BoardPage
from ui.window import Window


def _week(qtbot: QtBot, window: Window) -> BoardPage:
    page = opened(qtbot, window)
    page.head.view.set_value(WEEK)
    page.week.setFocus()
    settled(qtbot, window)
    return page


def test_the_first_button_shows_the_day_as_enter_does(qtbot: QtBot, window: Window, office: Office) -> None:
    number = sent(office, "陈师傅", at(17))
    page = _week(qtbot, window)
    assert (page.bar.enter.text(), page.bar.enter.isEnabled()) == ("Show the day", True)
    assert number not in page.told.text()
    page.bar.enter.click()
    settled(qtbot, window)
    assert (page.head.view.value(), page.bar.enter.text()) == (BOARD, "Open")
    page.head.view.set_value(WEEK)
    page.week.setFocus()
    settled(qtbot, window)
    press(qtbot, KEY.Key_Return)
    assert page.head.view.value() == BOARD
    assert page.grid.hasFocus()


def test_a_card_nobody_sees_is_not_taken_up_cleared_or_printed(qtbot: QtBot, window: Window, office: Office) -> None:
    number = sent(office, "陈师傅", at(17))
    page = _week(qtbot, window)
    assert page.hand.number == number
    for each in (page.bar.take, page.bar.clear, page.bar.print):
        assert not each.isEnabled()
    press(qtbot, KEY.Key_M, held=CTRL)
    press(qtbot, KEY.Key_F9)
    settled(qtbot, window)
    assert page.hand.carried is None
    row = row_of(office, number)
    assert (row.appoint_from, row.printed) == (at(17), 0)
    page.head.view.set_value(BOARD)
    settled(qtbot, window)
    assert page.bar.take.isEnabled()


def test_one_that_waits_beside_the_week_is_opened_and_taken_up(qtbot: QtBot, window: Window, office: Office) -> None:
    sent(office, "陈师傅", at(17))
    waits = sent(office, "张工", None)
    page = _week(qtbot, window)
    page.waiting.setFocus()
    settled(qtbot, window)
    assert page.hand.number == waits
    assert page.bar.enter.text() == "Open"
    page.week.setFocus()
    assert page.bar.enter.text() == "Show the day"
    page.waiting.setFocus()
    assert page.bar.enter.text() == "Open"
    press(qtbot, KEY.Key_M, held=CTRL)
    settled(qtbot, window)
    assert page.head.view.value() == BOARD
    assert page.hand.carried is not None
    press(qtbot, KEY.Key_Escape)

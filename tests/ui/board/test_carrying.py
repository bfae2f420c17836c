"""While a slip is carried: what the button says and does, the line of the keys; and what a clash does to the board."""

import re
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

import ui
from desk.office import Office
from tests.desk.dayboard.at_board import POWER, at, sent, worker
from tests.ui.board.at_page import opened, row_of
from tests.ui.hands import KEY, press
from tests.ui.idle import settled
from ui.theme import font, px
from ui.window import Window


def test_the_button_says_put_down_and_does_it(qtbot: QtBot, window: Window, office: Office) -> None:
    number = sent(office, "陈师傅", at(13), at(14))
    page = opened(qtbot, window)
    page.hand.choose(number)
    button = page.bar.enter
    assert (button.text(), button.accessibleName()) == ("Open", "Open")
    press(qtbot, KEY.Key_M, KEY.Key_Down)
    assert (button.text(), button.accessibleName()) == ("Put down", "Put down")
    assert not page.bar.take.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(qtbot, window)
    assert window.stack is not None
    assert window.stack.here == "board"
    assert row_of(office, number).appoint_from == at(13, 30)
    assert (button.text(), page.bar.take.isVisible()) == ("Open", True)
    assert page.grid.hasFocus()


def test_whoever_leaves_the_page_lets_go_of_what_is_carried(qtbot: QtBot, window: Window, office: Office) -> None:
    number = sent(office, "陈师傅", at(13), at(14))
    page = opened(qtbot, window)
    page.hand.choose(number)
    press(qtbot, KEY.Key_M, KEY.Key_Down)
    window.open("today")
    settled(qtbot, window)
    window.open("board")
    settled(qtbot, window)
    assert page.hand.carried is None
    assert row_of(office, number).appoint_from == at(13)


def test_at_150_percent_the_line_of_the_keys_and_every_button_are_whole(
    qtbot: QtBot, window: Window, office: Office
) -> None:
    number = sent(office, "Captain Meng 孟队长", at(13), at(14))
    window.resize(911, 512)
    page = opened(qtbot, window)
    page.hand.choose(number)
    high = page.grid.height()
    press(qtbot, KEY.Key_M)
    qtbot.waitUntil(lambda: not page.head.trade.isVisible() and page.told.width() > px(700))
    assert "Esc leaves it" in page.told.text()
    assert QFontMetrics(font(semibold=True)).horizontalAdvance(page.told.text()) <= page.told.width()
    assert page.bar.enter.width() >= page.bar.enter.sizeHint().width()
    assert page.grid.height() == high, "the board stays where it is"


def test_a_slip_of_another_trade_is_shown_for_all_trades(qtbot: QtBot, window: Window, office: Office) -> None:
    number = sent(office, "陈师傅", at(13), at(14))
    page = opened(qtbot, window)
    page.head.trade.set_value(POWER)
    page.refresh()
    settled(qtbot, window)
    window.open("board", number=number)
    settled(qtbot, window)
    assert (page.head.trade.value(), page.hand.number) == (None, number)


def test_a_column_is_wide_enough_for_all_that_clash_in_it(qtbot: QtBot, window: Window, office: Office) -> None:
    for name in ("陈师傅", "Bob Field", "Ann", "Max", "Eva", "Tom", "Kim"):
        worker(office, name)
    numbers = [sent(office, "陈师傅", at(13), at(14)) for _each in range(3)]
    page = opened(qtbot, window)
    place = page.grid.geometry_now()
    assert place is not None
    crowded, *others = sorted((place.width_of(each.key) for each in place.board.columns), reverse=True)
    assert crowded > max(others)
    boxes = sorted((page.grid.rect_of(number) for number in numbers), key=lambda box: box.x())
    assert all(before.right() <= after.left() for before, after in pairwise(boxes))
    needed = QFontMetrics(font(12, semibold=True)).horizontalAdvance("! 0000")
    assert min(box.width() for box in boxes) >= needed + px(14)
    for each in place.board.columns:
        assert place.column_at(place.x_of(each.key) + 1) == each.key
        assert place.column_at(place.x_of(each.key) + place.width_of(each.key) - 1) == each.key


def test_no_text_is_translated_by_another_name_than_tr() -> None:
    """lupdate files a text of `tr(...)` under no class at all, and the screen then shows its English."""
    alias = re.compile(r"=\s*(?:\w+,\s*)*self\.tr\b(?!\()")
    folder = Path(ui.__file__).parent
    assert [path.name for path in folder.rglob("*.py") if alias.search(path.read_text(encoding="utf-8"))] == []

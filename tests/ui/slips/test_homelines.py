"""The lines of a slip that comes home: what was ordered and not done, and the prices of the day of the work (M54)."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import prices, slips
from desk.cases import Taken
from desk.clock import FixedClock
from desk.office import Office
from desk.slips import TypedLine
from tests.desk.prices.listed import fill
from tests.ui.slips.at_page import opened
from ui.slips.page import SlipsPage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
Room = Callable[..., Any]


@pytest.fixture
def out(office: Office, taken: Taken) -> str:
    """A slip that went out with pipe work ordered on it."""
    number = office.do(lambda work: slips.raise_for(work, taken.number, 1, "陈师傅", "Leak")).answer
    office.do(lambda work: slips.set_lines(work, number, [TypedLine(name="Pipe <b>work</b>", price="500")]))
    return number


def _press(qtbot: QtBot, *keys: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key, held)


def _open(qtbot: QtBot, made: Any, number: str) -> Any:
    page = made.page
    qtbot.keyClicks(page.list.box, number)
    _press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: made.errands.idle() and page.detail.file is not None and page.detail.home.isVisible())
    return page.detail.home


def _lines(office: Office, number: str) -> tuple[slips.LineRow, ...]:
    return office.ask(lambda reading: slips.file_of(reading, number)).lines


def test_the_form_says_what_becomes_of_an_order_that_was_not_done(
    qtbot: QtBot, room: Room, office: Office, out: str
) -> None:
    made = room(SlipsPage, "slips")
    form = _open(qtbot, made, out)
    told = form.home_lines.told
    assert not told.isVisible()
    _press(qtbot, Key.Key_3)
    assert told.text() == "Ordered: Pipe <b>work</b> — goes onto the second slip"
    form.form.go_to("outcome")
    _press(qtbot, Key.Key_1)
    assert not told.isVisible()
    form.form.go_to("outcome")
    _press(qtbot, Key.Key_2)
    assert told.isVisible()
    assert told.text() == "Ordered: Pipe <b>work</b> — not charged"
    qtbot.keyClicks(form.result, "Nobody at home")
    _press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: made.errands.idle() and made.page.list.box.hasFocus())
    assert _lines(office, out) == ()


def test_set_right_the_order_is_still_to_be_seen_and_said_to_count_again(
    qtbot: QtBot, room: Room, office: Office, out: str
) -> None:
    office.do(lambda work: slips.book_back(work, out, "Nobody home", slips.Home(slips.Outcome.NOT_DONE)))
    made = room(SlipsPage, "slips")
    opened(qtbot, made, out)
    _press(qtbot, Key.Key_F2)
    form = made.page.detail.home
    assert [each.price for each in form.lines.lines()] == ["500.00"]
    form.form.go_to("outcome")
    _press(qtbot, Key.Key_1)
    assert form.home_lines.told.text() == "Ordered: Pipe <b>work</b> — counts again"
    _press(qtbot, Key.Key_S, held=CTRL)
    qtbot.waitUntil(lambda: made.errands.idle() and bool(_lines(office, out)))
    assert [each.sum for each in _lines(office, out)] == [50_000]


def test_a_fee_put_beside_the_order_stays_and_the_order_goes_along(
    qtbot: QtBot, room: Room, office: Office, out: str
) -> None:
    made = room(SlipsPage, "slips")
    form = _open(qtbot, made, out)
    _press(qtbot, Key.Key_3)
    qtbot.keyClicks(form.result, "Part on order")
    form.open_more()
    form.lines.set_lines((*form.lines.lines(), TypedLine(name="Call-out", price="50")))
    assert "goes onto the second slip" in form.home_lines.told.text()
    _press(qtbot, Key.Key_S, held=CTRL)
    qtbot.waitUntil(lambda: made.errands.idle() and made.page.list.box.hasFocus())
    [second] = office.ask(lambda reading: slips.file_of(reading, out)).followed_by
    assert [each.sum for each in _lines(office, out)] == [5_000]
    assert [each.sum for each in _lines(office, second)] == [50_000]


def test_lines_changed_in_the_form_stand_so_nothing_is_said_of_the_order(
    qtbot: QtBot, room: Room, office: Office, out: str
) -> None:
    made = room(SlipsPage, "slips")
    form = _open(qtbot, made, out)
    _press(qtbot, Key.Key_2)
    qtbot.keyClicks(form.result, "Nobody at home")
    form.open_more()
    form.form.go_to("lines")
    _press(qtbot, Key.Key_Return)
    QApplication.focusWidget().selectAll()
    qtbot.keyClicks(QApplication.focusWidget(), "0.5")
    assert not form.home_lines.told.isVisible()
    _press(qtbot, Key.Key_S, held=CTRL)
    qtbot.waitUntil(lambda: made.errands.idle() and made.page.list.box.hasFocus())
    assert [each.sum for each in _lines(office, out)] == [25_000]


def test_what_is_put_on_costs_what_it_did_on_the_day_that_is_written(
    qtbot: QtBot, room: Room, office: Office, clock: FixedClock, out: str
) -> None:
    """M54: work of Friday booked on Monday, dearer since Saturday."""
    ids = fill(office)
    office.do(lambda work: prices.set_price(work, ids.lamp, "45", date(2026, 11, 21)))
    clock.move_on(timedelta(days=3))
    made = room(SlipsPage, "slips")
    form = _open(qtbot, made, out)
    _press(qtbot, Key.Key_1)
    form.open_more()
    form.form.go_to("lines")
    _press(qtbot, Key.Key_Return, held=CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "l1")
    _press(qtbot, Key.Key_Return)
    assert [each.price for each in form.lines.lines()] == ["500.00", "45.00"]
    form.form.go_to("done_on")
    qtbot.keyClicks(QApplication.focusWidget(), "2026-11-20")
    form.form.go_to("done_at")
    qtbot.keyClicks(QApplication.focusWidget(), "17:05")
    qtbot.waitUntil(lambda: made.errands.idle() and form.lines.lines()[1].price == "30.00")
    _press(qtbot, Key.Key_S, held=CTRL)
    qtbot.waitUntil(lambda: made.errands.idle() and made.page.list.box.hasFocus())
    assert [each.cents for each in _lines(office, out)] == [50_000, 3_000]

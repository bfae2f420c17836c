"""The board by keys alone: choose, take up, carry, put down, undo."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.models import Diary
from desk import slips
from desk.dayboard import Placing
from desk.office import Office
from tests.desk.dayboard.at_board import at, sent, worker
from tests.ui.board.at_page import card, opened, row_of
from tests.ui.hands import CTRL, KEY, NONE, press
from tests.ui.idle import settled
from ui.slips.page import SlipsPage
from ui.window import Window


def test_ctrl_shift_b_opens_the_board_and_it_marks_the_slips(qtbot: QtBot, window: Window, office: Office) -> None:
    number = sent(office, "陈师傅", at(17))
    qtbot.waitUntil(window.isActiveWindow)
    press(qtbot, KEY.Key_B, held=CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.stack is not None
    qtbot.waitUntil(lambda: window.stack.here == "board")
    settled(qtbot, window)
    page = window.stack.page("board")
    assert page.grid.hasFocus()
    assert page.hand.number == number, "what comes next is chosen"


def test_a_slip_is_taken_up_carried_and_put_down_and_undo_brings_it_back(
    qtbot: QtBot, window: Window, office: Office
) -> None:
    worker(office, "陈师傅")
    worker(office, "Bob Field")
    number = sent(office, "陈师傅", at(9), at(10))
    page = opened(qtbot, window)
    page.hand.choose(number)
    press(qtbot, KEY.Key_M, KEY.Key_Down, KEY.Key_Down, KEY.Key_Right)
    assert page.hand.carried is not None
    assert row_of(office, number).appoint_from == at(9), "nothing is done before it is put down"
    press(qtbot, KEY.Key_Return)
    settled(qtbot, window)
    moved = row_of(office, number)
    assert (moved.worker, moved.appoint_from, moved.appoint_until) == ("Bob Field", at(10), at(11))
    assert card(page, number).column == page.hand.column
    acts = office.ask(lambda reading: reading.session.scalars(select(Diary.act).where(Diary.subject == "slip")).all())
    assert acts[-1] == "slip.change"
    press(qtbot, KEY.Key_Z, held=CTRL)
    settled(qtbot, window)
    back = row_of(office, number)
    assert (back.worker, back.appoint_from, back.appoint_until) == ("陈师傅", at(9), at(10))


def test_esc_leaves_what_is_carried_where_it_was(qtbot: QtBot, window: Window, office: Office) -> None:
    number = sent(office, "陈师傅", at(9), at(10))
    page = opened(qtbot, window)
    page.hand.choose(number)
    press(qtbot, KEY.Key_M, KEY.Key_Down, KEY.Key_Escape)
    assert page.hand.carried is None
    settled(qtbot, window)
    assert row_of(office, number).appoint_from == at(9)
    assert page.grid.hasFocus()


def test_arrows_choose_cards_and_workers(qtbot: QtBot, window: Window, office: Office) -> None:
    worker(office, "陈师傅")
    worker(office, "Idle")
    worker(office, "Bob Field")
    first, second = sent(office, "陈师傅", at(16)), sent(office, "陈师傅", at(19))
    other = sent(office, "Bob Field", at(19, 30))
    page = opened(qtbot, window)
    page.hand.choose(first)
    press(qtbot, KEY.Key_Down)
    assert page.hand.number == second
    press(qtbot, KEY.Key_Down)
    assert page.hand.number == second, "there is none below"
    press(qtbot, KEY.Key_Right)
    assert (page.hand.number, page.hand.chosen_column().name) == ("", "Idle")
    press(qtbot, KEY.Key_Right)
    assert page.hand.number == other
    press(qtbot, KEY.Key_Left, KEY.Key_Left, KEY.Key_Up)
    assert page.hand.number == first


def test_plus_and_minus_make_the_window_longer_and_shorter_as_often_as_they_are_pressed(
    qtbot: QtBot, window: Window, office: Office
) -> None:
    number = sent(office, "陈师傅", at(9), at(10))
    page = opened(qtbot, window)
    page.hand.choose(number)
    press(qtbot, KEY.Key_Plus, KEY.Key_Plus, KEY.Key_Plus)  # faster than the book answers
    settled(qtbot, window)
    assert row_of(office, number).appoint_until == at(11, 30)
    press(qtbot, *[KEY.Key_Minus] * 6)
    settled(qtbot, window)
    assert row_of(office, number).appoint_until == at(9, 30), "half an hour is the least"
    press(qtbot, KEY.Key_Z, held=CTRL)
    settled(qtbot, window)
    assert row_of(office, number).appoint_until == at(10)


def test_del_takes_the_appointment_away_and_the_slip_waits(qtbot: QtBot, window: Window, office: Office) -> None:
    number = sent(office, "陈师傅", at(9), at(10))
    page = opened(qtbot, window)
    page.hand.choose(number)
    press(qtbot, KEY.Key_Delete)
    settled(qtbot, window)
    assert row_of(office, number).appoint_from is None
    assert [each.key for each in page.waiting.rows()] == [number]
    press(qtbot, KEY.Key_Z, held=CTRL)
    settled(qtbot, window)
    assert row_of(office, number).appoint_from == at(9)


def test_a_slip_without_a_time_is_put_on_the_board_from_the_side(qtbot: QtBot, window: Window, office: Office) -> None:
    worker(office, "陈师傅")
    busy = sent(office, "陈师傅", at(16), at(16, 30))
    number = sent(office, "陈师傅")
    page = opened(qtbot, window)
    press(qtbot, KEY.Key_G, held=CTRL)
    assert page.waiting.hasFocus()
    press(qtbot, KEY.Key_M)
    assert page.grid.hasFocus(), "it is moved where it is seen"
    assert page.hand.carried is not None
    assert page.hand.carried.start == at(16, 30), "the first half hour that is free"
    press(qtbot, KEY.Key_Return)
    settled(qtbot, window)
    assert row_of(office, number).appoint_from == at(16, 30)
    assert not card(page, number).clashes
    assert busy


def test_days_are_stepped_through_and_home_is_today(qtbot: QtBot, window: Window, office: Office) -> None:
    number = sent(office, "陈师傅", at(9, day=21), at(10, day=21))
    page = opened(qtbot, window)
    for key, held, day in (
        (KEY.Key_PageDown, None, 21),
        (KEY.Key_Right, CTRL, 22),
        (KEY.Key_PageUp, None, 21),
        (KEY.Key_Left, CTRL, 20),
        (KEY.Key_PageUp, None, 19),
        (KEY.Key_Home, None, 20),
        (KEY.Key_PageDown, CTRL, 21),
    ):
        press(qtbot, key, held=held or NONE)
        settled(qtbot, window)
        assert page.hand.board.day == date(2026, 11, day)
    assert [each.key for each in page.hand.board.cards] == [number]


def test_what_is_carried_goes_along_to_another_day(qtbot: QtBot, window: Window, office: Office) -> None:
    number = sent(office, "陈师傅", at(9), at(10))
    page = opened(qtbot, window)
    page.hand.choose(number)
    press(qtbot, KEY.Key_M, KEY.Key_PageDown)
    settled(qtbot, window)
    press(qtbot, KEY.Key_Down, KEY.Key_Return)
    settled(qtbot, window)
    assert row_of(office, number).appoint_from == at(9, 30, day=21)
    assert [each.key for each in page.hand.board.cards] == [number]


def test_enter_opens_the_slip(qtbot: QtBot, window: Window, office: Office) -> None:
    number = sent(office, "陈师傅", at(9), at(10))
    page = opened(qtbot, window)
    page.hand.choose(number)
    press(qtbot, KEY.Key_Return)
    assert window.stack is not None
    qtbot.waitUntil(lambda: window.stack.here == "slips")
    settled(qtbot, window)
    assert isinstance(window.stack.page("slips"), SlipsPage)


def test_another_page_sends_the_person_to_the_day_of_a_slip(qtbot: QtBot, window: Window, office: Office) -> None:
    number = sent(office, "陈师傅", at(9, day=24), at(10, day=24))
    page = opened(qtbot, window)
    window.open("board", number=number)
    settled(qtbot, window)
    assert (page.hand.board.day, page.hand.number) == (date(2026, 11, 24), number)
    window.open("board", day=date(2026, 11, 25))
    settled(qtbot, window)
    assert page.hand.board.day == date(2026, 11, 25)
    window.open("board", number="S-1999-0001")
    settled(qtbot, window)
    assert page.hand.board.day == date(2026, 11, 25), "an unknown number moves nothing"


def test_what_is_home_cannot_be_taken_up(qtbot: QtBot, window: Window, office: Office) -> None:
    number = sent(office, "陈师傅", at(9), at(10))
    office.do(lambda work: slips.book_back(work, number, "Done"))
    page = opened(qtbot, window)
    page.hand.choose(number)
    press(qtbot, KEY.Key_M)
    assert page.hand.carried is None
    press(qtbot, KEY.Key_Plus, KEY.Key_Delete)
    settled(qtbot, window)
    assert row_of(office, number).appoint_until == at(10)


def test_a_slip_that_was_moved_meanwhile_is_refused_and_shown_as_it_is(
    qtbot: QtBot, window: Window, office: Office
) -> None:
    number = sent(office, "陈师傅", at(9), at(10))
    page = opened(qtbot, window)
    page.hand.choose(number)
    stale = page.hand.card()
    office.do(lambda work: slips.move(work, number, at(13), at(14)))
    settled(qtbot, window)
    assert stale is not None
    page.moving.place(stale, Placing(at(17), at(18), "张工"))
    settled(qtbot, window)
    assert row_of(office, number).appoint_from == at(13)
    assert card(page, number).window == (at(13), at(14))
    assert any("changed elsewhere" in text for text in window.toasts.texts())


def test_what_is_carried_is_left_when_somebody_else_was_quicker(qtbot: QtBot, window: Window, office: Office) -> None:
    number = sent(office, "陈师傅", at(9), at(10))
    page = opened(qtbot, window)
    page.hand.choose(number)
    press(qtbot, KEY.Key_M, KEY.Key_Down)
    office.do(lambda work: slips.move(work, number, at(13), at(14)))
    settled(qtbot, window)
    qtbot.waitUntil(lambda: page.hand.carried is None)
    assert row_of(office, number).appoint_from == at(13)


def test_the_day_does_not_end_under_what_is_carried(qtbot: QtBot, window: Window, office: Office) -> None:
    number = sent(office, "陈师傅", at(9), at(10))
    page = opened(qtbot, window)
    page.hand.choose(number)
    press(qtbot, KEY.Key_M, *[KEY.Key_Up] * 40)
    assert page.hand.carried is not None
    assert page.hand.carried.start == at(24) - timedelta(days=1)
    press(qtbot, *[KEY.Key_Down] * 80)
    assert page.hand.carried.start == at(24) - timedelta(minutes=30)

"""What the board says: clashes, warnings, what is late or home; to eyes, to a reader, and in a list."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import slips
from desk.clock import FixedClock
from desk.office import Office
from desk.printqueue.lists import about_of
from desk.slips import SlipStatus
from tests.desk.dayboard.at_board import POWER, at, sent, worker
from tests.paper.reading import pages_of
from tests.ui.board.at_page import card, opened, row_of
from tests.ui.hands import CTRL, KEY, press
from tests.ui.idle import settled
from tests.ui.plain import assert_plain
from ui.board.head import LIST, WEEK
from ui.board.words import card_words, marks, tone_of
from ui.preview import PreviewDialog
from ui.window import Window


def test_a_clash_is_on_the_card_in_the_head_and_in_the_toast(qtbot: QtBot, window: Window, office: Office) -> None:
    first, second = sent(office, "陈师傅", at(17), at(18)), sent(office, "陈师傅", at(19), at(20))
    page = opened(qtbot, window)
    assert not page.head._clashes.isVisible()
    page.hand.choose(second)
    press(qtbot, KEY.Key_M, KEY.Key_Up, KEY.Key_Up, KEY.Key_Up)
    assert first in page.told.text()
    assert "clashes" in page.told.text()
    press(qtbot, KEY.Key_Return)
    settled(qtbot, window)
    for number in (first, second):
        assert marks(card(page, number), page.hand.board.now)[0] == ("Clash", "red")
        assert tone_of(card(page, number), page.hand.board.now) == "red"
    assert page.head._clashes.text() == "2 slips clash"
    assert any(f"clashes with {first}" in text for text in window.toasts.texts())


def test_the_past_and_closed_hours_are_warned_of_and_still_allowed(
    qtbot: QtBot, window: Window, office: Office
) -> None:
    number = sent(office, "陈师傅", at(17), at(17, 30))
    page = opened(qtbot, window)
    page.hand.choose(number)
    press(qtbot, KEY.Key_M, *[KEY.Key_Up] * 3)
    assert "in the past" in page.told.text()
    press(qtbot, *[KEY.Key_Down] * 7)
    assert "outside the office's hours" in page.told.text()
    press(qtbot, KEY.Key_Return)
    settled(qtbot, window)
    assert row_of(office, number).appoint_from == at(19)
    assert marks(card(page, number), page.hand.board.now) == [("Outside the hours", "amber")]


def test_late_home_and_over_each_have_their_words(
    qtbot: QtBot, window: Window, office: Office, clock: FixedClock
) -> None:
    late = sent(office, "陈师傅", at(16), at(17))
    clock.move_on(timedelta(days=4))
    over, home = sent(office, "陈师傅", at(9, day=24), at(10, day=24)), sent(office, "张工", at(17, day=24))
    office.do(lambda work: slips.book_back(work, home, "Done"))
    page = opened(qtbot, window)
    told = {number: [word for word, _tone in marks(card(page, number), page.hand.board.now)] for number in (late, over)}
    assert told == {late: ["Out too long", "Time is over"], over: ["Time is over"]}
    assert card(page, home).row.status is SlipStatus.BACK
    assert tone_of(card(page, home), page.hand.board.now) == "green"


def test_a_reader_hears_the_card_that_is_chosen_and_where_it_is_carried(
    qtbot: QtBot, window: Window, office: Office
) -> None:
    worker(office, "陈师傅")
    number = sent(office, "陈师傅", at(17), at(18), what="Pump hums")
    page = opened(qtbot, window)
    assert page.grid.accessibleName() == "Day board"
    assert (
        page.grid.accessibleDescription()
        == f"{number} · 17:00–18:00 · 陈师傅 · Pump hums · Plumbing · Outside the hours"
    )
    press(qtbot, KEY.Key_M, KEY.Key_Left)
    assert "Nobody yet" in page.grid.accessibleDescription()
    assert "Enter puts it down" in page.grid.accessibleDescription()


def test_the_list_has_the_same_cards_and_the_same_keys(qtbot: QtBot, window: Window, office: Office) -> None:
    worker(office, "陈师傅")
    later, first = sent(office, "陈师傅", at(18), at(19)), sent(office, "陈师傅", at(17), at(18))
    page = opened(qtbot, window)
    page.head.view.set_value(LIST)
    page.focus_first()
    settled(qtbot, window)
    assert [each.key for each in page.list.rows()] == [first, later]
    page.list.select_key(first)
    press(qtbot, KEY.Key_Down)
    assert page.hand.number == later
    press(qtbot, KEY.Key_M, KEY.Key_Down, KEY.Key_Return)
    settled(qtbot, window)
    assert row_of(office, later).appoint_from == at(18, 30)
    assert page.list.hasFocus()
    press(qtbot, KEY.Key_Delete)
    settled(qtbot, window)
    assert row_of(office, later).appoint_from is None


def test_the_week_tells_each_workers_days_and_leads_to_one(qtbot: QtBot, window: Window, office: Office) -> None:
    chen = worker(office, "陈师傅")
    for start in (at(9, day=18), at(10, day=18)):
        sent(office, "陈师傅", start)
    page = opened(qtbot, window)
    page.head.view.set_value(WEEK)
    page.focus_first()
    settled(qtbot, window)
    cell = page.week.item(1, 3)
    assert cell is not None
    assert cell.text() == "2 · 2 clash"
    page.week.setCurrentCell(1, 3)
    press(qtbot, KEY.Key_Return)
    settled(qtbot, window)
    assert page.grid.hasFocus()
    assert (page.hand.board.day.day, page.hand.column) == (18, f"w{chen}")


def test_an_empty_day_can_be_looked_at_with_every_key(qtbot: QtBot, window: Window, office: Office) -> None:
    page = opened(qtbot, window)
    keys = (
        KEY.Key_Up,
        KEY.Key_Down,
        KEY.Key_Left,
        KEY.Key_Right,
        KEY.Key_M,
        KEY.Key_Delete,
        KEY.Key_Plus,
        KEY.Key_Return,
    )
    press(qtbot, *keys)
    settled(qtbot, window)
    assert page.hand.carried is None
    assert page.grid.hasFocus()
    assert office.ask(lambda reading: slips.counts(reading)).out == 0


@pytest.mark.parametrize("text", ["<b>x</b>", "{{7*7}}", "a\x00b", "=1+1", "w" * 290])
def test_hostile_words_are_only_words(qtbot: QtBot, window: Window, office: Office, text: str) -> None:
    number = sent(office, text[:50], at(17), what=text)
    page = opened(qtbot, window)
    page.grid.grab()
    assert page.told.text() == card_words(card(page, number), page.hand.board, window.errands.office.facts, "en")
    page.head.view.set_value(LIST)
    settled(qtbot, window)
    assert_plain(page, card(page, number).row.summary)


def test_forty_cards_of_ten_workers_are_drawn_and_scrolled_to(qtbot: QtBot, window: Window, office: Office) -> None:
    numbers = [sent(office, f"工{count % 10}", at(8 + count % 9), what="Lamp out " * 9) for count in range(40)]
    page = opened(qtbot, window)
    last = max(page.hand.board.cards, key=lambda each: (each.column, each.window))
    page.hand.choose(last.key)
    box = page.grid.rect_of(last.key)
    assert QImage(page.grid.grab().toImage()).width() > 0
    assert page.grid.viewport().rect().contains(box.toRect()), "what is chosen is seen"
    assert len(page.hand.board.cards) == len(numbers)


def test_a_trade_shows_its_workers_also_those_with_nothing_to_do(qtbot: QtBot, window: Window, office: Office) -> None:
    for count in range(10):
        worker(office, f"水{count}")
    worker(office, "Sparks", POWER)
    sent(office, "水1", at(17))
    page = opened(qtbot, window)
    assert [each.name for each in page.hand.board.columns] == ["", "水1"]
    page.head.trade.set_value(POWER)
    settled(qtbot, window)
    assert [each.name for each in page.hand.board.columns] == ["", "Sparks"]


def test_the_day_sheet_of_a_worker_and_those_of_all_are_shown(qtbot: QtBot, window: Window, office: Office) -> None:
    worker(office, "陈师傅")
    for name in ("陈师傅", "张工"):
        sent(office, name, at(17))
    page = opened(qtbot, window)
    assert page.hand.column
    for held, pages in ((CTRL, 1), (CTRL | Qt.KeyboardModifier.ShiftModifier, 2)):
        window.activateWindow()
        page.focus_first()
        qtbot.waitUntil(page.grid.hasFocus)
        press(qtbot, KEY.Key_P, held=held)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewDialog))
        preview = QApplication.activeModalWidget()
        assert isinstance(preview, PreviewDialog)
        assert len(pages_of(preview.pdf)) == pages
        preview.print_button.setFocus()
        press(qtbot, KEY.Key_Space)
        settled(qtbot, window)
        preview.reject()
        settled(qtbot, window)
    # Whoever is forgotten takes the paper along that waits with their slip on it.
    told = [office.ask(lambda reading, id=id: about_of(reading, id)) for id in (1, 2)]
    assert [len(each) for each in told] == [1, 2]


def test_without_anybody_to_go_the_sheets_say_so(qtbot: QtBot, window: Window, office: Office) -> None:
    page = opened(qtbot, window)
    page.print_sheets()
    settled(qtbot, window)
    assert any("no day sheet" in text for text in window.toasts.texts())
    assert office


def test_a_new_look_keeps_the_day_the_view_and_what_is_chosen(qtbot: QtBot, window: Window, office: Office) -> None:
    number = sent(office, "陈师傅", at(9, day=21), at(10, day=21))
    page = opened(qtbot, window)
    press(qtbot, KEY.Key_PageDown)
    settled(qtbot, window)
    page.hand.choose(number)
    page.head.view.set_value(LIST)
    kept = page.keep()
    again = type(page)(page.desk)
    qtbot.addWidget(again)
    again.restore(kept)
    again.refresh()
    settled(qtbot, window)
    assert (again.hand.number, again.head.view.value(), again.hand.board.day.day) == (number, LIST, 21)

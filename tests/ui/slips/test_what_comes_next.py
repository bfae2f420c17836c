"""What is offered after a booking, and what is said of a slip that nobody has on paper yet."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk import slips
from desk.cases import Taken
from desk.office import Office
from desk.slips import Errand, SlipStatus, Wanted
from ui.commands import Command
from ui.slips.page import SlipsPage
from ui.slips.table import stage_of
from ui.widgets.label import PlainLabel

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
Room = Callable[..., Any]


def _booked(qtbot: QtBot, made: Any, number: str, *digits: Qt.Key) -> None:
    page = made.page
    page.show_item(number=number)
    qtbot.waitUntil(lambda: made.errands.idle() and page.detail.is_open)
    for key in (*digits, Key.Key_Return):
        qtbot.keyClick(QApplication.focusWidget(), key)
    qtbot.waitUntil(lambda: made.errands.idle() and page.list.box.hasFocus())


def test_an_owner_who_is_not_satisfied_is_told_of_and_the_case_is_not_offered_to_be_closed(
    qtbot: QtBot, room: Room, office: Office, taken: Taken
) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number, 1, "Li")).answer
    made = room(SlipsPage, "slips")
    _booked(qtbot, made, number, Key.Key_1, Key.Key_1, Key.Key_1, Key.Key_3)
    assert any("not satisfied" in told and taken.number in told for told in made.desk.toasts.texts())
    made.desk.toasts.act()
    assert made.went[-1] == ("cases", {"number": taken.number})


def test_a_slip_the_owner_did_not_sign_says_so_where_the_case_may_be_closed(
    qtbot: QtBot, room: Room, office: Office, taken: Taken
) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number, 1, "Li")).answer
    made = room(SlipsPage, "slips")
    _booked(qtbot, made, number, Key.Key_1, Key.Key_1, Key.Key_2, Key.Key_1)
    assert any("not signed by the owner" in told for told in made.desk.toasts.texts())
    made.desk.toasts.act()
    page, what = made.went[-1]
    assert (page, what["act"]) == ("cases", "close")


def test_a_slip_without_paper_says_so_in_its_row_and_on_its_page_and_is_printed_not_printed_again(
    qtbot: QtBot, room: Room, office: Office, taken: Taken
) -> None:
    bare, printed = (office.do(lambda work: slips.raise_for(work, taken.number, 1, "Li")).answer for _ in range(2))
    office.do(lambda work: slips.mark_printed(work, printed))
    made = room(SlipsPage, "slips")
    page = made.page
    rows = {row.number: stage_of(row).word for row in page.list.table.rows()}
    assert rows == {bare: "Not printed", printed: "Out"}
    for number, pill, button in ((bare, "Not printed", "Print"), (printed, "Out", "Print again")):
        page.show_item(number=number)
        qtbot.waitUntil(lambda number=number: made.errands.idle() and page.detail.file.row.number == number)
        assert (page.detail._pill.text(), page.bar.buttons["print"].text()) == (pill, button)


def test_the_phone_stands_in_line_with_the_other_words_of_the_slip(qtbot: QtBot, room: Room, office: Office) -> None:
    wanted, errand = Wanted(told_by="Mr Bell", told_phone="138 0013 8000"), Errand(summary="Lamp", equipment="Pump 2")
    number = office.do(lambda work: slips.raise_alone(work, wanted, 1, "Li", errand)).answer
    made = room(SlipsPage, "slips")
    made.page.show_item(number=number)
    qtbot.waitUntil(lambda: made.errands.idle() and made.page.detail.phone.isVisible())
    detail = made.page.detail

    def left(label: QWidget) -> int:
        return label.mapTo(detail, QPoint()).x()

    def in_line() -> bool:
        # Drawn anew by any later answer, so looked for each time.
        names = [each for each in detail.findChildren(PlainLabel) if each.text() == "Mr Bell"]
        return [left(each) for each in names] == [left(detail.phone.label)] and left(detail.phone.label) > 0

    qtbot.waitUntil(in_line)


def _offered(made: Any, words: str) -> bool:
    return any(words in told for told in made.desk.toasts.texts())


def _taken_back(qtbot: QtBot, made: Any, office: Office, number: str) -> None:
    """Ctrl+Z in the box that waits for the next slip."""
    made.commands.add(Command("undo", "Undo", "Ctrl+Z", "undo-2", made.desk.toasts.undo))
    qtbot.keyClick(made.page.list.box, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: made.errands.idle() and _offered(made, "Taken back"))
    assert office.ask(lambda reading: slips.file_of(reading, number)).row.status is SlipStatus.OUT


def test_a_booking_taken_back_takes_the_offer_to_close_the_case_with_it(
    qtbot: QtBot, room: Room, office: Office, taken: Taken
) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number, 1, "Li")).answer
    made = room(SlipsPage, "slips")
    _booked(qtbot, made, number, Key.Key_1, Key.Key_1, Key.Key_1, Key.Key_1)
    assert _offered(made, "nothing more is out")
    _taken_back(qtbot, made, office, number)
    assert not _offered(made, "nothing more is out")
    assert not made.desk.toasts.act()
    assert made.went == []


def test_a_second_visit_taken_back_is_not_offered_to_be_printed(
    qtbot: QtBot, room: Room, office: Office, taken: Taken
) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number, 1, "Li")).answer
    made = room(SlipsPage, "slips")
    page = made.page
    page.show_item(number=number)
    qtbot.waitUntil(lambda: made.errands.idle() and page.detail.is_open)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_3)
    qtbot.keyClicks(QApplication.focusWidget(), "No part")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: made.errands.idle() and page.list.box.hasFocus())
    assert _offered(made, "is not printed yet")
    _taken_back(qtbot, made, office, number)
    assert not _offered(made, "is not printed yet")
    assert not made.desk.toasts.act()


def test_a_booking_taken_back_from_the_menu_takes_its_offer_with_it(
    qtbot: QtBot, room: Room, office: Office, taken: Taken
) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number, 1, "Li")).answer
    made = room(SlipsPage, "slips")
    _booked(qtbot, made, number, Key.Key_1, Key.Key_1, Key.Key_1, Key.Key_1)
    made.page.show_item(number=number)
    qtbot.waitUntil(lambda: made.errands.idle() and made.page.detail.file.row.status is SlipStatus.BACK)
    made.commands.trigger("slips.unbook")
    qtbot.waitUntil(lambda: made.errands.idle() and _offered(made, "is out again"))
    assert not _offered(made, "nothing more is out")


def test_set_right_to_another_end_only_what_comes_next_now_is_offered(
    qtbot: QtBot, room: Room, office: Office, taken: Taken
) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number, 1, "Li")).answer
    made = room(SlipsPage, "slips")
    page = made.page
    _booked(qtbot, made, number, Key.Key_1, Key.Key_1, Key.Key_1, Key.Key_1)
    page.show_item(number=number)
    qtbot.waitUntil(lambda: made.errands.idle() and page.detail.file.row.status is SlipStatus.BACK)
    qtbot.keyClick(page.detail, Key.Key_F2)
    qtbot.waitUntil(lambda: page.detail.is_open)
    page.detail.home.go_to("outcome")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_2)
    qtbot.keyClicks(QApplication.focusWidget(), "Nobody in")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: made.errands.idle() and _offered(made, "send somebody again"))
    assert not _offered(made, "nothing more is out")

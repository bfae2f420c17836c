"""What is offered after a booking, and what is said of a slip that nobody has on paper yet."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk import slips
from desk.cases import Taken
from desk.office import Office
from desk.slips import Errand, Wanted
from ui.slips.page import SlipsPage
from ui.slips.table import stage_of
from ui.widgets.label import PlainLabel

Key = Qt.Key
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

    name = next(each for each in detail.findChildren(PlainLabel) if each.text() == "Mr Bell")
    qtbot.waitUntil(lambda: left(name) == left(detail.phone.label) > 0)

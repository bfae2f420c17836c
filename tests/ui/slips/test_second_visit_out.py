"""A slip set right while somebody is out for its second visit; one that went out without a trade is changed (keys)."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import slips
from desk.cases import Taken
from desk.office import Office
from desk.slips import Errand, Home, Outcome, SlipStatus, Visit
from tests.ui.hands import press
from tests.ui.slips.at_page import file_of
from ui.slips.errandform import ErrandForm
from ui.slips.page import SlipsPage

Room = Callable[..., Any]


def _shown(qtbot: QtBot, made: Any, number: str) -> Any:
    made.page.show_item(number=number)
    qtbot.waitUntil(lambda: made.errands.idle() and made.page.detail.file is not None)
    return made.page.detail


def test_set_right_to_done_it_says_who_is_still_out(qtbot: QtBot, room: Room, office: Office, taken: Taken) -> None:
    out = office.do(lambda work: slips.raise_for(work, taken.number, 1, "Chen")).answer
    visit, second = Visit(Errand()), Home(Outcome.SECOND_VISIT)
    booked = office.do(lambda work: slips.book_back(work, out, "Part", second, again=visit)).answer
    made = room(SlipsPage, "slips")
    detail = _shown(qtbot, made, out)
    press(qtbot, Qt.Key.Key_F2)
    detail.home.form.go_to("outcome")
    press(qtbot, Qt.Key.Key_1, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: made.errands.idle() and file_of(office, out).home.outcome is Outcome.DONE)
    told = f"{out} set right; {booked.next_number} of the second visit is still out"
    qtbot.waitUntil(lambda: told in made.desk.toasts.texts())
    assert file_of(office, booked.next_number).row.status is SlipStatus.OUT


def test_a_slip_that_went_out_without_a_trade_is_changed_without_one(
    qtbot: QtBot, room: Room, office: Office, taken: Taken
) -> None:
    out = office.do(lambda work: slips.raise_for(work, taken.number, worker="Chen")).answer
    made = room(SlipsPage, "slips")
    _shown(qtbot, made, out)
    press(qtbot, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ErrandForm))
    dialog: Any = QApplication.activeModalWidget()
    dialog.form.go_to("bring")
    qtbot.keyClicks(QApplication.focusWidget(), "Ladder")
    press(qtbot, Qt.Key.Key_S, held=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: made.errands.idle() and file_of(office, out).errand.bring == "Ladder")
    assert file_of(office, out).trade_id is None

"""What somebody else owes is for nothing unless the desk says so, and what is charged all the same is told (M54)."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desk import slips
from desk.cases import Taken
from desk.office import Office
from desk.slips import Errand, LineKind, TypedLine, Wanted, Warranty
from tests.conftest import type_text
from tests.desk.prices.listed import Ids, fill
from ui.page import Page
from ui.slips.errandform import ErrandForm
from ui.slips.opening import edit_slip
from ui.slips.page import SlipsPage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
HOSE = TypedLine(kind=LineKind.MATERIAL, name="Hose", unit="pc", quantity="2", price="35.50")
Room = Callable[..., Any]


@pytest.fixture
def ids(office: Office) -> Ids:
    """A price list."""
    return fill(office)


def _press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)


def _write(words: str) -> None:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    focus.selectAll()
    type_text(focus, words)


def _sent(office: Office, owes: Warranty, *lines: TypedLine) -> str:
    errand = Errand(summary="Drain", warranty=owes)
    number = office.do(lambda work: slips.raise_alone(work, Wanted(), 1, "Li", errand)).answer
    office.do(lambda work: slips.set_lines(work, number, lines))
    return number


def _opened(qtbot: QtBot, made: Any, number: str) -> Any:
    made.page.show_item(number=number)
    qtbot.waitUntil(lambda: made.errands.idle() and made.page.detail.file is not None)
    made.page.open_more()
    return made.page.detail.home


def _form(qtbot: QtBot) -> ErrandForm:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ErrandForm))
    active = QApplication.activeWindow()
    assert isinstance(active, ErrandForm)
    return active


def test_ctrl_enter_in_a_line_of_a_slip_that_comes_home_opens_the_next_and_books_nothing(
    qtbot: QtBot, room: Room, office: Office, taken: Taken
) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number, 1, "Li")).answer
    home = _opened(qtbot, room(SlipsPage, "slips"), number)
    home.outcome.set_value(slips.Outcome.DONE)
    home.lines.focus_first()
    for key, held in ((Key.Key_Return, CTRL), (Key.Key_Enter, CTRL | Qt.KeyboardModifier.KeypadModifier)):
        _write("Hose")
        _press(qtbot, key, held)
        assert office.ask(lambda reading: slips.file_of(reading, number)).row.status is slips.SlipStatus.OUT
    assert [line.name for line in home.lines.lines()] == ["Hose", "Hose"]
    assert QApplication.focusWidget().accessibleName() == "Line 3: what"
    # An empty line leaves the key to the page.
    home.lines.set_lines(())
    home.lines.focus_first()
    _press(qtbot, Key.Key_Return, CTRL)
    qtbot.waitUntil(
        lambda: office.ask(lambda reading: slips.file_of(reading, number)).row.status is slips.SlipStatus.BACK
    )


@pytest.mark.parametrize("owes", [Warranty.WARRANTY, Warranty.DEVELOPER])
def test_what_is_put_on_a_slip_under_warranty_is_free_and_keeps_its_value(
    qtbot: QtBot, room: Room, office: Office, ids: Ids, owes: Warranty
) -> None:
    home = _opened(qtbot, room(SlipsPage, "slips"), _sent(office, owes))
    home.lines.focus_first()
    _write("l1")
    _press(qtbot, Key.Key_Return)
    _press(qtbot, Key.Key_Return)
    _write("Hose")
    _press(qtbot, Key.Key_Return)
    _write("2")
    _press(qtbot, Key.Key_Return)
    _press(qtbot, Key.Key_Return)
    _write("10")
    _press(qtbot, Key.Key_Return)
    _write("p1")
    _press(qtbot, Key.Key_Return)
    assert [line.charged for line in home.lines.lines()] == [False] * 5
    assert home.lines.total.text() == "Value ¥215.00 · Charged ¥0.00"
    assert home.duty.notice.isHidden()
    home.lines.setFocus()
    _press(qtbot, Key.Key_B, CTRL)  # the desk may charge it all the same, and is told
    assert not home.duty.notice.isHidden()
    assert "is still charged" in home.duty.notice.accessibleName()


def test_without_a_warranty_lines_are_charged_as_ever(qtbot: QtBot, room: Room, office: Office, ids: Ids) -> None:
    made = room(SlipsPage, "slips")
    home = _opened(qtbot, made, _sent(office, Warranty.WARRANTY, HOSE))
    assert home.duty.notice.accessibleName() == "Under warranty: ¥71.00 is still charged"
    assert not home.duty.notice.isHidden()
    home = _opened(qtbot, made, _sent(office, Warranty.NONE, HOSE))
    assert home.duty.notice.isHidden()
    home.lines.set_lines(())
    home.lines.focus_first()
    _write("l1")
    _press(qtbot, Key.Key_Return)
    assert home.lines.total.text() == "Value ¥30.00 · Charged ¥30.00"


class Bare(Page):
    """A page with nothing on it but the cursor."""

    def focus_first(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()


def test_whoever_owes_it_chosen_in_the_form_warns_of_what_is_charged_and_frees_what_comes(
    qtbot: QtBot, room: Room, office: Office, ids: Ids
) -> None:
    number = _sent(office, Warranty.NONE, HOSE)
    made = room(Bare, "bare")
    edit_slip(made.desk, made.page, number)
    form = _form(qtbot)
    qtbot.waitUntil(made.errands.idle)
    assert form.duty.notice.isHidden()
    form.form.go_to("warranty")
    _press(qtbot, Key.Key_Down)
    assert form.duty.notice.accessibleName() == "Under warranty: ¥71.00 is still charged"
    assert not form.duty.notice.isHidden()
    form.lines.setFocus()
    _press(qtbot, Key.Key_Return, CTRL)
    _write("l1")
    _press(qtbot, Key.Key_Return)
    assert [line.charged for line in form.lines.lines()] == [True, False]
    # The office's own again: what was free by that alone is charged again.
    form.form.go_to("warranty")
    _press(qtbot, Key.Key_Up)
    assert [line.charged for line in form.lines.lines()] == [True, True]
    assert form.duty.notice.isHidden()
    _press(qtbot, Key.Key_Down)
    _press(qtbot, Key.Key_Down)
    assert form.duty.notice.accessibleName() == "The developer's duty: ¥101.00 is still charged"
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(
        lambda: office.ask(lambda reading: slips.file_of(reading, number)).errand.warranty is Warranty.DEVELOPER
    )

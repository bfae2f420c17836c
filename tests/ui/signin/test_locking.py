"""The lock covers everything and gives it back as it was; it comes by key, by time, and when the PC wakes (G48)."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QAction, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.conftest import type_text
from tests.ui.frame.conftest import page_of
from tests.ui.signin.conftest import (
    ADMINISTRATOR,
    PINS,
    RECEPTIONIST,
    Moving,
    Start,
    come_in,
    give,
    page_of_lock,
)
from ui.drafts import DraftKeeper, Left
from ui.errands import Errands
from ui.formdialog import FormDialog
from ui.saving import Act
from ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LOCK = CTRL | Qt.KeyboardModifier.ShiftModifier


class Note(FormDialog):
    """A form over the page."""

    def __init__(self, errands: Errands, parent: QWidget) -> None:
        super().__init__(errands, "Note about Wang", "Save", parent)
        self.form.add("who", "Who", QLineEdit())
        self.form.add("what", "What", QLineEdit())

    def act(self, told: dict[str, Any]) -> Act | None:  # noqa: ARG002
        return None


def seen() -> list[QWidget]:
    """Every window in sight."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


@pytest.fixture
def window(qtbot: QtBot, start: Start) -> Window:
    """The administrator signed in."""
    window = start()
    come_in(qtbot, window)
    return window


def test_everything_goes_out_of_sight_at_once_and_comes_back_as_it_was(qtbot: QtBot, window: Window) -> None:
    """G48: a half-typed page and form, a preview, a tooltip and the title are gone; then all is back."""
    line = page_of(window, "today").line
    type_text(line, "楼上好像漏水")
    line.setSelection(2, 2)
    preview = QDialog(window)
    preview.setWindowTitle("Letter to Wang")
    preview.show()
    form = Note(window.errands, window)
    form.open()
    form.resize(611, 377)
    form.move(60, 50)
    form.activateWindow()
    what = form.form.editor("what")
    assert isinstance(what, QLineEdit)
    what.setFocus()
    type_text(what, "half typed")
    what.setCursorPosition(4)
    QToolTip.showText(form.pos(), "Wang", form)
    qtbot.waitUntil(form.isActiveWindow)
    place = form.geometry()

    qtbot.keyClick(what, Key.Key_L, LOCK)
    assert window.lock.covers, "the key works over a form"
    assert seen() == [window]
    assert not QToolTip.isVisible()
    assert (window.windowTitle(), window.frame.isVisible()) == ("Deskbell", False)
    assert not line.isVisible()
    qtbot.waitUntil(page_of_lock(window).prove.secret.hasFocus)

    come_in(qtbot, window)
    qtbot.waitUntil(lambda: form.isVisible() and preview.isVisible())
    assert window.windowTitle() == "Today – Deskbell"
    assert (line.text(), line.selectedText()) == ("楼上好像漏水", "好像")
    assert form.geometry() == place
    assert (what.text(), what.cursorPosition(), what.selectedText()) == ("half typed", 4, "")
    form.activateWindow()
    qtbot.waitUntil(what.hasFocus)
    assert QApplication.activeModalWidget() is form
    form.close()
    preview.close()


def test_whoever_listens_to_the_screen_hears_nothing_of_what_is_covered(window: Window) -> None:
    """G48: every part below says itself that it is out of sight, which is what a reader of the screen goes by."""
    window.lock.lock()
    below = [window.frame, *window.frame.findChildren(QWidget)]
    told = [QAccessible.queryAccessibleInterface(each) for each in below if not each.isWindow()]
    assert len(told) > 20
    assert [each for each in told if not each.state().invisible] == []  # type: ignore[attr-defined]
    seen = QAccessible.queryAccessibleInterface(page_of_lock(window).prove.secret)
    assert not seen.state().invisible  # type: ignore[attr-defined]


def test_no_key_and_no_message_reaches_the_book_while_it_is_covered_and_what_is_under_way_goes_on(
    qtbot: QtBot, window: Window
) -> None:
    """G48: a call waits, a window that opens is not seen, a message waits, the page keeps no key."""
    told = window.toasts.show("Slip S-1 printed")
    qtbot.keyClick(window, Key.Key_L, LOCK)
    page = page_of_lock(window)
    assert not told.isVisible()
    assert window.stack is not None
    qtbot.keyClick(page.prove.secret, Key.Key_2, CTRL)
    window.commands.trigger("new")
    assert window.stack.here == "today"
    late = QDialog(window)
    late.open()
    qtbot.waitUntil(lambda: not late.isVisible())
    handle = late.windowHandle()
    assert handle is None or not handle.isVisible()
    said = window.toasts.show("The report is ready")
    window.call("13800138000")
    window.call("13800138000")
    assert window.stack.here == "today", "what is half typed below stays where it is"
    window.open("intake")
    page_of(window, "intake").other.setFocus()
    assert QApplication.focusWidget() is page.prove.secret, "nothing below takes the keys"
    assert (said.isVisible(), window.windowTitle()) == (False, "Deskbell")
    assert seen() == [window]

    come_in(qtbot, window)
    assert window.windowTitle() == "New complaint – Deskbell"
    called = "13800138000 called meanwhile"
    assert window.toasts.texts()[-2:] == [said.text, called], "a number that rang twice is offered once"
    assert late.isVisible()
    late.close()
    window.activateWindow()
    assert window.focusWidget() is page_of(window, "intake").other
    assert page_of(window, "intake").shown == []
    window.toasts.act()
    assert page_of(window, "intake").shown == [{"call": "13800138000"}]


def test_nobody_for_ten_minutes_locks_and_keys_or_words_put_it_off(
    qtbot: QtBot, window: Window, moving: Moving
) -> None:
    """G48: what the program does by itself, or a mouse that lies still, is nobody."""
    line = page_of(window, "today").line
    line.setFocus()
    moving.go_on(599)
    window.lock.idle.look()
    qtbot.keyClicks(line, "a")
    moving.go_on(599)
    window.lock.idle.look()
    type_text(line, "漏")
    moving.go_on(599)
    window.refresh()
    handle = window.windowHandle()
    no_button, held = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    still = QMouseEvent(QEvent.Type.MouseMove, QPointF(), QPointF(), no_button, no_button, held)
    for _ in range(2):
        QApplication.sendEvent(handle, still)
    window.lock.idle.look()
    assert not window.lock.covers
    menu = QMenu(window)
    menu.addAction(QAction("Wang", menu))
    menu.popup(window.pos())
    moving.go_on(1)
    window.lock.idle.look()
    assert window.lock.covers
    assert seen() == [window], "an open menu is gone as well"
    come_in(qtbot, window)
    assert line.text() == "a漏"


def test_a_pc_that_slept_is_locked_and_takes_no_key_before_that(qtbot: QtBot, window: Window, moving: Moving) -> None:
    """G48: the program's own clock stood still meanwhile; the key that wakes the PC is written nowhere."""
    line = page_of(window, "today").line
    line.setFocus()
    moving.wall += 3_600
    QTest.keyClick(window.windowHandle(), Key.Key_A)
    assert window.lock.covers
    assert line.text() == ""
    assert page_of_lock(window).prove.secret.text() == ""
    come_in(qtbot, window)
    moving.wall -= 86_400  # somebody puts the clock back
    moving.own += 601
    window.lock.idle.look()
    assert window.lock.covers


def test_what_was_said_before_anybody_sat_here_is_heard_by_whoever_signs_in_first(qtbot: QtBot, start: Start) -> None:
    """G48: as what became of the book that a backup replaced; what was said to one who gets up is nobody else's."""
    window = start()
    window.toasts.show("The book is as it was yesterday")
    come_in(qtbot, window)
    assert "The book is as it was yesterday" in window.toasts.texts()
    window.lock.lock()
    come_in(qtbot, window, RECEPTIONIST)
    assert "The book is as it was yesterday" not in window.toasts.texts()


def test_whoever_else_signs_in_finds_nothing_of_it(qtbot: QtBot, window: Window, office: Office) -> None:
    """G48: the form that stood open is left as by Esc, its words are its owner's; Ctrl+Z is nobody's.

    M15: nothing that was said, looked for or shown to the one who got up; a page stays only for words that the book has
    not taken.
    """
    for id in ("cases", "owners", "today"):
        window.open(id)
    keeper = DraftKeeper(window.errands, "case", lambda: None, page_of(window, "owners"))
    keeper.take_over({"x": Left({"words": "Wang"}, 1)})
    owners = page_of(window, "owners")
    window.toasts.show("Not finished: Wang complains", "Continue", lambda: None)
    window.frame.search.setText("Wang")
    form = Note(window.errands, window)
    kept: list[dict[str, Any]] = []
    form.put_aside.connect(kept.append)
    form.open()
    form.form.fill({"what": "half typed"})
    window.toasts.show("Closed", "Undo", lambda: None)
    window.lock.lock()
    give(qtbot, window, RECEPTIONIST)
    qtbot.waitUntil(lambda: not window.lock.covers and window.errands.idle())
    assert office.clerk_id == RECEPTIONIST
    assert kept == [{"who": "", "what": "half typed"}]
    assert seen() == [window]
    assert window.toasts.texts() == []
    assert window.frame.search.text() == ""
    assert window.stack is not None
    assert window.stack.page("cases") is None
    assert "cases.do" not in [each.id for each in window.commands.all()]
    assert window.stack.page("owners") is owners
    window.open("cases")
    assert page_of(window, "cases").refreshed == 1
    assert "李静" in window.frame.top.avatar.accessibleName()


def test_the_cursor_is_back_after_the_lock_page_changed_language_or_size(qtbot: QtBot, window: Window) -> None:
    """G48: the page below is built anew for it; what had the cursor before is gone."""
    for press in (lambda: page_of_lock(window).language.click(), lambda: page_of_lock(window)._resize_text(1)) * 2:
        line = page_of(window, "today").line
        line.setFocus()
        qtbot.keyClicks(line, "a")
        window.lock.lock()
        press()
        come_in(qtbot, window)
        anew = page_of(window, "today").line
        assert anew is not line
        assert QApplication.focusWidget() is anew
    assert anew.text() == "aaaa"


def test_a_form_keeps_its_words_though_the_lock_page_changes_its_language(qtbot: QtBot, window: Window) -> None:
    """G48: what stands below is not built anew before its form is closed."""
    form = Note(window.errands, window)
    form.open()
    form.form.fill({"what": "half typed"})
    window.lock.lock()
    page_of_lock(window).language.click()
    qtbot.waitUntil(window.errands.idle)
    assert page_of_lock(window).look.language == "zh"
    give(qtbot, window, 1)
    qtbot.waitUntil(lambda: not window.lock.covers)
    assert window.look.language == "en"
    assert form.isVisible()
    assert form.form.read()["what"] == "half typed"
    form.close()


def test_a_book_where_nobody_signs_in_does_not_lock(qtbot: QtBot, window: Window, office: Office) -> None:
    from desk import signin

    office.do(lambda work: signin.turn_off(work, PINS[ADMINISTRATOR]))
    qtbot.waitUntil(window.errands.idle)
    qtbot.keyClick(window, Key.Key_L, LOCK)
    assert not window.lock.covers
    assert window.toasts.texts() == ["Nobody signs in at this desk, so there is nothing to lock."]
    window.lock.watch()
    assert not window.lock.idle._look.isActive()


def test_the_window_may_be_closed_while_it_is_locked(qtbot: QtBot, window: Window) -> None:
    window.lock.lock()
    left = page_of(window, "today").left
    window.close()
    assert not window.isVisible()
    assert page_of(window, "today").left == left + 1

"""Somebody else sits down in two keys; what each has begun is theirs (G47)."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desk import signin
from desk.office import Office
from desk.refusals import Refusal
from tests.conftest import type_text
from tests.ui.signin.conftest import ADMINISTRATOR, NEWCOMER, PINS, RECEPTIONIST, Start, come_in, page_of_lock
from ui.cases.intake import IntakePage
from ui.remembered import Remembered
from ui.signin.renewing import Renewing
from ui.signin.switcher import Switcher
from ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def switcher(qtbot: QtBot, window: Window) -> Switcher:
    """Ctrl+U from wherever the cursor is."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.focusWidget() or window, Key.Key_U, CTRL)
    opened = QApplication.activeModalWidget()
    assert isinstance(opened, Switcher)
    return opened


def test_without_signing_in_two_keys_seat_somebody_and_esc_nobody(
    qtbot: QtBot, start: Start, office: Office, folder: Path
) -> None:
    office.sign_in(ADMINISTRATOR, PINS[ADMINISTRATOR])
    office.do(lambda work: signin.turn_off(work, PINS[ADMINISTRATOR]))
    window = start()
    assert not window.lock.covers
    opened = switcher(qtbot, window)
    assert not opened.prove.secret.isVisible()
    qtbot.keyClick(opened.prove.people, Key.Key_Escape)
    assert office.clerk_id == ADMINISTRATOR
    qtbot.keyClicks(switcher(qtbot, window).prove.people, "2")
    qtbot.waitUntil(lambda: office.clerk_id == RECEPTIONIST and window.errands.idle())
    assert Remembered(folder).clerk() == RECEPTIONIST
    assert "李静" in window.frame.top.avatar.accessibleName()


def test_with_signing_in_the_pin_is_asked_there_and_esc_leaves_all_as_it_was(
    qtbot: QtBot, start: Start, office: Office
) -> None:
    """G47: a wrong PIN seats nobody; the desk menu and the search ask for the PIN as well."""
    window = start()
    come_in(qtbot, window)
    opened = switcher(qtbot, window)
    qtbot.keyClicks(opened.prove.people, "2")
    qtbot.waitUntil(opened.prove.secret.hasFocus)
    qtbot.keyClicks(opened.prove.secret, "0000\r")
    qtbot.waitUntil(lambda: "not right" in opened.prove.said.text() and window.errands.idle())
    office.prove(RECEPTIONIST, PINS[RECEPTIONIST])
    qtbot.keyClick(opened.prove.secret, Key.Key_Escape)
    qtbot.waitUntil(window.errands.idle)
    assert office.clerk_id == ADMINISTRATOR
    assert not window.lock.covers
    with pytest.raises(Refusal, match=r"signin\.needed"):
        office.sit_down(RECEPTIONIST)

    window.set_clerk(RECEPTIONIST)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, Switcher)
    assert asked.prove.people.marked() == RECEPTIONIST
    qtbot.keyClicks(asked.prove.secret, PINS[RECEPTIONIST] + "\r")
    qtbot.keyClick(asked.prove.secret, Key.Key_Escape)
    assert asked.isVisible(), "while it is looked at Esc comes too late"
    qtbot.waitUntil(lambda: not window.lock.covers and office.clerk_id == RECEPTIONIST and window.errands.idle())

    window.set_clerk(NEWCOMER)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, Switcher)
    qtbot.keyClicks(asked.prove.secret, PINS[NEWCOMER] + "\r")
    qtbot.waitUntil(lambda: window.lock.covers and isinstance(page_of_lock(window).pane(), Renewing))
    assert not window.frame.isVisible()


def test_only_whoever_proved_it_sits_down_next_and_only_once(office: Office) -> None:
    """G47: until then the one before still sits there, and what they began is kept under their name."""
    office.sign_in(ADMINISTRATOR, PINS[ADMINISTRATOR])
    office.prove(RECEPTIONIST, PINS[RECEPTIONIST])
    assert office.clerk_id == ADMINISTRATOR
    with pytest.raises(Refusal, match=r"signin\.needed"):
        office.sit_down(NEWCOMER)
    office.sit_down(RECEPTIONIST)
    assert office.clerk_id == RECEPTIONIST
    with pytest.raises(Refusal, match=r"signin\.needed"):
        office.sit_down(ADMINISTRATOR)


def test_a_half_typed_complaint_is_its_owners(qtbot: QtBot, start: Start, office: Office) -> None:
    """Another at the desk finds an empty form; its owner goes on where they were."""
    window = start(real=True, first="intake")
    come_in(qtbot, window)
    assert window.stack is not None
    page = window.stack.page("intake")
    assert isinstance(page, IntakePage)
    line = page.form.editor("summary")
    assert isinstance(line, QLineEdit)
    type_text(line, "电梯有异响")

    def sits(clerk: int) -> None:
        opened = switcher(qtbot, window)
        qtbot.keyClicks(opened.prove.people, str(clerk))
        qtbot.keyClicks(opened.prove.secret, PINS[clerk] + "\r")
        qtbot.waitUntil(lambda: office.clerk_id == clerk and not window.lock.covers, timeout=10_000)
        qtbot.waitUntil(window.errands.idle, timeout=10_000)

    sits(RECEPTIONIST)
    assert line.text() == ""
    window.toasts.clear()
    sits(ADMINISTRATOR)
    assert line.text() == ""
    window.follow_message()
    qtbot.waitUntil(lambda: line.text() == "电梯有异响", timeout=10_000)
    qtbot.waitUntil(window.errands.idle, timeout=10_000)

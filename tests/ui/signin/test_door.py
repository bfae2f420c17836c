"""The lock page at the start: nothing of the book before somebody proved who they are (G47)."""

from pathlib import Path

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.office import Office
from desk.refusals import Refusal
from tests.ui.frame.conftest import page_of
from tests.ui.signin.conftest import (
    ADMINISTRATOR,
    NEWCOMER,
    PINS,
    RECEPTIONIST,
    Moving,
    Start,
    come_in,
    give,
    page_of_lock,
)
from ui.look import Look
from ui.remembered import Remembered
from ui.signin.doorhelp import DoorHelp
from ui.signin.renewing import Renewing

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def test_nothing_is_seen_or_asked_of_the_book_before_somebody_signed_in(
    qtbot: QtBot, start: Start, office: Office, folder: Path
) -> None:
    """G47: the people to choose from and the office's name are all there is; whoever signs in is remembered."""
    Remembered(folder).keep_clerk(RECEPTIONIST)
    window = start()
    page = page_of_lock(window)
    assert window.stack is None
    assert office.clerk_id is None
    assert (window.windowTitle(), window.frame.isVisible()) == ("Deskbell", False)
    assert [each.name for each in page.prove.people.people()][1:] == ["李静", "Tom Hallam"]
    assert page.prove.people.marked() == RECEPTIONIST, "who sat here last"
    assert page.prove.secret.hasFocus()
    qtbot.keyClick(window, Key.Key_2, CTRL)
    qtbot.keyClick(page.prove.secret, Key.Key_Escape)
    assert window.stack is None
    assert window.going.wanted == ("today", {}), "no key leads anywhere"

    give(qtbot, window, RECEPTIONIST, "5820")
    assert page.prove.said.text() == "That was not right. Type it once more."
    assert office.clerk_id is None
    qtbot.keyClick(page.prove.secret, Key.Key_Up)
    assert page.prove.people.marked() == ADMINISTRATOR
    assert page.prove.said.text() == ""
    come_in(qtbot, window)
    assert office.clerk_id == ADMINISTRATOR
    assert page_of(window, "today").refreshed >= 1
    assert window.windowTitle() == "Today – Deskbell"
    assert Remembered(folder).clerk() == ADMINISTRATOR


def test_the_seconds_to_wait_are_counted_down_for_whoever_typed_wrongly_and_for_nobody_else(
    qtbot: QtBot, start: Start, office: Office, moving: Moving
) -> None:
    """G47: Enter pressed before the time is not even asked; another person signs in at once."""
    window = start()
    for _ in range(3):
        give(qtbot, window, ADMINISTRATOR, "000001")
    page = page_of_lock(window)
    assert page.prove.said.text() == "That was not right. Type it once more. The next try counts in 2 seconds."
    moving.go_on(1)
    page.prove.tell()
    assert page.prove.said.text().endswith("in 1 second.")
    asked = window.errands._last
    qtbot.keyClicks(page.prove.secret, PINS[ADMINISTRATOR])
    qtbot.keyClick(page.prove.secret, Key.Key_Return)
    assert window.errands._last == asked
    assert page.prove.secret.text() == PINS[ADMINISTRATOR], "what was typed waits with its owner"
    come_in(qtbot, window, RECEPTIONIST)
    assert office.clerk_id == RECEPTIONIST


def test_digits_arrows_and_letters_of_name_or_pinyin_choose_on_the_list(qtbot: QtBot, start: Start) -> None:
    window = start()
    prove = page_of_lock(window).prove
    qtbot.keyClick(prove.secret, Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert prove.people.hasFocus()
    qtbot.keyClicks(prove.people, "l")
    assert prove.who() is not None
    assert prove.people.marked() == RECEPTIONIST, "by the pinyin of 李静"
    qtbot.keyClick(prove.people, Key.Key_Down)
    assert prove.people.marked() == NEWCOMER
    qtbot.keyClicks(prove.people, "9")
    assert prove.people.hasFocus(), "there is no ninth"
    qtbot.keyClicks(prove.people, "2")
    assert prove.people.marked() == RECEPTIONIST
    assert prove.secret.hasFocus()
    assert prove.secret.accessibleName() == "PIN or password of 李静"
    qtbot.keyClicks(prove.secret, "K")
    assert "Caps Lock" in prove.said.text()


def test_a_first_pin_is_renewed_before_anything_else(qtbot: QtBot, start: Start, office: Office) -> None:
    """G47: nothing is seen before; back at the lock page nobody sits there."""
    window = start()
    give(qtbot, window, NEWCOMER)
    page = page_of_lock(window)
    qtbot.waitUntil(lambda: isinstance(page.pane(), Renewing))
    assert window.stack is None
    pane = page.pane()
    assert isinstance(pane, Renewing)
    pane.link.click()
    qtbot.waitUntil(lambda: window.errands.idle() and page_of_lock(window).pane() is None)
    assert office.clerk_id is None

    give(qtbot, window, NEWCOMER)
    qtbot.waitUntil(lambda: isinstance(page_of_lock(window).pane(), Renewing))
    pane = page_of_lock(window).pane()
    assert isinstance(pane, Renewing)
    secret, again = pane.form.editor("secret"), pane.form.editor("again")
    assert secret.hasFocus()
    for first, second, marked in (("1234", "1234", "secret"), ("9316", "9317", "again")):
        pane.form.fill({"secret": first, "again": second})
        qtbot.keyClick(again, Key.Key_Return)
        qtbot.waitUntil(window.errands.idle)
        assert list(pane.form.marks()) == [marked]
        assert window.lock.covers
    pane.form.fill({"secret": "9316", "again": "9316"})
    qtbot.keyClick(again, Key.Key_Return)
    qtbot.waitUntil(lambda: not window.lock.covers and window.stack is not None)
    assert office.clerk_id == NEWCOMER
    qtbot.waitUntil(window.errands.idle)


def test_help_and_what_went_wrong_are_told_at_the_door(
    qtbot: QtBot, start: Start, faults: list[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    """G48: a fault's own window is out of sight; where the book is damaged the way to a backup is named."""
    page = page_of_lock(start())
    qtbot.keyClick(page.prove.secret, Key.Key_F1)
    pane = page.pane()
    assert isinstance(pane, DoorHelp)
    assert pane.link.hasFocus()
    qtbot.keyClick(pane.link, Key.Key_Escape)
    assert page.pane() is None
    assert page.prove.secret.hasFocus()

    def fail(*_told: object) -> bool:
        raise MemoryError

    monkeypatch.setattr(PasswordHasher, "verify", fail)
    qtbot.keyClicks(page.prove.secret, "482913\r")
    qtbot.waitUntil(lambda: page.prove.said.text().startswith("Something went wrong. Try once more"))
    assert [type(each) for each in faults] == [MemoryError]
    faults.clear()
    page.prove.refuse(ADMINISTRATOR, Refusal("book.damaged", path="x"))
    assert page.prove.said.text().endswith("there it offers to bring a backup back.")


def test_language_and_size_of_the_text_are_in_reach_and_stay(qtbot: QtBot, start: Start, folder: Path) -> None:
    window = start()
    page_of_lock(window).language.click()
    qtbot.waitUntil(window.errands.idle)
    page = page_of_lock(window)
    assert page.look == Look(language="zh")
    assert page.prove.secret.hasFocus()
    assert QApplication.focusWidget() is page.prove.secret
    come_in(qtbot, window)
    assert window.look.language == "zh"
    assert Remembered(folder).look().language == "zh"

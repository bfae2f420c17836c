"""A forgotten PIN: the key out of the safe gives a new one, and the next key goes into the safe (G47)."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk import printqueue, signin
from desk.office import Office
from tests.ui.letters.opened import words_of
from tests.ui.printqueue.machine import FRONT, FilePrinters
from tests.ui.signin.conftest import ADMINISTRATOR, KEY, Start, page_of_lock
from ui.signin.recovering import Recovering
from ui.signin.safesheet import SafeSheet

Key = Qt.Key


def test_the_key_sets_a_new_pin_and_the_next_one_is_shown_before_the_book(
    qtbot: QtBot, start: Start, office: Office, folder: Path
) -> None:
    """G47: a mistyped key is told from a wrong one; the sheet is printed past the queue, which is in the book."""
    window = start()
    page_of_lock(window).forgotten_link.click()
    pane = page_of_lock(window).pane()
    assert isinstance(pane, Recovering)
    pane.form.fill({"clerk_id": ADMINISTRATOR, "secret": "739152", "again": "739152"})
    for key, told in ((KEY[:-1], "a sign is missing"), (signin.new_key(), "spent, or that of another book")):
        pane.form.fill({"key": key})
        pane.send()
        qtbot.waitUntil(window.errands.idle)
        assert told in pane.form.marks()["key"]
    pane.form.fill({"key": KEY.lower().replace("-", " ")})
    qtbot.keyClick(pane.form.editor("again"), Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page_of_lock(window).pane(), SafeSheet), timeout=10_000)
    sheet = page_of_lock(window).pane()
    assert isinstance(sheet, SafeSheet)
    assert office.clerk_id == ADMINISTRATOR
    assert window.stack is None

    machine = FilePrinters(folder, FRONT)
    sheet._printing.machine = machine
    sheet.print_button.click()
    qtbot.waitUntil(lambda: sheet.said.text() == f"Sent to {FRONT}" and window.errands.idle(), timeout=10_000)
    assert all(group in words_of(sheet._pdf).replace(" ", "") for group in signin.key_groups(sheet._key))
    qtbot.keyClicks(sheet.group, "0000\r")
    assert "not the last group" in sheet.wrong.text()
    assert window.lock.covers
    sheet.group.clear()
    qtbot.keyClicks(sheet.group, signin.key_groups(sheet._key)[-1].lower() + "\r")
    qtbot.waitUntil(lambda: not window.lock.covers and window.stack is not None)
    qtbot.waitUntil(window.errands.idle)
    window.lock.lock()
    qtbot.keyClicks(page_of_lock(window).prove.secret, "739152\r")
    qtbot.waitUntil(lambda: not window.lock.covers)
    assert office.ask(printqueue.counts).all == 0

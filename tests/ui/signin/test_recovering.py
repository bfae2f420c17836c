"""A forgotten PIN: the key out of the safe gives a new one, and the next key goes into the safe (G47)."""

from pathlib import Path

from PySide6.QtCore import Qt, QTranslator
from pytestqt.qtbot import QtBot

import resources
from desk import printqueue, signin
from desk.office import Office
from desk.words.signin import WORDS
from tests.ui.opened import words_of
from tests.ui.printqueue.machine import FRONT, FilePrinters
from tests.ui.signin.conftest import ADMINISTRATOR, KEY, Start, page_of_lock
from ui.signin.recovering import Recovering
from ui.signin.safesheet import SafeSheet
from ui.widgets.label import PlainLabel

Key = Qt.Key


def test_the_sheet_tells_the_words_that_are_on_the_lock_page_in_both_languages() -> None:
    ours = QTranslator()
    assert ours.load("deskbell_zh_CN", str(Path(resources.__path__[0]) / "translations"))
    link = "Forgotten? Use the recovery key…"
    for told, words in zip(WORDS["recovery.for.told"], (link, ours.translate("LockPage", link)), strict=True):
        assert words
        assert f"“{words}”" in told


def test_the_key_sets_a_new_pin_and_the_next_one_is_shown_before_the_book(
    qtbot: QtBot, start: Start, office: Office, folder: Path
) -> None:
    """G47: a mistyped key is told from a wrong one; the sheet is printed past the queue, which is in the book."""
    window = start()
    link = page_of_lock(window).forgotten_link
    assert f"“{link.text()}”" in WORDS["recovery.for.told"][0], "the sheet tells the words that are on the screen"
    qtbot.keyClick(link, Key.Key_Return)
    pane = page_of_lock(window).pane()
    assert isinstance(pane, Recovering)
    qtbot.keyClick(pane.key, Key.Key_Escape)
    assert page_of_lock(window).prove.secret.hasFocus(), "Esc leads back"
    qtbot.keyClick(link, Key.Key_Return)
    pane = page_of_lock(window).pane()
    assert isinstance(pane, Recovering)
    assert pane.form.read()["clerk_id"] == ADMINISTRATOR
    assert pane.who.count() == 1, "nobody whom it would refuse"
    said = [each.text() for each in pane.findChildren(PlainLabel)]
    assert [each for each in said if "6 digits" in each or "4 digits" in each] == [
        "A PIN of at least 6 digits or a password of at least 8 characters. Not 123456, not the name."
    ]
    qtbot.keyClicks(pane.key, KEY[:-1])
    qtbot.keyClick(pane.key, Key.Key_Tab)
    assert "a character is missing" in pane.form.marks()["key"], "said when the line is left"
    assert not pane.key.hasFocus()
    pane.form.fill({"clerk_id": ADMINISTRATOR, "secret": "739152", "again": "739152"})
    for key, told in ((KEY[:-1], "a character is missing"), (signin.new_key(), "spent, or that of another book")):
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
    assert office.ask(signin.standing).key_used, "the next one is not in the safe yet"
    sheet.group.clear()
    qtbot.keyClicks(sheet.group, signin.key_groups(sheet._key)[-1].lower() + "\r")
    qtbot.waitUntil(lambda: not window.lock.covers and window.stack is not None)
    qtbot.waitUntil(window.errands.idle)
    assert not office.ask(signin.standing).key_used
    window.lock.lock()
    qtbot.keyClicks(page_of_lock(window).prove.secret, "739152\r")
    qtbot.waitUntil(lambda: not window.lock.covers)
    assert office.ask(printqueue.counts).all == 0

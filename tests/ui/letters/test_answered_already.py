"""A letter that came in and has its answer is answered once more only when that is asked for twice."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desk import incoming, letters
from desk.incoming import NewIncoming, propose_answer
from desk.office import Office
from ui.letters.page import LettersPage
from ui.widgets.label import PlainLabel
from ui.window import Window


def test_a_second_answer_is_said_first_and_goes_out_when_asked_for_once_more(
    qtbot: QtBot, window: Window, office: Office, letters_page: LettersPage
) -> None:
    came = office.do(lambda work: incoming.register(work, NewIncoming("Gas works", "Pipe"))).answer
    new = replace(office.ask(lambda reading: propose_answer(reading, came)), body="Dear Sir")
    first = office.do(lambda work: letters.issue(work, new)).answer
    window.open("letters", incoming=came)
    compose = letters_page.compose
    qtbot.waitUntil(lambda: window.errands.idle() and compose.begun is not None)
    body = compose.form.editor("body")
    assert isinstance(body, QPlainTextEdit)
    body.setPlainText("Dear Sir, once more")

    def said() -> str:
        return " ".join(label.text() for label in compose.form.summary().findChildren(PlainLabel))

    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and f"was answered by {first} already" in said())
    assert len(office.ask(letters.letters).rows) == 1
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and len(office.ask(letters.letters).rows) == 2)
    assert office.ask(lambda reading: incoming.file_of(reading, came)).row.answered_by == first

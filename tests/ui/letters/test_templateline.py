"""A template is chosen by Enter, from the list or by leaving its line; never while its name is being typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desk import letters, templates
from desk.cases import Taken
from desk.office import Office
from tests.ui.opened import open_page
from ui.letters.page import LettersPage
from ui.window import Window

BLANK = "⟦我方工作中的问题⟧"


@pytest.fixture
def page(qtbot: QtBot, window: Window, office: Office, taken: Taken) -> LettersPage:
    """A letter to the case, where one template's name begins with that of another."""
    apology = office.ask(lambda reading: templates.by_code(reading, "apology"))
    assert apology is not None
    office.do(lambda work: templates.copy_template(work, apology, "Apology (late)", "致歉函（迟复）"))
    page = open_page(qtbot, window, "letters", case_number=taken.number)
    assert isinstance(page, LettersPage)
    page.compose.form.template.setFocus()
    page.compose.form.template.selectAll()
    return page


def body(page: LettersPage) -> QPlainTextEdit:
    editor = page.compose.form.editor("body")
    assert isinstance(editor, QPlainTextEdit)
    return editor


@pytest.mark.parametrize("name", ["Apology", "Apology (late)"])
def test_a_name_typed_in_full_and_enter_lead_to_the_first_blank_which_is_whole(
    qtbot: QtBot, window: Window, page: LettersPage, name: str
) -> None:
    line = page.compose.form.template
    for letter in name:
        qtbot.keyClick(window.focusWidget(), letter)
        assert window.errands.idle(), "nothing is asked for while keys come"
    assert line.hasFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.errands.idle() and body(page).hasFocus())
    assert line.text() == name
    assert body(page).textCursor().selectedText() == BLANK
    assert page.compose.form.blanks() == 2


def test_leaving_the_line_chooses_and_the_cursor_stays_where_it_went(
    qtbot: QtBot, window: Window, page: LettersPage
) -> None:
    line = page.compose.form.template
    qtbot.keyClicks(line, "apol")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: window.errands.idle() and BLANK in body(page).toPlainText())
    assert line.text() == "Apology"
    assert page.compose.form.signer.hasFocus() or page.compose.form.signer.isAncestorOf(window.focusWidget())


def test_f9_on_a_name_not_chosen_yet_words_the_letter_and_issues_nothing_unseen(
    qtbot: QtBot, window: Window, office: Office, page: LettersPage
) -> None:
    qtbot.keyClicks(page.compose.form.template, "Apology")
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and BLANK in body(page).toPlainText())
    assert office.ask(letters.letters).rows == ()


def test_an_interim_word_says_beforehand_that_it_answers_nothing(
    qtbot: QtBot, window: Window, office: Office, page: LettersPage
) -> None:
    """Words of one's own stay, and with them what they are."""
    line, told = page.compose.form.template, page.compose.form.interim
    interim = line.text()
    assert interim in {row.name_en for row in office.ask(templates.templates) if row.interim}
    assert told.isVisible()
    for name, is_interim in (("Apology", False), (interim, True)):
        line.setFocus()
        line.selectAll()
        qtbot.keyClicks(line, name)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda is_interim=is_interim: window.errands.idle() and told.isVisible() is is_interim)
        assert line.text() == name
    qtbot.keyClicks(body(page), "Mine.")
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Apology")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.errands.idle() and page.compose.stays.isVisible())
    assert told.isVisible()

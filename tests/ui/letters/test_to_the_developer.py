"""A letter about a case goes to the developer whose duty it is (M82)."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desk import cases, drafts, letters
from desk.cases import Taken
from desk.office import Office
from tests.ui.opened import open_page
from ui.letters.page import LettersPage
from ui.window import Window


def test_it_is_begun_from_the_case_kept_as_a_draft_and_answers_nobody(
    qtbot: QtBot, window: Window, office: Office, taken: Taken
) -> None:
    page = open_page(qtbot, window, "letters", case_number=taken.number, developer=True)
    assert isinstance(page, LettersPage)
    assert "⟦开发建设单位名称⟧" in str(page.compose.form.read()["to_name"])
    assert "属贵单位责任范围" in str(page.compose.form.read()["body"])
    name = page.compose.form.editor("to_name")
    assert isinstance(name, QLineEdit)
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "X")
    page.compose.keeper.keep()
    qtbot.waitUntil(window.errands.idle)
    [draft] = office.ask(lambda reading: drafts.drafts(reading, "letter"))
    assert draft.content["developer"] is True
    page.to_register()
    open_page(qtbot, window, "letters", case_number=taken.number)
    assert page.compose.form.read()["to_name"] == "王小明"
    open_page(qtbot, window, "letters", case_number=taken.number, developer=True)
    assert "X" in str(page.compose.form.read()["to_name"])
    body = page.compose.form.editor("body")
    assert isinstance(body, QPlainTextEdit)
    body.setPlainText(body.toPlainText().replace("⟦", "").replace("⟧", ""))  # the name of the developer
    page.compose.form.fill({"to_address": "滨江路12号"})
    page.compose.issue_asked.emit()
    qtbot.waitUntil(lambda: len(office.ask(letters.letters).rows) == 1, timeout=20_000)
    qtbot.waitUntil(window.errands.idle, timeout=20_000)
    assert not office.ask(lambda reading: cases.file_of(reading, taken.number)).row.replied

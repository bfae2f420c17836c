"""Writing a letter: proposed words, the live page, drafts, and issuing it once."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desk import cases, drafts, letters
from desk.cases import Taken
from desk.letters import LetterRow
from desk.letters.preview import draft_sheet
from desk.office import Office
from desk.words import Language
from tests.conftest import type_text
from tests.ui.opened import open_window, page_of, with_printer, words_of
from tests.ui.refusing import refusing
from ui.letters.drafted import drawn_draft
from ui.letters.issuing import issue_once
from ui.letters.page import LettersPage
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


def text(page: LettersPage, name: str) -> str:
    editor = page.compose.form.editor(name)
    return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else str(page.compose.form.read()[name])


def body_of(page: LettersPage) -> QPlainTextEdit:
    editor = page.compose.form.editor("body")
    assert isinstance(editor, QPlainTextEdit)
    return editor


def line_of(page: LettersPage, name: str) -> QLineEdit:
    editor = page.compose.form.editor(name)
    assert isinstance(editor, QLineEdit)
    return editor


def register(office: Office) -> tuple[LetterRow, ...]:
    return tuple(office.ask(letters.letters).rows)


def test_a_letter_to_a_case_is_proposed_in_the_office_s_language(writing: LettersPage, taken: Taken) -> None:
    assert text(writing, "to_name") == "王小明"
    assert "Ceiling dripping since last night" in text(writing, "body")
    assert writing.compose.language.value() is Language.ZH
    assert body_of(writing).hasFocus(), "the cursor stands in the words"


def test_the_language_changes_words_nobody_touched(qtbot: QtBot, window: Window, writing: LettersPage) -> None:
    qtbot.keyClick(writing.compose.language.segments()[1], Qt.Key.Key_Left)
    qtbot.waitUntil(window.errands.idle)
    assert text(writing, "body").startswith("Dear 王小明,")
    assert "Ceiling dripping since last night" in text(writing, "subject")
    assert writing.compose.stays.isHidden()


def test_words_of_one_s_own_stay_when_the_language_changes_and_that_is_said(
    qtbot: QtBot, window: Window, writing: LettersPage
) -> None:
    body_of(writing).moveCursor(QTextCursor.MoveOperation.End)
    type_text(body_of(writing), "另附照片。")
    before = text(writing, "body")
    writing.compose.language.segments()[0].click()
    qtbot.waitUntil(window.errands.idle)
    assert text(writing, "body") == before
    assert not writing.compose.stays.isHidden()
    assert writing.compose.stays.accessibleName() == "Your words were kept"


def test_the_page_beside_the_words_is_the_letter_with_a_dash_for_its_number(
    qtbot: QtBot, window: Window, office: Office, writing: LettersPage
) -> None:
    line_of(writing, "subject").setFocus()
    line_of(writing, "subject").selectAll()
    qtbot.keyClicks(line_of(writing, "subject"), "Drip repaired")
    before = writing.compose.view.page(0)
    qtbot.waitUntil(lambda: window.errands.idle() and writing.compose.view.page(0) != before)
    words = words_of(office.ask(drawn_draft(writing.compose.letter())).pdf)
    assert "Drip repaired" in words
    assert office.ask(lambda reading: draft_sheet(reading, writing.compose.letter())).number == "—"
    assert register(office) == (), "a page that is looked at takes no number"


def test_f9_issues_the_letter_once_and_keeps_its_paper(
    qtbot: QtBot, window: Window, office: Office, folder: Path, taken: Taken, writing: LettersPage
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    kept = folder / "papers" / "letter-L-2026-0001.pdf"
    qtbot.waitUntil(lambda: window.errands.idle() and bool(window.toasts.texts()))
    (row,) = register(office)
    assert (row.number, row.printed, row.case_number) == ("L-2026-0001", 0, taken.number)
    assert "L-2026-0001" in words_of(kept.read_bytes())
    story = office.ask(lambda reading: cases.file_of(reading, taken.number))
    assert (story.row.replied, story.lines[-1].what) == (False, "told"), "it acknowledges, and answers nothing yet"
    assert office.ask(lambda reading: drafts.drafts(reading, "letter")) == ()
    assert writing.register.number == "L-2026-0001"
    assert window.toasts.texts() == ["No printer: L-2026-0001 was kept as a PDF"]


def test_the_same_draft_is_never_two_letters(office: Office, taken: Taken) -> None:
    letter = office.ask(lambda reading: letters.propose(reading, taken.number))
    office.do(lambda work: drafts.keep(work, "one", "letter", {}))
    assert office.do(lambda work: issue_once(work, letter, "one")).answer == "L-2026-0001"
    assert office.do(lambda work: issue_once(work, letter, "one")).answer is None


def test_what_is_missing_is_said_over_the_page_and_marked_when_issued(
    qtbot: QtBot, window: Window, office: Office, writing: LettersPage
) -> None:
    line_of(writing, "to_name").setFocus()
    line_of(writing, "to_name").selectAll()
    qtbot.keyClick(line_of(writing, "to_name"), Qt.Key.Key_Delete)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and bool(writing.compose.form.marks()))
    assert list(writing.compose.form.marks()) == ["to_name"]
    assert line_of(writing, "to_name").hasFocus()
    assert register(office) == ()
    qtbot.keyClicks(line_of(writing, "to_name"), "Wang")
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and len(register(office)) == 1)
    assert register(office)[0].to_name == "Wang"


def test_a_letter_may_be_issued_into_a_file(qtbot: QtBot, window: Window, tmp_path: Path, writing: LettersPage) -> None:
    path = tmp_path / "reply.pdf"
    writing.issue_to(path)
    qtbot.waitUntil(lambda: window.errands.idle() and path.exists())
    assert "L-2026-0001" in words_of(path.read_bytes())
    assert window.toasts.texts() == ["Saved as reply.pdf"]


def test_esc_leaves_the_letter_as_a_draft_and_the_case_opens_it_again(
    qtbot: QtBot, window: Window, office: Office, taken: Taken, writing: LettersPage
) -> None:
    body_of(writing).moveCursor(QTextCursor.MoveOperation.End)
    type_text(body_of(writing), "附：照片两张。")
    qtbot.keyClick(body_of(writing), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.errands.idle() and not writing.register.drafts.isHidden())
    assert writing.register.drafts.text() == "Drafts 1"
    assert "王小明" in writing.register.drafts.menu_of().actions()[0].text()
    window.open("letters", case=taken.number)
    qtbot.waitUntil(window.errands.idle)
    assert text(writing, "body").endswith("附：照片两张。")
    assert len(office.ask(lambda reading: drafts.drafts(reading, "letter"))) == 1


def test_a_discarded_letter_is_gone_and_can_be_brought_back(
    qtbot: QtBot, window: Window, office: Office, writing: LettersPage
) -> None:
    line_of(writing, "subject").setText("About the drip")
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and len(office.ask(lambda r: drafts.drafts(r, "letter"))) == 1)
    writing.discard()
    qtbot.waitUntil(lambda: window.errands.idle() and office.ask(lambda r: drafts.drafts(r, "letter")) == ())
    undo = next(each for each in window.findChildren(QPushButton) if each.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.errands.idle() and len(office.ask(lambda r: drafts.drafts(r, "letter"))) == 1)
    assert text(writing, "subject") == "About the drip"


def test_a_letter_brought_back_leaves_the_one_being_written_a_draft(
    qtbot: QtBot, window: Window, office: Office, writing: LettersPage
) -> None:
    line_of(writing, "subject").setText("About the drip")
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(window.errands.idle)
    writing.discard()
    writing.new_letter()
    qtbot.waitUntil(lambda: window.errands.idle() and line_of(writing, "to_name").hasFocus())
    qtbot.keyClicks(line_of(writing, "to_name"), "Another one")
    qtbot.keyClick(writing.compose.view, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and text(writing, "subject") == "About the drip")
    kept = office.ask(lambda reading: drafts.drafts(reading, "letter"))
    assert sorted(str(each.content["to_name"]) for each in kept) == ["Another one", "王小明"]


def test_f9_pressed_again_after_issuing_prints_no_second_original_until_asked_once_more(
    qtbot: QtBot, window: Window, office: Office, writing: LettersPage, tmp_path: Path
) -> None:
    with_printer(writing, tmp_path)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and bool(window.toasts.texts()) and register(office)[0].printed == 1)
    qtbot.waitUntil(lambda: writing.register.issued is not None and writing.register.table.hasFocus())
    qtbot.keyClick(window, Qt.Key.Key_F9)
    told = "L-2026-0001 was printed just now. F9 once more prints it again, Shift+F9 prints a copy."
    assert told in window.toasts.texts()
    qtbot.waitUntil(window.errands.idle)
    assert register(office)[0].printed == 1
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and register(office)[0].printed == 2)


def test_where_the_words_hide_the_page_f9_shows_it_first_and_the_letter_opens_at_its_top(
    qtbot: QtBot, window: Window, office: Office, letters_page: LettersPage, taken: Taken
) -> None:
    window.resize(911, 512)
    window.open("letters", case_number=taken.number)
    compose = letters_page.compose
    qtbot.waitUntil(lambda: window.errands.idle() and compose.isVisible() and compose.panes.narrow)
    assert compose.form.template.hasFocus()
    qtbot.waitUntil(lambda: compose.words.verticalScrollBar().maximum() > 0)
    assert compose.words.verticalScrollBar().value() == 0
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and compose.view.hasFocus())
    assert register(office) == ()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and len(register(office)) == 1)


def test_a_letter_to_somebody_of_a_flat_begins_with_name_and_address(
    qtbot: QtBot, window: Window, letters_page: LettersPage, flat: int, owner: int
) -> None:
    window.open("letters", unit_id=flat, person_id=owner)
    qtbot.waitUntil(lambda: window.errands.idle() and letters_page.compose.begun is not None)
    assert text(letters_page, "to_name") == "王小明"
    assert "3-2-1801" in text(letters_page, "to_address")
    assert line_of(letters_page, "subject").hasFocus()


def test_the_letter_being_written_survives_another_look(
    qtbot: QtBot, window: Window, office: Office, writing: LettersPage
) -> None:
    line_of(writing, "subject").setText("Half a subj")
    template, writing_from = writing.compose.form.template.text(), writing.compose.letter().version_id
    assert template
    assert writing_from is not None
    window.resize_text(1)
    qtbot.waitUntil(lambda: window.stack is not None and window.errands.idle())
    page = page_of(window, "letters")
    assert isinstance(page, LettersPage)
    assert page is not writing
    assert text(page, "subject") == "Half a subj"
    assert page.compose.letter().version_id == writing_from
    assert page.compose.form.template.text() == template
    page.issue()
    qtbot.waitUntil(lambda: window.errands.idle() and len(register(office)) == 1)
    assert office.ask(lambda reading: drafts.drafts(reading, "letter")) == ()


def test_a_letter_of_yesterday_s_session_is_still_a_draft(
    qtbot: QtBot, office: Office, folder: Path, taken: Taken
) -> None:
    first = open_window(qtbot, office, folder)
    window = next(first)
    window.open("letters", case_number=taken.number)
    qtbot.waitUntil(window.errands.idle)
    page = page_of(window, "letters")
    assert isinstance(page, LettersPage)
    line_of(page, "subject").setText("Not finished")
    window.close()
    (draft,) = Office.open(folder).ask(lambda reading: drafts.drafts(reading, "letter"))
    assert draft.content["subject"] == "Not finished"
    next(first, None)


def test_a_letter_whose_issue_was_refused_stays_open_as_a_draft_and_can_be_issued(
    qtbot: QtBot, window: Window, office: Office, writing: LettersPage
) -> None:
    line_of(writing, "subject").setText("About the drip")
    with refusing(office, "letter"):
        qtbot.keyClick(window, Qt.Key.Key_F9)
        qtbot.waitUntil(window.errands.idle)
    assert not writing.compose.is_busy()
    assert text(writing, "subject") == "About the drip"
    qtbot.keyClick(window, Qt.Key.Key_F9)
    writing.leave()  # as when another program is looked at before the answer is there
    qtbot.waitUntil(lambda: window.errands.idle() and len(register(office)) == 1)
    assert office.ask(lambda reading: drafts.drafts(reading, "letter")) == ()


def test_a_letter_that_could_not_even_be_kept_is_not_taken_for_issued(
    qtbot: QtBot, window: Window, office: Office, writing: LettersPage
) -> None:
    line_of(writing, "subject").setText("About the drip")
    with refusing(office, "draft"):
        qtbot.keyClick(window, Qt.Key.Key_F9)
        qtbot.waitUntil(window.errands.idle)
    assert register(office) == ()
    assert text(writing, "subject") == "About the drip"
    assert writing.compose.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and len(register(office)) == 1)

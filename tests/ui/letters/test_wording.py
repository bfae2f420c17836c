"""A letter is worded from a template, its blanks are filled in, and nothing unseen goes out (M45, M46)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desk import drafts, letters, templates
from desk.letters import LetterLayout
from desk.office import Office
from desk.templates import NewTemplate, Purpose
from desk.words import Language
from tests.conftest import type_text
from ui.letters.page import LettersPage
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def visit(office: Office) -> int:
    """A template of the office's own with English words only, and a blank in them."""
    new = NewTemplate(Purpose.CASE, "Zebra visit", "斑马上门")
    id = office.do(lambda work: templates.add_template(work, new)).answer
    body = "Dear {{ name }},\n\nwe come on ⟦day⟧ at ⟦hour⟧.\n\nYours sincerely,"
    office.do(lambda work: templates.reword(work, id, Language.EN, "Visit about ⟦matter⟧", body))
    return id


def body_of(page: LettersPage) -> QPlainTextEdit:
    editor = page.compose.form.editor("body")
    assert isinstance(editor, QPlainTextEdit)
    return editor


def choose(qtbot: QtBot, window: Window, page: LettersPage, words: str) -> None:
    """Type into the line of templates and take the first."""
    line = page.compose.form.template
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, words)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(window.errands.idle)


def test_another_template_rewords_what_nobody_touched_and_its_blanks_are_filled_by_keys(
    qtbot: QtBot, window: Window, office: Office, visit: int, writing: LettersPage
) -> None:
    form = writing.compose.form
    choose(qtbot, window, writing, "zebra")
    qtbot.waitUntil(lambda: form.read()["subject"] == "Visit about ⟦matter⟧")
    assert body_of(writing).toPlainText().startswith("Dear 王小明,")
    assert writing.compose.language.value() is Language.EN
    assert writing.compose.stays.accessibleName() == "“Zebra visit” has no words in Chinese"
    qtbot.waitUntil(lambda: writing.compose.blank.text() == "3 to fill in")
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: bool(form.marks()))
    assert list(form.marks()) == ["subject"]
    said = [label.text() for label in form.summary().findChildren(PlainLabel)]
    assert any("matter" in each for each in said), "which blanks, over the words"
    assert not form.isAncestorOf(form.summary()), "where it does not scroll away"
    subject = form.editor("subject")
    assert subject.hasFocus()
    qtbot.keyClicks(subject, "the drip")
    assert form.read()["subject"] == "Visit about the drip", "typing fills in the blank that is selected"
    qtbot.keyClick(window, Qt.Key.Key_F8)
    qtbot.keyClicks(body_of(writing), "Monday")
    qtbot.keyClick(window, Qt.Key.Key_F8)
    qtbot.keyClicks(body_of(writing), "nine")
    assert "we come on Monday at nine." in body_of(writing).toPlainText()
    assert writing.compose.blank.isHidden()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and len(office.ask(letters.letters).rows) == 1, timeout=20_000)
    assert office.ask(letters.letters).rows[0].subject == "Visit about the drip"


def test_touched_words_stay_with_another_template_and_the_proposed_ones_come_on_demand(
    qtbot: QtBot, window: Window, writing: LettersPage
) -> None:
    body_of(writing).moveCursor(QTextCursor.MoveOperation.End)
    type_text(body_of(writing), "另附照片。")
    before = body_of(writing).toPlainText()
    choose(qtbot, window, writing, "without")
    assert body_of(writing).toPlainText() == before
    assert writing.compose.stays.accessibleName() == "Your words were kept"
    [link] = writing.compose.stays.findChildren(LinkButton)
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: body_of(writing).toPlainText() == "尊敬的王小明：\n\n\n\n此致\n敬礼！")
    assert writing.compose.letter().version_id is None
    qtbot.waitUntil(lambda: bool(window.toasts.texts()))
    qtbot.keyClick(writing.compose.view, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: body_of(writing).toPlainText() == before)
    assert writing.compose.letter().version_id is not None


def test_the_box_that_says_words_were_kept_has_a_key_and_is_one_shift_tab_away(
    qtbot: QtBot, window: Window, writing: LettersPage
) -> None:
    done: list[str] = []
    window.toasts.show("Said at the foot", "Do it", lambda: done.append("foot"))
    qtbot.keyClick(window, Qt.Key.Key_F12)
    assert done == ["foot"], "without a box over the words the key is the message's"
    body = body_of(writing)
    body.moveCursor(QTextCursor.MoveOperation.End)
    type_text(body, "另附照片。")
    own = body.toPlainText()
    choose(qtbot, window, writing, "without")
    window.toasts.show("Said at the foot", "Do it", lambda: done.append("foot again"))
    [link] = writing.compose.stays.findChildren(LinkButton)
    first = writing.compose.form.language.findChildren(QAbstractButton)
    next(each for each in first if each.focusPolicy() & Qt.FocusPolicy.TabFocus).setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert link.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: window.errands.idle() and body.toPlainText() != own)
    assert writing.compose.stays.isHidden()
    assert done == ["foot"]


def test_undo_of_the_proposed_words_brings_both_back_those_put_aside_and_those_typed_since(
    qtbot: QtBot, window: Window, writing: LettersPage
) -> None:
    body = body_of(writing)
    body.moveCursor(QTextCursor.MoveOperation.End)
    type_text(body, "另附照片。")
    own = body.toPlainText()
    choose(qtbot, window, writing, "without")
    [link] = writing.compose.stays.findChildren(LinkButton)
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.errands.idle() and body.toPlainText() != own)
    qtbot.keyClicks(body, "TYPED AFTER")
    typed = body.toPlainText()
    assert "TYPED AFTER" in typed
    qtbot.keyClick(writing.compose.view, Qt.Key.Key_Z, CTRL)
    assert body.toPlainText() == own
    assert "Those words are back; what was typed since was put aside" in window.toasts.texts()
    qtbot.keyClick(writing.compose.view, Qt.Key.Key_Z, CTRL)
    assert body.toPlainText() == typed


def test_words_of_one_s_own_are_not_sent_to_somebody_else_by_choosing_a_template(
    qtbot: QtBot, window: Window, writing: LettersPage
) -> None:
    form, body = writing.compose.form, body_of(writing)
    body.moveCursor(QTextCursor.MoveOperation.End)
    type_text(body, "只对您说。")
    before = form.read()
    choose(qtbot, window, writing, "developer")
    after = form.read()
    assert form.template.text() == "To the developer"
    assert all(after[name] == before[name] for name in ("to_name", "to_address", "subject", "body"))
    assert writing.compose.letter().answers, "it still answers the person"
    [link] = writing.compose.stays.findChildren(LinkButton)
    assert link.text() == "Take the proposed words and addressee"
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.errands.idle() and form.read()["to_name"] != before["to_name"])
    assert not writing.compose.letter().answers
    qtbot.keyClick(writing.compose.view, Qt.Key.Key_Z, CTRL)
    assert form.read()["to_name"] == before["to_name"]
    assert "只对您说。" in body.toPlainText()
    assert writing.compose.letter().answers


def test_the_rest_opened_by_its_key_is_whole_in_sight(qtbot: QtBot, window: Window, writing: LettersPage) -> None:
    window.resize(1366, 640)
    compose = writing.compose
    qtbot.keyClick(window, Qt.Key.Key_M, CTRL)
    assert compose.form.editor("enclosures").hasFocus()

    def whole() -> bool:
        view = compose.words.viewport()
        top = compose.form.rest.mapTo(view, compose.form.rest.rect().topLeft()).y()
        bottom = compose.form.rest.mapTo(view, compose.form.rest.rect().bottomLeft()).y()
        return top >= 0 and bottom < view.height()

    qtbot.waitUntil(whole)


def test_enclosures_copies_and_envelope_are_kept_with_the_draft_and_go_out(
    qtbot: QtBot, window: Window, office: Office, writing: LettersPage
) -> None:
    form = writing.compose.form
    qtbot.keyClick(window, Qt.Key.Key_M, CTRL)
    enclosures = form.editor("enclosures")
    assert enclosures.hasFocus()
    qtbot.keyClicks(enclosures, "Photo <b>")
    qtbot.keyClick(enclosures, Qt.Key.Key_Return)
    qtbot.keyClicks(enclosures, "Report")
    form.fill({"copies_to": "业委会", "layout": LetterLayout.C5_RIGHT})
    qtbot.keyClick(window, Qt.Key.Key_M, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: len(office.ask(lambda reading: drafts.drafts(reading, "letter"))) == 1)
    qtbot.waitUntil(window.errands.idle)
    [draft] = office.ask(lambda reading: drafts.drafts(reading, "letter"))
    writing.to_register()
    writing._take_up_draft(draft)
    qtbot.waitUntil(lambda: window.errands.idle() and writing.compose.isVisible())
    letter = writing.compose.letter()
    assert (letter.enclosures, letter.copies_to) == (("Photo <b>", "Report"), ("业委会",))
    assert letter.layout is LetterLayout.C5_RIGHT
    assert letter.version_id is not None, "the clerk's own words still came from the template"


def test_a_character_no_font_has_is_named_before_the_letter_goes_out(
    qtbot: QtBot, window: Window, office: Office, writing: LettersPage
) -> None:
    body_of(writing).moveCursor(QTextCursor.MoveOperation.End)
    type_text(body_of(writing), "\U0001f600")
    notice = writing.compose.lacking
    qtbot.waitUntil(lambda: not notice.isHidden())
    assert "U+1F600" in notice.accessibleName()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: any(each.hasFocus() for each in notice.findChildren(LinkButton)))
    qtbot.waitUntil(lambda: window.errands.idle() and not writing.compose.is_busy())
    assert office.ask(letters.letters).rows == ()
    link = window.focusWidget()
    assert isinstance(link, LinkButton)
    qtbot.keyClick(link, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.errands.idle() and len(office.ask(letters.letters).rows) == 1, timeout=20_000)

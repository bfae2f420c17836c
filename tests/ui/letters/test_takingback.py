"""A letter that waits is taken to be changed with a word; untouched it waits again, as its writer's."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desk import drafts
from desk.letters import approval
from desk.office import Office
from tests.ui.letters.test_approving import CTRL, asked, clerk, to_room
from tests.ui.opened import open_page, page_of
from ui.letters.page import LettersPage
from ui.today.page import TodayPage
from ui.window import Window

__all__ = ["asked", "clerk"]
OUT = "Taken out of approval to be changed; Esc puts it back while nothing is changed"


@pytest.fixture
def out(qtbot: QtBot, window: Window, office: Office, asked: LettersPage, clerk: int) -> LettersPage:
    """The manager has taken the clerk's letter by F2."""
    to_room(qtbot, window, asked, office, 1)
    qtbot.keyClick(asked.approvals.table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: window.errands.idle() and asked.compose.isVisible())
    assert office.ask(approval.waiting).count == 0
    assert OUT in window.toasts.texts()
    return asked


def waits(office: Office) -> bool:
    return office.ask(approval.waiting).count == 1 and not office.ask(lambda r: drafts.drafts(r, "letter"))


def test_esc_puts_an_untouched_letter_back_and_it_is_still_its_writer_s(
    qtbot: QtBot, window: Window, office: Office, out: LettersPage
) -> None:
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.errands.idle() and waits(office) and out.approvals.isVisible())
    assert [row.clerk for row in office.ask(approval.requests)] == ["小陈"]
    qtbot.waitUntil(lambda: "The letter waits for approval again" in window.toasts.texts())
    assert OUT not in window.toasts.texts(), "its way back is used up"


def test_undo_puts_it_back_but_not_over_words_that_were_changed(
    qtbot: QtBot, window: Window, office: Office, out: LettersPage
) -> None:
    body = out.compose.form.editor("body")
    assert isinstance(body, QPlainTextEdit)
    body.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(body, "Changed.")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.errands.idle() and out.register.isVisible())
    qtbot.keyClick(out.register.table, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and any("Not put back" in each for each in window.toasts.texts()))
    assert not waits(office)
    [draft] = office.ask(lambda reading: drafts.drafts(reading, "letter"))
    assert str(draft.content["body"]).endswith("Changed.")


def test_undo_of_an_untouched_one_puts_it_back(qtbot: QtBot, window: Window, office: Office, out: LettersPage) -> None:
    qtbot.keyClick(out.compose.view, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and waits(office) and out.approvals.isVisible())


def test_what_was_sent_back_is_counted_for_its_writer_on_today_and_red_on_the_drafts(
    qtbot: QtBot, window: Window, office: Office, asked: LettersPage, clerk: int
) -> None:
    [row] = office.ask(approval.requests)
    office.sit_down(1)
    office.do(lambda work: approval.send_back(work, row.id, "Name the day"))
    today = open_page(qtbot, window, "today")
    assert isinstance(today, TodayPage)
    assert "sent_back" not in today.strip.counts(), "the manager has nothing to mend"
    office.sit_down(clerk)
    today.refresh()
    qtbot.waitUntil(lambda: today.strip.counts().get("sent_back") == 1)
    open_page(qtbot, window, "letters", room="letters")
    qtbot.waitUntil(lambda: asked.register.drafts.text() == "Sent back 1 · Drafts 1")
    assert asked.register.drafts.property("kind") == "danger"
    open_page(qtbot, window, "today")
    qtbot.mouseClick(today.strip.tile("sent_back"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.errands.idle() and asked.compose.isVisible())
    assert not asked.compose.sent_back.isHidden()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and office.ask(approval.waiting).count == 1)
    open_page(qtbot, window, "today")
    qtbot.waitUntil(lambda: "sent_back" not in today.strip.counts())


@pytest.mark.parametrize("key", ["esc", "undo"])
def test_another_text_size_is_no_leaving_and_the_letter_is_put_back_from_the_page_built_anew(
    qtbot: QtBot, window: Window, office: Office, out: LettersPage, key: str
) -> None:
    page = in_another_size(qtbot, window)
    assert office.ask(approval.waiting).count == 0, "it is still out"
    if key == "undo":
        qtbot.keyClick(page.compose.view, Qt.Key.Key_Z, CTRL)
    else:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.errands.idle() and waits(office) and page.approvals.isVisible())
    assert [row.clerk for row in office.ask(approval.requests)] == ["小陈"]


def test_a_letter_changed_says_that_it_waits_no_more_when_it_is_left_and_not_at_another_text_size(
    qtbot: QtBot, window: Window, office: Office, out: LettersPage
) -> None:
    body = out.compose.form.editor("body")
    assert isinstance(body, QPlainTextEdit)
    body.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(body, "Changed.")
    page = in_another_size(qtbot, window)
    assert str(page.compose.form.read()["body"]).endswith("Changed.")
    assert not any("waits for approval no more" in told for told in window.toasts.texts())
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: any("waits for approval no more" in told for told in window.toasts.texts()))
    assert not waits(office)


def in_another_size(qtbot: QtBot, window: Window) -> LettersPage:
    """Ctrl+=: the page built anew, with the letter being written."""
    window.resize_text(1)
    qtbot.waitUntil(lambda: window.stack is not None and window.errands.idle())
    page = page_of(window, "letters")
    assert isinstance(page, LettersPage)
    qtbot.waitUntil(lambda: page.compose.isVisible() and window.errands.idle())
    return page

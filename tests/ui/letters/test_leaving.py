"""A letter is left: nothing is kept of one nobody wrote in, one taken waits again, and one is where it was begun."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desk import cases, drafts, letters
from desk.cases import Taken
from desk.clock import FixedClock
from desk.drafts import DraftRow
from desk.letters import approval
from desk.office import Office
from tests.ui.letters.test_approving import CTRL, asked, clerk
from tests.ui.letters.test_takingback import out, waits
from tests.ui.opened import open_page, page_of
from ui.letters.page import LettersPage
from ui.widgets.label import PlainLabel
from ui.window import Window

__all__ = ["asked", "clerk", "out"]


def begun(office: Office) -> tuple[DraftRow, ...]:
    return office.ask(lambda reading: drafts.drafts(reading, "letter"))


def esc(qtbot: QtBot, window: Window) -> None:
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)


def to_words(page: LettersPage) -> QPlainTextEdit:
    """The cursor at the end of the words."""
    body = page.compose.form.editor("body")
    assert isinstance(body, QPlainTextEdit)
    body.setFocus()
    body.moveCursor(QTextCursor.MoveOperation.End)
    return body


def test_a_letter_nobody_wrote_in_leaves_no_draft_and_esc_leads_back_to_its_case(
    qtbot: QtBot, window: Window, office: Office, taken: Taken
) -> None:
    """The same case, answered meanwhile, would be told by that draft that work is still going on."""
    open_page(qtbot, window, "cases", number=taken.number)
    for typed in ("", "x"):
        qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
        qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "letters" and window.errands.idle())
        page = page_of(window, "letters")
        assert isinstance(page, LettersPage)
        qtbot.waitUntil(lambda page=page: page.compose.isVisible() and window.errands.idle())
        assert not page.compose.keeper.timer.isActive(), "filling the form is no writing"
        if typed:
            qtbot.keyClicks(to_words(page), typed)
            qtbot.keyClick(to_words(page), Qt.Key.Key_Backspace)
        esc(qtbot, window)
        qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "cases" and window.errands.idle())
        assert begun(office) == ()


def test_a_draft_older_than_what_became_of_its_case_says_so_and_f12_takes_the_words_for_it_now(
    qtbot: QtBot, window: Window, office: Office, clock: FixedClock, writing: LettersPage, taken: Taken
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and len(begun(office)) == 1)
    esc(qtbot, window)
    clock.move_on(timedelta(hours=2))
    open_page(qtbot, window, "letters", case_number=taken.number)
    qtbot.waitUntil(lambda: writing.compose.isVisible() and window.errands.idle())
    assert writing.compose.stays.isHidden(), "nothing became of the case"
    esc(qtbot, window)
    office.do(lambda work: cases.reply(work, taken.number, cases.Channel.PHONE, "The joint was renewed."))
    open_page(qtbot, window, "letters", case_number=taken.number)
    qtbot.waitUntil(lambda: writing.compose.isVisible() and window.errands.idle())
    assert writing.compose.stays.accessibleName() == "The case went on since"
    before = writing.compose.letter()
    qtbot.keyClick(window, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: window.errands.idle() and writing.compose.stays.isHidden())
    assert writing.compose.letter().body != before.body
    assert writing.compose.begun is not None
    assert writing.compose.form.template.value() == writing.compose.begun.template_id


def test_a_taken_letter_left_by_the_key_of_another_page_waits_again(
    qtbot: QtBot, window: Window, office: Office, out: LettersPage
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and waits(office))
    qtbot.waitUntil(lambda: "The letter waits for approval again" in window.toasts.texts())
    open_page(qtbot, window, "letters", room="approval")
    qtbot.waitUntil(lambda: window.errands.idle() and out.approvals.shown is not None)
    qtbot.keyClick(out.approvals.table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: window.errands.idle() and out.compose.isVisible())
    esc(qtbot, window)
    qtbot.waitUntil(lambda: window.errands.idle() and waits(office) and out.approvals.isVisible())
    qtbot.waitUntil(lambda: window.errands.idle() and out.approvals.shown is not None)


def test_a_taken_letter_waits_again_when_somebody_else_sits_down(
    qtbot: QtBot, window: Window, office: Office, out: LettersPage, clerk: int
) -> None:
    window.set_clerk(clerk)
    qtbot.waitUntil(lambda: window.errands.idle() and waits(office))
    assert [row.clerk for row in office.ask(approval.requests)] == ["小陈"]


def test_a_taken_letter_that_was_changed_is_said_to_wait_no_more_with_the_way_back_to_it(
    qtbot: QtBot, window: Window, office: Office, out: LettersPage
) -> None:
    qtbot.keyClicks(to_words(out), "Changed.")
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and out.register.isVisible() and len(begun(office)) == 1)
    assert office.ask(approval.waiting).count == 0
    qtbot.waitUntil(lambda: any("waits for approval no more" in told for told in window.toasts.texts()))
    qtbot.keyClick(window, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: window.errands.idle() and out.compose.isVisible())
    assert str(out.compose.form.read()["body"]).endswith("Changed.")


def test_where_the_page_hides_the_words_its_button_leads_back_to_them(
    qtbot: QtBot, window: Window, writing: LettersPage
) -> None:
    window.resize(911, 512)
    compose = writing.compose
    qtbot.waitUntil(lambda: compose.panes.narrow)
    [button] = [each for each in compose.bar.findChildren(QPushButton) if each.accessibleName() == "Preview"]
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL)
    assert (button.text(), button.accessibleName()) == ("Words", "Words")
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL)
    assert compose.form.editor("body").isVisible()
    assert button.accessibleName() == "Preview"


def test_a_void_letter_still_says_who_approved_it_and_who_made_it_void(
    qtbot: QtBot, window: Window, office: Office, asked: LettersPage
) -> None:
    [row] = office.ask(approval.requests)
    office.sit_down(1)
    number = office.do(lambda work: approval.approve(work, row.id)).answer
    office.do(lambda work: letters.void(work, number, "Wrong flat"))
    window.open("letters", number=number)

    def told() -> str:
        return " · ".join(each.text() for each in asked.register.shown.findChildren(PlainLabel))

    qtbot.waitUntil(lambda: "Void because: Wrong flat" in told())
    assert "approved by 李主管" in told()
    assert "made void by 李主管" in told()

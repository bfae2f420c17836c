"""A clerk asks, a manager reads the very page and approves it or sends it back; nothing is decided twice."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desk import drafts, letters, people
from desk.cases import Taken
from desk.clock import FixedClock
from desk.letters import approval
from desk.office import Office
from desk.settings import LetterFacts, change_letters
from tests.ui.opened import open_page, page_of, with_printer
from ui.cases.page import CasesPage
from ui.letterrooms import LetterRooms
from ui.letters.page import LettersPage
from ui.letters.sendingback import SendingBack
from ui.today.page import TodayPage
from ui.widgets.empty import EmptyState
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def clerk(office: Office) -> int:
    """A manager works here, letters need approval, and a receptionist sits at the desk."""
    office.do(lambda work: people.change_clerk(work, 1, people.NewClerk("李主管", "", people.DeskRole.MANAGER)))
    new = people.NewClerk("小陈", "", people.DeskRole.RECEPTIONIST)
    id = office.do(lambda work: people.add_clerk(work, new)).answer
    office.sit_down(1)
    office.do(lambda work: change_letters(work, LetterFacts(letters_approved=True, letter_layout="dl_left")))
    office.sit_down(id)
    return id


@pytest.fixture
def asked(qtbot: QtBot, clerk: int, window: Window, office: Office, taken: Taken) -> LettersPage:
    """The clerk has asked for a letter by F9."""
    page = open_page(qtbot, window, "letters", case_number=taken.number)
    assert isinstance(page, LettersPage)
    qtbot.waitUntil(lambda: page.compose.needs_approval)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and office.ask(approval.waiting).count == 1)
    qtbot.waitUntil(lambda: "The letter waits for approval" in window.toasts.texts())
    return page


def to_room(qtbot: QtBot, window: Window, page: LettersPage, office: Office, clerk: int) -> None:
    """Somebody sits down and goes to the room of approval by keys."""
    office.sit_down(clerk)
    page.refresh()
    qtbot.waitUntil(window.errands.idle)
    qtbot.keyClick(window, Qt.Key.Key_PageDown, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and page.approvals.shown is not None)


def test_f9_asks_the_clerk_sees_it_wait_and_undo_takes_it_back(
    qtbot: QtBot, window: Window, office: Office, asked: LettersPage, clerk: int
) -> None:
    assert office.ask(letters.letters).rows == ()
    to_room(qtbot, window, asked, office, clerk)
    assert asked.rooms.door("approval").text() == "Waiting for approval 1"
    assert not asked.approvals.decides
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert office.ask(approval.waiting).count == 1, "a clerk approves nothing"
    qtbot.keyClick(asked.approvals.table, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and asked.compose.isVisible())
    assert office.ask(approval.waiting).count == 0
    assert asked.compose.form.read()["to_name"] == "王小明"
    assert len(office.ask(lambda reading: drafts.drafts(reading, "letter"))) == 1


def test_a_manager_approves_what_is_seen_and_it_is_issued_and_printed_once(
    qtbot: QtBot, window: Window, office: Office, asked: LettersPage, tmp_path: Path
) -> None:
    with_printer(asked, tmp_path)
    office.sit_down(1)
    today = open_page(qtbot, window, "today")
    assert isinstance(today, TodayPage)
    qtbot.waitUntil(lambda: today.strip.counts().get("to_approve") == 1)
    qtbot.mouseClick(today.strip.tile("to_approve"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.errands.idle() and asked.approvals.shown is not None)
    qtbot.waitUntil(lambda: asked.rooms.door("approval").text() == "To approve 1")
    assert asked.approvals.view.page(0) is not None
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and len(office.ask(letters.letters).rows) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: office.ask(letters.letters).rows[0].printed == 1, timeout=20_000)
    qtbot.waitUntil(lambda: asked.approvals.shown is None and window.errands.idle())
    assert asked.rooms.door("approval").text() == "To approve"
    window.open("letters", number="L-2026-0001")
    facts = asked.register.shown.findChildren(PlainLabel)
    qtbot.waitUntil(lambda: any("approved by 李主管" in each.text() for each in facts))


def test_sent_back_with_words_it_is_the_writer_s_draft_and_says_what_to_mend(
    qtbot: QtBot, window: Window, office: Office, asked: LettersPage, clerk: int, taken: Taken
) -> None:
    to_room(qtbot, window, asked, office, 1)
    qtbot.keyClick(window, Qt.Key.Key_J, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), SendingBack))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, SendingBack)
    why = dialog.form.editor("why")
    assert isinstance(why, QPlainTextEdit)
    qtbot.keyClick(why, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: bool(dialog.form.marks()))
    qtbot.keyClicks(why, "Name the day <b>")
    qtbot.keyClick(why, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and office.ask(approval.waiting).count == 0)
    office.sit_down(clerk)
    open_page(qtbot, window, "letters", case_number=taken.number)
    qtbot.waitUntil(lambda: asked.compose.isVisible() and window.errands.idle())
    assert not asked.compose.sent_back.isHidden()
    assert asked.compose.begun is not None
    assert asked.compose.begun.sent_back == "Name the day <b>"


def send_back(qtbot: QtBot, window: Window, words: str) -> None:
    """Ctrl+J on the letter that is seen, and the words of it."""
    qtbot.keyClick(window, Qt.Key.Key_J, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), SendingBack))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, SendingBack)
    qtbot.keyClicks(dialog.form.editor("why"), words)
    qtbot.keyClick(dialog.form.editor("why"), Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: "The letter went back to 小陈" in window.toasts.texts())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_sending_back_is_undone_by_its_key_and_the_letter_waits_as_it_did(
    qtbot: QtBot, window: Window, office: Office, asked: LettersPage
) -> None:
    to_room(qtbot, window, asked, office, 1)
    before = office.ask(approval.requests)
    send_back(qtbot, window, "Name the day")
    qtbot.waitUntil(lambda: window.errands.idle() and asked.approvals.shown is None)
    assert office.ask(approval.waiting).count == 0
    qtbot.keyClick(asked.approvals.table, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and asked.approvals.shown is not None)
    assert office.ask(approval.requests) == before
    assert office.ask(lambda reading: drafts.drafts(reading, "letter")) == ()
    qtbot.waitUntil(lambda: "The letter waits for approval again" in window.toasts.texts())
    send_back(qtbot, window, "Name the day")
    [draft] = office.ask(lambda reading: drafts.drafts(reading, "letter"))
    office.do(lambda work: drafts.keep(work, draft.id, "letter", {**draft.content, "body": "Mended"}))
    qtbot.keyClick(asked.approvals.table, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and any("Not put back" in each for each in window.toasts.texts()))
    assert office.ask(approval.waiting).count == 0


def test_another_clerk_is_told_whose_letter_it_is_and_takes_nothing_back(
    qtbot: QtBot, window: Window, office: Office, asked: LettersPage
) -> None:
    new = people.NewClerk("小王", "", people.DeskRole.RECEPTIONIST)
    office.sit_down(1)
    to_room(qtbot, window, asked, office, office.do(lambda work: people.add_clerk(work, new)).answer)
    qtbot.keyClick(asked.approvals.table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: any("This letter is 小陈's" in each for each in window.toasts.texts()))
    assert office.ask(approval.waiting).count == 1
    assert asked.approvals.isVisible()


def test_the_rail_and_the_case_say_that_a_letter_waits_and_lead_there(
    qtbot: QtBot, window: Window, office: Office, asked: LettersPage, clerk: int, taken: Taken
) -> None:
    letters_on_rail = window.frame.rail.item("letters")
    assert letters_on_rail.count() == "", "who asked has nothing to decide"
    office.sit_down(1)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: letters_on_rail.count() == "1")
    assert letters_on_rail.accessibleName() == "Letters, 1 to approve"
    page = open_page(qtbot, window, "cases", number=taken.number)
    assert isinstance(page, CasesPage)
    marks = page.detail.story.marks
    qtbot.waitUntil(lambda: "A letter waits for approval" in marks.words())
    link = next(each for each in marks.findChildren(LinkButton) if each.text() == "A letter waits for approval")
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.errands.idle() and asked.approvals.shown is not None)
    send_back(qtbot, window, "Name the day")
    qtbot.waitUntil(lambda: window.errands.idle() and letters_on_rail.count() == "")
    window.open("cases", number=taken.number)
    qtbot.waitUntil(lambda: window.errands.idle() and "A letter waits for approval" not in marks.words())
    office.sit_down(clerk)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: letters_on_rail.accessibleName() == "Letters, 1 sent back")


def test_a_letter_begun_by_its_key_over_those_that_wait_is_left_to_them(
    qtbot: QtBot, window: Window, office: Office, asked: LettersPage
) -> None:
    to_room(qtbot, window, asked, office, 1)
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and asked.compose.isVisible())
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.errands.idle() and asked.approvals.isVisible())


def test_the_rooms_are_one_tab_stop_gone_along_by_arrows(qtbot: QtBot, asked: LettersPage) -> None:
    rooms: LetterRooms = asked.rooms
    rooms.door("letters").setFocus()
    qtbot.keyClick(rooms.door("letters"), Qt.Key.Key_Right)
    assert rooms.door("approval").hasFocus()
    qtbot.keyClick(rooms.door("approval"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked.approvals.isVisible() and rooms.current == "approval")
    qtbot.keyClick(asked.approvals.table, Qt.Key.Key_PageUp, CTRL)
    qtbot.waitUntil(lambda: asked.register.isVisible() and rooms.current == "letters")


def test_a_promise_that_is_over_is_said_first_and_f9_once_more_lets_it_go_out(
    qtbot: QtBot, window: Window, office: Office, clock: FixedClock, asked: LettersPage
) -> None:
    """The same letter stays in front; a manager decides knowingly."""
    [row] = office.ask(approval.requests)
    clock.move_on(timedelta(days=30))
    to_room(qtbot, window, asked, office, 1)
    assert asked.approvals.shown == replace(row, days=30)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and asked.approvals.shown is not None)
    qtbot.waitUntil(lambda: any("that day is over" in told for told in window.toasts.texts()))
    assert office.ask(letters.letters).rows == ()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and len(office.ask(letters.letters).rows) == 1, timeout=20_000)


def test_a_second_letter_that_waits_is_asked_for_by_f9_twice(
    qtbot: QtBot, window: Window, office: Office, asked: LettersPage, taken: Taken
) -> None:
    open_page(qtbot, window, "letters", case_number=taken.number)
    qtbot.waitUntil(lambda: asked.compose.isVisible() and asked.compose.needs_approval and window.errands.idle())
    qtbot.keyClick(window, Qt.Key.Key_F9)

    def said() -> str:
        return " ".join(label.text() for label in asked.compose.form.summary().findChildren(PlainLabel))

    qtbot.waitUntil(lambda: window.errands.idle() and "waits for approval already" in said())
    assert office.ask(approval.waiting).count == 1
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and office.ask(approval.waiting).count == 2)


def test_f9_pressed_on_after_asking_prints_nobody_s_letter(
    qtbot: QtBot, window: Window, office: Office, letters_page: LettersPage, clerk: int, taken: Taken, tmp_path: Path
) -> None:
    """Another letter stands in the register; it is not chosen until the person chooses it."""
    with_printer(letters_page, tmp_path)
    other = letters.NewLetter("Somebody else", "About the lift", "It runs again.")
    office.sit_down(1)
    office.do(lambda work: letters.issue(work, other))
    office.sit_down(clerk)
    open_page(qtbot, window, "letters", case_number=taken.number)
    qtbot.waitUntil(lambda: letters_page.compose.needs_approval and letters_page.compose.isVisible())
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and office.ask(approval.waiting).count == 1)
    qtbot.waitUntil(lambda: letters_page.register.isVisible() and window.errands.idle())
    for _again in range(2):
        qtbot.keyClick(window, Qt.Key.Key_F9)
        qtbot.waitUntil(lambda: any("Approval was asked for just now" in told for told in window.toasts.texts()))
    qtbot.waitUntil(window.errands.idle)
    assert letters_page.register.table.total == 1
    assert [row.printed for row in office.ask(letters.letters).rows] == [0]
    qtbot.keyClick(letters_page.register.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: letters_page.register.issued is not None and window.errands.idle())
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and office.ask(letters.letters).rows[0].printed == 1)


def test_the_letter_approved_just_now_is_chosen_in_the_register_and_said_to_be_kept_as_a_pdf(
    qtbot: QtBot, window: Window, office: Office, asked: LettersPage
) -> None:
    """No printer: nothing is said to have been printed."""
    to_room(qtbot, window, asked, office, 1)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and len(office.ask(letters.letters).rows) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: any("kept as a PDF" in told for told in window.toasts.texts()), timeout=20_000)
    nothing = asked.approvals.findChildren(EmptyState)
    qtbot.waitUntil(lambda: any(each.sentence.text() == "No letter waits for approval." for each in nothing))
    assert not any(each.sentence.text() == "Down shows the next letter." for each in nothing)
    qtbot.keyClick(window, Qt.Key.Key_PageUp, CTRL)
    qtbot.waitUntil(lambda: asked.register.isVisible() and window.errands.idle())
    assert asked.register.number == "L-2026-0001"
    qtbot.keyClick(window, Qt.Key.Key_F9)
    told = "No printer: L-2026-0001 was kept as a PDF just now. F9 once more keeps it again."
    qtbot.waitUntil(lambda: told in window.toasts.texts())


def test_a_reason_typed_and_left_by_esc_is_there_again_also_in_another_look(
    qtbot: QtBot, window: Window, office: Office, asked: LettersPage
) -> None:
    to_room(qtbot, window, asked, office, 1)
    page = asked
    for typed in ("Name the day", " and the hour"):
        qtbot.keyClick(window, Qt.Key.Key_J, CTRL)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), SendingBack))
        dialog = QApplication.activeWindow()
        assert isinstance(dialog, SendingBack)
        why = dialog.form.editor("why")
        assert isinstance(why, QPlainTextEdit)
        why.moveCursor(QTextCursor.MoveOperation.End)
        qtbot.keyClicks(why, typed)
        read = dialog.form.read()["why"]
        qtbot.keyClick(why, Qt.Key.Key_Escape)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.resize_text(1)
        qtbot.waitUntil(lambda: window.stack is not None and window.errands.idle())
        page = page_of(window, "letters")
        assert isinstance(page, LettersPage)
        qtbot.waitUntil(lambda page=page: window.errands.idle() and page.approvals.shown is not None)
    assert read == "Name the day and the hour"


def test_the_room_of_approval_tells_the_writer_what_was_sent_back_and_leads_there(
    qtbot: QtBot, window: Window, office: Office, asked: LettersPage, clerk: int
) -> None:
    [row] = office.ask(approval.requests)
    office.sit_down(1)
    office.do(lambda work: approval.send_back(work, row.id, "Name the day"))
    office.sit_down(clerk)
    open_page(qtbot, window, "letters", room="approval")
    qtbot.waitUntil(lambda: asked.approvals.to_mend.isVisible() and window.errands.idle())
    assert asked.approvals.to_mend.accessibleName() == "A letter was sent back to you"
    qtbot.keyClick(window, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: window.errands.idle() and asked.compose.isVisible())
    assert asked.compose.sent_back.isVisible()

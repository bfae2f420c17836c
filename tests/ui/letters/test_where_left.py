"""What is taken up on the letters' own page is left to it; who comes to what waits sees a letter at once."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk import drafts, letters
from desk.cases import Taken
from desk.letters import approval
from desk.office import Office
from desk.work import UnitOfWork
from tests.ui.letters.test_approving import CTRL, asked, clerk, to_room
from tests.ui.letters.test_leaving import esc, to_words
from tests.ui.opened import open_page
from ui.letters.page import LettersPage
from ui.window import Window

__all__ = ["asked", "clerk"]
OTHER = letters.NewLetter("Somebody else", "About the lift", "It runs again.")


@pytest.mark.parametrize("what", [{"room": "sent_back"}, {"draft": "other"}])
def test_a_letter_sent_back_or_a_draft_is_not_left_to_the_case_another_letter_was_begun_on(
    qtbot: QtBot, window: Window, office: Office, asked: LettersPage, clerk: int, taken: Taken, what: dict[str, str]
) -> None:
    [row] = office.ask(approval.requests)
    office.sit_down(1)
    office.do(lambda work: approval.send_back(work, row.id, "Name the day"))
    office.sit_down(clerk)
    office.do(lambda work: drafts.keep(work, "other", "letter", {"to_name": "Somebody else", "body": "It runs."}))
    open_page(qtbot, window, "cases", number=taken.number)
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: asked.compose.isVisible() and window.errands.idle())
    qtbot.keyClicks(to_words(asked), "x")
    open_page(qtbot, window, "today")
    open_page(qtbot, window, "letters", **what)
    qtbot.waitUntil(lambda: asked.compose.isVisible() and window.errands.idle())
    esc(qtbot, window)
    qtbot.waitUntil(lambda: asked.register.isVisible() and window.errands.idle())
    assert window.stack is not None
    assert window.stack.here == "letters"


def wait_too(work: UnitOfWork) -> None:
    """Another letter waits."""
    drafts.keep(work, "other", "letter", {"to_name": OTHER.to_name})
    approval.ask_approval(work, OTHER, "other", anyway=True)


@pytest.mark.parametrize("away", ["letters", "today"])
def test_who_comes_back_to_what_waits_sees_the_letter_that_came_meanwhile(
    qtbot: QtBot, window: Window, office: Office, asked: LettersPage, away: str
) -> None:
    """After the last one approved the place stays empty until Down, so that F9 twice approves nothing unread."""
    to_room(qtbot, window, asked, office, 1)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and office.ask(approval.waiting).count == 0, timeout=20_000)
    qtbot.waitUntil(lambda: window.errands.idle() and not asked.approvals.table.rows(), timeout=20_000)
    if away == "letters":
        qtbot.keyClick(window, Qt.Key.Key_PageUp, CTRL)
        qtbot.waitUntil(lambda: asked.register.isVisible() and window.errands.idle())
    else:
        qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
        qtbot.waitUntil(lambda: not asked.isVisible() and window.errands.idle())
    office.do(wait_too)
    if away == "letters":
        qtbot.keyClick(window, Qt.Key.Key_PageDown, CTRL)
    else:
        qtbot.keyClick(window, Qt.Key.Key_5, CTRL)
    qtbot.waitUntil(lambda: asked.approvals.isVisible() and asked.approvals.shown is not None)

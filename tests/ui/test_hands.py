"""Another clerk sits down: what was begun stays with whoever wrote it, and nobody takes back another's act."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.models import Draft
from desk import people
from desk.cases import Taken
from desk.office import Office
from desk.people import DeskRole, NewClerk
from tests.conftest import type_text
from tests.ui.cases.cases_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY
from tests.ui.opened import open_page, open_window
from ui.cases.replying import ReplyDialog
from ui.letters.page import LettersPage
from ui.settings.limits import LimitsPart
from ui.settings.page import SettingsPage
from ui.window import Window


@pytest.fixture
def at(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    desk = AtDesk(qtbot, office, folder)
    yield desk
    desk.leave()


@pytest.fixture
def other(office: Office) -> int:
    return office.do(lambda work: people.add_clerk(work, NewClerk("Li Bo", "", DeskRole.MANAGER, True))).answer


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    yield from open_window(qtbot, office, folder)


def writers(office: Office) -> list[tuple[str, int | None]]:
    """Kind and writer of every draft in the book."""
    return office.ask(lambda r: [tuple(row) for row in r.session.execute(select(Draft.kind, Draft.clerk_id))])


def test_a_note_begun_is_its_writers_and_waits_for_them(at: AtDesk, office: Office, taken: Taken, other: int) -> None:
    first = office.clerk_id
    assert first is not None
    page = at.open("cases", number=taken.number)
    box = page.detail.story.box
    box.words.setFocus()
    at.write("The owner was rude")
    at.window.set_clerk(other)
    at.settle()
    assert box.words.toPlainText() == ""
    assert writers(office) == [("note", first)]
    box.words.setFocus()
    at.write("Seen by the other")
    page.leave()
    at.settle()
    assert sorted(writers(office), key=str) == [("note", first), ("note", other)]
    at.window.set_clerk(first)
    at.settle()
    assert box.words.toPlainText() == "The owner was rude"


def test_a_reply_put_aside_is_not_in_the_next_ones_form(at: AtDesk, office: Office, taken: Taken, other: int) -> None:
    first = office.clerk_id
    at.open("cases", number=taken.number)
    at.press(KEY.Key_R, CTRL)
    at.dialog(ReplyDialog)
    at.write("It is on its way")
    at.press(KEY.Key_Escape)
    at.back()
    at.window.set_clerk(other)
    at.settle()
    at.press(KEY.Key_R, CTRL)
    assert at.dialog(ReplyDialog).form.read()["reply"] == ""
    at.press(KEY.Key_Escape)
    at.back()
    assert writers(office) == [("reply", first)]


def test_nobody_takes_back_what_another_did(at: AtDesk, taken: Taken, other: int) -> None:
    page = at.open("cases", number=taken.number)
    page.detail.story.box.words.setFocus()
    at.write("One")
    at.press(KEY.Key_Return, CTRL)
    at.settle()
    assert at.toasts() == [f"Note added to {taken.number}"]
    at.window.set_clerk(other)
    at.settle()
    assert at.toasts() == []
    page.list.table.setFocus()
    at.press(KEY.Key_Z, CTRL)
    assert at.toasts() == ["There is nothing to undo"]


def test_what_was_said_and_its_undo_outlive_a_new_look(at: AtDesk, office: Office, taken: Taken) -> None:
    page = at.open("cases", number=taken.number)
    page.detail.story.box.words.setFocus()
    at.write("One")
    at.press(KEY.Key_Return, CTRL)
    at.settle()
    at.window.resize_text(1)
    at.settle()
    assert at.toasts() == [f"Note added to {taken.number}"]
    at.page("cases").list.table.setFocus()
    at.press(KEY.Key_Z, CTRL)
    at.until(lambda: f"Taken back: {taken.number}" in at.toasts())


def test_the_settings_hold_what_the_next_one_typed_not_what_the_last_did(
    qtbot: QtBot, window: Window, office: Office, other: int
) -> None:
    first = office.clerk_id
    page = open_page(qtbot, window, "settings", part="limits")
    assert isinstance(page, SettingsPage)
    part = page.part()
    assert isinstance(part, LimitsPart)
    before = part.form.read()["tell_minutes"]
    part.form.editor("tell_minutes").setFocus()
    for _each in range(7):
        qtbot.keyClick(part.form.editor("tell_minutes"), KEY.Key_Up)
    window.set_clerk(other)
    qtbot.waitUntil(window.errands.idle)
    assert part.form.read()["tell_minutes"] == before
    assert writers(office) == [("facts", first)]
    assert first is not None
    window.set_clerk(first)
    qtbot.waitUntil(lambda: part.form.read()["tell_minutes"] == before + 7)


def test_a_letter_being_written_is_left_for_its_writer(
    qtbot: QtBot, window: Window, office: Office, other: int
) -> None:
    first = office.clerk_id
    page = open_page(qtbot, window, "letters", new=True)
    assert isinstance(page, LettersPage)
    qtbot.waitUntil(lambda: page.compose.begun is not None)
    type_text(page.compose.form.editor("body"), "Dear neighbour")
    window.set_clerk(other)
    qtbot.waitUntil(window.errands.idle)
    assert page.register.isVisible()
    assert writers(office) == [("letter", first)]

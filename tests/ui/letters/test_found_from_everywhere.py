"""What Ctrl+K finds of the rooms of the letters and of who sits at the desk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk import people
from desk.office import Office
from desk.people import NewClerk
from tests.conftest import type_text
from tests.ui.opened import open_window, page_of
from ui.letters.page import LettersPage
from ui.window import Window

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def clerk(office: Office) -> int:
    return office.do(lambda work: people.add_clerk(work, NewClerk("周<b>&晓", post="前台"))).answer


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path, clerk: int) -> Iterator[Window]:
    yield from open_window(qtbot, office, folder, first="directory")


def find(qtbot: QtBot, window: Window, typed: str, wanted: str) -> None:
    """Ctrl+K, some words, down to what is wanted, Enter."""
    search = window.frame.search
    qtbot.keyClick(window.focusWidget() or window, Key.Key_K, CTRL)
    type_text(search, typed)
    qtbot.waitUntil(lambda: wanted in [hit.name for hit in search.panel.hits()])
    for _step in range([hit.name for hit in search.panel.hits()].index(wanted)):
        qtbot.keyClick(search, Key.Key_Down)
    qtbot.keyClick(search, Key.Key_Return)


def test_the_rooms_of_the_letters_are_found_by_their_names(qtbot: QtBot, window: Window) -> None:
    find(qtbot, window, "approval", "Letters that wait for approval")
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "letters")
    page = page_of(window, "letters")
    assert isinstance(page, LettersPage)
    assert page.approvals.isVisible()
    for id, typed, title in (
        ("incoming", "incom", "Incoming letters"),
        ("mailings", "to many", "Letters to many"),
        ("notices", "notices", "Notices"),
    ):
        find(qtbot, window, typed, title)
        qtbot.waitUntil(lambda id=id: window.stack is not None and window.stack.here == id)


def test_whoever_works_here_is_found_by_name_and_sits_down(
    qtbot: QtBot, window: Window, office: Office, clerk: int
) -> None:
    mine = office.clerk_id
    find(qtbot, window, "周", "At the desk: 周<b>&晓")
    qtbot.waitUntil(lambda: office.clerk_id == clerk and window.errands.idle())
    assert f"clerk.{clerk}" not in [each.id for each in window.commands.all()], "who sits here need not be found"
    assert f"clerk.{mine}" in [each.id for each in window.commands.all()]

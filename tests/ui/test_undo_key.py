"""Ctrl+Z outside a text takes back what was just done, as long as its Undo is in sight."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from desk import cases, merging, owners
from desk.office import Office
from tests.ui.opened import open_page, open_window
from ui.cases.page import CasesPage
from ui.commands import Command
from ui.merging.dialog import tell_merged
from ui.owners.page import OwnersPage
from ui.widgets.toast import Toast
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    yield from open_window(qtbot, office, folder, first="directory")


def test_ctrl_z_splits_the_merge_just_made(qtbot: QtBot, window: Window, office: Office, flat: int, owner: int) -> None:
    twin = office.do(lambda work: owners.add_person(work, owners.NewPerson("王晓明", "", flat))).answer
    page = open_page(qtbot, window, "owners")
    assert isinstance(page, OwnersPage)
    done = office.do(lambda work: merging.merge(work, "person", owner, twin)).answer
    tell_merged(page.desk, page, done)
    page.desk.toasts.show("Something else was said meanwhile")
    page.browse.table.setFocus()
    qtbot.keyClick(page.browse.table, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: office.ask(lambda reading: owners.person(reading, twin)).id == twin)
    assert window.toasts.texts()[0] == "Something else was said meanwhile"
    assert window.toasts.texts()[-1].startswith("Taken back: "), "it says what: the act was not in sight"
    qtbot.keyClick(page.browse.table, Qt.Key.Key_Z, CTRL)
    assert window.toasts.texts()[-1] == "There is nothing to undo"


def test_ctrl_z_in_a_text_belongs_to_the_text(qtbot: QtBot, window: Window, owner: int) -> None:
    page = open_page(qtbot, window, "owners")
    assert isinstance(page, OwnersPage)
    undone: list[bool] = []
    page.desk.toasts.show("Done", "Undo", lambda: undone.append(True))
    page.browse.search.setFocus()
    qtbot.keyClicks(page.browse.search, "18")
    qtbot.keyClick(page.browse.search, Qt.Key.Key_Z, CTRL)
    assert page.browse.search.text() != "18"
    assert undone == []


def test_a_toast_in_a_narrow_window_leaves_papers_and_overdue_in_sight(qtbot: QtBot, window: Window) -> None:
    page = open_page(qtbot, window, "cases")
    status = window.frame.status
    window.resize(800, 600)
    qtbot.waitUntil(lambda: status.width() == 800)
    page.desk.toasts.show("Not possible as it stands: closed. " * 4, "Undo", lambda: None, 60)
    (toast,) = [each for each in window.findChildren(Toast) if each.isVisible()]
    place = QRect(toast.mapTo(window, QPoint(0, 0)), toast.size())
    bar = QRect(status.mapTo(window, QPoint(0, 0)), status.size())
    assert bar.contains(place)
    for part in (status.papers, status.overdue):
        assert part.isVisible()
        assert not place.intersects(QRect(part.mapTo(window, QPoint(0, 0)), part.size()))
    assert not status.network.isVisible()
    window.toasts.clear()
    assert status.network.isVisible()


def test_ctrl_z_in_a_field_nobody_wrote_in_takes_back_what_was_just_done(
    qtbot: QtBot, window: Window, office: Office, taken: cases.Taken
) -> None:
    """The note is added, its box has the cursor and is empty."""
    page = open_page(qtbot, window, "cases", number=taken.number)
    assert isinstance(page, CasesPage)
    box = page.detail.story.box
    box.words.setFocus()
    qtbot.keyClicks(box.words, "Rang the plumber")
    qtbot.keyClick(box.words, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not box.words.toPlainText() and window.errands.idle())
    assert box.words.hasFocus()
    qtbot.keyClick(box.words, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: any(line.taken_back for line in _lines(office, taken.number) if line.what == "note"))
    qtbot.waitUntil(window.errands.idle)


def test_ctrl_z_in_an_empty_search_is_the_windows_and_once_written_in_its_own(
    qtbot: QtBot, window: Window, owner: int
) -> None:
    page = open_page(qtbot, window, "owners")
    assert isinstance(page, OwnersPage)
    undone: list[bool] = []
    search = page.browse.search
    search.setFocus()
    qtbot.keyClicks(search, "1")
    qtbot.keyClick(search, Qt.Key.Key_Z, CTRL)
    page.desk.toasts.show("Done", "Undo", lambda: undone.append(True))
    qtbot.keyClick(search, Qt.Key.Key_Z, CTRL)
    assert undone == [], "what was written there was undone: one press too many must not reach the book"
    search.setText("")
    qtbot.keyClick(search, Qt.Key.Key_Z, CTRL)
    assert undone == [True]


def test_ctrl_z_in_words_that_were_put_there_and_not_touched_is_the_windows(
    qtbot: QtBot, window: Window, owner: int
) -> None:
    page = open_page(qtbot, window, "owners")
    assert isinstance(page, OwnersPage)
    undone: list[bool] = []
    search = page.browse.search
    search.setText("18")
    search.setFocus()
    page.desk.toasts.show("Done", "Undo", lambda: undone.append(True))
    qtbot.keyClick(search, Qt.Key.Key_Z, CTRL)
    assert (undone, search.text()) == ([True], "18")


def test_a_page_that_takes_one_key_of_a_command_leaves_it_the_others(qtbot: QtBot, window: Window) -> None:
    done: list[str] = []
    window.commands.add(
        Command("two", "Two", "Ctrl+F7|Ctrl+F6", "", lambda: done.append("window")),
        Command("one", "One", "Ctrl+F7", "", lambda: done.append("page"), page="cases"),
    )
    open_page(qtbot, window, "cases")
    for key in (Qt.Key.Key_F7, Qt.Key.Key_F6):
        qtbot.keyClick(window, key, CTRL)
    assert done == ["page", "window"]
    open_page(qtbot, window, "owners")
    qtbot.keyClick(window, Qt.Key.Key_F7, CTRL)
    assert done == ["page", "window", "window"]


def _lines(office: Office, number: str) -> tuple[cases.Line, ...]:
    return office.ask(lambda reading: cases.file_of(reading, number)).lines

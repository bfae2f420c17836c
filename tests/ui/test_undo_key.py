"""Ctrl+Z outside a text takes back what was just done, as long as its Undo is in sight."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk import merging, owners
from desk.office import Office
from tests.ui.letters.opened import open_page, open_window
from ui.merging.dialog import tell_merged
from ui.owners.page import OwnersPage
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    yield from open_window(qtbot, office, folder)


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
    assert window.toasts.texts() == ["Something else was said meanwhile"]
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

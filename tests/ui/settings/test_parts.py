"""The parts of the settings: one list at the left, by keys and by mouse, in every width."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.ui.letters.opened import open_page, open_window
from ui.settings.page import SettingsPage
from ui.widgets.pill import Pill
from ui.window import Window

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder)


@pytest.fixture
def page(qtbot: QtBot, window: Window) -> SettingsPage:
    """The settings with the office in sight."""
    page = open_page(qtbot, window, "settings")
    assert isinstance(page, SettingsPage)
    return page


def test_arrows_go_through_the_parts_and_enter_goes_into_one(qtbot: QtBot, page: SettingsPage) -> None:
    page.choice.setFocus()
    qtbot.keyClick(page.choice, Key.Key_End)
    assert page.choice.value() == "book"
    assert page.book.isVisible()
    qtbot.keyClick(page.choice, Key.Key_Home)
    assert page.choice.value() == "office"
    while page.choice.value() != "classes":
        qtbot.keyClick(page.choice, Key.Key_Down)
    assert page.choice.hasFocus()
    qtbot.waitUntil(lambda: bool(page.classes.list.rows()))
    qtbot.keyClick(page.choice, Key.Key_Return)
    assert page.classes.list.table.hasFocus()


def test_f6_goes_between_the_parts_and_what_is_in_one(qtbot: QtBot, window: Window, page: SettingsPage) -> None:
    page.choice.setFocus()
    qtbot.keyClick(page.choice, Key.Key_F6)
    qtbot.waitUntil(lambda: window.focusWidget() is page.office.form.editor("office_zh"))


def test_a_click_chooses_a_part(qtbot: QtBot, page: SettingsPage) -> None:
    place = page.choice.visualItemRect(page.choice.item(1)).center()
    qtbot.mouseClick(page.choice.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert page.part() is not page.office
    assert page.part().isVisible()


def test_every_part_opens_and_has_a_place_for_the_keys(qtbot: QtBot, window: Window, page: SettingsPage) -> None:
    for place in range(page.choice.count()):
        page.choice.setCurrentRow(place)
        qtbot.waitUntil(window.errands.idle)
        page.focus_first()
        focus = window.focusWidget()
        assert focus is not None
        assert focus is page.choice or page.part().isAncestorOf(focus)
        assert page.choice.item(place).text() == page.choice.title()


def test_a_narrow_page_shows_only_icons_and_says_which_part_it_is(page: SettingsPage) -> None:
    wide = page.choice.width()
    page.choice.set_value("causes")
    page.resize(500, 400)
    assert page.choice.narrow
    assert page.choice.width() < wide / 2
    assert page.choice.item(0).toolTip()
    page.resize(1100, 700)
    assert not page.choice.narrow


def test_the_head_says_what_is_not_saved_yet_also_from_another_part(qtbot: QtBot, page: SettingsPage) -> None:
    name = page.office.form.editor("estate_en")
    assert isinstance(name, QLineEdit)
    qtbot.keyClicks(name, "Sunny")
    page.choice.set_value("causes")
    assert [each.text() for each in page.findChildren(Pill) if each.isVisible()] == ["Not saved yet: Office"]
    page.office.reset()
    assert [each.text() for each in page.findChildren(Pill) if each.isVisible()] == []

"""The parts of the settings: one list at the left, by keys and by mouse, in every width."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.desk.dayboard.at_board import worker
from tests.ui.opened import open_page, open_window
from ui.settings.page import SettingsPage
from ui.settings.parts import named_parts
from ui.widgets.pill import Pill
from ui.window import Window

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="settings")


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


def test_f6_reaches_the_parts_from_anywhere_in_one(qtbot: QtBot, window: Window, page: SettingsPage) -> None:
    page.office.form.go_to(page.office.form.names()[-1])
    for _each in range(3):  # the rail, the search, the parts
        qtbot.keyClick(window.focusWidget(), Key.Key_F6)
    assert page.choice.hasFocus()


def test_ctrl_pgdown_and_ctrl_pgup_go_through_the_parts(qtbot: QtBot, window: Window, page: SettingsPage) -> None:
    page.focus_first()
    for key, part in ((Key.Key_PageDown, "hours"), (Key.Key_PageUp, "office"), (Key.Key_PageUp, "book")):
        qtbot.keyClick(window.focusWidget(), key, Qt.KeyboardModifier.ControlModifier)
        assert page.choice.value() == part
        qtbot.waitUntil(window.errands.idle)
        focus = window.focusWidget()
        assert focus is page.choice or page.part().isAncestorOf(focus)


def test_the_search_finds_every_part_by_its_name(qtbot: QtBot, window: Window, page: SettingsPage) -> None:
    assert page
    for id, title, _icon in named_parts():
        assert window.commands[f"settings.part.{id}"].text == f"Settings: {title}"
    window.open("today")
    window.search()
    qtbot.keyClicks(window.frame.search, "settings work")
    qtbot.waitUntil(lambda: window.errands.idle() and window.frame.search.listing())
    qtbot.keyClick(window.frame.search, Key.Key_Return)
    qtbot.waitUntil(window.errands.idle)
    assert window.stack is not None
    assert (window.stack.here, page.choice.value()) == ("settings", "workers")


@pytest.mark.parametrize("words", ["language", "Chinese", "中文", "English", "英文", "语言"])
def test_the_search_finds_the_other_language_by_its_name_in_either(window: Window, words: str) -> None:
    for language in ("zh", "en"):
        window.set_look(replace(window.look, language=language))
        assert "look.language" in [hit.value.id for hit in window.frame.search._command_hits(words)]


def test_a_list_is_entered_at_its_rows_also_before_they_are_there(
    qtbot: QtBot, window: Window, page: SettingsPage, office: Office
) -> None:
    worker(office, "Bob Field")
    for part in ("workers", "trades"):
        window.open("settings", part=part)
        qtbot.waitUntil(lambda: page.part().first().hasFocus())


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

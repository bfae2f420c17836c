"""The directory on screen: type, read the phone, dial (M05, M06, M64)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desk import choices, directory
from desk.directory import Entry
from desk.named import Named
from desk.office import Office
from tests.conftest import type_text
from tests.ui.opened import open_page, open_window, page_of
from ui.directory.page import DirectoryPage
from ui.window import Window

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="directory")


@pytest.fixture
def page(qtbot: QtBot, window: Window) -> DirectoryPage:
    """The directory in front, the cursor in its search."""
    shown = open_page(qtbot, window, "directory")
    assert isinstance(shown, DirectoryPage)
    return shown


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def _press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(_focus(), key, held)


def _names(page: DirectoryPage) -> list[str]:
    return [row.name.en for row in page.list.rows()]


def _editor(page: DirectoryPage, name: str) -> QLineEdit:
    assert page.place.form is not None
    editor = page.place.form.form.editor(name)
    assert isinstance(editor, QLineEdit)
    return editor


@pytest.mark.parametrize("typed", ["amb", "急救", "jj", "120"])
def test_two_signs_bring_the_phone_large_before_the_eyes_m05(
    qtbot: QtBot, window: Window, page: DirectoryPage, typed: str
) -> None:
    assert _focus() is page.list.box
    type_text(page.list.box, typed)
    qtbot.waitUntil(lambda: _names(page)[:1] == ["Ambulance"] and len(_names(page)) < 5)
    qtbot.waitUntil(lambda: page.card.phone.text() == "120")
    assert page.card.phone.isVisible()
    assert page.card.phone.fontMetrics().height() > 2 * page.list.table.fontMetrics().height() - 4


def test_it_is_one_key_away_from_anywhere_m05(qtbot: QtBot, window: Window) -> None:
    open_page(qtbot, window, "owners")
    qtbot.keyClick(window, Key.Key_7, CTRL)
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "directory")
    assert _focus() is page_of(window, "directory").panes()[0]


def test_the_quick_search_finds_an_entry_and_enter_shows_it_m05(qtbot: QtBot, window: Window) -> None:
    open_page(qtbot, window, "today")
    qtbot.keyClick(window, Key.Key_K, CTRL)
    search = window.frame.search
    type_text(search, "fire brig")
    qtbot.waitUntil(lambda: search.panel.hits()[0].name == "Fire brigade")
    assert search.panel.hits()[0].phone == "119"
    _press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "directory")
    page = page_of(window, "directory")
    assert isinstance(page, DirectoryPage)
    qtbot.waitUntil(lambda: page.card.phone.text() == "119")
    assert _focus() is page.list.table


def test_ctrl_enter_on_an_entry_begins_a_complaint_of_nobody(qtbot: QtBot, window: Window) -> None:
    open_page(qtbot, window, "today")
    window.search()
    search = window.frame.search
    type_text(search, "fire brig")
    qtbot.waitUntil(lambda: search.panel.hits()[0].name == "Fire brigade")
    _press(qtbot, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "intake")
    qtbot.waitUntil(window.errands.idle)


def test_inside_and_outside_are_told_apart_m06_m64(qtbot: QtBot, page: DirectoryPage) -> None:
    for inside in (True, False):
        page.list.side.set_value(inside)
        qtbot.waitUntil(
            lambda inside=inside: bool(_names(page)) and all(row.inside is inside for row in page.list.rows())
        )


def test_a_missing_phone_is_filled_in_with_f2_and_ctrl_s(qtbot: QtBot, page: DirectoryPage, office: Office) -> None:
    type_text(page.list.box, "gas company")
    qtbot.waitUntil(lambda: _names(page) == ["Gas company"])
    assert page.card.fill_in.isVisible()
    _press(qtbot, Key.Key_Return)
    assert _focus() is page.list.table
    _press(qtbot, Key.Key_F2)
    assert _focus() is _editor(page, "phone")
    qtbot.keyClicks(_focus(), "96777")
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.card.isVisible() and page.card.phone.text() == "96777")
    assert _focus() is page.list.table
    assert [row.phone for row in office.ask(lambda reading: directory.entries(reading, "96777"))] == ["96777"]


def test_whom_nobody_knows_is_added_with_the_name_that_was_typed(
    qtbot: QtBot, page: DirectoryPage, office: Office
) -> None:
    page.list.side.set_value(False)
    type_text(page.list.box, "Locksmith Chen")
    qtbot.waitUntil(lambda: page.list.table.total == 0 and not page.card.isVisible())
    _press(qtbot, Key.Key_Insert)
    assert _focus() is _editor(page, "name_en")
    assert _editor(page, "name_en").text() == "Locksmith Chen"
    type_text(_editor(page, "phone"), "139 0000 0000")
    qtbot.keyClick(_editor(page, "phone"), Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.card.isVisible() and page.card.phone.text() == "139 0000 0000")
    [row] = office.ask(lambda reading: directory.entries(reading, "locksmith"))
    assert (row.inside, row.name) == (False, Named("Locksmith Chen", ""))


def test_an_entry_without_a_name_is_refused_at_its_field(qtbot: QtBot, page: DirectoryPage) -> None:
    page.add()
    form = page.place.form
    assert form is not None
    form.save()
    qtbot.waitUntil(lambda: "name_zh" in form.form.marks())


def test_del_takes_off_and_ctrl_z_puts_back(qtbot: QtBot, window: Window, page: DirectoryPage) -> None:
    page.list.table.setFocus()
    first, *rest = _names(page)
    _press(qtbot, Key.Key_Delete)
    qtbot.waitUntil(lambda: _names(page) == rest)
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: _names(page) == [first, *rest])


def test_del_in_the_search_takes_off_a_letter_and_nobody(qtbot: QtBot, page: DirectoryPage) -> None:
    type_text(page.list.box, "police")
    page.list.box.setCursorPosition(5)
    _press(qtbot, Key.Key_Delete)
    assert page.list.box.text() == "polic"
    qtbot.waitUntil(lambda: _names(page) == ["Police", "Police post"])


def test_alt_down_moves_an_entry_among_its_own(qtbot: QtBot, page: DirectoryPage) -> None:
    page.list.table.setFocus()
    first, second, *rest = _names(page)
    _press(qtbot, Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: _names(page) == [second, first, *rest])
    current = page.list.current()
    assert current is not None
    assert current.name.en == first


def test_an_entry_left_unfinished_is_offered_again(qtbot: QtBot, page: DirectoryPage) -> None:
    page.list.table.setFocus()
    page.change()
    type_text(_editor(page, "hours"), "24 h")
    _press(qtbot, Key.Key_Escape)
    assert page.place.form is None
    assert _focus() is page.list.table
    page.list.look_for("police", None)
    qtbot.waitUntil(lambda: len(_names(page)) == 2)
    page.place.go_on.emit()
    qtbot.waitUntil(lambda: page.place.form is not None)
    assert _editor(page, "hours").text() == "24 h"


def test_esc_empties_the_search_and_down_goes_to_the_list(qtbot: QtBot, page: DirectoryPage) -> None:
    everybody = len(_names(page))
    type_text(page.list.box, "police")
    qtbot.waitUntil(lambda: len(_names(page)) == 2)
    _press(qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: len(_names(page)) == everybody)
    _press(qtbot, Key.Key_Down)
    assert _focus() is page.list.table


def test_in_a_narrow_window_enter_shows_the_entry_alone_and_esc_goes_back(
    qtbot: QtBot, window: Window, page: DirectoryPage
) -> None:
    window.resize(900, 512)
    type_text(page.list.box, "fire brig")
    qtbot.waitUntil(lambda: _names(page) == ["Fire brigade"])
    assert not page.card.isVisible()
    _press(qtbot, Key.Key_Return)
    assert page.card.isVisible()
    assert _focus() is page.back
    _press(qtbot, Key.Key_Escape)
    assert page.list.isVisible()
    assert _focus() is page.list.table


def test_hostile_words_are_shown_as_letters(qtbot: QtBot, page: DirectoryPage, office: Office) -> None:
    hostile = "<b>bold</b> {{7*7}} {name} &"
    words = Named(hostile, hostile)
    entry = Entry(True, words, words, hostile, hostile, hostile, hostile + "\n" + "长" * 300)
    added = office.do(lambda work: directory.add_entry(work, entry)).answer
    page.refresh()
    page.show_item(id=added)
    qtbot.waitUntil(lambda: page.card.title.text() == hostile)
    assert page.card.phone.text() == hostile


def test_what_was_looked_for_and_chosen_is_there_after_a_change_of_looks(qtbot: QtBot, window: Window) -> None:
    page = open_page(qtbot, window, "directory", find="police")
    assert isinstance(page, DirectoryPage)
    page.list.table.select_key(page.list.rows()[1].key)
    window.rebuild()
    qtbot.waitUntil(window.errands.idle)
    again = page_of(window, "directory")
    assert isinstance(again, DirectoryPage)
    qtbot.waitUntil(lambda: again.card.title.text() == "Police post")
    assert again.list.box.text() == "police"


def test_new_hours_leave_an_entry_with_its_department_that_is_left_out_m06(
    qtbot: QtBot, page: DirectoryPage, office: Office
) -> None:
    [row] = [each for each in office.ask(directory.entries) if each.name.en == "Electrical"]
    assert row.trade_id is not None
    trade = row.trade_id
    office.do(lambda work: choices.leave_out(work, choices.Listed.TRADES, trade))
    qtbot.waitUntil(lambda: page.desk.errands.idle() and not all(each.active for each in page.list.trades))
    assert page.list.table.select_key(row.key)
    page.change()
    _editor(page, "hours").setText("8–18")
    page.save()
    qtbot.waitUntil(lambda: page.place.form is None)
    changed = office.ask(lambda reading: directory.entry(reading, row.key))
    assert (changed.hours, changed.trade_id) == ("8–18", trade)

"""The list of flats is narrowed by filters and search, says so, and lets go of them again (M07, M84)."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import household, owners, visits
from desk.household import UnitFacts
from desk.office import Office
from desk.owners import Living, NewPerson, NewUnit, Tier, UnitFilter
from ui.owners.filters import FiltersDialog
from ui.owners.page import OwnersPage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def _press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, held)


def _codes(page: Any) -> list[str]:
    return [row.code for row in page.browse.table.rows()]


def _cells(page: Any, key: str) -> list[tuple[str, str | None]]:
    table = page.browse.table
    place = next(place for place, column in enumerate(page.browse.list._columns) if column.key == key)
    model = table.model()
    indexes = [model.index(row, place) for row in range(model.rowCount())]
    return [(index.data(), index.data(Qt.ItemDataRole.UserRole)) for index in indexes]


@pytest.fixture
def estate(office: Office) -> Office:
    """Three flats: an unhappy one, a key household, an empty one."""

    def build(work: Any) -> None:
        ids = [owners.add_unit(work, NewUnit("3", "1", room)) for room in ("101", "102", "103")]
        owners.add_person(work, NewPerson("王小明", unit_id=ids[0]))
        owners.add_person(work, NewPerson("李雷", unit_id=ids[1], tier=Tier.KEY))
        owners.add_person(work, NewPerson("Ann Lee", unit_id=ids[1], role=owners.Role.TENANT))
        visits.mark_unhappy(work, ids[0], "Third leak")
        household.change_unit(work, ids[2], UnitFacts(occupied=False))

    office.do(build)
    return office


def _dialog(qtbot: QtBot, page: Any) -> Any:
    qtbot.mouseClick(page.browse.list.filters, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), FiltersDialog))
    return QApplication.activeModalWidget()


def test_the_rows_carry_the_badge_and_the_marks(qtbot: QtBot, room: Callable[..., Any], estate: Office) -> None:
    """M07 the badge, M62 the mark."""
    page = room(OwnersPage, "owners").page
    assert _cells(page, "tier") == [("", None), ("Key", "amber"), ("", None)]
    assert _cells(page, "marks") == [("Unhappy", "red"), ("", None), ("", None)]
    assert [words for words, _tone in _cells(page, "people")] == ["王小明", "李雷 · tenant Ann Lee", ""]


def test_filters_chosen_with_the_keys_narrow_the_list_and_stand_over_it(
    qtbot: QtBot, room: Callable[..., Any], estate: Office
) -> None:
    """M84."""
    made = room(OwnersPage, "owners")
    page = made.page
    dialog = _dialog(qtbot, page)
    assert dialog.form.editor("building_id").hasFocus()
    dialog.form.editor("tier").setFocus()
    qtbot.keyClicks(dialog.form.editor("tier"), "Key")
    dialog.form.editor("unhappy").setFocus()
    _press(qtbot, Key.Key_Space)
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.browse.list.filters.text() == "Filters (2)")
    qtbot.waitUntil(lambda: page.browse.table.total == 0)
    chips = page.browse.list.chips
    assert chips.words() == ["Key person", "Still unhappy"]
    assert chips.isVisible()
    made.activateWindow()
    page.browse.list.filters.setFocus()
    qtbot.waitUntil(page.browse.list.filters.hasFocus)
    for _chip in chips.words():
        _press(qtbot, Key.Key_Tab)
    assert QApplication.focusWidget() is chips._chips[1]
    _press(qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: _codes(page) == ["3-1-102"])
    assert chips.words() == ["Key person"]
    chips.clear.click()
    qtbot.waitUntil(lambda: page.browse.table.total == 3)
    assert not chips.isVisible()
    assert page.browse.list.filters.text() == "Filters"


def test_the_dialog_opens_with_what_is_set_and_reset_empties_it(
    qtbot: QtBot, room: Callable[..., Any], estate: Office
) -> None:
    page = room(OwnersPage, "owners").page
    page.browse.list.narrow(UnitFilter(living=Living.EMPTY))
    qtbot.waitUntil(lambda: _codes(page) == ["3-1-103"])
    dialog = _dialog(qtbot, page)
    assert dialog.read() == UnitFilter(living=Living.EMPTY)
    reset = next(each for each in dialog.findChildren(type(page.browse.list.filters)) if each.text() == "Reset")
    reset.click()
    assert dialog.read() == UnitFilter()
    building = estate.ask(owners.filter_choices).buildings[0][0]
    dialog.form.fill({"building_id": building, "living": Living.UNKNOWN})
    dialog.take()
    qtbot.waitUntil(lambda: _codes(page) == ["3-1-101", "3-1-102"])
    assert page.browse.list.chips.words() == ["Building 3", "Not known whether lived in"]


def test_nothing_left_offers_the_whole_list_again(qtbot: QtBot, room: Callable[..., Any], estate: Office) -> None:
    page = room(OwnersPage, "owners").page
    page.browse.look_for("王小明")
    page.browse.list.narrow(UnitFilter(tier=Tier.KEY))
    qtbot.waitUntil(lambda: page.browse.table.total == 0)
    page.browse.table._empty.button.click()
    qtbot.waitUntil(lambda: page.browse.table.total == 3)
    assert page.browse.search.text() == ""


@pytest.mark.parametrize("way", ["cross", "escape"])
def test_after_a_jump_one_press_brings_the_whole_list_back(
    qtbot: QtBot, room: Callable[..., Any], estate: Office, way: str
) -> None:
    made = room(OwnersPage, "owners")
    page = made.page
    page.browse.list.narrow(UnitFilter(tier=Tier.KEY))
    qtbot.waitUntil(lambda: _codes(page) == ["3-1-102"])
    page.show_item(unit_id=estate.ask(lambda reading: owners.unit_by_code(reading, "3-1-103")))
    qtbot.waitUntil(lambda: _codes(page) == ["3-1-103"])
    assert page.browse.list.filter == UnitFilter()
    assert page.browse.search.cross.isVisible()
    if way == "cross":
        page.browse.search.cross.click()
    else:
        page.start_search()
        _press(qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: page.browse.table.total == 3)
    qtbot.waitUntil(lambda: page.browse.table.current_row().code == "3-1-103")
    assert not page.browse.search.cross.isVisible()
    assert page.browse.search.hasFocus()


def test_the_page_built_anew_keeps_its_filters(qtbot: QtBot, room: Callable[..., Any], estate: Office) -> None:
    made = room(OwnersPage, "owners")
    made.page.browse.list.narrow(UnitFilter(tier=Tier.KEY))
    qtbot.waitUntil(lambda: _codes(made.page) == ["3-1-102"])
    kept = made.page.keep()
    again = OwnersPage(made.desk)
    qtbot.addWidget(again)
    again.restore(kept)
    again.refresh()
    qtbot.waitUntil(lambda: _codes(again) == ["3-1-102"])
    assert again.browse.list.chips.words() == ["Key person"]


def test_columns_give_way_before_the_owner_does(qtbot: QtBot, room: Callable[..., Any], estate: Office) -> None:
    made = room(OwnersPage, "owners", width=760)
    table, columns = made.page.browse.table, made.page.browse.list._columns

    def shown() -> list[str]:
        return [each.key for place, each in enumerate(columns) if not table.isColumnHidden(place)]

    assert shown()[:4] == ["code", "people", "tier", "marks"]
    assert "phones" in shown()
    made.resize(1180, 680)
    qtbot.waitUntil(lambda: shown() == ["code", "people", "tier", "marks"])

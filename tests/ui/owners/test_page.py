"""The owners page: finding a flat, its file, and keeping it true, with the keys."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desk import letters, owners, slips
from desk.cases import Taken
from desk.flatfile import history
from desk.office import Office
from ui.flatfile.words import what_was_done
from ui.owners.dialogs import UnitDialog
from ui.owners.page import OwnersPage
from ui.owners.tabs import TABS

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def _press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, held)


def _dialog(qtbot: QtBot, kind: type[QDialog]) -> Any:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))
    return QApplication.activeModalWidget()


def _people(office: Office, flat: int) -> tuple[owners.Resident, ...]:
    return office.ask(lambda reading: owners.unit_file(reading, flat)).residents


def test_an_empty_book_says_so_and_offers_both_ways_to_begin(qtbot: QtBot, room: Callable[..., Any]) -> None:
    page = room(OwnersPage, "owners").page
    empty = page.browse.table.viewport().findChildren(type(page.browse._choose))[0]
    assert empty.sentence.text() == "No flats yet."
    qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert page.importing.isVisible()


def test_pinyin_typed_in_the_search_narrows_the_list(
    qtbot: QtBot, room: Callable[..., Any], office: Office, owner: int
) -> None:
    office.do(lambda work: owners.add_unit(work, owners.NewUnit("5", "1", "402")))
    page = room(OwnersPage, "owners").page
    assert page.browse.table.total == 2
    qtbot.keyClick(page, Key.Key_F, CTRL)
    assert page.browse.search.hasFocus()
    qtbot.keyClicks(page.browse.search, "wxm")
    qtbot.waitUntil(lambda: page.browse.table.total == 1)
    assert page.browse.table.rows()[0].code == "3-2-1801"


def test_the_first_flat_shows_its_file_with_the_count_of_its_cases(
    qtbot: QtBot, room: Callable[..., Any], flat: int, taken: Taken
) -> None:
    made = room(OwnersPage, "owners")
    view = made.page.browse.view
    assert view.file.flat.code == "3-2-1801"
    made.page.show_item(unit_id=flat, tab="cases")
    qtbot.waitUntil(lambda: [row.number for row in view.tab("cases").list.rows()] == [taken.number])
    assert view.bar.current() == "cases"


def test_a_part_of_the_file_sent_for_has_the_cursor_on_its_first_row(
    qtbot: QtBot, room: Callable[..., Any], flat: int, taken: Taken
) -> None:
    made = room(OwnersPage, "owners")
    made.page.show_item(unit_id=flat, tab="cases")
    view = made.page.browse.view
    qtbot.waitUntil(lambda: view.tab("cases") is not None and view.tab("cases").list.table.hasFocus())


def test_enter_on_a_case_slip_or_letter_of_the_file_opens_it(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int, taken: Taken
) -> None:
    """M05: from the flat's file to any of its papers."""
    slip = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    draft = office.ask(lambda reading: letters.propose(reading, taken.number))
    letter = office.do(lambda work: letters.issue(work, draft)).answer
    made = room(OwnersPage, "owners")
    for tab, number in (("cases", taken.number), ("slips", slip), ("letters", letter)):
        made.page.show_item(unit_id=flat, tab=tab)
        shown = made.page.browse.view
        qtbot.waitUntil(
            lambda shown=shown, tab=tab: shown.tab(tab) is not None and bool(shown.tab(tab).list.table.rows())
        )
        table = shown.tab(tab).list.table
        table.setFocus()
        qtbot.keyClick(table, Key.Key_Home)
        qtbot.keyClick(table, Key.Key_Return)
        assert made.went[-1] == (tab, {"number": number})


def test_every_part_of_the_file_is_reached_and_worked_by_keys(
    qtbot: QtBot, room: Callable[..., Any], flat: int, owner: int, taken: Taken
) -> None:
    """Ctrl+PageDown goes from part to part; the cursor is in the part, never lost."""
    made = room(OwnersPage, "owners")
    view = made.page.browse.view
    seen = [view.bar.current()]
    for _ in range(len(TABS) - 1):
        _press(qtbot, Key.Key_PageDown, CTRL)
        qtbot.waitUntil(made.errands.idle)
        seen.append(view.bar.current())
        focus = QApplication.focusWidget()
        assert focus is not None
        assert view.isAncestorOf(focus)
    assert seen == [spec.id for spec in TABS]
    view.bar.take_keys()
    _press(qtbot, Key.Key_Home)
    assert view.bar.current() == seen[0]
    _press(qtbot, Key.Key_Left)
    assert view.bar.current() == seen[-1]


def test_the_history_tells_who_did_what_in_both_words_and_fields(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int, owner: int, taken: Taken
) -> None:
    made = room(OwnersPage, "owners")
    made.page.show_item(unit_id=flat, tab="history")
    qtbot.waitUntil(lambda: made.page.browse.view.tab("history") is not None)
    table = made.page.browse.view.tab("history").table
    qtbot.waitUntil(lambda: table.total == 4)
    assert [what_was_done(row) for row in table.rows()] == [
        "Case · taken",
        "Tie to a flat · added",
        "Person · added",
        "Flat · added",
    ]


def test_f9_in_a_flat_without_open_cases_offers_a_case_and_enter_begins_the_repair_whose_slip_f9_prints(
    qtbot: QtBot, room: Callable[..., Any], flat: int, owner: int
) -> None:
    made = room(OwnersPage, "owners")
    _press(qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    qtbot.keyClick(menu, Key.Key_Return)
    assert made.went == [("intake", {"unit_id": flat, "person_id": owner, "kind": "repair"})]


def test_ctrl_p_shows_the_file_on_its_sheet_and_printing_it_is_in_the_diary(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int, owner: int
) -> None:
    """M70."""
    from ui.preview import PreviewDialog

    made = room(OwnersPage, "owners")
    made.desk.printing.remember("file", "")
    _press(qtbot, Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewDialog), timeout=20_000)
    dialog: Any = QApplication.activeModalWidget()
    dialog._print()
    qtbot.waitUntil(
        lambda: office.ask(lambda reading: history(reading, flat)).rows[0].act == "unit.print", timeout=20_000
    )
    dialog.close()


def test_ctrl_n_takes_a_complaint_of_the_flat_and_person_shown(
    qtbot: QtBot, room: Callable[..., Any], flat: int, owner: int
) -> None:
    made = room(OwnersPage, "owners")
    _press(qtbot, Key.Key_N, CTRL)
    assert made.went == [("intake", {"unit_id": flat, "person_id": owner})]


def test_a_flat_is_added_and_shown(qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int) -> None:
    page = room(OwnersPage, "owners").page
    page.add_unit()
    dialog = _dialog(qtbot, UnitDialog)
    for name, words in (("building", "5"), ("staircase", "1"), ("room", "402"), ("area", "many")):
        qtbot.keyClicks(dialog.form.editor(name), words)
        qtbot.keyClick(dialog.form.editor(name), Key.Key_Return)
    assert "area" in dialog.form.marks()
    area = dialog.form.editor("area")
    area.selectAll()
    qtbot.keyClicks(area, "102,5")
    qtbot.keyClick(area, Key.Key_Return)
    qtbot.waitUntil(lambda: page.browse.view.file.flat.code == "5-1-402")
    assert page.browse.view.file.flat.area == 102.5
    qtbot.waitUntil(lambda: page.browse.table.current_row().code == "5-1-402")


def test_the_same_flat_twice_is_refused_beside_its_field(qtbot: QtBot, room: Callable[..., Any], flat: int) -> None:
    page = room(OwnersPage, "owners").page
    page.add_unit()
    dialog = _dialog(qtbot, UnitDialog)
    dialog.form.fill({"building": "3", "staircase": "2", "room": "1801"})
    dialog.save()
    qtbot.waitUntil(lambda: "room" in dialog.form.marks())
    dialog.close()


def test_a_narrow_page_shows_list_or_file_and_esc_goes_back(
    qtbot: QtBot, room: Callable[..., Any], flat: int, owner: int
) -> None:
    page = room(OwnersPage, "owners", width=760).page
    assert page.browse.table.isVisible()
    assert not page.browse.view.isVisible()
    page.browse.table.setFocus()
    qtbot.keyClick(page.browse.table, Key.Key_Return)
    assert page.browse.view.isVisible()
    assert not page.browse.table.isVisible()
    assert page.escape()
    assert page.browse.table.hasFocus()


def test_a_person_asked_for_by_another_page_is_found(
    qtbot: QtBot, room: Callable[..., Any], office: Office, owner: int
) -> None:
    office.do(lambda work: owners.add_unit(work, owners.NewUnit("1", "1", "101")))
    made = room(OwnersPage, "owners")
    made.page.show_item(person_id=owner)
    qtbot.waitUntil(lambda: made.page.browse.table.total == 1)
    qtbot.waitUntil(made.errands.idle)
    assert made.page.browse.view.file.flat.code == "3-2-1801"


def test_the_page_built_anew_shows_the_same_flat_and_search(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int
) -> None:
    office.do(lambda work: owners.add_unit(work, owners.NewUnit("5", "1", "402")))
    made = room(OwnersPage, "owners")
    made.page.browse.look_for("402")
    qtbot.waitUntil(lambda: made.page.browse.view.file.flat.code == "5-1-402")
    kept = made.page.keep()
    again = OwnersPage(made.desk)
    qtbot.addWidget(again)
    again.restore(kept)
    again.refresh()
    qtbot.waitUntil(made.errands.idle)
    assert again.browse.search.text() == "402"
    assert again.browse.view.file.flat.code == "5-1-402"

"""The owners page: finding a flat, its file, and keeping it true, with the keys."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desk import owners
from desk.cases import Taken
from desk.office import Office
from tests.conftest import type_text
from tests.ui.refusing import refusing
from ui.owners.dialogs import MovedOutDialog, PersonDialog, UnitDialog
from ui.owners.page import OwnersPage

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


def test_the_first_flat_shows_its_file_with_people_and_cases(
    qtbot: QtBot, room: Callable[..., Any], flat: int, taken: Taken
) -> None:
    view = room(OwnersPage, "owners").page.browse.view
    assert view.file.flat.code == "3-2-1801"
    assert [block.resident.name for block in view.people.blocks()] == ["王小明"]
    assert [row.number for row in view.cases.rows()] == [taken.number]


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


def test_enter_on_a_case_of_the_flat_opens_it(qtbot: QtBot, room: Callable[..., Any], flat: int, taken: Taken) -> None:
    made = room(OwnersPage, "owners")
    table = made.page.browse.view.cases
    table.setFocus()
    qtbot.keyClick(table, Key.Key_Down)
    qtbot.keyClick(table, Key.Key_Return)
    assert made.went == [("cases", {"number": taken.number})]


def test_ctrl_n_takes_a_complaint_of_the_flat_and_person_shown(
    qtbot: QtBot, room: Callable[..., Any], flat: int, owner: int
) -> None:
    made = room(OwnersPage, "owners")
    _press(qtbot, Key.Key_N, CTRL)
    assert made.went == [("intake", {"unit_id": flat, "person_id": owner})]


def test_f2_edits_the_person_and_the_change_is_in_the_book(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int, owner: int
) -> None:
    made = room(OwnersPage, "owners")
    _press(qtbot, Key.Key_F2)
    dialog = _dialog(qtbot, PersonDialog)
    phones = dialog.form.editor("phones")
    assert phones.text() == "138 0013 8000"
    phones.setFocus()
    phones.selectAll()
    qtbot.keyClicks(phones, "139 1111 2222, 010-6552 1234")
    qtbot.keyClick(phones, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: _people(office, flat)[0].phones == ("139 1111 2222", "010-6552 1234"))
    qtbot.waitUntil(lambda: made.page.browse.view.people.blocks()[0].resident.phones[0] == "139 1111 2222")


def test_a_name_left_out_marks_the_field_and_keeps_what_was_typed(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int
) -> None:
    page = room(OwnersPage, "owners").page
    page.add_person()
    dialog = _dialog(qtbot, PersonDialog)
    note = dialog.form.editor("note")
    type_text(note, "钥匙在邻居处")
    qtbot.keyClick(note, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: "name" in dialog.form.marks())
    assert note.toPlainText() == "钥匙在邻居处"
    type_text(dialog.form.editor("name"), "陈雨")
    qtbot.keyClick(note, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: [each.name for each in _people(office, flat)] == ["陈雨"])


def test_a_form_closed_unsaved_opens_again_with_what_was_typed(
    qtbot: QtBot, room: Callable[..., Any], flat: int
) -> None:
    page = room(OwnersPage, "owners").page
    page.add_person()
    dialog = _dialog(qtbot, PersonDialog)
    type_text(dialog.form.editor("name"), "陈雨")
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Key.Key_Escape)
    page.add_person()
    assert _dialog(qtbot, PersonDialog).form.editor("name").text() == "陈雨"
    QApplication.activeModalWidget().close()


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


def test_somebody_who_moved_out_comes_last_with_the_day(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int, owner: int
) -> None:
    office.do(lambda work: owners.add_person(work, owners.NewPerson("陈雨", "", flat, owners.Role.TENANT)))
    page = room(OwnersPage, "owners").page
    page.moved_out(page.browse.view.people.blocks()[0].resident)
    dialog = _dialog(qtbot, MovedOutDialog)
    assert dialog.form.read() == {"until": date(2026, 11, 20)}
    dialog.save()
    people = page.browse.view.people
    qtbot.waitUntil(lambda: [block.resident.name for block in people.blocks()] == ["陈雨", "王小明"])
    assert people.blocks()[-1].resident.until == date(2026, 11, 20)


def test_a_note_changed_in_place_is_saved_with_ctrl_s_and_can_be_undone(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int
) -> None:
    made = room(OwnersPage, "owners")
    area = made.page.browse.view.note.area
    area.setFocus()
    type_text(area, "电表箱门卡")
    qtbot.keyClick(area, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: office.ask(lambda reading: owners.unit_file(reading, flat)).note == "电表箱门卡")
    qtbot.waitUntil(lambda: made.desk.toasts.texts() == ["Note of 3-2-1801 saved"])


def test_a_note_being_typed_is_saved_when_another_flat_is_chosen(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int
) -> None:
    office.do(lambda work: owners.add_unit(work, owners.NewUnit("5", "1", "402")))
    page = room(OwnersPage, "owners").page
    type_text(page.browse.view.note.area, "备用钥匙在前台")
    page.browse.table.setFocus()
    qtbot.keyClick(page.browse.table, Key.Key_Down)
    qtbot.waitUntil(lambda: page.browse.view.file.flat.code == "5-1-402")
    qtbot.waitUntil(lambda: office.ask(lambda reading: owners.unit_file(reading, flat)).note == "备用钥匙在前台")
    assert page.browse.view.note.area.toPlainText() == ""


def test_a_refused_note_stays_in_the_box_until_it_is_taken(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int
) -> None:
    made = room(OwnersPage, "owners")
    note, told = made.page.browse.view.note, []
    made.errands.refused.connect(lambda refusal: told.append(refusal.code))
    note.area.setFocus()
    type_text(note.area, "电表箱门卡 ")
    with refusing(office, "unit", "UPDATE"):
        qtbot.keyClick(note.area, Key.Key_S, CTRL)
        qtbot.waitUntil(made.errands.idle)
        made.page.refresh()
        qtbot.waitUntil(made.errands.idle)
    assert told == ["book.full"]
    assert note.area.toPlainText() == "电表箱门卡 "
    assert note.is_changed()
    qtbot.keyClick(note.area, Key.Key_S, CTRL)
    qtbot.waitUntil(made.errands.idle)
    assert office.ask(lambda reading: owners.unit_file(reading, flat)).note.strip() == "电表箱门卡"
    qtbot.waitUntil(lambda: not note.is_changed())


def test_a_note_being_typed_outlives_a_change_by_somebody_else(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int
) -> None:
    made = room(OwnersPage, "owners")
    view = made.page.browse.view
    type_text(view.note.area, "写到一半")
    made.errands.do(made.page, lambda work: owners.add_person(work, owners.NewPerson("陈雨", "", flat)))
    qtbot.waitUntil(lambda: len(view.people.blocks()) == 1)
    assert view.note.area.toPlainText() == "写到一半"


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


def test_markup_in_names_and_notes_stays_words(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int
) -> None:
    told = owners.NewPerson("<b>Wang</b>", "<img src=x>", flat, note="<i>note")
    office.do(lambda work: owners.add_person(work, told))
    block = room(OwnersPage, "owners").page.browse.view.people.blocks()[0]
    from PySide6.QtWidgets import QLabel

    labels = [label for label in block.findChildren(QLabel) if label.text()]
    assert {"<b>Wang</b>", "<i>note"} <= {label.text() for label in labels}
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)

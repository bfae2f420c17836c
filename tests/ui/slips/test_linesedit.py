"""The lines of a slip are written by keys alone (M09, M53, M54)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk import prices
from desk.office import Office
from desk.slips import LineKind, TypedLine
from tests.conftest import type_text
from tests.desk.prices.listed import Ids, fill
from tests.ui.room import Room
from ui.form import Form
from ui.look import Look
from ui.slips.lines.linesedit import LinesEditor, pack, unpack
from ui.theme import apply_look

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
OWN = TypedLine(kind=LineKind.MATERIAL, name="更换角阀", unit="个", quantity="2", price="18.50", charged=False)


@pytest.fixture
def ids(office: Office) -> Ids:
    """A price list."""
    return fill(office)


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, office: Office, folder: Path, ids: Ids) -> Iterator[Room]:
    """A window with an editor in a form, and a line after it."""
    apply_look(qapp, Look())
    room = Room(office, folder)
    qtbot.addWidget(room)
    form = Form(room)
    form.add("lines", "Lines", LinesEditor(room.desk, form))
    form.add("after", "After", QLineEdit(form))
    layout = room.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addWidget(form)
    room.resize(1000, 600)
    room.show()
    with qtbot.waitActive(room):
        room.activateWindow()
    qtbot.waitUntil(room.errands.idle)
    yield room
    room.errands.close()


@pytest.fixture
def editor(shown: Room) -> LinesEditor:
    """The editor, with the cursor in its first line."""
    found = shown.findChild(LinesEditor)
    assert found is not None
    found.setFocus()
    return found


def _press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)


def _write(words: str) -> None:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    focus.selectAll()
    type_text(focus, words)


def _spoken() -> str:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus.accessibleName()


@pytest.mark.parametrize("typed", ["l1", "L1", "lamp", "更换", "gh", "ghdp"])
def test_an_entry_is_taken_by_its_code_or_a_few_letters_in_either_language(
    qtbot: QtBot, editor: LinesEditor, ids: Ids, typed: str
) -> None:
    """M09: choose an entry of the catalogue; Enter takes the first."""
    _write(typed)
    _press(qtbot, Key.Key_Return)
    [line] = editor.lines()
    assert (line.item_id, line.name, line.unit, line.price) == (ids.lamp, "Replace a lamp", "lamp", "30.00")
    assert _spoken() == "Line 1: quantity"
    _write("3")
    _press(qtbot, Key.Key_Return)
    assert _spoken() == "Line 2: what"
    assert editor.total.text() == "Value ¥90.00 · Charged ¥90.00"


def test_a_code_left_with_tab_is_taken_too(qtbot: QtBot, editor: LinesEditor, ids: Ids) -> None:
    _write("M1")
    _press(qtbot, Key.Key_Tab)
    assert editor.lines()[0].item_id == ids.bulb


def test_free_work_shows_its_value_and_is_not_charged(qtbot: QtBot, editor: LinesEditor) -> None:
    """M54: value 80.00, charged 0.00; a key turns what is charged into free work."""
    _write("d1")
    _press(qtbot, Key.Key_Return)
    assert editor.total.text() == "Value ¥80.00 · Charged ¥0.00"
    _press(qtbot, Key.Key_B, CTRL)
    assert editor.total.text() == "Value ¥80.00 · Charged ¥80.00"


def test_a_package_becomes_its_lines_and_their_sum(qtbot: QtBot, editor: LinesEditor, ids: Ids) -> None:
    """M53."""
    _write("p1")
    _press(qtbot, Key.Key_Return)
    assert [(each.item_id, each.package_id, each.quantity) for each in editor.lines()] == [
        (ids.lamp, ids.package, "2"),
        (ids.bulb, ids.package, "2"),
        (ids.drain, ids.package, "1"),
    ]
    assert editor.total.text() == "Value ¥165.00 · Charged ¥85.00"
    assert _spoken() == "Line 4: what"


def test_so_many_packages_as_were_typed_become_their_lines(qtbot: QtBot, editor: LinesEditor) -> None:
    """M53."""
    _press(qtbot, Key.Key_Tab)
    _press(qtbot, Key.Key_Tab)
    _write("2")
    editor.setFocus()
    _write("p1")
    _press(qtbot, Key.Key_Return)
    assert [each.quantity for each in editor.lines()] == ["4", "4", "2"]


def test_own_words_go_on_to_unit_and_price(qtbot: QtBot, editor: LinesEditor) -> None:
    for words, next_box in (("<b>特殊配件</b>", "quantity"), ("1.5", "unit"), ("米", "price"), ("10.01", "")):
        _write(words)
        _press(qtbot, Key.Key_Return)
        assert _spoken() == (f"Line 1: {next_box}" if next_box else "Line 2: what")
    assert editor.lines() == (TypedLine(name="<b>特殊配件</b>", unit="米", quantity="1.5", price="10.01"),)
    assert editor.total.text() == "Value ¥15.02 · Charged ¥15.02"


def test_words_like_an_entry_stay_own_words_after_escape(qtbot: QtBot, editor: LinesEditor) -> None:
    _write("lamp")
    _press(qtbot, Key.Key_Escape)
    _press(qtbot, Key.Key_Return)
    assert (editor.lines()[0].item_id, editor.lines()[0].name) == (None, "lamp")


def test_other_words_over_an_entry_are_own_words(qtbot: QtBot, editor: LinesEditor, ids: Ids) -> None:
    editor.set_lines([TypedLine(item_id=ids.lamp, name="Replace a lamp", unit="lamp", price="30.00")])
    editor.setFocus()
    _write("Chandelier hung")
    assert (editor.lines()[0].item_id, editor.lines()[0].price) == (None, "30.00")


def test_enter_on_an_empty_line_goes_on_to_what_follows(qtbot: QtBot, editor: LinesEditor) -> None:
    _press(qtbot, Key.Key_Return)
    assert _spoken() == "After"
    assert editor.lines() == ()


def test_a_line_is_taken_off_and_put_back_by_keys(qtbot: QtBot, editor: LinesEditor, shown: Room) -> None:
    other = replace(OWN, name="Other")
    editor.set_lines([OWN, other])
    editor.setFocus()
    _press(qtbot, Key.Key_Delete, CTRL)
    assert editor.lines() == (other,)
    _press(qtbot, Key.Key_Z, CTRL)
    assert editor.lines() == (OWN, other)
    _press(qtbot, Key.Key_Delete, CTRL)
    assert shown.desk.toasts.undo() == "更换角阀 taken off"
    assert editor.lines() == (OWN, other)
    assert _spoken() == "Line 1: what"


def test_the_last_line_taken_off_leaves_an_empty_one(qtbot: QtBot, editor: LinesEditor) -> None:
    editor.set_lines([OWN])
    editor.setFocus()
    _press(qtbot, Key.Key_Delete, CTRL)
    assert editor.lines() == ()
    _write("x")
    assert editor.lines()[0].name == "x"


def test_tab_goes_through_all_lines_in_their_order(qtbot: QtBot, editor: LinesEditor) -> None:
    editor.set_lines([OWN, replace(OWN, name="Two")])
    editor.setFocus()
    heard = [_spoken()]
    for _step in range(18):
        _press(qtbot, Key.Key_Tab)
        heard.append(_spoken())
    boxes = ("what", "kind", "quantity", "unit", "price", "free")
    assert heard == [f"Line {line}: {box}" for line in (1, 2, 3) for box in boxes] + ["After"]
    assert len(editor.lines()) == 2  # past the end of an empty line Tab leaves


def test_up_and_down_go_through_a_column(qtbot: QtBot, editor: LinesEditor) -> None:
    editor.set_lines([OWN, replace(OWN, name="Two")])
    editor.setFocus()
    _press(qtbot, Key.Key_Tab)
    _press(qtbot, Key.Key_Tab)
    _press(qtbot, Key.Key_Down)
    assert _spoken() == "Line 2: quantity"
    _press(qtbot, Key.Key_Up)
    assert _spoken() == "Line 1: quantity"


def test_twenty_lines_scroll_and_the_one_with_the_keys_is_in_sight(
    qtbot: QtBot, editor: LinesEditor, shown: Room
) -> None:
    editor.set_lines([replace(OWN, name=f"Line {number}") for number in range(20)])
    editor.focus_first()
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.waitUntil(lambda: not focus.visibleRegion().isEmpty())
    assert _spoken() == "Line 20: what"
    assert editor.height() < shown.height()
    assert editor.total.text() == "Value ¥740.00 · Charged ¥0.00"


def test_what_is_refused_is_marked_in_its_box(qtbot: QtBot, editor: LinesEditor) -> None:
    editor.set_lines([OWN, TypedLine(), replace(OWN, name="Two", quantity="x")])
    editor.mark("lines.2.quantity", "“x” is no quantity")
    assert _spoken() == "Line 3: quantity"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert (focus.property("marked"), focus.accessibleDescription()) == (True, "“x” is no quantity")
    assert editor.total.text() == "—"
    _write("2")
    assert not focus.property("marked")
    assert editor.total.text() == "Value ¥74.00 · Charged ¥0.00"


def test_a_price_that_changes_meanwhile_is_offered_but_leaves_written_lines(
    qtbot: QtBot, editor: LinesEditor, shown: Room, ids: Ids
) -> None:
    _write("l1")
    _press(qtbot, Key.Key_Return)
    shown.errands.do(shown, lambda work: prices.set_price(work, ids.lamp, "45"))
    qtbot.waitUntil(shown.errands.idle)
    _press(qtbot, Key.Key_Return)
    _write("l1")
    _press(qtbot, Key.Key_Return)
    assert [each.price for each in editor.lines()] == ["30.00", "45.00"]


def test_the_prices_of_another_day_are_offered_and_lines_taken_at_the_lists_price_go_with_it(
    qtbot: QtBot, editor: LinesEditor, shown: Room, ids: Ids, office: Office
) -> None:
    """M54: the price is that of the day of the work."""
    soon = date(2026, 11, 21)
    office.do(lambda work: prices.set_price(work, ids.lamp, "45", soon))
    stands = TypedLine(item_id=ids.lamp, name="Replace a lamp", unit="lamp", price="30.00")
    editor.set_lines([stands, TypedLine()])
    editor.focus_first()
    _write("l1")
    _press(qtbot, Key.Key_Return)
    _press(qtbot, Key.Key_Return)
    _write("l1")
    _press(qtbot, Key.Key_Return)
    _press(qtbot, Key.Key_Tab)
    _write("25")
    editor.set_day(soon)
    qtbot.waitUntil(shown.errands.idle)
    assert [each.price for each in editor.lines()] == ["30.00", "45.00", "25"]
    assert "100.00" in editor.total.text()
    _press(qtbot, Key.Key_Return)
    _write("p1")
    _press(qtbot, Key.Key_Return)
    assert [each.price for each in editor.lines()][3:] == ["45.00", "12.50", "80.00"]
    editor.set_day(None)
    qtbot.waitUntil(shown.errands.idle)
    assert [each.price for each in editor.lines()] == ["30.00", "30.00", "25", "30.00", "12.50", "80.00"]


def test_a_material_stands_with_its_model(qtbot: QtBot, editor: LinesEditor) -> None:
    _write("m1")
    _press(qtbot, Key.Key_Return)
    assert [each.name for each in editor.lines()] == ["LED bulb, E27 9 W"]


def test_lines_are_packed_into_a_draft_and_come_back() -> None:
    lines = (OWN, TypedLine(item_id=3, package_id=4, quantity="0.5"), TypedLine(name="<b>\"'{{x}}\ud83d\ude00"))
    assert unpack(pack(lines)) == lines
    assert pack(()) == ""


@pytest.mark.parametrize("draft", [None, "", "{}", "nonsense", "[1, null, [], {}]", '[{"item_id": true, "kind": 7}]'])
def test_a_draft_that_cannot_be_read_costs_nothing(draft: object) -> None:
    assert all(each == TypedLine() for each in unpack(draft))


def test_the_form_around_it_keeps_the_lines_in_its_draft(shown: Room, editor: LinesEditor) -> None:
    form = shown.findChild(Form)
    assert form is not None
    heard: list[int] = []
    form.changed.connect(lambda: heard.append(1))
    editor.set_lines([OWN])
    editor.setFocus()
    _write("Other")
    kept = form.read()["lines"]
    assert heard
    assert isinstance(kept, str)
    form.fill({"lines": ""})
    assert editor.lines() == ()
    form.fill({"lines": kept})
    assert editor.lines() == (replace(OWN, name="Other"),)


def test_in_a_narrow_place_the_name_stands_over_its_figures(qtbot: QtBot, shown: Room, editor: LinesEditor) -> None:
    editor.set_lines([OWN])
    shown.resize(560, 600)
    qtbot.waitUntil(lambda: editor.width() < 600)
    name = next(each for each in editor.findChildren(QWidget) if each.accessibleName() == "Line 1: what")
    price = next(each for each in editor.findChildren(QWidget) if each.accessibleName() == "Line 1: price")
    qtbot.waitUntil(lambda: price.mapTo(editor, price.pos()).y() > name.mapTo(editor, name.pos()).y())
    assert price.mapTo(shown, price.rect().bottomRight()).x() <= shown.width()


def test_a_code_left_backwards_or_by_the_mouse_is_taken_and_the_cursor_stays_where_it_was_put(
    qtbot: QtBot, editor: LinesEditor, shown: Room, ids: Ids
) -> None:
    form = shown.findChild(Form)
    assert form is not None
    after = form.editor("after")
    _write("M1")
    after.setFocus(Qt.FocusReason.MouseFocusReason)
    assert after.hasFocus()
    assert editor.lines()[0].item_id == ids.bulb
    editor.setFocus()
    _write("L1")
    _press(qtbot, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert not editor.isAncestorOf(focus)
    assert editor.lines()[0].item_id == ids.lamp


def test_ctrl_s_with_the_list_open_takes_the_entry(qtbot: QtBot, editor: LinesEditor, ids: Ids) -> None:
    _write("lam")
    _press(qtbot, Key.Key_S, CTRL)
    assert editor.lines()[0].item_id == ids.lamp
    assert _spoken() == "Line 1: what"


def test_ctrl_enter_makes_the_next_line_from_any_box(qtbot: QtBot, editor: LinesEditor) -> None:
    editor.set_lines([OWN])
    editor.setFocus()
    _press(qtbot, Key.Key_Return, CTRL)
    assert _spoken() == "Line 2: what"


@pytest.mark.parametrize("wide", [400, 460, 690, 720])
def test_in_a_narrow_pane_all_of_a_line_is_in_sight(editor: LinesEditor, wide: int) -> None:
    editor.set_lines([OWN])
    editor.setFixedWidth(wide)
    QApplication.sendPostedEvents()
    row = editor._rows[0]
    layout = row.parentWidget().layout()
    assert layout is not None
    layout.activate()
    assert row.minimumSizeHint().width() <= wide
    assert row.free.text() == "Free"
    assert row.kind.width() > row.kind.fontMetrics().horizontalAdvance("Material") + 40

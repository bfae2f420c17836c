from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDateEdit,
    QDateTimeEdit,
    QDialog,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tests.conftest import type_text
from ui.field import Field
from ui.form import Form
from ui.theme import em
from ui.widgets.combo import Choice
from ui.widgets.link import LinkButton
from ui.widgets.scroll import Scroll
from ui.widgets.segmented import Segmented
from ui.widgets.textarea import TextArea


@pytest.fixture
def form(qtbot) -> Form:
    """Every kind of editor once, in a page that scrolls."""
    made = Form()
    channel = Segmented([("phone", "Phone", None), ("walk_in", "Walk-in", None)])
    made.section("Who is reporting?", channel)
    made.adopt("channel", "Channel", channel)
    made.add("name", "&Name", QLineEdit(), "F8", required=True, span=6)
    made.add("fixed", "Number", QLineEdit(), span=6)
    made.add("relation", "Relation", Choice([("owner", "Owner"), ("tenant", "Tenant")]), span=6)
    made.add("place", "Place", Choice([("hall", "Hall")], free=True), span=6)
    made.section("What happened?")
    made.add("details", "Details", TextArea(), stretch=True)
    made.add("since", "Since", QDateEdit(), span=4)
    made.add("due", "Due", QDateTimeEdit(), span=4)
    made.add("again", "Again", QCheckBox("Again"), span=4)
    fixed = made.editor("fixed")
    assert isinstance(fixed, QLineEdit)
    fixed.setReadOnly(True)
    page = Scroll(made)
    page.resize(800, 500)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    yield made
    page.close()


def here(form: Form) -> QWidget:
    found = form.window().focusWidget()
    assert found is not None
    return found


def test_enter_goes_on_past_what_cannot_be_typed_in(form: Form) -> None:
    form.go_to("channel")
    QTest.keyClick(here(form), Qt.Key.Key_Return)
    assert here(form) is form.editor("name")
    QTest.keyClick(here(form), Qt.Key.Key_Return)
    assert here(form) is form.editor("relation")
    QTest.keyClick(here(form), Qt.Key.Key_Enter)
    assert here(form) in (form.editor("place"), form.editor("place").focusProxy())
    QTest.keyClick(here(form), Qt.Key.Key_Return)
    assert here(form) is form.editor("details")


def test_enter_in_a_text_area_is_a_new_line_and_tab_leaves_it(form: Form) -> None:
    form.go_to("details")
    QTest.keyClicks(here(form), "a")
    QTest.keyClick(here(form), Qt.Key.Key_Return)
    QTest.keyClicks(here(form), "b")
    QTest.keyClick(here(form), Qt.Key.Key_Tab)
    assert here(form) is form.editor("since")
    assert form.read()["details"] == "a\nb"


def test_enter_in_the_last_field_submits(form: Form, qtbot) -> None:
    form.go_to("again")
    with qtbot.waitSignal(form.submitted, timeout=500):
        QTest.keyClick(here(form), Qt.Key.Key_Return)


def test_enter_to_next_can_be_switched_off(form: Form) -> None:
    form.enter_moves = False
    form.go_to("name")
    QTest.keyClick(here(form), Qt.Key.Key_Return)
    assert here(form) is form.editor("name")


def test_enter_in_a_dialogs_form_presses_no_button(qtbot) -> None:
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    form = Form()
    form.add("one", "One", QLineEdit())
    form.add("two", "Two", QLineEdit())
    column.addWidget(form)
    button = QPushButton("OK")
    button.clicked.connect(dialog.accept)
    column.addWidget(button)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    form.go_to("one")
    QTest.keyClick(form.editor("one"), Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.focusWidget() is form.editor("two")


def test_what_is_filled_in_is_read_again(form: Form) -> None:
    values: dict[str, object] = {
        "channel": "walk_in",
        "name": "王 <b>小明</b>",
        "fixed": "R-1",
        "relation": "tenant",
        "place": "屋顶",
        "details": "one\ntwo",
        "since": date(2026, 3, 4),
        "due": datetime(2026, 11, 23, 17, 0),
        "again": True,
    }
    told: list[int] = []
    form.changed.connect(lambda: told.append(1))
    form.fill(values | {"forgotten": "field of an older draft"})
    assert form.read() == values
    assert told == []


def test_typing_tells_that_the_form_changed(form: Form) -> None:
    told: list[int] = []
    form.changed.connect(lambda: told.append(1))
    form.go_to("name")
    type_text(here(form), "李")
    assert told == [1]
    assert form.read()["name"] == "李"


def test_marks_stand_beside_the_fields_and_in_the_summary(form: Form) -> None:
    form.go_to("details")
    form.mark("place", "Say where")
    form.mark("name", "Say who <i>called</i>")
    assert form.marks() == {"name": "Say who <i>called</i>", "place": "Say where"}
    assert here(form) is form.editor("name")
    links = [link for link in form.findChildren(LinkButton) if link.isVisible()]
    assert [link.text() for link in links] == ["Name", "Place"]
    assert form.editor("name").accessibleDescription() == "Say who <i>called</i>"
    QTest.mouseClick(links[1], Qt.MouseButton.LeftButton)
    assert here(form) in (form.editor("place"), form.editor("place").focusProxy())
    form.clear_marks()
    assert form.marks() == {}
    assert not [link for link in form.findChildren(LinkButton) if link.isVisible()]


def test_a_mark_goes_when_its_field_is_changed(form: Form) -> None:
    form.mark("place", "Say where")
    form.mark("name", "Say who called")
    form.go_to("name")
    type_text(here(form), "李")
    assert form.marks() == {"place": "Say where"}
    assert [link.text() for link in form.findChildren(LinkButton) if link.isVisible()] == ["Place"]


def test_a_refusal_without_a_field_is_said_in_the_summary(form: Form) -> None:
    form.mark("", "The book is closed")
    assert form.marks() == {}
    assert "The book is closed" in [label.text() for label in form.findChildren(type(form._summary._text))]


def test_fields_wrap_where_the_form_is_narrow(qtbot, form: Form) -> None:
    name, fixed = (form.editor(each).parentWidget() for each in ("name", "fixed"))
    assert isinstance(name, Field)
    assert name.y() == fixed.y()
    form.window().resize(em(24), 500)
    qtbot.waitUntil(lambda: name.y() < fixed.y())
    form.window().resize(em(60), 500)
    qtbot.waitUntil(lambda: name.y() == fixed.y())


def test_every_widget_that_takes_keys_has_a_name(form: Form) -> None:
    stops = [each for each in form.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [each for each in stops if not each.accessibleName()]
    assert nameless == []
    assert form.editor("name").accessibleName() == "Name, required"


def test_the_page_follows_the_cursor(form: Form) -> None:
    page = form.parentWidget().parentWidget()
    assert isinstance(page, Scroll)
    page.resize(em(30), 200)
    form.go_to("due")
    place = form.editor("due").mapTo(page, form.editor("due").rect().topLeft())
    assert 0 <= place.y() < page.height()


def _full_line(qtbot) -> tuple[Form, QLineEdit]:
    form, line = Form(), QLineEdit()
    line.setMaxLength(10)
    form.add("x", "X", line)
    qtbot.addWidget(form)
    form.show()
    line.setText("1234567890")
    line.setFocus()
    return form, line


def test_a_paste_too_long_over_all_of_a_full_line_is_refused(qtbot) -> None:
    form, line = _full_line(qtbot)
    QApplication.clipboard().setText("A" * 25)
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(form.marks()))
    assert line.text() == "1234567890"
    assert "pasted" in form.marks()["x"]
    assert "25" in form.marks()["x"]


def test_words_of_an_input_method_that_find_no_room_are_no_paste(qtbot) -> None:
    form, line = _full_line(qtbot)
    QApplication.clipboard().setText("zz")
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    type_text(line, "漏水了吗")
    qtbot.waitUntil(lambda: bool(form.marks()))
    assert line.text() == "12345678"
    assert form.marks()["x"] == "What was typed is too long for this field and was not taken: 4 characters"


def test_a_letter_too_many_is_not_worth_a_word(qtbot) -> None:
    form, line = _full_line(qtbot)
    qtbot.keyClick(line, Qt.Key.Key_Z)
    assert (line.text(), form.marks()) == ("1234567890", {})

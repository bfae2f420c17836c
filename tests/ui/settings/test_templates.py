"""Letter templates in the settings: written by keys, tried on the page, kept in versions (B6, M04)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from desk import people, templates
from desk.cases import Taken
from desk.letters.wording import propose
from desk.office import Office
from desk.people import NewClerk
from desk.templates import NewTemplate, Purpose, TemplateWords
from desk.words import Language
from tests.conftest import type_text
from tests.ui.opened import open_page, open_window, page_of, words_of
from ui.settings.page import SettingsPage
from ui.settings.templates import TemplatesPart
from ui.settings.templateseditor import TemplateEditor
from ui.settings.templatesfields import FieldPicker
from ui.settings.templateshistory import TemplateHistory
from ui.settings.templatestrial import Tried
from ui.theme import px
from ui.window import Window

Key = Qt.Key
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
EN = Language.EN


@pytest.fixture
def ours(office: Office) -> int:
    """A template of the office's own for cases, in two English versions."""
    id = office.do(lambda work: templates.add_template(work, NewTemplate(Purpose.CASE, "<b>Ours</b>", ""))).answer
    for body in ("First words", "Dear {{ name }},\n\nabout {{ number }}"):
        office.do(lambda work, body=body: templates.reword(work, id, EN, "Re: {{ summary }}", body))
    return id


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path, ours: int, taken: Taken) -> Iterator[Window]:
    """A window on the office with that template and a case."""
    yield from open_window(qtbot, office, folder, first="settings")


@pytest.fixture
def part(qtbot: QtBot, window: Window) -> TemplatesPart:
    """The part with its list."""
    page = open_page(qtbot, window, "settings")
    assert isinstance(page, SettingsPage)
    page.show_item(part="templates")
    qtbot.waitUntil(lambda: len(page.templates.list.rows()) > 2)
    return page.templates


@pytest.fixture
def editor(qtbot: QtBot, part: TemplatesPart, ours: int) -> TemplateEditor:
    """The words of that template, opened with Enter and drawn once."""
    part.list.select(ours)
    part.list.table.setFocus()
    with qtbot.waitSignal(part.editor.page.tried):
        qtbot.keyClick(part.list.table, Key.Key_Return)
    assert part.editor.body.hasFocus()
    return part.editor


def newest(office: Office, id: int, language: Language = EN) -> TemplateWords:
    return office.ask(lambda reading: templates.history(reading, id, language))[0]


def at_end(editor: TemplateEditor, text: str) -> None:
    editor.body.setFocus()
    editor.body.moveCursor(QTextCursor.MoveOperation.End)
    type_text(editor.body, text)


def picker_of(editor: TemplateEditor) -> FieldPicker:
    return next(each for each in editor.findChildren(FieldPicker) if each.isVisible())


def test_M04_a_template_is_made_by_keys_and_used_at_once(
    qtbot: QtBot, window: Window, part: TemplatesPart, office: Office, taken: Taken
) -> None:
    part.list.table.setFocus()
    qtbot.keyClick(part.list.table, Key.Key_Insert)
    form = part.list.form
    assert form is not None
    form.form.fill({"name_zh": "x" * 121})
    form.save()
    qtbot.waitUntil(lambda: "name_zh" in form.form.marks())
    form.form.fill({"name_zh": ""})
    type_text(form.form.editor("name_zh"), "自拟函")
    qtbot.keyClick(form.form.editor("name_zh"), Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: part.editor.opened is not None)
    qtbot.waitUntil(part.editor.subject.hasFocus)
    type_text(part.editor.subject, "关于{{ summary }}")
    type_text(part.editor.body, "尊敬的{{ name }}：\n{{7*7}}")
    qtbot.waitUntil(lambda: part.editor.faults.isVisible())
    qtbot.keyClick(part.editor.body, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and part.editor.dirty())
    part.editor.body.setPlainText("尊敬的{{ name }}：")
    qtbot.keyClick(part.editor.body, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and not part.editor.dirty())
    id = part.editor.template_id
    letter = office.ask(lambda reading: propose(reading, taken.number, EN, id))
    assert letter.subject == "关于Ceiling dripping since last night"
    assert letter.body.startswith("尊敬的王小明：")


def test_fields_conditions_and_blanks_are_inserted_by_keys(qtbot: QtBot, editor: TemplateEditor) -> None:
    editor.body.setPlainText("")
    qtbot.keyClick(editor.body, Key.Key_F4)
    picker = picker_of(editor)
    type_text(picker.line, "房号")
    assert picker.list.count() == 1
    qtbot.keyClick(picker.line, Key.Key_Return)
    assert editor.body.toPlainText() == "{{ flat }}"
    editor.body.selectAll()
    qtbot.keyClick(editor.body, Key.Key_F4, SHIFT)
    picker = picker_of(editor)
    qtbot.keyClicks(picker.line, "apolog")
    qtbot.keyClick(picker.line, Key.Key_Down)
    qtbot.keyClick(picker.line, Key.Key_Up)
    qtbot.keyClick(picker.line, Key.Key_Return)
    assert editor.body.toPlainText() == "{% if apologised %}{{ flat }}{% endif %}"
    assert editor.body.textCursor().selectedText() == "{{ flat }}", "what was selected stays selected"
    editor.body.setPlainText("😀 day")
    editor.body.moveCursor(QTextCursor.MoveOperation.End)
    editor.body.moveCursor(QTextCursor.MoveOperation.StartOfWord, QTextCursor.MoveMode.KeepAnchor)
    qtbot.keyClick(editor.body, Key.Key_B, CTRL)
    assert editor.body.toPlainText() == "😀 ⟦day⟧"
    assert editor.body.textCursor().selectedText() == "day"
    qtbot.keyClick(editor.body, Key.Key_Return)
    assert editor.body.toPlainText() == "😀 ⟦day⟧", "Enter steps out of the blank"
    assert editor.body.textCursor().atEnd()
    qtbot.keyClick(editor.body, Key.Key_Return)
    qtbot.keyClick(editor.body, Key.Key_B, CTRL)
    qtbot.keyClicks(editor.body, "x")
    qtbot.keyClick(editor.body, Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    qtbot.keyClicks(editor.body, ".")
    assert editor.body.toPlainText() == "😀 ⟦day⟧\n⟦x⟧."
    editor.subject.setFocus()
    editor.subject.clear()
    qtbot.keyClick(editor.subject, Key.Key_F4)
    qtbot.keyClick(picker_of(editor).line, Key.Key_Return)
    assert editor.subject.text() == "{{ name }}"
    qtbot.keyClick(editor.subject, Key.Key_F4)
    qtbot.keyClick(picker_of(editor).line, Key.Key_Escape)
    assert editor.subject.text() == "{{ name }}"
    qtbot.keyClick(editor.subject, Key.Key_B, CTRL)
    qtbot.keyClicks(editor.subject, "when")
    qtbot.keyClick(editor.subject, Key.Key_Return)
    qtbot.keyClicks(editor.subject, "!")
    assert editor.subject.text() == "{{ name }}⟦when⟧!"
    qtbot.keyClick(editor.subject, Key.Key_Return)
    assert editor.body.hasFocus()


def test_a_fault_is_told_with_its_line_marked_and_reached_and_nothing_is_saved(
    qtbot: QtBot, window: Window, editor: TemplateEditor, office: Office, ours: int
) -> None:
    at_end(editor, "\n{{ name.__class__ }}\n{% for i in range(9) %}{% endfor %}")
    qtbot.waitUntil(lambda: len(editor.faults.places) == 2)
    assert editor.faults.places[0].words.startswith("Line 4: a field stands there as a whole")
    assert editor.body.marked_lines() == (4, 5)
    editor.body.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(editor.body, Key.Key_F8)
    assert editor.body.textCursor().blockNumber() == 3
    qtbot.keyClick(editor.body, Key.Key_F8)
    assert editor.body.textCursor().blockNumber() == 4
    editor.faults.setFocus()
    editor.faults.setCurrentRow(0)
    qtbot.keyClick(editor.faults, Key.Key_Return)
    assert editor.body.hasFocus()
    assert editor.body.textCursor().blockNumber() == 3
    editor.save()
    qtbot.waitUntil(lambda: window.errands.idle() and editor.dirty())
    assert newest(office, ours).version == 2
    assert "{{ name.__class__ }}" in editor.body.toPlainText(), "what was typed stays"


def test_the_page_is_drawn_of_samples_and_of_a_real_case(
    qtbot: QtBot, editor: TemplateEditor, taken: Taken, office: Office
) -> None:
    seen: list[Tried] = []
    editor.page.tried.connect(seen.append)
    at_end(editor, " ⟦day⟧")
    qtbot.waitUntil(lambda: bool(seen))
    words = words_of(seen[-1].pdf)
    assert "Dear Ms Lin Wei" in words
    assert "C-2026-0412" in words
    assert seen[-1].blanks == ("day",)
    assert editor.page.blanks.text() == "To fill in: 1"
    qtbot.keyClicks(editor.page.number, taken.number)
    with qtbot.waitSignal(editor.page.tried):
        qtbot.keyClick(editor.page.number, Key.Key_Return)
    words = words_of(seen[-1].pdf)
    assert "王小明" in words
    assert f"about {taken.number}" in words
    editor.page.number.setText("<b>")
    qtbot.keyClick(editor.page.number, Key.Key_Return)
    qtbot.waitUntil(editor.page.wrong.isVisible)


def test_a_faulty_draft_never_lies_beside_the_page_of_another_template_or_language(
    qtbot: QtBot, window: Window, part: TemplatesPart, editor: TemplateEditor, ours: int
) -> None:
    at_end(editor, "\n{{ nix }}")
    qtbot.waitUntil(lambda: editor.page.blanks.text() == "As it was before the fault")
    assert editor.page.view.page_count() == 1
    qtbot.keyClick(editor.body, Key.Key_Escape)
    other = next(row.id for row in part.list.rows() if row.id != ours)
    part.open_id(other)
    qtbot.waitUntil(lambda: editor.page.view.page_count() == 1)
    part.open_id(ours)
    assert editor.page.view.page_count() == 0
    qtbot.waitUntil(lambda: editor.page.blanks.text() == "No page while there is a fault")
    assert editor.page.view.page_count() == 0
    editor.language.set_value(Language.ZH)
    assert not editor.page.blanks.isVisible()
    qtbot.waitUntil(lambda: window.errands.idle() and editor.page.view.page_count() == 1)


def test_ctrl_z_in_the_words_brings_back_changes_that_were_discarded(qtbot: QtBot, editor: TemplateEditor) -> None:
    at_end(editor, "!")
    editor.discard()
    assert editor.body.hasFocus()
    assert not editor.body.toPlainText().endswith("!")
    qtbot.keyClick(editor.body, Key.Key_Z, CTRL)
    assert editor.body.toPlainText().endswith("!")


def test_in_a_small_window_faults_leave_the_words_their_room_and_the_buttons_in_sight(
    qtbot: QtBot, window: Window, editor: TemplateEditor
) -> None:
    window.resize(911, 512)
    at_end(editor, "\n{{ name.__class__ }}\n{% for i in range(9) %}{% endfor %}")
    qtbot.waitUntil(lambda: len(editor.faults.places) == 2)
    qtbot.waitUntil(lambda: window.height() == 512 and editor.panes.narrow)
    line = editor.body.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: editor.faults.height() < 3 * line + px(8))
    assert editor.body.visibleRegion().boundingRect().height() > 5 * line
    for each in (editor.words.field_button, editor.subject):
        assert not each.visibleRegion().isEmpty()
    assert editor.body.viewport().rect().contains(editor.body.cursorRect()), "where one writes stays in sight"
    qtbot.keyClick(editor.body, Key.Key_F8)
    assert editor.faults.currentItem().text().startswith("1/2 · Line 4: ")


def test_esc_leaves_the_page_for_the_words_and_only_from_them_the_template(
    qtbot: QtBot, window: Window, editor: TemplateEditor
) -> None:
    left: list[bool] = []
    editor.left.connect(lambda: left.append(True))
    qtbot.keyClick(editor.body, Key.Key_P, CTRL)
    assert editor.page.view.hasFocus()
    qtbot.keyClick(editor.page.view, Key.Key_Escape)
    assert editor.body.hasFocus()
    window.resize(911, 512)
    qtbot.waitUntil(lambda: editor.panes.narrow)
    qtbot.keyClick(editor.body, Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: editor.page.view.hasFocus() and not editor.body.isVisible())
    qtbot.keyClick(editor.page.view, Key.Key_Escape)
    qtbot.waitUntil(editor.body.hasFocus)
    assert left == []
    qtbot.keyClick(editor.body, Key.Key_Escape)
    assert left == [True]


def test_that_a_draft_was_saved_is_told_in_full(qtbot: QtBot, window: Window, editor: TemplateEditor) -> None:
    at_end(editor, "!")
    editor.keeper.keep()
    kept = editor.words.kept
    qtbot.waitUntil(lambda: bool(kept.text()) and kept.isVisible())
    assert kept.width() >= kept.fontMetrics().horizontalAdvance(kept.text())


def test_what_is_typed_is_a_draft_of_its_language_until_it_is_saved_or_discarded(
    qtbot: QtBot, window: Window, part: TemplatesPart, editor: TemplateEditor, ours: int
) -> None:
    at_end(editor, "!")
    editor.language.set_value(Language.ZH)
    qtbot.waitUntil(lambda: editor.opened is not None and not editor.body.toPlainText())
    type_text(editor.body, "你好")
    qtbot.keyClick(editor.body, Key.Key_Escape)
    assert part.list.table.hasFocus()
    qtbot.waitUntil(lambda: part.list.table.model().index(len(part.list.rows()) - 1, 3).data() == "Not saved yet")
    part.open_id(ours)
    qtbot.waitUntil(lambda: editor.body.toPlainText().endswith("{{ number }}!"))
    assert editor.dirty()
    editor.language.set_value(Language.ZH)
    qtbot.waitUntil(lambda: editor.body.toPlainText() == "你好")
    editor.discard()
    assert not editor.body.toPlainText()
    qtbot.waitUntil(lambda: bool(window.toasts.undo()))
    assert editor.body.toPlainText() == "你好"
    window.set_look(replace(window.look, dark=True))
    page = page_of(window, "settings")
    assert isinstance(page, SettingsPage)
    anew = page.templates.editor
    assert anew is not editor
    qtbot.waitUntil(lambda: anew.body.toPlainText() == "你好")
    assert page.templates.is_open()


def test_an_old_version_is_read_and_taken_up_again_with_a_way_back(
    qtbot: QtBot, window: Window, editor: TemplateEditor, office: Office, ours: int
) -> None:
    qtbot.keyClick(editor.body, Key.Key_H, CTRL)
    dialog = editor.findChild(TemplateHistory)
    assert dialog is not None
    qtbot.waitUntil(lambda: len(dialog.rows) == 2)
    qtbot.waitUntil(dialog.list.hasFocus)
    assert not dialog.again.isEnabled(), "the newest is in use already"
    qtbot.keyClick(dialog.list, Key.Key_Return, CTRL)
    qtbot.keyClick(dialog.list, Key.Key_Down)
    assert dialog.body.toPlainText() == "First words"
    qtbot.keyClick(dialog.list, Key.Key_Return)
    assert dialog.body.hasFocus()
    assert newest(office, ours).version == 2, "Enter only goes to its words"
    qtbot.keyClick(dialog.body, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: editor.body.toPlainText() == "First words")
    assert (newest(office, ours).version, newest(office, ours).note) == (3, "Version 1 again")
    qtbot.waitUntil(lambda: bool(window.toasts.undo()))
    qtbot.waitUntil(lambda: editor.body.toPlainText().startswith("Dear"))
    assert newest(office, ours).version == 4


def test_the_list_is_ordered_renamed_copied_taken_off_and_put_back_by_keys(
    qtbot: QtBot, window: Window, part: TemplatesPart, office: Office, ours: int
) -> None:
    def order() -> list[int]:
        return [row.id for row in part.list.rows()]

    part.list.select(ours)
    part.list.table.setFocus()
    before = order()
    qtbot.keyClick(part.list.table, Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: order() == [*before[:-2], before[-1], before[-2]])
    qtbot.keyClick(part.list.table, Key.Key_F2)
    form = part.list.form
    assert form is not None
    form.form.fill({"name_zh": "我们的"})
    form.save()
    qtbot.waitUntil(lambda: part.list.form is None and any(row.name_zh == "我们的" for row in part.list.rows()))
    part.list.copy_one(next(row for row in part.list.rows() if row.id == ours))
    qtbot.waitUntil(lambda: any(row.name_zh == "我们的（副本）" for row in part.list.rows()))
    part.list.select(ours)
    part.list.table.setFocus()
    qtbot.keyClick(part.list.table, Key.Key_Delete)
    qtbot.waitUntil(lambda: ours not in order())
    qtbot.waitUntil(lambda: bool(window.toasts.undo()))
    qtbot.waitUntil(lambda: ours in order())
    office.do(lambda work: templates.take_off(work, ours))
    qtbot.waitUntil(lambda: ours not in order())
    part.list.removed.click()
    qtbot.waitUntil(lambda: ours in order())
    part.list.put_back(next(row for row in part.list.rows() if row.id == ours))
    qtbot.waitUntil(lambda: not any(row.removed for row in part.list.rows()))


def test_a_template_is_an_interim_word_by_a_tick_where_it_goes_to_the_person_of_a_case(
    qtbot: QtBot, window: Window, part: TemplatesPart, office: Office, ours: int
) -> None:
    def tick() -> QCheckBox:
        assert part.list.form is not None
        found = part.list.form.form.editor("interim")
        assert isinstance(found, QCheckBox)
        return found

    part.list.select(ours)
    qtbot.keyClick(part.list.table, Key.Key_F2)
    assert tick().accessibleName()
    tick().setFocus()
    qtbot.keyClick(tick(), Key.Key_Space)
    qtbot.keyClick(tick(), Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: part.list.form is None and {row.id: row.interim for row in part.list.rows()}[ours])
    qtbot.keyClick(part.list.table, Key.Key_Insert)
    assert part.list.form is not None
    assert tick().isEnabled()
    part.list.form.form.fill({"purpose": Purpose.OWNER})
    assert not tick().isEnabled()


def test_who_is_no_manager_reads_them(
    qtbot: QtBot, window: Window, part: TemplatesPart, editor: TemplateEditor, office: Office
) -> None:
    clerk = office.do(lambda work: people.add_clerk(work, NewClerk("Desk"))).answer
    office.sit_down(clerk)
    window.refresh()
    qtbot.waitUntil(editor.body.isReadOnly)
    assert not editor.words.field_button.isEnabled()
    assert editor.words.offer_fields() is None

"""The office's own lines and call lists are written in the settings (M38, M42, M43)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.models import CaseClass
from desk import advice, choices, directory
from desk.advice import AdviceKind
from desk.office import Office
from tests.conftest import type_text
from tests.ui.opened import open_page, open_window
from ui.recordlist import RecordList
from ui.settings.advice import AdvicePart
from ui.settings.page import SettingsPage
from ui.widgets.combo import Choice
from ui.widgets.link import LinkButton
from ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="settings")


@pytest.fixture
def part(qtbot: QtBot, window: Window) -> AdvicePart:
    """The part in sight, with the lines for every class."""
    page = open_page(qtbot, window, "settings", part="advice")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: len(page.advice.lines[AdviceKind.SAY].rows()) == 6)
    return page.advice


def _class(office: Office, code: str) -> int:
    return office.ask(lambda reading: reading.session.scalars(select(CaseClass.id).where(CaseClass.code == code)).one())


def _press(shown: RecordList, text: str) -> None:
    [link] = [each for each in shown.findChildren(LinkButton) if each.text() == text and each.isVisible()]
    link.click()


def _turn_to(qtbot: QtBot, part: AdvicePart, class_id: int) -> None:
    part.which.set_value(class_id)
    qtbot.waitUntil(lambda: part.calls.owner_id == class_id)


def test_a_class_chosen_shows_its_own_lines_and_whom_to_call(qtbot: QtBot, part: AdvicePart, office: Office) -> None:
    assert not part.calls.isVisible()
    _turn_to(qtbot, part, _class(office, "fire"))
    assert part.calls.isVisible()
    assert part.calls.rows()[0].phone == "119"
    assert "stairs" in part.lines[AdviceKind.SAY].rows()[0].text.en


def test_a_line_is_written_in_both_languages_with_the_keys_m43(qtbot: QtBot, part: AdvicePart, office: Office) -> None:
    leak = _class(office, "leak")
    _turn_to(qtbot, part, leak)
    shown = part.lines[AdviceKind.ASK]
    shown.table.setFocus()
    qtbot.keyClick(shown.table, Key.Key_Insert)
    assert shown.form is not None
    type_text(shown.form.form.editor("text_en"), "Whose flat is above?")
    type_text(shown.form.form.editor("text_zh"), "楼上是哪一户？")
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: shown.rows()[-1].text.zh == "楼上是哪一户？")
    asked = office.ask(lambda reading: advice.advice_for(reading, leak)).ask
    assert "Whose flat is above?" in [row.text.en for row in asked]


def test_an_answer_of_several_lines_is_kept_so_m38(qtbot: QtBot, part: AdvicePart, office: Office) -> None:
    leak = _class(office, "leak")
    _turn_to(qtbot, part, leak)
    shown = part.lines[AdviceKind.ANSWER]
    form = shown.add()
    assert form is not None
    form.form.fill({"text_en": "Dear neighbour,\n\nit is dry.", "text_zh": ""})
    form.save()
    qtbot.waitUntil(lambda: len(shown.rows()) == 2)
    answers = office.ask(lambda reading: advice.answers(reading, leak))
    assert "Dear neighbour,\n\nit is dry." in [row.text.en for row in answers]


def test_an_empty_line_is_refused_at_its_field(qtbot: QtBot, part: AdvicePart) -> None:
    form = part.lines[AdviceKind.SAY].add()
    assert form is not None
    form.save()
    qtbot.waitUntil(lambda: "text_zh" in form.form.marks())


def test_a_line_goes_up_off_and_back(qtbot: QtBot, window: Window, part: AdvicePart) -> None:
    shown = part.lines[AdviceKind.NEVER]
    first, second, *rest = [row.text.en for row in shown.rows()]
    shown.table.setFocus()
    shown.select(shown.rows()[1].key)
    _press(shown, "Up")
    qtbot.waitUntil(lambda: [row.text.en for row in shown.rows()] == [second, first, *rest])
    _press(shown, "Take off")
    qtbot.waitUntil(lambda: [row.text.en for row in shown.rows()] == [first, *rest])
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: [row.text.en for row in shown.rows()] == [second, first, *rest])


def test_whom_to_call_is_added_moved_and_taken_off_m42(
    qtbot: QtBot, window: Window, part: AdvicePart, office: Office
) -> None:
    fire = _class(office, "fire")
    _turn_to(qtbot, part, fire)
    before = [row.name.en for row in part.calls.rows()]
    police = office.ask(lambda reading: directory.entries(reading, "police"))[0].key
    form = part.calls.add()
    assert form is not None
    choice = form.form.editor("entry")
    assert isinstance(choice, Choice)
    assert not any("Fire brigade" in choice.itemText(place) for place in range(choice.count()))
    choice.set_value(police)
    form.save()
    qtbot.waitUntil(lambda: [row.name.en for row in part.calls.rows()] == [*before, "Police"])
    part.calls.table.setFocus()
    part.calls.select(part.calls.rows()[-1].key)
    _press(part.calls, "Up")
    qtbot.waitUntil(lambda: part.calls.rows()[-2].name.en == "Police")
    order = [row.name.en for row in part.calls.rows()]
    _press(part.calls, "Take off")
    qtbot.waitUntil(lambda: [row.name.en for row in part.calls.rows()] == before)
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: [row.name.en for row in part.calls.rows()] == order)


def test_enter_on_somebody_to_call_shows_the_entry(
    qtbot: QtBot, window: Window, part: AdvicePart, office: Office
) -> None:
    _turn_to(qtbot, part, _class(office, "fire"))
    part.calls.table.setFocus()
    part.calls.select(part.calls.rows()[0].key)
    qtbot.keyClick(part.calls.table, Key.Key_Return)
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "directory")


def test_undo_puts_somebody_back_on_the_list_they_were_taken_off_m42(
    qtbot: QtBot, window: Window, part: AdvicePart, office: Office
) -> None:
    fire, trapped = _class(office, "fire"), _class(office, "trapped")
    _turn_to(qtbot, part, fire)

    def lists() -> list[tuple[str, ...]]:
        return [
            tuple(row.name.en for row in office.ask(lambda reading, id=id: directory.own_call_list(reading, id)))
            for id in (fire, trapped)
        ]

    before = lists()
    part.calls.table.setFocus()
    part.calls.select(part.calls.rows()[0].key)
    _press(part.calls, "Take off")
    qtbot.waitUntil(lambda: len(part.calls.rows()) == len(before[0]) - 1 and bool(window.toasts.texts()))
    _turn_to(qtbot, part, trapped)
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: lists() == before)


def test_a_class_left_out_is_named_while_its_lines_are_shown(qtbot: QtBot, part: AdvicePart, office: Office) -> None:
    leak = _class(office, "leak")
    _turn_to(qtbot, part, leak)
    office.do(lambda work: choices.leave_out(work, choices.Listed.CLASSES, leak))
    part.refresh()
    qtbot.waitUntil(part.desk.errands.idle)
    assert part.which.currentText().strip() == "Water leak"
    assert part.lines[AdviceKind.SAY].owner_id == leak == part.which.value()


def test_ctrl_s_saves_the_form_with_the_cursor_and_leaves_the_others_open(
    qtbot: QtBot, part: AdvicePart, office: Office
) -> None:
    say, ask = part.lines[AdviceKind.SAY], part.lines[AdviceKind.ASK]
    half = say.add(text_en="Half a thou")
    form = ask.add()
    assert half is not None
    assert form is not None
    type_text(form.form.editor("text_en"), "Since when?")
    form.form.editor("text_en").setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: ask.rows()[-1].text.en == "Since when?" and part.desk.errands.idle())
    assert say.form is half
    assert "Half a thou" not in [row.text.en for row in say.rows()]
    part.save()  # the only one open, wherever the cursor is
    qtbot.waitUntil(lambda: say.rows()[-1].text.en == "Half a thou")

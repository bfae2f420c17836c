"""The steps of a move are the office's own list, changed in the settings (M78)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import moves
from desk.moves import Direction
from desk.office import Office
from tests.conftest import type_text
from tests.ui.opened import open_page, open_window
from ui.settings.page import SettingsPage
from ui.settings.steps import StepKinds
from ui.widgets.link import LinkButton
from ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="settings")


@pytest.fixture
def out(qtbot: QtBot, window: Window) -> StepKinds:
    """The list of the steps of moving out, in sight."""
    page = open_page(qtbot, window, "settings")
    assert isinstance(page, SettingsPage)
    page.show_item(part="steps")
    shown = page.steps.lists[Direction.OUT]
    qtbot.waitUntil(lambda: len(shown.rows()) == 6)
    return shown


def _names(shown: StepKinds) -> list[str]:
    return [row.name.zh for row in shown.rows()]


def _press(shown: StepKinds, text: str) -> None:
    [link] = [each for each in shown.findChildren(LinkButton) if each.text() == text and each.isVisible()]
    link.click()


def test_a_step_is_added_with_ctrl_s_and_comes_last(
    qtbot: QtBot, window: Window, out: StepKinds, office: Office
) -> None:
    out.table.setFocus()
    qtbot.keyClick(out.table, Key.Key_Insert)
    assert out.form is not None
    type_text(out.form.form.editor("name_zh"), "退还装修押金")
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: len(out.rows()) == 7)
    assert _names(out)[-1] == "退还装修押金"
    assert len(office.ask(lambda reading: moves.step_kinds(reading, Direction.IN))) == 7


def test_steps_go_up_and_are_left_out_and_used_again(qtbot: QtBot, out: StepKinds) -> None:
    out.table.setFocus()
    out.select(out.rows()[1].key)
    _press(out, "Up")
    qtbot.waitUntil(lambda: _names(out)[:2] == ["费用结清", "书面通知"])
    assert out.current().name.zh == "费用结清"
    _press(out, "Leave out")
    qtbot.waitUntil(lambda: _names(out)[-1] == "费用结清" and not out.rows()[-1].active)
    _press(out, "Use again")
    qtbot.waitUntil(lambda: _names(out)[0] == "费用结清" and out.rows()[0].active)


def test_a_step_without_any_name_is_refused_at_its_field(qtbot: QtBot, out: StepKinds) -> None:
    out.add()
    form = out.form
    assert form is not None
    form.save()
    qtbot.waitUntil(lambda: "name_zh" in form.form.marks())

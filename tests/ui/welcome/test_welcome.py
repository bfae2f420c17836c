"""Setting up the office step by step: each step keeps what was typed, and none must be done before the first call."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desk import owners
from desk.backups import Reason, back_up
from desk.office import Office
from tests.conftest import type_text
from tests.ui.opened import open_page, open_window
from ui.backups.restoring import RestoreDialog
from ui.today.page import TodayPage
from ui.welcome.page import WelcomePage
from ui.welcome.steps import BeginningPart, sample_command
from ui.widgets.label import PlainLabel
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    yield from open_window(qtbot, office, folder, first="welcome")


def _go_on(qtbot: QtBot, window: Window) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.errands.idle, timeout=20_000)


def test_one_key_a_step_sets_up_the_office_and_what_was_typed_is_kept(
    qtbot: QtBot, window: Window, office: Office
) -> None:
    page = open_page(qtbot, window, "welcome")
    assert isinstance(page, WelcomePage)
    page.focus_first()
    assert not page.back.isEnabled()
    _go_on(qtbot, window)
    assert page.choice.value() == "office"
    today = open_page(qtbot, window, "today")
    assert isinstance(today, TodayPage)
    today.set_up.click()
    assert page.choice.value() == "office", "what was gone through is not asked again"
    page.focus_first()
    focus = QApplication.focusWidget()
    assert focus is not None
    type_text(focus, "阳光花园管理处")
    _go_on(qtbot, window)
    qtbot.waitUntil(lambda: page.choice.value() == "owners", timeout=20_000)
    assert office.facts.office_zh == "阳光花园管理处"
    open_page(qtbot, window, "today")
    assert today.set_up.isVisible(), "the name is not all"
    today.set_up.click()
    for step in ("printers", "people", "signing", "backups"):
        _go_on(qtbot, window)
        assert page.choice.value() == step
    _go_on(qtbot, window)
    assert window.stack is not None
    assert window.stack.here == "today"
    assert today.quiet.isVisible()
    assert not today.set_up.isVisible()


def test_a_step_that_is_refused_stays_with_what_was_typed(qtbot: QtBot, window: Window, office: Office) -> None:
    page = open_page(qtbot, window, "welcome", step="office")
    assert isinstance(page, WelcomePage)
    qtbot.waitUntil(window.errands.idle, timeout=20_000)
    page.office.form.go_to("phone")
    focus = QApplication.focusWidget()
    assert focus is not None
    type_text(focus, "0571-88001234")
    _go_on(qtbot, window)
    assert page.choice.value() == "office"
    assert list(page.office.form.marks()) == ["office_zh"], "an office has a name"
    assert page.office.form.read()["phone"] == "0571-88001234"
    assert office.facts.phone == ""


def test_the_sample_office_is_another_program_on_a_folder_of_its_own(tmp_path: Path) -> None:
    assert sample_command(tmp_path / "sample")[-3:] == ["--data", str(tmp_path / "sample"), "demo"]


def test_tab_goes_from_a_step_to_what_goes_on(qtbot: QtBot, window: Window) -> None:
    page = open_page(qtbot, window, "welcome", step="people")
    assert isinstance(page, WelcomePage)
    qtbot.waitUntil(window.errands.idle, timeout=20_000)
    page.focus_first()
    for _ in range(4):
        if page.on.hasFocus():
            break
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert page.on.hasFocus()


def test_on_a_new_pc_the_first_step_brings_the_backup_of_the_office_back(
    qtbot: QtBot,
    window: Window,
    office: Office,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """G18: as long as nothing was entered here, and nobody is frightened for an empty book."""
    stick = tmp_path_factory.mktemp("stick")
    with_much = Office.open(stick, create=True)
    with_much.do(lambda work: owners.add_unit(work, owners.NewUnit("7", "1", "101")))
    path = back_up(with_much, Reason.DAILY).made.path
    with_much.close()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_asked: (str(path), "")))
    page = cast("WelcomePage", open_page(qtbot, window, "welcome"))
    part = cast("BeginningPart", page.part())
    qtbot.waitUntil(part.bring_back.isVisible)
    page.focus_first()
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        if part.bring_back.hasFocus():
            break
    qtbot.keyClick(part.bring_back, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(RestoreDialog) is not None)
    dialog = cast("RestoreDialog", window.findChild(RestoreDialog))
    qtbot.waitUntil(lambda: dialog.go.text() == "Bring this backup back" and dialog.go.isEnabled(), timeout=20_000)
    told = [label.text() for label in dialog.findChildren(PlainLabel)]
    assert "Nothing was taken down in the book of this PC yet" in told
    assert not {"Another book", "In the book now"} & {*told}
    agreed: list[object] = []
    dialog.agreed.connect(agreed.append)
    dialog.reject()
    assert agreed == []
    assert page.choice.value() == "look"
    office.do(lambda work: owners.add_unit(work, owners.NewUnit("7", "1", "101")))
    page.refresh()
    qtbot.waitUntil(lambda: not part.way_back.isVisible())

"""Reports in the settings: what happens to them by itself is a manager's choice (B7)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.desk.test_masking import sit_receptionist
from tests.ui.opened import open_page, open_window
from ui.settings.page import SettingsPage
from ui.settings.reports import ReportsPart
from ui.widgets.label import PlainLabel
from ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="settings")


def _part(qtbot: QtBot, window: Window) -> ReportsPart:
    page = open_page(qtbot, window, "settings", part="reports")
    assert isinstance(page, SettingsPage)
    page.focus_first()
    return page.reports


def test_both_choices_are_made_by_keys_and_kept(qtbot: QtBot, window: Window, office: Office) -> None:
    part = _part(qtbot, window)
    by_itself, by_script = part.form.editor("report_by_itself"), part.form.editor("report_by_script")
    assert QApplication.focusWidget() is by_itself
    assert (office.facts.report_by_itself, office.facts.report_by_script) == (True, False)
    qtbot.keyClick(by_itself, Key.Key_Space)
    qtbot.keyClick(by_script, Key.Key_Space)
    qtbot.keyClick(by_script, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: (office.facts.report_by_itself, office.facts.report_by_script) == (False, True))


def test_nobody_but_a_manager_changes_them(qtbot: QtBot, window: Window, office: Office) -> None:
    sit_receptionist(office)
    part = _part(qtbot, window)
    qtbot.waitUntil(window.errands.idle)
    assert not part.form.editor("report_by_itself").isEnabled()
    assert not part.form.editor("report_by_script").isEnabled()


def test_that_nothing_is_issued_is_said_of_the_month_and_not_of_the_script(qtbot: QtBot, window: Window) -> None:
    form = _part(qtbot, window).form
    said = {name: " ".join(each.text() for each in form.field(name).findChildren(PlainLabel)) for name in form.names()}
    assert "Nothing is issued by this" in said["report_by_itself"]
    assert "Nothing is issued by this" not in said["report_by_script"]

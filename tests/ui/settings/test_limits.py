"""The limits are told in numbers on one part of the settings, and kept by Ctrl+S."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.conftest import type_text
from tests.desk.test_masking import sit_receptionist
from tests.ui.letters.opened import open_page, open_window
from ui.settings.limits import Kinds, LimitsPart
from ui.settings.page import SettingsPage
from ui.widgets.notice import Notice
from ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder)


@pytest.fixture
def part(qtbot: QtBot, window: Window) -> LimitsPart:
    """The limits, in sight."""
    page = open_page(qtbot, window, "settings", part="limits")
    assert isinstance(page, SettingsPage)
    page.focus_first()
    return page.limits


def _press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)


def test_the_limits_are_changed_by_keys_and_kept(qtbot: QtBot, part: LimitsPart, office: Office) -> None:
    _press(qtbot, Key.Key_Up)
    type_text(part.form.editor("greeting_zh"), "您好，阳光花园。")
    kinds = part.form.editor("return_call_kinds")
    assert isinstance(kinds, Kinds)
    qtbot.keyClick(kinds.boxes["enquiry"], Key.Key_Space)
    assert part.dirty()
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: not part.dirty())
    facts = office.facts
    assert (facts.tell_minutes, facts.greeting_zh) == (21, "您好，阳光花园。")
    assert facts.return_call_kinds == frozenset({"complaint", "repair", "enquiry"})


def test_a_greeting_too_long_is_refused_at_its_field_and_stays(qtbot: QtBot, part: LimitsPart, office: Office) -> None:
    part.form.fill({"greeting_en": "x" * 500})
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: "greeting_en" in part.form.marks())
    assert part.dirty()
    assert office.facts.greeting_en == ""
    part.reset()
    assert not part.dirty()


def test_a_receptionist_reads_that_the_limits_are_a_managers(qtbot: QtBot, part: LimitsPart, office: Office) -> None:
    sit_receptionist(office)
    part.refresh()
    qtbot.waitUntil(part.managers_only.isVisible)
    part.form.fill({"tell_minutes": 5})
    part.save()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in part.findChildren(Notice)))
    assert part.dirty()
    assert office.facts.tell_minutes == 20

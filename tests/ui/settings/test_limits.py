"""The limits are told in numbers on one part of the settings, and kept by Ctrl+S."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desk import drafts
from desk.clock import FixedClock
from desk.office import Office
from tests.conftest import type_text
from tests.desk.test_masking import sit_receptionist
from tests.ui.opened import open_page, open_window
from ui.recordform import RecordForm
from ui.settings.limits import Kinds, LimitsPart
from ui.settings.page import SettingsPage
from ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="settings")


@pytest.fixture
def page(qtbot: QtBot, window: Window) -> SettingsPage:
    """The settings with the limits in sight."""
    page = open_page(qtbot, window, "settings", part="limits")
    assert isinstance(page, SettingsPage)
    page.focus_first()
    return page


@pytest.fixture
def part(page: SettingsPage) -> LimitsPart:
    """The limits, in sight."""
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


@pytest.mark.parametrize("shown", ["limits", "hours", "quick"])
def test_a_receptionist_reads_what_is_a_managers_and_is_offered_nothing_to_be_refused(
    qtbot: QtBot, page: SettingsPage, office: Office, shown: str
) -> None:
    sit_receptionist(office)
    page.show_item(part=shown)
    qtbot.waitUntil(lambda: page.managers_only.isVisible() and page.desk.errands.idle())
    fields = page.part().findChildren(QAbstractSpinBox) + page.part().findChildren(QLineEdit)
    assert not [each for each in fields if each.isVisible() and each.isEnabled()]
    page.focus_first()
    qtbot.keyClick(page.choice, Key.Key_Insert)
    assert not page.part().findChildren(RecordForm)
    page.show_item(part="office")
    qtbot.waitUntil(lambda: not page.managers_only.isVisible())
    assert page.office.form.editor("phone").isEnabled()


def test_a_greeting_typed_and_left_is_there_again_when_the_window_was_closed(
    qtbot: QtBot, window: Window, part: LimitsPart, folder: Path, clock: FixedClock
) -> None:
    """G11."""
    type_text(part.form.editor("greeting_zh"), "您好，这里是客服。")
    kinds = part.form.editor("return_call_kinds")
    assert isinstance(kinds, Kinds)
    qtbot.keyClick(kinds.boxes["enquiry"], Key.Key_Space)
    assert window.close()
    with contextmanager(open_window)(qtbot, Office.open(folder, clock), folder) as later:
        again = open_page(qtbot, later, "settings", part="limits")
        assert isinstance(again, SettingsPage)
        qtbot.waitUntil(again.limits.dirty)
        read = again.limits.form.read()
        assert read["greeting_zh"] == "您好，这里是客服。"
        assert read["return_call_kinds"] == frozenset({"complaint", "repair", "enquiry"})
        again.save()
        qtbot.waitUntil(lambda: later.errands.idle() and not again.limits.dirty())
        assert later.errands.office.ask(lambda reading: drafts.drafts(reading, "facts")) == ()


def test_what_is_discarded_is_no_draft_any_more(qtbot: QtBot, part: LimitsPart, office: Office) -> None:
    type_text(part.form.editor("greeting_zh"), "您好")
    part.leave()
    qtbot.waitUntil(lambda: len(office.ask(lambda reading: drafts.drafts(reading, "facts"))) == 1)
    part.reset()
    qtbot.waitUntil(lambda: office.ask(lambda reading: drafts.drafts(reading, "facts")) == ())

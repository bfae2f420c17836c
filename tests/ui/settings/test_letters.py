"""Letters in the settings: layout and approval by Save, the logo at once, with Undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from desk.letters.logo import logo
from desk.office import Office
from tests.desk.test_masking import sit_receptionist
from tests.ui.opened import open_page, open_window
from ui.settings.letterpaper import LettersPart
from ui.settings.page import SettingsPage
from ui.widgets.combo import Choice
from ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="settings")


def _part(qtbot: QtBot, window: Window) -> LettersPart:
    page = open_page(qtbot, window, "settings", part="letters")
    assert isinstance(page, SettingsPage)
    page.focus_first()
    return page.letters


def test_layout_approval_and_logo_are_set_by_keys(
    qtbot: QtBot, window: Window, office: Office, folder: Path, tmp_path: Path
) -> None:
    part = _part(qtbot, window)
    layout, approved = part.form.editor("letter_layout"), part.form.editor("letters_approved")
    assert isinstance(layout, Choice)
    assert isinstance(approved, QCheckBox)
    assert QApplication.focusWidget() is layout
    qtbot.keyClick(layout, Key.Key_Down)
    qtbot.keyClick(approved, Key.Key_Space)
    qtbot.keyClick(approved, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: office.facts.letters_approved)
    assert office.facts.letter_layout == "dl_right"

    no_picture, picture = tmp_path / "no.png", tmp_path / "logo.png"
    no_picture.write_bytes(b"<svg/>")
    Image.new("RGB", (300, 100), "teal").save(picture)
    for path, told in ((no_picture, "no PNG or JPEG"), (tmp_path / "gone.png", "gone.png")):
        part.logo.take(path)
        qtbot.waitUntil(lambda told=told: told in part.logo.fault.text(), timeout=20_000)  # type: ignore[misc]
    assert not part.logo.remove_button.isEnabled()
    part.logo.take(picture)
    qtbot.waitUntil(lambda: part.logo.content is not None and part.logo.remove_button.isEnabled(), timeout=20_000)
    assert part.logo.fault.text() == ""
    assert not part.logo.picture.pixmap().isNull()
    part.logo.remove_button.setFocus()
    qtbot.keyClick(part.logo.remove_button, Key.Key_Space)
    qtbot.waitUntil(lambda: part.logo.content is None)
    qtbot.waitUntil(lambda: len(window.toasts.texts()) >= 2)
    qtbot.keyClick(layout, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: part.logo.content is not None)
    assert office.ask(logo) == part.logo.content


def test_a_receptionist_sees_the_letters_and_changes_nothing(qtbot: QtBot, window: Window, office: Office) -> None:
    sit_receptionist(office)
    part = _part(qtbot, window)
    assert not part.form.editor("letter_layout").isEnabled()
    qtbot.waitUntil(lambda: not part.logo.choose_button.isEnabled())

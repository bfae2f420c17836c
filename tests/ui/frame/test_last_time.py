"""A breakdown is told once at the next start, over no work, with what to copy; a kill only in passing."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desk.faultlog import FOLDER, WINDOW_LOG, recent
from desk.office import Office
from tests.ui.opened import open_window
from ui.brokedown import BrokeDown
from ui.faultdialog import TroubleDialog
from ui.faults import CRASH, Faults
from ui.lasttime import LastTime
from ui.window import Window

BROKE = 'Windows fatal exception: access violation\n\n  File "C:\\Users\\王小明\\ui\\errands.py", line 12 in _go\n'
AT = datetime(2026, 11, 20, 7, 30, tzinfo=UTC)


def _end(folder: Path, told: str) -> None:
    """Leave behind what a process leaves that ends in the middle, at that moment."""
    path = folder / FOLDER / CRASH
    path.parent.mkdir(exist_ok=True)
    path.write_text(told, encoding="utf-8")
    os.utime(path, (AT.timestamp(), AT.timestamp()))


def test_a_breakdown_is_found_once_and_logged_and_a_good_end_leaves_nothing(tmp_path: Path) -> None:
    _end(tmp_path, BROKE)
    faults = Faults(tmp_path)
    assert faults.last_time == LastTime(AT, "Crash.accessviolation\n  errands:12 _go")
    faults.end_well()
    faults.remove()
    again = Faults(tmp_path)
    assert again.last_time is None
    again.remove()
    (noted,) = recent(tmp_path, 9)
    assert noted.parts == ("Crash.accessviolation", "  errands:12 _go")
    assert "王" not in (tmp_path / FOLDER / WINDOW_LOG).read_text(encoding="utf-8")


def test_a_process_that_was_ended_from_outside_is_told_apart(tmp_path: Path) -> None:
    _end(tmp_path, "")
    faults = Faults(tmp_path)
    assert faults.last_time == LastTime(AT, "")
    faults.remove()
    assert [noted.parts for noted in recent(tmp_path, 9)] == [("Deskbell.NotClosed",)]


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on its first page."""
    yield from open_window(qtbot, office, folder)


def test_it_is_offered_by_key_in_plain_words_and_only_once(qtbot: QtBot, window: Window) -> None:
    asked: list[object] = []
    last_time = LastTime(AT, "Crash.accessviolation\n  errands:12 _go")
    told = BrokeDown(last_time, window, window.errands, lambda: window.toasts, asked.append)
    told.tell()
    told.tell()
    (words,) = window.toasts.texts()
    assert words == "Deskbell broke down on Fri 20 Nov, 15:30; what was saved is safe"
    qtbot.keyClick(window, Qt.Key.Key_F12)
    (dialog,) = window.findChildren(TroubleDialog)
    details = dialog.findChild(QPlainTextEdit)
    assert details is not None
    assert details.toPlainText().startswith("Deskbell ")
    assert "errands:12 _go" in details.toPlainText()
    next(each for each in dialog.findChildren(QPushButton) if "Diagnostics" in each.text()).click()
    assert asked == [dialog]
    dialog.accept()
    killed = BrokeDown(LastTime(AT, ""), window, window.errands, lambda: window.toasts, asked.append)
    killed.tell()
    assert window.toasts.texts() == ["Deskbell was not closed last time; what was saved is safe"]

"""A breakdown is told once at the next start, over no work, with what to copy; a kill only in passing."""

import errno
import logging
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from db.book import BOOK_NAME
from desk.faultlog import FOLDER, WINDOW_LOG, recent
from desk.office import Office
from tests.ui.opened import close, open_window
from ui.brokedown import BrokeDown
from ui.faultdialog import TroubleDialog
from ui.faults import CRASH, Faults
from ui.lasttime import LastTime, how_it_ended
from ui.look import Look
from ui.moments import day_and_time_here
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
    assert faults.last_time == LastTime(AT, "Crash.AccessViolation\n  errands:12 _go")
    faults.end_well()
    faults.remove()
    again = Faults(tmp_path)
    assert again.last_time is None
    again.remove()
    (noted,) = recent(tmp_path, 9)
    assert noted.parts == ("Crash.AccessViolation", "  errands:12 _go")
    assert "王" not in (tmp_path / FOLDER / WINDOW_LOG).read_text(encoding="utf-8")


def test_a_process_that_was_ended_from_outside_is_told_apart(tmp_path: Path) -> None:
    _end(tmp_path, "")
    faults = Faults(tmp_path)
    assert faults.last_time == LastTime(AT, "")
    faults.remove()
    assert [noted.parts for noted in recent(tmp_path, 9)] == [("Deskbell.NotClosed",)]


@pytest.mark.parametrize(
    ("told", "broke_down"),
    [
        ("Windows fatal exception: code 0x8001010d\n\n", False),
        (f"{BROKE}\nWindows fatal exception: code 0x8001010d\n\n", False),
        (f"Windows fatal exception: code 0x8001010d\n\n{BROKE}", True),
        ("Windows fatal exception: code 0xc000001d\n\n", True),
        ("Windows fatal exception: code 0x80000003\n\n", True),
        ('  File "C:\\ui\\errands.py", line 12 in _go\n', True),
        ("", False),
    ],
)
def test_a_fault_that_a_library_met_by_itself_is_no_breakdown_when_the_power_goes_hours_later(
    tmp_path: Path, told: str, broke_down: bool
) -> None:
    """COM raises such faults and catches them; Windows lets Python hear of each, and the program goes on."""
    way = '  File "C:\\ui\\app.py", line 130 in _show\n' if told else ""
    _end(tmp_path, told + way)
    found = how_it_ended(tmp_path / FOLDER / CRASH)
    assert found is not None
    assert found.broke_down is broke_down
    assert ("app:130 _show" in found.way) is bool(told), "the log has it all the same"


def test_a_good_end_is_one_although_its_file_is_held_and_cannot_be_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A virus scanner looks into it, as Windows' own does into every file that was just written."""
    faults = Faults(tmp_path)
    with monkeypatch.context() as held:
        held.setattr(Path, "unlink", _refuse)
        faults.remove()
    assert (tmp_path / FOLDER / CRASH).exists()
    again = Faults(tmp_path)
    assert again.last_time is None
    again.remove()


def test_the_desk_opens_although_the_file_for_breakdowns_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("in the way", encoding="utf-8")
    faults = Faults(tmp_path)
    faults.install()
    logging.getLogger("library").warning("heard")
    faults.meet(ValueError("no log takes it"))
    faults.end_well()
    faults.remove()
    assert faults.last_time is None


def _refuse(_path: Path, **_named: bool) -> None:
    raise PermissionError(errno.EACCES, "held")


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on its first page."""
    yield from open_window(qtbot, office, folder)


def test_it_is_offered_by_key_in_plain_words_and_only_once(qtbot: QtBot, window: Window) -> None:
    asked: list[object] = []
    last_time = LastTime(AT, "Crash.AccessViolation\n  errands:12 _go")
    told = BrokeDown(last_time, window, window.errands, lambda: window.toasts, asked.append)
    told.wear(window.frame)
    window.dressed.connect(told.wear)
    window.book_check.looked.connect(told.tell)
    assert not window.frame.status.breakdown.text()
    window.book_check.look_quickly()
    qtbot.waitUntil(lambda: bool(window.toasts.texts()))  # not before the book was found sound
    told.tell(sound=True)
    (words,) = window.toasts.texts()
    assert words == "Deskbell broke down on Fri 20 Nov, 15:30; what was saved is safe"
    window.rebuild()
    assert window.frame.status.breakdown.text().strip() == "Broke down"
    qtbot.keyClick(window, Qt.Key.Key_F12)
    assert not window.frame.status.breakdown.text(), "it was read"
    (dialog,) = window.findChildren(TroubleDialog)
    details = dialog.findChild(QPlainTextEdit)
    assert details is not None
    assert details.toPlainText().startswith("Deskbell ")
    assert "errands:12 _go" in details.toPlainText()
    next(each for each in dialog.findChildren(QPushButton) if "Diagnostics" in each.text()).click()
    assert asked == [dialog]
    dialog.accept()
    killed = BrokeDown(LastTime(AT, ""), window, window.errands, lambda: window.toasts, asked.append)
    killed.tell(sound=True)
    assert window.toasts.texts() == ["Deskbell was not closed last time; what was saved is safe"]
    window.book_check.looked.connect(killed.tell)
    window.book_check.looked.emit(False)
    assert window.toasts.texts() == [], "nothing is called safe any more"


def test_where_the_book_does_not_open_a_breakdown_is_told_and_nothing_is_called_safe(
    qtbot: QtBot, folder: Path
) -> None:
    """With the office's clock in a book that stays shut, it is the time of this PC."""
    (folder / BOOK_NAME).write_bytes(b"Z" * 8192)
    window = Window(lambda create: Office.open(folder, create=create), folder, Look())
    asked: list[object] = []
    last_time = LastTime(AT, "Crash.AccessViolation")
    told = BrokeDown(last_time, window, window.errands, lambda: window.toasts, asked.append)
    window.shut.connect(lambda: told.tell(sound=False))
    window.show()
    qtbot.waitUntil(lambda: bool(window.toasts.texts()), timeout=20_000)
    assert window.toasts.texts() == [f"Deskbell broke down on {day_and_time_here(AT)}"]
    window.follow_message()  # F12
    (dialog,) = window.findChildren(TroubleDialog)
    assert not any("safe" in label.text() for label in dialog.findChildren(QLabel))
    dialog.accept()
    told.tell(sound=True)  # a later look
    told.show_details()
    dialog = window.findChildren(TroubleDialog)[-1]
    assert not any("safe" in label.text() for label in dialog.findChildren(QLabel))
    dialog.accept()
    killed = BrokeDown(LastTime(AT, "Crash.Code0x8001010d"), window, window.errands, lambda: window.toasts, print)
    killed.wear(window.frame)
    killed.tell(sound=False)
    assert window.toasts.texts() == ["Deskbell was not closed last time"]
    assert not window.frame.status.breakdown.text()
    close(window)

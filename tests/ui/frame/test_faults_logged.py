"""What the window and the commands log: faults of every kind and thread, never a word that was typed (G50)."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk.faultlog import COMMAND_LOG, FOLDER, WINDOW_LOG, recent
from ui.cli import main
from ui.cli.noting import tell_in_short
from ui.faultdialog import FaultDialog
from ui.faults import CRASH, Faults

TYPED = "张标记 13977778888"


class _Bad:
    def __del__(self) -> None:
        raise ValueError(TYPED)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_faults_of_threads_of_the_sweeping_and_words_of_qt_are_logged_without_what_was_typed(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G50: the screen's thread, a worker's, what was thrown away, Qt's own messages, and Python's last words."""
    (folder / FOLDER).mkdir()
    (folder / FOLDER / CRASH).write_text(
        f'Fatal Python error: Aborted\n\n  File "/home/{TYPED}/ui/errands.py", line 12 in _go\n', encoding="utf-8"
    )
    hooks = sys.excepthook, sys.unraisablehook, threading.excepthook
    faults = Faults(folder)
    monkeypatch.setattr(faults, "_show", lambda _fault: None)
    monkeypatch.setattr("faulthandler.enable", lambda _file: None)
    faults.install()
    try:
        thread = threading.Thread(target=lambda: int(TYPED))
        thread.start()
        thread.join()
        bad = _Bad()
        del bad
        qWarning(f"QFile: cannot open {TYPED}")
        try:
            int(TYPED)
        except ValueError as fault:
            sys.excepthook(type(fault), fault, fault.__traceback__)
    finally:
        faults.remove()
        sys.excepthook, sys.unraisablehook, threading.excepthook = hooks
    told = (folder / FOLDER / WINDOW_LOG).read_text(encoding="utf-8")
    assert "标记" not in told
    assert "13977778888" not in told
    parts = [" ".join(noted.parts) for noted in recent(folder, 20)]
    assert sum("builtins.ValueError" in each for each in parts) == 3
    assert any("Crash.Aborted" in each and "errands:12 _go" in each for each in parts)
    assert any("QFile: cannot open" in each for each in parts)
    assert not (folder / FOLDER / CRASH).exists(), "it was closed in good order this time"


def test_a_mistake_of_a_command_is_logged_and_told_in_one_sentence(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """G50: its own words may quote what was typed, and a scheduler may send them by mail."""

    def fail(*_arguments: object) -> int:
        raise KeyError(TYPED)

    monkeypatch.setattr("ui.cli.finding.run", fail)
    with pytest.raises(KeyError) as caught:
        main(["--data", str(folder), "find", TYPED])
    told = (folder / FOLDER / COMMAND_LOG).read_text(encoding="utf-8")
    assert "builtins.KeyError" in told
    assert "标记" not in told
    tell_in_short(caught.type, caught.value, caught.tb)
    said = capsys.readouterr().err
    assert "KeyError" in said
    assert "标记" not in said


def test_whoever_meets_a_fault_is_one_press_from_the_diagnostics(qtbot: QtBot) -> None:
    asked: list[QWidget] = []
    dialog = FaultDialog(ValueError(TYPED), None, asked.append)
    qtbot.addWidget(dialog)
    next(each for each in dialog.findChildren(QPushButton) if "Diagnostics" in each.text()).click()
    assert asked == [dialog]


def test_a_refusal_is_no_mistake(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(folder), "case", "show", "C-2026-0404"]) == 1
    assert not (folder / FOLDER / COMMAND_LOG).exists()
    assert main(["--data", str(tmp_path / "none"), "find", "x"]) == 1
    assert not (tmp_path / "none").exists()

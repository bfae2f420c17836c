"""One window a folder: a second start hands its caller to the first, or says why not, and no lock keeps anybody out."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLockFile, QSysInfo, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from ui.app import _settle, run
from ui.ear import Reached, Wait
from ui.instance import LOCK_NAME, Instance

ROOT = Path(__file__).parents[3]


def test_a_second_start_hands_its_caller_to_the_first(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24."""
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.hold()
    assert not second.hold()
    assert second.held_elsewhere() == ""
    told: list[str] = []
    first.wished.connect(lambda: told.append("come"))
    first.called.connect(told.append)
    second_start = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from ui.ear import Reached; from ui.instance import Instance; app = QCoreApplication([]);"
        "sys.exit(Instance(Path(sys.argv[1])).tell('138 0013 8000') is not Reached.HEARD)"
    )
    with subprocess.Popen([sys.executable, "-c", second_start, str(tmp_path)], cwd=ROOT) as process:
        qtbot.waitUntil(lambda: process.poll() is not None and len(told) == 2, timeout=60_000)
    assert process.returncode == 0, "it heard that somebody is here"
    assert told == ["come", "138 0013 8000"]
    monkeypatch.setattr("ui.ear.ANSWER_MS", 50)
    assert second.tell(None) is Reached.SILENT, "this thread is busy, as that of a window that hangs"
    first.let_go()
    assert second.tell(None) is Reached.NOBODY
    assert second.hold(), "the folder is free when the first has gone"
    second.let_go()


def test_the_lock_of_a_killed_process_is_recovered(tmp_path: Path) -> None:
    """G24: at once, not after some seconds."""
    script = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from ui.instance import Instance; app = QCoreApplication([]);"
        "held = Instance(Path(sys.argv[1])); assert held.hold(); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, check=False, timeout=60)
    instance = Instance(tmp_path)
    assert instance.hold()
    instance.let_go()


@pytest.mark.parametrize(
    ("reached", "call", "words", "code"),
    [
        (Reached.HEARD, None, "another session of yours", 1),
        (Reached.HEARD, "138", "another session of yours", 0),
        (Reached.BARRED, "138", "started as administrator", 1),
        (Reached.NOBODY, "138", "does not answer. Close it in the task list", 1),
    ],
)
def test_a_start_that_shows_no_window_says_why_and_what_to_do_and_never_that_a_lost_call_is_done(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    reached: Reached,
    call: str | None,
    words: str,
    code: int,
) -> None:
    """G24: by remote desktop, of another person or with other rights, one that hangs; a softphone hears the code."""
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.hold()
    told: list[str] = []
    monkeypatch.setattr("ui.app.GOES_MS", 0)
    monkeypatch.setattr(Instance, "tell", lambda *_given: reached)
    monkeypatch.setattr("ui.app.elsewhere", lambda process: process == os.getpid())
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    assert run(tmp_path, call, "en") == code
    assert words in told[0]
    first.let_go()
    gone = None if reached is not Reached.HEARD else 0
    assert _settle(qapp, second, tmp_path, call, "en") == gone, "it was on its way out"
    second.let_go()


def test_a_busy_desk_is_waited_for_and_its_caller_is_not_sent_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24: it saves, and the book is held for a quarter of a minute; later it is told that it may hang."""
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.hold()
    called: list[str] = []
    told: list[str] = []
    first.called.connect(called.append)
    monkeypatch.setattr("ui.ear.ANSWER_MS", 0)

    def read() -> None:
        box = _box_in_front()
        told.append(box.text())
        QTimer.singleShot(10_000, box, lambda: told.append("it stayed") or box.reject())  # a failing test must end

    QTimer.singleShot(0, read)
    assert _settle(qapp, second, tmp_path, "138", "en") == 0, "the box goes by itself when the desk has taken it"
    assert called == ["138"]
    assert "do not start it again" in told[0]

    def busy(_instance: Instance, _call: str | None, wait: Wait) -> Reached:
        wait(lambda: False)
        return Reached.SILENT

    def read_and_close() -> None:
        read()
        box = _box_in_front()
        qtbot.keyClick(box.buttons()[0], Qt.Key.Key_Return)
        told.append("Enter did nothing" if box.isVisible() else "Enter gave it up")
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    monkeypatch.setattr(Instance, "tell", busy)
    monkeypatch.setattr("ui.app.LATE_MS", 0)
    QTimer.singleShot(50, read_and_close)
    assert _settle(qapp, second, tmp_path, "138", "en") == 1, "whoever waits no longer has not heard that it was done"
    assert "busy for a minute" in told[1]
    assert told[2:] == ["Enter did nothing"]
    first.let_go()


def _box_in_front() -> QMessageBox:
    (box,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible())
    return box


def test_a_desk_that_ends_with_a_wish_before_it_has_not_heard_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24: otherwise a caller is lost."""
    first = Instance(tmp_path)
    assert first.hold()
    monkeypatch.setattr("ui.ear.ANSWER_MS", 0)
    assert Instance(tmp_path).tell("138", lambda _over: first.let_go()) is Reached.NOBODY


def test_a_desk_frees_its_folder_before_whoever_waits_sees_it_go(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24: it would be told that the desk does not answer, and its call be lost."""
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.hold()
    held: list[bool] = []
    with monkeypatch.context() as here:
        here.setattr("ui.ear.shutil.rmtree", lambda _place, **_kept: held.append(second.hold()))
        first.let_go()
    assert held[0]
    second.let_go()
    assert first.hold()
    monkeypatch.setattr(Instance, "tell", lambda *_given: Reached.NOBODY)
    monkeypatch.setattr("ui.app.until", lambda seen, _longest: first.let_go() or seen())
    assert _settle(qapp, second, tmp_path, "138", "en") is None, "it goes a moment later"
    second.let_go()


def test_who_waits_for_a_desk_that_was_killed_is_heard_by_the_one_that_came_first_after_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24: no call is lost, and nobody is told to close a desk that is well."""
    hangs = (
        "import sys; from pathlib import Path; from threading import Event;"
        "from PySide6.QtCore import QCoreApplication; from ui.instance import Instance; app = QCoreApplication([]);"
        "held = Instance(Path(sys.argv[1])); assert held.hold(); print('held', flush=True); Event().wait(60)"
    )
    waiting, third = Instance(tmp_path), Instance(tmp_path)
    called: list[str] = []
    third.called.connect(called.append)
    monkeypatch.setattr("ui.ear.ANSWER_MS", 50)
    told = [sys.executable, "-c", hangs, str(tmp_path)]
    with subprocess.Popen(told, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        assert not waiting.hold()

        def wait(_app: object, _folder: Path, _language: str | None, over: Callable[[], bool]) -> None:
            if process.poll() is None:
                process.kill()
                process.wait()
                assert third.hold(), "a third start was quicker"
            qtbot.waitUntil(over)

        monkeypatch.setattr("ui.app._wait", wait)
        assert _settle(qapp, waiting, tmp_path, "138", "en") == 0
    assert called == ["138"]
    third.let_go()
    assert _settle(qapp, waiting, tmp_path, "138", "en") is None, "nobody holds it: this start becomes the desk"
    waiting.let_go()


def test_a_folder_without_rights_is_told_apart_from_one_that_is_taken(tmp_path: Path) -> None:
    """Windows gives one and the same fault for both."""
    instance = Instance(tmp_path)
    instance._lock = SimpleNamespace(error=lambda: QLockFile.LockError.LockFailedError)  # type: ignore[assignment]
    assert instance.barred()
    (tmp_path / LOCK_NAME).touch()
    assert not instance.barred()


@pytest.mark.parametrize("cut_off", [True, False])
def test_a_lock_that_names_no_process_or_one_that_is_another_by_now_keeps_nobody_out(
    tmp_path: Path, cut_off: bool
) -> None:
    """G24: after a power cut the same numbers are given again, and the lock may have been cut off."""
    name = Path(sys.executable).resolve().stem
    left = f"{os.getpid()}\n{name}\n{QSysInfo.machineHostName()}\n"
    (tmp_path / "deskbell.lock").write_text("" if cut_off else left, encoding="utf-8")
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.hold()
    assert not second.hold(), "one that is held is not taken for left behind"
    first.let_go()


def test_a_lock_of_another_computer_can_be_taken_over(tmp_path: Path) -> None:
    """G24."""
    (tmp_path / "deskbell.lock").write_text("1\ndeskbell\nFRONT-DESK-2\n0\n0\n", encoding="utf-8")
    instance = Instance(tmp_path)
    assert not instance.hold()
    assert instance.held_elsewhere() == "FRONT-DESK-2"
    assert instance.take_over()
    instance.let_go()


def test_the_lock_of_a_start_that_was_quicker_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """G24: two starts at once after a power cut; each opened what was left behind."""
    fcntl = pytest.importorskip("fcntl")
    path, first, second = tmp_path / "deskbell.lock", Instance(tmp_path), Instance(tmp_path)
    path.touch()
    flock = fcntl.flock

    def late(*given: object) -> None:
        monkeypatch.setattr(fcntl, "flock", flock)
        assert first.hold()
        flock(*given)  # of a file that has no name any more

    monkeypatch.setattr(fcntl, "flock", late)
    assert not second.hold()
    assert path.exists()
    first.let_go()


def test_a_folder_that_another_computer_still_holds_is_not_taken_over_and_it_says_so(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24: on Windows the lock of a process that lives cannot be removed."""
    (tmp_path / "deskbell.lock").write_text("1\ndeskbell\nFRONT-DESK-2\n0\n0\n", encoding="utf-8")
    told: list[str] = []

    def press(box: QMessageBox) -> None:
        told.append(box.text())
        for each in box.buttons():
            if each.text() == "Take over":
                each.click()

    def held(_path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EACCES, "held")

    monkeypatch.setattr(Instance, "tell", lambda *_given: Reached.NOBODY)
    monkeypatch.setattr(QMessageBox, "exec", press)
    monkeypatch.setattr("ui.instance.QLockFile.removeStaleLockFile", lambda _lock: False)
    monkeypatch.setattr(Path, "unlink", held)
    instance = Instance(tmp_path)
    assert not instance.hold()
    assert _settle(qapp, instance, tmp_path, None, "en") == 1
    assert told[1] == "Not taken over: the computer FRONT-DESK-2 still has this folder open. Close it there first."

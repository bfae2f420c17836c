"""One window a folder: a second start hands its caller to the first, waits its turn, or says why it does neither."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desk.locknames import RESTORES_NAME
from ui.app import run
from ui.ear import Reached, Wait
from ui.folderlock import FolderLock
from ui.instance import Instance
from ui.secondstart import Box, Question, settle

ROOT = Path(__file__).parents[3]
NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


def test_a_second_start_hands_its_caller_to_the_first(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24."""
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.hold()
    assert not second.hold()
    assert second.lock.computer() == ""
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
    monkeypatch.setattr("ui.secondstart.GOES_MS", 0)
    monkeypatch.setattr(Instance, "tell", lambda *_given: reached)
    monkeypatch.setattr("ui.secondstart.elsewhere", lambda process: process == os.getpid())
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    assert run(tmp_path, call, "en") == code
    assert words in told[0]
    first.let_go()
    gone = None if reached is not Reached.HEARD else 0
    assert settle(second, call, nothing) == gone, "it was on its way out"
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
    assert settle(second, "138", nothing) == 0, "the box goes by itself when the desk has taken it"
    assert called == ["138"]
    assert "do not start it again" in told[0]

    def busy(_instance: Instance, _call: str | None, wait: Wait) -> Reached:
        wait(lambda: False)
        return Reached.SILENT

    keys = [(Qt.Key.Key_Escape, NONE), (Qt.Key.Key_G, ALT)]

    def read_and_close() -> None:
        read()
        box = _box_in_front()
        _type_on(box)
        QTest.keyClick(box.windowHandle(), *keys.pop())

    monkeypatch.setattr(Instance, "tell", busy)
    monkeypatch.setattr("ui.secondstart.LATE_MS", 0)
    while keys:
        QTimer.singleShot(50, read_and_close)
        assert settle(second, "138", nothing) == 1, "whoever waits no longer has not heard that it was done"
    assert "busy for a minute" in told[1]
    assert told[1:] == [told[1]] * 2
    first.let_go()


def test_who_starts_during_a_restore_by_command_waits_for_it_and_is_never_sent_to_the_task_list(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24: ended there, it would leave the office without its book."""
    restoring, second, told = FolderLock(tmp_path), Instance(tmp_path), list[str]()
    assert restoring.hold()

    def read(then: Callable[[QMessageBox], object]) -> None:
        box = _box_in_front()
        QTimer.singleShot(10_000, box, box.reject)  # a failing test must end
        told.append(box.text())
        _type_on(box)
        then(box)

    monkeypatch.setattr(
        Instance, "tell", lambda *_given: saying.enter_context(restoring.as_restore()) or Reached.NOBODY
    )
    with ExitStack() as saying:  # it says so a moment after it took the folder
        QTimer.singleShot(50, lambda: read(lambda box: QTest.keyClick(box.windowHandle(), Qt.Key.Key_Escape)))
        assert settle(second, "138", nothing) == 1, "given up"
        QTimer.singleShot(50, lambda: read(lambda _box: restoring.let_go()))
        assert settle(second, "138", nothing) is None, "it becomes the desk"
        (tmp_path / RESTORES_NAME).write_text("1", encoding="ascii")
        assert not second.lock.restores(), "the sign of one that was killed tells nothing"
    assert ["A backup is being brought back" in each for each in told] == [True, True]
    second.let_go()


@pytest.mark.parametrize(
    ("reached", "words"),
    [(Reached.NOBODY, "opened and closed on this folder again"), (Reached.NO_ROOM, "nothing can be written in ")],
)
def test_nobody_is_sent_to_the_task_list_for_a_desk_that_is_well(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reached: Reached, words: str
) -> None:
    """G24: others were quicker each time, or the disk is full where a wish is put."""
    first, second, told = Instance(tmp_path), Instance(tmp_path), list[str]()
    assert first.hold()
    monkeypatch.setattr(Instance, "tell", lambda *_given: reached)
    monkeypatch.setattr("ui.secondstart.until", lambda _seen, _longest: True)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    assert settle(second, "138", nothing) == 1
    assert words in told[0]
    first.let_go()


def nothing() -> None:
    """The program has its look already."""


def _type_on(box: QMessageBox) -> None:
    """Somebody was in the middle of typing when the message came up: nothing may be pressed by that (G24)."""
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_G, Qt.Key.Key_T, Qt.Key.Key_C):
        QTest.keyClick(box.windowHandle(), key)
        assert box.isVisible(), key
    assert (box.clickedButton(), [each for each in box.buttons() if each.isDefault()]) == (None, [])


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
    monkeypatch.setattr("ui.secondstart.until", lambda seen, _longest: first.let_go() or seen())
    assert settle(second, "138", nothing) is None, "it goes a moment later"
    second.let_go()


def test_who_waits_for_a_desk_that_was_killed_is_heard_by_the_one_that_came_first_after_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24: no call is lost, and nobody is told to close a desk that is well."""
    hangs = (
        "import sys; from pathlib import Path;"
        "from PySide6.QtCore import QCoreApplication; from ui.instance import Instance; app = QCoreApplication([]);"
        "held = Instance(Path(sys.argv[1])); assert held.hold(); print('held', flush=True); sys.stdin.read()"
    )
    waiting, third = Instance(tmp_path), Instance(tmp_path)
    called: list[str] = []
    third.called.connect(called.append)
    monkeypatch.setattr("ui.ear.ANSWER_MS", 50)
    told = [sys.executable, "-c", hangs, str(tmp_path)]
    with subprocess.Popen(told, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        assert not waiting.hold()

        def wait(_prepare: object, over: Callable[[], bool]) -> None:
            if process.poll() is None:
                process.kill()
                process.wait()
                assert third.hold(), "a third start was quicker"
            qtbot.waitUntil(over)

        monkeypatch.setattr("ui.secondstart._wait", wait)
        assert settle(waiting, "138", nothing) == 0
    assert called == ["138"]
    third.let_go()
    assert settle(waiting, "138", nothing) is None, "nobody holds it: this start becomes the desk"
    waiting.let_go()


def test_a_folder_that_another_computer_still_holds_is_not_taken_over_and_it_says_so(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24: on Windows the lock of a process that lives cannot be removed; nor does Enter lift one by mistake."""
    (tmp_path / "deskbell.lock").write_text("1\ndeskbell\nFRONT-DESK-2\n0\n0\n", encoding="utf-8")
    told: list[str] = []

    def press(*keys: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
        box = _box_in_front()
        QTimer.singleShot(10_000, box, box.reject)  # a failing test must end
        told.append(box.text())
        _type_on(box)
        for key in keys:
            QTest.keyClick(box.windowHandle(), *key)

    def read_on() -> None:
        for box in QApplication.topLevelWidgets():
            if isinstance(box, Box) and not isinstance(box, Question) and box.isVisible():
                told.append(box.text())
                box.reject()

    def held(_path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EACCES, "held")

    monkeypatch.setattr("ui.folderlock.QLockFile.removeStaleLockFile", lambda _lock: False)
    instance = Instance(tmp_path)
    assert not instance.hold()
    with monkeypatch.context() as here:
        here.setattr(Path, "unlink", held)
        for keys in ([(Qt.Key.Key_Escape, NONE)], [(Qt.Key.Key_Tab, NONE), (Qt.Key.Key_Return, NONE)]):
            QTimer.singleShot(50, lambda keys=keys: press(*keys))
            assert settle(instance, None, nothing) == 1, "called off by Esc, or by the first button that Tab leads to"
        QTimer.singleShot(50, lambda: press((Qt.Key.Key_T, ALT)))
        told_why = QTimer(qapp)
        told_why.timeout.connect(read_on)
        told_why.start(20)
        assert settle(instance, None, nothing) == 1
        told_why.stop()
    assert told[3] == "Not taken over: the computer FRONT-DESK-2 still has this folder open. Close it there first."
    QTimer.singleShot(50, lambda: press((Qt.Key.Key_T, ALT)))
    assert settle(instance, None, nothing) is None
    instance.let_go()

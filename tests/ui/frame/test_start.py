"""Starting: what is loaded before the first paint, one instance a folder, no display, faults."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLockFile, QSysInfo, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desk.refusals import Refusal
from ui.app import _settle, display_missing, look_of, run
from ui.ear import Reached, Wait
from ui.faultdialog import FaultDialog, details
from ui.faults import Faults
from ui.instance import LOCK_NAME, Instance, hand_over
from ui.messages import SENTENCES, sentence
from ui.remembered import Remembered
from ui.theme import Look

ROOT = Path(__file__).parents[3]

FIRST_PAINT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
import ui.app
from ui.window import Window

class Painted(Window):
    def start(self, create=False):
        print(" ".join(sorted({name.split(".")[0] for name in sys.modules})))
        QApplication.quit()

app = QApplication([])
window = Painted(lambda create: None, Path(sys.argv[1]))
window.show()
app.exec()
window.close()
"""


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
    )
    loaded = set(told.stdout.split())
    assert "ui" in loaded
    heavy = {"sqlalchemy", "alembic", "reportlab", "pypdfium2", "numpy", "pypinyin", "opencc", "holidays"}
    assert not loaded & heavy


def test_the_first_list_waits_for_no_other_room_of_the_book() -> None:
    needed = "import sys, desk.office, ui.printing, ui.today.page; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", needed], capture_output=True, text=True, check=True, cwd=ROOT)
    loaded = set(told.stdout.split())
    assert "desk.cases.lists" in loaded
    assert not loaded & {"desk.slips", "desk.handover", "desk.reports", "desk.renovations", "desk.letters", "holidays"}


def test_the_binding_of_qt_does_not_read_the_source_of_each_module() -> None:
    seen = "import sys, ui.binding; ui.binding.spare_looks(); import ui.errands; print('linecache' in sys.modules and "
    seen += "any('refusals' in name for name in sys.modules['linecache'].cache))"
    told = subprocess.run([sys.executable, "-c", seen], capture_output=True, text=True, check=True, cwd=ROOT)
    assert told.stdout.strip() == "False"


def test_the_language_of_the_command_line_is_that_of_the_window_this_once(tmp_path: Path) -> None:
    Remembered(tmp_path).keep_look(Look(dark=True, language="en"))
    assert look_of(tmp_path, "zh") == Look(dark=True, language="zh")
    assert look_of(tmp_path, None) == Remembered(tmp_path).look() == Look(dark=True, language="en")


def test_a_machine_without_a_screen_is_told_apart() -> None:
    assert display_missing("linux", {})
    assert not display_missing("linux", {"DISPLAY": ":0"})
    assert not display_missing("linux", {"WAYLAND_DISPLAY": "wayland-0"})
    assert not display_missing("linux", {"QT_QPA_PLATFORM": "offscreen"})
    assert not display_missing("win32", {})


def test_without_a_screen_the_program_explains_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    if sys.platform.startswith("linux"):
        assert run(tmp_path) == 2
        assert "needs a screen" in capsys.readouterr().err


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
        "from ui.ear import Reached; from ui.instance import hand_over; app = QCoreApplication([]);"
        "sys.exit(hand_over(Path(sys.argv[1]), '138 0013 8000') is not Reached.HEARD)"
    )
    with subprocess.Popen([sys.executable, "-c", second_start, str(tmp_path)], cwd=ROOT) as process:
        qtbot.waitUntil(lambda: process.poll() is not None and len(told) == 2, timeout=60_000)
    assert process.returncode == 0, "it heard that somebody is here"
    assert told == ["come", "138 0013 8000"]
    monkeypatch.setattr("ui.ear.ANSWER_MS", 50)
    assert hand_over(tmp_path, None) is Reached.SILENT, "this thread is busy, as that of a window that hangs"
    first.let_go()
    assert hand_over(tmp_path, None) is Reached.NOBODY
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
    monkeypatch.setattr("ui.app.hand_over", lambda *_given: reached)
    monkeypatch.setattr("ui.app.elsewhere", lambda process: process == os.getpid())
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    assert run(tmp_path, call, "en") == code
    assert words in told[0]
    first.let_go()
    gone = None if reached is not Reached.HEARD else code
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
    QTimer.singleShot(0, lambda: told.append(_box_in_front().text()))
    assert _settle(qapp, second, tmp_path, "138", "en") == 0, "the box goes by itself when the desk has taken it"
    assert called == ["138"]
    assert "do not start it again" in told[0]

    def busy(_folder: Path, _call: str | None, wait: Wait) -> Reached:
        wait(lambda: False)
        return Reached.SILENT

    def read_and_close() -> None:
        told.append(_box_in_front().text())
        _box_in_front().reject()

    monkeypatch.setattr("ui.app.hand_over", busy)
    monkeypatch.setattr("ui.app.LATE_MS", 0)
    QTimer.singleShot(50, read_and_close)
    assert _settle(qapp, second, tmp_path, "138", "en") == 1, "whoever waits no longer has not heard that it was done"
    assert "busy for a minute" in told[1]
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
    assert hand_over(tmp_path, "138", lambda _taken: first.let_go()) is Reached.NOBODY


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

    monkeypatch.setattr("ui.app.hand_over", lambda *_given: Reached.NOBODY)
    monkeypatch.setattr(QMessageBox, "exec", press)
    monkeypatch.setattr("ui.instance.QLockFile.removeStaleLockFile", lambda _lock: False)
    monkeypatch.setattr(Path, "unlink", held)
    instance = Instance(tmp_path)
    assert not instance.hold()
    assert _settle(qapp, instance, tmp_path, None, "en") == 1
    assert told[1] == "Not taken over: the computer FRONT-DESK-2 still has this folder open. Close it there first."


def _fault() -> ValueError:
    with pytest.raises(ValueError, match="invalid literal") as caught:
        int("王小明 138 0013 8000")
    return caught.value


def test_a_fault_is_logged_without_what_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    faults = Faults(tmp_path)
    faults.meet(_fault())
    faults.remove()
    line = (tmp_path / "logs" / "deskbell.log").read_text(encoding="utf-8").splitlines()[0]
    assert "ValueError" in json.loads(line)["text"]
    assert "13800" not in line.replace(" ", "")
    assert "王" not in line
    assert "王" not in details(_fault())


def test_one_fault_dialog_at_a_time(qtbot: QtBot, tmp_path: Path) -> None:
    faults = Faults(tmp_path)
    before = {each for each in QApplication.topLevelWidgets() if isinstance(each, FaultDialog)}
    faults.meet(_fault())
    faults.meet(_fault())

    def shown() -> list[FaultDialog]:
        return [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, FaultDialog) and each not in before and each.isVisible()
        ]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    dialog = shown()[0]
    edit = dialog.findChild(QPlainTextEdit)
    assert edit is not None
    assert "ValueError" in edit.toPlainText()
    dialog.accept()
    faults.remove()


def test_every_sentence_takes_any_fields() -> None:
    for code in SENTENCES:
        assert sentence(Refusal(code))
    assert "C-1" in sentence(Refusal("case.unknown", number="C-1"))
    assert "never.heard" in sentence(Refusal("never.heard"))

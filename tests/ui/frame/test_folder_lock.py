"""The lock in a data folder: held by one at a time, and no lock that was left behind keeps anybody out."""

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLockFile, QSysInfo

from desk.locknames import LOCK_NAME, RESTORES_NAME
from desk.untouched import is_untouched
from ui.folderlock import FolderLock
from ui.instance import Instance

ROOT = Path(__file__).parents[3]


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


def test_a_folder_without_rights_is_told_apart_from_one_that_is_taken(tmp_path: Path) -> None:
    """Windows gives one and the same fault for both."""
    lock = FolderLock(tmp_path)
    lock._lock = SimpleNamespace(error=lambda: QLockFile.LockError.LockFailedError)  # type: ignore[assignment]
    assert lock.barred()
    (tmp_path / LOCK_NAME).touch()
    assert not lock.barred()


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
    assert instance.lock.computer() == "FRONT-DESK-2"
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


def test_the_sign_of_a_restore_that_was_killed_goes_with_the_next_hold(tmp_path: Path) -> None:
    """G24: after a power cut the next program may have its number."""
    (tmp_path / RESTORES_NAME).write_text(str(os.getpid()), encoding="ascii")
    lock = FolderLock(tmp_path)
    assert lock.hold()
    assert not FolderLock(tmp_path).restores()
    assert not (tmp_path / RESTORES_NAME).exists()
    lock.let_go()


def test_a_start_that_came_to_nothing_leaves_a_folder_without_a_lost_book(tmp_path: Path) -> None:
    """G22: also one that was killed while it made the first book."""
    assert is_untouched(tmp_path / "none")
    lock = FolderLock(tmp_path)
    assert lock.hold()
    (tmp_path / "logs").mkdir()
    for name in ("deskbell.db.77.new", "deskbell.db.77.new-journal"):
        (tmp_path / name).touch()
    assert is_untouched(tmp_path)
    for name in ("desk.ini", "deskbell.db.before.new"):
        (tmp_path / name).touch()
        assert not is_untouched(tmp_path), name
        (tmp_path / name).unlink()
    lock.let_go()

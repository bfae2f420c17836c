"""A file that a scanner holds for a moment on Windows is waited for, and for no other fault anybody waits."""

import os
import re
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Timer

import pytest

from db import held
from db.book import BOOK_NAME
from db.copying import write_through
from desk.backups.scratch import sweep_left
from desk.exports.whole import whole_file
from desk.files import PART, write_whole
from desk.office import Office
from desk.refusals import Refusal
from tests.systems import only_on_windows
from ui.inifile import IniFile

ROOT = Path(__file__).parents[2]
_PAST_THE_DOOR = re.compile(
    r"(?<!held)\.(unlink|rename|rmdir)\(|\bos\.(replace|remove)\(|\brmtree\(|\bmk[sd]temp\(|\.replace\([^,()\"'=]+\)"
)


class Scanner:
    """Holds files: the next few tries to replace, rename or remove one fail as on Windows."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.tries, self.winerror, self.waited = 0, 32, []
        monkeypatch.setattr(held.Event, "wait", lambda _event, seconds: self.waited.append(seconds))
        for name in ("replace", "rename", "unlink", "rmdir", "read_bytes", "open"):
            monkeypatch.setattr(Path, name, self._between(getattr(Path, name)))
        monkeypatch.setattr(shutil, "rmtree", self._between(shutil.rmtree))

    def _between(self, operation):
        def tried(*given, **named):
            if self.tries and not named.get("ignore_errors"):
                self.tries -= 1
                fault = (OSError if self.winerror in (145, 303, 1224) else PermissionError)(13, "held")
                fault.winerror = self.winerror
                raise fault
            return operation(*given, **named)

        return tried


@pytest.fixture
def scanner(monkeypatch: pytest.MonkeyPatch) -> Scanner:
    return Scanner(monkeypatch)


@pytest.mark.parametrize("winerror", sorted(held.HELD))
def test_a_file_is_written_once_it_is_let_go(tmp_path: Path, scanner: Scanner, winerror: int) -> None:
    (tmp_path / "a").write_bytes(b"old")
    scanner.tries, scanner.winerror = 3, winerror
    write_whole(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert scanner.waited == list(held.PATIENCE[:3])


def _read_opened(path: Path) -> bytes:
    with held.opened(path) as file:
        return file.read()


def test_one_that_is_only_opened_is_waited_for_on_windows_alone(
    tmp_path: Path, scanner: Scanner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The C library opens it there, and says 13 without a number of Windows' own."""
    (tmp_path / "a").write_bytes(b"old")
    scanner.winerror = None
    for read in (held.read, _read_opened):
        monkeypatch.setattr(held, "WINDOWS", True)
        scanner.tries, scanner.waited[:] = 2, ()
        assert read(tmp_path / "a") == b"old"
        assert scanner.waited == list(held.PATIENCE[:2])
        monkeypatch.setattr(held, "WINDOWS", False)
        scanner.tries, scanner.waited[:] = 1, ()
        with pytest.raises(PermissionError):
            read(tmp_path / "a")
        assert scanner.waited == []


def test_after_two_seconds_it_fails_as_it_would_and_the_old_file_stays(tmp_path: Path, scanner: Scanner) -> None:
    (tmp_path / "a").write_bytes(b"old")
    scanner.tries = len(held.PATIENCE) + 1
    with pytest.raises(PermissionError):
        write_whole(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["a"]
    assert 1.5 < sum(scanner.waited) < 2.5


def test_no_other_fault_is_waited_for(tmp_path: Path, scanner: Scanner) -> None:
    scanner.tries, scanner.winerror = 1, 19  # the disk cannot be written
    with pytest.raises(PermissionError):
        write_whole(tmp_path / "a", b"new")
    with pytest.raises(FileNotFoundError):
        held.replace(tmp_path / "none", tmp_path / "a")
    assert scanner.waited == []


def test_who_waits_briefly_does_so_for_the_leavings_too_and_they_go_at_a_later_start(
    tmp_path: Path, scanner: Scanner
) -> None:
    scanner.tries = 99
    with pytest.raises(PermissionError):
        write_whole(tmp_path / "a", b"new", held.BRIEF)
    assert scanner.waited == [*held.BRIEF, *held.BRIEF]
    (left,) = tmp_path.iterdir()
    scanner.tries = 0
    now = datetime.fromtimestamp(left.stat().st_mtime, UTC)
    sweep_left(tmp_path, now)
    assert left.exists(), "it may be written just now"
    sweep_left(tmp_path, now + timedelta(hours=2))
    assert not left.exists()


def test_what_a_start_leaves_that_was_killed_while_it_made_the_first_book_goes_at_a_later_one(tmp_path: Path) -> None:
    """G22. A copy that a person made never does."""
    left = [tmp_path / f"{BOOK_NAME}.77.new", tmp_path / f"{BOOK_NAME}.77.new-journal"]
    theirs = [tmp_path / f"{BOOK_NAME}.{name}" for name in ("before.new", "2026-11.new", "77.newer", "old.new.db")]
    for each in (*left, *theirs):
        each.touch()
    Office.open(tmp_path, create=True).close()
    assert all(each.exists() for each in left), "another start may be making it just now"
    for each in (*left, *theirs):
        os.utime(each, (0, 0))
    Office.open(tmp_path).close()
    assert {*tmp_path.iterdir()} == {tmp_path / BOOK_NAME, *theirs}


def test_a_folder_goes_once_it_is_let_go_and_else_as_far_as_it_can(tmp_path: Path, scanner: Scanner) -> None:
    for tries in (2, 99):
        (tmp_path / "a").mkdir()
        (tmp_path / "a" / "b").write_bytes(b"")
        scanner.tries = tries
        held.remove_tree(tmp_path / "a")
        assert not (tmp_path / "a").exists()


def test_a_workbook_held_longer_is_told_before_the_work_is_done(tmp_path: Path, scanner: Scanner) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"old")
    scanner.tries = 99
    with pytest.raises(Refusal) as refused, whole_file(tmp_path / "a.xlsx"):
        raise AssertionError("the work was begun")
    assert refused.value.code == "export.in_use"
    scanner.tries = 2
    with whole_file(tmp_path / "a.xlsx") as part:
        part.write_bytes(b"new")
    assert (tmp_path / "a.xlsx").read_bytes() == b"new"


def test_settings_held_are_neither_lost_nor_long_waited_for(tmp_path: Path, scanner: Scanner) -> None:
    ini = IniFile(tmp_path / "desk.ini")
    ini.keep(slip__printer="LQ-630K", look__dark=1)
    scanner.tries = 99
    assert ini.value("slip/printer") == ""
    ini.keep(look__dark=0)
    scanner.tries = 2
    ini.keep(look__dark=2)
    assert (ini.value("slip/printer"), ini.number("look/dark")) == ("LQ-630K", 2)
    assert sum(scanner.waited) < 0.5


def test_a_new_file_and_a_new_folder_have_a_name_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = iter([b"one", b"one", b"two", b"two", b"six", b"ten"])
    monkeypatch.setattr(held.os, "urandom", lambda _size: next(drawn))
    for number in (1, 2):
        handle, path = held.fresh_file(tmp_path, *PART)
        os.write(handle, b"%d" % number)
        os.close(handle)
        assert path.read_bytes() == b"%d" % number
    assert held.fresh_folder(tmp_path, *PART).is_dir()
    with pytest.raises(FileNotFoundError):
        held.fresh_file(tmp_path / "none", *PART)


@pytest.mark.parametrize(("windows", "mode"), [(True, 0o777), (False, 0o700)])
def test_a_new_folder_is_for_nobody_else_but_on_windows_as_the_one_around_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, windows: bool, mode: int
) -> None:
    """Python would write rights of its own into it there, which the book restored from it would keep."""
    asked, really = [], Path.mkdir
    monkeypatch.setattr(held, "WINDOWS", windows)
    monkeypatch.setattr(Path, "mkdir", lambda path, mode=0o777: asked.append(mode) or really(path, mode))
    assert held.fresh_folder(tmp_path, *PART).is_dir()
    assert asked == [mode]


@only_on_windows("nothing else can open a file for itself alone")
def test_a_file_that_is_open_for_somebody_alone_is_read_when_it_is_closed(tmp_path: Path) -> None:
    import ctypes

    path = tmp_path / "a"
    path.write_bytes(b"kept")
    ini = IniFile(tmp_path / "desk.ini")
    ini.keep(look__dark=1)
    kernel = ctypes.WinDLL("kernel32")
    kernel.CreateFileW.restype = ctypes.c_void_p
    for ask, told in (
        (lambda: held.read(path), b"kept"),
        (lambda: _read_opened(path), b"kept"),
        (lambda: write_through(path), None),
    ):
        alone = ctypes.c_void_p(kernel.CreateFileW(str(path), 0x80000000, 0, None, 3, 0, None))
        with pytest.raises(PermissionError) as met:
            held.patiently(path.open, ())
        assert met.value.winerror is None
        assert held.is_held(met.value)
        Timer(0.3, kernel.CloseHandle, [alone]).start()
        assert ask() == told
    alone = ctypes.c_void_p(kernel.CreateFileW(str(tmp_path / "desk.ini"), 0x80000000, 0, None, 3, 0, None))
    Timer(0.06, kernel.CloseHandle, [alone]).start()
    assert ini.number("look/dark") == 1


@only_on_windows("elsewhere an open file can be replaced")
def test_a_file_that_is_truly_open_is_replaced_when_it_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    scanner = path.open("rb")
    Timer(0.4, scanner.close).start()
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    with path.open("rb"), pytest.raises(PermissionError) as met:
        write_whole(path, b"never", held.BRIEF)
    assert met.value.winerror in held.HELD
    assert path.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["a"]


def test_every_file_of_the_data_is_moved_and_removed_through_the_one_door() -> None:
    found = [
        f"{name}: {match[0]}"
        for folder in ("db", "desk")
        for path in sorted((ROOT / folder).rglob("*.py"))
        if (name := path.relative_to(ROOT).as_posix()) != "db/held.py"
        for match in _PAST_THE_DOOR.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []

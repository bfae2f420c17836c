"""A file that a scanner holds for a moment on Windows is waited for, and for no other fault anybody waits."""

import logging
import os
import re
import shutil
from pathlib import Path
from threading import Timer

import pytest

from db import held
from desk.exports.whole import whole_file
from desk.files import PART, write_whole
from desk.refusals import Refusal
from desk.turninglog import TurningLog
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
        for name in ("replace", "rename", "unlink", "rmdir", "read_bytes"):
            monkeypatch.setattr(Path, name, self._between(getattr(Path, name)))
        monkeypatch.setattr(shutil, "rmtree", self._between(shutil.rmtree))

    def _between(self, operation):
        def tried(*given, **named):
            if self.tries and not named.get("ignore_errors"):
                self.tries -= 1
                fault = PermissionError(13, "held")
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


def test_a_log_that_another_process_has_open_goes_on(tmp_path: Path, scanner: Scanner) -> None:
    log = TurningLog(tmp_path / "a.log", maxBytes=40, backupCount=2, encoding="utf-8")
    for turn, tries in enumerate((0, 0, 99, 99, 0)):
        scanner.tries = tries
        log.handle(logging.makeLogRecord({"msg": f"{turn} {'x' * 30}"}))
    log.close()
    assert [path.read_text("utf-8")[0] for path in sorted(tmp_path.iterdir())] == ["4", "1", "0"]
    assert [line[0] for line in (tmp_path / "a.log.1").read_text("utf-8").splitlines()] == ["1", "2", "3"]


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

"""A windowed program has no output: nothing fails for that, and what a person must know stands in a box."""

import io
import multiprocessing
import os
import subprocess
import sys
from multiprocessing import spawn
from pathlib import Path

import pytest

from tests.systems import not_on_windows, only_on_windows
from ui.__main__ import main as begin
from ui.cli import main
from ui.windowshabits.names import RUNNING
from ui.windowshabits.running import mark_running, windows_user
from ui.windowshabits.sessions import elsewhere, nobody_looks
from ui.windowshabits.shutdown import held_up
from ui.windowshabits.streams import Console, Unheard

TYPED = "张标记 13977778888"


def _windowed(monkeypatch: pytest.MonkeyPatch, nobody: bool = False) -> list[str]:
    """From now on nobody hears what is said; what is shown in boxes. In the test itself, for pytest listens anew."""
    shown: list[str] = []
    unheard = Unheard()
    monkeypatch.setattr(sys, "stdout", unheard)
    monkeypatch.setattr(sys, "stderr", unheard)
    monkeypatch.setattr("ui.windowshabits.streams.show_box", shown.append)
    monkeypatch.setattr("ui.windowshabits.streams.nobody_looks", lambda: nobody)
    return shown


def test_wrong_words_and_the_help_are_shown_but_never_the_answer_of_a_command(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    boxes = _windowed(monkeypatch)
    assert main(["--data", str(folder), "case", "show", "C-2026-0404"]) == 1
    assert boxes == [], "a task of the PC would wait for a person"
    assert main(["--language", "en", "nonsense"]) == 2
    assert "invalid choice" in boxes.pop()
    assert main(["--language", "zh", "--help"]) == 0
    assert "住宅物业服务前台" in boxes.pop()


def test_a_mistake_of_the_program_is_told_without_what_was_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    """G50: handed on, the packed program would show the words of the fault itself."""

    def fail() -> int:
        raise ValueError(TYPED)

    boxes = _windowed(monkeypatch)
    monkeypatch.setattr("ui.cli.main", fail)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    assert begin() == 1
    (told,) = boxes
    assert "ValueError" in told
    assert "标记" not in told


def test_a_part_that_is_missing_is_named_before_there_is_a_window(monkeypatch: pytest.MonkeyPatch) -> None:
    boxes = _windowed(monkeypatch)
    monkeypatch.setitem(sys.modules, "ui.cli.noting", None)
    assert begin() == 1
    (told,) = boxes
    assert "ui.cli.noting" in told
    assert "antivirus" in told


def test_where_nobody_looks_no_box_waits_for_them(monkeypatch: pytest.MonkeyPatch) -> None:
    boxes = _windowed(monkeypatch, nobody=True)
    assert main(["nonsense"]) == 2
    assert boxes == []


def test_a_window_leaves_the_console_it_was_called_from_and_a_file_it_was_given(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Closed or told to stop, the console would end the desk with what is being typed."""
    heard, given = Console(io.BytesIO(), encoding="utf-8"), io.StringIO()
    monkeypatch.setattr("ui.windowshabits.streams._free", lambda: freed.append(heard.closed))
    monkeypatch.setattr("ui.app.run", lambda *_given, **_named: found.append((sys.stdout, sys.stderr)))
    monkeypatch.setattr("ui.cli.window.why_not", lambda *_given: "")
    freed: list[bool] = []
    found: list[tuple[object, object]] = []
    monkeypatch.setattr(sys, "stdout", given)
    monkeypatch.setattr(sys, "stderr", heard)
    main(["--data", str(folder)])
    main(["--data", str(folder), "call", "138"])
    assert [isinstance(errors, Unheard) and words is given for words, errors in found] == [True, True]
    assert freed == [True]


class _Terminal(io.StringIO):
    """The console of a program that has one of its own."""

    def isatty(self) -> bool:
        return True


def test_the_program_for_scripts_leaves_its_own_console_as_it_becomes_the_desk_and_starts_the_other_one_from_then_on(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A softphone that calls it would put a black window beside the desk all day, and closing that would end the desk;
    each photo that is read would open one more."""
    own, given = _Terminal(), io.StringIO()
    seen: list[tuple[object, object, str, str]] = []
    freed: list[bool] = []

    def show(*_given: object, **_named: object) -> int:
        seen.append((sys.stdout, sys.stderr, sys.executable, os.fsdecode(spawn.get_executable())))
        return 0

    windowed = tmp_path / "deskbell.exe"
    windowed.touch()
    before = spawn.get_executable()
    monkeypatch.setattr("ui.windowshabits.streams._bears_a_console", lambda: True)
    monkeypatch.setattr("ui.windowshabits.streams._free", lambda: freed.append(own.closed))
    monkeypatch.setattr("ui.app.run", show)
    monkeypatch.setattr("ui.cli.window.why_not", lambda *_given: "")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "deskbell-cli.exe"))
    monkeypatch.setattr(sys, "stdout", given)
    monkeypatch.setattr(sys, "stderr", own)
    try:
        assert main(["--data", str(folder), "call", "138"]) == 0
    finally:
        multiprocessing.set_executable(before)
    ((words, errors, program, reader),) = seen
    assert words is given, "a file that was given is left as it is"
    assert isinstance(errors, Unheard)
    assert program == reader == str(windowed)
    assert freed == [False], "Python's own stream keeps its place: the next file must not get its number"


def test_a_process_of_which_nothing_is_told_is_in_no_other_session(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows answers for number 0 as well."""
    monkeypatch.setattr("ui.windowshabits.sessions.session_of", {0: 0, -1: 0, 7: 2}.get)
    assert not elsewhere(0)
    assert not elsewhere(-1)
    assert elsewhere(7)


@not_on_windows("there these do what they are for")
def test_elsewhere_than_on_windows_its_habits_do_nothing() -> None:
    mark_running()
    assert windows_user() == ""
    assert not nobody_looks()
    assert not elsewhere(1)
    with held_up(0, "why"):
        pass


@only_on_windows("only Windows has it")
def test_the_installer_sees_that_the_program_runs() -> None:
    """The mutex of this user is there as long as the process lives, also when it is held twice."""
    import ctypes

    mark_running()
    mark_running()
    kernel: object = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    assert windows_user()
    assert kernel.OpenMutexW(0x100000, False, RUNNING + windows_user())  # type: ignore[attr-defined]


IN_A_CONSOLE = """
import subprocess, sys
nul = subprocess.DEVNULL
subprocess.run([sys.executable, "-c", *sys.argv[1:]], creationflags=8, check=True, stdin=nul, stdout=nul, stderr=nul)
"""
WITHOUT_ONE = """
import sys
from ctypes import c_ulong, windll
from pathlib import Path
from ui.windowshabits.streams import Unheard, give_streams, leave_console

def at_the_console():
    return windll.kernel32.GetConsoleProcessList((c_ulong * 9)(), 9)

sys.stdout = sys.stderr = None
give_streams()
told = [at_the_console()]
leave_console()
told += [at_the_console(), isinstance(sys.stdout, Unheard)]
Path(sys.argv[1]).write_text(repr(told))
"""


ITS_OWN = """
import subprocess, sys
from ctypes import c_ulong, windll
from pathlib import Path
from ui.windowshabits.streams import Unheard, give_streams, leave_console

def at_the_console():
    return windll.kernel32.GetConsoleProcessList((c_ulong * 9)(), 9)

sys.frozen = True
give_streams()
told = [at_the_console()]
leave_console()
told += [at_the_console(), isinstance(sys.stdout, Unheard)]
print("heard by nobody")
told.append(subprocess.run(["cmd", "/c", "exit 7"], stdout=subprocess.PIPE, creationflags=0x08000000).returncode)
Path(sys.argv[1]).write_text(repr(told))
"""


@only_on_windows("only Windows has it")
def test_a_program_with_a_console_of_its_own_leaves_it_as_it_becomes_the_desk(tmp_path: Path) -> None:
    """And can start others afterwards, for which Windows asks after the streams it had."""
    told = tmp_path / "told.txt"
    subprocess.run([sys.executable, "-c", ITS_OWN, str(told)], creationflags=0x10, check=True, timeout=60)
    assert told.read_text() == "[1, 0, True, 7]"


@only_on_windows("only Windows has it")
def test_it_stays_with_the_console_of_whoever_called_it_only_for_a_command(tmp_path: Path) -> None:
    told, nul = tmp_path / "told.txt", subprocess.DEVNULL
    call = [sys.executable, "-c", IN_A_CONSOLE, WITHOUT_ONE, str(told)]
    subprocess.run(call, creationflags=0x10, check=True, timeout=60, stdin=nul, stdout=nul, stderr=nul)
    assert told.read_text() == "[2, 0, True]"

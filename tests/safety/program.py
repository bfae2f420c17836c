"""Starts the program as it is started at a desk: a process of its own, if need be with few rights."""

import ctypes
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.systems import WINDOWS

ROOT = Path(__file__).parents[2]
_BARE = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_DROP_FROM_BOUNDS, _WRITE_ANYWHERE = 24, 1  # PR_CAPBSET_DROP, CAP_DAC_OVERRIDE


@dataclass(frozen=True)
class Ended:
    """How a program ended and what it said."""

    code: int
    out: str
    err: str

    def sentence(self) -> str:
        """The one line it said on the error output."""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        return lines[0]


@contextmanager
def begin(
    *arguments: str, screen: bool = True, few_rights: bool = False, errors: int = subprocess.DEVNULL
) -> "Iterator[subprocess.Popen[str]]":
    """Start a Python program of the project, read what it says line by line, and leave none behind."""
    kept = {name: value for name, value in os.environ.items() if name not in _BARE}
    more = {"QT_QPA_PLATFORM": "offscreen"} if screen else {}
    process = subprocess.Popen(
        [sys.executable, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=errors,
        env={**kept, **more, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
        encoding="utf-8",
        preexec_fn=_obey_the_file_system if few_rights and not WINDOWS else None,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def run(*arguments: str, screen: bool = True, few_rights: bool = False, limit: float = 60) -> Ended:
    """Start a Python program of the project and wait for its end."""
    with begin(*arguments, screen=screen, few_rights=few_rights, errors=subprocess.PIPE) as process:
        out, err = process.communicate(timeout=limit)
    return Ended(process.returncode, out, err)


def deskbell(folder: Path, *arguments: str, screen: bool = False, few_rights: bool = False) -> Ended:
    """One command of the console program on a data folder, in English."""
    begun = ("-m", "ui", "--data", str(folder), "--language", "en")
    return run(*begun, *arguments, screen=screen, few_rights=few_rights)


def _obey_the_file_system() -> None:
    """Root may write where no one may; without that one right it is held to the rights of files like everybody."""
    if os.geteuid() == 0 and ctypes.CDLL(None).prctl(_DROP_FROM_BOUNDS, _WRITE_ANYWHERE, 0, 0, 0) != 0:
        raise PermissionError("the right to write anywhere could not be given up")

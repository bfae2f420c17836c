"""Moves, removes and reads files that somebody else may hold just now: on Windows a virus scanner, the indexer or a
service that copies folders keeps a file for a moment, and nobody can replace it meanwhile."""

import errno
import os
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from io import BufferedReader
from pathlib import Path
from threading import Event
from typing import TypeVar

T = TypeVar("T")

WINDOWS = os.name == "nt"
HELD = frozenset({5, 32, 33, 145, 303, 1224})
"""What Windows says of such a file: access denied, in use by another process, a part of it is locked, a folder that is
not empty yet, going to be deleted, mapped by another process."""
PATIENCE = (0.05, 0.1, 0.15, 0.25, 0.35, 0.5, 0.6)
"""Seconds before each new try, two in all."""
BRIEF = (0.02, 0.05, 0.1)
"""The same where the screen waits, or where it can be done another time as well."""


def patiently(operation: Callable[[], T], waits: Sequence[float] = PATIENCE) -> T:
    """Do something with a file, anew after each of the waits while somebody holds it; then it fails as it would.

    Only Windows says that a file is held: elsewhere, and for any other fault, there is one try."""
    for seconds in waits:
        try:
            return operation()
        except OSError as fault:
            if not is_held(fault):
                raise
        pause(seconds)
    return operation()


def pause(seconds: float) -> None:
    """The one place where a thread stands still: for what only time can bring, such as that another program lets go of
    a file, of which no system tells. Whatever tells of itself is waited for by its signal or event."""
    Event().wait(seconds)


def is_held(fault: OSError) -> bool:
    """Whether that is what Windows says of a file that somebody holds.

    Whoever only opens one hears it from the C library, which knows no more than that it was not permitted."""
    winerror = getattr(fault, "winerror", None)
    return winerror in HELD or (WINDOWS and winerror is None and fault.errno == errno.EACCES)


def replace(source: Path, target: Path, waits: Sequence[float] = PATIENCE) -> None:
    """Put a file in the place of another on the same disk."""
    patiently(lambda: source.replace(target), waits)


def rename(source: Path, target: Path, waits: Sequence[float] = PATIENCE) -> None:
    """Give a file or folder another name; on Windows one that is taken is refused."""
    patiently(lambda: source.rename(target), waits)


def remove(path: Path, waits: Sequence[float] = PATIENCE) -> None:
    """Remove a file; one that is not there is gone."""
    patiently(lambda: path.unlink(missing_ok=True), waits)


def remove_folder(folder: Path) -> None:
    """Remove a folder that is empty."""
    patiently(folder.rmdir)


def remove_tree(folder: Path) -> None:
    """Remove a folder and all that is in it; what is held longer stays."""
    try:
        patiently(lambda: shutil.rmtree(folder))
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)


def read(path: Path, waits: Sequence[float] = PATIENCE) -> bytes:
    """All of a file: one that is held for a moment is not one that is not there."""
    return patiently(path.read_bytes, waits)


def opened(path: Path) -> BufferedReader:
    """A file, open to be read piece by piece."""
    return patiently(lambda: path.open("rb"))


def fresh_file(folder: Path, begins: str, ends: str) -> tuple[int, Path]:
    """A new file under a name of its own, open to be written: its handle and where it is.

    tempfile's own way takes a folder where nobody may write for a taken name, and tries on Windows for hours."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    while True:
        path = _fresh_name(folder, begins, ends)
        with suppress(FileExistsError):
            return os.open(path, flags, 0o600), path


def fresh_folder(folder: Path, begins: str, ends: str) -> Path:
    """The same for a folder, which is for nobody else; on Windows it takes the rights of the folder around it.

    Newer Pythons would give it rights of its own there, and what is moved out of it would keep them: after a restore
    nobody but who made it could open the book."""
    while True:
        path = _fresh_name(folder, begins, ends)
        with suppress(FileExistsError):
            path.mkdir(0o777 if WINDOWS else 0o700)
            return path


def _fresh_name(folder: Path, begins: str, ends: str) -> Path:
    return folder / f"{begins}{os.urandom(5).hex()}{ends}"

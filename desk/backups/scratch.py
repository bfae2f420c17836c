"""A room to work in that leaves nothing behind: not after a fault, and after a kill only until the next run."""

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

from db import held
from db.driver import BUSY_SECONDS, DRIVER, raw_connection
from db.faults import BookFault
from db.halfmade import half_made
from desk.backups.places import is_there
from desk.files import PART
from desk.refusals import Refusal

Progress = Callable[[int, int], None]
"""Told how much of how much is done."""
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""What the system says when there is no room for a file."""
_YOUNG = timedelta(hours=1)
"""A file this new may be written just now."""


def nobody_watches(_done: int, _total: int) -> None:
    """The progress where nobody looks."""


@contextmanager
def working_in(folder: Path, purpose: str, wait: int = BUSY_SECONDS) -> Iterator[Path]:
    """An empty folder inside `folder` to work in, the only one there for this purpose; gone when this ends.

    Others wait up to so many seconds. Faults of the disk and of the book inside come out as refusals (G14).
    Refusals: backup.no_folder, backup.busy, backup.no_room, backup.not_written, and those of the book.
    """
    if not is_there(folder):
        raise Refusal("backup.no_folder", folder=str(folder))
    begins = f"{PART[0]}{purpose}-"
    lock = folder / f".deskbell-{purpose}.lock"
    try:
        # SQLite's own lock, as it works on every system and ends with the process that held it.
        with raw_connection(lock, create=True) as alone:
            alone.execute(f"PRAGMA busy_timeout={wait * 1000}")
            alone.execute("BEGIN EXCLUSIVE")
            for left in folder.glob(f"{begins}*{PART[1]}"):
                held.remove_tree(left)
            scratch = held.fresh_folder(folder, begins, PART[1])
            try:
                yield scratch
            finally:
                held.remove_tree(scratch)
    except BookFault as fault:
        raise _refusal(fault, folder) from fault
    except DRIVER.Error as fault:
        # Only the lock is asked here: the book's own faults were told above.
        code = "backup.busy" if "locked" in str(fault) else "backup.not_written"
        raise Refusal(code, folder=str(folder)) from fault
    except OSError as fault:
        code = "backup.no_room" if fault.errno in FULL else "backup.not_written"
        raise Refusal(code, folder=str(folder)) from fault


def sweep_left(folder: Path, now: datetime) -> None:
    """Take away what a kill left of work in a data folder: a restore's is a backup laid open. What somebody still works
    in stays, and so does what the disk does not let go; `now` is the PC's own clock."""
    left = {each.name.removeprefix(PART[0]).rpartition("-")[0] for each in folder.glob(f"{PART[0]}*-*{PART[1]}")}
    for purpose in sorted(left):
        with suppress(Refusal), working_in(folder, purpose, wait=0):
            pass  # whoever begins takes away what is left
    written = [each for each in folder.glob(f"{PART[0]}*{PART[1]}") if "-" not in each.name.removeprefix(PART[0])]
    for each in (*written, *half_made(folder)):
        with suppress(OSError):  # a small file that was being written (desk/files.py), or a first book
            if each.is_file() and each.stat().st_mtime < (now - _YOUNG).timestamp():
                held.remove(each, held.BRIEF)


def _refusal(fault: BookFault, folder: Path) -> Refusal:
    if fault.code == "copy.no_room":
        return Refusal("backup.no_room", folder=str(folder))
    return Refusal(fault.code, **fault.fields)

"""`restore FILE`: put a backup in the place of the book."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desk.backups import restore
from desk.backups.manifest import SEALED
from desk.clock import SystemClock
from desk.office import Office
from desk.refusals import Refusal
from ui.cli.book import folder_of
from ui.cli.proving import name_manager
from ui.cli.telling import Telling

if TYPE_CHECKING:
    from desk.clock import Clock

PASSWORD = "DESKBELL_BACKUP_PASSWORD"  # noqa: S105  the name of the variable


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """Prove the backup, keep what it replaces, put it in its place. Asks for the password of a sealed one and, where
    the office signs in, for a manager's secret."""
    folder = folder_of(wish)

    def open_office(scratch: Path) -> Office:
        office = Office.open(scratch, clock)
        office.unattended = True
        office.sign_for(by)
        return office

    password = _password(telling) if wish.file.suffix == SEALED else None
    with _alone_in(folder):
        by = name_manager(wish, telling, clock)
        with telling.progress("progress.restore") as moved:
            done = restore(
                folder,
                wish.file,
                open_office,
                clock or SystemClock(),
                password,
                moved,
                by=by,
                other_book=wish.other_book,
            )
    at = f"{done.manifest.local():%Y-%m-%d %H:%M}"
    told = {
        "made_at": done.manifest.made_at.isoformat(),
        "office": done.manifest.office_en or done.manifest.office_zh,
        "before": None if done.before is None else str(done.before),
        "aside": None if done.aside is None else str(done.aside),
        "missing": len(done.manifest.missing),
    }
    lines = [telling.words("restore.done", at=at, name=wish.file.name)]
    lines += [telling.words(f"restore.{name}", path=told[name]) for name in ("before", "aside") if told[name]]
    lines += [telling.words("restore.missing", count=told["missing"])] if told["missing"] else []
    telling.answer(told, lines)
    return 0


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Hold the folder as a window holds it: none may stand on a book that is being replaced.

    Refusals: backup.book_open, backup.being_restored, book.read_only."""
    try:
        from ui.folderlock import FolderLock
    except ImportError:
        # Without the system libraries of Qt no window runs here either.
        yield
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)  # or a window that starts meanwhile would make a new book there
    except OSError as fault:
        raise Refusal("book.read_only", path=str(folder)) from fault
    lock = FolderLock(folder)
    if not lock.hold():
        if lock.barred():
            raise Refusal("book.read_only", path=str(folder))
        raise name_holder(Refusal("backup.book_open", folder=str(folder)), folder)
    try:
        with lock.as_restore():
            yield
    finally:
        lock.let_go()


def name_holder(refusal: Refusal, folder: Path) -> Refusal:
    """The refusal where the book is held, or that another command brings a backup back: there is nothing to close."""
    if refusal.code not in ("book.locked", "backup.book_open"):
        return refusal
    try:
        from ui.folderlock import FolderLock
    except ImportError:  # without the system libraries of Qt nothing holds a folder
        return refusal
    restored = FolderLock(folder).restores()
    return Refusal("backup.being_restored", folder=str(folder)) if restored else refusal


def _password(telling: Telling) -> str:
    told = os.environ.get(PASSWORD, "")
    if told or sys.stdin is None or not sys.stdin.isatty():
        return told
    from getpass import getpass

    return getpass(telling.words("restore.password"))

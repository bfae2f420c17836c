"""Looks into a book that may be torn: SQLite throws a log away when it cannot make sense of the file it belongs to."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from db import held
from db.driver import BUSY_SECONDS, DRIVER, raw_connection, reading_connection
from db.faults import BookFault

_BEGINS = b"SQLite format 3\x00"


@contextmanager
def looking_into(path: Path) -> Iterator[Any]:
    """A connection to read a file with: what lies beside it stays as it is where the file cannot be read.

    Faults: book.not_a_book for a file that SQLite did not write; the driver's for others."""
    refuse_unreadable(path)
    logged = _holds(path, "-wal")
    # What a journal takes back must be taken back before anything is read, which is a change.
    way = reading_connection(path, BUSY_SECONDS) if logged and not _holds(path, "-journal") else raw_connection(path)
    try:
        with way as connection:
            yield connection
    except DRIVER.DatabaseError as fault:
        if "not a database" in str(fault) and not logged and not _begins_as_one(path):
            raise BookFault("book.not_a_book", path=str(path)) from fault
        raise


def refuse_unreadable(path: Path) -> None:
    """Refuse a file that SQLite would make nothing of but throw away what lies beside it, before it is opened.

    Faults: book.not_a_book."""
    # A log may hold the first page of a torn file, and SQLite puts that back; beside an empty file it deletes the log.
    if path.stat().st_size == 0 or (
        # Asked only where a journal is in danger: to close a file gives up every lock this program has on it.
        _holds(path, "-journal") and not _holds(path, "-wal") and not _begins_as_one(path)
    ):
        raise BookFault("book.not_a_book", path=str(path))


def _begins_as_one(path: Path) -> bool:
    with held.opened(path) as file:
        return file.read(len(_BEGINS)) == _BEGINS


def _holds(path: Path, log: str) -> bool:
    beside = path.with_name(f"{path.name}{log}")
    return beside.is_file() and beside.stat().st_size > 0

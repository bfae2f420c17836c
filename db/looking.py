"""Looks into a book that may be torn: SQLite throws a log away when it cannot make sense of the file it belongs to."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from db.driver import BUSY_SECONDS, raw_connection, reading_connection
from db.faults import BookFault

_BEGINS = b"SQLite format 3\x00"


@contextmanager
def looking_into(path: Path) -> Iterator[Any]:
    """A connection to read a file with: what lies beside it stays as it is where the file cannot be read.

    Faults: book.not_a_book for a file that SQLite did not write; the driver's for others."""
    with path.open("rb") as file:
        begins = file.read(len(_BEGINS))
    logged = _holds(path, "-wal")
    # A log may hold the first page of a torn file, and SQLite puts that back; beside an empty file it deletes the log.
    if begins != _BEGINS and not (begins and logged):
        raise BookFault("book.not_a_book", path=str(path))
    # What a journal takes back must be taken back before anything is read, which is a change.
    way = reading_connection(path, BUSY_SECONDS) if logged and not _holds(path, "-journal") else raw_connection(path)
    with way as connection:
        yield connection


def _holds(path: Path, log: str) -> bool:
    beside = path.with_name(f"{path.name}{log}")
    return beside.is_file() and beside.stat().st_size > 0

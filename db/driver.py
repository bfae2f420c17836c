"""The SQLite that books are kept with, and a bare connection to one."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3

DRIVER: Any = sqlcipher3.dbapi2
APPLICATION_ID = 0x44534B42  # "DSKB": tells our book from any other SQLite file
BUSY_SECONDS = 15
UNREADABLE: tuple[type[Exception], ...] = (DRIVER.Error, ValueError, OverflowError)
"""What a bare connection raises for a spoilt book; the driver cannot even read its own words for a fault when they name
what is no UTF-8 any more."""


@contextmanager
def raw_connection(path: Path, create: bool = False) -> Iterator[Any]:
    """A bare connection that is really closed afterwards; only with `create` it makes a file that is not there.

    Where a book was moved away, an empty file in its place would cost the log that lies there."""
    connection = DRIVER.connect(
        _address(path, "rwc" if create else "rw"), uri=True, timeout=BUSY_SECONDS, isolation_level=None
    )
    try:
        yield connection
    finally:
        connection.close()


@contextmanager
def reading_connection(path: Path, seconds: float) -> Iterator[Any]:
    """A bare connection that can change nothing, not even bring a book up to date; it waits so long for others."""
    # A book nobody has open is read without locks, which would leave files beside it that nobody takes away; and the
    # log beside an empty file would be deleted, whoever reads it.
    logged = path.with_name(f"{path.name}-wal").exists() and path.stat().st_size > 0
    alone = "" if logged else "&immutable=1"
    connection = DRIVER.connect(f"{_address(path, 'ro')}{alone}", uri=True, timeout=seconds, isolation_level=None)
    try:
        connection.execute("PRAGMA trusted_schema=OFF")
        yield connection
    finally:
        connection.close()


def _address(path: Path, mode: str) -> str:
    address = path.absolute().as_uri()
    if not address.startswith("file:///"):
        address = address.replace("file:", "file://", 1)  # a share's computer would be a host, which SQLite refuses
    return f"{address}?mode={mode}"

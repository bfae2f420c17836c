"""The SQLite that books are kept with, and a bare connection to one."""

import os
import string
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import Any

import pysqlite3

DRIVER: Any = pysqlite3.dbapi2
APPLICATION_ID = 0x44534B42  # "DSKB": tells our book from any other SQLite file
BUSY_SECONDS = 15
UNREADABLE: tuple[type[Exception], ...] = (DRIVER.Error, ValueError, OverflowError)
"""What a bare connection raises for a spoilt book; the driver cannot even read its own words for a fault when they name
what is no UTF-8 any more."""
_PLAIN = frozenset(f"{string.ascii_letters}{string.digits}/:._-~".encode())
"""What may stand in an address as it is."""


@contextmanager
def raw_connection(path: Path, create: bool = False) -> Iterator[Any]:
    """A bare connection that is really closed afterwards; only with `create` it makes a file that is not there.

    Where a book was moved away, an empty file in its place would cost the log that lies there."""
    connection = DRIVER.connect(
        address_of(path.absolute(), "rwc" if create else "rw"), uri=True, timeout=BUSY_SECONDS, isolation_level=None
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
    connection = DRIVER.connect(
        f"{address_of(path.absolute(), 'ro')}{alone}", uri=True, timeout=seconds, isolation_level=None
    )
    try:
        connection.execute("PRAGMA trusted_schema=OFF")
        yield connection
    finally:
        connection.close()


def address_of(path: PurePath, mode: str) -> str:
    r"""The address by which SQLite finds a file in full: also C:\…, \\server\share\… and \\?\C:\… of Windows."""
    told = path.as_posix()
    # A share's computer stays in the path: as a host SQLite refuses it.
    begins = "file://" if told.startswith("/") else "file:///"
    quoted = "".join(chr(each) if each in _PLAIN else f"%{each:02X}" for each in os.fsencode(told))
    return f"{begins}{quoted}?mode={mode}"

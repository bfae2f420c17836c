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
def raw_connection(path: Path) -> Iterator[Any]:
    """A bare connection that is really closed afterwards."""
    connection = DRIVER.connect(str(path), timeout=BUSY_SECONDS, isolation_level=None)
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
    address = f"{path.absolute().as_uri()}?mode=ro{alone}"
    connection = DRIVER.connect(address, uri=True, timeout=seconds, isolation_level=None)
    try:
        connection.execute("PRAGMA trusted_schema=OFF")
        yield connection
    finally:
        connection.close()

"""The SQLite that books are kept with, and a bare connection to one."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3

DRIVER: Any = sqlcipher3.dbapi2
APPLICATION_ID = 0x44534B42  # "DSKB": tells our book from any other SQLite file
BUSY_SECONDS = 15


@contextmanager
def raw_connection(path: Path) -> Iterator[Any]:
    """A bare connection that is really closed afterwards."""
    connection = DRIVER.connect(str(path), timeout=BUSY_SECONDS, isolation_level=None)
    try:
        yield connection
    finally:
        connection.close()

"""The bare thing: the driver alone on the same file, told the same pragmas as the program tells it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pysqlite3

from db.book import BOOK_NAME, pragmas


@contextmanager
def bare_book(folder: Path, writes: bool = False) -> Iterator[Any]:
    """A bare connection to the book of a folder."""
    connection = pysqlite3.dbapi2.connect(str(folder / BOOK_NAME), isolation_level=None, cached_statements=400)
    try:
        for pragma in pragmas(writes):
            connection.execute(f"PRAGMA {pragma}")
        yield connection
    finally:
        connection.close()


def marks(values: list[Any]) -> str:
    """As many question marks as there are values."""
    return ", ".join("?" * len(values))

"""Looks whether a book is still what was written into it: its pages, indexes and references, and what is found by."""

from pathlib import Path

from db.driver import DRIVER, raw_connection

_INDEXES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'"
_SIGNS = ("malformed", "not a database", "corrupt")


def is_sound(path: Path) -> bool:
    """Whether the pages of an open book hang together, a second for 80 MB (G20, G21); others write meanwhile.

    Raises what the driver says where that is no damage: a book that is locked, or no longer there."""
    try:
        if path.is_file() and path.stat().st_size == 0:
            return False  # to open it would delete the log beside it
        with raw_connection(path) as book:
            book.execute("PRAGMA query_only=ON")
            return bool(book.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except (DRIVER.DatabaseError, UnicodeDecodeError) as fault:
        if isinstance(fault, DRIVER.Error) and not any(sign in str(fault) for sign in _SIGNS):
            raise
        return False


def is_wholly_sound(copy: Path) -> bool:
    """The same with every index, every reference and the index of words: for a copy that nobody writes in, because the
    last takes the right to write (G21). That index keeps no texts, so it is sound in itself also where a text was
    changed past the program."""
    try:
        with raw_connection(copy) as book:
            if book.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                return False
            if book.execute("PRAGMA foreign_key_check").fetchone() is not None:
                return False
            for (name,) in book.execute(_INDEXES).fetchall():
                book.execute(f'INSERT INTO "{name}"("{name}", rank) VALUES (\'integrity-check\', 1)')  # noqa: S608
            return True
    except (DRIVER.DatabaseError, UnicodeDecodeError) as fault:
        if isinstance(fault, DRIVER.Error) and not any(sign in str(fault) for sign in _SIGNS):
            raise
        return False

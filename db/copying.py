"""Copies a book whole while others write in it, and looks whether a copy is one."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from db import held
from db.base import from_micros
from db.driver import APPLICATION_ID, UNREADABLE, raw_connection
from db.faults import BookFault
from db.looking import looking_into, refuse_unreadable
from db.soundness import is_sound

LOGS = ("-wal", "-shm", "-journal")
"""What SQLite may put beside a book: it belongs to that very file and to no other."""
_TABLES = (
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    " AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
)


@dataclass(frozen=True)
class Contents:
    """What a book holds: its revision, the rows of each table, and the last line of its diary (UTC) with its mark in
    hex, which a book from before the seventh revision has none of."""

    revision: str
    rows: Mapping[str, int]
    diary_id: int
    diary_at: datetime | None
    diary_mark: str = ""


def copy_book(book: Path, copy: Path) -> Contents:
    """Copy a book as it is at one moment, whoever writes in it meanwhile, and look the copy through (G14, G15).

    The copy has its name only when it is on disk and holds what the book held; what a copy that was cut off left
    behind goes. Faults: book.gone, book.damaged, book.locked, book.read_only, book.not_a_book, copy.no_room,
    copy.not_whole.
    """
    part = copy.with_name(f"{copy.name}.part")
    _remove(part)
    if not book.is_file():
        raise BookFault("book.gone", path=str(book))
    try:
        refuse_unreadable(book)
        with raw_connection(book) as source:
            # What is counted here is what is copied: both see this one moment.
            source.execute("BEGIN")
            contents = _contents(source)
            with raw_connection(part, create=True) as target:
                source.backup(target, pages=-1)
        with raw_connection(part) as target:
            target.execute("PRAGMA journal_mode=DELETE")  # one file, which can be moved alone
        write_through(part)
        if _looked_through(part, book) != contents:
            raise BookFault("copy.not_whole", path=str(copy))
        held.replace(part, copy)
    except UNREADABLE as fault:
        raise BookFault(_code_of(str(fault)), path=str(book)) from fault
    finally:
        _remove(part)
    return contents


def _looked_through(part: Path, book: Path) -> Contents | None:
    """What a copy holds; None where it was spoilt on its way, and the book it was made of is sound."""
    try:
        with told_of(book):
            return look_through(part)
    except BookFault:
        if not is_sound(book):
            raise
        return None


@contextmanager
def told_of(book: Path) -> Iterator[None]:
    """What is wrong with a whole copy is wrong with the book: it is named, and no file that is gone again."""
    try:
        yield
    except BookFault as fault:
        raise BookFault(fault.code, **(fault.fields | {"path": str(book)})) from fault


def look_through(path: Path, wholly: bool = False) -> Contents:
    """What a book that nobody writes in holds, after its pages were checked: `wholly` with every index and reference.

    Faults: book.damaged, book.not_a_book."""
    try:
        with raw_connection(path) as book:
            if book.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise BookFault("book.not_a_book", path=str(path))
            pages = book.execute("PRAGMA integrity_check" if wholly else "PRAGMA quick_check").fetchone()[0]
            if pages != "ok" or (wholly and book.execute("PRAGMA foreign_key_check").fetchone() is not None):
                raise BookFault("book.damaged", path=str(path))
            return _contents(book)
    except UNREADABLE as fault:
        raise BookFault(_code_of(str(fault)), path=str(path)) from fault


def rows_of(path: Path, question: str) -> list[tuple[Any, ...]]:
    """The rows a question finds in a closed book, which need not be of this program's revision; a torn one keeps its
    log. Faults: book.damaged, book.not_a_book, and those of a file that cannot be reached."""
    try:
        with looking_into(path) as book:
            return [tuple(row) for row in book.execute(question).fetchall()]
    except OSError as fault:
        raise BookFault("book.read_only", path=str(path)) from fault
    except UNREADABLE as fault:
        raise BookFault(_code_of(str(fault)), path=str(path)) from fault


def claim_alone(path: Path) -> None:
    """Bring a book's log back into it and take the log away, which only the one program that has it open can do.

    Faults: book.locked when another one has it open, book.damaged, book.not_a_book, book.read_only."""
    try:
        refuse_unreadable(path)
        with raw_connection(path) as book:
            book.execute("PRAGMA busy_timeout=1000")  # whoever has a book open keeps it for hours
            book.execute("PRAGMA journal_mode=DELETE")
            book.execute("BEGIN EXCLUSIVE")
            book.execute("ROLLBACK")
    except UNREADABLE as fault:
        raise BookFault(_code_of(str(fault)), path=str(path)) from fault


@contextmanager
def held_still(path: Path) -> Iterator[None]:
    """Let nobody write in a book that was claimed alone, while it is copied and another one put in its place.

    Faults: as `claim_alone`."""
    with raw_connection(path) as book:
        try:
            book.execute("PRAGMA busy_timeout=1000")
            book.execute("BEGIN IMMEDIATE")
        except UNREADABLE as fault:
            raise BookFault(_code_of(str(fault)), path=str(path)) from fault
        yield


def write_through(path: Path) -> None:
    """Put a file, or the names in a folder, on disk and not only into the memory of the system."""
    if not path.is_dir():
        _sync(path, os.O_RDWR)
    elif os.name != "nt":  # folders cannot be opened there
        # Disks of other systems know no such thing for folders; the names are there all the same.
        with suppress(OSError):
            _sync(path, os.O_RDONLY)


def _sync(path: Path, how: int) -> None:
    handle = held.patiently(lambda: os.open(path, how))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _contents(book: Any) -> Contents:
    revision = book.execute("SELECT version_num FROM alembic_version").fetchone()
    names = [str(row[0]) for row in book.execute(_TABLES).fetchall()]
    rows = {name: int(book.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in names}  # noqa: S608
    marked = book.execute("SELECT 1 FROM pragma_table_info('diary') WHERE name = 'mark'").fetchone()
    mark = "hex(mark)" if marked else "''"
    last = book.execute(f"SELECT id, at, {mark} FROM diary ORDER BY id DESC LIMIT 1").fetchone()  # noqa: S608
    return Contents(
        str(revision[0]) if revision else "",
        rows,
        int(last[0]) if last else 0,
        from_micros(int(last[1])) if last else None,
        str(last[2]).lower() if last else "",
    )


def _remove(part: Path) -> None:
    for each in (part, *(part.with_name(part.name + log) for log in LOGS)):
        held.remove(each)


def _code_of(told: str) -> str:
    for sign, code in (
        ("locked", "book.locked"),
        ("full", "copy.no_room"),
        ("disk I/O", "copy.no_room"),
        ("readonly", "book.read_only"),
        ("unable to open", "book.read_only"),
        ("no such table", "book.not_a_book"),
        ("not a database", "book.not_a_book"),
    ):
        if sign in told:
            return code
    return "book.damaged"

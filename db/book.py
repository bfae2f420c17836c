"""Opens the book of one office: one SQLite file, checked before it is touched."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Engine, create_engine, event

from db import held
from db.dialect import NAME, STATEMENTS
from db.driver import APPLICATION_ID, BUSY_SECONDS, DRIVER, raw_connection
from db.faults import BookFault
from db.halfmade import half_made, place_for
from db.looking import looking_into
from db.migrations.head import HEAD, KNOWN
from db.networks import on_network

if TYPE_CHECKING:
    import sqlite3

BOOK_NAME = "deskbell.db"


class Book:
    """An open book: one engine that reads and one that writes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = path.stat().st_ino
        self.reading = _engine(path, writes=False)
        self.writing = _engine(path, writes=True)

    def must_be_there(self) -> None:
        """Where the open file is no longer at its place, what is written would go with it. Faults: book.gone."""
        try:
            there = self.path.stat().st_ino == self._file
        except OSError:
            there = False
        if not there:
            raise BookFault("book.gone", path=str(self.path))

    def close(self) -> None:
        """Let the file go; Windows cannot move or delete it before. The next question or act would open it anew."""
        self.reading.dispose()
        self.writing.dispose()


def open_book(
    path: Path,
    create: bool = False,
    fill: Callable[[Book], None] | None = None,
    keep: Callable[[Path], object] | None = None,
    clear: Callable[[], AbstractContextManager[object]] = nullcontext,
) -> Book:
    """Open the book at `path`, bringing an older one up to date first; `fill` puts first rows into a new one, `keep`
    keeps an older one before it is touched, and while a new one is put into its place, that is cleared by `clear`.

    Faults: book.on_network, book.missing, book.not_a_book, book.newer, book.read_only, book.damaged, book.locked.
    """
    if on_network(path):
        raise BookFault("book.on_network", path=str(path))
    if not path.exists():
        if not create:
            raise BookFault("book.missing", path=str(path))
        _make(path, fill, clear)
    if not path.is_file():
        raise BookFault("book.not_a_book", path=str(path))
    revision = _revision(path)
    if revision not in KNOWN:
        raise BookFault("book.newer", path=str(path))
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise BookFault("book.read_only", path=str(path))
    if revision != HEAD:
        from db.migrations.run import upgrade  # Alembic is slow to import and seldom needed

        upgrade(path, keep=keep)
    return Book(path)


def _make(path: Path, fill: Callable[[Book], None] | None, clear: Callable[[], AbstractContextManager[object]]) -> None:
    """Build a new book beside its place and put it there whole: no half-made one is ever found.

    When another program was quicker, its book is the book.
    """
    from db.migrations.run import upgrade

    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = place_for(path)
    held.remove(fresh)
    try:
        upgrade(fresh, fresh=True)
        if fill is not None:
            book = Book(fresh)
            try:
                fill(book)
            finally:
                book.close()
        _leave_one_file(fresh)
        with clear():
            _publish(fresh, path)
    except FileExistsError:
        held.remove(fresh)
    except BaseException:
        for each in half_made(path.parent):
            if each.name.startswith(fresh.name):
                with suppress(OSError):  # what is held goes at a later start
                    held.remove(each)
        raise


def _leave_one_file(fresh: Path) -> None:
    """Write the log back into the book, so that the book can be moved alone."""
    with raw_connection(fresh, create=True) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")


def _publish(fresh: Path, path: Path) -> None:
    """Move a file to a place that must be free; never over a book in use."""
    if os.name == "nt":
        held.rename(fresh, path)  # refuses an existing target there
        return
    try:
        os.link(fresh, path)
    except FileExistsError:
        raise
    except OSError:
        # A disk without links, such as a USB stick: the short gap has to do.
        if path.exists():
            raise FileExistsError(path) from None
        held.replace(fresh, path)
    else:
        held.remove(fresh)


def _revision(path: Path) -> str:
    """Read which revision a file is of, without changing a byte of it or of its log."""
    try:
        with looking_into(path) as connection:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise BookFault("book.not_a_book", path=str(path))
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except PermissionError as fault:
        raise BookFault("book.read_only", path=str(path)) from fault
    except DRIVER.OperationalError as fault:
        raise BookFault(_code_of(fault), path=str(path)) from fault
    except (DRIVER.DatabaseError, UnicodeDecodeError) as fault:
        raise BookFault("book.damaged", path=str(path)) from fault
    return str(row[0]) if row else ""


def _code_of(fault: "sqlite3.Error") -> str:
    told = str(fault)
    if "locked" in told:
        return "book.locked"
    if "readonly" in told or "unable to open" in told:
        return "book.read_only"
    return "book.not_a_book" if "no such table" in told else "book.damaged"


def _engine(path: Path, writes: bool) -> Engine:
    engine = create_engine(
        # Not a text: a folder may be called "what?now".
        URL.create(NAME, database=str(path)),
        module=DRIVER,
        execution_options={"compiled_cache": STATEMENTS},
        connect_args={"timeout": BUSY_SECONDS, "cached_statements": 400},
    )

    @event.listens_for(engine, "do_connect")
    def _never_make_one(*_asked: object) -> None:
        # Opened anew after its drive was taken out, SQLite would put an empty file in its place.
        if not path.is_file():
            raise DRIVER.OperationalError("unable to open database file")

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        # Off by default in the driver: without this it would begin late and never roll DDL back.
        connection.isolation_level = None
        for pragma in pragmas(writes):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        # A deferred transaction that turns into a write fails at once when another one wrote meanwhile.
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def pragmas(writes: bool) -> tuple[str, ...]:
    """What every connection to a book is told first."""
    return (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "trusted_schema=OFF",
        "secure_delete=ON",
        f"busy_timeout={BUSY_SECONDS * 1000}",
        "cache_size=-32000",
        f"query_only={'OFF' if writes else 'ON'}",
    )

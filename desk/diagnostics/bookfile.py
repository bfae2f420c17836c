"""The book's file as it lies on the disk: read by itself, so that a damaged, held or missing one is told of as well."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from db.base import Base
from db.book import BOOK_NAME
from db.driver import APPLICATION_ID, DRIVER, reading_connection
from db.migrations.head import HEAD, KNOWN
from desk.diagnostics.findings import Row, Section
from desk.diagnostics.told_facts import told_facts

if TYPE_CHECKING:
    import sqlite3

_PRAGMAS = ("journal_mode", "page_size", "page_count", "freelist_count", "auto_vacuum", "encoding", "user_version")
_SECONDS = 2
"""How long a book that is held by another program is waited for."""
_MOST = 20
_OF_SQLITE = """
    a and b-tree btree cell child count database datatype disk entries entry error fragmentation freelist from fts5
    image in index inode is in-use invalid list main malformed map max missing never not null number of on order out
    overflow page pages pointer range rowid row rows size table the to tree unable unique used value wrong
"""


def book(folder: Path) -> tuple[Section, ...]:
    """The state of the book, the counts of its tables, and its settings as far as they are no words of a person's."""
    path = folder / BOOK_NAME
    if not path.is_file():
        return (Section("book", (("state", "missing"),)),)
    tables: list[Row] = []
    settings: list[Row] = []
    rows: list[Row] = []
    try:
        with reading_connection(path, _SECONDS) as connection:
            rows += _about(connection)
            tables += _counts(connection)
            settings += told_facts(dict(connection.execute("SELECT name, value FROM fact")))
            rows += _looked_through(connection)
    except DRIVER.Error as fault:
        rows = [("state", _state(fault)), *rows]
    else:
        sound = dict(rows).get("quick_check") == "ok"
        rows = [("state", "readable" if sound else "damaged"), *rows]
    told = (Section("book", tuple(rows)), Section("tables", tuple(tables)), Section("settings", tuple(settings)))
    return tuple(each for each in told if each.rows)


def _about(connection: Any) -> Iterator[Row]:
    ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    yield "ours", ours
    for name in _PRAGMAS:
        yield name, connection.execute(f"PRAGMA {name}").fetchone()[0]
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    revision = str(row[0]) if row else ""
    yield "revision", revision if revision in KNOWN else "unknown"
    yield "revision_of_program", HEAD


def _counts(connection: Any) -> Iterator[Row]:
    """How many rows each table of ours has; of others only how many there are, for their names may be anything."""
    there = {str(name) for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    ours = sorted(set(Base.metadata.tables) & there)
    for name in ours:
        yield name, connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608  # a name of ours
    yield "tables_missing", len(set(Base.metadata.tables) - there)


def _looked_through(connection: Any) -> Iterator[Row]:
    told = [str(line) for (line,) in connection.execute(f"PRAGMA quick_check({_MOST})")]
    yield "quick_check", "ok" if told == ["ok"] else f"{len(told)}"
    if told != ["ok"]:
        yield from ((f"break_{place}", _plain(line)) for place, line in enumerate(told, 1))
    broken = {str(row[0]) for row in connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST)}
    yield "references", "ok" if not broken else ", ".join(sorted(broken & set(Base.metadata.tables)))


def _plain(line: str) -> str:
    """What SQLite says of a break, in its own words and the names of our tables; any other word is left out."""
    ours, plain = set(Base.metadata.tables), set(_OF_SQLITE.split())
    words = line.replace(":", " ").replace(".", " ").split()
    kept = (word if word in ours or word.isdigit() or word.casefold() in plain else "…" for word in words)
    return " ".join(kept)[:120]


def _state(fault: "sqlite3.Error") -> str:
    told = str(fault)
    for sign, state in (
        ("locked", "held"),
        ("unable to open", "cannot_be_opened"),
        ("readonly", "cannot_be_opened"),
        ("uri", "cannot_be_opened"),
        ("not a database", "not_a_book"),
        ("no such table", "not_a_book"),
    ):
        if sign in told:
            return state
    return "damaged"

"""A backup put back, and what lies in a folder before and after."""

from pathlib import Path
from typing import Any

from db.book import BOOK_NAME
from db.driver import raw_connection
from desk.backups import Restored, restore
from desk.clock import FixedClock
from desk.office import Office


def put_back(folder: Path, path: Path, clock: FixedClock) -> Restored:
    """Restore a backup into a data folder."""
    return restore(folder, path, lambda scratch: Office.open(scratch, clock), clock)


def looks(folder: Path) -> dict[str, bytes]:
    """Everything that lies in a data folder, to the byte, but for locks."""
    return {
        each.relative_to(folder).as_posix(): each.read_bytes()
        for each in sorted(folder.rglob("*"))
        if each.is_file() and not each.name.endswith((".lock", "-shm"))
    }


def dump(book: Path) -> dict[str, list[Any]]:
    """Every row of every table but the diary."""
    with raw_connection(book) as held:
        names = held.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name != 'diary'"
            " AND name NOT LIKE 'case_words%' ORDER BY name"
        ).fetchall()
        return {name: held.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in names}


def room_of(folder: Path) -> set[str]:
    """The rooms of a sound book."""
    with raw_connection(folder / BOOK_NAME) as book:
        assert book.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        return {row[0] for row in book.execute("SELECT room FROM unit WHERE building_id IS NOT NULL")}

"""Changes a diary as somebody would who has the file and a tool for databases."""

from pathlib import Path
from typing import Any

from db.book import BOOK_NAME
from db.chain import digest_of, mark_after
from db.driver import raw_connection
from desk.check import check
from desk.diary import Anchor
from desk.office import Office

_GUARDS = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'diary'"
LINES = "SELECT id, at, clerk_id, subject_id, act, subject, old, new, note, salt, digest, mark FROM diary ORDER BY id"


def change(folder: Path, *statements: str) -> None:
    """Take the guards off, do it, and put them on again."""
    with raw_connection(folder / BOOK_NAME) as book:
        guards = book.execute(_GUARDS).fetchall()
        for name, _ in guards:
            book.execute(f"DROP TRIGGER {name}")
        for each in statements:
            book.execute(each)
        for _, told in guards:
            book.execute(told)


def chain_anew(folder: Path, first: int) -> None:
    """Give every line from one on the mark that it would have had: what is hard to do, and easy to overlook."""
    with raw_connection(folder / BOOK_NAME) as book:
        lines = book.execute(LINES).fetchall()
    mark, statements = bytes(32), []
    for id_, at, clerk, subject_id, *told, salt, digest, stood in lines:
        made = digest or digest_of(salt, id_, at, clerk, subject_id, *(each.encode() for each in told))
        mark = mark_after(mark, made) if id_ >= first else stood
        statements.append(f"UPDATE diary SET mark = x'{mark.hex()}' WHERE id = {id_}")
    change(folder, *statements)


def lines_of(folder: Path) -> list[Any]:
    """Every line as it lies in the book."""
    with raw_connection(folder / BOOK_NAME) as book:
        return list(book.execute(LINES).fetchall())


def found(office: Office, *anchors: Anchor) -> list[tuple[object, ...]]:
    """What the check of the book says of its diary: the harm, the line, and the act or the place."""
    told = [(each.code, dict(each.fields)) for each in office.ask(lambda reading: check(reading, anchors)).breaks]
    return [(code.removeprefix("diary."), about["line"], about.get("act", about.get("where"))) for code, about in told]

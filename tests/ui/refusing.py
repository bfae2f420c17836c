"""A book that will not take certain words for a while, as when its disk is full; SQLite itself says no."""

from collections.abc import Iterator
from contextlib import contextmanager

from db.book import BOOK_NAME
from db.driver import raw_connection
from desk.office import Office

FULL = "database or disk is full"
ODD = "something nobody thought of"


@contextmanager
def refusing(office: Office, table: str, act: str = "INSERT", saying: str = FULL) -> Iterator[None]:
    """Inside, every such change of the table fails; FULL is a refusal the desk knows, ODD is a fault."""
    path = office.folder / BOOK_NAME
    with raw_connection(path) as book:
        told = f"BEGIN SELECT RAISE(ABORT, '{saying}'); END"
        book.execute(f'CREATE TRIGGER refusing BEFORE {act} ON "{table}" {told}')
    try:
        yield
    finally:
        with raw_connection(path) as book:
            book.execute("DROP TRIGGER refusing")

"""Rewrites the file of a book so that nothing taken out of it stays in it."""

from db.book import Book, pragmas
from db.driver import DRIVER, raw_connection


def tidy(book: Book) -> None:
    """Leave no trace of deleted words in the book, its log or its word index; needs room for the book once more.

    The index keeps words of deleted rows until it is merged whole, pages keep bytes of cells that were moved, and the
    log keeps old pages until it is emptied. Raises the driver's error when the disk is full or others hold the book.
    """
    with raw_connection(book.path) as connection:
        for pragma in pragmas(writes=True):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("INSERT INTO case_words (case_words) VALUES ('optimize')")
        connection.execute("VACUUM")
        held, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if held:
            raise DRIVER.OperationalError("database is locked")

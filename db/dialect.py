"""SQLite as every book of this program speaks it: what was worked out for one engine serves all of them."""

from typing import Any

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

NAME = "sqlite+deskbell"
registry.register("sqlite.deskbell", __name__, "BookDialect")


class BookDialect(SQLiteDialect_pysqlite):
    """Equal to every other of its kind, and so the key of statements that were put into words before.

    Without this the engine that writes words anew what the one that reads has worded, and so does the next book that
    is opened: a fifth of the time of a short session.
    """

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    def __hash__(self) -> int:
        return hash(type(self))


STATEMENTS: LRUCache[Any, Any] = LRUCache(1_500)
"""Statements in words, for all engines; the program has some hundred, of each a few forms."""

"""Lists come in pages by key: the next page starts after the last row seen, however long the list is."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, literal, tuple_

from db.base import UtcStamp, from_micros

Row = TypeVar("Row")
PAGE = 100


@dataclass(frozen=True)
class Page(Generic[Row]):
    """Some rows of a list; `next` is the key to ask the following page with, None at the end."""

    rows: tuple[Row, ...]
    next: tuple[int, ...] | None
    total: int | None = None  # of the whole list; only the first page counts it


def older_than(at: Any, id_: Any, key: tuple[int, ...]) -> ColumnElement[bool]:
    """The rows after a key of (microseconds, id) in a list that runs from new to old."""
    moment: datetime = from_micros(key[0])
    # The type must be told: a bare datetime would be bound as text, and text is greater than any number.
    return tuple_(at, id_) < tuple_(literal(moment, UtcStamp), literal(key[1]))

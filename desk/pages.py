"""Lists come in pages by key: the next page starts after the last row seen, however long the list is."""

from dataclasses import dataclass
from typing import Generic, TypeVar

Row = TypeVar("Row")
PAGE = 100


@dataclass(frozen=True)
class Page(Generic[Row]):
    """Some rows of a list; `next` is the key to ask the following page with, None at the end."""

    rows: tuple[Row, ...]
    next: tuple[int, ...] | None
    total: int | None = None  # of the whole list; only the first page counts it

"""A list as a table takes it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Rows:
    """Some rows, the key to go on with, and how many there are in all, told on every page."""

    rows: Sequence[object]
    next: object | None
    total: int


def all_of(rows: Sequence[object]) -> Rows:
    """A short list at once."""
    return Rows(rows, None, len(rows))

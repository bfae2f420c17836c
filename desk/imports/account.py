"""What became of every row of an imported file."""

from collections.abc import Callable
from dataclasses import dataclass

Progress = Callable[[int, int], None]
"""Told rows done and rows in all; what it raises stops the import and undoes it."""


@dataclass(frozen=True)
class RefusedRow:
    """A row that was left out: its number in the file, a code of desk.imports.reasons and its fields."""

    row: int
    reason_code: str
    fields: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True)
class Account:
    """The whole account of a file: `rows` is imported + unchanged + refused.

    `passed_over` are the numbers of rows that were never meant as data: titles, the heading, blank lines."""

    rows: int
    imported: int
    unchanged: int
    refused: tuple[RefusedRow, ...]
    passed_over: tuple[int, ...]


class Tally:
    """Counts the rows while they are stored."""

    def __init__(self, total: int, progress: Progress | None) -> None:
        self._total = total
        self._progress = progress
        self._seen = 0
        self.imported = 0
        self.unchanged = 0
        self.refused: list[RefusedRow] = []

    def step(self) -> None:
        """One more row is about to be looked at."""
        if self._progress is not None and self._seen % 200 == 0:
            self._progress(self._seen, self._total)
        self._seen += 1

    def close(self, passed_over: tuple[int, ...]) -> Account:
        """The account, once every row was looked at and written."""
        if self._progress is not None:
            self._progress(self._total, self._total)
        rows = self.imported + self.unchanged + len(self.refused)
        return Account(rows, self.imported, self.unchanged, tuple(self.refused), passed_over)

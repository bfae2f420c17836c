"""What became of every row of an imported file."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from desk.imports.reasons import Remark

Progress = Callable[[int, int], None]
"""Told rows done and rows in all; what it raises stops the import and undoes it."""
_STEP = 200
Each = TypeVar("Each")


def stepping(rows: Sequence[Each], progress: Progress | None) -> Iterator[Each]:
    """The rows one after the other, telling now and then how many were gone through."""
    for number, row in enumerate(rows):
        if progress is not None and number % _STEP == 0:
            progress(number, len(rows))
        yield row


@dataclass(frozen=True)
class RefusedRow:
    """A row that was left out: its number in the file, a code of desk.imports.reasons and its fields."""

    row: int
    reason_code: str
    fields: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True)
class RemarkedRow:
    """Something decided about a value of a row."""

    row: int
    remark: Remark


@dataclass(frozen=True)
class Side:
    """One of two people who may be one; `row` is 0 for a person on file."""

    row: int
    name: str
    phones: tuple[str, ...]
    flats: tuple[str, ...]


Mark = tuple[int, str, str]
"""By what a person of a row is known again: the row's number, the role, the folded name."""
Target = Mark | int
"""Who that person may be: a person of an earlier row, or the id of one on file."""


@dataclass(frozen=True)
class Alike:
    """Somebody new in the list who may be somebody known already.

    `same` is what is done when nobody decides: the same person only where name and phone are the same."""

    mark: Mark
    target: Target
    here: Side
    there: Side
    same: bool

    @property
    def key(self) -> tuple[Mark, Target]:
        """By what the pair is known in a list."""
        return self.mark, self.target


@dataclass(frozen=True)
class Decisions:
    """What the person at the desk said of people who may be one."""

    same: dict[Mark, Target] = field(default_factory=dict)
    another: frozenset[Mark] = frozenset()


@dataclass(frozen=True)
class Account:
    """The whole account of a file: `rows` is imported + unchanged + refused.

    `passed_over` are the numbers of rows that were never meant as data: titles, the heading, blank lines. `alike` are
    the likeliest of `alike_in_all` pairs; `run_id` is that of an import that changed something."""

    rows: int
    imported: int
    unchanged: int
    refused: tuple[RefusedRow, ...]
    passed_over: tuple[int, ...]
    remarks: tuple[RemarkedRow, ...] = ()
    alike: tuple[Alike, ...] = ()
    alike_in_all: int = 0
    run_id: int | None = field(default=None, compare=False)


class Tally:
    """Counts the rows while they are looked at, and tells how far the whole work is.

    Looking at the rows is one part of it, writing them (`writes`) another as large."""

    def __init__(self, total: int, progress: Progress | None, writes: bool = False) -> None:
        self._total = total
        self._progress = progress
        self._in_all = total * 2 if writes else total
        self._seen = 0
        self.imported = 0
        self.unchanged = 0
        self.refused: list[RefusedRow] = []
        self.remarks: list[RemarkedRow] = []

    def step(self) -> None:
        """One more row is about to be looked at."""
        if self._progress is not None and self._seen % _STEP == 0:
            self._progress(self._seen, self._in_all)
        self._seen += 1

    def written(self, share: float) -> None:
        """So much of the writing is done, from 0 to 1."""
        if self._progress is not None:
            self._progress(self._total + int(self._total * share), self._in_all)

    def remark(self, row: int, remarks: Iterable[Remark]) -> None:
        """What was decided about values of a row."""
        self.remarks.extend(RemarkedRow(row, each) for each in remarks)

    def close(self, passed_over: tuple[int, ...]) -> Account:
        """The account, once every row was looked at."""
        rows = self.imported + self.unchanged + len(self.refused)
        remarks = sorted(self.remarks, key=lambda each: each.row)
        return Account(rows, self.imported, self.unchanged, tuple(self.refused), passed_over, tuple(remarks))

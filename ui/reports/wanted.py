"""Which records somebody wants to see: those of a figure, of a part of it, or of a part of the pattern."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk.figures import telling
from desk.figures.breakdowns import breakdowns
from desk.figures.figure import Figure, How, Source, Value
from desk.figures.records import Behind, behind, tell
from desk.figures.registry import FIGURES
from desk.figures.spans import Span, within
from desk.figures.spots import Where, behind_spot
from desk.work import Reading

PAGE = 100
PAGES = {
    Source.CASE: "cases",
    Source.CALL: "cases",
    Source.PAYMENT: "cases",
    Source.SLIP: "slips",
    Source.LETTER: "letters",
    Source.INCOMING: "incoming",
    Source.NOTICE: "notices",
    Source.INCIDENT: "incidents",
}
"""Where a record is opened by its number; any other is opened at its flat."""
TABS = {Source.VISIT: "visits", Source.MOVE: "moves", Source.RENOVATION: "renovation"}


@dataclass(frozen=True)
class Wanted:
    """The records behind a figure in a span; `title` says what they are, `key` is a value of the dimension."""

    title: str
    span: Span
    figure: str
    dimension: str = ""
    key: Any = None
    where: Where | None = None

    @property
    def of(self) -> Figure:
        """The figure they are behind."""
        return FIGURES[self.figure]

    def find(self, reading: Reading) -> tuple[Behind, ...]:
        """The records, the newest first."""
        moments = within(reading, self.span)
        if self.where is not None:
            return behind_spot(reading, moments, self.where)
        way = next((each for each in breakdowns(self.of) if each.key == self.dimension), None)
        return behind(reading, self.of, moments, way, self.key)


@dataclass(frozen=True)
class Record:
    """A record as a row of the list."""

    key: tuple[object, ...]
    source: Source
    id: int
    number: str
    at: datetime | date | None
    unit: str
    summary: str
    value: str
    counts: bool


@dataclass(frozen=True)
class PageOfRecords:
    """So many records from a place on, and how many there are in all."""

    rows: tuple[Record, ...]
    next: int | None
    total: int


def page_of(reading: Reading, wanted: Wanted, found: Sequence[Behind], start: int) -> PageOfRecords:
    """The next records of those found, told; one that stands there twice has a key of its own each time."""
    some = found[start : start + PAGE]
    seen = Counter(_name(each) for each in found[:start])
    rows = []
    for told in tell(reading, some):
        each = told.behind
        name = _name(each)
        seen[name] += 1
        value = _value(reading, wanted.of, each)
        key = (*name, seen[name])
        rows.append(
            Record(key, each.source, each.id, told.number, each.at, told.unit, told.summary, value, each.counts)
        )
    after = start + len(some)
    return PageOfRecords(tuple(rows), after if after < len(found) else None, len(found))


def _name(record: Behind) -> tuple[object, ...]:
    return record.source.value, record.id, record.at


def _value(reading: Reading, figure: Figure, record: Behind) -> str:
    if record.value is None or figure.how in (How.COUNT, How.SHARE, How.RATE):
        return ""
    return telling.told(reading, figure, Value(record.value, 1))

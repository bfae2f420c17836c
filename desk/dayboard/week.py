"""A week at a glance: how many appointments each worker has on each day."""

from dataclasses import dataclass
from datetime import date, timedelta

from desk.dayboard.lists import boards
from desk.dayboard.rows import NOBODY, Column
from desk.dayboard.rules import day_bounds
from desk.work import Reading
from desk.workers import workers

_DAYS = 7


@dataclass(frozen=True)
class WeekRow:
    """One worker's week from Monday: appointments, and how many of them clash."""

    column: Column
    counts: tuple[int, ...]
    clashes: tuple[int, ...]

    @property
    def key(self) -> str:
        """The key of the worker's column."""
        return self.column.key


@dataclass(frozen=True)
class Week:
    """The week that a day lies in."""

    days: tuple[date, ...]
    rows: tuple[WeekRow, ...]


def week(reading: Reading, day: date, trade_id: int | None = None) -> Week:
    """The appointments of the week of a day, by worker. Refusals: board.day_out_of_range."""
    day_bounds(day, reading.facts.zone)  # the day itself is refused, not the Monday before it
    monday = day - timedelta(days=day.weekday())
    days = tuple(monday + timedelta(days=number) for number in range(_DAYS))
    of_days = boards(reading, days, trade_id)
    columns = {column.key: column for each in of_days for column in each.columns}
    listed = {f"w{each.key}": place for place, each in enumerate(workers(reading), 1)} | {NOBODY: 0}
    order = sorted(columns.values(), key=lambda column: (listed.get(column.key, len(listed)), column.key))
    rows = []
    for column in order:
        theirs = [[card for card in each.cards if card.column == column.key] for each in of_days]
        counts = tuple(len(cards) for cards in theirs)
        rows.append(WeekRow(column, counts, tuple(sum(card.clashes for card in cards) for cards in theirs)))
    return Week(days, tuple(rows))

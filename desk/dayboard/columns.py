"""Whose column a slip stands in: that of its worker on the list, or of the name that was typed."""

from collections.abc import Iterable

from desk.dayboard.rows import NOBODY, Card, Column
from desk.slips import SlipRow
from desk.work import Reading
from desk.workers import workers

FEW = 8
"""So many workers are shown all, also those who have nothing to do: as many columns stand side by side."""


class Columns:
    """The columns there may be. A slip belongs to a worker by who it was given to, or by the name, in any case."""

    def __init__(self, reading: Reading) -> None:
        self._workers = workers(reading)
        self._trades = {each.key: each.trade_id for each in self._workers}
        self._by_name = {each.name.casefold(): each.key for each in self._workers}
        self._names: dict[str, str] = {}  # of those on no list, by their keys

    def key_of(self, worker_id: int | None, name: str) -> str:
        """The key of the column of a slip given to a worker, or to a name."""
        if not name:
            return NOBODY
        known = worker_id if worker_id in self._trades else self._by_name.get(name.casefold())
        if known is not None:
            return f"w{known}"
        key = f"n{name.casefold()}"
        self._names.setdefault(key, name)
        return key

    def card(self, row: SlipRow, worker_id: int | None) -> Card:
        """The card of a slip."""
        return Card(row, self.key_of(worker_id, row.worker))

    def of(self, trade_id: int | None, cards: Iterable[tuple[Card, int | None]]) -> tuple[Column, ...]:
        """Nobody, then workers in the office's order, then the names that are on no list.

        Those who have slips, and those of a trade if one is named; without one an office of few workers sees them all.
        With a trade whoever else goes for it has a column as well.
        """
        needed = {card.column for card, trade in cards if trade_id in (None, trade)}
        everybody = trade_id is None and len(self._workers) <= FEW
        listed = [
            Column(f"w{each.key}", each.name, each.phone, each.trade, known=True)
            for each in self._workers
            if everybody or f"w{each.key}" in needed or (trade_id is not None and each.trade_id == trade_id)
        ]
        named = [Column(key, self._names[key]) for key in sorted(needed & set(self._names))]
        return Column(NOBODY, ""), *listed, *named

"""The records behind many figures at once, as bare marks: what figures are frozen and compared by (B7)."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from sqlalchemy import literal, select

from desk.figures.counting import met
from desk.figures.figure import Asked, Figure, How, Pool, Source
from desk.figures.spans import Within
from desk.work import Reading

_DIGITS = 4
"""Of a value that is measured; a moment is known more exactly than anybody asks."""


class Mark(NamedTuple):
    """A record behind a figure: its source and id, whether it counts, and what is summed or measured of it."""

    source: Source
    id: int
    counts: bool
    value: float | None


def marks(
    reading: Reading,
    figures: Iterable[Figure],
    within: Within,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
) -> dict[str, list[Mark]]:
    """The records behind each figure, those of `records.behind` in any order; each pool is read once for all.

    `progress` is told how many pools of how many are read; it stops the reading by raising.
    """
    asked, by_pool = Asked(reading, within), dict[Pool, list[Figure]]()
    for figure in figures:
        by_pool.setdefault(figure.pool, []).append(figure)
    found: dict[str, list[Mark]] = {}
    for done, (pool, wanted) in enumerate(by_pool.items()):
        progress(done, len(by_pool))
        found |= _of_pool(asked, pool, wanted)
    return found


def _of_pool(asked: Asked, pool: Pool, figures: list[Figure]) -> dict[str, list[Mark]]:
    rows = pool.rows(asked)
    columns: list[Any] = [rows.kind if rows.kind is not None else literal(pool.source.value), rows.id]
    places: dict[Any, int] = {}

    def place(of: Any, column: Any) -> int:
        # What several figures go by is read once.
        if of not in places:
            places[of] = len(columns)
            columns.append(column.label(f"column_{len(columns)}"))
        return places[of]

    plans = []
    for figure in figures:
        counts = place((figure.counts, "counts"), met(figure, asked))
        among = place((figure.among, "counts"), figure.among(asked)) if figure.among else None
        value = place(figure.value, figure.value(asked)) if figure.value else None
        share = figure.how is How.SHARE
        plans.append((figure.key, counts, among if share else counts, value))
    found: dict[str, list[Mark]] = {figure.key: [] for figure in figures}
    for row in asked.reading.session.execute(select(*columns).select_from(rows.table).where(*rows.where)):
        source, id_ = Source(row[0]), row[1]
        for key, counts, stands, value in plans:
            if stands is None or row[stands]:
                told = None if value is None or row[value] is None else round(float(row[value]), _DIGITS)
                found[key].append(Mark(source, id_, bool(row[counts]), told))
    return found

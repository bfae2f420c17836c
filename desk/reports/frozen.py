"""The figures of an issued report and the records behind them, as the book keeps them: small, and read back whole."""

import json
import zlib
from collections.abc import Mapping
from itertools import accumulate, groupby

from desk.figures.figure import Source, Value
from desk.figures.marks import Mark

HOT, WITHHELD = "hot cases", "withheld"
"""Kept beside the figures: the cases told of one by one, and all whose name was withheld then."""
_QUICK = 6
"""How hard it is pressed: harder takes long and gains little."""


def packed_values(values: Mapping[str, Value]) -> str:
    """Figures as JSON: key -> [value, n]."""
    return json.dumps({key: [each.value, each.n] for key, each in values.items()})


def values_in(packed: str) -> dict[str, Value]:
    """The figures that `packed_values` wrote."""
    return {key: Value(value, n) for key, (value, n) in json.loads(packed).items()}


def packed_marks(marks: Mapping[str, list[Mark]]) -> bytes:
    """Records as deflated JSON: key -> [[source, counts, ids, values], …].

    Ids stand in their order as what each is more than the one before; values are left out where there are none.
    """
    told = json.dumps({key: _runs(some) for key, some in marks.items()}, separators=(",", ":"))
    return zlib.compress(told.encode(), _QUICK)


def marks_in(packed: bytes) -> dict[str, list[Mark]]:
    """The records that `packed_marks` wrote, in the order of their ids."""
    found: dict[str, list[Mark]] = {}
    for key, runs in json.loads(zlib.decompress(packed)).items():
        found[key] = [
            Mark(Source(source), id_, bool(counts), value)
            for source, counts, steps, values in runs
            for id_, value in zip(accumulate(steps), values or [None] * len(steps), strict=True)
        ]
    return found


def _runs(marks: list[Mark]) -> list[list[object]]:
    runs: list[list[object]] = []
    ordered = sorted(marks, key=lambda each: (each.source, each.counts, each.id, each.value or 0.0))
    for (source, counts), run in groupby(ordered, key=lambda each: (each.source, each.counts)):
        some = list(run)
        ids = [each.id for each in some]
        steps = [id_ - before for id_, before in zip(ids, [0, *ids], strict=False)]
        values = [each.value for each in some]
        runs.append([source.value, int(counts), steps, values if any(each is not None for each in values) else []])
    return runs

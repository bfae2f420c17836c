"""Figures month by month over two years (M85)."""

from collections.abc import Callable, Iterable

from desk.figures.counting import count
from desk.figures.figure import Figure, Value
from desk.figures.spans import Period, Span, shifted, within
from desk.work import Reading

MONTHS = 24


def trend(
    reading: Reading,
    figures: Iterable[Figure],
    last: Span,
    months: int = MONTHS,
    progress: Callable[[int, int], object] | None = None,
) -> dict[Span, dict[str, Value]]:
    """The figures of each of so many months up to the last one of a span, the oldest first.

    `progress` is told of each month and stops the work by raising.
    """
    end = last.months[-1].first
    spans = [Span(Period.MONTH, shifted(end, -back)) for back in reversed(range(months))]
    wanted = tuple(figures)
    found = {}
    for done, span in enumerate(spans, 1):
        found[span] = count(reading, wanted, within(reading, span))
        if progress is not None:
            progress(done, months)
    return found

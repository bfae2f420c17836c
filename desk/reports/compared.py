"""Figures and breakdowns of a span beside the one before and the same one a year before: for paper and screen alike."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from db.models import Case
from desk.figures.counting import count
from desk.figures.dimensions import Dimension, all_parts, fullest_first
from desk.figures.figure import Figure
from desk.figures.spans import Period, Span, Within, within
from desk.reports.report import Progress, Share, Triple
from desk.words import Language, word
from desk.work import Reading


@dataclass(frozen=True)
class Moments:
    """A span and the two it is compared with as moments; None where the book tells nothing of one."""

    here: Within
    before: Within | None
    year_before: Within | None

    @property
    def all(self) -> tuple[Within | None, ...]:
        """The three of them, the span itself first."""
        return self.here, self.before, self.year_before


def begun(reading: Reading) -> datetime | None:
    """When the first case of the book was taken."""
    return reading.session.scalar(select(func.min(Case.taken_at)))


def spans_with_cases(reading: Reading, period: Period) -> tuple[Span, ...]:
    """The periods from the first case to now, the newest first; the one that runs is always among them."""
    this = Span.of(period, reading.facts.local(reading.now).date())
    first = begun(reading)
    oldest = Span.of(period, reading.facts.local(first).date()) if first is not None else this
    spans = [this]
    while spans[-1].first > oldest.first:
        spans.append(spans[-1].before)
    return tuple(spans)


def moments(reading: Reading, span: Span) -> Moments:
    """A span and those it is compared with; the book tells of one that ended after its first case was taken."""
    first = begun(reading)

    def told(other: Span) -> Within | None:
        found = within(reading, other)
        return found if first is not None and found.end > first else None

    return Moments(within(reading, span), told(span.before), told(span.year_before))


def values(
    reading: Reading, figures: Iterable[Figure], compared: Moments, progress: Progress | None = None
) -> dict[str, Triple]:
    """Each figure in a span and in those it is compared with, by its key."""
    wanted, found = tuple(figures), []
    for done, each in enumerate(compared.all, 1):
        found.append({} if each is None else count(reading, wanted, each))
        if progress is not None:
            progress(done, len(compared.all))
    now, before, year = found
    return {each.key: Triple(now[each.key], before.get(each.key), year.get(each.key)) for each in wanted}


def shares(reading: Reading, language: Language, dimension: Dimension, compared: Moments) -> tuple[Share, ...]:
    """How the cases of a dimension fall in a span and in those it is compared with, by `fullest_first`."""
    return all_shares(reading, language, (dimension,), compared)[dimension.key]


def all_shares(
    reading: Reading, language: Language, dimensions: Iterable[Dimension], compared: Moments
) -> dict[str, tuple[Share, ...]]:
    """The same of several dimensions by their keys; the cases are read once for all of them."""
    wanted, none = tuple(dimensions), word(language, "report.none_given")
    counted = [{} if each is None else all_parts(reading, wanted, each) for each in compared.all]
    found = {}
    for dimension in wanted:
        called = dimension.named(reading)
        now, before, year = (each.get(dimension.key, {}) for each in counted)
        some = (
            Share(value, called(language, value) or none, now.get(value, 0), before.get(value, 0), year.get(value, 0))
            for value in {*now, *before, *year}
        )
        found[dimension.key] = tuple(sorted(some, key=lambda each: fullest_first(each.key, each.now, each.name)))
    return found

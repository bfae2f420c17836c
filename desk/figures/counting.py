"""Counts figures: those of one pool in one question, so that a month costs what it holds and not what the book does."""

from collections.abc import Iterable
from functools import lru_cache
from math import ceil
from statistics import median
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select, true

from desk.figures.asking import ANY_SPAN, given
from desk.figures.figure import Asked, Condition, Figure, How, Pool, Value
from desk.figures.households import mean_households
from desk.figures.spans import Within
from desk.work import Reading

_MEASURED = (How.MEDIAN, How.P90)


def count(reading: Reading, figures: Iterable[Figure], within: Within) -> dict[str, Value]:
    """What each figure came to in a span, by its key."""
    asked, by_pool = Asked(reading, within), dict[Pool, list[Figure]]()
    for figure in figures:
        by_pool.setdefault(figure.pool, []).append(figure)
    found: dict[str, Value] = {}
    for pool, wanted in by_pool.items():
        found |= _counted(asked, pool, tuple(each for each in wanted if each.how not in _MEASURED))
        found |= _measured(asked, pool, [each for each in wanted if each.how in _MEASURED])
    return found


def share(part: float, whole: float) -> float | None:
    """A part of a whole in %, to 0.1; None where there is no whole."""
    return round(100 * part / whole, 1) if whole else None


def percentile(values: list[float], percent: int) -> float:
    """The smallest of the sorted values that so many of a hundred do not exceed."""
    return values[max(0, ceil(len(values) * percent / 100) - 1)]


def _counted(asked: Asked, pool: Pool, figures: tuple[Figure, ...]) -> dict[str, Value]:
    if not figures:
        return {}
    counts, question = _count_question(pool, figures)
    told = asked.reading.session.execute(question, given(asked)).one()
    counted = dict(zip(counts, told, strict=True))
    return {each.key: _value(asked, each, counted) for each in figures}


@lru_cache(maxsize=256)
def _count_question(pool: Pool, figures: tuple[Figure, ...]) -> tuple[tuple[Any, ...], Select[Any]]:
    """What is counted or summed, and the question that tells it."""
    rows = pool.rows(ANY_SPAN)
    # A condition that several figures count by is asked once.
    columns: dict[Any, ColumnElement[Any]] = {}
    for figure in figures:
        columns.setdefault(figure.counts, _how_many(figure.counts, ANY_SPAN))
        if figure.how is How.SHARE:
            columns.setdefault(figure.among, _how_many(figure.among, ANY_SPAN))
        elif figure.how is How.SUM:
            columns[figure] = _sum(figure, ANY_SPAN)
    return tuple(columns), select(*columns.values()).select_from(rows.table).where(*rows.where)


def _value(asked: Asked, figure: Figure, told: dict[Any, int]) -> Value:
    counted = told[figure.counts]
    if figure.how is How.SHARE:
        return Value(share(counted, told[figure.among]), told[figure.among])
    if figure.how is How.SUM:
        return Value(told[figure], counted)
    if figure.how is How.RATE:
        return Value(share(counted, mean_households(asked.reading, asked.within)), counted)
    return Value(counted, counted)


def _measured(asked: Asked, pool: Pool, figures: list[Figure]) -> dict[str, Value]:
    """Medians and percentiles; figures of the same values share one question."""
    read: dict[tuple[Any, Any], list[float]] = {}
    found = {}
    for figure in figures:
        same = (figure.counts, figure.value)
        if same not in read:
            read[same] = _values(asked, pool, figure)
        values = read[same]
        told = None if not values else median(values) if figure.how is How.MEDIAN else percentile(values, 90)
        found[figure.key] = Value(None if told is None else round(told, 2), len(values))
    return found


def _values(asked: Asked, pool: Pool, figure: Figure) -> list[float]:
    return sorted(asked.reading.session.connection().scalars(_value_question(pool, figure), given(asked)))


@lru_cache(maxsize=64)
def _value_question(pool: Pool, figure: Figure) -> Select[Any]:
    assert figure.value is not None, figure.key
    rows = pool.rows(ANY_SPAN)
    return select(figure.value(ANY_SPAN)).select_from(rows.table).where(*rows.where, met(figure, ANY_SPAN))


def met(figure: Figure, asked: Asked) -> ColumnElement[bool]:
    """What a record of the pool must meet to count."""
    return figure.counts(asked) if figure.counts else true()


def _how_many(wanted: Condition | None, asked: Asked) -> ColumnElement[Any]:
    return func.count() if wanted is None else func.coalesce(func.sum(case((wanted(asked), 1), else_=0)), 0)


def _sum(figure: Figure, asked: Asked) -> ColumnElement[Any]:
    assert figure.value is not None, figure.key
    return func.coalesce(func.sum(case((met(figure, asked), figure.value(asked)), else_=0)), 0)

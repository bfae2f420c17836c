"""Which of two limits is surely the longer one, whatever day it begins on (M77)."""

from datetime import time

from db.models import LimitUnit
from desk.calendar import Limit
from desk.week import MIDNIGHT, Span, Week

_HOUR, _DAY = 60, 24 * 60  # in minutes
_SUMMER_TIME = _HOUR  # the most that a change of the clocks takes away or adds
_ELAPSED = {LimitUnit.MINUTES: 1, LimitUnit.HOURS: _HOUR}


def surely_longer(one: Limit, other: Limit, week: Week) -> bool:
    """Whether a limit ends after another in an office of that week on whatever day and at whatever time both begin.

    What depends on the day is no: holidays and nights may make a limit in working time any length, so that elapsed
    time is never surely longer than it.
    """
    if one.unit == other.unit:
        return one.amount > other.amount
    if other.unit in _ELAPSED:
        return _least_elapsed(one, week) > other.amount * _ELAPSED[other.unit]
    if one.unit is LimitUnit.WORKING_HOURS:
        return one.amount * _HOUR > _most_open(other.amount, week)
    return one.unit is LimitUnit.WORKING_DAYS and _least_open(one.amount, week) > other.amount * _HOUR


def _least_elapsed(limit: Limit, week: Week) -> int:
    """The minutes that pass at the very least: an hour of work takes an hour, a working day reaches into another."""
    if limit.unit is LimitUnit.WORKING_HOURS:
        return limit.amount * _HOUR
    if limit.unit is not LimitUnit.WORKING_DAYS:
        return limit.amount * _ELAPSED[limit.unit]
    # From the last closing of a day until the first opening so many days later, where a short day cuts it off.
    opens = min(_minutes(spans[0][0]) for spans in week if spans)
    closes = max(_closing(spans[-1]) for spans in week if spans)
    return limit.amount * _DAY - (closes - opens) - _SUMMER_TIME


def _least_open(days: int, week: Week) -> int:
    """The opening minutes in so many working days at the very least: the whole days between the first and the last."""
    return (days - 1) * (min(_open(spans) for spans in week if spans) - _SUMMER_TIME)


def _most_open(days: int, week: Week) -> int:
    """The most opening minutes in them: the whole of the first and of the last day as well."""
    return (days + 1) * (max(_open(spans) for spans in week) + _SUMMER_TIME)


def _open(spans: tuple[Span, ...]) -> int:
    return sum(_closing(span) - _minutes(span[0]) for span in spans)


def _closing(span: Span) -> int:
    return _DAY if span[1] == MIDNIGHT else _minutes(span[1])


def _minutes(at: time) -> int:
    return at.hour * _HOUR + at.minute

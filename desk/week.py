"""The hours of the week: when the office opens and closes on each weekday, with a break between where there is one."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from typing import Any

from desk.refusals import Refusal

Span = tuple[time, time]
"""From opening to closing on the office's clock; a closing at 00:00 is the midnight that ends the day."""
Week = tuple[tuple[Span, ...], ...]
"""Seven days from Monday, each with its spans in order; a day without any is closed."""

MIDNIGHT = time(0)
MOST_SPANS = 2
_OLD = ("opens", "closes", "weekdays")  # how a book kept the hours when every day had the same


def same_hours(spans: Sequence[Span], weekdays: Iterable[int]) -> Week:
    """A week with the same hours on some weekdays (Monday is 0) and closed on the others."""
    days = frozenset(weekdays)
    return tuple(tuple(spans) if day in days else () for day in range(7))


WEEK = same_hours([(time(8, 30), time(17, 30))], range(5))


@dataclass(frozen=True)
class TypedWeek:
    """A week as somebody types it: for each day when it opens, the break from and to, and when it closes.

    Each is a time, None where nothing was written, or the words themselves; a day without any is closed.
    """

    rows: tuple[tuple[time | str | None, ...], ...]

    def read(self) -> Week:
        """The week it says. Refusals: facts.time_unreadable, facts.time_missing; they name the weekday."""
        return tuple(_day_typed(weekday, row) for weekday, row in enumerate(self.rows))


def typed_rows(week: Week) -> tuple[tuple[time | None, ...], ...]:
    """A week as it would be typed."""
    rows: list[tuple[time | None, ...]] = []
    for spans in week:
        if not spans:
            rows.append((None, None, None, None))
        elif len(spans) == 1:
            rows.append((spans[0][0], None, None, spans[0][1]))
        else:
            rows.append((spans[0][0], spans[0][1], spans[-1][0], spans[-1][1]))
    return tuple(rows)


def check_week(week: Week) -> None:
    """Make sure that a week can be kept; a refusal names the weekday it is about.

    Refusals: facts.no_working_day, facts.hours_reversed, facts.break_outside.
    """
    for weekday, spans in enumerate(week):
        if spans and spans[-1][1] != MIDNIGHT and spans[-1][1] <= spans[0][0]:
            raise Refusal("facts.hours_reversed", field="week", weekday=weekday)
        ends = [span[1] for span in spans[:-1]]
        begins = [span[0] for span in spans[1:]]
        # The day itself runs forwards, so a part of it that does not is cut off by a break outside of it.
        if (
            len(spans) > MOST_SPANS
            or any(closes != MIDNIGHT and closes <= opens for opens, closes in spans)
            or any(end == MIDNIGHT or begin <= end for end, begin in zip(ends, begins, strict=True))
        ):
            raise Refusal("facts.break_outside", field="week", weekday=weekday)
    if not any(week):
        raise Refusal("facts.no_working_day", field="week", weekday=0)


def closing(week: Week, weekday: int) -> time:
    """When the office closes on a weekday, as a clock time of it; on one without hours as on most others."""
    spans = week[weekday] or usual_hours(week)
    return time(23, 59) if spans[-1][1] == MIDNIGHT else spans[-1][1]


def usual_hours(week: Week) -> tuple[Span, ...]:
    """The hours that most days of the week have."""
    told = Counter(spans for spans in week if spans).most_common(1)
    return told[0][0] if told else WEEK[0]


def week_rows(week: Week) -> list[list[list[str]]]:
    """A week as the book keeps it: for each day its spans as "08:30"."""
    return [[[f"{opens:%H:%M}", f"{closes:%H:%M}"] for opens, closes in spans] for spans in week]


def read_week(rows: Any) -> Week:
    """A week out of the book."""
    return tuple(tuple((_read(opens), _read(closes)) for opens, closes in day) for day in rows)


def week_of_old(rows: Mapping[str, Any]) -> Week | None:
    """The week that the rows of an older book say, or None where it says nothing of its hours."""
    if not any(name in rows for name in _OLD):
        return None
    opens, closes = _read(rows.get("opens", "08:30")), _read(rows.get("closes", "17:30"))
    # Closing at or before opening meant: open until midnight.
    return same_hours([(opens, closes if closes > opens else MIDNIGHT)], rows.get("weekdays", range(5)))


def _day_typed(weekday: int, row: Sequence[time | str | None]) -> tuple[Span, ...]:
    told: list[time | None] = []
    for place, cell in enumerate(row):
        if isinstance(cell, str):
            if place != len(row) - 1 or cell.strip() not in ("24", "24:00", "2400", "24：00"):
                raise Refusal("facts.time_unreadable", field="week", weekday=weekday, typed=cell)
            told.append(MIDNIGHT)
        else:
            told.append(cell)
    opens, rests, resumes, closes = told
    if opens is None and closes is None and rests is None and resumes is None:
        return ()
    if opens is None or closes is None or (rests is None) != (resumes is None):
        raise Refusal("facts.time_missing", field="week", weekday=weekday)
    if rests is None or resumes is None:
        return ((opens, closes),)
    return ((opens, rests), (resumes, closes))


def _read(written: str) -> time:
    return time.fromisoformat(written)

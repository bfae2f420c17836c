"""What holds of windows of time side by side: which clash, how they share a column, which hours a day shows."""

from collections.abc import Hashable, Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from desk.refusals import Refusal

Key = TypeVar("Key", bound=Hashable)
Window = tuple[datetime, datetime]
"""From when until when, in UTC; the end is after the beginning."""

HOUR = timedelta(hours=1)
FIRST_YEAR, LAST_YEAR = 1970, 9000
_DAY = timedelta(days=1)


def overlap(one: Window, other: Window) -> bool:
    """Whether two windows have a moment in common; one that begins where the other ends has none."""
    return one[0] < other[1] and other[0] < one[1]


def clashing(windows: Iterable[tuple[Key, Window]]) -> frozenset[Key]:
    """The keys of all windows of one worker that overlap another one of theirs."""
    found: set[Key] = set()
    last: tuple[Key, datetime] | None = None
    for key, (start, end) in sorted(windows, key=lambda each: each[1]):
        if last is not None and start < last[1]:
            found |= {key, last[0]}
        if last is None or end > last[1]:
            last = key, end
    return frozenset(found)


def lanes(windows: Iterable[tuple[Key, Window]]) -> dict[Key, tuple[int, int]]:
    """For each window the lane it is drawn in and how many lanes its neighbours need: (0, 1) alone.

    Two windows that overlap are never in one lane.
    """
    found: dict[Key, tuple[int, int]] = {}
    group: list[tuple[Key, int]] = []
    ends: list[datetime] = []

    def close() -> None:
        found.update({key: (lane, len(ends)) for key, lane in group})
        group.clear()
        ends.clear()

    for key, (start, end) in sorted(windows, key=lambda each: each[1]):
        if ends and start >= max(ends):
            close()
        lane = next((place for place, until in enumerate(ends) if until <= start), len(ends))
        ends[lane : lane + 1] = [end]
        group.append((key, lane))
    close()
    return found


def day_bounds(day: date, zone: str) -> Window:
    """A day of the office from midnight to midnight; with a change of the clocks it has 23 or 25 hours.

    Refusals: board.day_out_of_range.
    """
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Refusal("board.day_out_of_range", field="day", day=day, first=FIRST_YEAR, last=LAST_YEAR)
    own = ZoneInfo(zone)
    return _midnight(day, own), _midnight(day + _DAY, own)


def hours_shown(bounds: Window, opened: Sequence[Window], others: Iterable[Window], zone: str) -> Window:
    """The whole hours of a day that a board shows: those it is open, and what is appointed outside of them."""
    within = [(max(start, bounds[0]), min(end, bounds[1])) for start, end in (*opened, *others)]
    real = [(start, end) for start, end in within if start < end]
    if not real:
        return bounds
    own = ZoneInfo(zone)
    first = min(start for start, _end in real)
    last = max(end for _start, end in real)
    begun = first - timedelta(minutes=first.astimezone(own).minute, seconds=first.second)
    past = timedelta(minutes=last.astimezone(own).minute, seconds=last.second)
    over = last if not past else last - past + HOUR
    return max(begun, bounds[0]), min(over, bounds[1])


def within_hours(window: Window, opened: Sequence[Window]) -> bool:
    """Whether a window lies between the first opening and the last closing; a break at noon counts as open."""
    return bool(opened) and opened[0][0] <= window[0] and window[1] <= opened[-1][1]


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)

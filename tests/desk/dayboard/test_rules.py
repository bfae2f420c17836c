"""What holds of windows side by side, whatever they are: clashes, lanes, the bounds of a day."""

from datetime import UTC, date, datetime, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.dayboard.rules import Window, clashing, day_bounds, hours_shown, lanes, overlap, within_hours
from desk.refusals import Refusal

_START = datetime(2026, 11, 20, 0, 0, tzinfo=UTC)
_MINUTES = st.integers(0, 600)


@st.composite
def _windows(draw: st.DrawFn) -> list[tuple[int, Window]]:
    told = draw(st.lists(st.tuples(_MINUTES, st.integers(1, 240)), max_size=14))
    return [
        (number, (_START + timedelta(minutes=begin), _START + timedelta(minutes=begin + length)))
        for number, (begin, length) in enumerate(told)
    ]


@given(_windows())
def test_a_window_clashes_exactly_when_another_one_overlaps_it(windows: list[tuple[int, Window]]) -> None:
    by_hand = {
        key for one, other in combinations(windows, 2) if overlap(one[1], other[1]) for key in (one[0], other[0])
    }
    assert clashing(windows) == by_hand


@given(_windows())
def test_no_two_windows_that_overlap_share_a_lane(windows: list[tuple[int, Window]]) -> None:
    found = lanes(windows)
    assert set(found) == {key for key, _window in windows}
    assert all(0 <= lane < count for lane, count in found.values())
    for (one, when), (other, then) in combinations(windows, 2):
        if overlap(when, then):
            assert found[one][0] != found[other][0]
            assert found[one][1] == found[other][1]


def test_one_that_begins_where_the_other_ends_does_not_clash() -> None:
    noon = _START + timedelta(hours=4)
    assert clashing([(1, (_START, noon)), (2, (noon, noon + timedelta(hours=1)))]) == frozenset()
    assert lanes([(1, (_START, noon)), (2, (noon, noon + timedelta(hours=1)))]) == {1: (0, 1), 2: (0, 1)}


@pytest.mark.parametrize(
    ("day", "zone", "hours"),
    [
        (date(2026, 3, 29), "Europe/Berlin", 23),
        (date(2026, 10, 25), "Europe/Berlin", 25),
        (date(2026, 11, 1), "America/New_York", 25),
        (date(2026, 11, 20), "Asia/Shanghai", 24),
        (date(2026, 4, 24), "Africa/Cairo", 23),  # the midnight itself is skipped
    ],
)
def test_a_day_is_as_long_as_the_clocks_of_its_zone_make_it(day: date, zone: str, hours: int) -> None:
    start, end = day_bounds(day, zone)
    assert end - start == timedelta(hours=hours)
    assert day_bounds(day + timedelta(days=1), zone)[0] == end


@pytest.mark.parametrize("day", [date.min, date.max, date(9001, 1, 1)])
def test_a_day_out_of_all_reason_is_refused(day: date) -> None:
    with pytest.raises(Refusal) as told:
        day_bounds(day, "Asia/Shanghai")
    assert told.value.code == "board.day_out_of_range"


def test_the_hours_shown_are_widened_to_whole_hours_around_what_is_appointed() -> None:
    bounds = day_bounds(date(2026, 11, 20), "Asia/Shanghai")
    opened = [(bounds[0] + timedelta(hours=8.5), bounds[0] + timedelta(hours=17.5))]
    assert hours_shown(bounds, opened, [], "Asia/Shanghai") == (
        bounds[0] + timedelta(hours=8),
        bounds[0] + timedelta(hours=18),
    )
    early = (bounds[0] + timedelta(hours=6.25), bounds[0] + timedelta(hours=7))
    into_the_night = (bounds[0] + timedelta(hours=23), bounds[1] + timedelta(hours=2))
    assert hours_shown(bounds, opened, [early, into_the_night], "Asia/Shanghai") == (
        bounds[0] + timedelta(hours=6),
        bounds[1],
    )
    assert hours_shown(bounds, [], [], "Asia/Shanghai") == bounds


def test_a_break_at_noon_is_within_the_hours() -> None:
    opened = [(_START, _START + timedelta(hours=4)), (_START + timedelta(hours=5), _START + timedelta(hours=9))]
    assert within_hours((_START + timedelta(hours=3), _START + timedelta(hours=6)), opened)
    assert not within_hours((_START + timedelta(hours=8), _START + timedelta(hours=10)), opened)
    assert not within_hours((_START, _START + timedelta(hours=1)), [])

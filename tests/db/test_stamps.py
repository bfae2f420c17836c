"""A moment is one moment in every zone (G28)."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.base import from_micros, micros

_MOMENTS = st.datetimes(datetime(1950, 1, 1), datetime(2400, 1, 1))


@given(_MOMENTS, st.sampled_from(["Asia/Shanghai", "Europe/London", "America/New_York", "UTC"]))
def test_a_stored_moment_comes_back_as_the_same_instant(wall: datetime, zone: str) -> None:
    moment = wall.replace(tzinfo=ZoneInfo(zone))
    assert from_micros(micros(moment)) == moment.astimezone(UTC)


@given(_MOMENTS, st.timedeltas(timedelta(microseconds=1), timedelta(days=400)))
def test_later_moments_have_larger_numbers(wall: datetime, gone: timedelta) -> None:
    moment = wall.replace(tzinfo=UTC)
    assert micros(moment + gone) > micros(moment)


def test_a_moment_without_a_zone_is_never_stored() -> None:
    with pytest.raises(ValueError, match="zone"):
        micros(datetime(2026, 11, 20, 16, 0))

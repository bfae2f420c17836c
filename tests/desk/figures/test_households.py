"""How many homes a past month had: what happens to flats later does not change it (M16)."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from db.models import Unit, UnitUse
from desk import household, owners, records
from desk.clock import FixedClock
from desk.figures.households import mean_households
from desk.figures.spans import span_from, within
from desk.merging import merge, split
from desk.office import Office
from desk.work import UnitOfWork

Act = Callable[[UnitOfWork, int], object]


def _of(office: Office, code: str) -> float:
    return office.ask(lambda reading: mean_households(reading, within(reading, span_from(code))))


def _add(office: Office, *rooms: str) -> list[int]:
    add = owners.add_unit
    return [office.do(lambda work, room=room: add(work, owners.NewUnit("1", "1", room))).answer for room in rooms]  # type: ignore[misc]


@pytest.fixture
def flats(office: Office, clock: FixedClock) -> list[int]:
    """Five flats that were put on file in the middle of November."""
    clock.move_to(datetime(2026, 11, 13, 2, tzinfo=UTC))
    return _add(office, "101", "102", "103", "104", "105")


def _occupied(told: bool) -> Act:
    return lambda work, id: household.change_unit(work, id, household.UnitFacts(occupied=told))


def _used(use: UnitUse) -> Act:
    return lambda work, id: records.change(work, Unit, id, {"use": use})


def test_flats_that_are_put_on_file_later_are_none_of_a_past_month(
    office: Office, clock: FixedClock, flats: list[int]
) -> None:
    """M16: those put on file within a month were there before; a month before all of them is told by them."""
    assert (_of(office, "2026-11"), _of(office, "2026-10"), len(flats)) == (5, 5, 5)
    clock.move_to(datetime(2026, 12, 10, 2, tzinfo=UTC))
    _add(office, "201", "202", "203")
    assert (_of(office, "2026-11"), _of(office, "2026-12")) == (5, 8)
    clock.move_to(datetime(2027, 1, 10, 2, tzinfo=UTC))
    assert (_of(office, "2026-11"), _of(office, "2026-12")) == (5, 8)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (_used(UnitUse.SHOP), _used(UnitUse.HOME)),
        (_occupied(False), _occupied(True)),
        (_used(UnitUse.SHOP), _occupied(False)),
        (_occupied(False), _used(UnitUse.SHOP)),
    ],
)
def test_what_is_changed_of_a_flat_later_changes_no_past_month(
    office: Office, clock: FixedClock, flats: list[int], first: Act, then: Act
) -> None:
    """M16: neither a change nor one after it, of the use as of whether people live there."""
    for month, act in ((12, first), (13, then)):
        clock.move_to(datetime(2026 + month // 13, month % 12 or 12, 10, 2, tzinfo=UTC))
        office.do(lambda work, act=act: act(work, flats[0]))  # type: ignore[misc]
    clock.move_to(datetime(2027, 2, 10, 2, tzinfo=UTC))
    assert (_of(office, "2026-11"), _of(office, "2026-12")) == (5, 4.5)


def test_flats_merged_and_split_later_change_no_past_month(office: Office, clock: FixedClock, flats: list[int]) -> None:
    """M16: two in November, one from December until it is split in February."""
    clock.move_to(datetime(2026, 12, 10, 2, tzinfo=UTC))
    merged = office.do(lambda work: merge(work, "unit", flats[0], flats[1])).answer
    assert (_of(office, "2026-11"), _of(office, "2026-12")) == (5, 4.5)
    clock.move_to(datetime(2027, 2, 10, 2, tzinfo=UTC))
    office.do(lambda work: split(work, merged.id))
    assert [_of(office, code) for code in ("2026-11", "2026-12", "2027-01", "2027-02")] == [5, 4.5, 4, 4.5]


def test_what_a_kept_flat_takes_over_from_the_other_was_not_so_before(
    office: Office, clock: FixedClock, flats: list[int]
) -> None:
    """M16: nothing was told of one, the other stood empty; made one, it stands empty, and no longer when split."""
    office.do(lambda work: _occupied(False)(work, flats[1]))
    clock.move_to(datetime(2026, 12, 10, 2, tzinfo=UTC))
    merged = office.do(lambda work: merge(work, "unit", flats[0], flats[1])).answer
    assert (_of(office, "2026-11"), _of(office, "2026-12")) == (4.5, 3.5)
    clock.move_to(datetime(2027, 2, 10, 2, tzinfo=UTC))
    office.do(lambda work: split(work, merged.id))
    assert [_of(office, code) for code in ("2026-11", "2026-12", "2027-01", "2027-02")] == [4.5, 3.5, 3, 3.5]

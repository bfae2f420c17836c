"""Which backups make room: each of two days, then one a day, a week, a month, and never the last good one (G17)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desk.backups import Manifest, Reason, backups_in, last_good, make, thin
from desk.backups.keeping import to_remove
from desk.backups.listing import Backup
from desk.clock import FixedClock
from desk.office import Office
from tests.conftest import FRIDAY

OURS = "0123456789abcdef"
FIRST = datetime(2026, 1, 5, 10, 0, tzinfo=UTC)
_PLAIN = Manifest(
    made_at=FIRST, reason=Reason.DAILY, program="", book_id=OURS, office_en="", office_zh="", zone="Asia/Shanghai",
    revision="0006", sha256="", bytes=1, rows={}, diary_id=0, diary_at=None,
)  # fmt: skip


def _backup(at: datetime, reason: Reason = Reason.DAILY, book: str = OURS) -> Backup:
    manifest = replace(_PLAIN, made_at=at, reason=reason, book_id=book)
    return Backup(Path(f"{manifest.stem(seconds=True)}-{reason}-{book}.zip"), 1, at, manifest)


def _year() -> Iterator[list[Backup]]:
    """400 days with three backups a day, thinned after each; a week of holidays without any."""
    held: list[Backup] = []
    for day in range(400):
        for hour in (0, 4, 8):
            now = FIRST + timedelta(days=day, hours=hour)
            if not 270 <= day < 277:
                held.append(_backup(now))
            gone = to_remove(held, OURS, now)
            held = [each for each in held if each not in gone]
            yield held


def test_over_400_days_there_are_always_days_weeks_and_months() -> None:
    """G17."""
    newest, held = FIRST, [_backup(FIRST)]
    for held in _year():
        newest = max([newest, *(each.made_at for each in held)])
        assert newest in {each.made_at for each in held}, "the last good one always stays"
        assert len(held) <= 9 + 7 + 5 + 12
    whole = {newest - timedelta(days=days, hours=hours) for days in (0, 1) for hours in (0, 4, 8)}
    assert whole <= {each.made_at for each in held}
    local = {each.manifest.local().date() for each in held if each.manifest is not None}
    assert {max(local) - timedelta(days=back) for back in range(7)} <= local
    assert len({f"{day:%G-%V}" for day in local}) >= 5
    assert len({f"{day:%Y-%m}" for day in local}) == 12


def test_the_last_one_stays_however_old_it_is() -> None:
    """G17."""
    old = _backup(FIRST)
    assert to_remove([old], OURS, FIRST + timedelta(days=4000)) == ()


def test_what_a_restore_replaced_stays_for_90_days() -> None:
    """G17."""
    many = [_backup(FIRST + timedelta(hours=hour)) for hour in range(24)]
    aside = [_backup(FIRST + timedelta(hours=hour, minutes=5), Reason.BEFORE_RESTORE) for hour in range(3)]
    before, after = (to_remove([*many, *aside], OURS, FIRST + timedelta(days=days)) for days in (89, 92))
    assert not [each for each in aside if each in before]
    assert [each for each in aside if each in after] == aside


def test_another_books_and_damaged_ones_are_left_alone() -> None:
    """G17."""
    others = [_backup(FIRST + timedelta(minutes=turn), book="another") for turn in range(30)]
    damaged = [Backup(Path(f"deskbell-{turn}.zip"), 1, FIRST, None, "backup.damaged") for turn in range(9)]
    nameless = [_backup(FIRST + timedelta(minutes=turn), book="") for turn in range(9)]
    assert to_remove([*others, *damaged, *nameless], OURS, FIRST + timedelta(days=900)) == ()


def test_backups_of_a_clock_that_ran_ahead_take_nobodys_place() -> None:
    """G17: they are not the last good one, and they do not push it out."""
    ahead = [_backup(FIRST + timedelta(days=400 + 40 * turn)) for turn in range(20)]
    good = _backup(FIRST - timedelta(days=5))
    assert to_remove([*ahead, good], OURS, FIRST) == ()
    newest_first = tuple(sorted([*ahead, good], key=lambda each: each.made_at, reverse=True))
    assert last_good(newest_first, OURS, FIRST) == good


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "Europe/London", "Nowhere/Atall"])
def test_days_are_those_of_the_office(zone: str) -> None:
    evening = datetime(2026, 3, 1, 15, 59, tzinfo=UTC)  # 23:59 in Shanghai, and a minute later it is tomorrow there
    both = [_backup(evening), _backup(evening + timedelta(minutes=2))]
    told = [replace(each, manifest=replace(each.manifest, zone=zone)) for each in both if each.manifest is not None]
    gone = to_remove(told, OURS, evening + timedelta(days=30))
    assert len(gone) == (0 if zone == "Asia/Shanghai" else 1)


def test_in_a_folder_only_files_of_this_book_go(office: Office, where: Path, clock: FixedClock) -> None:
    names = []
    for _ in range(4):
        clock.move_on(timedelta(hours=1))
        names.append(make(office, where, Reason.DAILY).path.name)
    (where / "deskbell-2020-01-01-0000.zip").write_bytes(b"damaged")
    (where / "deskbell-notes.txt").write_bytes(b"a person's own")
    now = FRIDAY + timedelta(days=9)
    assert thin(where, "another", now) == ()
    assert set(thin(where, office.facts.book_id, now)) == {*names[:-1]}
    assert {each.path.name for each in backups_in(where)} == {names[-1], "deskbell-2020-01-01-0000.zip"}
    assert (where / "deskbell-notes.txt").exists()

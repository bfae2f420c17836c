"""A backup is due once a day, and at closing when anything was written since the last one."""

from datetime import timedelta
from pathlib import Path

from desk import drafts
from desk.backups import Manifest, Reason, backups_in, due, last_good, make, restore
from desk.clock import FixedClock
from desk.office import Office
from tests.desk.backups.conftest import Add


def _due(office: Office, last: Manifest | None, closing: bool = False) -> Reason | None:
    return office.ask(lambda reading: due(reading, last, closing))


def test_once_a_day(office: Office, where: Path, clock: FixedClock, add: Add) -> None:
    add("101")
    assert _due(office, None) == Reason.DAILY
    last = make(office, where, Reason.DAILY).manifest
    assert _due(office, last) is None
    clock.move_on(timedelta(hours=23, minutes=59))
    assert _due(office, last) is None
    clock.move_on(timedelta(minutes=1))
    assert _due(office, last) == Reason.DAILY


def test_at_closing_only_when_something_was_written(office: Office, where: Path, clock: FixedClock, add: Add) -> None:
    assert _due(office, None, closing=True) == Reason.EXIT
    last = make(office, where, Reason.DAILY).manifest
    assert _due(office, last, closing=True) is None
    clock.move_on(timedelta(minutes=5))
    office.do(lambda work: drafts.keep(work, "half", "case", {"words": "水"}))
    assert _due(office, last, closing=True) == Reason.EXIT
    last = make(office, where, Reason.EXIT).manifest
    assert _due(office, last, closing=True) is None
    add("102")
    assert _due(office, last, closing=True) == Reason.EXIT


def test_the_last_good_one_is_this_books_and_not_damaged(office: Office, where: Path, clock: FixedClock) -> None:
    old = make(office, where, Reason.DAILY)
    clock.move_on(timedelta(days=1))
    new = make(office, where, Reason.DAILY)
    now, ours = clock.now(), office.facts.book_id
    found = last_good(backups_in(where), ours, now)
    assert found is not None
    assert found.path == new.path
    new.path.write_bytes(new.path.read_bytes()[:-100])
    found = last_good(backups_in(where), ours, now)
    assert found is not None
    assert found.path == old.path
    assert last_good(backups_in(where), "another", now) is None


def test_after_a_restore_one_is_due_although_the_diary_is_shorter(
    office: Office, where: Path, clock: FixedClock, add: Add
) -> None:
    old = make(office, where, Reason.DAILY)
    for room in ("101", "102", "103"):
        add(room)
    newer = make(office, where, Reason.DAILY).manifest
    office.close()
    restore(office.folder, old.path, lambda folder: Office.open(folder, clock), clock)
    restored = Office.open(office.folder, clock)
    assert newer.diary_id > old.manifest.diary_id + 1
    assert _due(restored, newer, closing=True) == Reason.EXIT
    restored.close()

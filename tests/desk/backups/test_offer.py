"""A book that cannot be opened names the backup to bring back, and nothing is made in its place (G20, G22)."""

from datetime import timedelta
from pathlib import Path

import pytest

from db.book import BOOK_NAME
from db.driver import raw_connection
from desk.backups import Reason, back_up, backups_in, last_good, newest_good
from desk.backups.making import write_backup
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from ui.messages import sentence


def _refused(folder: Path) -> Refusal:
    before = (folder / BOOK_NAME).read_bytes() if (folder / BOOK_NAME).exists() else None
    with pytest.raises(Refusal) as refused:
        Office.open(folder)
    after = (folder / BOOK_NAME).read_bytes() if (folder / BOOK_NAME).exists() else None
    assert before == after
    return refused.value


@pytest.mark.parametrize("how", ["missing", "empty", "page 1"])
def test_the_newest_whole_backup_is_named(how: str, office: Office, tmp_path: Path, clock: FixedClock) -> None:
    """G20, G22: a damaged newer one is passed over."""
    back_up(office, Reason.DAILY)
    clock.move_on(timedelta(hours=2))
    good = back_up(office, Reason.DAILY).made
    clock.move_on(timedelta(hours=2))
    newer = back_up(office, Reason.DAILY).made.path
    office.close()
    content = bytearray(newer.read_bytes())
    content[content.index(BOOK_NAME.encode()) + 9000] ^= 1
    newer.write_bytes(content)
    book = tmp_path / BOOK_NAME
    if how == "missing":
        book.unlink()
    elif how == "empty":
        book.write_bytes(b"")
    else:
        book.write_bytes(b"SQLite format 3\x00" + b"\xff" * 4080 + book.read_bytes()[4096:])
    refusal = _refused(tmp_path)
    assert refusal.fields["backup"] == good.path.name == "deskbell-2026-11-20-1800.zip"
    assert f"{refusal.fields['backup_at']:%Y-%m-%d %H:%M}" == "2026-11-20 18:00"
    assert sentence(refusal).endswith(
        "The newest backup is deskbell-2026-11-20-1800.zip, made on Fri 20 Nov 2026, 18:00."
    )


def test_what_a_newer_program_left_is_not_offered_for_this_one_could_not_bring_it_back(
    office: Office, tmp_path: Path, clock: FixedClock
) -> None:
    """G20: a bad release that was undone leaves the copy of its book as the newest of all."""
    good = back_up(office, Reason.DAILY).made
    ours = office.facts.book_id
    clock.move_on(timedelta(hours=2))
    office.close()
    with raw_connection(tmp_path / BOOK_NAME) as book:
        book.execute("UPDATE alembic_version SET version_num = '9999'")
    newer = write_backup(tmp_path, good.path.parent, Reason.BEFORE_RESTORE, clock.now())
    (tmp_path / BOOK_NAME).unlink()
    assert _refused(tmp_path).fields["backup"] == good.path.name
    lying = backups_in(good.path.parent)
    last = last_good(lying, ours, clock.now())
    assert last is not None
    assert [each.path for each in lying] == [newer.path, good.path]
    assert last.path == good.path


def test_without_a_backup_nothing_is_offered(folder: Path) -> None:
    (folder / BOOK_NAME).unlink()
    refusal = _refused(folder)
    assert "backup" not in refusal.fields
    assert "newest backup is" not in sentence(refusal)


def test_a_backup_in_a_folder_of_the_offices_own_is_found_without_the_book(office: Office, tmp_path: Path) -> None:
    """G22: where backups are is written in the book, and the book is what is gone."""
    from desk.backups.places import Places, note_places

    place = tmp_path / "on another disk"
    place.mkdir()
    made = back_up(office, Reason.DAILY).made
    moved = made.path.rename(place / made.path.name)
    assert newest_good(tmp_path) is None
    note_places(Places(place, None), tmp_path)
    offer = newest_good(tmp_path)
    assert offer is not None
    assert offer.path == moved

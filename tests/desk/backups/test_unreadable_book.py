"""Restoring over a book that cannot be read: it goes aside with its log, or comes back (G18)."""

import errno
import os
from datetime import date
from pathlib import Path

import pytest

from db.book import BOOK_NAME
from db.driver import DRIVER, raw_connection
from db.faults import BookFault
from desk.backups import Made, restore, restoring
from desk.backups.aside import laid_aside
from desk.check import check
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from tests.desk.backups.putting_back import looks, put_back


@pytest.mark.parametrize("how", ["spoilt", "empty", "gone"])
def test_a_book_that_cannot_be_read_is_moved_aside_with_its_logs(
    how: str, office: Office, made: Made, clock: FixedClock, tmp_path: Path
) -> None:
    """G18: beside a log of another book the restored one would be spoilt or silently ignored."""
    office.close()
    book, log = tmp_path / BOOK_NAME, tmp_path / f"{BOOK_NAME}-wal"
    book.write_bytes({"spoilt": b"SQLite format 3\x00" + b"\xff" * 9000}.get(how, b""))
    log.write_bytes(b"a log that was left" * 100)
    if how == "gone":
        book.unlink()
    elif how == "empty":
        log.unlink()
    left = {each.name: each.read_bytes() for each in (book, log) if each.exists()}
    done = put_back(tmp_path, made.path, clock)
    assert done.before is None
    assert done.aside is not None
    assert {each.name: each.read_bytes() for each in done.aside.iterdir()} == left
    (told,) = laid_aside(tmp_path)
    assert (told.folder, told.since, told.size) == (done.aside, date(2026, 11, 20), sum(map(len, left.values())))
    assert not log.exists()
    restored = Office.open(tmp_path, clock)
    assert restored.ask(check).breaks == ()
    restored.close()


@pytest.mark.parametrize("back", [True, False])
def test_where_nothing_takes_its_place_a_book_that_cannot_be_read_comes_back_or_is_named(
    back: bool, office: Office, made: Made, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G18: "nothing was restored" is true, or the refusal says where the files are."""
    office.close()
    (tmp_path / BOOK_NAME).write_bytes(b"SQLite format 3\x00" + b"\xff" * 9000)
    (tmp_path / f"{BOOK_NAME}-wal").write_bytes(b"a log that was left" * 100)
    before, put = looks(tmp_path), Path.replace

    def full(self: Path, target: Path) -> Path:
        if target == tmp_path / BOOK_NAME and not (back and self.parent.name.startswith("aside-")):
            raise OSError(errno.ENOSPC, "no room")
        return put(self, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(Refusal) as refused:
        put_back(tmp_path, made.path, clock)
    if back:
        assert refused.value.code == "restore.no_room"
        assert looks(tmp_path) == before
    else:
        assert refused.value.code == "restore.left_aside"
        assert (Path(str(refused.value.fields["folder"])) / BOOK_NAME).is_file()


def test_a_folder_that_stays_empty_does_not_hide_why_nothing_was_restored(
    office: Office, made: Made, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows says that it is not empty as long as somebody holds what was in it."""
    office.close()
    (tmp_path / BOOK_NAME).write_bytes(b"SQLite format 3\x00" + b"\xff" * 9000)
    put = Path.replace

    def full(self: Path, target: Path) -> Path:
        if target == tmp_path / BOOK_NAME and not self.parent.name.startswith("aside-"):
            raise OSError(errno.ENOSPC, "no room")
        return put(self, target)

    def rmdir(_folder: Path) -> None:
        raise OSError(errno.ENOTEMPTY, "not empty yet")

    monkeypatch.setattr(Path, "replace", full)
    monkeypatch.setattr(Path, "rmdir", rmdir)
    with pytest.raises(Refusal) as refused:
        put_back(tmp_path, made.path, clock)
    assert refused.value.code == "restore.no_room"
    assert list(tmp_path.glob("aside-*"))
    assert laid_aside(tmp_path) == ()


def test_a_book_that_another_program_keeps_to_itself_is_refused_by_whoever_asks(
    office: Office, made: Made, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G18: not even who may bring a backup back can be read from it."""
    office.close()
    monkeypatch.setattr("db.driver.BUSY_SECONDS", 0)
    with raw_connection(tmp_path / BOOK_NAME) as other:
        other.execute("PRAGMA journal_mode=DELETE")
        other.execute("BEGIN EXCLUSIVE")
        for ask in (lambda: restoring.facts_standing(tmp_path), lambda: put_back(tmp_path, made.path, clock)):
            with pytest.raises(Refusal) as refused:
                ask()
            assert (refused.value.code, refused.value.fields) == ("backup.book_open", {"folder": str(tmp_path)})


@pytest.mark.parametrize(
    ("writable", "told", "code"),
    [
        (False, "disk I/O error", "book.read_only"),
        (True, "disk I/O error", "book.disk_fault"),
        (True, "database or disk is full", "restore.no_room"),
    ],
)
def test_a_book_that_may_not_be_written_is_no_full_disk(
    writable: bool, told: str, code: str, office: Office, made: Made, clock: FixedClock, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """SQLite says that the disk fails also of a book that has a log and may not be written."""
    office.close()

    def claim(book: Path) -> None:
        raise BookFault("copy.no_room", path=str(book)) from DRIVER.OperationalError(told)

    before = looks(tmp_path)
    monkeypatch.setattr(restoring, "claim_alone", claim)
    monkeypatch.setattr(os, "access", lambda _path, _how: writable)
    with pytest.raises(Refusal) as refused:
        put_back(tmp_path, made.path, clock)
    assert refused.value.code == code
    assert looks(tmp_path) == before


def test_a_restore_that_is_refused_leaves_an_unreadable_book_its_log(
    office: Office, made: Made, clock: FixedClock, tmp_path: Path
) -> None:
    """G18: SQLite throws a log away when it can make nothing of the book."""
    office.close()
    book, log = tmp_path / BOOK_NAME, tmp_path / f"{BOOK_NAME}-wal"
    book.write_bytes(b"torn" * 5000)
    log.write_bytes(b"what was saved last" * 500)

    def open_office(_scratch: Path) -> Office:
        raise Refusal("book.full", path="book")

    with pytest.raises(Refusal):
        restore(tmp_path, made.path, open_office, clock)
    assert book.read_bytes() == b"torn" * 5000
    assert log.read_bytes() == b"what was saved last" * 500

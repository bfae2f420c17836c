"""Restoring puts a proved backup in the book's place, whole or not at all, and keeps what it replaces (G18, G19)."""

import errno
import shutil
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from db.book import BOOK_NAME
from db.driver import raw_connection
from db.migrations.head import HEAD
from db.migrations.run import upgrade
from db.models import Clerk, Diary
from desk import attachments
from desk.attachments import Stored
from desk.backups import Made, Reason, Restored, backups_in, make, prove, restore
from desk.backups.aside import laid_aside
from desk.backups.making import write_backup
from desk.check import check
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from tests.conftest import FRIDAY
from tests.desk.backups.conftest import Add
from tests.safety.program import begin, run


def _dump(book: Path) -> dict[str, list[Any]]:
    """Every row of every table but the diary."""
    with raw_connection(book) as held:
        names = held.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name != 'diary'"
            " AND name NOT LIKE 'case_words%' ORDER BY name"
        ).fetchall()
        return {name: held.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in names}


def _restore(folder: Path, path: Path, clock: FixedClock) -> Restored:
    return restore(folder, path, lambda scratch: Office.open(scratch, clock), clock)


def _looks(folder: Path) -> dict[str, bytes]:
    """Everything that lies in a data folder, to the byte, but for locks."""
    return {
        each.relative_to(folder).as_posix(): each.read_bytes()
        for each in sorted(folder.rglob("*"))
        if each.is_file() and not each.name.endswith((".lock", "-shm"))
    }


@pytest.fixture
def made(office: Office, where: Path, photo: Stored, add: Add) -> Made:
    """A backup of a book with one photo."""
    add("101")
    return make(office, where, Reason.DAILY)


def test_what_was_backed_up_is_there_again_with_its_photos_and_what_was_replaced_is_kept(
    office: Office, made: Made, photo: Stored, add: Add, clock: FixedClock, tmp_path: Path
) -> None:
    """G18, G19."""
    before = _dump(tmp_path / BOOK_NAME)
    picture = attachments.path_of(tmp_path, photo)
    content, thumb = picture.read_bytes(), attachments.thumb_of(tmp_path, photo)
    clock.move_on(timedelta(hours=1))
    add("102")
    picture.unlink()
    picture.with_suffix(".thumb.jpg").unlink()
    later = _dump(tmp_path / BOOK_NAME)
    office.close()
    done = _restore(tmp_path, made.path, clock)
    assert not list(tmp_path.glob(f"{BOOK_NAME}-*")), "no log of either book stays"
    assert not list(tmp_path.glob(".*.part"))
    assert _dump(tmp_path / BOOK_NAME) == before
    assert (picture.read_bytes(), attachments.thumb_of(tmp_path, photo)) == (content, thumb)
    assert done.before is not None
    assert prove(done.before, tmp_path).reason == Reason.BEFORE_RESTORE
    restored = Office.open(tmp_path, clock)
    assert restored.ask(check).breaks == ()
    asked = select(Diary.act, Diary.note, Diary.at).order_by(Diary.id.desc()).limit(1)
    line = restored.ask(lambda reading: tuple(reading.session.execute(asked).one()))
    assert line == ("backup.restored", made.path.name, clock.now())
    restored.close()
    again = _restore(tmp_path, done.before, clock)
    assert again.before is not None
    assert _dump(tmp_path / BOOK_NAME) == later, "and back again"


def test_a_book_that_is_open_is_not_replaced(office: Office, made: Made, clock: FixedClock, tmp_path: Path) -> None:
    before = _looks(tmp_path)
    with pytest.raises(Refusal) as refused:
        _restore(tmp_path, made.path, clock)
    assert refused.value.code == "backup.book_open"
    assert _looks(tmp_path) == before
    assert office.ask(lambda reading: reading.session.scalar(select(Clerk.id).limit(1))) is not None


@pytest.mark.parametrize("how", ["cut", "newer program", "no backup"])
def test_a_backup_that_is_not_sound_changes_nothing(
    how: str, office: Office, made: Made, clock: FixedClock, tmp_path: Path
) -> None:
    """G18: checked first."""
    path = made.path
    if how == "cut":
        path.write_bytes(path.read_bytes()[:-200])
    elif how == "no backup":
        path.write_bytes(b"Dear Sir or Madam")
    else:
        with raw_connection(tmp_path / BOOK_NAME) as book:
            book.execute("UPDATE alembic_version SET version_num = '9999'")
        path = make(office, path.parent, Reason.DAILY).path
        with raw_connection(tmp_path / BOOK_NAME) as book:
            book.execute("UPDATE alembic_version SET version_num = ?", (HEAD,))
    office.close()
    before = _looks(tmp_path)
    with pytest.raises(Refusal) as refused:
        _restore(tmp_path, path, clock)
    assert refused.value.code == ("backup.newer" if how == "newer program" else "backup.damaged")
    assert _looks(tmp_path) == before


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
    done = _restore(tmp_path, made.path, clock)
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
    before, put = _looks(tmp_path), Path.replace

    def full(self: Path, target: Path) -> Path:
        if target == tmp_path / BOOK_NAME and not (back and self.parent.name.startswith("aside-")):
            raise OSError(errno.ENOSPC, "no room")
        return put(self, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(Refusal) as refused:
        _restore(tmp_path, made.path, clock)
    if back:
        assert refused.value.code == "restore.no_room"
        assert _looks(tmp_path) == before
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
        _restore(tmp_path, made.path, clock)
    assert refused.value.code == "restore.no_room"
    assert list(tmp_path.glob("aside-*"))
    assert laid_aside(tmp_path) == ()


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


def test_on_a_new_pc_it_makes_the_folder(
    office: Office, made: Made, photo: Stored, clock: FixedClock, tmp_path: Path
) -> None:
    done = _restore(tmp_path / "new" / "pc", made.path, clock)
    assert (done.before, done.aside) == (None, None)
    assert attachments.is_there(tmp_path / "new" / "pc", photo)
    assert _dump(tmp_path / "new" / "pc" / BOOK_NAME) == _dump(tmp_path / BOOK_NAME)


def test_an_older_book_comes_back_up_to_date(folder: Path, where: Path, clock: FixedClock, tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir()
    (old / BOOK_NAME).touch()
    upgrade(old / BOOK_NAME, "0005", fresh=True)
    with raw_connection(old / BOOK_NAME) as book:
        book.execute("INSERT INTO estate (name_en, name_zh) VALUES ('from the old book', '')")
    made = write_backup(old, where, Reason.DAILY, FRIDAY)
    assert made.manifest.revision == "0005"
    _restore(folder, made.path, clock)
    with raw_connection(folder / BOOK_NAME) as book:
        assert book.execute("SELECT version_num FROM alembic_version").fetchone()[0] == HEAD
        assert book.execute("SELECT count(*) FROM estate WHERE name_en = 'from the old book'").fetchone()[0] == 1


def _room_of(folder: Path) -> set[str]:
    with raw_connection(folder / BOOK_NAME) as book:
        assert book.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        return {row[0] for row in book.execute("SELECT room FROM unit WHERE building_id IS NOT NULL")}


def test_killed_on_the_way_the_book_is_the_old_one_or_the_restored_one(
    office: Office, made: Made, add: Add, clock: FixedClock, tmp_path: Path
) -> None:
    """G18."""
    add("102")
    office.close()
    killed = 0
    for midway in (".deskbell-restore-*/photos", ".deskbell-copy-*", f".deskbell-restore-*/{BOOK_NAME}"):
        with begin("-m", "ui", "--data", str(tmp_path), "restore", str(made.path)) as process:
            while process.poll() is None and not any(tmp_path.glob(midway)):
                pass
            process.kill()
            killed += process.wait() != 0
        assert _room_of(tmp_path) in ({"1801", "101", "102"}, {"1801", "101"})
    assert killed, "at least one of them was still at work"
    _restore(tmp_path, made.path, clock)
    assert _room_of(tmp_path) == {"1801", "101"}
    assert not list(tmp_path.glob(".*.part"))
    assert all(prove(each.path, tmp_path) for each in backups_in(made.path.parent))


def test_what_lies_in_the_usual_folder_is_not_asked_for_by_a_restore_from_a_stick(
    office: Office, made: Made, clock: FixedClock, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    moved = Path(shutil.move(made.path, stick))
    shutil.rmtree(made.path.parent)
    office.close()
    done = _restore(tmp_path, moved, clock)
    assert done.before is not None
    assert done.before.parent == tmp_path / "backups"


NARROW = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
from ui.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot limit the size of its files there")
def test_a_disk_without_room_leaves_the_book_as_it_was(office: Office, made: Made, add: Add, tmp_path: Path) -> None:
    """G18."""
    add("102")
    office.close()
    before = _looks(tmp_path)
    ended = run("-c", NARROW, "--data", str(tmp_path), "--language", "en", "restore", str(made.path))
    assert ended.code == 1
    assert "no room" in ended.sentence()
    assert _looks(tmp_path) == before
    assert not list(tmp_path.glob(".*.part"))

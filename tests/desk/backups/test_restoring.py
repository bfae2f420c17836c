"""Restoring puts a proved backup in the book's place, whole or not at all, and keeps what it replaces (G18, G19)."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from db.book import BOOK_NAME
from db.driver import raw_connection
from db.migrations.head import HEAD
from db.migrations.run import upgrade
from db.models import Clerk, Diary
from desk import attachments
from desk.attachments import Stored
from desk.backups import Made, Reason, backups_in, make, prove
from desk.backups.making import write_backup
from desk.check import check
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from tests.conftest import FRIDAY
from tests.desk.backups.conftest import Add
from tests.desk.backups.putting_back import dump, looks, put_back, room_of
from tests.safety.program import begin, run
from tests.systems import not_on_windows


def test_what_was_backed_up_is_there_again_with_its_photos_and_what_was_replaced_is_kept(
    office: Office, made: Made, photo: Stored, add: Add, clock: FixedClock, tmp_path: Path
) -> None:
    """G18, G19."""
    before = dump(tmp_path / BOOK_NAME)
    picture = attachments.path_of(tmp_path, photo)
    content, thumb = picture.read_bytes(), attachments.thumb_of(tmp_path, photo)
    clock.move_on(timedelta(hours=1))
    add("102")
    picture.unlink()
    picture.with_suffix(".thumb.jpg").unlink()
    later = dump(tmp_path / BOOK_NAME)
    office.close()
    done = put_back(tmp_path, made.path, clock)
    assert not list(tmp_path.glob(f"{BOOK_NAME}-*")), "no log of either book stays"
    assert not list(tmp_path.glob(".*.part"))
    assert dump(tmp_path / BOOK_NAME) == before
    assert (picture.read_bytes(), attachments.thumb_of(tmp_path, photo)) == (content, thumb)
    assert done.before is not None
    assert prove(done.before, tmp_path).reason == Reason.BEFORE_RESTORE
    restored = Office.open(tmp_path, clock)
    assert restored.ask(check).breaks == ()
    asked = select(Diary.act, Diary.note, Diary.at).order_by(Diary.id.desc()).limit(1)
    line = restored.ask(lambda reading: tuple(reading.session.execute(asked).one()))
    assert line == ("backup.restored", made.path.name, clock.now())
    restored.close()
    again = put_back(tmp_path, done.before, clock)
    assert again.before is not None
    assert dump(tmp_path / BOOK_NAME) == later, "and back again"


def test_a_book_that_is_open_is_not_replaced(office: Office, made: Made, clock: FixedClock, tmp_path: Path) -> None:
    before = looks(tmp_path)
    with pytest.raises(Refusal) as refused:
        put_back(tmp_path, made.path, clock)
    assert refused.value.code == "backup.book_open"
    assert looks(tmp_path) == before
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
    before = looks(tmp_path)
    with pytest.raises(Refusal) as refused:
        put_back(tmp_path, path, clock)
    assert refused.value.code == ("backup.newer" if how == "newer program" else "backup.damaged")
    assert looks(tmp_path) == before


def test_on_a_new_pc_it_makes_the_folder(
    office: Office, made: Made, photo: Stored, clock: FixedClock, tmp_path: Path
) -> None:
    done = put_back(tmp_path / "new" / "pc", made.path, clock)
    assert (done.before, done.aside) == (None, None)
    assert attachments.is_there(tmp_path / "new" / "pc", photo)
    assert dump(tmp_path / "new" / "pc" / BOOK_NAME) == dump(tmp_path / BOOK_NAME)


def test_an_older_book_comes_back_up_to_date(folder: Path, where: Path, clock: FixedClock, tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir()
    (old / BOOK_NAME).touch()
    upgrade(old / BOOK_NAME, "0005", fresh=True)
    with raw_connection(old / BOOK_NAME) as book:
        book.execute("INSERT INTO estate (name_en, name_zh) VALUES ('from the old book', '')")
    made = write_backup(old, where, Reason.DAILY, FRIDAY)
    assert made.manifest.revision == "0005"
    put_back(folder, made.path, clock)
    with raw_connection(folder / BOOK_NAME) as book:
        assert book.execute("SELECT version_num FROM alembic_version").fetchone()[0] == HEAD
        assert book.execute("SELECT count(*) FROM estate WHERE name_en = 'from the old book'").fetchone()[0] == 1


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
        assert room_of(tmp_path) in ({"1801", "101", "102"}, {"1801", "101"})
    assert killed, "at least one of them was still at work"
    put_back(tmp_path, made.path, clock)
    assert room_of(tmp_path) == {"1801", "101"}
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
    done = put_back(tmp_path, moved, clock)
    assert done.before is not None
    assert done.before.parent == tmp_path / "backups"


NARROW = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
from ui.cli import main
sys.exit(main(sys.argv[1:]))
"""


@not_on_windows("a process cannot limit the size of its files there")
def test_a_disk_without_room_leaves_the_book_as_it_was(office: Office, made: Made, add: Add, tmp_path: Path) -> None:
    """G18."""
    add("102")
    office.close()
    before = looks(tmp_path)
    ended = run("-c", NARROW, "--data", str(tmp_path), "--language", "en", "restore", str(made.path))
    assert ended.code == 1
    assert "no room" in ended.sentence()
    assert looks(tmp_path) == before
    assert not list(tmp_path.glob(".*.part"))

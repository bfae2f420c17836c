"""Before an older book is brought up to date a proper backup of it is made (G07)."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import DatabaseError

from db.book import BOOK_NAME
from db.driver import DRIVER, raw_connection
from db.migrations.run import upgrade
from desk.backups import Reason, backups_in, prove, restore
from desk.backups.making import write_backup
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from tests.conftest import FRIDAY
from tests.desk.backups.test_soundness import _page_of, _zero


@pytest.fixture(scope="module")
def old_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty book of the first revision."""
    book = tmp_path_factory.mktemp("old") / BOOK_NAME
    book.touch()
    upgrade(book, "0001", fresh=True)
    return book


def test_it_is_proved_restorable_and_no_bare_copy_of_the_book(
    old_book: Path, tmp_path: Path, clock: FixedClock
) -> None:
    """G07."""
    shutil.copy(old_book, tmp_path / BOOK_NAME)
    Office.open(tmp_path, clock).close()
    (made,) = backups_in(tmp_path / "backups")
    assert made.manifest is not None
    assert (made.manifest.reason, made.manifest.revision) == (Reason.UPGRADE, "0001")
    assert prove(made.path, tmp_path) == made.manifest
    assert not list(tmp_path.glob("*before-upgrade*"))
    Office.open(tmp_path, clock).close()
    assert len(backups_in(tmp_path / "backups")) == 1, "opened again it is not upgraded again"
    clock.move_on(timedelta(days=1))
    done = restore(tmp_path, made.path, lambda folder: Office.open(folder, clock), clock)
    assert done.manifest.revision == "0001"
    told = sorted(each.manifest.reason for each in backups_in(tmp_path / "backups") if each.manifest is not None)
    assert told == [Reason.BEFORE_RESTORE, Reason.UPGRADE], "what is restored came out of a backup already"


def test_it_comes_back_over_a_book_that_is_too_new_for_this_program(
    old_book: Path, tmp_path: Path, clock: FixedClock
) -> None:
    """G07, B8: the way back from a bad release that RELEASE.md tells."""
    shutil.copy(old_book, tmp_path / BOOK_NAME)
    Office.open(tmp_path, clock).close()
    (made,) = backups_in(tmp_path / "backups")
    with raw_connection(tmp_path / BOOK_NAME) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Refusal) as refused:
        Office.open(tmp_path, clock)
    assert refused.value.code == "book.newer"
    clock.move_on(timedelta(days=1))
    restore(tmp_path, made.path, lambda folder: Office.open(folder, clock), clock)
    office = Office.open(tmp_path, clock)
    assert office.ask(lambda reading: reading.facts.zone)
    office.close()


@pytest.mark.parametrize("table", ["case", "diary"])
def test_an_older_book_that_is_damaged_is_named_with_the_backup_to_bring_back(
    table: str, old_book: Path, tmp_path: Path, clock: FixedClock
) -> None:
    """G07, G20: no copy of it can be kept, and that is no reason to name the copy."""
    book, where = tmp_path / BOOK_NAME, tmp_path / "backups"
    shutil.copy(old_book, book)
    where.mkdir()
    made = write_backup(tmp_path, where, Reason.DAILY, FRIDAY)
    _zero(book, _page_of(book, table))
    with pytest.raises(Refusal) as refused:
        Office.open(tmp_path, clock)
    assert (refused.value.code, refused.value.fields["path"]) == ("book.damaged", str(book))
    assert refused.value.fields["backup_path"] == str(made.path)


def test_damage_that_only_the_upgrade_meets_is_told_with_the_backup_as_well(
    old_book: Path, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G07, G20."""

    def meet(_book: Path, **_how: object) -> None:
        raise DatabaseError("UPDATE", None, DRIVER.DatabaseError("database disk image is malformed"))

    shutil.copy(old_book, tmp_path / BOOK_NAME)
    (tmp_path / "backups").mkdir()
    made = write_backup(tmp_path, tmp_path / "backups", Reason.DAILY, FRIDAY)
    monkeypatch.setattr("db.migrations.run.upgrade", meet)
    with pytest.raises(Refusal) as refused:
        Office.open(tmp_path, clock)
    assert (refused.value.code, refused.value.fields["backup"]) == ("book.damaged", made.path.name)


def test_without_a_place_for_it_the_book_is_not_touched(old_book: Path, tmp_path: Path, clock: FixedClock) -> None:
    """G07."""
    shutil.copy(old_book, tmp_path / BOOK_NAME)
    (tmp_path / "backups").write_bytes(b"in the way")
    before = (tmp_path / BOOK_NAME).read_bytes()
    with pytest.raises(Refusal) as refused:
        Office.open(tmp_path, clock)
    assert refused.value.code == "backup.not_written"
    assert (tmp_path / BOOK_NAME).read_bytes() == before
    (tmp_path / "backups").unlink()
    office = Office.open(tmp_path, clock)
    assert office.ask(lambda reading: reading.facts.zone)
    office.close()

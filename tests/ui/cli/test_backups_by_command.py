"""`backup`, `backups` and `restore` for people and programs."""

import os
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, QSysInfo

from db.book import BOOK_NAME
from db.copying import claim_alone, held_still
from db.driver import raw_connection
from desk import people
from desk.backups import restore, set_seal
from desk.backups.sealing import new_seal
from desk.clock import FixedClock
from desk.locknames import LOCK_NAME
from desk.office import Office
from desk.untouched import is_untouched
from tests.desk.backups.test_soundness import _page_of, _zero
from tests.ui.cli.conftest import Run
from ui.cli.restoring import _alone_in
from ui.folderlock import FolderLock


def test_a_backup_is_made_listed_and_told_by_check(run: Run, folder: Path, clock: FixedClock) -> None:
    assert run("check", "--json").json["backup"] is None
    assert "尚无备份" in run("--language", "zh", "check").out
    told = run("backup", "--json")
    assert told.code == 0
    path = Path(told.json["path"])
    assert (path.parent, path.name) == (folder / "backups", "deskbell-2026-11-20-1600.zip")
    assert (told.json["second"], told.json["notices"]) == (None, ["backup.same_disk"])
    assert "same disk" in told.err
    clock.move_on(timedelta(hours=5, minutes=20))
    assert run("check", "--json").json["backup"]["hours"] == 5
    assert "5 hours" in run("--language", "en", "check").out
    (folder / "backups" / "deskbell-2026-11-21-1600.zip").write_bytes(b"half")
    listed = run("backups", "--json").json
    assert [(each["path"], each["fault"], each["reason"]) for each in listed if not each["fault"]] == [
        (str(path), None, "by_hand")
    ]
    assert [each["fault"] for each in listed].count("backup.damaged") == 1
    said = run("--language", "zh", "backups").out
    assert "2026-11-20 16:00  手动备份" in said
    assert "已损坏" in said


def test_a_backup_goes_to_a_folder_that_was_named(run: Run, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    told = run("--language", "en", "backup", "--to", str(stick))
    assert (told.code, told.out) == (1, "")
    assert str(stick) in told.err
    stick.mkdir()
    assert run("backup", "--to", str(stick)).code == 0
    assert [each.suffix for each in stick.iterdir() if each.name.startswith("deskbell-")] == [".zip"]


def test_a_restore_says_what_became_of_the_old_book(run: Run, folder: Path) -> None:
    path = Path(run("backup", "--json").json["path"])
    told = run("--language", "en", "restore", str(path))
    assert told.code == 0, told.err
    assert "as it was on 2026-11-20 16:00" in told.out
    assert "What it replaced is kept as" in told.out
    (folder / BOOK_NAME).write_bytes(b"")
    refused = run("--language", "en", "find", "wang")
    assert refused.code == 1
    assert "The newest backup is deskbell-2026-11-20-1600" in refused.err
    assert len(refused.err.splitlines()) == 1
    assert "deskbell-2026-11-20-1600" in run("backups").out, "also without a book"
    told = run("restore", str(path), "--json")
    assert (told.code, told.json["before"]) == (0, None)
    assert Path(told.json["aside"]).is_dir()
    assert run("check").code == 0


def test_damage_that_is_met_after_the_book_was_opened_names_the_backup_as_well(run: Run, folder: Path) -> None:
    """G20: the book's own file is named, and no copy of it that is gone again."""
    path = Path(run("backup", "--json").json["path"])
    _zero(folder / BOOK_NAME, _page_of(folder / BOOK_NAME, "case"))
    for command in ("backup", "check"):
        refused = run("--language", "en", command)
        assert (refused.code, refused.out, len(refused.err.splitlines())) == (1, "", 1)
        assert f"The book at {folder / BOOK_NAME} is damaged" in refused.err
        assert f"The newest backup is {path.name}" in refused.err


def test_a_restore_over_a_book_that_is_held_says_so(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = run("backup", "--json").json["path"]
    monkeypatch.setattr("db.driver.BUSY_SECONDS", 0)
    with raw_connection(folder / BOOK_NAME) as other:
        other.execute("PRAGMA journal_mode=DELETE")
        other.execute("BEGIN EXCLUSIVE")
        told = run("--language", "en", "restore", path)
    assert (told.code, told.out) == (1, "")
    assert "is open in another program, so nothing was restored" in told.err


def test_a_restore_is_refused_while_a_window_holds_the_folder(run: Run, folder: Path) -> None:
    path = run("backup", "--json").json["path"]
    before = (folder / BOOK_NAME).read_bytes()
    lock = QLockFile(str(folder / "deskbell.lock"))
    assert lock.tryLock(0)
    told = run("--language", "en", "restore", path)
    lock.unlock()
    assert (told.code, told.out) == (1, "")
    assert "Close Deskbell" in told.err
    assert (folder / BOOK_NAME).read_bytes() == before
    for wrong in ("gone.zip", str(folder / BOOK_NAME)):
        assert run("restore", wrong).code == 1


def test_while_a_backup_is_brought_back_other_commands_say_to_wait_for_that(run: Run, folder: Path) -> None:
    """G24: there is nothing that could be closed."""
    path = run("backup", "--json").json["path"]
    with _alone_in(folder):
        assert "Wait until that has ended" in run("--language", "en", "restore", path).err
        claim_alone(folder / BOOK_NAME)
        with held_still(folder / BOOK_NAME):
            told = run("--language", "zh", "backup")
            assert (told.code, told.out) == (1, "")
            assert "请等待恢复结束" in told.err
    assert run("backup").code == 0


def test_a_restore_tells_whoever_starts_meanwhile_and_no_lock_of_a_dead_process_keeps_it_out(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24: after a power cut the number of the process that held it is that of another one."""
    path = run("backup", "--json").json["path"]
    lock, told = folder / LOCK_NAME, list[bool]()
    lock.write_text(f"{os.getpid()}\n{Path(sys.executable).resolve().stem}\n{QSysInfo.machineHostName()}\n", "utf-8")
    assert not FolderLock(folder).restores(), "nobody restores"
    monkeypatch.setattr(
        "ui.cli.restoring.restore", lambda *given, **more: told.append(_is_seen(folder)) or restore(*given, **more)
    )
    done = run("restore", path)
    assert (done.code, told) == (0, [True]), done.err
    assert not list(folder.glob("deskbell.lock")) + list(folder.glob("deskbell.restoring"))


def _is_seen(folder: Path) -> bool:
    other = FolderLock(folder)
    return not other.hold() and other.restores()


def test_the_password_of_a_sealed_one_comes_from_the_environment(
    run: Run, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    role = people.DeskRole.MANAGER
    office.sit_down(office.do(lambda work: people.add_clerk(work, people.NewClerk("Boss", role=role))).answer)
    seal = new_seal("safe in the safe")
    office.do(lambda work: set_seal(work, seal))
    office.close()
    path = run("backup", "--json").json["path"]
    assert path.endswith(".dskb")
    assert "is sealed" in run("--language", "en", "restore", path).err
    monkeypatch.setenv("DESKBELL_BACKUP_PASSWORD", "another one")
    assert "not the password" in run("--language", "en", "restore", path).err
    monkeypatch.setenv("DESKBELL_BACKUP_PASSWORD", "safe in the safe")
    assert run("restore", path).code == 0


def test_a_restore_holds_the_folder_of_a_new_pc_as_well(tmp_path: Path) -> None:
    """G24: a window that starts meanwhile would make an empty book where the old one is wanted."""
    folder = tmp_path / "new" / "Deskbell"
    with _alone_in(folder):
        assert not FolderLock(folder).hold()
        assert FolderLock(folder).restores()
    assert is_untouched(folder)


def test_a_restore_that_was_refused_leaves_a_new_pc_a_new_one(run: Run, tmp_path: Path) -> None:
    """G22: the next start makes the first book there, and does not look for one that was lost."""
    new = tmp_path / "new"
    assert run("restore", str(tmp_path / "no.zip"), data=new).code == 1
    assert [each.name for each in new.iterdir()]
    assert is_untouched(new)

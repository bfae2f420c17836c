"""A book that cannot be used: one clear sentence, at the command line and in the window, and the file as it was."""

import hashlib
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from db.book import BOOK_NAME
from db.driver import raw_connection
from db.migrations import run as migrations
from db.migrations.head import KNOWN
from desk.office import Office
from desk.refusals import Refusal
from tests.safety.program import deskbell, run
from tests.systems import not_on_windows
from ui.cli import main


def _missing(folder: Path) -> None:
    (folder / BOOK_NAME).unlink()


def _empty(folder: Path) -> None:
    (folder / BOOK_NAME).write_bytes(b"")


def _a_letter(folder: Path) -> None:
    (folder / BOOK_NAME).write_bytes(b"Dear Sir or Madam, " * 500)


def _a_folder(folder: Path) -> None:
    (folder / BOOK_NAME).unlink()
    (folder / BOOK_NAME).mkdir()


def _another_programs(folder: Path) -> None:
    (folder / BOOK_NAME).unlink()
    with sqlite3.connect(folder / BOOK_NAME) as other:
        other.execute("CREATE TABLE recipe(id INTEGER PRIMARY KEY, name TEXT)")
    other.close()


def _of_a_newer_program(folder: Path) -> None:
    with raw_connection(folder / BOOK_NAME) as book:
        book.execute("UPDATE alembic_version SET version_num = '9999_from_the_future'")
        book.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _cut_off(folder: Path) -> None:
    path = folder / BOOK_NAME
    path.write_bytes(path.read_bytes()[:1000])


BAD: dict[str, tuple[Callable[[Path], None], str]] = {
    "missing": (_missing, "There is no book at"),
    "of no bytes": (_empty, "is not a Deskbell book"),
    "a letter": (_a_letter, "is not a Deskbell book"),
    "a folder": (_a_folder, BOOK_NAME),
    "another program's": (_another_programs, "is not a Deskbell book"),
    "of a newer program": (_of_a_newer_program, "written by a newer Deskbell"),
    "cut off": (_cut_off, "is damaged"),
}
COMMANDS = (
    ("find", "wang"),
    ("case", "take", "--summary", "Leak", "--name", "Wang"),
    ("case", "show", "C-2026-0001"),
    ("slip", "S-2026-0001", "--out", "slip.pdf"),
    ("letter", "L-2026-0001", "--out", "letter.pdf"),
    ("report", "2026-11", "--out", "report.pdf"),
    ("check",),
)


def _bytes_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


@pytest.mark.parametrize("how", BAD)
def test_every_command_says_one_sentence_and_leaves_the_file_alone(
    how: str, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """G09, G22, issue 1 "Bad input"."""
    spoil, told = BAD[how]
    spoil(folder)
    before = _bytes_of(folder / BOOK_NAME)
    monkeypatch.chdir(folder)
    for command in COMMANDS:
        assert main(["--data", str(folder), "--language", "en", *command]) == 1
        said = capsys.readouterr()
        assert said.out == ""
        assert told in said.err
        assert len(said.err.splitlines()) == 1
    assert _bytes_of(folder / BOOK_NAME) == before
    assert (folder / BOOK_NAME).exists() == (how != "missing"), "nothing was made in the place of the missing one"
    assert not list(folder.glob("*.pdf"))


@pytest.mark.parametrize("how", ["missing", "of no bytes", "of a newer program"])
def test_the_window_says_the_same_sentence(how: str, folder: Path) -> None:
    spoil, told = BAD[how]
    spoil(folder)
    before = _bytes_of(folder / BOOK_NAME)
    (folder / "papers").mkdir()
    ended = run("-m", "tests.safety.at_the_screen", "trouble", str(folder))
    assert told in json.loads(ended.out.splitlines()[0])["text"]
    assert ended.code == 0
    assert _bytes_of(folder / BOOK_NAME) == before


FOLDERS_OPEN = not_on_windows("a folder marked read-only may be written in on Windows all the same")


def _lock_up(folder: Path, whole: bool) -> None:
    for each in folder.iterdir():
        each.chmod(0o444)
    if whole:
        folder.chmod(0o555)


@pytest.mark.parametrize("whole", [False, pytest.param(True, marks=FOLDERS_OPEN)], ids=["file", "folder"])
def test_a_book_that_may_not_be_written_is_refused_in_a_sentence(whole: bool, folder: Path) -> None:
    """G23: the rights are the file system's own, also where the tests run as root."""
    _lock_up(folder, whole)
    before = _bytes_of(folder / BOOK_NAME)
    for command in (("find", "wang"), ("case", "take", "--summary", "Leak", "--name", "Wang")):
        ended = deskbell(folder, *command, few_rights=True)
        assert ended.code == 1
        assert "cannot be written" in ended.sentence()
        assert ended.out == ""
    window = run("-m", "tests.safety.at_the_screen", "box" if whole else "trouble", str(folder), few_rights=True)
    folder.chmod(0o755)
    assert "cannot be written" in json.loads(window.out.splitlines()[0])["text"]
    assert "Traceback" not in window.err
    assert window.code == (1 if whole else 0)
    assert _bytes_of(folder / BOOK_NAME) == before
    for each in folder.iterdir():
        each.chmod(0o755 if each.is_dir() else 0o644)
    Office.open(folder).close()


@FOLDERS_OPEN
def test_a_folder_that_cannot_be_made_is_refused_in_a_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    command = deskbell(tmp_path / "new", "demo", "--no-window", few_rights=True)
    window = run("-m", "tests.safety.at_the_screen", "box", str(tmp_path / "new"), few_rights=True)
    tmp_path.chmod(0o755)
    assert command.code == 1
    assert "cannot be written" in command.sentence()
    assert "cannot be written" in json.loads(window.out.splitlines()[0])["text"]
    assert window.code == 1


def test_a_folder_whose_place_a_file_has_taken_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "new").write_bytes(b"")
    for command in (("demo", "--no-window"), ("find", "wang")):
        ended = deskbell(tmp_path / "new", *command)
        assert ended.code == 1
        assert ended.sentence()


def test_an_older_book_that_another_program_holds_is_refused_in_a_sentence_and_opens_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G06, G07: nothing is brought up to date while somebody else writes."""
    monkeypatch.setattr(migrations, "BUSY_SECONDS", 0.05)
    path = tmp_path / BOOK_NAME
    path.touch()
    migrations.upgrade(path, KNOWN[-2], fresh=True)
    with raw_connection(path) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Refusal, match=r"book\.locked"):
            Office.open(tmp_path)
        other.execute("ROLLBACK")
        assert other.execute("SELECT version_num FROM alembic_version").fetchone()[0] == KNOWN[-2]
    Office.open(tmp_path).close()

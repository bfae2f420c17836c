"""A first book beside what is left of a lost one, and one that cannot be finished (G14, G18, G22)."""

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from db.book import BOOK_NAME
from desk.backups.aside import laid_aside
from desk.cases import Filter, Taken, Wanted, count
from desk.office import Office
from desk.refusals import Refusal
from tests.safety.program import ROOT
from tests.safety.test_full_disk import _may_mount, _small_disk
from tests.systems import WINDOWS

FULL = """
import os, sys
from pathlib import Path
from desk.office import Office
from desk.refusals import Refusal
folder = Path("/mnt/book")
try:
    Office.open(folder, create=True)
except Refusal as refusal:
    kept = refusal  # as a page does that says why
    held = [os.readlink(each) for each in Path("/proc/self/fd").iterdir() if each.is_symlink()]
    print(kept.code, [each.name for each in folder.iterdir()], [each for each in held if "deskbell.db" in each])
"""


LOG = f"{BOOK_NAME}-wal"


@pytest.fixture
def lost(office: Office, taken: Taken, folder: Path, tmp_path: Path) -> Path:
    """A data folder with the log of a book that is gone, and a case in that log."""
    assert office.ask(lambda reading: count(reading, Wanted(Filter.ALL))) == 1, taken
    (tmp_path / "lost").mkdir()
    shutil.copy(folder / LOG, tmp_path / "lost" / LOG)
    return tmp_path / "lost"


def test_a_new_book_is_never_put_beside_the_log_of_a_lost_one(lost: Path) -> None:
    """G22: it would take in the lost one's pages, and both were spoilt."""
    before = (lost / LOG).read_bytes()
    assert before
    new = Office.open(lost, create=True)
    assert new.ask(lambda reading: count(reading, Wanted(Filter.ALL))) == 0
    new.close()
    with closing(sqlite3.connect(lost / BOOK_NAME)) as book:
        assert book.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    (kept,) = laid_aside(lost)
    assert (kept.folder / LOG).read_bytes() == before


def test_the_log_of_a_lost_book_is_back_where_no_new_one_took_its_place(
    lost: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G22: with its file, should that be found, it is the whole of the lost one."""
    before = (lost / LOG).read_bytes()

    def fail(*_paths: object) -> None:
        raise OSError(errno.EIO, "the disk fails")

    with monkeypatch.context() as failing:
        failing.setattr(os, "link", fail)
        failing.setattr(os, "replace", fail)
        if WINDOWS:  # where it is the very step that brings the log back
            failing.setattr("db.book._publish", fail)
        with pytest.raises(Refusal) as refused:
            Office.open(lost, create=True)
    assert refused.value.code == "book.read_only"
    assert [(each.name, each.read_bytes()) for each in lost.iterdir()] == [(LOG, before)]


@pytest.mark.skipif(not _may_mount(), reason="no disk may be mounted here")
@pytest.mark.parametrize("size", ["1800k", "2040k"])
def test_a_first_book_that_does_not_fit_leaves_nothing_and_holds_nothing(size: str) -> None:
    """G14: what is still held could not be removed on Windows, and no later try would make one."""
    done = subprocess.run(
        [*_small_disk(size), sys.executable, "-c", FULL],
        capture_output=True, encoding="utf-8", cwd=ROOT, check=False, timeout=60,
    )  # fmt: skip
    assert done.stdout == "book.full [] []\n", done.stderr

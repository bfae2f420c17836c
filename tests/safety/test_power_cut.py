"""A power cut at any moment: every case that was acknowledged is in the book, and the book is sound (G04)."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from db.book import BOOK_NAME
from db.driver import raw_connection
from db.faults import BookFault
from desk.check import check
from desk.office import Office
from desk.refusals import Refusal
from tests.safety.power import Disk, Note, notes_in
from tests.safety.program import ROOT
from tests.safety.takes_noted import ACKNOWLEDGED

RECORDER = Path(__file__).with_name("recorder.c")
CASES, STATES = 300, 500
SEED = 20261123


@dataclass
class Found:
    """What was found after all the cuts."""

    states: int = 0
    losing: int = 0  # states that lost an acknowledged case
    most: int = 0  # cases lost in one of them
    unsound: int = 0


@pytest.fixture(scope="session")
def recorder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The recorder as a library, made by the compiler of this system."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if not sys.platform.startswith("linux") or compiler is None:
        pytest.skip("needs Linux and a C compiler")
    library = tmp_path_factory.mktemp("recorder") / "recorder.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, RECORDER, "-ldl", "-lpthread"], check=True)
    return library


def _record(recorder: Path, folder: Path, cases: int, synchronous: str) -> tuple[bytes, list[Note]]:
    """Take the cases under watch; the book as it was before, and everything that was written since."""
    before, noted = (folder / BOOK_NAME).read_bytes(), folder.parent / f"{folder.name}.notes"
    subprocess.run(
        [sys.executable, "-m", "tests.safety.takes_noted", str(folder), str(cases), synchronous],
        env={**os.environ, "LD_PRELOAD": str(recorder), "RECORD_FOLDER": str(folder), "RECORD_TO": str(noted),
             "PYTHONPATH": str(ROOT)},
        check=True, cwd=ROOT, timeout=300,
    )  # fmt: skip
    notes = [note for note in notes_in(noted) if not note.name.endswith("-shm")]
    assert sum(note.name == ACKNOWLEDGED for note in notes) == cases
    assert {note.kind for note in notes if note.name.startswith(BOOK_NAME)} >= {"w", "s"} or synchronous == "OFF"
    return before, notes


def _cut_again_and_again(before: bytes, notes: list[Note], states: int, tmp_path: Path) -> Found:
    """Cut the power at so many moments, open the book each time, and count what is missing."""
    chance = Random(SEED)
    disk, found = Disk(chance), Found()
    disk.synced[BOOK_NAME] = bytearray(before)
    # In the beginning there is nothing to lose.
    first = next(number for number, note in enumerate(notes) if note.name == ACKNOWLEDGED)
    moments = set(chance.sample(range(first, len(notes)), states))
    acknowledged: list[str] = []
    for number, note in enumerate(notes):
        if note.name == ACKNOWLEDGED:
            acknowledged.append(note.content.decode().strip())
        else:
            disk.go_on(note)
        if number in moments:
            folder = tmp_path / "after"
            folder.mkdir()
            disk.cut(folder)
            _look(folder, acknowledged, found)
            shutil.rmtree(folder)
    return found


def _look(folder: Path, acknowledged: list[str], found: Found) -> None:
    found.states += 1
    try:
        office = Office.open(folder)
        breaks = office.ask(check).breaks
        office.close()
        with raw_connection(folder / BOOK_NAME) as book:
            whole = book.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            numbers = {number for (number,) in book.execute('SELECT number FROM "case"')}
    except (Refusal, BookFault):
        found.unsound += 1
        return
    found.unsound += bool(breaks) or not whole
    missing = len(set(acknowledged) - numbers)
    found.losing += missing > 0
    found.most = max(found.most, missing)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_after_five_hundred_power_cuts_every_acknowledged_case_is_there(
    recorder: Path, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """G04."""
    before, notes = _record(recorder, folder, CASES, "FULL")
    syncs = sum(note.kind == "s" for note in notes)
    found = _cut_again_and_again(before, notes, STATES, tmp_path_factory.mktemp("cut"))
    print(f"{found}, {syncs / CASES:.2f} syncs for each case")
    assert found == Found(states=STATES)
    assert syncs >= CASES


@pytest.mark.long
@pytest.mark.timeout(600)
def test_the_power_cuts_would_show_what_a_book_loses_that_does_not_sync(
    recorder: Path, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """G04, the control: with synchronous=NORMAL most cuts lose cases."""
    before, notes = _record(recorder, folder, 60, "NORMAL")
    found = _cut_again_and_again(before, notes, 40, tmp_path_factory.mktemp("cut"))
    assert found.losing > 20
    assert found.most > 1

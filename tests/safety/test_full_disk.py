"""A disk that fills up: the old paper is whole and nothing else is left (G13), nothing saved is lost (G12)."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desk import cases, slips
from desk.office import Office
from tests.safety.program import ROOT, deskbell, run
from tests.systems import not_on_windows

OLD = b"%PDF-1.4 the old paper"

# A limit on the size of a file is what every process may set itself; the writing fails midway as on a full disk.
NARROW = """
import resource, sys
sys.dont_write_bytecode = True  # cut off midway as well, it would be found broken by every later start
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
"""
COMMAND = (
    NARROW
    + """
from ui.cli import main
sys.exit(main(sys.argv[1:]))
"""
)
PREVIEW = (
    """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desk.paper.binding import Cover, Margins, bind
from desk.words import Language
from ui.preview import PreviewDialog
from ui.printing import Printing
app = QApplication([])
folder = Path(sys.argv[1])
pdf = bind([], Cover(Language.EN, "t", "a", "s", "f"), Margins(9, 9, 9, 9, 9)) + b"%" * 100_000
dialog = PreviewDialog(pdf, "S-1", "slip", Printing(folder, folder / "desk.ini"))
"""
    + NARROW
    + """
dialog.save_to(folder / "old.pdf")
print(dialog.said.text())
"""
)


@pytest.fixture
def slip(office: Office, taken: cases.Taken) -> str:
    """A slip to be written to a file."""
    return office.do(lambda work: slips.raise_for(work, taken.number)).answer


@not_on_windows("a process cannot limit the size of its files there")
def test_an_export_that_does_not_fit_leaves_the_old_paper(folder: Path, tmp_path: Path, slip: str) -> None:
    old = tmp_path / "out" / "old.pdf"
    old.parent.mkdir()
    old.write_bytes(OLD)
    ended = run("-c", COMMAND, "--data", str(folder), "--language", "en", "slip", slip, "--out", str(old))
    assert ended.code == 1
    assert str(old) in ended.sentence()
    assert old.read_bytes() == OLD
    assert list(old.parent.iterdir()) == [old]


@not_on_windows("a process cannot limit the size of its files there")
def test_a_preview_that_cannot_save_says_so_and_leaves_the_old_paper(tmp_path: Path) -> None:
    old = tmp_path / "old.pdf"
    old.write_bytes(OLD)
    ended = run("-c", PREVIEW, str(tmp_path))
    assert ended.out.startswith("Not saved: "), ended.err
    assert old.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [old]


def _small_disk(size: str) -> tuple[str, ...]:
    """A name space of its own with a small disk at /mnt; nothing outside sees it."""
    return (
        "unshare",
        "--user",
        "--map-root-user",
        "--mount",
        "sh",
        "-c",
        f'mount -t tmpfs -o size={size} none /mnt && exec "$@"',
        "sh",
    )


def _may_mount() -> bool:
    return (
        shutil.which("unshare") is not None
        and subprocess.run([*_small_disk("16k"), "true"], capture_output=True, check=False).returncode == 0
    )


FULL = """
import sys
from pathlib import Path
from ui.cli import main
old = Path("/mnt/old.pdf")
old.write_bytes(b"%PDF-1.4 the old paper")
code = main(["--data", sys.argv[1], "--language", "en", "slip", sys.argv[2], "--out", str(old)])
print(code, [each.name for each in Path("/mnt").iterdir()], old.read_bytes())
"""


@pytest.mark.skipif(not _may_mount(), reason="no disk may be mounted here; the limit on files above stands in for it")
def test_on_a_disk_that_is_really_full_the_old_paper_stays(folder: Path, slip: str) -> None:
    done = subprocess.run(
        [*_small_disk("16k"), sys.executable, "-c", FULL, str(folder), slip],
        capture_output=True, encoding="utf-8", cwd=ROOT, check=False, timeout=60,
    )  # fmt: skip
    assert done.stdout == f"1 ['old.pdf'] {OLD!r}\n", done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_paper_for_a_folder_that_is_not_there_is_refused_in_a_sentence(
    folder: Path, tmp_path: Path, slip: str
) -> None:
    ended = deskbell(folder, "slip", slip, "--out", str(tmp_path / "gone" / "slip.pdf"))
    assert ended.code == 1
    assert "gone" in ended.sentence()


COMMIT = """
import shutil, sys
from pathlib import Path
from desk import cases
from desk.check import check
from desk.office import Office
from desk.refusals import Refusal

folder = Path("/mnt/data")
shutil.copytree(sys.argv[1], folder)
office = Office.open(folder)
ballast = Path("/mnt/ballast")
ballast.write_bytes(bytes(7_000_000))
told, refused = [], ""
new = cases.NewCase(words="水" * 20_000, told_by="Wang", first_receiver_id=1)
while not refused:
    try:
        told.append(office.do(lambda work: cases.take(work, new)).answer.number)
    except Refusal as refusal:
        refused = refusal.code
read = office.ask(lambda reading: cases.cases(reading, cases.Filter.ALL)).total
ballast.unlink()
told.append(office.do(lambda work: cases.take(work, new)).answer.number)
office.close()
office = Office.open(folder)
kept = office.ask(lambda reading: [cases.file_of(reading, number).row.number for number in told])
print(refused, read == len(told) - 1, kept == told, len(told) == int(told[-1][-4:]), office.ask(check).breaks)
"""


@pytest.mark.skipif(not _may_mount(), reason="no disk may be mounted here; the window's test has a full book instead")
def test_a_disk_that_fills_up_under_the_book_loses_nothing_and_works_again_once_there_is_room(folder: Path) -> None:
    """G12: a disk of 12 MB."""
    done = subprocess.run(
        [*_small_disk("12m"), sys.executable, "-c", COMMIT, str(folder)],
        capture_output=True, encoding="utf-8", cwd=ROOT, check=False, timeout=100,
    )  # fmt: skip
    assert done.stdout == "book.full True True True ()\n", done.stderr

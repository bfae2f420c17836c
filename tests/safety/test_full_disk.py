"""A disk that fills up while a paper is written: the old paper is whole and nothing else is left (G13)."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desk import cases, slips
from desk.office import Office
from tests.safety.program import ROOT, deskbell, run

OLD = b"%PDF-1.4 the old paper"

# A limit on the size of a file is what every process may set itself; the writing fails midway as on a full disk.
NARROW = """
import resource, sys
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


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot limit the size of its files there")
def test_an_export_that_does_not_fit_leaves_the_old_paper(folder: Path, tmp_path: Path, slip: str) -> None:
    old = tmp_path / "out" / "old.pdf"
    old.parent.mkdir()
    old.write_bytes(OLD)
    ended = run("-c", COMMAND, "--data", str(folder), "--language", "en", "slip", slip, "--out", str(old))
    assert ended.code == 1
    assert str(old) in ended.sentence()
    assert old.read_bytes() == OLD
    assert list(old.parent.iterdir()) == [old]


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot limit the size of its files there")
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

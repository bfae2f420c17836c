"""A disk that fills up while a backup is written: none has a backup's name, and nothing else is left (G14)."""

import subprocess
import sys
from pathlib import Path

import pytest

from desk.office import Office
from desk.settings import name_book
from tests.safety.program import ROOT, run
from tests.safety.test_full_disk import _may_mount, _small_disk
from tests.systems import not_on_windows

COMMAND = """
import resource, sys
sys.dont_write_bytecode = True  # cut off midway as well, it would be found broken by every later start
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
from ui.cli import main
sys.exit(main(sys.argv[2:]))
"""
FULL = """
import sys
from pathlib import Path
from ui.cli import main
code = main(["--data", sys.argv[1], "--language", "en", "backup", "--to", "/mnt"])
print(code, [each.name for each in Path("/mnt").iterdir() if not each.name.endswith(".lock")])
"""


@not_on_windows("a process cannot limit the size of its files there")
def test_a_backup_that_does_not_fit_is_refused_and_leaves_nothing(office: Office, tmp_path: Path) -> None:
    office.do(name_book)
    office.close()
    (tmp_path / "backups").mkdir()
    ended = run("-c", COMMAND, "100000", "--data", str(tmp_path), "--language", "en", "backup")
    assert ended.code == 1
    assert "no room" in ended.sentence()
    assert [each.name for each in (tmp_path / "backups").iterdir() if not each.name.endswith(".lock")] == []
    assert not list(tmp_path.glob(".*.part"))


@pytest.mark.skipif(not _may_mount(), reason="no disk may be mounted here; the limit on files above stands in for it")
def test_on_a_stick_that_is_really_full_no_backup_has_its_name(office: Office, tmp_path: Path) -> None:
    office.close()
    done = subprocess.run(
        [*_small_disk("64k"), sys.executable, "-c", FULL, str(tmp_path)],
        capture_output=True, encoding="utf-8", cwd=ROOT, check=False, timeout=60,
    )  # fmt: skip
    assert done.stdout == "1 []\n", done.stderr
    assert "no room" in done.stderr

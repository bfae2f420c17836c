"""The rehearsal's own rules (B8), tried without Wine: every step has its line, none waits for ever, none is lenient."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from resources.installer.compiling import NoToolError
from resources.installer.version import read_version
from tests.installer import invented
from tests.windows.bundle import judge
from tests.windows.results import Failed, passes
from tests.windows.wine import hear_out

PYTHON = (sys.executable, "-S", "-E", "-c")


def _nothing() -> str:
    return next(iter([]))


def _no_folder() -> str:
    return str(list(Path("no-such-folder").iterdir()))


def _no_tool() -> str:
    raise NoToolError("wixl is missing.")


def _other_end() -> str:
    said = "import sys; sys.stderr.write('this\\n\\nthat\\n'); sys.exit(3)"
    return subprocess.run([*PYTHON, said], check=True, text=True, capture_output=True).stdout


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (_nothing, "StopIteration"), (_no_folder, "no-such-folder"), (_no_tool, "wixl is missing."),
        (_other_end, "exit status 3. this | that"), (lambda: str(int("many")), "many"),
        (lambda: {"a": "b"}["c"], "KeyError"),
    ],
)  # fmt: skip
def test_a_step_that_comes_upon_anything_has_its_line_in_the_results(
    step: Callable[[], str], words: str, tmp_path: Path
) -> None:
    results = tmp_path / "RESULTS.txt"
    assert not passes(results, "suite", step)
    assert passes(results, "bundle", lambda: "98.0 MB")
    first, second = results.read_text(encoding="utf-8").splitlines()
    assert " suite: FAILED: " in first
    assert words in first
    assert second.endswith(" bundle: passed: 98.0 MB")


def test_a_program_that_does_not_end_is_killed_and_named() -> None:
    command = [*PYTHON, "input()"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as endless:
        with pytest.raises(Failed, match=r"killed.*input\(\)"):
            hear_out(endless, 0.05)
        assert endless.poll() is not None


def test_what_a_program_said_is_kept_to_its_end(tmp_path: Path) -> None:
    log = tmp_path / "said.txt"
    said = "import sys; print('one'); print('two'); sys.exit(4)"
    with subprocess.Popen([*PYTHON, said], stdout=subprocess.PIPE, text=True) as program:
        assert hear_out(program, 60, log) == (4, "one\ntwo\n")
    assert log.read_text(encoding="utf-8") == "one\ntwo\n"


def test_a_bundle_is_refused_for_what_a_release_refuses_and_listed_by_size(tmp_path: Path) -> None:
    bundle = invented.bundle(tmp_path / "deskbell", read_version())
    (bundle / "_internal" / "large.bin").write_bytes(bytes(5000))
    listing = tmp_path / "files.txt"
    assert judge(bundle, listing).startswith("0.0 MB in ")
    assert listing.read_text(encoding="utf-8").splitlines()[0].split() == ["5,000", "_internal/large.bin"]
    (bundle / "deskbell-cli.exe").unlink()
    (bundle / "_internal" / "bcryptprimitives.dll").touch()
    with pytest.raises(Failed, match="deskbell-cli"):
        judge(bundle, listing)
    assert "bcryptprimitives.dll" in listing.read_text(encoding="utf-8")

"""The test suite on Windows Python, in English (code page 1252) and in Chinese (code page 936)."""

from collections.abc import Sequence
from pathlib import Path

from tests.windows import copying
from tests.windows.place import Place, seen_from_windows
from tests.windows.plugin import FAILURES
from tests.windows.results import Failed
from tests.windows.wine import Windows

# Says nothing about Windows: why, and which tests.
LEFT_OUT = {
    "reads the source, which is the same everywhere": (
        "tests/checks/test_fences.py::test_every_type_is_right",
        "tests/checks/test_fences.py::test_the_style_is_one_style",
        "tests/checks/test_fences.py::test_every_file_opened_as_text_says_utf8",
        "tests/checks/test_fences.py::test_imports_go_from_ui_to_desk_to_db_and_never_in_circles",
    ),
    "asks git, which has no copy of the tree": (
        "tests/checks/test_words.py::test_the_readme_and_the_license_are_at_the_top_and_nothing_else_is",
    ),
    "Windows gives no memory beyond a job's limit; Wine takes the limit and keeps none": (
        "tests/safety/test_hostile_files.py::"
        "test_a_picture_that_wants_more_memory_than_it_may_have_ends_its_own_process_only",
        "tests/safety/test_hostile_files.py::test_a_process_that_reads_a_file_is_in_a_job_on_windows",
    ),
    # 828 px of 815 are too many; in a window of Windows they take 811, and 809 at 150 %.
    "without a screen bold letters are broader than in a window, and the head breaks into two lines": (
        "tests/ui/reports/test_low.py::test_eight_places_and_all_hours_are_in_sight[places]",
    ),
}
# Seconds for one test: Wine is slow where many files are opened and programs started.
PATIENCE = 300
# Seconds for them all, which take an hour.
WITHIN = 3 * 3600.0
WORKERS = 2
CODE_PAGES = {False: "cp1252", True: "cp936"}


def rehearse(place: Place, chinese: bool, further: Sequence[str]) -> str:
    """Run the suite on a fresh copy of the tree; answers its last line, and fails as the suite fails.

    What it says is kept as it comes in suite.txt, what fails in full in failures.txt, both in the place.
    """
    copied = copying.copy(place.tree)
    name = "suite-zh" if chinese else "suite"
    log, failures, report = (place.folder / f"{name}{ending}" for ending in (".txt", "-failures.txt", ".xml"))
    for file in (log, failures, report):
        file.unlink(missing_ok=True)
    with Windows(place, chinese=chinese, more={FAILURES: seen_from_windows(failures)}).served() as windows:
        see_code_page(windows)
        code, said = windows.run([place.program, "-m", "pytest", *_asked(report), *further], place.tree, log, WITHIN)
    last = said.strip().rpartition("\n")[2].strip(" =")
    if code:
        raise Failed(f"{last}; see {failures}")
    return f"{last}, of a copy of {copied} files, {CODE_PAGES[chinese]}"


def _asked(report: Path) -> list[str]:
    """How the suite is run here."""
    options = ["-vv", "-n", str(WORKERS), "--timeout", str(PATIENCE), "--tb", "short", "-p", "no:cacheprovider"]
    options += ["-p", "tests.windows.plugin", f"--junitxml={seen_from_windows(report)}"]
    # The bench measures, and here it would measure Wine.
    options += ["--ignore", "tests/bench"]
    return options + [part for tests in LEFT_OUT.values() for test in tests for part in ("--deselect", test)]


def see_code_page(windows: Windows) -> None:
    """See that files without a named encoding are read as this Windows reads them."""
    code, said = windows.run(
        [windows.place.program, "-c", "import locale; print(locale.getpreferredencoding())"], windows.place.folder
    )
    if code or said.strip() != CODE_PAGES[windows.chinese]:
        raise Failed(f"this should be a Windows of {CODE_PAGES[windows.chinese]}, and it says: {said.strip()}")

"""Does one step after the other and tells the file; what is broken is told and the next step is done."""

import faulthandler
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from importlib.metadata import PackageNotFoundError, version
from locale import getencoding
from pathlib import Path
from typing import TextIO

from desk.clock import SystemClock
from ui.smoke.attempt import Attempt, listening
from ui.smoke.byname import named
from ui.smoke.report import Report
from ui.smoke.stage import Stage
from ui.smoke.steps import LAST, STEPS
from ui.smoke.watch import STEP_SECONDS, WHOLE_SECONDS, Watch

_CRASH = ".crash"
_SCRATCH = "deskbell-smoke-"
_DAY = 86_400  # seconds
_NO_BOXES = 0x8003  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX and SEM_NOOPENFILEERRORBOX


def smoke(
    path: Path,
    commands: Mapping[str, str],
    data_folder: Path,
    steps: Sequence[tuple[str, str]] = STEPS,
    step_seconds: float = STEP_SECONDS,
    whole_seconds: float = WHOLE_SECONDS,
    begun: Callable[[str], object] = str,
) -> Report:
    """Do the steps and write what came of each into the file at `path`, pictures of the window beside it.

    `commands` are the modules of the commands by their names; the data folder is only told. `begun` is told the name of
    each step as it begins. Raises OSError where the file cannot be written."""
    _no_boxes()
    path = path.absolute()
    facts = _facts(data_folder)
    report = Report(path, facts)
    report.begin("")
    _sweep()
    scratch = Path(tempfile.mkdtemp(prefix=_SCRATCH)).resolve()
    stage = Stage(scratch, path.with_suffix(""), commands, data_folder, facts=facts)
    try:
        with _crash_told(path.with_name(path.name + _CRASH)) as crash, listening(stage.heard):
            watch = Watch(report, stage, crash, step_seconds, whole_seconds)
            for name, source in (*steps, LAST):
                report.begin(name)
                begun(name)
                attempt = Attempt(name, stage.heard)
                with watch.over(name), attempt:
                    attempt.seen = named(source)(stage)
                facts["pictures"] = list(stage.pictures)
                report.add(attempt.step())
            report.end()
    finally:
        stage.close()
        stage.held.close()
        shutil.rmtree(scratch, ignore_errors=True)
    return report


def _facts(data_folder: Path) -> dict[str, object]:
    """What is told of the program and the machine; what only a library knows is told by a step."""
    try:
        ours = version("deskbell")
    except PackageNotFoundError:
        ours = ""
    return {
        "version": ours,
        "system": platform.platform(),
        "python": platform.python_version(),
        "qt": "",
        "sqlite": "",
        "platform": "",
        "frozen": bool(getattr(sys, "frozen", False)),
        "program": sys.executable,
        "data_folder": str(data_folder),
        "encoding": getencoding(),
        "began": SystemClock().now().isoformat(timespec="seconds"),
        "pictures": [],
    }


def _sweep() -> None:
    """Remove what an earlier smoke left behind that crashed, but none of one that may be under way."""
    old = SystemClock().now().timestamp() - _DAY
    for each in Path(tempfile.gettempdir()).glob(f"{_SCRATCH}*"):
        with suppress(OSError):
            if each.stat().st_mtime < old:
                shutil.rmtree(each)


@contextmanager
def _crash_told(path: Path) -> Iterator[TextIO]:
    """Where Python writes as it breaks down; a file with nothing in it does not stay."""
    before = faulthandler.is_enabled()
    with path.open("w", encoding="utf-8") as crash:
        faulthandler.enable(crash)
        try:
            yield crash
        finally:
            faulthandler.disable()
            if before and sys.__stderr__ is not None:
                faulthandler.enable(sys.__stderr__)
    with suppress(OSError):  # looked into just now by another program, it stays although it is empty
        if not path.stat().st_size:
            path.unlink()


def _no_boxes() -> None:
    """Windows would tell of a missing library in a box, for which this program would wait."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(_NO_BOXES)

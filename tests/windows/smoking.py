"""The built program tries itself, with no screen and in a real window, and shows its window in Chinese."""

import json
import shutil
import subprocess
import time
from pathlib import Path

from resources.installer.looking import smoke_faults
from resources.installer.version import read_version
from tests.windows import screen
from tests.windows.place import Place, seen_from_windows
from tests.windows.results import Failed
from tests.windows.wine import Windows

# Seconds until the invented book is made and its window is there.
UNTIL_SHOWN = 400
# Colours of a picture with a window and its text on it; of a bare screen or an empty window far fewer.
MANY_COLOURS = 200


def rehearse(place: Place) -> str:
    """Let both programs try themselves as a release does; answers how long it took. The second is tried in any case."""
    _see_built(place)
    with screen.lit() as name:
        told = [
            _smoke(Windows(place), "deskbell.exe", place.folder / "smoke-offscreen.json", "offscreen"),
            _smoke(Windows(place, screen=name), "deskbell-cli.exe", place.folder / "smoke-window.json", "windows"),
        ]
    words = "; ".join(said for _, said in told)
    if not all(passed for passed, _ in told):
        raise Failed(words)
    return words


def show(place: Place) -> str:
    """Open the program on an invented book in Chinese, and keep a picture of the screen."""
    _see_built(place)
    file, book = place.folder / "window-zh.png", place.folder / "book-zh"
    shutil.rmtree(book, ignore_errors=True)
    command = ["--data", seen_from_windows(book), "--language", "zh", "demo", "--households", "120", "--cases", "300"]
    with screen.lit() as name, Windows(place, chinese=True, screen=name).served() as windows:
        # A desktop of Windows' own: without one, and with nobody to manage windows, none can be maximised.
        desktop = ["explorer.exe", f"/desktop=deskbell,{screen.SIZE}", seen_from_windows(place.bundle / "deskbell.exe")]
        program = windows.start([*desktop, *command], place.folder)
        try:
            colours = _until_shown(program, name, file)
        finally:
            program.kill()
            program.wait()
    return f"{file} shows the window, in {colours} colours"


def _smoke(windows: Windows, program: str, answer: Path, platform: str) -> tuple[bool, str]:
    """One trial on what Qt calls so: whether a release would take it, and what is to be said of it."""
    answer.unlink(missing_ok=True)
    began = time.monotonic()
    command: list[str | Path] = [windows.place.bundle / program, "--smoke", seen_from_windows(answer)]
    try:
        with windows.served():
            code, said = windows.run(command, windows.place.folder)
    except Failed as failed:
        return False, f"{program}, {platform}: {failed}"
    seconds = time.monotonic() - began
    if (faults := list(smoke_faults(answer, read_version(), platform))) or code:
        return False, f"{program}, {platform}: {' '.join(faults)} Exit code {code}, see {answer}: {said[-800:]}"
    steps = json.loads(answer.read_text(encoding="utf-8"))["steps"]
    return True, f"{program}, {platform}: all {len(steps)} steps in {seconds:.0f} s"


def _until_shown(program: "subprocess.Popen[str]", name: str, file: Path) -> int:
    """Take pictures until a window is there and changes no more; answers the colours of the last."""
    end, before = time.monotonic() + UNTIL_SHOWN, ""
    while time.monotonic() < end:
        try:
            raise Failed(f"the program ended by itself with exit code {program.wait(3)}")
        except subprocess.TimeoutExpired:
            colours, looks = screen.take_picture(name, file)
        if colours > MANY_COLOURS and looks == before:
            return colours
        before = looks
    raise Failed(f"no window that stays after {UNTIL_SHOWN} s; see {file}")


def _see_built(place: Place) -> None:
    """See that there is a program to be tried."""
    if not (place.bundle / "deskbell.exe").exists():
        raise Failed("there is no bundle yet: run the step bundle")

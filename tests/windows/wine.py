"""Wine: a prefix for each language of Windows, what it lacks, and running Windows programs in it."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread

from tests.windows import lacking
from tests.windows.place import TREE, Place, seen_from_windows
from tests.windows.results import Failed

# The programs of Debian's Wine 8, in no folder of PATH; elsewhere `wine` and `wineserver` are.
DEBIAN = Path("/usr/lib/wine")
CHINESE = "zh_CN.UTF-8"
FONTS = TREE / "resources" / "fonts"
# Seconds for the last words of a program that has ended.
AFTERWARDS = 3
# Seconds for any program but the suite; the longest takes some minutes.
WITHIN = 3600.0


@dataclass(frozen=True)
class Windows:
    """One Windows: English or Chinese, with no screen or with the screen named."""

    place: Place
    chinese: bool = False
    screen: str = ""
    more: Mapping[str, str] = field(default_factory=dict)

    @property
    def prefix(self) -> Path:
        """Where this Windows keeps its C drive."""
        return self.place.prefix(self.chinese)

    @property
    def drive_c(self) -> Path:
        """Its C drive."""
        return self.prefix / "drive_c"

    def around(self) -> dict[str, str]:
        """The surroundings of a program: nothing of this machine's Python and Qt gets in."""
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
        kept |= {"WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml="}
        kept |= {"LOCPATH": str(self.place.locales), "LC_ALL": CHINESE} if self.chinese else {"LC_ALL": "C.UTF-8"}
        # Wine hides the variables of Qt unless they are spelled so. With no screen Qt has no fonts of Windows either.
        unseen = {"WINEQT_QPA_PLATFORM": "offscreen", "WINEQT_QPA_FONTDIR": seen_from_windows(FONTS)}
        kept |= {"DISPLAY": self.screen} if self.screen else unseen
        return kept | dict(self.more)

    def start(self, command: Sequence[str | Path], folder: Path) -> subprocess.Popen[str]:
        """Start a Windows program; its output is read through a pipe, for it cannot write to a plain file."""
        return subprocess.Popen(
            [_wine(), *command],
            cwd=folder,
            env=self.around(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
        )

    def run(
        self, command: Sequence[str | Path], folder: Path, log: Path | None = None, within: float = WITHIN
    ) -> tuple[int, str]:
        """Run a Windows program to its end; answers its exit code and what it said, which `log` keeps as it comes.

        Failed when it does not end within so many seconds: then it is killed.
        """
        return hear_out(self.start(command, folder), within, log)

    @contextmanager
    def served(self) -> Iterator["Windows"]:
        """Keep one server for all programs of this Windows; without it each would wait for the end of its own."""
        subprocess.run([_server(), "-p"], env=self.around(), check=True)
        try:
            yield self
        finally:
            subprocess.run([_server(), "-k"], env=self.around(), check=False)


def hear_out(process: subprocess.Popen[str], within: float, log: Path | None = None) -> tuple[int, str]:
    """Wait for the end of a program; its exit code and all it said. Failed, and the program killed, after so long."""
    said: list[str] = []
    reader = Thread(target=_listen, args=(process, said, log), daemon=True)
    reader.start()
    try:
        code = process.wait(within)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        reader.join(AFTERWARDS)
        last = "".join(said)[-800:]
        raise Failed(f"killed, it had not ended after {within / 60:.0f} minutes: {process.args!r}; {last}") from None
    # Services of Windows that started meanwhile hold the pipe open as long as they live: it may never end.
    reader.join(AFTERWARDS)
    return code, "".join(said)


def _listen(process: subprocess.Popen[str], said: list[str], log: Path | None) -> None:
    """Keep what the program says, line by line."""
    assert process.stdout is not None
    for line in process.stdout:
        said.append(line)
        if log is not None:
            with log.open("a", encoding="utf-8") as file:
                file.write(line)


def make_prefix(windows: Windows) -> None:
    """Make the C drive, with the libraries that Windows 10 has and Wine has not."""
    if windows.chinese:
        make_locale(windows.place)
    windows.prefix.mkdir(parents=True, exist_ok=True)
    with windows.served():
        code, said = windows.run(["wineboot.exe", "--init"], windows.place.folder)
    if code or not windows.drive_c.exists():
        raise Failed(f"Wine did not make its C drive: {said[-500:]}")
    lacking.lay(windows.place, windows.drive_c / "windows" / "system32")


def make_locale(place: Place) -> None:
    """Make the Chinese locale for the rehearsal alone: from it Wine takes code page 936 (needs no rights)."""
    place.locales.mkdir(parents=True, exist_ok=True)
    if not (place.locales / CHINESE).exists():
        subprocess.run(["localedef", "-i", "zh_CN", "-f", "UTF-8", place.locales / CHINESE], check=True)


def _wine() -> str:
    """The loader of 64-bit Windows programs."""
    return _of_wine("wine64", "wine")


def _server() -> str:
    """The server behind all programs of a prefix."""
    return _of_wine("wineserver64", "wineserver")


def _of_wine(*names: str) -> str:
    """The first of these programs that is there."""
    for name in names:
        found = str(DEBIAN / name) if (DEBIAN / name).exists() else shutil.which(name)
        if found:
            return found
    raise Failed("Wine is not installed: run the step prepare")

"""A Windows PC as an installer leaves it: its folders, its registry, and the installers run on it."""

import hashlib
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

from resources.installer.msi import FOLDER_KEY, product_code
from tests.windows.place import Place, seen_from_windows
from tests.windows.results import Failed
from tests.windows.wine import Windows

UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall"
KEY = rf"HKCU\{UNINSTALL}\Deskbell"
# Seconds for anything that a person would wait for.
PATIENCE = 120
# Holds a file open as a virus scan does: others may read and write it, and not rename it. In a folder it stands.
HOLD = (
    "import os, pathlib, sys, threading; held = pathlib.Path(sys.argv[1]); "
    "f = os.chdir(held) if held.is_dir() else held.open('rb'); pathlib.Path(sys.argv[2]).touch(); "
    "threading.Event().wait()"
)
# Another installer or uninstaller of the same person, as far as these know of each other (resources/installer).
AT_WORK = (
    "import ctypes, os, pathlib, sys, threading; "
    "ctypes.windll.kernel32.CreateMutexW(None, False, 'Global\\\\Deskbell.Installing.' + os.environ['USERNAME']); "
    "pathlib.Path(sys.argv[1]).touch(); threading.Event().wait()"
)
# Seconds between two looks for a file that is to be taken away.
AT_ONCE = 0.002


class Pc:
    """One user's PC; `clear` makes it one without Deskbell."""

    def __init__(self, place: Place) -> None:
        """See that it is a Windows 10 with a desktop of its own, not the one of this machine."""
        # Else Wine writes start menu entries for the menu of this machine.
        more = {"WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=d"}
        self.windows = Windows(place, more=more)
        self.place = place
        self.drive = self.windows.drive_c
        self.user = next(home for home in (self.drive / "users").iterdir() if home.name != "Public")
        self.local = self.user / "AppData" / "Local"
        self.program = self.local / "Programs" / "Deskbell"
        self.data = self.local / "Deskbell"
        self.desktop = self.user / "Desktop" / "Deskbell.lnk"
        menu = Path("Microsoft", "Windows", "Start Menu", "Programs", "Deskbell.lnk")
        self.start_menu = self.user / "AppData" / "Roaming" / menu
        self.everyones_menu = self.drive / "ProgramData" / menu
        self.everyones = self.drive / "Program Files" / "Deskbell"
        # Folders that a person may choose.
        self.theirs, self.tools = self.drive / "Theirs", self.drive / "Tools"
        if self.desktop.parent.is_symlink():
            self.desktop.parent.unlink()
        self.desktop.parent.mkdir(exist_ok=True)
        self.run("winecfg", "-v", "win10")

    def clear(self, versions: Sequence[str]) -> None:
        """Take away whatever an earlier life that broke off has left, an MSI of these versions too."""
        for entry in (rf"HKLM\{UNINSTALL}\{{{product_code(version)}}}" for version in versions):
            if self.knows(entry):
                self.run("msiexec", "/x", entry.rpartition("\\")[2], "/qn")
                must(not self.knows(entry), f"an MSI of an earlier run cannot be removed: delete {self.windows.prefix}")
        for key in (KEY, rf"HKLM\{FOLDER_KEY}"):
            if self.knows(key):
                self.expect(0, "reg", "delete", key, "/f")
        for file in (self.desktop, self.start_menu, self.everyones_menu):
            file.unlink(missing_ok=True)
        for folder in (self.program, self.data, self.everyones, self.theirs, self.tools):
            if folder.exists():
                shutil.rmtree(folder)

    def knows(self, key: str) -> bool:
        """Whether the registry has a key."""
        return self.run("reg", "query", key) == 0

    def run(self, *command: str | Path) -> int:
        """Run a program to its end; answers its exit code."""
        return self.windows.run(command, self.place.folder)[0]

    def expect(self, code: int, *command: str | Path) -> None:
        """Run a program that must end with an exit code."""
        if (given := self.run(*command)) != code:
            raise Failed(f"{Path(command[0]).name} {' '.join(map(str, command[1:]))}: exit code {given}, not {code}")

    def uninstall(self, code: int, folder: Path) -> None:
        """Run the uninstaller to its end: told its folder, it stays in its place and leaves itself behind."""
        self.expect(code, folder / "uninstall.exe", "/S", f"_?={self.as_windows_says(folder)}")
        if code == 0:
            (folder / "uninstall.exe").unlink()

    def as_windows_says(self, path: Path) -> str:
        """A path of drive C in the words of Windows."""
        return "C:\\" + str(path.relative_to(self.drive)).replace("/", "\\")

    def registered(self, name: str) -> str:
        """What Apps & Features has of the program, or "" where it does not know it."""
        _, said = self.windows.run(["reg", "query", KEY, "/v", name], self.place.folder)
        words = [line.split("    ") for line in said.splitlines() if name in line]
        return words[0][-1].strip() if words else ""

    def forget(self) -> None:
        """Take the program's entry out of the registry, as where another user installed it."""
        self.expect(0, "reg", "delete", KEY, "/f")

    def wait_until_removed(self) -> None:
        """Wait for an uninstaller that goes on after it has answered; the entry is the last that it takes."""
        end = time.monotonic() + PATIENCE
        while self.program.exists() or self.registered("DisplayVersion"):
            if time.monotonic() > end:
                raise Failed(f"still there: {', '.join(contents(self.program)) or 'the entry'}")

    @contextmanager
    def held(self, file: Path) -> Iterator[None]:
        """Another program has the file open meanwhile, or stands in the folder."""
        with self._meanwhile(HOLD, seen_from_windows(file)):
            yield

    @contextmanager
    def another_at_work(self) -> Iterator[None]:
        """The same person installs or removes in another window, or another session, meanwhile."""
        with self._meanwhile(AT_WORK):
            yield

    @contextmanager
    def _meanwhile(self, does: str, *told: str) -> Iterator[None]:
        sign = self.place.folder / "held.txt"
        sign.unlink(missing_ok=True)
        command: list[str | Path] = [self.place.program, "-c", does, *told, seen_from_windows(sign)]
        other = self.windows.start(command, self.place.folder)
        try:
            wait_for(sign, other)
            yield
        finally:
            other.kill()
            other.wait()

    @contextmanager
    def taken(self, file: Path) -> Iterator[None]:
        """A virus scan takes the file away as soon as it comes."""
        over = Event()

        def watch() -> None:
            while not over.wait(AT_ONCE):
                with suppress(FileNotFoundError):
                    file.unlink()
                    return

        watcher = Thread(target=watch)
        watcher.start()
        try:
            yield
        finally:
            came_to_nothing = watcher.is_alive()
            over.set()
            watcher.join()
        must(not came_to_nothing, f"{file.name} did not come, so nothing was taken")


def wait_for(file: Path, program: "subprocess.Popen[str]") -> None:
    """Wait until a program that goes on has made a file."""
    end = time.monotonic() + PATIENCE
    while not file.exists():
        if time.monotonic() > end:
            raise Failed(f"{file.name} did not come")
        try:
            raise Failed(f"the program ended by itself with exit code {program.wait(0.2)}")
        except subprocess.TimeoutExpired:
            continue


def contents(folder: Path) -> dict[str, str]:
    """Every file of a folder by its place, and a sum of its bytes."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def must(true: bool, words: str) -> None:
    """Stop the step with these words when it is not so."""
    if not true:
        raise Failed(words)

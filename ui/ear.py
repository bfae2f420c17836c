"""How a second start tells the first what it was started for: by a small file in a folder that only this person opens.

The first one gives the file another name before it does what it says, and so the second knows that it was heard; one
that nobody took is taken back, so that nothing is done twice. Nothing of it can reach a network.
"""

import os
import shutil
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path
from time import monotonic, time_ns

from PySide6.QtCore import QCryptographicHash, QDir, QFileSystemWatcher, QObject, QTimer, Signal, Slot

from desk.files import pause

APPEARS_MS = 3000
"""A first start that holds its folder already opens its ear a little later."""
ANSWER_MS = 3000
"""A window that is busy answers later; so long whoever starts the program once more waits without a word."""
SEEN_MS = 250
"""So long an ear that closes leaves a second start the time to see that it was heard: who waits looks ten times in a
second. Only one that was killed meanwhile lets it pass whole."""
EVERY_MS = 2000
"""The system tells at once that a wish lies there; so often it is looked for all the same."""
LONGEST_WISH = 4096
_LOOK_SECONDS = 0.02
_PART, _WISH, _TAKEN = ".part", ".wish", ".taken"


class Reached(Enum):
    """What became of a wish for the window that is open."""

    HEARD = auto()
    SILENT = auto()  # there is one that has not taken the wish; it was taken back
    BARRED = auto()  # there is one, of somebody else or with other rights
    NOBODY = auto()  # there is none, or no more
    NO_ROOM = auto()  # there may be one, but no wish can be written down, as on a full disk


class Ear(QObject):
    """Hears what later starts on one data folder wish."""

    knocked = Signal()  # a wish waits until it may be taken
    heard = Signal(bytes)

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._name = _name(folder)
        self._place = _place(self._name, os.getpid())
        self._watcher: QFileSystemWatcher | None = None
        self.ready: Callable[[], bool] = lambda: True
        """Whether a wish may be taken just now; one that waits meanwhile is taken later."""
        self._waiting: frozenset[Path] = frozenset()
        self._again = QTimer(self)
        self._again.setInterval(EVERY_MS)
        self._again.timeout.connect(self._look)

    def open(self) -> None:
        """Hear from now on. Where that cannot be, a desk is a desk all the same."""
        for left in self._place.parent.glob(f"{self._name}-*"):  # of processes that were killed
            shutil.rmtree(left, ignore_errors=True)
        with suppress(OSError):
            self._place.mkdir(mode=0o700)
            self._watcher = QFileSystemWatcher([str(self._place)], self)
            self._watcher.directoryChanged.connect(self._listen)
        self._again.start()

    def listen_soon(self) -> None:
        """Look for what waits as soon as there is nothing else to do; what it was kept back for may be over."""
        if self._again.isActive():
            QTimer.singleShot(0, self, self._look)

    def stop(self) -> None:
        """Take no wish any more, for the desk ends; whoever waits sees that and goes on by themselves."""
        self._again.stop()
        if self._watcher is not None:
            self._watcher.directoryChanged.disconnect(self._listen)
            if watched := self._watcher.directories():  # none where the folder was cleaned away
                self._watcher.removePaths(watched)  # or Windows keeps the folder
            self._watcher.deleteLater()
            self._watcher = None

    def close(self) -> None:
        """Hear nothing more, once whoever was heard knows it."""
        self.stop()
        until(lambda: not any(self._place.glob(f"*{_TAKEN}")), SEEN_MS)

    def clear(self) -> None:
        """The folder goes, after the lock: whoever sees it go finds the data folder free."""
        shutil.rmtree(self._place, ignore_errors=True)

    @Slot()
    def _look(self) -> None:
        if not self._place.is_dir():  # somebody cleaned up; or it could not be made before
            self.stop()
            self.open()
        self._listen()

    @Slot()
    def _listen(self) -> None:
        if not _is_own(self._place):
            return
        wishes = sorted(self._place.glob(f"*{_WISH}"))
        if not self.ready():
            known, self._waiting = self._waiting, frozenset(wishes)
            if self._waiting - known:
                self.knocked.emit()
            return
        for wish in wishes:
            try:
                with wish.open("rb") as file:
                    told = file.read(LONGEST_WISH)
                wish.replace(wish.with_suffix(_TAKEN))
            except OSError:  # taken back, or a virus scanner is at it: then it is looked for again
                continue
            self.heard.emit(told)


Wait = Callable[[Callable[[], bool]], object]
"""Waits, as long as somebody is ready to, until what it is given answers True."""


def tell(folder: Path, process: int, wish: bytes, is_free: Callable[[], bool], wait: Wait | None = None) -> Reached:
    """Put a wish where the process that holds a data folder hears it, and wait until it has taken it.

    `is_free` tells whether that process holds the folder no more. A wish that was not taken when nobody `wait`s any
    more is taken back."""
    place = _place(_name(folder), process)
    if not until(lambda: place.is_dir() or is_free(), APPEARS_MS):
        # On Windows another person's lies where it is not seen.
        return Reached.BARRED if sys.platform == "win32" else Reached.NOBODY
    if not place.is_dir():
        return Reached.NOBODY
    name = place / f"{time_ns():020}-{os.getpid()}{_PART}"
    part, whole, taken = (name.with_suffix(end) for end in (_PART, _WISH, _TAKEN))
    if not _is_own(place):
        return Reached.BARRED if place.is_dir() else Reached.NOBODY
    try:
        part.write_bytes(wish)
    except PermissionError:
        return Reached.BARRED
    except FileNotFoundError:
        return Reached.NOBODY  # it went away meanwhile, and its folder with it
    except OSError:
        with suppress(OSError):
            part.unlink()
        return Reached.NO_ROOM
    if not until(lambda: _renamed(part, whole) or not place.is_dir(), ANSWER_MS):
        with suppress(OSError):
            part.unlink()
        return Reached.NOBODY
    if not until(lambda: not whole.exists(), ANSWER_MS) and wait is not None:
        wait(lambda: not whole.exists() or is_free())
    if _taken_back(whole):
        return Reached.NOBODY if is_free() else Reached.SILENT
    if not taken.exists():
        return Reached.NOBODY  # its folder went, and it took no wish with it
    with suppress(OSError):
        taken.unlink()
    return Reached.HEARD


def _is_own(place: Path) -> bool:
    """Whether this person made the folder: one of that name may lie where everybody puts things, or lead elsewhere."""
    if sys.platform == "win32":
        return True
    try:
        told = place.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(told.st_mode) and told.st_uid == os.getuid()


def _renamed(part: Path, whole: Path) -> bool:
    """Give a wish the name by which it is heard; not yet where a virus scanner holds it."""
    try:
        part.replace(whole)
    except OSError:
        return False
    return True


def _taken_back(wish: Path) -> bool:
    """Whether nobody took a wish, which is gone now; one that is just being read is waited for."""
    back: list[bool] = []

    def is_settled() -> bool:
        try:
            wish.unlink()
        except FileNotFoundError:
            back.append(False)
        except OSError:
            return False
        else:
            back.append(True)
        return True

    return not until(is_settled, ANSWER_MS) or back[0]


def until(seen: Callable[[], bool], longest: int) -> bool:
    """Look again and again, for so many milliseconds, whether something is so."""
    end = monotonic() + longest / 1000
    while not seen():
        if monotonic() > end:
            return False
        pause(_LOOK_SECONDS)
    return True


def _name(folder: Path) -> str:
    told = QCryptographicHash.hash(str(folder.resolve()).encode(), QCryptographicHash.Algorithm.Sha256)
    return "deskbell-" + bytes(told.toHex().data()).decode()[:20]


def _place(name: str, process: int) -> Path:
    """Where a process hears: on Windows among what belongs to the person in all sessions, elsewhere in a folder of
    all, where another person finds it and is refused."""
    return around() / f"{name}-{process}"


def around() -> Path:
    """The folder in which every ear of this person lies."""
    local = os.environ.get("LOCALAPPDATA", "") if sys.platform == "win32" else ""
    return Path(local or QDir.tempPath())

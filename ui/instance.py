"""One window per data folder: a second start hands its wish to the first and goes (G24)."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QSysInfo, Signal, Slot

from ui.ear import Ear, Reached, Wait, tell
from ui.windowshabits.taskbar import let_come_forward

LOCK_NAME = "deskbell.lock"


class Instance(QObject):
    """This process's hold on the data folder, and the ear for later starts."""

    wished = Signal()  # come to the front
    called = Signal(str)  # a phone number rang

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._lock = QLockFile(str(folder / LOCK_NAME))
        self._lock.setStaleLockTime(0)  # an old lock is not stale while its process lives, however long
        self._ear = Ear(folder, self)
        self._ear.heard.connect(self._hear)

    def hold(self) -> bool:
        """Take the folder for this process; False when another one has it."""
        if self._lock.isLocked():
            return True
        if not self._lock.tryLock(0) and not (self._left_behind() and self._lock.tryLock(0)):
            return False
        self._ear.open()
        return True

    def tell(self, call: str | None, wait: Wait | None = None) -> Reached:
        """Bring the window of the process that holds the folder to the front, with a caller's number if one rang.

        `wait` as in `ui.ear.tell`. Where that process goes meanwhile, this one may hold the folder by then."""
        import json

        process, host, _ = self._lock.getLockInfo()
        if process <= 0 or not _is_here(host):
            return Reached.NOBODY
        let_come_forward(process)
        return tell(self._folder, process, json.dumps({"call": call}).encode(), self.hold, wait)

    def _left_behind(self) -> bool:
        """Remove the lock of a process of this PC that is gone, though Qt takes it for alive; whether that was so.

        Qt goes by the number of the process: after a power cut the very first programs may have the same ones again,
        and a lock that was cut off names none. The system knows who holds the file.
        """
        path = self._folder / LOCK_NAME
        if self.held_elsewhere() or not path.exists():
            return False
        try:
            if sys.platform == "win32":
                path.unlink()  # refused while a process holds it
            else:
                import fcntl

                with path.open("rb+") as file:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    if not os.path.samestat(os.fstat(file.fileno()), path.stat()):
                        return False  # another start was quicker: what lies there by now is its own lock
                    path.unlink()
        except OSError:
            return False
        return True

    def barred(self) -> bool:
        """Whether the folder was not held because nothing can be written there, rather than held by somebody."""
        why = self._lock.error()
        if why == QLockFile.LockError.LockFailedError:
            return not (self._folder / LOCK_NAME).exists()  # on Windows this is what a folder without rights gives
        return why in (QLockFile.LockError.PermissionError, QLockFile.LockError.UnknownError)

    def held_elsewhere(self) -> str:
        """The name of another computer whose lock lies in the folder (a share, a copied folder), or nothing."""
        _, host, _ = self._lock.getLockInfo()
        return "" if _is_here(host) else host

    def holder(self) -> int:
        """The number of the process that holds the folder, 0 where none is told."""
        process, _, _ = self._lock.getLockInfo()
        return process

    def take_over(self) -> bool:
        """Take the folder although a lock of another computer lies in it; only when the person said so.

        False where that lock cannot be removed: the other computer holds it still."""
        self._lock.removeStaleLockFile()
        try:
            (self._folder / LOCK_NAME).unlink(missing_ok=True)
        except OSError:
            return False
        return self.hold()

    def hear_while(self, ready: Callable[[], bool]) -> None:
        """Take a wish only when it is `ready`; one that comes meanwhile waits."""
        self._ear.ready = ready

    def stop_hearing(self) -> None:
        """Take no wish any more: what is asked of a desk that ends would be lost."""
        self._ear.stop()

    def let_go(self) -> None:
        """Free the folder for the next start."""
        self._ear.close()
        self._lock.unlock()
        self._ear.clear()

    @Slot(bytes)
    def _hear(self, told: bytes) -> None:
        self.wished.emit()
        import json  # not before the first paint

        try:
            wish = json.loads(told)
        except ValueError:
            return
        if isinstance(wish, dict) and isinstance(wish.get("call"), str):
            self.called.emit(wish["call"][:40])


def _is_here(host: str) -> bool:
    """Whether a lock is of this computer."""
    return host.casefold() == QSysInfo.machineHostName().casefold()

"""One at a time in a data folder: the lock file that a window or a restore holds there (G24)."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo

from desk.locknames import LOCK_NAME, RESTORES_NAME


class FolderLock:
    """This process's hold on a data folder, and what is known of whoever else has it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_NAME
        self._sign = folder / RESTORES_NAME
        self._lock = QLockFile(str(self._path))
        self._lock.setStaleLockTime(0)  # an old lock is not stale while its process lives, however long

    @property
    def held(self) -> bool:
        """Whether this process has the folder."""
        return self._lock.isLocked()

    def hold(self) -> bool:
        """Take the folder for this process; False when another one has it."""
        if self.held:
            return True
        if not self._lock.tryLock(0) and not (self._left_behind() and self._lock.tryLock(0)):
            return False
        with suppress(OSError):
            self._sign.unlink()  # of a restore that was killed; its number may be that of this process by now
        return True

    def let_go(self) -> None:
        """Free the folder."""
        self._lock.unlock()

    @contextmanager
    def as_restore(self) -> Iterator[None]:
        """Tell whoever starts meanwhile that what is held is held for a restore."""
        with suppress(OSError):  # untold, it passes for a desk that does not answer
            self._sign.write_text(str(os.getpid()), encoding="ascii")
        try:
            yield
        finally:
            with suppress(OSError):
                self._sign.unlink()

    def restores(self) -> bool:
        """Whether it is a restore that holds the folder; the sign of one that was killed tells nothing."""
        try:
            told = self._sign.read_text(encoding="ascii", errors="replace")
        except OSError:
            return False
        return self.process() > 0 and told == str(self.process()) and not self.computer()

    def barred(self) -> bool:
        """Whether the folder was not held because nothing can be written there, rather than held by somebody."""
        why = self._lock.error()
        if why == QLockFile.LockError.LockFailedError:
            return not self._path.exists()  # on Windows this is what a folder without rights gives
        return why in (QLockFile.LockError.PermissionError, QLockFile.LockError.UnknownError)

    def computer(self) -> str:
        """The name of another computer whose lock lies in the folder (a share, a copied folder), or nothing."""
        _, host, _ = self._lock.getLockInfo()
        return "" if host.casefold() == QSysInfo.machineHostName().casefold() else host

    def process(self) -> int:
        """The number of the process that holds the folder, 0 where none is told."""
        process, _, _ = self._lock.getLockInfo()
        return process

    def take_over(self) -> bool:
        """Take the folder although a lock of another computer lies in it; only when the person said so.

        False where that lock cannot be removed: the other computer holds it still."""
        self._lock.removeStaleLockFile()
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            return False
        return self.hold()

    def _left_behind(self) -> bool:
        """Remove the lock of a process of this PC that is gone, though Qt takes it for alive; whether that was so.

        Qt goes by the number of the process: after a power cut the very first programs may have the same ones again,
        and a lock that was cut off names none. The system knows who holds the file.
        """
        if self.computer() or not self._path.exists():
            return False
        try:
            if sys.platform == "win32":
                self._path.unlink()  # refused while a process holds it
            else:
                import fcntl

                with self._path.open("rb+") as file:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    if not os.path.samestat(os.fstat(file.fileno()), self._path.stat()):
                        return False  # another start was quicker: what lies there by now is its own lock
                    self._path.unlink()
        except OSError:
            return False
        return True

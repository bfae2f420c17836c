"""One window per data folder: a second start hands its wish to the first and goes (G24)."""

import os
import sys
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, QSysInfo, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ui.windowshabits.taskbar import let_come_forward

LOCK_NAME = "deskbell.lock"
WAIT_MS = 2000
ANSWER_MS = 5000
"""A window that is busy answers a little later; one that has said nothing for so long hangs."""
LONGEST_WISH = 4096
_HEARD = b"heard\n"


class Reached(Enum):
    """What became of a wish for the window that is open."""

    HEARD = auto()
    SILENT = auto()  # there is one, and it does not answer
    BARRED = auto()  # there is one, of somebody else or with other rights
    NOBODY = auto()


def _server_name(folder: Path) -> str:
    told = QCryptographicHash.hash(str(folder.resolve()).encode(), QCryptographicHash.Algorithm.Sha256)
    return "deskbell-" + bytes(told.toHex().data()).decode()[:20]


def hand_over(folder: Path, call: str | None) -> Reached:
    """Bring the running window of this folder to the front, with a caller's number if one rang."""
    import json

    pipe = QLocalSocket()
    pipe.connectToServer(_server_name(folder))
    if not pipe.waitForConnected(WAIT_MS):
        barred = pipe.error() == QLocalSocket.LocalSocketError.SocketAccessError
        return Reached.BARRED if barred else Reached.NOBODY
    process, _, _ = QLockFile(str(folder / LOCK_NAME)).getLockInfo()
    let_come_forward(process)
    pipe.write(json.dumps({"call": call}).encode() + b"\n")
    pipe.flush()
    heard = pipe.waitForReadyRead(ANSWER_MS)
    pipe.disconnectFromServer()
    return Reached.HEARD if heard else Reached.SILENT


class Instance(QObject):
    """This process's hold on the data folder, and the ear for later starts."""

    wished = Signal()  # come to the front
    called = Signal(str)  # a phone number rang

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._lock = QLockFile(str(folder / LOCK_NAME))
        self._lock.setStaleLockTime(0)  # an old lock is not stale while its process lives, however long
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def hold(self) -> bool:
        """Take the folder for this process; False when another one has it."""
        if not self._lock.tryLock(0) and not (self._left_behind() and self._lock.tryLock(0)):
            return False
        name = _server_name(self._folder)
        QLocalServer.removeServer(name)  # left behind by a killed process; the lock says that nobody else lives
        self._server.listen(name)
        return True

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
        return "" if host.casefold() == QSysInfo.machineHostName().casefold() else host

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

    def let_go(self) -> None:
        """Free the folder for the next start."""
        self._server.close()
        self._lock.unlock()

    @Slot()
    def _answer(self) -> None:
        while (pipe := self._server.nextPendingConnection()) is not None:
            pipe.setReadBufferSize(LONGEST_WISH)
            pipe.readyRead.connect(lambda pipe=pipe: self._read(pipe))
            pipe.disconnected.connect(pipe.deleteLater)
            self._read(pipe)  # what came before anybody listened

    def _read(self, pipe: QLocalSocket) -> None:
        """Take a wish once its line is whole, and tell whoever sent it that somebody is here."""
        if not pipe.canReadLine():
            if pipe.bytesAvailable() >= LONGEST_WISH:
                pipe.abort()
            return
        told = bytes(pipe.readLine(LONGEST_WISH).data())
        pipe.write(_HEARD)
        pipe.flush()
        self.wished.emit()
        import json  # not before the first paint

        try:
            wish = json.loads(told)
        except ValueError:
            return
        if isinstance(wish, dict) and isinstance(wish.get("call"), str):
            self.called.emit(wish["call"][:40])

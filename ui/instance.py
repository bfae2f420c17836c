"""One window per data folder: a second start hands its wish to the first and goes."""

from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, QSysInfo, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK_NAME = "deskbell.lock"
WAIT_MS = 2000
LONGEST_WISH = 4096


def _server_name(folder: Path) -> str:
    told = QCryptographicHash.hash(str(folder.resolve()).encode(), QCryptographicHash.Algorithm.Sha256)
    return "deskbell-" + bytes(told.toHex().data()).decode()[:20]


def hand_over(folder: Path, call: str | None) -> bool:
    """Bring the running window of this folder to the front, with a caller's number if one rang; whether one runs."""
    import json

    pipe = QLocalSocket()
    pipe.connectToServer(_server_name(folder))
    if not pipe.waitForConnected(WAIT_MS):
        return False
    pipe.write(json.dumps({"call": call}).encode())
    pipe.flush()
    pipe.waitForBytesWritten(WAIT_MS)
    pipe.disconnectFromServer()
    return True


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
        if not self._lock.tryLock(0):
            return False
        name = _server_name(self._folder)
        QLocalServer.removeServer(name)  # left behind by a killed process; the lock says that nobody else lives
        self._server.listen(name)
        return True

    def barred(self) -> bool:
        """Whether the folder was not held because nothing can be written there, rather than held by somebody."""
        return self._lock.error() in (QLockFile.LockError.PermissionError, QLockFile.LockError.UnknownError)

    def held_elsewhere(self) -> str:
        """The name of another computer whose lock lies in the folder (a share, a copied folder), or nothing."""
        _, host, _ = self._lock.getLockInfo()
        return "" if host.casefold() == QSysInfo.machineHostName().casefold() else host

    def take_over(self) -> bool:
        """Take the folder although a lock of another computer lies in it; only when the person said so."""
        self._lock.removeStaleLockFile()
        (self._folder / LOCK_NAME).unlink(missing_ok=True)
        return self.hold()

    def let_go(self) -> None:
        """Free the folder for the next start."""
        self._server.close()
        self._lock.unlock()

    @Slot()
    def _answer(self) -> None:
        while (pipe := self._server.nextPendingConnection()) is not None:
            pipe.disconnected.connect(lambda pipe=pipe: self._read(pipe))
            if pipe.state() == QLocalSocket.LocalSocketState.UnconnectedState:
                self._read(pipe)

    def _read(self, pipe: QLocalSocket) -> None:
        told = bytes(pipe.read(LONGEST_WISH).data())
        pipe.deleteLater()
        if not told:
            return
        self.wished.emit()
        import json  # not before the first paint

        try:
            wish = json.loads(told)
        except ValueError:
            return
        if isinstance(wish, dict) and isinstance(wish.get("call"), str):
            self.called.emit(wish["call"][:40])

"""One window per data folder: a second start hands its wish to the first and goes (G24)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from ui.ear import Ear, Reached, Wait, tell
from ui.folderlock import FolderLock
from ui.windowshabits.taskbar import let_come_forward


class Instance(QObject):
    """This process's window for a data folder: it holds the folder and hears what later starts wish."""

    wished = Signal()  # come to the front
    called = Signal(str)  # a phone number rang

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.lock = FolderLock(folder)
        self._ear = Ear(folder, self)
        self._ear.knocked.connect(self.wished)
        self._ear.heard.connect(self._hear)

    def hold(self) -> bool:
        """Take the folder for this process, and hear; False when another one has it."""
        if self.lock.held:
            return True
        if not self.lock.hold():
            return False
        self._ear.open()
        return True

    def take_over(self) -> bool:
        """The same where a lock of another computer lies there, as `FolderLock.take_over`."""
        if not self.lock.take_over():
            return False
        self._ear.open()
        return True

    def tell(self, call: str | None, wait: Wait | None = None) -> Reached:
        """Bring the window of the process that holds the folder to the front, with a caller's number if one rang.

        `wait` as in `ui.ear.tell`. Where that process goes meanwhile, this one may hold the folder by then."""
        import json

        process = self.lock.process()
        if process <= 0 or self.lock.computer():
            return Reached.NOBODY
        let_come_forward(process)
        return tell(self._folder, process, json.dumps({"call": call}).encode(), self.hold, wait)

    def hear_while(self, ready: Callable[[], bool]) -> None:
        """Take a wish only when it is `ready`: what is asked of a desk that ends would be lost. One that comes
        meanwhile brings the window to the front, and waits."""
        self._ear.ready = ready
        self._ear.listen_soon()

    def let_go(self) -> None:
        """Free the folder for the next start."""
        self._ear.close()
        self.lock.let_go()
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

"""Keeps the letter that is being written in the book, so that nothing typed is lost (G11)."""

from collections.abc import Callable
from datetime import datetime
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from desk import drafts
from desk.work import UnitOfWork
from ui.errands import Errands
from ui.letters.words import KIND, Content

EVERY_MS = 2000


class DraftKeeper(QObject):
    """Keeps the open letter two seconds after a change, and at once when told to."""

    kept = Signal(object)  # when, UTC

    def __init__(self, errands: Errands, read: Callable[[], Content], parent: QObject) -> None:
        super().__init__(parent)
        self._errands = errands
        self._read = read
        self.id = ""
        self._changed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.keep)

    def take_up(self, id: str) -> None:
        """From now on another letter is open: a draft by its id, or a new one."""
        self._timer.stop()
        self._changed = False
        self.id = id or uuid4().hex

    def touch(self) -> None:
        """Something was typed; it is kept within two seconds, however long the typing goes on."""
        self._changed = True
        if not self._timer.isActive():
            self._timer.start()

    def keep(self, always: bool = False) -> None:
        """Keep it now if it changed since the last time, or always."""
        self._timer.stop()
        if not (self._changed or always):
            return
        self._changed = False
        id, content = self.id, self._read()

        def act(work: UnitOfWork) -> datetime:
            drafts.keep(work, id, KIND, content)
            return work.now

        self._errands.do(self, act, self.kept.emit)

    def rest(self) -> None:
        """Keep nothing more of this letter: it was issued or given up."""
        self._timer.stop()
        self._changed = False

"""What comes first when the window is closed: what was typed, the papers under way, the backup of the day."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from ui.backups.byitself import Backups
from ui.errands import Errands
from ui.pagestack import PageStack
from ui.parting import anything_unkept
from ui.signin.lock import Lock
from ui.widgets.toasts import Toasts

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from ui.printing import Printing

INSIST_MS = 10_000
GOING_OFF_MS = 60_000
"""So long after the PC was told to go off a closed window goes without its backup; it may stay on after all."""
_SOMEBODY = (
    QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.MouseButtonPress,
    QEvent.Type.NonClientAreaMouseButtonPress,
)  # fmt: skip


class Closing(QObject):
    """Asked each time the window is to be closed, it says whether something comes first, and closes it again then."""

    def __init__(
        self,
        window: QWidget,
        errands: Errands,
        lock: Lock,
        backups: Backups,
        toasts: Callable[[], Toasts],
        exchanging: Callable[[], bool],
    ) -> None:
        """`exchanging` tells whether another book is about to take the place of the open one."""
        super().__init__(window)
        self._window, self._errands, self._lock, self._backups = window, errands, lock, backups
        self._toasts, self._exchanging = toasts, exchanging
        self._backed_up = False
        self._parting: QDialog | None = None
        """What comes first just now: when it is accepted, the window goes."""
        self._insist = QDeadlineTimer(0)
        self._going_off = QDeadlineTimer(0)

    def expect_the_end(self) -> None:
        """The PC is switched off: nothing long is begun any more, and the window is not held back for it.

        Somebody who uses the window again shows that the PC stays on."""
        self._going_off.setRemainingTime(GOING_OFF_MS)
        if (handle := self._window.windowHandle()) is not None:
            handle.installEventFilter(self)

    @property
    def parts(self) -> bool:
        """Whether it goes as soon as something is done: who calls now would not be seen.

        What stood above the lock page went with it, where somebody signed in meanwhile."""
        return self._parting is not None and isValid(self._parting)

    @property
    def goes_off(self) -> bool:
        """Whether the PC is being switched off, as far as one knows."""
        return not self._going_off.hasExpired()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SOMEBODY:
            self._going_off.setRemainingTime(0)
            watched.removeEventFilter(self)
        return False

    def holds_back(self, stack: PageStack | None, printing: "Printing | None") -> bool:
        """Whether the window must stay for now; every page has given away its draft by then.

        Where something typed could not be kept it stays and says so; closed again within ten seconds it goes. While
        the book is exchanged it stays: torn off, nobody would know whether a backup was brought back.
        """
        if self._errands.closed:
            return False  # it has ended already
        goes_off = self.goes_off
        if self._exchanging() and not goes_off:
            told = self.tr("A backup is being brought back; Deskbell can be closed in a moment.")
            self._toasts().refuse(told)
            self._lock.say(told)
            return True
        insists = not self._insist.hasExpired()
        if anything_unkept(self._window, self._errands, stack) and not insists:
            self._insist.setRemainingTime(INSIST_MS)
            told = self.tr("Not closed: something typed could not be kept. Close again now to leave without it.")
            self._toasts().refuse(told)
            self._lock.say(told)
            if printing is not None:
                printing.spooler.stay()
            return True
        if printing is not None and printing.spooler.busy() and not printing.spooler.left and not goes_off:
            self._wait_for_papers(printing)
            return True
        if self._backups.at_closing and stack is not None and not (self._backed_up or goes_off):
            self._back_up_first()
            return True
        return False

    def _back_up_first(self) -> None:
        """What was written since the last backup is backed up, then the window goes; closed again it goes at once."""
        from ui.backups.atclosing import BackupParting

        if self.parts and isinstance(self._parting, BackupParting):
            self._parting.reject()
            return
        self._parting = parting = BackupParting(self._errands, self._lock.page or self._window)
        # Closed in a turn of its own: the dialog is still on its way out.
        parting.accepted.connect(self._go_backed_up, Qt.ConnectionType.QueuedConnection)
        parting.begin()

    @Slot()
    def _go_backed_up(self) -> None:
        self._backed_up = True
        self._go()

    @Slot()
    def _go(self) -> None:
        if self._parting is not None and isValid(self._parting):
            self._parting.deleteLater()
        self._parting = None
        self._window.close()

    def _wait_for_papers(self, printing: "Printing") -> None:
        """The papers asked for come out first, or are left in the queue; then the window goes."""
        from ui.papersparting import PapersParting

        if not self.parts:
            self._parting = parting = PapersParting(printing, self._lock.page or self._window)
            parting.accepted.connect(self._go, Qt.ConnectionType.QueuedConnection)
            parting.open()

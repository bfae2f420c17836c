"""The PC is switched off, or its person signs out: what was typed is kept and a save ends first; nobody is asked (G11).

Windows asks every window whether it may go, and names beside Deskbell what it waits for while it waits."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QSessionManager

from ui.parting import anything_unkept
from ui.window import Window
from ui.windowshabits.shutdown import held_up


class SwitchingOff(QObject):
    """Hears of it while the program runs."""

    def __init__(self, app: QGuiApplication, window: Window) -> None:
        super().__init__(window)
        self._window = window
        # At once: when the signal has been given, the system takes the answer for given.
        app.commitDataRequest.connect(self.keep_all, Qt.ConnectionType.DirectConnection)

    @Slot(QSessionManager)
    def keep_all(self, _session: QSessionManager | None = None) -> None:
        """Give what was typed to the book and wait until everything asked of it is done; then the PC may go off.

        It may not go off after all, when another program holds it up: the desk goes on then as if nothing were.
        """
        window = self._window
        window.closing.expect_the_end()
        with held_up(int(window.winId()), self.reason()):
            window.errands.finish()
            anything_unkept(window, window.errands, window.stack)

    def reason(self) -> str:
        """What the person reads beside the program while the PC waits for it."""
        if self._window.bringing.under_way:
            return self.tr("A backup is being brought back.")
        return self.tr("What was entered last is being saved.")

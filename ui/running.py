"""The window of a data folder while it runs: opened, every fault caught, and what goes along with it."""

import gc
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from ui.brokedown import BrokeDown
from ui.faults import Faults
from ui.icons import mark
from ui.instance import Instance
from ui.look import Look
from ui.outline import Outline
from ui.sweeping import Sweeper
from ui.switchingoff import SwitchingOff
from ui.window import Window

if TYPE_CHECKING:
    from desk.office import Office


GONE_MS = 3000
"""A window that is not painted, as on a locked screen: the outline goes all the same."""


class FirstPaint(QObject):
    """Tells when a window has been painted, or closed before, or after a while."""

    came = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)
        QTimer.singleShot(GONE_MS, self, self._tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Paint, QEvent.Type.Close):
            QTimer.singleShot(0, self, self._tell)
        return super().eventFilter(watched, event)

    @Slot()
    def _tell(self) -> None:
        self.came.emit()
        self.deleteLater()


def run_window(
    app: QApplication, folder: Path, fresh: bool, call: str | None, look: Look, instance: Instance, outline: Outline
) -> int:
    """Show the window of a folder that this process holds until it is closed; the exit code. `fresh` where no book can
    have been lost there."""
    app.setWindowIcon(mark())
    faults = Faults(folder)
    faults.install()
    try:
        return _show(app, folder, fresh, call, look, instance, faults, outline)
    finally:
        faults.remove()


def _show(
    app: QApplication,
    folder: Path,
    fresh: bool,
    call: str | None,
    look: Look,
    instance: Instance,
    faults: Faults,
    outline: Outline,
) -> int:
    def open_office(create: bool) -> "Office":
        from desk.office import Office  # brings SQLAlchemy: on the worker, after the first paint

        opened = Office.open(folder, create=create)
        keep_what_is_loaded()
        return opened

    Sweeper(app)
    window = Window(open_office, folder, look, fresh=fresh)
    window.backups.at_closing = True
    faults.attach(window, window.diagnose)
    window.errands.faulted.connect(faults.meet)
    if faults.last_time is not None:
        broke_down = BrokeDown(faults.last_time, window, window.errands, lambda: window.toasts, window.diagnose)
        broke_down.wear(window.frame)
        window.dressed.connect(broke_down.wear)
        window.book_check.looked.connect(broke_down.tell)
        window.shut.connect(lambda: broke_down.tell(sound=False))
    SwitchingOff(app, window, folder)
    instance.wished.connect(window.come_forward)
    instance.called.connect(window.call)
    instance.hear_while(lambda: not (window.closing.parts or window.errands.closed))
    if call:
        window.take_call(call)
    elif fresh:  # nobody has said yet whose office this is
        window.open("welcome")
    if window.remembered.place() is None:
        window.setWindowState(Qt.WindowState.WindowMaximized)
    if outline.isMinimized():  # Windows minimises the first window only where the desk is started so
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
    window.show()
    FirstPaint(window).came.connect(outline.close)

    def end() -> None:
        faults.end_well()  # before anything that may wait: Windows does not
        window.end(at_once=True)
        if window.errands.is_open:
            window.errands.office.close()

    # Not after `exec`: when the PC is switched off, Windows ends the program before it returns.
    app.aboutToQuit.connect(end)
    return app.exec()


def keep_what_is_loaded() -> None:
    """Look through what the program consists of for garbage no more, which takes a tenth of the time.

    Once: where a book is opened anew, the pages of the one before must not stay for ever."""
    if not gc.get_freeze_count():
        gc.freeze()

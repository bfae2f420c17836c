"""The PC is switched off, or its person signs out: what was typed is kept and a save ends first; nobody is asked (G11).

Windows asks every window whether it may go, and names beside Deskbell what it waits for while it waits."""

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QSessionManager

from ui.backups.typed import write_typed
from ui.parting import anything_unkept, unkept_words
from ui.widgets.toast import UNDO_SECONDS
from ui.window import Window
from ui.windowshabits.shutdown import held_up

UNTOLD = ".untold"
"""Behind the name of a file of words: an empty file that stands for what this PC remembers of it."""


class SwitchingOff(QObject):
    """Hears of it while the program runs."""

    def __init__(self, app: QGuiApplication, window: Window, folder: Path) -> None:
        super().__init__(window)
        self._window, self._folder = window, folder
        self._written: list[str] = []
        # At once: when the signal has been given, the system takes the answer for given.
        app.commitDataRequest.connect(self.keep_all, Qt.ConnectionType.DirectConnection)
        window.ready.connect(self._tell_unsaved)

    @Slot(QSessionManager)
    def keep_all(self, _session: QSessionManager | None = None) -> None:
        """Give what was typed to the book and wait until everything asked of it is done; then the PC may go off.

        What the book does not take, as while another program holds it, is written into a file beside it. The PC may
        not go off after all, when another program holds it up: the desk goes on then as if nothing were.
        """
        window = self._window
        window.closing.expect_the_end()
        with held_up(int(window.winId()), self.reason()):
            window.errands.finish()
            if anything_unkept(window, window.errands, window.stack):
                self._write_down(unkept_words(window))

    def _write_down(self, words: list[str]) -> None:
        if words == self._written:
            return  # asked a second time: they are in the file already
        typed = write_typed(self._folder, words)
        if typed is not None and typed.path is not None:
            self._written = words
            self._window.remembered.keep_unsaved(typed.path.name)
            if self._window.remembered.unsaved() != typed.path.name:  # its file is held just now; a new one never is
                with suppress(OSError):
                    self._folder.joinpath(typed.path.name + UNTOLD).touch()

    @Slot()
    def _tell_unsaved(self) -> None:
        """At the next start: where the words are that were being typed."""
        names = {Path(self._window.remembered.unsaved()).name} - {""}
        if names:
            self._window.remembered.keep_unsaved("")
        for mark in self._folder.glob(f"typed-*{UNTOLD}"):
            names.add(mark.name.removesuffix(UNTOLD))
            with suppress(OSError):  # told once more at the next start rather than never
                mark.unlink()
        told = self.tr("What was typed when the PC went off may not be in the book: {file}")
        open_it = QCoreApplication.translate("outgoing", "Open the file")
        for path in sorted(self._folder / name for name in names):
            if path.is_file():  # a toast cuts words off that are too long for it, so that it has no folder
                show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
                self._window.toasts.show(told.format(file=path.name), open_it, show, UNDO_SECONDS)

    def reason(self) -> str:
        """What the person reads beside the program while the PC waits for it."""
        if self._window.bringing.under_way:
            return self.tr("A backup is being brought back.")
        return self.tr("What was entered last is being saved.")

"""Faults: whatever nobody caught is written to a log without personal data and explained to the person."""

import faulthandler
import logging
import sys
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtWidgets import QWidget

from desk.faultlog import FOLDER, FaultLog, begin_crash_file, crash_lines, qt_words
from ui.errands import Cancelled
from ui.faultdialog import Diagnose, FaultDialog
from ui.lasttime import CLOSED, LastTime, how_it_ended

CRASH = "crash.txt"
"""Where Python writes as it breaks down; it lies there while the program runs, so found at a start nobody closed it."""
NOT_CLOSED = "Deskbell.NotClosed"
"""A line of the log: the program was ended from outside, or the power went."""


class Faults(QObject):
    """Takes every fault of every thread, logs it, and shows one dialog at a time."""

    _met = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._log = FaultLog(folder, also=lambda: f"Qt {qVersion()}")
        self._crash_path = folder / FOLDER / CRASH
        self.last_time = self._look_back()
        self._crash = begin_crash_file(self._crash_path)
        self._before = sys.unraisablehook
        self._window: QWidget | None = None
        self._diagnose: Diagnose | None = None
        self._dialog: FaultDialog | None = None
        self._met.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def _look_back(self) -> LastTime | None:
        """How it ended the last time, unless it was closed; the log has it without the folders of any file."""
        found = how_it_ended(self._crash_path)
        if found is not None:
            self._log.note(logging.CRITICAL if found.broke_down else logging.WARNING, found.way or NOT_CLOSED)
        return found

    def install(self) -> None:
        """Take the place of Python's, the threads', the libraries' and Qt's own ways of complaining."""
        sys.excepthook = self._uncaught
        self._before, sys.unraisablehook = sys.unraisablehook, self._unraisable
        threading.excepthook = self._uncaught_in_thread
        qInstallMessageHandler(self._qt_said)
        if self._crash is not None:
            faulthandler.enable(self._crash)
        self._log.listen()

    def remove(self) -> None:
        """Give everything back as it was and close the files."""
        sys.excepthook = sys.__excepthook__
        sys.unraisablehook = self._before
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        self.end_well()
        self._log.close()

    @Slot()
    def end_well(self) -> None:
        """The program is closed in good order: nothing is left to tell of at the next start."""
        if self._crash is None or self._crash.closed:
            return
        if faulthandler.is_enabled():
            faulthandler.disable()
        with suppress(OSError), self._crash as crash:
            crash.write(f"{CLOSED}\n")  # it may not be removed while another program looks into it
        # Windows lets Python hear of faults, too, that a library then met by itself.
        with suppress(OSError):
            if met := crash_lines(self._crash_path.read_text(encoding="utf-8", errors="replace")):
                self._log.note(logging.WARNING, met)
        with suppress(OSError):
            self._crash_path.unlink()

    def attach(self, window: QWidget, diagnose: Diagnose | None = None) -> None:
        """Show later faults over this window, which may show as well what whoever helps is told."""
        self._window, self._diagnose = window, diagnose

    def meet(self, fault: BaseException) -> None:
        """Log a fault and tell the person; may be called on any thread."""
        self._log.fault(fault)
        self._met.emit(fault)

    def _uncaught(self, kind: type[BaseException], fault: BaseException, way: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, way)
            QCoreApplication.quit()
        elif not issubclass(kind, Cancelled):
            self.meet(fault.with_traceback(way))

    def _uncaught_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self.meet(told.exc_value)

    def _unraisable(self, told: "sys.UnraisableHookArgs") -> None:
        """A fault while something was thrown away: nothing of a person's was in hand, so that the log is enough."""
        if told.exc_value is not None:
            self._log.fault(told.exc_value)

    def _qt_said(self, kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        level = {
            QtMsgType.QtDebugMsg: logging.DEBUG,
            QtMsgType.QtInfoMsg: logging.INFO,
            QtMsgType.QtWarningMsg: logging.WARNING,
        }.get(kind, logging.ERROR)
        self._log.note(level, qt_words(text))

    @Slot(object)
    def _show(self, fault: BaseException) -> None:
        if self._dialog is not None:
            return  # one at a time: a fault that repeats must not bury the desk in windows
        self._dialog = FaultDialog(fault, self._window, self._diagnose)
        self._dialog.finished.connect(self._gone)
        self._dialog.open()

    @Slot()
    def _gone(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

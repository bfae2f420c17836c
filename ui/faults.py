"""Faults: whatever nobody caught is written to a log without personal data and explained to the person."""

import errno
import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

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
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desk.faultlog import FOLDER, FaultLog, crash_lines, details, qt_words
from ui.errands import Cancelled
from ui.icons import icon
from ui.theme import em
from ui.widgets.label import PlainLabel

CRASH = "crash.txt"
Diagnose = Callable[[QWidget], object]
"""Shows what whoever helps is told, over a dialog."""


class Faults(QObject):
    """Takes every fault of every thread, logs it, and shows one dialog at a time."""

    _met = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        logs = folder / FOLDER
        logs.mkdir(parents=True, exist_ok=True)
        self._log = FaultLog(folder, also=lambda: f"Qt {qVersion()}")
        self._crash: TextIO = self._begin_crash(logs / CRASH)
        self._before = sys.unraisablehook
        self._window: QWidget | None = None
        self._diagnose: Diagnose | None = None
        self._dialog: FaultDialog | None = None
        self._met.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def _begin_crash(self, path: Path) -> TextIO:
        """Where Python writes as it breaks down. What it wrote the last time goes into the log without its folders."""
        told = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
        if lines := crash_lines(told):
            self._log.note(logging.CRITICAL, lines)
        return path.open("w", encoding="utf-8")

    def install(self) -> None:
        """Take the place of Python's, the threads', the libraries' and Qt's own ways of complaining."""
        sys.excepthook = self._uncaught
        self._before, sys.unraisablehook = sys.unraisablehook, self._unraisable
        threading.excepthook = self._uncaught_in_thread
        qInstallMessageHandler(self._qt_said)
        faulthandler.enable(self._crash)
        self._log.listen()

    def remove(self) -> None:
        """Give everything back as it was and close the files."""
        sys.excepthook = sys.__excepthook__
        sys.unraisablehook = self._before
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        if faulthandler.is_enabled():
            faulthandler.disable()
        self._crash.close()
        self._log.close()

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


def reason(fault: BaseException) -> str:
    """Why it happened, as far as the person can do something about it."""
    translate = QCoreApplication.translate
    if isinstance(fault, OSError) and fault.errno in (errno.ENOSPC, errno.EDQUOT):
        return translate("faults", "The disk is full. Free some space, then do it once more.")
    if isinstance(fault, PermissionError):
        return translate(
            "faults", "The system did not allow it: the file is open in another program or write-protected."
        )
    if isinstance(fault, FileNotFoundError):
        return translate("faults", "A file or folder is no longer where it was.")
    if isinstance(fault, MemoryError):
        return translate("faults", "The computer ran out of memory. Close other programs, then try again.")
    return translate("faults", "This is a mistake in the program, not something you did.")


class FaultDialog(QDialog):
    """What went wrong, why, what next, and the details to copy."""

    def __init__(self, fault: BaseException, parent: QWidget | None = None, diagnose: Diagnose | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumWidth(em(34))
        self._details = details(fault, f"Qt {qVersion()}")
        column = QVBoxLayout(self)
        column.setContentsMargins(em(1.5), em(1.5), em(1.5), em(1.2))
        column.setSpacing(em(0.8))
        head = QHBoxLayout()
        head.setSpacing(em(0.8))
        sign = PlainLabel("")
        sign.setPixmap(icon("triangle-alert", "amber").pixmap(em(2), em(2)))
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        what = PlainLabel(self.tr("The last thing could not be finished."), "card")
        words.addWidget(what)
        told = self.tr(
            "What was saved before is safe, and what you typed is still there. Try once more; "
            "if it happens again, copy the details for whoever looks after the program."
        )
        why = PlainLabel(f"{reason(fault)}\n{told}", wrap=True)
        words.addWidget(why)
        head.addLayout(words, 1)
        column.addLayout(head)
        self._shown = QPlainTextEdit(self._details)
        self._shown.setReadOnly(True)
        self._shown.setAccessibleName(self.tr("Details"))
        self._shown.setMaximumHeight(em(10))
        column.addWidget(self._shown)
        buttons = QDialogButtonBox()
        copy = QPushButton(self.tr("&Copy details"))
        copy.clicked.connect(self._copy)
        if diagnose is not None:
            more = QPushButton(QCoreApplication.translate("HelpWindow", "Diagnostics…"))
            more.clicked.connect(lambda: diagnose(self))
            buttons.addButton(more, QDialogButtonBox.ButtonRole.ActionRole)
        close = QPushButton(self.tr("Go on working"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.AcceptRole)
        column.addWidget(buttons)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

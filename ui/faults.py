"""Faults: whatever nobody caught is written to a log without personal data and explained to the person."""

import errno
import faulthandler
import json
import logging
import sys
import threading
import traceback
from functools import cached_property
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

from ui.errands import Cancelled
from ui.icons import icon
from ui.theme import em
from ui.widgets.label import PlainLabel

LOG_BYTES = 500_000
LOG_FILES = 4


def details(fault: BaseException) -> str:
    """Kind of fault and the way to it, file by line; never its message, which may quote what was typed."""
    import platform  # this and the log file's rotation are slow to load and seldom needed

    lines = [
        f"Deskbell on {platform.system()} {platform.release()}, Python {platform.python_version()}, Qt {qVersion()}"
    ]
    link: BaseException | None = fault
    told: set[int] = set()
    while link is not None and id(link) not in told:  # a fault may be its own cause
        told.add(id(link))
        number = f" [{errno.errorcode.get(link.errno, link.errno)}]" if isinstance(link, OSError) and link.errno else ""
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}{number}")
        lines += [
            f"  {Path(frame.filename).parent.name}/{Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(link.__traceback__)
        ]
        link = link.__cause__ or link.__context__
    return "\n".join(lines)


class _JsonLine(logging.Formatter):
    """One log line: when, how bad, what."""

    def format(self, record: logging.LogRecord) -> str:
        told = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname,
            "about": record.name,
            "text": record.getMessage(),
        }
        return json.dumps(told, ensure_ascii=False)


class Faults(QObject):
    """Takes every fault of every thread, logs it, and shows one dialog at a time."""

    _met = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder / "logs"
        self._folder.mkdir(parents=True, exist_ok=True)
        self._crash: TextIO = (self._folder / "crash.txt").open("a", encoding="utf-8")
        self._window: QWidget | None = None
        self._dialog: FaultDialog | None = None
        self._met.connect(self._show, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _log(self) -> logging.Logger:
        """Begun with the first line to write."""
        from logging.handlers import RotatingFileHandler

        log = logging.getLogger(f"deskbell.{id(self)}")
        log.propagate = False
        path = self._folder / "deskbell.log"
        handler = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8")
        handler.setFormatter(_JsonLine())
        log.addHandler(handler)
        return log

    def install(self) -> None:
        """Take the place of Python's, the threads' and Qt's own ways of complaining."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        qInstallMessageHandler(self._qt_said)
        faulthandler.enable(self._crash)

    def remove(self) -> None:
        """Give everything back as it was and close the files."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        if faulthandler.is_enabled():
            faulthandler.disable()
        self._crash.close()
        if "_log" in self.__dict__:
            for handler in list(self._log.handlers):
                self._log.removeHandler(handler)
                handler.close()

    def attach(self, window: QWidget) -> None:
        """Show later faults over this window."""
        self._window = window

    def meet(self, fault: BaseException) -> None:
        """Log a fault and tell the person; may be called on any thread."""
        self._log.error(details(fault).replace("\n", " | "))
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

    def _qt_said(self, kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        level = {
            QtMsgType.QtDebugMsg: logging.DEBUG,
            QtMsgType.QtInfoMsg: logging.INFO,
            QtMsgType.QtWarningMsg: logging.WARNING,
        }.get(kind, logging.ERROR)
        self._log.log(level, "Qt: %s", text)

    @Slot(object)
    def _show(self, fault: BaseException) -> None:
        if self._dialog is not None:
            return  # one at a time: a fault that repeats must not bury the desk in windows
        self._dialog = FaultDialog(fault, self._window)
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

    def __init__(self, fault: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumWidth(em(34))
        self._details = details(fault)
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
        close = QPushButton(self.tr("Go on working"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.AcceptRole)
        column.addWidget(buttons)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

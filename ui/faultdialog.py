"""What a person sees of a fault: what went wrong, why, what next, and the details to copy."""

import errno
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Slot, qVersion
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

from desk.faultlog import details
from ui.icons import icon
from ui.theme import em
from ui.widgets.label import PlainLabel

Diagnose = Callable[[QWidget], object]
"""Shows what whoever helps is told, over a dialog."""


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


class TroubleDialog(QDialog):
    """Something that went wrong in the program, in the person's words and in those of whoever looks after it."""

    def __init__(
        self,
        title: str,
        what: str,
        why: str,
        details: str,
        parent: QWidget | None = None,
        diagnose: Diagnose | None = None,
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setWindowTitle(title)
        self.setMinimumWidth(em(34))
        column = QVBoxLayout(self)
        column.setContentsMargins(em(1.5), em(1.5), em(1.5), em(1.2))
        column.setSpacing(em(0.8))
        head = QHBoxLayout()
        head.setSpacing(em(0.8))
        sign = PlainLabel("")
        sign.setPixmap(icon("triangle-alert", "amber").pixmap(em(2), em(2)))
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.addWidget(PlainLabel(what, "card"))
        words.addWidget(PlainLabel(why, wrap=True))
        head.addLayout(words, 1)
        column.addLayout(head)
        self._shown = QPlainTextEdit(details)
        self._shown.setReadOnly(True)
        self._shown.setAccessibleName(translate("FaultDialog", "Details"))
        self._shown.setMaximumHeight(em(10))
        column.addWidget(self._shown)
        buttons = QDialogButtonBox()
        copy = QPushButton(translate("FaultDialog", "&Copy details"))
        copy.clicked.connect(self._copy)
        if diagnose is not None:
            more = QPushButton(translate("HelpWindow", "Diagnostics…"))
            more.clicked.connect(lambda: diagnose(self))
            buttons.addButton(more, QDialogButtonBox.ButtonRole.ActionRole)
        close = QPushButton(translate("FaultDialog", "Go on working"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.AcceptRole)
        column.addWidget(buttons)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._shown.toPlainText())


class FaultDialog(TroubleDialog):
    """A fault that has just been met."""

    def __init__(self, fault: BaseException, parent: QWidget | None = None, diagnose: Diagnose | None = None) -> None:
        translate = QCoreApplication.translate
        told = translate(
            "FaultDialog",
            "What was saved before is safe, and what you typed is still there. Try once more; "
            "if it happens again, copy the details for whoever looks after the program.",
        )
        super().__init__(
            translate("FaultDialog", "Something went wrong"),
            translate("FaultDialog", "The last thing could not be finished."),
            f"{reason(fault)}\n{told}",
            details(fault, f"Qt {qVersion()}"),
            parent,
            diagnose,
        )

"""The last papers before the window goes: printed first, or left waiting in the queue until the next start."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.errands import Progress
from ui.printing import Printing
from ui.theme import em, px
from ui.widgets.actionbar import button_of
from ui.widgets.label import PlainLabel

PATIENCE_MS = 3_000
"""So long a page under way may take after "Leave them waiting"; a printer that hangs is left behind."""


class PapersParting(QDialog):
    """Tells what is still printed, how far it is, and lets it be left; accepted once nothing is under way."""

    def __init__(self, printing: Printing, parent: QWidget) -> None:
        super().__init__(parent)
        self._spooler = printing.spooler
        self.setWindowTitle(self.tr("Deskbell closes when the papers are out"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(em(30))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        self.words = PlainLabel("", "strong", parent=self)
        column.addWidget(self.words)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        column.addWidget(self.bar)
        told = self.tr("What is left waiting stays in the print queue and is offered at the next start.")
        column.addWidget(PlainLabel(told, "muted", wrap=True, parent=self))
        row = QHBoxLayout()
        row.addStretch(1)
        self.leave = button_of(self.tr("Leave them waiting"), self.reject)
        row.addWidget(self.leave)
        column.addLayout(row)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.accept)
        self._spooler.quiet.connect(self.accept)
        # Told before it is off the list: counted a turn later.
        self._spooler.ended.connect(self._count, Qt.ConnectionType.QueuedConnection)
        self._spooler.drawn.connect(self._lose_patience)
        printing.errands.job_moved.connect(self._follow)
        self._count()

    @Slot()
    @Slot(object)
    def _count(self, _outcome: object = None) -> None:
        if self._spooler.left:
            return
        left = self._spooler.busy()
        told = self.tr("1 paper is being printed…") if left == 1 else self.tr("{n} papers are being printed…")
        self.words.setText(told.format(n=left))

    @Slot(object)
    def _follow(self, moved: Progress) -> None:
        self.bar.setRange(0, 100)
        self.bar.setValue(round(moved.fraction * 100))

    def reject(self) -> None:
        """Leave them: nothing new is begun, and the page under way is waited for a moment."""
        self._spooler.leave()
        self.leave.setEnabled(False)
        self._lose_patience()

    @Slot()
    def _lose_patience(self) -> None:
        """What is still drawn is waited for, or it would not be in the queue at the next start; then for one page."""
        if not self._spooler.left:
            return
        if self._spooler.drawing():
            self.words.setText(self.tr("Putting what is still drawn into the print queue…"))
        elif self._spooler.busy():
            self.words.setText(self.tr("Stopping after this page…"))
            self._patience.start()
        else:
            self.accept()

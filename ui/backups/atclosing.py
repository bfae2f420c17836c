"""The backup before the window goes, where anything was written since the last one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.backups.byitself import Made, round_of
from ui.errands import Errands, Progress
from ui.faultdialog import reason
from ui.messages import sentence
from ui.theme import em, px
from ui.widgets.actionbar import button_of
from ui.widgets.label import PlainLabel

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.office import Office

SEEN_AFTER_MS = 250
"""A backup that is not due, or done sooner, is not worth a dialog."""


class BackupParting(QDialog):
    """Backs up and is accepted, or tells why it could not; closed by hand it gives up, and the window goes all the
    same. What was typed is in the book before this begins."""

    def __init__(self, errands: Errands, parent: QWidget) -> None:
        super().__init__(parent)
        self._errands = errands
        self._over = False
        self.setWindowTitle(self.tr("Deskbell closes when the backup is made"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(em(32))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        self.words = PlainLabel(self.tr("Backing up what was written since the last backup…"), "strong", parent=self)
        self.words.setWordWrap(True)
        column.addWidget(self.words)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        column.addWidget(self.bar)
        told = self.tr("Everything is saved in the book already. Without this backup the next one is made tomorrow.")
        self.hint = PlainLabel(told, "muted", wrap=True, parent=self)
        column.addWidget(self.hint)
        row = QHBoxLayout()
        row.addStretch(1)
        self.leave = button_of(self.tr("Close without it"), self.reject)
        row.addWidget(self.leave)
        column.addLayout(row)

    def begin(self) -> None:
        """Begin; the dialog comes into sight only where it takes a moment."""
        self.job = self._errands.run(
            self,
            _closing,
            self._made,
            lambda refusal: self._fail(sentence(refusal)),
            self._move,
            cancelled=self.accept,
            always=self._end,
            failed=lambda fault: self._fail(reason(fault)),
        )
        QTimer.singleShot(SEEN_AFTER_MS, self, self._come)

    @Slot()
    def _come(self) -> None:
        if not self._over:
            self.open()

    def _move(self, fraction: float, _text: str) -> None:
        self.bar.setValue(round(fraction * 100))

    def _made(self, _made: Made) -> None:
        self.accept()

    def _fail(self, why: str) -> None:
        self.words.setText(self.tr("No backup was made. {why}").format(why=why))
        self.bar.hide()
        self.open()
        self.leave.setFocus()

    def _end(self) -> None:
        self._over = True

    def accept(self) -> None:
        self._over = True
        super().accept()

    def reject(self) -> None:
        """Give up: nothing half made stays, and the window goes."""
        self.job.cancel()
        self.accept()


def _closing(office: "Office", moved: Progress) -> Made:
    return round_of(office, moved, closing=True)

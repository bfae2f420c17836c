"""How far the work under way is, and its Cancel."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.importing.state import ImportState
from ui.importing.words import work_words
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel

STEPS = 1000


class Moving(Card):
    """Seen only while something is under way."""

    def __init__(self, state: ImportState, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._state = state
        row = QHBoxLayout()
        row.setSpacing(px(14))
        self._doing = PlainLabel("", "body")
        row.addWidget(self._doing)
        self._fraction = QProgressBar()
        self._fraction.setRange(0, STEPS)
        self._fraction.setTextVisible(False)
        self._fraction.setAccessibleName(self.tr("Progress"))
        row.addWidget(self._fraction, 1, Qt.AlignmentFlag.AlignVCenter)
        self.cancel = button_of(self.tr("Cancel"), state.cancel)
        row.addWidget(self.cancel)
        self.body.addLayout(row)
        state.moved.connect(self._move)
        self.hide()

    def show_state(self) -> None:
        """What is under way, if anything."""
        work = self._state.work
        began = work is not None and self.isHidden()
        self.setVisible(work is not None)
        if work is not None:
            self._doing.setText(work_words(work))
            self._move(self._state.fraction)
        if began and self.isVisible():
            self.cancel.setFocus()

    def _move(self, fraction: float) -> None:
        self._fraction.setValue(round(fraction * STEPS))

"""What becomes of the entry being written, at the foot of the page in place of the acts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.actionbar import ActionBar


class EntryBar(ActionBar):
    """Nothing is done with another letter while an entry stands open: it is saved, discarded or left unfinished."""

    saved = Signal()
    left = Signal()
    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save = self.add_primary(self.tr("Save"), self.saved.emit, "Ctrl+S")
        self.add_trailing(self.tr("Discard"), self.discarded.emit, tone="red")
        self.add_trailing(self.tr("Leave unfinished (Esc)"), self.left.emit)
        self.hide()

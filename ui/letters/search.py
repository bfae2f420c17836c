"""The search over the register."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.linebox import LineBox


class SearchLine(LineBox):
    """Esc empties it, Down and Enter leave it for the list."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("search", parent=parent)
        self.setProperty("search", True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

"""The search over the list of flats."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from ui.icons import icon
from ui.theme import px
from ui.widgets.linebox import LineBox


class FindFlat(LineBox):
    """Down goes into the list, Enter takes its first row, Esc or the cross at the end empties the box.

    `emptied` tells of the cross and of Esc: typing is told by textEdited, as ever.
    """

    down = Signal()
    taken = Signal()
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("search", parent=parent)
        self.setProperty("search", True)
        self.cross = QToolButton(self)
        self.cross.setIcon(icon("x", "muted"))
        self.cross.setIconSize(QSize(px(16), px(16)))
        self.cross.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cross.setCursor(Qt.CursorShape.ArrowCursor)
        self.cross.setAccessibleName(self.tr("Clear the search"))
        self.cross.setToolTip(self.tr("Clear the search (Esc)"))
        self.cross.clicked.connect(self._empty)
        self.cross.hide()
        self.setTextMargins(px(24), 0, px(26), 0)
        self.textChanged.connect(lambda text: self.cross.setVisible(bool(text)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self._empty()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = px(22)
        self.cross.setGeometry(self.width() - side - px(6), (self.height() - side) // 2, side, side)

    def _empty(self) -> None:
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.emptied.emit()

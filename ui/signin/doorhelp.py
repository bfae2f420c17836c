"""The help at the door (F1): what to do here, and what to do where a PIN is forgotten; nothing of the book."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import px
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton


class DoorHelp(QWidget):
    """A few sentences in place of the people; Esc, F1 or its link lead back to them."""

    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("At the lock page")
        self.setAccessibleName(title)
        told = (
            self.tr("Up and Down mark who you are; then type your PIN or password and press Enter."),
            self.tr(
                "What was begun before the screen was locked is kept. Whoever sat here finds it as it was; anybody "
                "else begins afresh, and it waits for its owner."
            ),
            self.tr(
                "After wrong tries the next one counts only when the seconds shown are over. Nobody is ever locked out."
            ),
            self.tr(
                "A PIN is forgotten: an administrator gives a first one in Settings > People. An administrator's own "
                "is set anew with the recovery key out of the safe: Forgotten? Use the recovery key…"
            ),
            self.tr("Language and size of the text stand at the foot; Ctrl+= and Ctrl+- change the size as well."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(PlainLabel(title, "card", wrap=True))
        for words in told:
            column.addWidget(PlainLabel(words, wrap=True))
        self.link = LinkButton(self.tr("Back"))
        self.link.setAccessibleDescription("\n".join(told))  # whoever listens hears all of it with the way back
        self.link.clicked.connect(self.back)
        column.addWidget(self.link)
        self.setFocusProxy(self.link)

    def start(self) -> None:
        """With the cursor on the way back."""
        self.link.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)

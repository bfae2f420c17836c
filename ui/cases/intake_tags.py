"""What the case is tied to, as pills that can be taken off again."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.icons import icon
from ui.theme import px
from ui.widgets.pill import Pill, Tone


class Tag(QWidget):
    """A pill with a cross behind it."""

    def __init__(self, take_off: Callable[[], object], tone: Tone = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._tone: Tone = tone
        self.pill = Pill("", tone)
        self.cross = QPushButton()
        self.cross.setProperty("kind", "link")
        self.cross.setIcon(icon("x", "muted"))
        self.cross.setIconSize(QSize(px(14), px(14)))
        self.cross.setAutoDefault(False)
        self.cross.clicked.connect(lambda: take_off())
        row.addWidget(self.pill)
        row.addWidget(self.cross)
        self.hide()

    def tell(self, words: str, tip: str) -> None:
        """Show these words, what the cross does as `tip`; no words hide it."""
        self.setVisible(bool(words))
        if words:
            self.pill.show_state(words, self._tone)
            self.cross.setToolTip(tip)
            self.cross.setAccessibleName(tip)

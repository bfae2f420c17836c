"""Something to press that looks like a word."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.givingway import GivingWay
from ui.widgets.label import literal


class LinkButton(GivingWay):
    """A button drawn as a link; & in its text is only a letter. Tone red for what takes away."""

    def __init__(self, text: str, *, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(literal(text), parent)
        self.setProperty("kind", "link")
        self.setProperty("tone", tone)
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

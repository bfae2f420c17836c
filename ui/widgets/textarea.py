"""Room for several lines of plain words."""

from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.theme import px


class TextArea(QPlainTextEdit):
    """A plain text editor that takes the height it is given and lets Tab leave."""

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        """Never lower than so many lines; its own hint (192 px) would make every page scroll."""
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * lines + px(18))

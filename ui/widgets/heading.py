"""The first line of a page."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import px
from ui.widgets.label import PlainLabel


class PageHead(QWidget):
    """The page's title, pills beside it, and what belongs to the right edge."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(10))
        self.title = PlainLabel(title, "page")
        self._row.addWidget(self.title)
        self._beside = 1
        self._row.addStretch(1)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title.setText(title)

    def add(self, widget: QWidget) -> None:
        """Put a pill or the like beside the title."""
        self._row.insertWidget(self._beside, widget)
        self._beside += 1

    def add_trailing(self, widget: QWidget) -> None:
        """Put something at the right edge."""
        self._row.addWidget(widget)

"""White cards that hold what belongs together."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import px
from ui.widgets.label import PlainLabel


class Card(QFrame):
    """A framed ground with an optional title row (title left, trailing widgets right) and a .body layout."""

    def __init__(
        self,
        title: str = "",
        trailing: QWidget | None = None,
        *,
        margin: int = 14,
        parent: QWidget | None = None,
    ) -> None:
        """Margin in px at 100 %; a card that holds only a table takes 1 so that its corners stay inside."""
        super().__init__(parent)
        self.setProperty("role", "card")
        outer = QVBoxLayout(self)
        # One px of the frame stays free, or the corners of a table poke out of the card's.
        headed = bool(title) or trailing is not None
        outer.setContentsMargins(1, px(12 if headed else margin), 1, px(max(margin, 6)))
        outer.setSpacing(px(8))
        self.head = QHBoxLayout()
        # Over a table the title stands where its words stand.
        side = px(14 if margin > 1 else 10)
        self.head.setContentsMargins(side, 0, side, 0)
        self.head.setSpacing(px(8))
        # Its parent from the start, also where it is in no row: a label left without one belongs to Python alone and
        # may be collected on another thread, in the middle of a new look.
        self.title = PlainLabel(title, "card", parent=self)
        if not title:
            self.title.hide()
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        if trailing is not None:
            self.head.addWidget(trailing)
        if headed:
            outer.addLayout(self.head)
            self.setAccessibleName(title)
        self.body = QVBoxLayout()
        side = px(margin) if margin > 1 else 0
        self.body.setContentsMargins(side, 0, side, 0)
        self.body.setSpacing(px(10))
        outer.addLayout(self.body, 1)

    def set_title(self, title: str) -> None:
        """Change the words of the title row."""
        self.title.setText(title)
        if not title:
            # Showing a label that has no parent yet would flash it as a window of its own.
            self.title.hide()
        self.setAccessibleName(title)

    def add_beside_title(self, widget: QWidget) -> None:
        """Put a pill or the like directly after the title."""
        self.head.insertWidget(self.head.indexOf(self.title) + 1, widget)

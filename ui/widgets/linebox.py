"""One line of plain words with a picture of what belongs in it."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.icons import icon
from ui.theme import px


class LineBox(QLineEdit):
    """A line edit with an icon before its words that grows with the text, unlike Qt's own action icons."""

    def __init__(self, icon_name: str = "", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._picture = icon(icon_name, "muted") if icon_name else None
        if icon_name:
            self.setTextMargins(px(24), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._picture is not None:
            side = px(18)
            painter = QPainter(self)
            self._picture.paint(painter, px(8), (self.height() - side) // 2, side, side)

"""How the parts of a sudden event lie: side by side where there is room, else one under the other."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.theme import em, px
from ui.widgets.scroll import Scroll

ROOM_FOR_BOTH = 56


class SuddenGround(Scroll):
    """What is typed on the left, whom to call on the right."""

    def __init__(self, left: tuple[QWidget, ...], right: tuple[QWidget, ...]) -> None:
        inside = QWidget()
        sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        sides.setContentsMargins(px(20), px(10), px(20), px(14))
        sides.setSpacing(px(14))
        for parts in (left, right):
            column = QVBoxLayout()
            column.setSpacing(px(10))
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
            sides.addLayout(column, 1)
        super().__init__(inside)
        self._sides = sides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._sides.setDirection(way.LeftToRight if self.width() >= em(ROOM_FOR_BOTH) else way.TopToBottom)

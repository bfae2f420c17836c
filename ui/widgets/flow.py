"""Small widgets in a row that breaks where there is no room for one."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import px


class Flow(QWidget):
    """Holds widgets as wide as they want to be; hidden without any."""

    def __init__(self, row: int = 24, parent: QWidget | None = None) -> None:
        """`row` is the height of a row in px at 100 %."""
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = px(row)
        self._parts: list[QWidget] = []
        self.hide()

    def show_parts(self, parts: Sequence[QWidget]) -> None:
        """Hold these in place of those before, which go."""
        for old in self._parts:
            old.hide()
            old.deleteLater()
        self._parts = list(parts)
        for each in self._parts:
            each.setParent(self)
            each.show()
        self.setVisible(bool(self._parts))
        self._lay(self.width())

    def parts(self) -> list[QWidget]:
        """What it holds, in order."""
        return list(self._parts)

    def heightForWidth(self, width: int) -> int:
        return self._lay(width, only_measure=True)

    def sizeHint(self) -> QSize:
        return QSize(px(200), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay(event.size().width())

    def _lay(self, width: int, *, only_measure: bool = False) -> int:
        left, top, across, down = 0, 0, px(6), px(4)
        for each in self._parts:
            hint = each.sizeHint()
            wide, high = min(hint.width(), width), min(hint.height(), self._row)
            if left and left + wide > width:
                left, top = 0, top + self._row + down
            if not only_measure:
                each.setGeometry(QRect(QPoint(left, top + (self._row - high) // 2), QSize(wide, high)))
            left += wide + across
        whole = top + self._row
        if not only_measure and whole != self.height():
            self.setFixedHeight(whole)
        return whole

"""What a list is narrowed to, each filter a word that takes itself away when pressed."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.icons import icon
from ui.theme import px
from ui.widgets.label import literal
from ui.widgets.link import LinkButton


class Chips(QWidget):
    """Words in a row that breaks where there is no room, and a link that clears them all; hidden without words."""

    removed = Signal(str)  # the name of a filter
    cleared = Signal()

    def __init__(self, before: QWidget, parent: QWidget | None = None) -> None:
        """`before` is what Tab comes from."""
        super().__init__(parent)
        self._before = before
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown: list[tuple[str, str]] = []
        self._chips: list[QPushButton] = []
        self.clear = LinkButton(self.tr("Clear all"), parent=self)
        self.clear.setAccessibleName(self.tr("Clear all filters"))
        self.clear.clicked.connect(self.cleared)
        self.hide()

    def show_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Show (name, words) of each filter."""
        if list(chips) == self._shown:
            return
        had_keys = any(chip.hasFocus() for chip in self._chips)
        self._shown = list(chips)
        for old in self._chips:
            old.hide()
            old.deleteLater()
        self._chips = [self._chip(name, words) for name, words in chips]
        for before, after in pairwise([self._before, *self._chips, self.clear]):
            QWidget.setTabOrder(before, after)
        self.setVisible(bool(chips))
        self._lay(self.width())
        if had_keys and self._chips:
            self._chips[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> list[str]:
        """What the chips say."""
        return [words for _name, words in self._shown]

    def _chip(self, name: str, words: str) -> QPushButton:
        chip = QPushButton(icon("x", "muted"), literal(words), self)
        chip.setProperty("kind", "chip")
        chip.setIconSize(QSize(px(14), px(14)))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the words
        chip.setAutoDefault(False)
        chip.setAccessibleName(self.tr("Filter {words}: take away").format(words=words))
        chip.clicked.connect(lambda: self.removed.emit(name))
        chip.show()
        return chip

    def heightForWidth(self, width: int) -> int:
        return self._lay(width, only_measure=True)

    def sizeHint(self) -> QSize:
        return QSize(px(200), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(24))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay(event.size().width())

    def _lay(self, width: int, *, only_measure: bool = False) -> int:
        left, top, row, gap = 0, 0, px(24), px(6)
        for button in (*self._chips, self.clear):
            wide = min(button.sizeHint().width(), width)
            if left and left + wide > width:
                left, top = 0, top + row + gap
            if not only_measure:
                button.setGeometry(QRect(QPoint(left, top), QSize(wide, row)))
            left += wide + gap
        whole = top + row
        if not only_measure and whole != self.height():
            self.setFixedHeight(whole)
        return whole

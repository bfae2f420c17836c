"""A list beside what it shows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from ui.theme import em, px


class Panes(QWidget):
    """Two panes side by side; below so many ems of width only one: the list, or what was opened from it."""

    narrowed = Signal(bool)
    arranged = Signal()  # which of them are seen may be otherwise now

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        shares: tuple[int, int] = (46, 54),
        narrow: float = 70,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._first, self._second = first, second
        self._limit = narrow
        self._narrow: bool | None = None
        self._opened = False
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(px(14))
        for place, (pane, share) in enumerate(zip((first, second), shares, strict=True)):
            self._split.addWidget(pane)
            self._split.setStretchFactor(place, share)
        # The shares count from the start, not only for what is left over by the panes' own hints.
        self._split.setSizes([share * 100 for share in shares])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._split)

    @property
    def narrow(self) -> bool:
        """Whether there is room for one pane only."""
        return bool(self._narrow)

    @property
    def opened(self) -> bool:
        """Whether the second pane was opened; side by side it is seen in any case."""
        return self._opened

    def open_second(self, opened: bool = True) -> None:
        """Where there is room for one pane only, show the second, or the first again."""
        self._opened = opened
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < em(self._limit)
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()
            self.narrowed.emit(narrow)

    def _arrange(self) -> None:
        self._first.setVisible(not (self.narrow and self._opened))
        self._second.setVisible(not self.narrow or self._opened)
        self.arranged.emit()

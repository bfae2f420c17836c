"""A small whole number."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from ui.theme import px


class NumberBox(QSpinBox):
    """A number between two bounds, with words before or behind it, `one` behind a 1 where they differ there; rolling a
    page past it changes nothing."""

    def __init__(
        self, low: int, high: int, *, prefix: str = "", suffix: str = "", one: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.setPrefix(prefix)
        self.setSuffix(suffix)
        if one:
            self.valueChanged.connect(lambda value: self.setSuffix(one if value == 1 else suffix))
        # The style sheet's padding does not reach the line edit inside.
        self.lineEdit().setTextMargins(px(6), 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

"""The days of the week the office works."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui.settings.words import day_names
from ui.theme import px
from ui.widgets.label import literal


class Weekdays(QWidget):
    """Seven boxes to tick; the value is a frozenset in which Monday is 0."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self.boxes: list[QCheckBox] = []
        for name in day_names():
            box = QCheckBox(literal(name))
            box.setAccessibleName(name)
            box.setMinimumHeight(px(32))
            box.toggled.connect(lambda _on: self.changed.emit(self.value()))
            self.boxes.append(box)
            row.addWidget(box)
        row.addStretch(1)
        self.setFocusProxy(self.boxes[0])

    def value(self) -> frozenset[int]:
        """The days ticked."""
        return frozenset(day for day, box in enumerate(self.boxes) if box.isChecked())

    def set_value(self, value: object) -> None:
        """Tick just these days."""
        days = value if isinstance(value, frozenset) else frozenset()
        for day, box in enumerate(self.boxes):
            box.setChecked(day in days)

"""A button that may give way to a menu where its row has no room."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton, QWidget


class GivingWay(QPushButton):
    """Whoever owns it shows and hides it as ever; in sight it is where there is room as well."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.wanted = True
        self.gave_way = False

    def setVisible(self, visible: bool) -> None:
        self.wanted = visible
        super().setVisible(visible and not self.gave_way)
        if self.gave_way and (row := self.parentWidget()) is not None:
            QCoreApplication.postEvent(row, QEvent(QEvent.Type.LayoutRequest))  # of what stays hidden Qt tells nobody

    def give_way(self, gives_way: bool) -> None:
        """Go out of sight for want of room, or come back."""
        if gives_way != self.gave_way:
            self.gave_way = gives_way
            super().setVisible(self.wanted and not gives_way)

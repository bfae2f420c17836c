"""A button that may give way to a menu where its row has no room."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget


class GivingWay(QPushButton):
    """Whoever owns it shows and hides it as ever; in sight it is where there is room as well.

    Enter presses it too, also where no button is the default one; held down it does so once.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.wanted = True
        self.gave_way = False

    def setVisible(self, visible: bool) -> None:
        self.wanted = visible
        super().setVisible(visible and not self.gave_way)
        if self.gave_way and (row := self.parentWidget()) is not None:
            QCoreApplication.postEvent(row, QEvent(QEvent.Type.LayoutRequest))  # of what stays hidden Qt tells nobody

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def give_way(self, gives_way: bool) -> None:
        """Go out of sight for want of room, or come back."""
        if gives_way != self.gave_way:
            self.gave_way = gives_way
            super().setVisible(self.wanted and not gives_way)

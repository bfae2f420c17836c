"""The bare thing of a start: a process that shows an empty table in a window, tells the moment, and ends."""

from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView, QVBoxLayout, QWidget


class BareWindow(QWidget):
    """A table without rows that fills the window."""

    def __init__(self) -> None:
        super().__init__()
        self._seen = False
        self._model = QStandardItemModel(0, 6)
        view = QTableView()
        view.setModel(self._model)
        column = QVBoxLayout(self)
        column.addWidget(view)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        print("frame", perf_counter())
        QApplication.quit()


if __name__ == "__main__":
    app = QApplication([])
    window = BareWindow()
    window.showMaximized()
    app.exec()

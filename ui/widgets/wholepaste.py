"""A paste that is longer than a line holds is refused, never cut off without a word."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit


class WholePaste(QObject):
    """Watches one line; `refuse` is told how many characters were to be pasted, the words before it stand again."""

    def __init__(self, line: QLineEdit, refuse: Callable[[int], object]) -> None:
        super().__init__(line)
        self._line, self._refuse = line, refuse
        self._before = line.text()
        line.textChanged.connect(self._remember)
        line.inputRejected.connect(self._rejected)

    def _remember(self, text: str) -> None:
        self._before = text

    def _rejected(self) -> None:
        line, before = self._line, self._before  # the words before it: what was cut off is not told yet
        if len(line.text()) < line.maxLength() or len(before) == line.maxLength():
            return
        length = len(QApplication.clipboard().text())

        def put_back() -> None:
            line.setText(before)
            self._refuse(length)

        QTimer.singleShot(0, self, put_back)

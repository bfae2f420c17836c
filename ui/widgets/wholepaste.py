"""A paste, or words of an input method, longer than a line holds are refused, never cut off without a word."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

_KINDS = QEvent.Type
_PAST_TYPING = (_KINDS.KeyRelease, _KINDS.ContextMenu, _KINDS.MouseButtonRelease, _KINDS.Drop, _KINDS.FocusIn)
"""After these what comes into a line was not typed: it is pasted from the menu, dropped, or put there."""


class WholePaste(QObject):
    """Watches one line; `refuse` is told how many characters were too many, and whether they were typed instead of
    pasted; the words before them stand again. A single letter typed into a full line is not worth a word."""

    def __init__(self, line: QLineEdit, refuse: Callable[[int, bool], object]) -> None:
        super().__init__(line)
        self._line, self._refuse = line, refuse
        self._before = line.text()
        self._typed = 0  # so many characters come by the keys or the input method right now
        line.installEventFilter(self)
        line.textChanged.connect(self._remember)
        line.inputRejected.connect(self._rejected)

    def _remember(self, text: str) -> None:
        self._before = text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self._typed = len(event.commitString())
        elif isinstance(event, QKeyEvent) and event.type() == _KINDS.KeyPress:
            self._typed = 0 if event.matches(QKeySequence.StandardKey.Paste) else 1
        elif event.type() in _PAST_TYPING:
            self._typed = 0
        return super().eventFilter(watched, event)

    def _rejected(self) -> None:
        line, before = self._line, self._before  # the words before it: what was cut off is not told yet
        typed, self._typed = self._typed, 0
        if len(line.text()) < line.maxLength() or typed == 1:
            return
        length = typed or len(QApplication.clipboard().text())

        def put_back() -> None:
            line.setText(before)
            self._refuse(length, typed > 0)

        QTimer.singleShot(0, self, put_back)

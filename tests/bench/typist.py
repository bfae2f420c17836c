"""Times the way from Ctrl+N to the first letter painted, again and again, in a window that is given."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

LETTER = "x"
_PAUSE_MS = 20


class Typist(QObject):
    """Presses the keys; `line` is where the letters go once it is there, `back` leaves the form again.

    A round counts when the line has the keys, everything else that must be in sight is (`ready`), and the letter
    typed there is on the screen.
    """

    def __init__(
        self,
        window: QWidget,
        line: Callable[[], QLineEdit | None],
        ready: Callable[[], bool],
        back: Callable[[], object],
        idle: Callable[[], bool],
        rounds: int,
        done: Callable[[list[float]], object],
    ) -> None:
        super().__init__(window)
        self._window, self._line, self._ready, self._back, self._idle = window, line, ready, back, idle
        self._left, self._done = rounds, done
        self._times: list[float] = []
        self._watched: QLineEdit | None = None
        self._begun = 0.0
        self._typed = False

    def begin(self) -> None:
        """The next round, as soon as nothing is under way any more."""
        if not self._idle():
            QTimer.singleShot(_PAUSE_MS, self, self.begin)
            return
        self._typed = False
        self._begun = perf_counter()
        QTest.keyClick(self._window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        if self._watched is None and (line := self._line()) is not None:
            self._watched = line
            line.installEventFilter(self)
        if self._watched is not None:
            self._watched.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._watched and event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._look)
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        line = self._watched
        if line is None or not line.hasFocus() or not self._begun:
            return
        if not self._ready():
            line.update()
        elif not self._typed:
            self._typed = True
            QTest.keyClicks(line, LETTER)
        elif line.text() == LETTER:
            self._count(line)

    def _count(self, line: QLineEdit) -> None:
        self._times.append(perf_counter() - self._begun)
        self._begun = 0.0
        line.clear()
        self._back()
        self._left -= 1
        if self._left:
            QTimer.singleShot(_PAUSE_MS, self, self.begin)
        else:
            self._done(self._times)

"""How long nobody has pressed a key, in whichever window of the program."""

from typing import cast

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget


class Quiet(QObject):
    """What is done by itself waits for this, so that nobody is disturbed while typing."""

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._keys = QElapsedTimer()
        self._keys.start()
        self._listening = False

    def lasts(self, ms: int) -> bool:
        """Whether no key was pressed for so many milliseconds; from the first asking on it listens."""
        self._listen()
        return self._keys.elapsed() >= ms

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            self._keys.restart()
            self.pressed.emit()
        return super().eventFilter(watched, event)

    def _listen(self) -> None:
        """Hear of keys from the handles of the windows: a filter on the whole program would hear of every event.

        A dialog is a window of its own: whichever gets the keys is heard from then on.
        """
        if not self._listening:
            self._listening = True
            app = cast("QGuiApplication", QGuiApplication.instance())
            app.focusWindowChanged.connect(self._hear)
            self._hear(self._window.windowHandle())
            self._hear(QGuiApplication.focusWindow())

    @Slot(QWindow)
    def _hear(self, handle: QWindow | None) -> None:
        if handle is not None:
            handle.installEventFilter(self)  # one that is there already is not put in twice

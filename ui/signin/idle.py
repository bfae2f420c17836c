"""How long nobody has touched the keys or the mouse, by whichever clock says more."""

import time
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QCursor, QGuiApplication, QInputMethodEvent, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

LOOK_MS = 5_000
"""How often it is looked whether the time has passed."""

Clocks = tuple[float, float]
"""Seconds on the wall and on the program's own clock."""


def both_clocks() -> Clocks:
    """The wall's goes on while the PC sleeps, the program's own goes on where the wall's is put back."""
    return time.time(), time.monotonic()


class IdleClock(QObject):
    """Tells once that nobody was here for so long; whatever wakes the PC after that comes too late (G48).

    Only what a person does counts: keys, words of an input method, a mouse that moved or pressed. What comes after
    the time has passed is swallowed, or it would be written into what is about to be covered.
    """

    passed = Signal()

    def __init__(self, window: QWidget, parent: QObject, now: Callable[[], Clocks] = both_clocks) -> None:
        super().__init__(parent)
        self.now = now
        self._window = window
        self._limit = 0.0
        self._seen = now()
        self._mouse = QPoint()
        self._heard: QObject | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.look)

    def start(self, seconds: float) -> None:
        """Count from now on; none seconds: never."""
        self._limit = seconds
        if seconds <= 0:
            self.stop()
        elif not self._look.isActive():
            self._seen, self._mouse = self.now(), QCursor.pos()
            self._look.start()
            app = cast("QGuiApplication", QGuiApplication.instance())
            app.focusWindowChanged.connect(self._hear_window)
            app.focusObjectChanged.connect(self._hear_focus)
            self._hear_window(self._window.windowHandle())
            self._hear_window(QGuiApplication.focusWindow())
            self._hear_focus(QGuiApplication.focusObject())

    def stop(self) -> None:
        """Count no more."""
        if self._look.isActive():
            self._look.stop()
            app = cast("QGuiApplication", QGuiApplication.instance())
            app.focusWindowChanged.disconnect(self._hear_window)
            app.focusObjectChanged.disconnect(self._hear_focus)
            self._hear_focus(None)

    def away(self) -> float:
        """Seconds since somebody was seen."""
        wall, own = self.now()
        return max(wall - self._seen[0], own - self._seen[1])

    @Slot()
    def look(self) -> None:
        """See whether the time has passed."""
        if self._look.isActive() and self.away() >= self._limit:
            self.stop()
            self.passed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._look.isActive() or not self._is_somebody(event):
            return super().eventFilter(watched, event)
        self.look()  # the PC may have slept since
        if not self._look.isActive():
            return True
        self._seen = self.now()
        return super().eventFilter(watched, event)

    def _is_somebody(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseMove:  # the system also tells it where only a window moved below the mouse
            place = QCursor.pos()
            moved, self._mouse = place != self._mouse, place
            return moved
        if kind == QEvent.Type.InputMethod:
            return isinstance(event, QInputMethodEvent) and bool(event.commitString() or event.preeditString())
        return kind in _TOUCHES

    @Slot(QWindow)
    def _hear_window(self, handle: QWindow | None) -> None:
        """Keys and mouse come by the handles of the windows: a filter on the whole program would hear everything."""
        if handle is not None:
            handle.installEventFilter(self)  # one that is there already is not put in twice

    @Slot("QObject*")
    def _hear_focus(self, focus: QObject | None) -> None:
        """Words of an input method come only to where the cursor is."""
        if self._heard is not None and isValid(self._heard):  # what had the cursor may be gone with its page
            self._heard.removeEventFilter(self)
        self._heard = focus
        if focus is not None:
            focus.installEventFilter(self)


_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)

"""The outline of the window, painted before the rest of the program is loaded.

That takes a second and more on an office's PC, most of it for the virus scan; who sees nothing meanwhile starts again.
"""

from PySide6.QtCore import QEventLoop, QRect, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.proportions import NARROW, RAIL, RAIL_NARROW, STATUS_BAR, TOP_BAR

SHOWN_MS = 200
"""Where nothing is painted, as on a locked screen, the program goes on without."""
_NAMES = {"en": "Deskbell", "zh": "首问"}
"""As in the title of the window; what translates it is not loaded yet."""


class Outline(QWidget):
    """Ground, rail and bars in the colours of the look, where they will be.

    It stands on as little of Qt as it can. It is an ordinary window, since to load the name `Qt`, which other kinds of
    windows want, takes the binding a seventh of a bare start.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._loop = QEventLoop()
        self.setWindowTitle(_NAMES[look.language])
        self.setAccessibleName(self.windowTitle())

    def stand(self, place: QRect | None) -> None:
        """Come up and answer as soon as it is seen. `place` is that of the window in px of the screen; None for as
        large as the screen."""
        QTimer.singleShot(SHOWN_MS, self._loop, self._loop.quit)
        if place is None:
            self.showMaximized()
        else:
            self.setGeometry(place)
            self.show()
        self._loop.exec()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter, shades = QPainter(self), self._look.tokens
        wide, low, line = self.width(), self.height(), QColor(shades.hairline)
        rail = self._grown(RAIL_NARROW if wide < self._grown(NARROW) else RAIL)
        top, status = self._grown(TOP_BAR), low - self._grown(STATUS_BAR) - 1
        painter.fillRect(0, 0, wide, low, QColor(shades.window))
        painter.fillRect(0, 0, rail, status, QColor(shades.sunken))
        painter.fillRect(rail, 0, wide - rail, top, QColor(shades.surface))
        painter.fillRect(0, status, wide, low - status, QColor(shades.surface))
        painter.fillRect(rail - 1, 0, 1, status, line)
        painter.fillRect(rail, top - 1, wide - rail, 1, line)
        painter.fillRect(0, status, wide, 1, line)
        QTimer.singleShot(0, self._loop, self._loop.quit)

    def _grown(self, px: int) -> int:
        return round(px * self._look.percent / 100)

"""A page higher than the window: it scrolls and follows the cursor."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from shiboken6 import isValid

from ui.theme import px


class Scroll(QScrollArea):
    """Scrolls a widget up and down only; whichever editor gets the keys comes into sight."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.setProperty("plain", True)
        self.setWidget(inside)
        self._sought: QWidget | None = None
        self._around: QWidget | None = None
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda _low, _high: self._bring_soon() if self._sought is not None else None)
        bar.actionTriggered.connect(lambda _action: self._leave())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        return inside.sizeHint() if inside is not None else super().sizeHint()

    def bring(self, part: QWidget, around: QWidget | None = None) -> None:
        """A part whole into sight, as far as what has the cursor stays there, with what is around it if that fits.

        Where it lies is known only once all is laid out, which takes more than one turn: it is brought again when the
        height of the page changes, until the cursor goes elsewhere or a person scrolls.
        """
        self._sought, self._around = part, around
        self._bring_soon()

    def _bring_soon(self) -> None:
        QTimer.singleShot(0, self, self._bring)

    def _leave(self) -> None:
        self._sought = self._around = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._leave()
        super().wheelEvent(event)

    def _bring(self) -> None:
        inside, cursor, part, around = self.widget(), self.window().focusWidget(), self._sought, self._around
        if part is None or not isValid(part) or not part.isVisible():
            return
        if around is not None and around.height() <= self.viewport().height():
            self.ensureWidgetVisible(around, 0, 0)
        self.ensureWidgetVisible(part, 0, px(10))
        if cursor is not None and inside is not None and inside.isAncestorOf(cursor):
            self.ensureWidgetVisible(cursor, 0, px(10))

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._leave()
        inside = self.widget()
        if new is not None and inside is not None and inside.isAncestorOf(new):
            self._sought = new  # what opens above it pushes it out of sight a turn later
            self.ensureWidgetVisible(new, 0, px(40))

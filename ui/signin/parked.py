"""The windows of the book that are out of sight while the screen is locked: dialogs, previews, pictures, lists."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QToolTip, QWidget
from shiboken6 import isValid

COMES_BACK = "comesBack"
"""Property of a window while it shows again what was covered: nothing in it begins anew for that."""


class Cursor:
    """Where the cursor stood, and what was marked there; a line that gets the cursor back would mark all its words."""

    def __init__(self, place: QWidget | None) -> None:
        self.place = place
        self._at, self._marked = 0, (-1, 0)
        if isinstance(place, QLineEdit):
            self._at, self._marked = place.cursorPosition(), (place.selectionStart(), len(place.selectedText()))

    def put_back(self) -> bool:
        """Put it there again; whether that is still there: what is built anew meanwhile has another in its place."""
        place = self.place
        if place is None or not isValid(place) or not place.isVisibleTo(place.window()):
            return False
        place.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(place, QLineEdit):
            place.deselect()
            start, length = self._marked
            if start < 0:
                place.setCursorPosition(self._at)
            elif self._at == start:  # marked backwards
                place.setSelection(start + length, -length)
            else:
                place.setSelection(start, length)
        return True


class Held(QObject):
    """One window out of sight; it comes back as it was, without what it does when it is opened."""

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self.window = window
        self._place = QRect(window.geometry())
        self._cursor = Cursor(window.focusWidget())
        window.hide()

    def come_back(self) -> None:
        """Show it where it was, with the cursor where it was."""
        window = self.window
        window.installEventFilter(self)
        window.show()
        window.removeEventFilter(self)
        if not window.isMaximized():
            window.setGeometry(self._place)
        self._cursor.put_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        return event.type() == QEvent.Type.Show


class Parked(QObject):
    """Takes every window but the desk's own out of sight, also one that opens meanwhile, and gives them back (G48)."""

    def __init__(self, window: QWidget, allowed: Callable[[QWidget], bool], parent: QObject) -> None:
        """`allowed` says whether a window belongs to the page that covers the book."""
        super().__init__(parent)
        self._window, self._allowed = window, allowed
        self._held: list[Held] = []
        self._active: QWidget | None = None
        self._sweep = QTimer(self)
        self._sweep.setSingleShot(True)
        self._sweep.setInterval(0)
        self._sweep.timeout.connect(self._take_all)

    def park(self) -> None:
        """Take everything out of sight from now on."""
        last: QWidget | None = None
        while (popup := QApplication.activePopupWidget()) is not None and popup is not last:
            popup.close()
            last = popup
        QToolTip.hideText()
        self._active = QApplication.activeWindow()
        self._take_all()
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def bring_back(self) -> None:
        """Everything stands again as it did, the one in front in front."""
        for held in self._let_go():
            held.come_back()
            if held.window is self._active:
                self._active.activateWindow()

    def dismiss(self) -> None:
        """Somebody else comes: each is left as by Esc, and keeps what was typed in it for whoever typed it."""
        for held in self._let_go():
            if isinstance(held.window, QDialog):
                held.window.reject()
            else:
                held.window.close()

    def windows(self) -> list[QWidget]:
        """What is out of sight now, in the order it lay."""
        return [held.window for held in self._held if isValid(held.window)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and self._is_to_go(watched):
            watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            self._sweep.start()
        return super().eventFilter(watched, event)

    def _is_to_go(self, window: QWidget) -> bool:
        if not window.isWindow() or window is self._window or window.windowType() == Qt.WindowType.ToolTip:
            return False
        return not self._allowed(window)

    @Slot()
    def _take_all(self) -> None:
        """One that lies over another goes after it, so that it comes back over it."""
        seen = [each for each in QApplication.topLevelWidgets() if each.isVisible() and self._is_to_go(each)]
        for each in sorted(seen, key=_depth):
            if isinstance(each, QDialog) and _asks_by_itself(each):
                each.reject()
            else:
                self._held.append(Held(each, self))
            each.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)

    def _let_go(self) -> list[Held]:
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)
        self._sweep.stop()
        held, self._held = [each for each in self._held if isValid(each.window)], []
        for each in held:
            each.deleteLater()
        return held


def _depth(window: QWidget) -> int:
    """How many windows it lies over."""
    around = window.parentWidget()
    return 0 if around is None else 1 + _depth(around.window())


def _asks_by_itself(window: QDialog) -> bool:
    """Whether it is one of the system's own, which wait in a loop of theirs and end with it when they are hidden."""
    return isinstance(window, QFileDialog | QMessageBox) or window.inherits("QAbstractPrintDialog")

"""Short words about what was just done, with the way back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import icon
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.label import PlainLabel, literal

ABOVE_THE_BARS = 36
"""How far over the window's lower edge the toasts lie, in px at 100 %."""


class Toast(QFrame):
    """One thing said, for a time or until it is acted on or closed."""

    gone = Signal()

    def __init__(
        self,
        text: str,
        action_text: str | None,
        action: Callable[[], object] | None,
        seconds: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.text = text
        self.act = (lambda: self._act(action)) if action_text and action else None
        self.way_back = action if action_text == QCoreApplication.translate("toasts", "Undo") else None
        self.setProperty("role", "toast")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(8), px(8), px(8))
        row.setSpacing(px(14))
        row.addWidget(PlainLabel(text))
        if action_text and action:
            button = button_of(literal(action_text), lambda: self._act(action), "link")
            # Never the cursor by chance: a space typed on would undo. Ctrl+Z and F12 reach it.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
        close = button_of("", self.gone.emit, "ghost")
        close.setIcon(icon("x", "surface"))
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(close)
        QTimer.singleShot(seconds * 1000, self, self.gone.emit)

    def take_back(self) -> None:
        """Do what its Undo does."""
        if self.way_back is not None:
            self._act(self.way_back)

    def _act(self, action: Callable[[], object]) -> None:
        self.gone.emit()
        action()


class Toasts(QObject):
    """Lays toasts over the bottom of a window, at most three, the newest lowest."""

    LIMIT = 3

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self._layer = QWidget(parent)
        self._column = QVBoxLayout(self._layer)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self._shown: list[Toast] = []
        parent.installEventFilter(self)
        self._layer.hide()

    def show(
        self,
        text: str,
        action_text: str | None = None,
        action: Callable[[], object] | None = None,
        seconds: int = 10,
    ) -> Toast:
        """Say something for so many seconds, with one thing to do about it (an undo stays 60 s)."""
        toast = Toast(text, action_text, action, seconds, self._layer)
        toast.gone.connect(lambda: self._drop(toast))
        self._shown.append(toast)
        self._column.addWidget(toast, 0, Qt.AlignmentFlag.AlignRight)
        toast.show()
        while len(self._shown) > self.LIMIT:
            self._drop(self._shown[0])
        self._place()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._around, text))
        return toast

    def undo(self) -> bool:
        """Take the newest way back in sight; whether there was one."""
        newest = next((toast for toast in reversed(self._shown) if toast.way_back is not None), None)
        if newest is not None:
            newest.take_back()
        return newest is not None

    def act(self) -> bool:
        """Do what the newest word in sight offers; whether one offers anything."""
        newest = next((toast for toast in reversed(self._shown) if toast.act is not None), None)
        if newest is not None and newest.act is not None:
            newest.act()
        return newest is not None

    def texts(self) -> list[str]:
        """The words in sight, oldest first."""
        return [toast.text for toast in self._shown]

    def clear(self) -> None:
        """Take all toasts away."""
        for toast in list(self._shown):
            self._drop(toast)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._around and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _drop(self, toast: Toast) -> None:
        if toast not in self._shown:
            return
        self._shown.remove(toast)
        self._column.removeWidget(toast)
        toast.hide()
        toast.deleteLater()
        self._place()

    def _place(self) -> None:
        self._layer.setVisible(bool(self._shown))
        self._column.activate()
        size = self._layer.sizeHint().boundedTo(self._around.size())
        # At the right: the form, where the next words are typed, stays free.
        left = max(0, self._around.width() - size.width() - px(20))
        top = self._around.height() - size.height() - px(ABOVE_THE_BARS)
        self._layer.setGeometry(left, max(0, top), size.width(), size.height())
        self._layer.raise_()

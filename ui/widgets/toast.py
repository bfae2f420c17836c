"""Short words about what was just done, with the way back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.icons import icon
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.label import PlainLabel, literal, plain_tip


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
        row.setContentsMargins(px(10), px(1), px(2), px(1))
        row.setSpacing(px(8))
        self._words = PlainLabel(text)
        row.addWidget(self._words, 1)
        if action_text and action:
            button = button_of(literal(action_text), lambda: self._act(action), "link")
            # Never the cursor by chance: a space typed on would undo. Ctrl+Z and F12 reach it.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
        self._behind = PlainLabel()
        self._behind.hide()
        row.addWidget(self._behind)
        close = button_of("", self.gone.emit, "link")
        close.setIcon(icon("x", "surface"))
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(close)
        QTimer.singleShot(seconds * 1000, self, self.gone.emit)

    def lie_over(self, behind: int) -> None:
        """Say how many more may still be taken back after this one."""
        self._behind.setText(f"+{behind}")
        told = self.tr("Acts before this one that can still be taken back: {n}. Ctrl+Z takes back the newest first.")
        self._behind.setToolTip(plain_tip(told.format(n=behind)))
        self._behind.setVisible(bool(behind))

    def lie_in(self, places: Sequence[QRect]) -> None:
        """Lie at the right of the first place that has room for one line; its words break over the last one."""
        self.ensurePolished()
        self._words.setWordWrap(False)
        size = self.sizeHint()
        place = next((each for each in places if each.width() >= size.width()), places[-1])
        if size.width() > place.width():
            self._words.setWordWrap(True)
            size = QSize(place.width(), self.heightForWidth(place.width()))
        self.setGeometry(QRect(QPoint(place.right() + 1 - size.width(), place.bottom() + 1 - size.height()), size))

    def take_back(self) -> None:
        """Do what its Undo does."""
        if self.way_back is not None:
            self._act(self.way_back)

    def _act(self, action: Callable[[], object]) -> None:
        self.gone.emit()
        action()


class Toasts(QObject):
    """Shows the newest toast in the free room at the bottom of a window, where it covers nothing of the work.

    Those before it wait behind it as long as they have something to offer, and come to sight again when it goes.
    """

    def __init__(self, parent: QWidget, room: QWidget | None = None) -> None:
        """`room` is what of the window is free; without one a toast lies at the lower right."""
        super().__init__(parent)
        self._around, self._room = parent, room
        self._kept: list[Toast] = []
        for each in (parent, room):
            if each is not None:
                each.installEventFilter(self)

    def show(
        self,
        text: str,
        action_text: str | None = None,
        action: Callable[[], object] | None = None,
        seconds: int = 10,
    ) -> Toast:
        """Say something for so many seconds, with one thing to do about it (an undo stays 60 s)."""
        toast = Toast(text, action_text, action, seconds, self._around)
        toast.gone.connect(lambda: self._drop(toast))
        for older in [each for each in self._kept if each.act is None]:
            self._let_go(older)
        self._kept.append(toast)
        self._place()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._around, text))
        return toast

    def undo(self) -> bool:
        """Take the newest way back there still is; whether there was one."""
        newest = next((toast for toast in reversed(self._kept) if toast.way_back is not None), None)
        if newest is not None:
            newest.take_back()
        return newest is not None

    def act(self) -> bool:
        """Do what the newest word kept offers; whether one offers anything."""
        newest = next((toast for toast in reversed(self._kept) if toast.act is not None), None)
        if newest is not None and newest.act is not None:
            newest.act()
        return newest is not None

    def texts(self) -> list[str]:
        """The words kept, oldest first; the last is the one in sight."""
        return [toast.text for toast in self._kept]

    def clear(self) -> None:
        """Take all toasts away."""
        for toast in list(self._kept):
            self._drop(toast)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and watched in (self._around, self._room):
            self._place()
        return super().eventFilter(watched, event)

    def _drop(self, toast: Toast) -> None:
        if toast in self._kept:
            self._let_go(toast)
            self._place()

    def _let_go(self, toast: Toast) -> None:
        self._kept.remove(toast)
        toast.hide()
        toast.deleteLater()

    def _place(self) -> None:
        """The newest in sight: in the room if it fits, else over the whole foot of the window and upwards."""
        for older in self._kept[:-1]:
            older.hide()
        if not self._kept:
            return
        newest = self._kept[-1]
        newest.lie_over(sum(each.way_back is not None for each in self._kept[:-1]))
        foot = self._around.rect().adjusted(px(8), 0, -px(8), 0)
        places = [foot]
        if self._room is not None:
            places.insert(0, QRect(self._room.mapTo(self._around, QPoint(0, 0)), self._room.size()))
        newest.lie_in(places)
        newest.show()
        newest.raise_()

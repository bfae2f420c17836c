"""The words at the foot of a window: one in sight, the others behind it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.theme import px
from ui.widgets.toast import REFUSAL_SECONDS, REFUSAL_SIGHT_MS, SECONDS, Toast


class Toasts(QObject):
    """Shows one toast at a time in the free room at the bottom of a window, where it covers nothing that takes keys.

    The newest is in sight first. A plain word that it took the place of comes back for the rest of its time in sight;
    one with something to offer waits behind as long as it lasts, and is in sight whenever nothing else is.
    """

    wants_room = Signal(int)  # px of the width that the one in sight would like; 0 when there is none

    def __init__(self, parent: QWidget, room: QWidget | None = None) -> None:
        """`room` is what of the window is free; without one a toast lies at the lower right."""
        super().__init__(parent)
        self._around, self._room = parent, room
        self._kept: list[Toast] = []
        self._held = False
        for each in (parent, room):
            if each is not None:
                each.installEventFilter(self)

    def move_to(self, room: QWidget) -> None:
        """The window was built anew: lie in this room from now on, in the look worn now."""
        self._room = room
        room.installEventFilter(self)
        for each in self._kept:
            each.wear_look()
        self._place()

    def hold(self, held: bool) -> None:
        """While the screen is locked nothing is in sight nor spoken; what was said meanwhile is said after that.

        A way back runs out all the same, anything else that is offered has its whole time then.
        """
        self._held = held
        for each in self._kept:
            each.pause(held)
        self._place()
        if not held and (front := self._front) is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._around, front.text))

    def show(
        self,
        text: str,
        action_text: str | None = None,
        action: Callable[[], object] | None = None,
        seconds: int = SECONDS,
        about: str = "",
    ) -> Toast:
        """Say something for so many seconds, with one thing to do about it (an undo stays UNDO_SECONDS).

        What is offered `about` something done goes with it when that is taken back: `withdraw`.
        """
        return self._say(Toast(text, action_text, action, seconds, self._around, about=about))

    def refuse(self, text: str) -> Toast:
        """Say why something was not done; it stays longer in sight than other words."""
        return self._say(Toast(text, None, None, REFUSAL_SECONDS, self._around, sight_ms=REFUSAL_SIGHT_MS))

    def say_in_passing(self, text: str) -> Toast:
        """Say something that gives way to the next word at once."""
        return self._say(Toast(text, None, None, SECONDS, self._around, passing=True))

    def _say(self, toast: Toast) -> Toast:
        text = toast.text
        toast.gone.connect(lambda: self._drop(toast))
        toast.seen.connect(self._place)
        for older in [each for each in self._kept if each.act is None and (not each.waits or each.text == text)]:
            self._let_go(older)
        self._kept.append(toast)
        if self._held:
            toast.pause(True)
        self._place()
        if not self._held:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._around, text))
        return toast

    def undo(self) -> str:
        """Take the newest way back there still is; what it was about, "" where there was none."""
        newest = next((toast for toast in reversed(self._kept) if toast.way_back is not None), None)
        if newest is not None:
            newest.take_back()
        return newest.text if newest is not None else ""

    def forget_ways_back(self) -> None:
        """Nobody may take back from here what was done before: another person sits down."""
        for toast in [each for each in self._kept if each.way_back is not None]:
            self._let_go(toast)
        self._place()

    def withdraw(self, about: str) -> None:
        """Let go of what was offered about something that was done and is no more so."""
        for toast in [each for each in self._kept if each.about == about]:
            self._let_go(toast)
        self._place()

    def act(self) -> bool:
        """Do what the newest word kept offers; whether one offers anything."""
        newest = next((toast for toast in reversed(self._kept) if toast.act is not None), None)
        if newest is not None and newest.act is not None:
            newest.act()
        return newest is not None

    def texts(self) -> list[str]:
        """The words kept, oldest first."""
        return [toast.text for toast in self._kept]

    def clear(self) -> None:
        """Take all toasts away."""
        for toast in list(self._kept):
            self._let_go(toast)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and watched in (self._around, self._room):
            self._lie()
        return super().eventFilter(watched, event)

    def _drop(self, toast: Toast) -> None:
        if isValid(self) and toast in self._kept:  # a page that dies with its window lets go of its words last
            self._let_go(toast)
            self._place()

    def _let_go(self, toast: Toast) -> None:
        self._kept.remove(toast)
        toast.life.stop()
        toast.sight.stop()
        toast.hide()
        toast.deleteLater()

    @property
    def _front(self) -> Toast | None:
        """The newest; once it was seen, what still waits to be seen; then the newest again. None while it is held."""
        if not self._kept or self._held:
            return None
        if self._kept[-1].is_new:
            return self._kept[-1]
        return next((each for each in reversed(self._kept) if each.waits), self._kept[-1])

    def _place(self) -> None:
        """Bring the right one to sight; a plain word that was seen and is not the newest is over."""
        for each in [each for each in self._kept[:-1] if each.act is None and not each.waits]:
            self._let_go(each)
        front = self._front
        for each in self._kept:
            if each is not front:
                each.step_back()
        if front is not None:
            front.lie_over(sum(each.way_back is not None for each in self._kept if each is not front))
            front.come_up()
        self.wants_room.emit(front.wanted().width() if front is not None else 0)
        self._lie()

    def _lie(self) -> None:
        """The one in sight in the room there is for it."""
        front = self._front
        if front is None:
            return
        place = self._around.rect().adjusted(px(8), 0, -px(8), 0)
        if self._room is not None:
            place = QRect(self._room.mapTo(self._around, QPoint(0, 0)), self._room.size())
        front.lie_in(place, self._is_free)

    def _is_free(self, place: QRect) -> bool:
        """Whether nothing that takes the keys lies there."""
        return self._around.rect().contains(place) and not any(
            each.isVisible()
            and each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and QRect(each.mapTo(self._around, QPoint(0, 0)), each.size()).intersects(place)
            for each in self._around.findChildren(QWidget)
        )

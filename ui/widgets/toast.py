"""Short words about what was just done, with the way back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from shiboken6 import isValid

from ui.icons import icon
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.label import PlainLabel, literal, plain_tip

UNDO_SECONDS = 60
"""So long what was done may be taken back from its toast."""

SECONDS, REFUSAL_SECONDS = 10, 20
"""So long a plain word and a refusal stay where nothing newer is said."""

SIGHT_MS, REFUSAL_SIGHT_MS = 4_000, 8_000
"""So long a plain word and a refusal are in sight, whatever is said meanwhile."""


class Toast(QFrame):
    """One thing said, for a time or until it is acted on or closed.

    With something to do about it its time runs always; a plain word's time runs only while it is in sight.
    """

    gone = Signal()
    seen = Signal()  # it was in sight long enough to give way

    def __init__(
        self,
        text: str,
        action_text: str | None,
        action: Callable[[], object] | None,
        seconds: int,
        parent: QWidget,
        *,
        sight_ms: int = SIGHT_MS,
        passing: bool = False,
    ) -> None:
        """`passing` is what gives way to the next word at once."""
        super().__init__(parent)
        self.text, self._action_text, self._action = text, action_text, action
        self.act = (lambda: self._act(action)) if action_text and action else None
        self.way_back = action if action_text == QCoreApplication.translate("toasts", "Undo") else None
        self.setProperty("role", "toast")
        self.life = self._timer(seconds * 1000, self.gone.emit)
        self.sight = self._timer(sight_ms, self._was_seen)
        self._passing = passing
        self._row = QHBoxLayout(self)
        self.hide()
        self.wear_look()
        if self.act is not None:
            self.life.start()

    def _timer(self, wait_ms: int, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one would have more left each time it is held
        timer.setInterval(wait_ms)
        timer.timeout.connect(then)
        return timer

    def wear_look(self) -> None:
        """Be built anew in the look and language worn now; what was said stays in the words it was said in."""
        row = self._row
        while (item := row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        row.setContentsMargins(px(10), px(1), px(2), px(1))
        row.setSpacing(px(8))
        self._words = PlainLabel(self.text)
        row.addWidget(self._words, 1)
        if self._action_text and self.act:
            words = QCoreApplication.translate("toasts", "Undo") if self.way_back else self._action_text
            button = button_of(literal(words), self.act, "link")
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

    @property
    def is_new(self) -> bool:
        """Whether it was not in sight for long enough yet."""
        return self.sight.interval() > 0

    @property
    def waits(self) -> bool:
        """Whether it comes back for the rest of its time in sight when another takes its place."""
        return self.act is None and not self._passing and self.is_new

    def come_up(self) -> None:
        """Be the one in sight."""
        if self.isHidden():
            self.show()
            if self.act is None:
                self.life.start()
            if self.is_new:
                self.sight.start()
        self.raise_()

    def step_back(self) -> None:
        """Wait behind another; of the time in sight what is left."""
        if self.sight.isActive():
            self.sight.setInterval(max(1, self.sight.remainingTime()))
        self.sight.stop()
        if self.act is None:
            self.life.stop()
        self.hide()

    def lie_over(self, behind: int) -> None:
        """Say how many more may still be taken back after this one."""
        self._behind.setText(f"+{behind}")
        told = self.tr("Acts before this one that can still be taken back: {n}. Ctrl+Z takes back the newest first.")
        self._behind.setToolTip(plain_tip(told.format(n=behind)))
        self._behind.setVisible(bool(behind))

    def wanted(self) -> QSize:
        """The room it takes with all its words in one line."""
        self.ensurePolished()
        self._break_words(False)
        self._row.invalidate()
        return self.sizeHint()

    def lie_in(self, place: QRect, is_free: Callable[[QRect], bool]) -> None:
        """Lie at the right of a place in one line.

        Words too long for it break and grow upwards where that is free; elsewhere they end in an ellipsis, and the
        whole of them is the tool tip.
        """
        size = self.wanted()
        cut = size.width() > place.width()
        if cut:
            self._break_words(True)
            self._row.invalidate()
            tall = QSize(place.width(), self.heightForWidth(place.width()))
            room = self._at(place, tall)
            if is_free(room):
                size, cut = tall, False
            else:
                self._break_words(False)
                size = QSize(place.width(), size.height())
        self._words.set_elide(cut)
        self.setGeometry(self._at(place, size))
        self._words.setToolTip(plain_tip(self.text) if cut else "")

    def take_back(self) -> None:
        """Do what its Undo does."""
        if self.way_back is not None:
            self._act(self.way_back)

    def _at(self, place: QRect, size: QSize) -> QRect:
        return QRect(QPoint(place.right() + 1 - size.width(), place.bottom() + 1 - size.height()), size)

    def _break_words(self, breaks: bool) -> None:
        self._words.set_elide(False)
        self._words.setWordWrap(breaks)

    def _was_seen(self) -> None:
        self.sight.stop()
        self.sight.setInterval(0)
        self.seen.emit()

    def _act(self, action: Callable[[], object]) -> None:
        self.gone.emit()
        action()


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

    def show(
        self,
        text: str,
        action_text: str | None = None,
        action: Callable[[], object] | None = None,
        seconds: int = SECONDS,
    ) -> Toast:
        """Say something for so many seconds, with one thing to do about it (an undo stays UNDO_SECONDS)."""
        return self._say(Toast(text, action_text, action, seconds, self._around))

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
        self._place()
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
        """The newest; once it was seen, what still waits to be seen; then the newest again."""
        if not self._kept:
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

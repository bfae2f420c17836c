"""Short words about what was just done, with the way back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

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
        about: str = "",
    ) -> None:
        """`passing` is what gives way to the next word at once; `about` names what was done and may be taken back."""
        super().__init__(parent)
        self.about = about
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

    def pause(self, paused: bool) -> None:
        """Nobody can see it: what it offers waits, unless it is the way back of what was done."""
        if self.act is None or self.way_back is not None:
            return
        if paused:
            self.life.stop()
        else:
            self.life.start()

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
        off_the_edge = min(px(2), max(0, place.height() - size.height()))
        return QRect(QPoint(place.right() + 1 - size.width(), place.bottom() + 1 - size.height() - off_the_edge), size)

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

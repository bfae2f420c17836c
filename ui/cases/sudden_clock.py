"""The clock that runs while somebody tells of a sudden event."""

from datetime import datetime, timedelta

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from ui.errands import Errands

SECOND_MS, ASK_EVERY = 1000, 10


class CallClock(QObject):
    """Goes on from what the office's clock said last; `started` is when the call came in.

    A draft brings its own beginning with it; a fresh event begins when the office's clock has answered.
    """

    ticked = Signal()
    set = Signal()  # the office's clock has answered

    def __init__(self, errands: Errands, parent: QObject) -> None:
        super().__init__(parent)
        self._errands = errands
        self._told: datetime | None = None
        self._since = QElapsedTimer()
        self._ticks = 0
        self.started: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    @property
    def now(self) -> datetime | None:
        """The moment, UTC; none before the office's clock has answered once."""
        return None if self._told is None else self._told + timedelta(milliseconds=self._since.elapsed())

    def begin(self, started: datetime | None) -> None:
        """Another event: begun at that moment, or now."""
        self.started = started
        self.ask()

    def begin_anew(self) -> None:
        """Nobody has told anything yet: it begins when somebody does."""
        self.started = self.now

    def ask(self) -> None:
        """Set it by the office's clock."""
        self._errands.ask(self, lambda reading: reading.now, self.put, latest="now")

    def put(self, now: datetime) -> None:
        """What the office's clock says."""
        self._told = now
        self._since.start()
        if self.started is None:
            self.started = now
        self.set.emit()

    def _tick(self) -> None:
        self._ticks += 1
        if self._ticks % ASK_EVERY == 0:
            self.ask()
        self.ticked.emit()

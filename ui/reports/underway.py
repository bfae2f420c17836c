"""The report that is being prepared: one at a time, and nobody hears any more of one whose place another took."""

from PySide6.QtCore import QObject, Signal

from desk.refusals import Refusal
from desk.words import Language
from ui.desk import Desk
from ui.errands import Progress
from ui.messages import sentence
from ui.reports.prepared import Prepared, preparing
from ui.reports.waiting import Wish
from ui.reports.words import span_words


class UnderWay(QObject):
    """Runs the newest job; what it was refused is said."""

    came = Signal(object)  # Prepared
    moved = Signal(float, str)  # how far it is, and its step
    stopped = Signal()  # by hand, where long jobs are shown
    ended = Signal()  # without pages: stopped, refused or failed

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Progress | None = None
        self._turn = 0
        self.wish: Wish | None = None
        self.looks = False
        """Whether it may be taken from where it prepared itself."""

    @property
    def busy(self) -> bool:
        """Whether a report is being prepared."""
        return self._job is not None

    def is_of(self, wish: Wish | None) -> bool:
        """Whether it is that report."""
        return self._job is not None and self.wish == wish

    def begin(self, wish: Wish, ready_in: tuple[Language, ...]) -> None:
        """Prepare a report instead of the one under way; one that lies ready in such a language will do."""
        self.stop()
        (span, language), self.wish, self.looks = wish, wish, bool(ready_in)
        turn, steps = self._turn, (self.tr("Counting the cases"), self.tr("Drawing the pages"))
        self._job = self._desk.errands.run(
            self,
            preparing(span, language, steps, ready_in),
            lambda prepared: self._come(turn, prepared),
            refused=self._refused,
            progress=lambda fraction, text: self._moved(turn, fraction, text),
            title=self.tr("Report of {period}").format(period=span_words(span)),
            cancelled=lambda: self._stopped(turn),
            always=lambda: self._rest(turn),
        )
        self.moved.emit(0.0, steps[0])

    def stop(self) -> None:
        """Give up what is under way, if there is any."""
        self._turn += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _refused(self, refusal: Refusal) -> None:
        self._desk.toasts.refuse(sentence(refusal))

    def _moved(self, turn: int, fraction: float, text: str) -> None:
        if turn == self._turn:
            self.moved.emit(fraction, text)

    def _come(self, turn: int, prepared: Prepared) -> None:
        if turn == self._turn:
            self._job = None
            self.came.emit(prepared)

    def _stopped(self, turn: int) -> None:
        if turn == self._turn:
            self.stopped.emit()

    def _rest(self, turn: int) -> None:
        if turn == self._turn and self._job is not None:
            self._job = None
            self.ended.emit()

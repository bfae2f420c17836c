"""One long question at a time, off the screen's thread: a newer one stops the older and takes its place."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk
from ui.errands import Progress

if TYPE_CHECKING:
    from desk.office import Office
    from desk.work import Reading

T = TypeVar("T")
Step = Callable[[int, int], object]
"""Told how many steps of how many are done; it stops the question by raising."""
Question = Callable[["Reading", Step], T]


class Latest(QObject):
    """Counts in the background; the answer to a question that was overtaken or stopped is dropped."""

    stopped = Signal(str)  # the person stopped it where long jobs are shown, or it failed: what is said of it

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Progress | None = None
        self._turn = 0

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None

    def ask(self, title: str, question: Question[T], then: Callable[[T], object]) -> None:
        """Ask the book instead of whatever was asked before; `title` names it to whoever waits."""
        self.stop()
        turn = self._turn

        def job(office: "Office", progress: Progress) -> T:
            # The middle of a job is told no louder than its end: short ones never reach the status bar.
            return office.ask(lambda reading: question(reading, lambda done, all: progress.step(done, all + 1)))

        ended = False

        def take(answer: T) -> None:
            nonlocal ended
            ended = True
            if turn == self._turn:
                then(answer)

        def over() -> None:
            if turn == self._turn:
                self._job = None
                if not ended:
                    told = self.tr("{what} could not be counted; F5 counts anew")
                    self.stopped.emit(told.format(what=title))

        def given_up() -> None:
            nonlocal ended
            ended = True
            if turn == self._turn:
                self.stopped.emit(self.tr("Counting was stopped; F5 counts anew"))

        self._job = self._desk.errands.run(self, job, take, title=title, cancelled=given_up, always=over)

    def stop(self) -> None:
        """Stop the question under way, if there is one; nobody hears its answer."""
        self._turn += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

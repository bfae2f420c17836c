"""The letters that are being issued now: one job for the window, which outlives the page that began it."""

from PySide6.QtCore import QObject, Signal

from desk.refusals import Refusal
from ui.desk import Desk
from ui.errands import Progress
from ui.mailings.jobs import Done, issuing
from ui.messages import sentence


class Running(QObject):
    """Shown and stopped by whichever page is there; how it ended is told in any case."""

    moved = Signal(str, float, str)  # the number of its mailing, how far it is, in words
    ended = Signal(str)
    print_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.errands)
        self._desk = desk
        self._job: Progress | None = None
        self.number, self.fraction, self.words = "", 0.0, ""

    @staticmethod
    def of(desk: Desk) -> "Running":
        """The one of this window."""
        found = desk.errands.findChild(Running)
        if found is None:
            return Running(desk)
        found._desk = desk
        return found

    def begin(self, number: str) -> None:
        """Issue what is left of a mailing; while another one is being issued, say so."""
        if self.number:
            if self.number != number:
                told = self.tr("{number} is being issued. Press F9 again for {next} once that is done.")
                self._desk.toasts.show(told.format(number=self.number, next=number))
            return
        self.number = number
        self._moved(0.0, "")
        title = self.tr("Issuing {number}").format(number=number)
        errands = self._desk.errands
        self._job = errands.run(
            errands, issuing(number), self._told, self._refused, self._moved, title, self._stopped, self._ended
        )

    def stop(self) -> None:
        """Stop issuing; what is issued stays."""
        if self._job is not None:
            self._job.cancel()

    def _moved(self, fraction: float, words: str) -> None:
        self.fraction, self.words = fraction, words
        self.moved.emit(self.number, fraction, words)

    def _told(self, done: Done) -> None:
        words = self.tr("{n} letters issued").format(n=done.issued)
        if done.left_out:
            left_out = self.tr("{n} left out since, each with its reason in the list")
            words = f"{words} · {left_out.format(n=done.left_out)}"
        self._desk.toasts.show(words, self.tr("Print all"), lambda: self.print_asked.emit(done.number))

    def _refused(self, refusal: Refusal) -> None:
        whom = str(refusal.fields.get("whom", ""))
        self._desk.toasts.refuse(f"{whom}: {sentence(refusal)}" if whom else sentence(refusal))

    def _stopped(self) -> None:
        self._desk.toasts.show(self.tr("Stopped. What is issued stays; F9 goes on with the rest."))

    def _ended(self) -> None:
        number, self.number, self._job = self.number, "", None
        self.ended.emit(number)

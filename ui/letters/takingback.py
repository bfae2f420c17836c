"""A letter that waits is taken to change its words; left as it was, it waits again."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from desk.letters import NewLetter
from desk.letters.approval import put_back
from ui.desk import Desk
from ui.letters.compose import Compose
from ui.letters.issuing import draft_again
from ui.letters.words import Begun
from ui.messages import sentence
from ui.widgets.toast import UNDO_SECONDS


@dataclass
class TakenOut:
    """A letter taken out of waiting: its request, its draft, how it stood then, and who looks after it now."""

    request: int
    draft: str
    letter: NewLetter
    by: "TakingBack"  # another one, once the page was built anew


class TakingBack(QObject):
    """Takes letters out of waiting and puts them back; the page shows what is written, or what waits."""

    taken = Signal(object)  # Begun
    waits_again = Signal()

    def __init__(self, desk: Desk, compose: Compose) -> None:
        super().__init__(compose)
        self._desk, self._compose = desk, compose
        self.taken_out: TakenOut | None = None  # until it is left

    def take(self, request_id: int) -> None:
        """Make a letter that waits a draft again, and write on in it."""

        def taken(begun: Begun) -> None:
            self.taken.emit(begun)
            out = self.taken_out = TakenOut(request_id, begun.draft_id, self._compose.letter(), self)
            told = self.tr("Taken out of approval to be changed; Esc puts it back while nothing is changed")
            back = lambda: out.by.undo(out)  # noqa: E731
            self._desk.toasts.show(
                told, QCoreApplication.translate("toasts", "Undo"), back, UNDO_SECONDS, about=begun.draft_id
            )

        refused = lambda no: self._desk.toasts.refuse(sentence(no))  # noqa: E731
        self._desk.errands.do(self, lambda work: draft_again(work, request_id), taken, refused)

    def take_over(self, out: TakenOut | None) -> None:
        """The page was built anew: look after the letter taken before."""
        self.taken_out = out
        if out is not None:
            out.by = self

    def leave(self) -> bool:
        """The letter being written is left: if it was taken and nothing is changed it waits again; whether that is so.

        That a changed one waits no more is said once, with the way back to it.
        """
        compose, out = self._compose, self.taken_out
        if out is None or compose.keeper.id != out.draft:
            return False
        self.taken_out = None
        if compose.letter() == out.letter:
            self.undo(out)
            return True
        told = self.tr("The letter you changed waits for approval no more: it is a draft until it is asked for again")
        lead = lambda: self._desk.open("letters", draft=out.draft)  # noqa: E731
        self._desk.toasts.show(told, self.tr("Back to the letter"), lead, UNDO_SECONDS)
        return False

    def undo(self, out: TakenOut) -> None:
        """Let a letter that was taken wait again, unless it was changed."""
        # The page may be built anew meanwhile: the way back belongs to the window.
        desk, compose = self._desk, self._compose
        if isValid(compose):
            compose.keeper.keep()  # what was typed meanwhile speaks against it

        def done(waits: bool) -> None:
            desk.toasts.withdraw(out.draft)
            tell_waits(desk, waits)
            if not waits or not isValid(compose):
                return
            if self.taken_out is out:
                self.taken_out = None
            compose.keeper.settle(out.draft)
            if compose.keeper.id == out.draft:
                self.waits_again.emit()

        desk.errands.do(desk.errands, lambda work: put_back(work, out.request), done)


def tell_waits(desk: Desk, waits: bool) -> None:
    """Say whether a letter that was taken or sent back waits again."""
    no = QCoreApplication.translate(
        "TakingBack", "Not put back to be approved: it was changed, issued or given up meanwhile"
    )
    desk.toasts.show(QCoreApplication.translate("TakingBack", "The letter waits for approval again") if waits else no)

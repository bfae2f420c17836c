"""A letter that waits is taken to change its words; left as it was, it waits again."""

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


class TakingBack(QObject):
    """Takes letters out of waiting and puts them back; the page shows what is written, or what waits."""

    taken = Signal(object)  # Begun
    waits_again = Signal()

    def __init__(self, desk: Desk, compose: Compose) -> None:
        super().__init__(compose)
        self._desk, self._compose = desk, compose
        self._request, self._draft = 0, ""
        self._as_taken: NewLetter | None = None

    def take(self, request_id: int) -> None:
        """Make a letter that waits a draft again, and write on in it."""

        def taken(begun: Begun) -> None:
            self.taken.emit(begun)
            self._request, self._draft, self._as_taken = request_id, begun.draft_id, self._compose.letter()
            told = self.tr("Taken out of approval to be changed; Esc puts it back while nothing is changed")
            back = lambda: self._put_back(request_id, begun.draft_id)  # noqa: E731
            self._desk.toasts.show(
                told, QCoreApplication.translate("toasts", "Undo"), back, UNDO_SECONDS, about=begun.draft_id
            )

        refused = lambda no: self._desk.toasts.refuse(sentence(no))  # noqa: E731
        self._desk.errands.do(self, lambda work: draft_again(work, request_id), taken, refused)

    def leave(self) -> bool:
        """The letter being written is left: if it was taken and nothing is changed it waits again; whether that is so.

        That a changed one waits no more is said once, with the way back to it.
        """
        compose, draft = self._compose, self._draft
        if not draft or compose.keeper.id != draft:
            return False
        self._draft = ""
        if compose.letter() == self._as_taken:
            self._put_back(self._request, draft)
            return True
        told = self.tr("The letter you changed waits for approval no more: it is a draft until it is asked for again")
        lead = lambda: self._desk.open("letters", draft=draft)  # noqa: E731
        self._desk.toasts.show(told, self.tr("Back to the letter"), lead, UNDO_SECONDS)
        return False

    def _put_back(self, request_id: int, draft_id: str) -> None:
        # The page may be built anew meanwhile: the way back belongs to the window.
        desk, compose = self._desk, self._compose
        if isValid(compose):
            compose.keeper.keep()  # what was typed meanwhile speaks against it

        def done(waits: bool) -> None:
            desk.toasts.withdraw(draft_id)
            tell_waits(desk, waits)
            if not waits or not isValid(compose):
                return
            self._draft = ""
            compose.keeper.settle(draft_id)
            if compose.keeper.id == draft_id:
                self.waits_again.emit()

        desk.errands.do(desk.errands, lambda work: put_back(work, request_id), done)


def tell_waits(desk: Desk, waits: bool) -> None:
    """Say whether a letter that was taken or sent back waits again."""
    no = QCoreApplication.translate(
        "TakingBack", "Not put back to be approved: it was changed, issued or given up meanwhile"
    )
    desk.toasts.show(QCoreApplication.translate("TakingBack", "The letter waits for approval again") if waits else no)

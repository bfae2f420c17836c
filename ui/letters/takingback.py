"""A letter that waits is taken to change its words; left as it was, it waits again."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

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
        """Put the letter being written back if it was taken and nothing is changed; whether that is so."""
        compose = self._compose
        if not self._draft or compose.keeper.id != self._draft or compose.letter() != self._as_taken:
            return False
        self._put_back(self._request, self._draft)
        return True

    def _put_back(self, request_id: int, draft_id: str) -> None:
        compose = self._compose
        compose.keeper.keep()  # what was typed meanwhile speaks against it

        def done(waits: bool) -> None:
            self._desk.toasts.withdraw(draft_id)
            self._draft = ""
            tell_waits(self._desk, waits)
            if not waits:
                return
            compose.keeper.settle(draft_id)
            if compose.keeper.id == draft_id:
                self.waits_again.emit()

        self._desk.errands.do(self, lambda work: put_back(work, request_id), done)


def tell_waits(desk: Desk, waits: bool) -> None:
    """Say whether a letter that was taken or sent back waits again."""
    no = QCoreApplication.translate(
        "TakingBack", "Not put back to be approved: it was changed, issued or given up meanwhile"
    )
    desk.toasts.show(QCoreApplication.translate("TakingBack", "The letter waits for approval again") if waits else no)

"""What a manager does with a letter that waits: approves it, or sends it back with words."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desk.letters.approval import RequestRow, approve, put_back
from desk.refusals import Refusal
from ui.aside import Aside
from ui.desk import Desk
from ui.letters.approvals import Approvals
from ui.letters.sendingback import SendingBack
from ui.letters.takingback import tell_waits
from ui.messages import sentence
from ui.widgets.toast import UNDO_SECONDS

_WARNINGS = ("letter.promise_over", "letter.answered_meanwhile", "letter.incoming_answered", "letter.moved_out")


class Approving(QObject):
    """Carries out what is asked for over the letter that is seen."""

    approved = Signal(str)  # the number it has now

    def __init__(self, desk: Desk, approvals: Approvals, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._approvals, self._page = desk, approvals, page
        self.aside = Aside()  # reasons typed and not sent yet
        self._warned = 0  # the letter of which was said why it had better not go out: approved once more, it goes
        approvals.approve_asked.connect(self._approve)
        approvals.back_asked.connect(self._send_back)

    def _approve(self, request_id: int) -> None:
        anyway = self._warned == request_id

        def refused(refusal: Refusal) -> None:
            if refusal.code in _WARNINGS:
                self._warned = request_id
                self._approvals.warned(refusal)
            else:
                self._approvals.refused(refusal)

        self._desk.errands.do(
            self._page, lambda work: approve(work, request_id, anyway=anyway), self.approved.emit, refused
        )

    def _send_back(self, row: RequestRow) -> None:
        dialog = SendingBack(self._desk.errands, row, self._page)
        self.aside.watch(dialog, f"{self._desk.clerk} {row.id}")
        who = row.clerk or self.tr("its writer")
        told = self.tr("The letter went back to {clerk}").format(clerk=who)
        back = lambda: self._put_back(row.id)  # noqa: E731
        undo = QCoreApplication.translate("toasts", "Undo")
        dialog.saved.connect(lambda _draft: self._desk.toasts.show(told, undo, back, UNDO_SECONDS))
        dialog.open()

    def _put_back(self, request_id: int) -> None:
        desk = self._desk  # the page may be built anew meanwhile: the way back belongs to the window

        def done(waits: bool) -> None:
            tell_waits(desk, waits)
            if isValid(self._approvals):
                self._approvals.look_again()

        refused = lambda no: desk.toasts.refuse(sentence(no))  # noqa: E731
        desk.errands.do(desk.errands, lambda work: put_back(work, request_id), done, refused)

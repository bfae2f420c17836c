"""What a manager does with a letter that waits: approves it, or sends it back with words."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk.letters.approval import RequestRow, approve
from ui.desk import Desk
from ui.letters.approvals import Approvals
from ui.letters.sendingback import SendingBack


class Approving(QObject):
    """Carries out what is asked for over the letter that is seen."""

    approved = Signal(str)  # the number it has now

    def __init__(self, desk: Desk, approvals: Approvals, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._approvals, self._page = desk, approvals, page
        approvals.approve_asked.connect(self._approve)
        approvals.back_asked.connect(self._send_back)

    def _approve(self, request_id: int) -> None:
        self._desk.errands.do(
            self._page, lambda work: approve(work, request_id), self.approved.emit, self._approvals.refused
        )

    def _send_back(self, row: RequestRow) -> None:
        dialog = SendingBack(self._desk.errands, row, self._page)
        who = row.clerk or self.tr("its writer")
        told = self.tr("The letter went back to {clerk}").format(clerk=who)
        dialog.saved.connect(lambda _draft: self._desk.toasts.show(told))
        dialog.open()

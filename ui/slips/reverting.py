"""Takes back what was begun or booked of the slip shown: each with the way back to it."""

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desk import drafts, slips
from desk.refusals import Refusal
from desk.slips import SlipStatus, WayBack
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.drafts import DraftKeeper
from ui.messages import sentence
from ui.slips.booking import RESULT, result_id
from ui.slips.detail import SlipDetail
from ui.takingback import offer_way_back
from ui.widgets.toast import UNDO_SECONDS


class Reverting(QObject):
    """Drops words begun for the slip shown, and takes a booking back long after its Undo is gone."""

    def __init__(self, desk: Desk, detail: SlipDetail, keeper: DraftKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._detail, self._keeper = desk, detail, keeper

    def discard(self) -> None:
        """Drop what was typed and is not in the book."""
        content, file = self._detail.home.typed(), self._detail.file
        if file is None or content is None:
            return
        desk, keeper, id, clerk = self._desk, self._keeper, self._keeper.id, self._desk.clerk
        keeper.give_up()
        self._detail.correcting = False
        self._detail.fill(None)

        def back() -> None:
            desk.errands.do(desk.errands, lambda work: drafts.keep(work, id, RESULT, content, clerk))
            if isValid(self) and keeper.id == id:
                keeper.start(id, in_book=True)
                self._detail.fill(content)

        told = self.tr("{number}: what was typed is discarded").format(number=file.row.number)
        desk.toasts.show(told, self.tr("Undo"), back, UNDO_SECONDS)

    def take_back(self) -> None:
        """Let a slip that is home be out again; what was booked stands in its form, not saved."""
        file = self._detail.file
        if file is None or file.row.status is not SlipStatus.BACK:
            return
        desk, number, clerk = self._desk, file.row.number, self._desk.clerk
        id = result_id(number, clerk)
        content = {name: value for name, value in self._detail.home.values().items() if value not in (None, "")}
        self._keeper.rest()  # what is typed by now goes with the act

        def act(work: UnitOfWork) -> WayBack:
            way = slips.put_out(work, number)
            drafts.keep(work, id, RESULT, content, clerk)
            return way

        def then(way: WayBack) -> None:
            self._keeper.settle(id)
            desk.toasts.withdraw(number)  # what came next after the booking

            def back(work: UnitOfWork) -> None:
                slips.book_again(work, way)
                drafts.discard(work, id)

            offer_way_back(desk, self.tr("{number} is out again").format(number=number), back)

        def refused(refusal: Refusal) -> None:
            desk.toasts.refuse(sentence(refusal))

        desk.errands.do(self, act, then, refused, self._keeper.let_go)

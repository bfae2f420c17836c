"""The moments between the key and the answer: an event is sent off with its calls, and given back when refused."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk import cases, incidents
from desk.refusals import Refusal
from desk.work import UnitOfWork
from ui.cases.sudden_form import FIELD_OF, SuddenForm, Told, take
from ui.cases.sudden_known import Saved
from ui.drafts import DraftKeeper
from ui.errands import Errands
from ui.messages import sentence


class Saving(QObject):
    """Sends one event at a time; `held` are the parts nobody may touch meanwhile."""

    settled = Signal()  # whatever came of it

    def __init__(self, errands: Errands, form: SuddenForm, keeper: DraftKeeper, held: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._errands, self._form, self._keeper, self._held = errands, form, keeper, held
        self.busy = False

    def send(self, told: Told, *, make: bool, then: Callable[[Saved], object]) -> None:
        """Take the event with its calls, and make an incident of it where that is wanted."""

        def act(work: UnitOfWork) -> Saved:
            number, id = take(work, told)
            belongs = cases.file_of(work, number).incident
            if make and not belongs:
                belongs = incidents.make_of(work, number).number
            return Saved(number, id, belongs)

        draft = self._keeper.id
        self._keeper.rest()
        self._form.clear_marks()
        self._hold()

        def answered(saved: Saved) -> None:
            self._keeper.settle(draft)
            then(saved)

        self._errands.do(self, act, answered, self._refused, self._let_go)

    def make_incident(self, saved: Saved, then: Callable[[Saved], object]) -> None:
        """Make an incident of an event that was taken before."""
        self._hold()
        self._errands.do(
            self,
            lambda work: incidents.make_of(work, saved.number).number,
            lambda number: then(replace(saved, incident=number)),
            always=self._let_go,
        )

    def _hold(self) -> None:
        self.busy = True
        self._form.setEnabled(False)
        self._held.setEnabled(False)

    def _let_go(self) -> None:
        if self.busy:
            self.busy = False
            self._held.setEnabled(True)
            self._keeper.let_go()
            self.settled.emit()

    def _refused(self, refusal: Refusal) -> None:
        self._let_go()
        if refusal.code == "case.request_used":
            self._keeper.new_request()  # the clerk was told; saved once more, it is another case
        field = str(refusal.fields.get("field", ""))
        self._form.mark(FIELD_OF.get(field, field), sentence(refusal))

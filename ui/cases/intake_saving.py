"""The moments between the key and the answer: what is typed is held, sent off, and given back when it is refused."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desk import drafts
from desk.refusals import Refusal
from desk.work import UnitOfWork
from ui.cases.intake_form import Content, IntakeForm
from ui.cases.intake_save import Added, Saved, add_to, batch_of, save, solve
from ui.cases.intake_values import settled
from ui.drafts import DraftKeeper
from ui.errands import Errands
from ui.messages import sentence

T = TypeVar("T")
_FIELD_OF = {"note": "words", "reply": "told", "received_at": "received_day"}
"""Where the cursor goes when an act names a field this form has under another name."""


class Saving(QObject):
    """Sends one form at a time; `held` are the parts nobody may touch meanwhile, all of them inside `ground`."""

    def __init__(
        self, errands: Errands, form: IntakeForm, keeper: DraftKeeper, ground: QWidget, held: Sequence[QWidget]
    ) -> None:
        super().__init__(ground)
        self._errands = errands
        self._form = form
        self._keeper = keeper
        self._ground = ground
        self._held = (form, *held)
        self._cursor = ("who", 0)
        self.busy = False

    def save(self, with_slip: bool, then: Callable[[Saved], object]) -> None:
        """Take the case, with its slip if wanted; pressed again before the answer it does nothing."""
        if not self.busy:
            typed = self._form.typed(self._keeper.id, self._keeper.request)
            self._send(lambda work: save(work, typed, with_slip), then)

    def solve(self, cause_id: int | None, then: Callable[[Saved, str], object]) -> None:
        """Take the case and close it with what the person was told; then gets the batch to take that back."""
        if not self.busy:
            typed = self._form.typed(self._keeper.id, self._keeper.request)
            self._send(lambda work: solve(work, typed, cause_id), lambda saved: then(saved, batch_of(typed)))

    def add_to(self, number: str, then: Callable[[Added], object]) -> None:
        """Add what was told to a case that is open already."""
        if not self.busy:
            typed = self._form.typed(self._keeper.id, self._keeper.request)
            self._send(lambda work: add_to(work, number, typed), then)

    def pass_on(self, id: str, kind: str, content: Content, then: Callable[[None], object]) -> None:
        """Let another form go on with what was typed: a draft of that kind takes the place of this one."""
        if self.busy:
            return
        mine, typed = self._keeper.id, self._form.typed(self._keeper.id, self._keeper.request)

        def act(work: UnitOfWork) -> None:
            settled(work, typed)  # what could not be kept is put right here, where its field is
            drafts.keep(work, id, kind, content)
            drafts.discard(work, mine)

        self._send(act, then)

    def _send(self, act: Callable[[UnitOfWork], T], then: Callable[[T], object]) -> None:
        self.busy = True
        self._cursor = self._form.place_of_cursor()
        draft = self._keeper.id
        self._keeper.rest()
        self._form.clear_marks()
        self._ground.setUpdatesEnabled(False)  # or every save would flicker grey
        self._enable(False)

        def answered(answer: T) -> None:
            self._keeper.settle(draft)
            self._let_go()
            then(answer)

        self._errands.do(self, act, answered, self._refused, self._let_go)

    def _let_go(self) -> None:
        """The form is the clerk's again, the cursor where it was."""
        if self.busy:
            self.busy = False
            self._enable(True)
            self._ground.setUpdatesEnabled(True)
            self._keeper.let_go()
            self._form.put_cursor(*self._cursor)

    def _enable(self, on: bool) -> None:
        for each in self._held:
            each.setEnabled(on)

    def _refused(self, refusal: Refusal) -> None:
        self._let_go()
        if refusal.code == "case.request_used":
            self._keeper.new_request()  # the clerk was told; saved once more, it is another case
        field = str(refusal.fields.get("field", ""))
        self._form.mark(_FIELD_OF.get(field, field), sentence(refusal))

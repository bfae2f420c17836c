"""The forms that answer or close all cases of an incident: long acts, with progress and a way back."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from desk import drafts, incidents
from desk.cases import Channel, Closing, Result
from desk.choices import CauseRow
from desk.incidents import IncidentRow, Together
from desk.refusals import Refusal
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.errands import Progress
from ui.messages import sentence
from ui.recordform import RecordForm
from ui.saving import Act
from ui.stages import channel_icon, channel_word, result_word
from ui.widgets.combo import Choice
from ui.widgets.segmented import Segmented
from ui.widgets.textarea import TextArea

if TYPE_CHECKING:
    from desk.office import Office

translate = QCoreApplication.translate

Tell = Callable[[str, Together], object]
"""Told of what came of it, with the number of the incident."""


class TogetherForm(RecordForm):
    """A form whose act goes through all cases of an incident in one unit of work, beside the quick errands.

    The act outlives the form: whoever turns to another incident meanwhile hears from `tell` what came of this one.
    """

    def __init__(self, desk: Desk, row: IncidentRow, title: str, tell: Tell) -> None:
        super().__init__(desk, title, title)
        self._tell = tell
        self.number = row.number
        self._title = title
        self._busy = False

    def together(self, work: UnitOfWork, told: dict[str, Any], moved: incidents.Moved) -> Together:
        """The act on all of them."""
        raise NotImplementedError

    def act(self, told: dict[str, Any]) -> Act | None:
        return lambda work: self.together(work, told, lambda _done, _total: None)

    def save(self) -> None:
        """Do it, once; cancelled, nothing of it is done."""
        if self._busy:
            return
        self.form.clear_marks()
        self._hold(True)
        self.keeper.keep(always=True)
        self.keeper.rest()
        told = self.form.read()
        # After every draft already on its way: one written behind the act would be a ghost.
        errands, id = self.desk.errands, self.keeper.id
        errands.ask(errands, lambda _reading: None, lambda _none: self._run(told, id))

    def _run(self, told: dict[str, Any], id: str) -> None:
        def job(office: "Office", progress: Progress) -> Together:
            def whole(work: UnitOfWork) -> Together:
                done = self.together(work, told, progress.step)
                drafts.discard(work, id)
                return done

            return office.do(whole).answer

        errands = self.desk.errands
        errands.run(
            errands,
            job,
            self._done,
            refused=self._refused,
            title=self._title,
            cancelled=self._let_go,
            always=lambda: self._hold(False),
        )

    @property
    def _left(self) -> bool:
        """Whether it was closed while its act was under way."""
        return not isValid(self) or self.isHidden()

    def _done(self, answer: Together) -> None:
        if not self._left:
            self.keeper.settle(self.keeper.id)
            self.saved.emit(answer)
        self._tell(self.number, answer)

    def _refused(self, refusal: Refusal) -> None:
        if self._left:
            told = translate("incidents", "{number}: {what}")
            self.desk.toasts.show(told.format(number=self.number, what=sentence(refusal)))
            return
        self._let_go()
        self.form.mark(str(refusal.fields.get("field", "")), sentence(refusal))

    def _let_go(self) -> None:
        if not self._left:
            self.keeper.let_go()

    def _hold(self, busy: bool) -> None:
        self._busy = busy
        if not self._left:
            self._bar.setEnabled(not busy)


class AnswerAllForm(TogetherForm):
    """What every caller was told, and how."""

    def __init__(self, desk: Desk, row: IncidentRow, tell: Tell) -> None:
        super().__init__(desk, row, translate("incidents", "Answer all"), tell)
        ways = [(each, channel_word(each), channel_icon(each)) for each in Channel]
        self.form.add("reply", self.tr("What all who wait are told"), TextArea(3), required=True)
        self.form.add("channel", self.tr("How they are told"), Segmented(ways, self.tr("How they are told")))

    def together(self, work: UnitOfWork, told: dict[str, Any], moved: incidents.Moved) -> Together:
        return incidents.answer_all(work, self.number, cast(Channel, told["channel"]), told["reply"], moved)


class CloseAllForm(TogetherForm):
    """How all that were answered ended, and the family of the cause (M47)."""

    def __init__(self, desk: Desk, row: IncidentRow, causes: tuple[CauseRow, ...], tell: Tell) -> None:
        super().__init__(desk, row, translate("incidents", "Close all"), tell)
        language = desk.look.language
        named = [(each.id, each.name.text(language)) for each in causes]
        self.form.add("result", self.tr("Result"), Choice([(each, result_word(each)) for each in Result]), span=6)
        self.form.add("cause", self.tr("Family of the cause"), Choice([(None, ""), *named]), required=True, span=6)
        self.form.add("outcome", self.tr("What came of it"), TextArea(2))
        self.form.add("referred_to", self.tr("Referred to (when it was outside our duty)"), QLineEdit())

    def together(self, work: UnitOfWork, told: dict[str, Any], moved: incidents.Moved) -> Together:
        closing = Closing(told["result"], told["cause"], told["outcome"], referred_to=told["referred_to"])
        return incidents.close_all(work, self.number, closing, moved)

"""How a case ends, comes back, or is taken out of the count."""

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from desk import cases
from desk.cases import CaseKind, Channel, Closing, Result
from desk.work import UnitOfWork
from ui.cases.casedialog import CaseAct, CaseDialog
from ui.cases.opened import Opened
from ui.cases.passing import slips_out
from ui.desk import Desk
from ui.stages import channel_word, result_word
from ui.widgets.combo import Choice
from ui.widgets.textarea import TextArea

FAULTLESS = frozenset({CaseKind.ENQUIRY, CaseKind.SUGGESTION, CaseKind.PRAISE})
"""Kinds whose cause is nobody's fault in general."""

NO_FAULT = "none"
"""The code of the family of causes for them."""


class CloseDialog(CaseDialog):
    """Result, cause and what came of it; who was not answered yet is answered with it (M00, M47, M64).

    A slip that is still with a worker is told: whoever closes the case may not know of it (M69).
    """

    kind = "close"

    def __init__(self, desk: Desk, opened: Opened, parent: QWidget) -> None:
        super().__init__(desk, opened, self.tr("Close case"), self.tr("Close case"), parent)
        file, language = opened.file, desk.look.language
        self._answered = file.row.replied
        if not self._answered:
            self.say_before(
                self.tr("No reply is on record yet"),
                self.tr("Write what the person was told: it is recorded as the reply, and the case closed with it."),
            )
            self.form.add("reply", self.tr("What the person was told"), TextArea(2), required=True)
            ways = Choice([(each, channel_word(each)) for each in Channel])
            ways.set_value(cases.usual_answer(file.channel))
            self.form.add("channel", self.tr("How it was answered"), ways, span=6)
        if out := slips_out(file):
            one, several = self.tr("Slip {number} is still out"), self.tr("{n} slips are still out")
            self.say_before(one.format(number=out[0]) if len(out) == 1 else several.format(n=len(out)), "")
        self._result = Choice([(each, result_word(each)) for each in Result])
        # Nobody was sent and nobody asked: whoever was asked first has solved it.
        self._result.set_value(Result.SOLVED if file.slips or file.hand_overs else Result.AT_DESK)
        choose: list[tuple[object, str]] = [(None, self.tr("Choose the cause…"))]
        self._cause = Choice([*choose, *((each.id, each.name.text(language)) for each in opened.causes)])
        self.form.add("result", self.tr("Result"), self._result, required=True, span=6)
        half = 6 if self._answered else 12  # the ways it was answered take the other half
        self.form.add("cause", self.tr("Family of the cause"), self._cause, required=True, span=half)
        referred = Choice([(name, name) for name in opened.referrals], free=True)
        self.form.add("referred_to", self.tr("Referred to, with the phone"), referred, required=True)
        self.form.add("outcome", self.tr("What came of it"), TextArea(2))
        self.form.add("cause_note", self.tr("More on the cause"), QLineEdit(), span=6)
        self.form.add("prevention", self.tr("So that it does not come back"), QLineEdit(), span=6)
        self.form.fill(self._as_before())
        self._result.changed.connect(lambda _result: self._result_chosen())
        self._result_chosen()

    def make(self, told: dict[str, Any]) -> CaseAct:
        closing = Closing(
            told["result"],
            told["cause"],
            told["outcome"],
            told["cause_note"],
            str(told["referred_to"] or ""),
            told["prevention"],
        )

        def close(work: UnitOfWork, batch: str) -> None:
            if not self._answered:
                cases.reply(work, self.number, told["channel"], told["reply"], batch=batch)
            cases.close(work, self.number, closing, batch)

        return close

    def _as_before(self) -> dict[str, object]:
        """What is known of the cause: of the last ending, or that a wish, question or praise has none."""
        file = self.opened.file
        if file.cause_id is not None:
            return {"cause": file.cause_id, "cause_note": file.cause_note, "prevention": file.prevention}
        none = next((each.id for each in self.opened.causes if each.code == NO_FAULT), None)
        return {"cause": none} if file.row.kind in FAULTLESS else {}

    def _result_chosen(self) -> None:
        self.show_field("referred_to", self._result.value() is Result.REFERRED)


class ReopenDialog(CaseDialog):
    """Takes a case up again."""

    kind = "reopen"

    def __init__(self, desk: Desk, opened: Opened, parent: QWidget) -> None:
        super().__init__(desk, opened, self.tr("Reopen case"), self.tr("Reopen case"), parent)
        self.form.add("reason", self.tr("Why it is taken up again"), TextArea(3), required=True)
        self.say_before(self.tr("Both limits run anew from now"), self.tr("The person needs a new reply."))

    def make(self, told: dict[str, Any]) -> CaseAct:
        return lambda work, batch: cases.reopen(work, self.number, told["reason"], batch)


class VoidDialog(CaseDialog):
    """Takes a case out of the count; its number stays in the book."""

    kind = "void"

    def __init__(self, desk: Desk, opened: Opened, parent: QWidget) -> None:
        super().__init__(desk, opened, self.tr("Void case"), self.tr("Void case"), parent)
        self.form.add("reason", self.tr("Why it does not count"), TextArea(3), required=True)

    def make(self, told: dict[str, Any]) -> CaseAct:
        return lambda work, batch: cases.void(work, self.number, told["reason"], batch)

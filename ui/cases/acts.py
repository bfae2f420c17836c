"""The small forms that do something with one case."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk import cases, drafts, slips
from desk.cases import CaseFile, Channel
from desk.choices import TradeRow
from desk.slips import SlipSheet, SlipStatus
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.drafts import Content
from ui.formdialog import FormDialog
from ui.saving import Act
from ui.stages import channel_icon, channel_word
from ui.theme import px
from ui.widgets.combo import Choice
from ui.widgets.label import Action, PlainLabel
from ui.widgets.notice import Notice
from ui.widgets.segmented import Segmented
from ui.widgets.textarea import TextArea

REPLY = "reply"
"""The kind of draft a reply is until it is recorded."""


class CaseDialog(FormDialog):
    """One act on one case: says which case, then asks for a field or two."""

    def __init__(self, desk: Desk, file: CaseFile, title: str, save_text: str, parent: QWidget) -> None:
        super().__init__(desk.errands, title, save_text, parent)
        self.number = file.row.number
        column = self.form.layout()
        assert isinstance(column, QVBoxLayout)
        told = " · ".join(part for part in (self.number, file.row.unit, file.row.summary) if part)
        column.insertWidget(0, PlainLabel(told, "muted", elide=True))
        self._column = column

    def say_before(self, title: str, text: str, actions: Sequence[Action]) -> None:
        """Tell what should be known before the form is filled in."""
        self._column.insertWidget(1, Notice(title, text, actions))
        self._column.insertSpacing(2, px(2))

    def _instead(self, action: Action) -> Action:
        """An action that takes the place of this form."""
        words, run = action

        def go() -> None:
            self.reject()
            run()

        return words, go


class ReplyDialog(CaseDialog):
    """Records what the person was answered, and how."""

    def __init__(self, desk: Desk, file: CaseFile, parent: QWidget) -> None:
        super().__init__(desk, file, self.tr("Record reply"), self.tr("Record reply"), parent)
        ways = [(each, channel_word(each), channel_icon(each)) for each in Channel]
        channel = Segmented(ways, self.tr("How it was answered"))
        channel.set_value(file.channel)
        self.form.add("reply", self.tr("What the person was told"), TextArea(5), required=True)
        self.form.add("channel", self.tr("How it was answered"), channel)

    def act(self, told: dict[str, Any]) -> Act:
        number = self.number

        def record(work: UnitOfWork) -> None:
            cases.reply(work, number, told["channel"], told["reply"])
            drafts.discard(work, reply_id(number))

        return record

    def begun(self) -> Content | None:
        """What a draft keeps; nothing before the first word."""
        told = self.form.read()
        words = str(told["reply"])
        return {"reply": words, "channel": str(told["channel"])} if words.strip() else None


class PassOnDialog(CaseDialog):
    """Hands the case to a trade or department without paper."""

    def __init__(self, desk: Desk, file: CaseFile, trades: Sequence[TradeRow], parent: QWidget) -> None:
        super().__init__(desk, file, self.tr("Pass on"), self.tr("Pass on"), parent)
        choice = Choice([(each.id, trade_words(each, desk.look.language)) for each in trades])
        choice.set_value(file.trade_id)
        self.form.add("trade", self.tr("Trade or department"), choice, required=True)
        self.form.add("note", self.tr("Note for the history"), TextArea(3))

    def act(self, told: dict[str, Any]) -> Act:
        def pass_on(work: UnitOfWork) -> None:
            cases.pass_on(work, self.number, told["trade"])
            if told["note"].strip():
                cases.add_note(work, self.number, told["note"])

        return pass_on


class CloseDialog(CaseDialog):
    """Closes a case that was answered, with what came of it."""

    def __init__(self, desk: Desk, file: CaseFile, reply_first: Action, parent: QWidget) -> None:
        super().__init__(desk, file, self.tr("Close case"), self.tr("Close case"), parent)
        if not file.row.replied:
            self.say_before(
                self.tr("No reply is on record yet"),
                self.tr("A case can be closed once the person has been answered."),
                [self._instead(reply_first)],
            )
        self.form.add("outcome", self.tr("What came of it"), TextArea(4))

    def act(self, told: dict[str, Any]) -> Act:
        return lambda work: cases.close(work, self.number, told["outcome"])


class VoidDialog(CaseDialog):
    """Takes a case out of the count; its number stays in the book."""

    def __init__(self, desk: Desk, file: CaseFile, parent: QWidget) -> None:
        super().__init__(desk, file, self.tr("Void case"), self.tr("Void case"), parent)
        self.form.add("reason", self.tr("Why it does not count"), TextArea(3), required=True)

    def act(self, told: dict[str, Any]) -> Act:
        return lambda work: cases.void(work, self.number, told["reason"])


class SlipDialog(CaseDialog):
    """Asks who goes, where that is not plain: no trade known yet, or a slip still out."""

    def __init__(
        self, desk: Desk, file: CaseFile, trades: Sequence[TradeRow], print_again: Action, parent: QWidget
    ) -> None:
        super().__init__(desk, file, self.tr("Work slip"), self.tr("Raise and print slip"), parent)
        if out := slips_out(file):
            self.say_before(
                self.tr("{number} is still out").format(number=out[-1]),
                self.tr("Print it again, or send someone else with a slip of their own."),
                [self._instead(print_again)],
            )
        self._trades = {each.id: each for each in trades}
        self._choice = Choice([(each.id, trade_words(each, desk.look.language)) for each in trades])
        self._choice.set_value(file.trade_id)
        self._worker = QLineEdit()
        self.form.add("trade", self.tr("Trade or department"), self._choice, span=6)
        self.form.add("worker", self.tr("Worker"), self._worker, span=6)
        self._choice.changed.connect(lambda _trade: self._name_worker())
        self._name_worker()

    def _name_worker(self) -> None:
        chosen = self._choice.value()
        usual = self._trades[chosen].worker if isinstance(chosen, int) else ""
        self._worker.setPlaceholderText(usual)

    def act(self, told: dict[str, Any]) -> Act:
        return lambda work: raise_slip(work, self.number, told["trade"], told["worker"])


def reply_id(number: str) -> str:
    """The draft of a reply to a case."""
    return f"{REPLY}:{number}"


def raise_slip(work: UnitOfWork, number: str, trade_id: int | None = None, worker: str = "") -> SlipSheet:
    """Raise a slip for a case and read its words in the same unit of work. Refusals: those of slips.raise_for."""
    return slips.sheet_of(work, slips.raise_for(work, number, trade_id, worker))


def slips_out(file: CaseFile) -> list[str]:
    """Numbers of the case's slips that are with a worker."""
    return [number for number, status in file.slips if status is SlipStatus.OUT]


def trade_words(trade: TradeRow, language: str) -> str:
    """A trade and the worker usually sent."""
    name = trade.name.text(language)
    return f"{name} · {trade.worker}" if trade.worker else name

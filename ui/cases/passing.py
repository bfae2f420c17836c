"""Hands a case to a department, or raises a slip for whoever goes."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desk import cases, slips
from desk.cases import CaseFile, EscalationLevel
from desk.choices import TradeRow
from desk.slips import SlipSheet, SlipStatus
from desk.week import closing
from desk.work import UnitOfWork
from ui.cases.casedialog import CaseAct, CaseDialog
from ui.cases.opened import Opened
from ui.desk import Desk
from ui.drafts import Content
from ui.moments import day_and_time
from ui.stages import escalation_word
from ui.widgets.clockline import ClockLine
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.label import PlainLabel
from ui.widgets.textarea import TextArea


class PassOnDialog(CaseDialog):
    """Who takes the case on, what the person was told, by when it is to be done, how far up it goes (M00, M11, M47)."""

    kind = "pass_on"

    def __init__(self, desk: Desk, opened: Opened, parent: QWidget) -> None:
        super().__init__(desk, opened, self.tr("Pass on"), self.tr("Pass on"), parent)
        file, facts = opened.file, desk.facts
        self._trades = {each.id: each for each in opened.trades}
        self._choice = trade_choice(opened.trades, desk.look.language)
        self._choice.set_value(file.trade_id if file.trade_id is not None else file.usual_trade_id)
        self._taker = QLineEdit()
        self.form.add("trade", self.tr("Trade or department"), self._choice, required=True, span=6)
        self.form.add("taker", self.tr("Who takes it on"), self._taker, span=6)
        self._why = QLineEdit()
        self.form.add("reason", self.tr("Reason"), self._why, required=True)
        told = TextArea(2)
        told.setPlaceholderText(self.tr("Who has it and what comes next. Left empty, the person still has to be told."))
        self.form.add("told", self.tr("What you told the person"), told)
        due = facts.local(opened.department_limit)
        day, clock = DayLine(facts.local(opened.now).date()), ClockLine()
        day.set_value(due.date())
        clock.set_value(due.time())
        self._level = level_choice()
        self.form.add("due_on", self.tr("The department's limit: day"), day, span=4)
        self.form.add("due_at", self.tr("Time"), clock, span=4)
        self.form.add("level", self.tr("Escalate to"), self._level, span=4)
        self._say_raised()
        self._choice.changed.connect(lambda _trade: self._trade_chosen())
        self._level.changed.connect(lambda _level: self._ask_why())
        self._trade_chosen()

    def start(self, begun: Content) -> None:
        super().start(begun)
        self._trade_chosen()

    def make(self, told: dict[str, Any]) -> CaseAct | None:
        clock = told["due_at"]
        if isinstance(clock, str):
            self.form.mark("due_at", self.tr("Write a time such as 9:30, or leave it empty"))
            return None
        due = None
        if told["due_on"] is not None:
            due = datetime.combine(
                told["due_on"], clock or self._closing_time(told["due_on"]), ZoneInfo(self.desk.facts.zone)
            )
        taker = told["taker"].strip() or self._taker.placeholderText()
        reason = told["reason"] if self._needs_reason() else ""
        return lambda work, batch: cases.pass_on(
            work, self.number, told["trade"], taker, told["told"], reason, due, batch, told["level"] or None
        )

    def _closing_time(self, day: date) -> time:
        return closing(self.desk.facts.week, day.weekday())

    def _trade_chosen(self) -> None:
        trade = self._trades.get(int(str(self._choice.value() or 0)))
        self._taker.setPlaceholderText(trade.worker if trade is not None else "")
        self._ask_why()

    def _ask_why(self) -> None:
        """A reason for another department than that of the class, and for an escalation; the field says which."""
        if self._level.value():
            self._why.setPlaceholderText(self.tr("Why it is escalated"))
        else:
            self._why.setPlaceholderText(self.tr("Why not the department of its class"))
        self.show_field("reason", self._needs_reason())

    def _say_raised(self) -> None:
        """Whoever escalates it sees with whom it is already."""
        raised = [each for each in self.opened.file.hand_overs if each.level is not None]
        if raised and (level := raised[-1].level) is not None:
            since = day_and_time(raised[-1].at, self.desk.facts, self.opened.now)
            told = self.tr("Already with: {level}, since {when}").format(level=escalation_word(level), when=since)
            self.form.field("level").add_under(PlainLabel(told, "caption", wrap=True))

    def _needs_reason(self) -> bool:
        chosen = self._choice.value()
        return bool(self._level.value()) or (isinstance(chosen, int) and needs_reason(self.opened.file, chosen))


def needs_reason(file: CaseFile, trade_id: int) -> bool:
    """A department that neither has the case nor is the one of its class (M06)."""
    return file.usual_trade_id is not None and trade_id not in (file.usual_trade_id, file.trade_id)


def level_choice() -> Choice:
    """How far up a case may be brought, at first not at all (M00)."""
    levels: list[tuple[object, str]] = [(each, escalation_word(each)) for each in EscalationLevel]
    return Choice([("", QCoreApplication.translate("PassOnDialog", "Not escalated")), *levels])


def trade_choice(trades: Sequence[TradeRow], language: str) -> Choice:
    """The departments with the worker usually sent."""
    return Choice([(each.id, _words(each, language)) for each in trades])


def raise_slip(work: UnitOfWork, number: str) -> SlipSheet:
    """Raise a slip for a case and read its words in the same unit of work. Refusals: those of slips.raise_for."""
    return slips.sheet_of(work, slips.raise_for(work, number))


def slips_out(file: CaseFile) -> list[str]:
    """Numbers of the case's slips that are with a worker."""
    return [number for number, status in file.slips if status is SlipStatus.OUT]


def _words(trade: TradeRow, language: str) -> str:
    name = trade.name.text(language)
    return f"{name} · {trade.worker}" if trade.worker else name

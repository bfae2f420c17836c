"""The deposit that compensation is paid from: how it stands, and what was put in and taken out (M27)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desk import compensations
from desk.compensations import Balance, DepositRow, balance, deposits
from desk.money import sum_of
from desk.rights import is_manager
from desk.work import Reading
from ui.desk import Desk
from ui.moments import plain_day
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.rowacts import Removal
from ui.saving import Act
from ui.settings.part import ListsPart
from ui.table import Column
from ui.widgets.card import Card
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.label import PlainLabel

translate = QCoreApplication.translate


@dataclass(frozen=True)
class _Stands:
    balance: Balance
    rows: tuple[DepositRow, ...]
    manager: bool
    today: date


class DepositForm(RecordForm):
    """Money put into the deposit, or taken out of it for something else than compensation."""

    def __init__(self, desk: Desk, today: date) -> None:
        super().__init__(desk, translate("deposit", "Move money"))
        ways = [("in", translate("deposit", "Put in")), ("out", translate("deposit", "Take out"))]
        amount = translate("deposit", "Amount in {currency}").format(currency=desk.facts.currency)
        self.form.add("way", translate("deposit", "What is done"), Choice(ways), span=4)
        self.form.add("amount", amount, QLineEdit(), required=True, span=4)
        self.form.add("on", translate("deposit", "On"), DayLine(today), span=4)
        self.form.add("note", translate("deposit", "From whom, or for what"), QLineEdit())
        self.form.fill({"on": today})

    def act(self, told: dict[str, Any]) -> Act | None:
        move = compensations.put_in if told["way"] == "in" else compensations.take_out
        amount, note, on = told["amount"], told["note"], told["on"]
        return lambda work: move(work, amount, note, on)


class DepositPart(ListsPart):
    """How the deposit stands, and below it what was moved; only a manager moves it."""

    managers: ClassVar[bool] = False  # it says so in words of its own

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._today = date.min
        self.left = PlainLabel("", "page", selectable=True)
        self.told = PlainLabel("", "muted", wrap=True)
        self.managers_only = PlainLabel(self.tr("Only a manager puts money in or takes it out."), "muted", wrap=True)
        card = Card(self.tr("Deposit for advance compensation"))
        for each in (self.left, self.told, self.managers_only):
            card.body.addWidget(each)
        self.list = self._list()
        self.lay_out(card, self.list)

    def refresh(self) -> None:
        """Read how it stands."""

        def question(reading: Reading) -> _Stands:
            today = reading.facts.local(reading.now).date()
            return _Stands(balance(reading), deposits(reading), is_manager(reading), today)

        self._desk.errands.ask(self, question, self._show, latest="deposit")

    def lists_in_order(self) -> Sequence[RecordList]:
        return (self.list,)

    def _list(self) -> RecordList:
        currency = self._desk.facts.currency
        return RecordList(
            self._desk,
            "deposit",
            self.tr("Put in and taken out"),
            [
                Column("on", self.tr("On"), lambda row: plain_day(row.on), width=7.6),
                Column("cents", self.tr("Amount"), lambda row: f"{currency} {sum_of(row.cents)}", width=11, bold=True),
                Column("note", self.tr("From whom, or for what"), lambda row: row.note, stretch=True),
                Column("clerk", self.tr("By"), lambda row: row.clerk, width=7, muted=True),
            ],
            lambda _row, _one: DepositForm(self._desk, self._today),
            empty=self.tr("Nothing was put in yet. Without a deposit compensation counts from nothing down."),
            add_text=self.tr("Move money…"),
            removal=Removal(
                lambda work, row: compensations.take_off_deposit(work, row.key),
                lambda work, row: compensations.put_back_deposit(work, row.key),
                self.tr("The entry is taken off the deposit"),
            ),
            edits=lambda _row: False,
        )

    def _show(self, stands: _Stands) -> None:
        self._today, currency = stands.today, self._desk.facts.currency
        self.left.setText(f"{currency} {sum_of(stands.balance.left)}")
        self.told.setText(
            self.tr("{deposited} put in, {paid} paid to people").format(
                deposited=f"{currency} {sum_of(stands.balance.deposited)}",
                paid=f"{currency} {sum_of(stands.balance.paid)}",
            )
        )
        self.managers_only.setVisible(not stands.manager)
        self.list.lock(not stands.manager)
        self.list.show_rows(1, stands.rows)

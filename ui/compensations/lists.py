"""The payments on a case."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk import compensations
from desk.compensations import NewPayment, PaymentRow
from desk.money import sum_of, typed_of
from ui.desk import Desk
from ui.moments import plain_day
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.rowacts import Removal
from ui.saving import Act
from ui.table import Column
from ui.widgets.dayline import DayLine
from ui.widgets.textarea import TextArea

translate = QCoreApplication.translate


class PaymentForm(RecordForm):
    """What was paid, on which day, and the rule or promise it rests on."""

    def __init__(self, desk: Desk, number: str, row: PaymentRow | None, today: date) -> None:
        new, change = translate("compensation", "Compensate"), translate("compensation", "Put the payment right")
        super().__init__(desk, new if row is None else change)
        self._number, self._row = number, row
        amount = translate("compensation", "Amount in {currency}").format(currency=desk.facts.currency)
        self.form.add("amount", amount, QLineEdit(), required=True, span=3)
        self.form.add("paid_on", translate("compensation", "Paid on"), DayLine(today), span=3)
        basis = translate("compensation", "The rule or promise it rests on")
        self.form.add("basis", basis, TextArea(2), required=True)
        if row is None:
            self.form.fill({"paid_on": today})
        else:
            self.form.fill({"amount": typed_of(row.cents), "paid_on": row.paid_on, "basis": row.basis})

    def act(self, told: dict[str, Any]) -> Act | None:
        number, row, new = self._number, self._row, NewPayment(told["amount"], told["basis"], told["paid_on"])
        if row is None:
            return lambda work: compensations.pay(work, number, new)
        return lambda work: compensations.change_payment(work, row.key, new)


class Payments(RecordList):
    """The payments on one case; Ins pays, Del takes one off with Undo."""

    def __init__(self, desk: Desk) -> None:
        self.number = ""
        self.today = date.min
        currency = desk.facts.currency
        super().__init__(
            desk,
            "compensation",
            translate("compensation", "Compensation"),
            [
                Column("paid_on", translate("compensation", "Paid on"), lambda row: plain_day(row.paid_on), width=7.6),
                Column(
                    "cents",
                    translate("compensation", "Amount"),
                    lambda row: f"{currency} {sum_of(row.cents)}",
                    width=9,
                    bold=True,
                ),
                Column(
                    "basis",
                    translate("compensation", "Rests on"),
                    lambda row: " ".join(row.basis.split()),
                    stretch=True,
                ),
                Column("clerk", translate("compensation", "By"), lambda row: row.clerk, width=6.5, muted=True),
            ],
            lambda row, _case: PaymentForm(desk, self.number, row, self.today),
            empty=translate("compensation", "Nothing was paid on this case."),
            add_text=translate("compensation", "Compensate…"),
            removal=Removal(
                lambda work, row: compensations.take_off(work, row.key),
                lambda work, row: compensations.put_back(work, row.key),
                translate("compensation", "The payment is taken off the case"),
            ),
        )

    def fit(self, narrow: bool) -> None:
        """Leave out who paid, where the column would press the words together."""
        self.table.setColumnHidden(3, narrow)

"""What the slip came to whose charge is disputed: at the elbow while the case is taken, and on the case (M41)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk import slips
from desk.money import sum_of
from desk.slips import Charge
from ui.desk import Desk
from ui.widgets.notice import Notice


def charge_words(charge: Charge, sign: str) -> str:
    """Value, charge and receipt of a slip in one line."""
    translate = QCoreApplication.translate
    if not charge.written:
        told = translate("charge", "no sum is written on the slip")
    else:
        told = translate("charge", "value {value}, charged {charged}").format(
            value=f"{sign}{sum_of(charge.value)}", charged=f"{sign}{sum_of(charge.charged)}"
        )
    receipt = translate("charge", "receipt {number}").format(number=charge.receipt) if charge.receipt else ""
    return " · ".join(part for part in (told, receipt) if part)


def disputed_words(charge: Charge, sign: str) -> str:
    """What a complaint about the charge of a slip is about, in one line."""
    if not charge.written:
        return QCoreApplication.translate("charge", "Disputes the charge of {number}").format(number=charge.number)
    told = QCoreApplication.translate("charge", "Disputes the charge of {number}, {charged}")
    return told.format(number=charge.number, charged=f"{sign}{sum_of(charge.charged)}")


class ChargeAtElbow(Notice):
    """Says what the slip came to whose number stands in a line; without one it takes no room."""

    def __init__(self, desk: Desk, line: QWidget, parent: QWidget) -> None:
        super().__init__("", tone="accent", parent=parent)
        assert isinstance(line, QLineEdit)
        self._desk, self._line = desk, line
        self.hide()
        line.textChanged.connect(lambda _text: self._ask())

    def lie_over(self, below: QWidget, column: QVBoxLayout) -> None:
        """Take the place right over another widget of a column."""
        column.insertWidget(column.indexOf(below), self)

    def _ask(self) -> None:
        number = self._line.text()
        self._desk.errands.ask(self, lambda reading: slips.charge_of(reading, number), self._show, latest="charge")

    def _show(self, charge: Charge | None) -> None:
        self.setVisible(charge is not None)
        if charge is not None:
            title = self.tr("Disputed slip {number}").format(number=charge.number)
            self.show_notice(title, charge_words(charge, self._desk.facts.currency), tone="accent")

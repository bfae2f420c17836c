"""Small forms over the page: why somebody is left out, how the letters went out."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.envelopes import Envelope, Labels
from desk.letters import SentHow
from desk.mailings import envelopes, labels, mark_rest_sent
from desk.work import UnitOfWork
from ui.errands import Errands
from ui.formdialog import FormDialog
from ui.letters.waywords import ways
from ui.saving import Act
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.number import NumberBox


class ReasonDialog(FormDialog):
    """Asks why one is left out; `done` is the act with that reason."""

    def __init__(
        self,
        errands: Errands,
        whom: str,
        done: Callable[[UnitOfWork, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(errands, self.tr("Leave out {whom}").format(whom=whom), self.tr("Leave out"), parent)
        self._act_of = done
        self.form.add("reason", self.tr("Why does no letter go there?"), QLineEdit(), required=True)

    def act(self, told: dict[str, Any]) -> Act | None:
        return lambda work: self._act_of(work, told["reason"])


class SentDialog(FormDialog):
    """How and when the letters of a mailing went out that have not gone yet; `saved` tells what Undo needs."""

    def __init__(self, errands: Errands, number: str, unsent: int, today: date, parent: QWidget | None = None) -> None:
        title = self.tr("{n} letters sent").format(n=unsent)
        super().__init__(errands, title, self.tr("Sent"), parent)
        self._number = number
        how = Choice(ways())
        how.set_value(SentHow.DOOR)
        self.form.add("sent_how", self.tr("How"), how, span=6)
        line = DayLine(today)
        line.set_value(today)
        self.form.add("sent_on", self.tr("On"), line, required=True, span=6)
        self.form.add("sent_note", self.tr("Note, such as who carried them out"), QLineEdit())

    def act(self, told: dict[str, Any]) -> Act | None:
        how, on, note = SentHow(told["sent_how"]), told["sent_on"], told["sent_note"]
        return lambda work: mark_rest_sent(work, self._number, how, on, note)


class AddressesDialog(FormDialog):
    """On what the addresses are printed; `saved` carries the pages."""

    def __init__(self, errands: Errands, number: str, parent: QWidget | None = None) -> None:
        title = self.tr("Envelopes or labels for {number}").format(number=number)
        super().__init__(errands, title, self.tr("Show them"), parent)
        self._number = number
        self.form.add("stock", self.tr("Print on"), Choice(_stocks()))
        gone = NumberBox(0, 23)
        self.form.add("skip", self.tr("Labels already used on the first sheet"), gone, span=6)
        stock = self.form.editor("stock")
        assert isinstance(stock, Choice)
        stock.changed.connect(lambda chosen: gone.setEnabled(isinstance(chosen, Labels)))

    def act(self, told: dict[str, Any]) -> Act | None:
        stock, skip = told["stock"], int(told["skip"] or 0)
        if isinstance(stock, Labels):
            return lambda work: labels(work, self._number, stock, skip)
        return lambda work: envelopes(work, self._number, Envelope(stock))


def _stocks() -> list[tuple[object, str]]:
    translate = QCoreApplication.translate
    return [
        (Labels.A4_3X8, translate("mailings", "Labels, A4, 3 × 8 (70 × 37 mm)")),
        (Labels.A4_2X7, translate("mailings", "Labels, A4, 2 × 7 (99 × 38 mm)")),
        (Envelope.DL, translate("mailings", "Envelope DL (220 × 110 mm)")),
        (Envelope.C5, translate("mailings", "Envelope C5 (229 × 162 mm)")),
        (Envelope.CHINA_5, translate("mailings", "Chinese envelope no. 5 (220 × 110 mm)")),
        (Envelope.CHINA_6, translate("mailings", "Chinese envelope no. 6 (230 × 120 mm)")),
        (Envelope.CHINA_7, translate("mailings", "Chinese envelope no. 7 (229 × 162 mm)")),
    ]

"""Prints the catalogue of services, or the price list for the notice board (M09)."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desk import prices
from desk.office import Office
from desk.prices import PriceSheet, Printed
from desk.words import Language
from ui.desk import Desk
from ui.errands import Progress
from ui.formdialog import FormDialog
from ui.saving import Act
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine

KIND = "list"
BOTH = "both"


class PricePrint(FormDialog):
    """Which paper, in which language, with the prices of which day; then it is seen before it is printed."""

    def __init__(self, desk: Desk, parent: QWidget, today: date | None) -> None:
        title = QCoreApplication.translate("settings", "Print the price list")
        super().__init__(desk.errands, title, QCoreApplication.translate("settings", "Preview"), parent)
        self._desk, self._around = desk, parent
        papers = [
            (Printed.CATALOGUE, self.tr("Catalogue of services, with what each covers")),
            (Printed.BOARD, self.tr("Price list for the notice board, in large type")),
        ]
        languages = [(BOTH, self.tr("Both")), (Language.ZH, self.tr("Chinese")), (Language.EN, self.tr("English"))]
        self.form.add("printed", self.tr("Paper"), Choice(papers, parent=self.form), span=12)
        self.form.add("language", self.tr("Language"), Choice(languages, parent=self.form), span=6)
        self.form.add("day", self.tr("Prices of the day, empty: today"), DayLine(today, self.form), span=6)
        self.saved.connect(self._draw)

    def act(self, told: dict[str, Any]) -> Act | None:
        printed, day = Printed(told["printed"]), told["day"]
        own = self._desk.facts.language
        other = Language.EN if own == Language.ZH else Language.ZH
        spoken = (own, other) if told["language"] == BOTH else (Language(told["language"]),)
        return lambda work: prices.sheet_of(work, printed, spoken, day if isinstance(day, date) else None)

    def _draw(self, sheet: PriceSheet) -> None:
        desk, around, title = self._desk, self._around, self.windowTitle()

        def job(_office: Office, _progress: Progress) -> bytes:
            from desk.prices.paper import draw  # brings the PDF engine, on the worker

            return draw(sheet)

        def show(pdf: bytes) -> None:
            from ui.preview import PreviewDialog  # brings the PDF engine, which most visits never need

            dialog = PreviewDialog(pdf, title, KIND, desk.printing, around)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

        desk.errands.run(around, job, show, title=title)

"""The papers of cases besides slips and letters: the complaint form, and the register of a day."""

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.refusals import Refusal
from desk.work import Reading
from ui.desk import Desk
from ui.formdialog import FormDialog
from ui.messages import sentence
from ui.saving import Act
from ui.turningpaper import TurningPaper
from ui.widgets.dayline import DayLine

if TYPE_CHECKING:
    from desk.cases import Wanted
    from desk.words import Language

KIND = "form"


def preview_form(desk: Desk, owner: QWidget, number: str) -> None:
    """Show the complaint form of a case as it will be on paper."""

    def drawn(reading: Reading, language: "Language") -> bytes:
        from desk.complaint_form import sheet_of
        from desk.complaint_form.paper import draw  # brings the PDF engine, on the worker

        return draw(sheet_of(reading, number, language))

    TurningPaper(desk, owner, drawn, number, KIND).ask()


def preview_register(desk: Desk, owner: QWidget, day: date) -> None:
    """Show the register of a day as it will be on paper."""

    def drawn(reading: Reading, language: "Language") -> bytes:
        from desk.day_register import sheet_of
        from desk.day_register.paper import draw

        return draw(sheet_of(reading, day, language))

    TurningPaper(desk, owner, drawn, day.isoformat(), KIND).ask()


def preview_list(desk: Desk, owner: QWidget, wanted: "Wanted", told: str) -> None:
    """Show a list of cases as it will be on paper; `told` says in the words of the screen what it is narrowed to."""

    def drawn(reading: Reading, language: "Language") -> bytes:
        from desk.case_list import sheet_of
        from desk.case_list.paper import draw

        return draw(sheet_of(reading, wanted, told, language))

    TurningPaper(desk, owner, drawn, told, KIND, turns=False).ask()


class RegisterDialog(FormDialog):
    """Asks which day; today stands there."""

    def __init__(self, desk: Desk, today: date, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        title = translate("register", "Register of visits and calls")
        super().__init__(desk.errands, title, translate("register", "Show it"), parent)
        self.form.add("day", translate("register", "Of which day"), DayLine(today), required=True)
        self.form.fill({"day": today})

    def act(self, told: dict[str, Any]) -> Act | None:
        day = told["day"]
        if not isinstance(day, date):
            self.form.mark("day", sentence(Refusal("register.day_missing")))
            return None
        return lambda _work: day


def ask_register(desk: Desk, owner: QWidget, today: date) -> RegisterDialog:
    """Ask for a day and show its register."""
    dialog = RegisterDialog(desk, today, owner.window())
    dialog.saved.connect(lambda day: preview_register(desk, owner, day))
    dialog.open()
    return dialog

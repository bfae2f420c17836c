"""The papers of cases besides slips and letters: the complaint form, and the register of a day."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desk.refusals import Refusal
from desk.work import Reading
from ui.desk import Desk
from ui.formdialog import FormDialog
from ui.messages import sentence
from ui.saving import Act
from ui.widgets.dayline import DayLine

if TYPE_CHECKING:
    from desk.cases import Wanted
    from desk.words import Language
    from ui.preview import PreviewDialog

KIND = "form"

Drawing = Callable[[Reading, "Language"], bytes]
"""drawing(reading, language): the paper as PDF, on the worker."""


def preview_form(desk: Desk, owner: QWidget, number: str) -> None:
    """Show the complaint form of a case as it will be on paper."""

    def drawn(reading: Reading, language: "Language") -> bytes:
        from desk.complaint_form import sheet_of
        from desk.complaint_form.paper import draw  # brings the PDF engine, on the worker

        return draw(sheet_of(reading, number, language))

    _Preview(desk, owner, drawn, number).ask()


def preview_register(desk: Desk, owner: QWidget, day: date) -> None:
    """Show the register of a day as it will be on paper."""

    def drawn(reading: Reading, language: "Language") -> bytes:
        from desk.day_register import sheet_of
        from desk.day_register.paper import draw

        return draw(sheet_of(reading, day, language))

    _Preview(desk, owner, drawn, day.isoformat()).ask()


def preview_list(desk: Desk, owner: QWidget, wanted: "Wanted", told: str) -> None:
    """Show a list of cases as it will be on paper; `told` says in the words of the screen what it is narrowed to."""

    def drawn(reading: Reading, language: "Language") -> bytes:
        from desk.case_list import sheet_of
        from desk.case_list.paper import draw

        return draw(sheet_of(reading, wanted, told, language))

    _Preview(desk, owner, drawn, told, turns=False).ask()


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


class _Preview:
    """A paper in the office's language first, and in the other one at a press.

    One that does not turn is in the language of the screen, whose words it carries.
    """

    def __init__(self, desk: Desk, owner: QWidget, drawn: Drawing, title: str, *, turns: bool = True) -> None:
        self._desk, self._owner, self._drawn, self._title, self._turns = desk, owner, drawn, title, turns
        self._language = desk.facts.language if turns else type(desk.facts.language)(desk.look.language)
        self._dialog: PreviewDialog | None = None

    def ask(self) -> None:
        language = self._language
        self._desk.errands.ask(
            self._owner,
            lambda reading: self._drawn(reading, language),
            self._show,
            latest="paper",
            refused=lambda refusal: self._desk.toasts.refuse(sentence(refusal)),
        )

    def _show(self, pdf: bytes) -> None:
        from ui.preview import PreviewDialog

        if self._dialog is None:
            dialog = self._dialog = PreviewDialog(pdf, self._title, KIND, self._desk.printing, self._owner.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            if self._turns:
                dialog.offer(QCoreApplication.translate("papers", "English / Chinese"), self._turn)
            dialog.open()
        elif isValid(self._dialog):
            self._dialog.show_pdf(pdf)

    def _turn(self) -> None:
        kind = type(self._language)
        self._language = kind.ZH if self._language == kind.EN else kind.EN
        self.ask()

"""Making a paper void: its number stays used, so the reason must be told (M15)."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.work import UnitOfWork
from ui.errands import Errands
from ui.formdialog import FormDialog
from ui.saving import Act

Void = Callable[[UnitOfWork, str, str], object]
"""void(work, number, reason)"""


class VoidDialog(FormDialog):
    """Asks for the reason and makes the paper of that number void."""

    def __init__(self, errands: Errands, number: str, void: Void, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("VoidDialog", "Void {number}").format(number=number)
        super().__init__(errands, title, title, parent)
        self._number = number
        self._void = void
        self.form.add("reason", self.tr("Why is it void? The number stays used."), QLineEdit(), required=True)

    def act(self, told: dict[str, Any]) -> Act | None:
        return lambda work: self._void(work, self._number, told["reason"])

"""A letter goes back to its writer with what must be mended."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.letters.approval import RequestRow, send_back
from ui.errands import Errands
from ui.formdialog import FormDialog
from ui.saving import Act
from ui.widgets.textarea import TextArea


class SendingBack(FormDialog):
    """Asks what must be mended; the letter is its writer's draft again."""

    def __init__(self, errands: Errands, row: RequestRow, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("SendingBack", "Send back: {subject}").format(subject=row.subject[:80])
        super().__init__(errands, title, QCoreApplication.translate("SendingBack", "Send back"), parent)
        self._id = row.id
        self.form.add("why", self.tr("What should be mended?"), TextArea(4), required=True)

    def act(self, told: dict[str, Any]) -> Act | None:
        return lambda work: send_back(work, self._id, told["why"])

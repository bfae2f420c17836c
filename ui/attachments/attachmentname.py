"""What a photo or scan is called."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desk import attachments
from desk.attachments import AttachmentRow
from ui.errands import Errands
from ui.formdialog import FormDialog
from ui.saving import Act
from ui.widgets.textarea import TextArea


class NameDialog(FormDialog):
    """What a photo or scan is called and what is to be seen there."""

    def __init__(self, errands: Errands, row: AttachmentRow, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(errands, translate("attachments", "Name and note"), translate("attachments", "Save"), parent)
        self._id = row.id
        self.form.add("name", self.tr("Name"), QLineEdit(), required=True)
        self.form.add("note", self.tr("What is to be seen"), TextArea(2))
        self.form.fill({"name": row.name, "note": row.note})

    def act(self, told: dict[str, Any]) -> Act:
        return lambda work: attachments.change(work, self._id, told["name"], told["note"])

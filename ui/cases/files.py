"""The photos, scans and papers that came with a case."""

from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from desk import attachments
from desk.cases import CaseFile
from desk.work import Reading
from ui.attachments.strip import AttachmentStrip
from ui.cases.part import CasePart
from ui.desk import Desk


class FilesPart(CasePart):
    """What shows the damage, and what people handed in; the strip asks again by itself."""

    tables: ClassVar[frozenset[str]] = frozenset({"attachment"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.strip = AttachmentStrip(desk, "case", self.tr("Photos and papers of the case"))
        self.column.addWidget(self.strip)

    @staticmethod
    def ask(reading: Reading, file: CaseFile) -> object:
        return attachments.counts(reading, "case", [file.row.id]).get(file.row.id, 0)

    def show_answer(self, file: CaseFile, answer: Any) -> None:  # noqa: ARG002
        self.file = file
        self.strip.show_for(file.row.id)

    def focus_first(self) -> None:
        self.strip.focus_first()

    def new(self, what: str) -> None:
        if what == "file":
            self.strip.choose()

"""Whom the desk called about a case: added later, corrected, taken off (M92)."""

from datetime import UTC, datetime
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from desk import incidents
from desk.cases import CaseFile
from desk.work import Reading
from ui.cases.part import CasePart
from ui.desk import Desk
from ui.incidents.calls import CallsMade


class CalledPart(CasePart):
    """The calls of the case, oldest first."""

    tables: ClassVar[frozenset[str]] = frozenset({"call_made", "clerk"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._now = datetime.min.replace(tzinfo=UTC)
        self.calls = CallsMade(desk, "case", lambda: self._now)
        self.column.addWidget(self.calls)

    @staticmethod
    def ask(reading: Reading, file: CaseFile) -> object:
        return incidents.calls_of_case(reading, file.row.id), reading.now

    def show_answer(self, file: CaseFile, answer: Any) -> None:
        self.file = file
        rows, self._now = answer
        self.calls.show_rows(file.row.id, rows)

    def focus_first(self) -> None:
        self.calls.focus_first()

    def new(self, what: str) -> None:
        if what == "call":
            self.calls.add()

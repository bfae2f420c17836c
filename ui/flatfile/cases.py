"""What this flat brought to the desk."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from desk.cases import CaseRow, of_unit
from desk.work import Reading
from ui.desk import Desk
from ui.filetab import Tab
from ui.moments import short_day
from ui.recordlist import RecordList
from ui.stages import case_pill
from ui.table import Column

MOST = 200


@dataclass(frozen=True)
class FlatCases:
    """The newest cases of a flat as of a moment."""

    rows: tuple[CaseRow, ...]
    now: datetime


class CasesTab(Tab):
    """The cases of the flat, newest first; Enter opens one where cases are worked on."""

    tables: ClassVar[frozenset[str]] = frozenset({"case"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._now: datetime | None = None
        columns = [
            Column("number", self.tr("Number"), lambda row: row.number, width=8.5),
            Column("day", self.tr("Taken"), lambda row: short_day(row.taken_at, self.facts, self._now), width=8),
            Column("summary", self.tr("Matter"), lambda row: row.summary, stretch=True),
            Column(
                "status",
                self.tr("Status"),
                lambda row: case_pill(row.status, row.overdue).word,
                width=8,
                tone=lambda row: case_pill(row.status, row.overdue).tone,
            ),
        ]
        self.list = RecordList(
            desk,
            "case",
            self.tr("Cases of this flat"),
            columns,
            None,
            empty=self.tr("Nothing was brought to the desk from this flat."),
            add_text=self.tr("New complaint…"),
            opened=lambda row: desk.open("cases", number=row.number),
            adding=lambda: desk.open("intake", unit_id=self.unit_id, person_id=self.resident),
        )
        self.column.addWidget(self.list)

    @staticmethod
    def ask(reading: Reading, unit_id: int) -> object:
        return FlatCases(of_unit(reading, unit_id, None, MOST), reading.now)

    def show_answer(self, unit_id: int, answer: Any) -> None:
        self._now = answer.now
        self.list.show_rows(unit_id, answer.rows)

    def focus_first(self) -> None:
        self.list.focus_first()

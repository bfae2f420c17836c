"""What the office wrote to this flat."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from desk.letters import LetterRow, of_unit
from desk.work import Reading
from ui.desk import Desk
from ui.filetab import Tab
from ui.moments import short_day
from ui.recordlist import RecordList
from ui.table import Column


@dataclass(frozen=True)
class FlatLetters:
    """The newest letters to a flat as of a moment."""

    rows: tuple[LetterRow, ...]
    now: datetime


class LettersTab(Tab):
    """The letters to the flat or about its cases, newest first; Enter opens one."""

    tables: ClassVar[frozenset[str]] = frozenset({"letter"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._now: datetime | None = None
        columns = [
            Column("number", self.tr("Number"), lambda row: row.number, width=8.5),
            Column("day", self.tr("Sent"), lambda row: short_day(row.issued_at, self.facts, self._now), width=8),
            Column("to", self.tr("To"), lambda row: row.to_name, width=9),
            Column("subject", self.tr("About"), lambda row: row.subject, stretch=True),
            Column(
                "void",
                self.tr("Status"),
                lambda row: self.tr("Void") if row.void_reason else "",
                width=5,
                tone=lambda row: "neutral" if row.void_reason else None,
            ),
        ]
        self.list = RecordList(
            desk,
            "letter",
            self.tr("Letters to this flat"),
            columns,
            None,
            empty=self.tr("No letter went to this flat yet."),
            add_text=self.tr("New letter…"),
            opened=lambda row: desk.open("letters", number=row.number),
            adding=lambda: desk.open("letters", unit_id=self.unit_id, person_id=self.resident),
        )
        self.column.addWidget(self.list)

    @staticmethod
    def ask(reading: Reading, unit_id: int) -> object:
        return FlatLetters(of_unit(reading, unit_id), reading.now)

    def show_answer(self, unit_id: int, answer: Any) -> None:
        self._now = answer.now
        self.list.show_rows(unit_id, answer.rows)

    def focus_first(self) -> None:
        self.list.focus_first()

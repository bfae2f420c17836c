"""What the office wrote to this flat, and what came from it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from desk import incoming
from desk.incoming import IncomingRow
from desk.letters import of_unit
from desk.work import Reading
from ui.desk import Desk
from ui.flatfile.flatlist import FlatList, Listed
from ui.moments import plain_day
from ui.recordlist import RecordList
from ui.table import Column


@dataclass(frozen=True)
class Both(Listed):
    """The letters that went to a flat, and those that came from it."""

    came: Sequence[IncomingRow]


class LettersTab(FlatList):
    """The letters to the flat or about its cases, and those it wrote, newest first; Enter opens one."""

    tables: ClassVar[frozenset[str]] = frozenset({"letter", "incoming_letter"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.came = self._build_came()
        self.column.addWidget(self.came)

    def build_list(self) -> RecordList:
        desk = self.desk
        columns = [
            self.number_column(),
            self.day_column(self.tr("Sent"), lambda row: row.issued_at),
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
        return RecordList(
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

    @staticmethod
    def ask(reading: Reading, unit_id: int) -> object:
        return Both(of_unit(reading, unit_id), reading.now, incoming.of_unit(reading, unit_id))

    def show_answer(self, unit_id: int, answer: Any) -> None:
        super().show_answer(unit_id, answer)
        self.came.show_rows(unit_id, answer.came)

    def _build_came(self) -> RecordList:
        desk = self.desk
        columns = [
            self.number_column(),
            Column("day", self.tr("Received"), lambda row: plain_day(row.received_on, self._now), width=8),
            Column("from", self.tr("From"), lambda row: row.from_name, width=9),
            Column("subject", self.tr("About"), lambda row: row.subject, stretch=True),
            Column(
                "state",
                self.tr("Status"),
                lambda row: self._state(row)[0],
                width=7,
                tone=lambda row: self._state(row)[1],
            ),
        ]
        return RecordList(
            desk,
            "incoming_letter",
            self.tr("Letters from this flat"),
            columns,
            None,
            empty=self.tr("No letter came from this flat yet."),
            add_text=self.tr("Enter a letter…"),
            opened=lambda row: desk.open("incoming", number=row.number),
            adding=lambda: desk.open("incoming", new=True, unit_id=self.unit_id, person_id=self.resident),
        )

    def _state(self, row: IncomingRow) -> tuple[str, str | None]:
        if row.void_reason:
            return self.tr("Void"), "neutral"
        return (self.tr("To answer"), "amber") if row.waiting else ("", None)

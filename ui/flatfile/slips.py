"""The work done in this flat."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from desk.slips import SlipRow, of_unit
from desk.work import Reading
from ui.desk import Desk
from ui.filetab import Tab
from ui.moments import short_day
from ui.recordlist import RecordList
from ui.slips.table import who
from ui.stages import slip_pill
from ui.table import Column


@dataclass(frozen=True)
class FlatSlips:
    """The newest slips of a flat as of a moment."""

    rows: tuple[SlipRow, ...]
    now: datetime


class SlipsTab(Tab):
    """The slips of the flat, newest first; Enter opens one."""

    tables: ClassVar[frozenset[str]] = frozenset({"slip", "case", "trade"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._now: datetime | None = None
        columns = [
            Column("number", self.tr("Number"), lambda row: row.number, width=8.5),
            Column("day", self.tr("Raised"), lambda row: short_day(row.raised_at, self.facts, self._now), width=8),
            Column("summary", self.tr("Matter"), lambda row: row.summary, stretch=True),
            Column("who", self.tr("Trade · worker"), lambda row: who(row, desk.look.language), width=10),
            Column(
                "status",
                self.tr("Status"),
                lambda row: slip_pill(row.status, row.late).word,
                width=7.5,
                tone=lambda row: slip_pill(row.status, row.late).tone,
            ),
        ]
        self.list = RecordList(
            desk,
            "slip",
            self.tr("Work slips of this flat"),
            columns,
            None,
            empty=self.tr("Nobody was sent to this flat yet."),
            add_text=self.tr("New slip…"),
            opened=lambda row: desk.open("slips", number=row.number),
            adding=lambda: desk.open("intake", unit_id=self.unit_id, person_id=self.resident, kind="repair"),
        )
        self.column.addWidget(self.list)

    @staticmethod
    def ask(reading: Reading, unit_id: int) -> object:
        return FlatSlips(of_unit(reading, unit_id), reading.now)

    def show_answer(self, unit_id: int, answer: Any) -> None:
        self._now = answer.now
        self.list.show_rows(unit_id, answer.rows)

    def focus_first(self) -> None:
        self.list.focus_first()

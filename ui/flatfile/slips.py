"""The work done in this flat."""

from typing import ClassVar

from desk.slips import of_unit
from desk.work import Reading
from ui.flatfile.flatlist import FlatList, Listed
from ui.recordlist import RecordList
from ui.slips.opening import slip_of_flat
from ui.slips.table import who
from ui.stages import slip_pill
from ui.table import Column


class SlipsTab(FlatList):
    """The slips of the flat, newest first; Enter opens one, Ins begins one for an open case or alone."""

    tables: ClassVar[frozenset[str]] = frozenset({"slip", "case", "trade"})

    def build_list(self) -> RecordList:
        desk = self.desk
        columns = [
            self.number_column(),
            self.day_column(self.tr("Raised"), lambda row: row.raised_at),
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
        return RecordList(
            desk,
            "slip",
            self.tr("Work slips of this flat"),
            columns,
            None,
            empty=self.tr("Nobody was sent to this flat yet."),
            add_text=self.tr("New slip…"),
            opened=lambda row: desk.open("slips", number=row.number),
            adding=lambda: slip_of_flat(desk, self, self.unit_id, self.resident),
        )

    @staticmethod
    def ask(reading: Reading, unit_id: int) -> object:
        return Listed(of_unit(reading, unit_id), reading.now)

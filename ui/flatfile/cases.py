"""What this flat brought to the desk."""

from typing import ClassVar

from desk.cases import of_unit
from desk.work import Reading
from ui.flatfile.flatlist import FlatList, Listed
from ui.recordlist import RecordList
from ui.stages import case_pill
from ui.table import Column

MOST = 200


class CasesTab(FlatList):
    """The cases of the flat, newest first; Enter opens one where cases are worked on."""

    tables: ClassVar[frozenset[str]] = frozenset({"case"})

    def build_list(self) -> RecordList:
        desk = self.desk
        columns = [
            self.number_column(),
            self.day_column(self.tr("Taken"), lambda row: row.taken_at),
            Column("summary", self.tr("Matter"), lambda row: row.summary, stretch=True),
            Column(
                "status",
                self.tr("Status"),
                lambda row: case_pill(row.status, row.overdue).word,
                width=8,
                tone=lambda row: case_pill(row.status, row.overdue).tone,
            ),
        ]
        return RecordList(
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

    @staticmethod
    def ask(reading: Reading, unit_id: int) -> object:
        return Listed(of_unit(reading, unit_id, None, MOST), reading.now)

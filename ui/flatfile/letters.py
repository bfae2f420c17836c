"""What the office wrote to this flat."""

from typing import ClassVar

from desk.letters import of_unit
from desk.work import Reading
from ui.flatfile.flatlist import FlatList, Listed
from ui.recordlist import RecordList
from ui.table import Column


class LettersTab(FlatList):
    """The letters to the flat or about its cases, newest first; Enter opens one."""

    tables: ClassVar[frozenset[str]] = frozenset({"letter"})

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
        return Listed(of_unit(reading, unit_id), reading.now)

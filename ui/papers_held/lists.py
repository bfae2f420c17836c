"""The papers of a flat in the office's keeping, and the scans of the one chosen."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import papers_held
from desk.papers_held import PaperRow
from ui.attachments.strip import AttachmentStrip
from ui.desk import Desk
from ui.moments import plain_day
from ui.papers_held.forms import GiveBackForm, PaperForm, People
from ui.papers_held.words import kind_word, paper_stage, where_word
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.rowacts import Removal, RowAct
from ui.table import Column
from ui.theme import px


class Papers(QWidget):
    """A list of papers; under it the scans of the one chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._people: People = ()
        self._today = date.min
        self._new_id: int | None = None
        self.list = self._list()
        self.scans = AttachmentStrip(desk, "paper_held", self.tr("Scans of this paper"))
        self.list.chosen.connect(self._show_scans)
        self.list.kept.connect(self._kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self.list)
        column.addWidget(self.scans)

    def show_papers(self, unit_id: int, rows: Sequence[PaperRow], people: People, today: date) -> None:
        """Show the papers of a flat; one of them is always chosen."""
        self._people, self._today = people, today
        self.list.show_rows(unit_id, rows)
        if self._new_id is not None and self.list.select(self._new_id):
            self._new_id = None
        elif self.list.current() is None and rows:
            self.list.select(rows[0].key)
        self._show_scans(self.list.current())

    def _list(self) -> RecordList:
        columns = [
            Column("title", self.tr("Paper"), lambda row: row.title, stretch=True, bold=True),
            Column("kind", self.tr("Kind"), lambda row: kind_word(row.kind), width=10),
            Column(
                "stage",
                self.tr("Held as"),
                lambda row: paper_stage(row).word,
                width=7,
                tone=lambda row: paper_stage(row).tone,
            ),
            Column("received", self.tr("Received"), lambda row: plain_day(row.received_on), width=7.6),
            Column("where", self.tr("Where, or until"), where_word, width=9),
            Column("scans", self.tr("Scans"), lambda row: str(row.scans or ""), width=5.5),
        ]
        return RecordList(
            self.desk,
            "paper",
            self.tr("Papers held"),
            columns,
            self._form,
            empty=self.tr("No paper of this household is held."),
            add_text=self.tr("Add a paper…"),
            removal=Removal(papers_held.take_off, papers_held.put_back, self.tr("The paper is taken off the file")),
            acts=[
                RowAct(self.tr("Give back…"), self._give_back, lambda row: row.returned_on is None, "back"),
                RowAct(self.tr("Take in again"), self._take_in_again, lambda row: row.returned_on is not None),
            ],
        )

    def _form(self, row: PaperRow | None, unit_id: int) -> RecordForm:
        people = list(self._people)
        if row is not None and row.person_id is not None and row.person_id not in dict(people):
            people.append((row.person_id, row.person))
        return PaperForm(self.desk, unit_id, row, self._today, people)

    def _show_scans(self, row: PaperRow | None) -> None:
        self.scans.show_for(None if row is None else row.id)

    def _kept(self, answer: object) -> None:
        """A new paper is the one chosen: its scans come next."""
        if isinstance(answer, int):
            self._new_id = None if self.list.select(answer) else answer

    def _give_back(self, row: PaperRow) -> None:
        self.list.open_form(GiveBackForm(self.desk, row, self._today), "back", row)

    def _take_in_again(self, row: PaperRow) -> None:
        self.desk.errands.do(self, lambda work: papers_held.take_in_again(work, row.id))

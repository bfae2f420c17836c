"""What the office holds of a household: papers with their scans, keys and their loans, photos of the flat."""

from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from desk import key_loans, papers_held
from desk.key_loans import KeyRow, LoanRow
from desk.owners import unit_file
from desk.papers_held import PaperRow
from desk.work import Reading
from ui.attachments.strip import AttachmentStrip
from ui.desk import Desk
from ui.filetab import Tab
from ui.papers_held.keys import Keys
from ui.papers_held.lists import Papers


@dataclass(frozen=True)
class HeldForFlat:
    """The papers and keys of a flat, the loans of the keys, and who lives there."""

    papers: tuple[PaperRow, ...]
    keys: tuple[KeyRow, ...]
    loans: tuple[LoanRow, ...]
    people: tuple[tuple[int, str], ...]


class PapersTab(Tab):
    """Papers, keys, and the photos and scans that belong to the flat itself."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"paper_held", "key_held", "key_loan", "attachment", "person", "tenure", "clerk", "fact"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.papers = Papers(desk)
        self.keys = Keys(desk)
        self.photos = AttachmentStrip(desk, "unit", self.tr("Photos and scans of the flat"))
        for part in (self.papers, self.keys, self.photos):
            self.column.addWidget(part)

    @staticmethod
    def ask(reading: Reading, unit_id: int) -> object:
        living = {each.person_id: each.name for each in unit_file(reading, unit_id).residents if not each.gone}
        return HeldForFlat(
            papers_held.papers(reading, unit_id),
            key_loans.keys(reading, unit_id),
            key_loans.loans(reading, unit_id),
            tuple(living.items()),
        )

    def show_answer(self, unit_id: int, answer: Any) -> None:
        self.papers.show_papers(unit_id, answer.papers, answer.people, self.today)
        self.keys.show_keys(unit_id, answer.keys, answer.loans, [name for _id, name in answer.people], self.today)
        self.photos.show_for(unit_id)

    def focus_first(self) -> None:
        self.papers.list.focus_first()

    def new(self, what: str) -> None:
        if what == "paper":
            self.papers.list.add()
        elif what == "key_loan":
            self.keys.lend_any()

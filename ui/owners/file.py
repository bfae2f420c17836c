"""The file of one flat: what it is, who lives there, and what they brought to the desk."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk.cases import CallerCard, CaseRow
from desk.facts import Facts
from desk.owners import UnitFile
from ui.moments import plain_day, short_day
from ui.owners.note import NoteBox
from ui.owners.people import People, wrapped
from ui.owners.words import occupied_word, title_of
from ui.stages import case_pill
from ui.table import AllRows, Column, PagedTable
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.pill import Pill
from ui.widgets.scroll import Scroll

MOST_ROWS = 8
"""How many cases are seen without scrolling within the list."""


@dataclass(frozen=True)
class OpenFile:
    """A flat's file as it was read, and the office's day and moment of reading."""

    card: CallerCard
    flat: UnitFile
    today: date
    now: datetime


class FileView(QWidget):
    """Shows one flat; what is to be done with it is asked of the page."""

    add_person = Signal()
    edit_person = Signal(object)  # Resident
    moved_out = Signal(object)
    note_saved = Signal(int, str)  # of the flat, the words
    case_opened = Signal(str)
    back = Signal()

    def __init__(self, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._file: OpenFile | None = None
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        self._back = LinkButton("‹ " + self.tr("All flats"))
        self._back.clicked.connect(self.back)
        column.addWidget(self._back)
        column.addWidget(self._flat_card())
        column.addWidget(self._people_card())
        column.addWidget(self._cases_card())
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(inside)
        outer.addWidget(self._scroll)

    def _flat_card(self) -> Card:
        self._pill = Pill("")
        self._card = Card(" ")
        self._card.add_beside_title(self._pill)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(px(14))
        self._grid.setVerticalSpacing(px(3))
        self._card.body.addLayout(self._grid)
        self.note = NoteBox()
        self.note.saved.connect(self._note_saved)
        self._card.body.addWidget(self.note)
        return self._card

    def _people_card(self) -> Card:
        add = LinkButton(self.tr("Add a person…"))
        add.clicked.connect(self.add_person)
        card = Card(self.tr("People"), add, margin=1)
        self.people = People()
        self.people.edit_asked.connect(self.edit_person)
        self.people.move_asked.connect(self.moved_out)
        card.body.addWidget(self.people)
        return card

    def _cases_card(self) -> Card:
        self._count = PlainLabel("", "caption")
        card = Card(self.tr("Cases of this flat"), self._count, margin=1)
        self.cases = PagedTable(
            [
                Column("number", self.tr("Number"), lambda row: row.number, width=8.5),
                Column("day", self.tr("Taken"), self._day, width=8),
                Column("summary", self.tr("Matter"), lambda row: row.summary, stretch=True),
                Column(
                    "status",
                    self.tr("Status"),
                    lambda row: case_pill(row.status, row.overdue).word,
                    width=8,
                    tone=lambda row: case_pill(row.status, row.overdue).tone,
                ),
            ],
            lambda _after, then: then(AllRows(self._cases())),
            self.tr("Cases of this flat"),
        )
        self.cases.opened.connect(lambda row: self.case_opened.emit(row.number))
        self._nothing = PlainLabel(self.tr("Nothing was brought to the desk from this flat."), "muted", wrap=True)
        self._nothing.setContentsMargins(px(14), 0, px(14), px(4))
        card.body.addWidget(self.cases)
        card.body.addWidget(self._nothing)
        return card

    def _cases(self) -> tuple[CaseRow, ...]:
        return self._file.card.cases if self._file else ()

    def _day(self, row: CaseRow) -> str:
        return short_day(row.taken_at, self._facts, self._file.now if self._file else None)

    @property
    def file(self) -> OpenFile | None:
        """The file shown."""
        return self._file

    def show_back(self, narrow: bool) -> None:
        """Offer the way back to the list where the list is not beside it."""
        self._back.setVisible(narrow)

    def show_file(self, file: OpenFile) -> None:
        """Show a flat, or the same one as it is now."""
        other = self._file is None or self._file.flat.id != file.flat.id
        if other:
            self.note.save()
        self._file = file
        self._card.set_title(title_of(file.flat))
        occupied = file.flat.occupied
        self._pill.show_state(occupied_word(occupied), "green" if occupied else "neutral")
        self._pill.setVisible(occupied is not None)
        self._show_facts(file.flat)
        self.note.show_note(file.flat.note, other_flat=other)
        self.people.show_people(file.flat.residents)
        self._show_cases(file.card)
        if other:
            self.to_top()

    def to_top(self) -> None:
        """Begin where the flat's own name is."""
        self._scroll.verticalScrollBar().setValue(0)

    def take_keys(self) -> None:
        """The cursor to the top of the file, from where Tab goes through it."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_facts(self, flat: UnitFile) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        handed_over = plain_day(flat.delivered_on) if flat.delivered_on else ""
        facts = (
            (self.tr("Handed over"), handed_over),
            (self.tr("Renovation"), flat.renovation or self.tr("None on file")),
            (self.tr("Vehicles"), "   ".join(flat.plates)),
        )
        for row, (name, words) in enumerate(each for each in facts if each[1]):
            self._grid.addWidget(PlainLabel(name, "caption"), row, 0)
            self._grid.addWidget(wrapped(words), row, 1)

    def _show_cases(self, card: CallerCard) -> None:
        self._count.setText(self.tr("{open} open · {all} in all").format(open=card.open_cases, all=card.all_cases))
        self._nothing.setVisible(not card.cases)
        self._count.setVisible(bool(card.cases))
        self.cases.setVisible(bool(card.cases))
        self.cases.setFixedHeight(px(32) + px(30) * min(len(card.cases), MOST_ROWS))
        self.cases.refresh()

    def _note_saved(self, note: str) -> None:
        assert self._file is not None
        self.note_saved.emit(self._file.flat.id, note)

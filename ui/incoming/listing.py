"""The counters, the search and the list of the register."""

from collections.abc import Callable
from datetime import datetime
from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import incoming
from desk.incoming import IncomingCounts, IncomingRow, Which
from desk.work import Reading
from ui.counters import Counters
from ui.desk import Desk
from ui.exporting import export_button
from ui.incoming.table import IncomingTable, export_columns
from ui.incoming.words import counted, nothing_here
from ui.table import PageOfRows, Question
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.keyhint import KeyHint
from ui.widgets.linebox import LineBox

WAIT_MS = 120


class IncomingList(QWidget):
    """The letters of a counter with the words typed; the first is chosen where none is."""

    chosen = Signal(str)  # number
    entered = Signal()  # Enter on a letter

    def __init__(self, desk: Desk, add: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._add = desk, add
        self._now: datetime | None = None
        self.number = ""
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        self.counters = Counters(counted(), self.tr("Which letters"), self)
        self.counters.changed.connect(lambda _which: self.search())
        column.addWidget(self.counters)
        column.addLayout(self._search_row())
        card = Card(margin=1)
        self.table = IncomingTable(lambda: self._now, self._fetch)
        self.table.export_by(self._question, export_columns())
        self.table.selected.connect(self._selected)
        self.table.opened.connect(lambda _row: self.entered.emit())
        self.table.counted.connect(self._counted)
        card.body.addWidget(self.table)
        column.addWidget(card, 1)

    def _search_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(10))
        self.box = LineBox("search")
        self.box.setProperty("search", True)
        self.box.setPlaceholderText(self.tr("Number, sender, flat, reference or words of the subject"))
        self.box.setAccessibleName(self.tr("Search the incoming letters"))
        self.box.textChanged.connect(lambda _text: self._wait.start())
        row.addWidget(self.box, 1)
        row.addWidget(KeyHint("Ctrl+F"))
        row.addWidget(export_button())
        return row

    # -- reading

    def refresh(self) -> None:
        """Read again, in its place."""
        self.table.refresh()
        self._desk.errands.ask(self, incoming.counts, self._tell, latest="counts")

    def search(self) -> None:
        """Look for what is typed, now."""
        self._wait.stop()
        self.table.restart()

    def go_to(self, number: str) -> None:
        """That letter is shown, and marked where the list has it."""
        self.number = number
        self._mark()

    def show_all(self) -> None:
        """Every letter, whatever was looked for: one just entered must be among them."""
        self.box.setText("")
        self.counters.set_value(Which.ALL)
        self.search()

    def start(self) -> None:
        """The cursor into the search."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def current(self) -> IncomingRow | None:
        """The row of the letter shown, where the list has it."""
        rows = cast("list[IncomingRow]", self.table.rows())
        return next((row for row in rows if row.number == self.number), None)

    def _question(self) -> Question:
        which, text = Which(self.counters.value()), self.box.text()
        return lambda reading, after: incoming.incoming(reading, which, after, text)

    def _fetch(self, after: object | None, then: Callable[[PageOfRows], None]) -> None:
        ask = self._question()

        def question(reading: Reading) -> tuple[PageOfRows, datetime]:
            return ask(reading, after), reading.now

        def take(answer: tuple[PageOfRows, datetime]) -> None:
            page, self._now = answer
            then(page)

        self._desk.errands.ask(self, question, take)

    def _tell(self, told: IncomingCounts) -> None:
        self.counters.show_counts({Which.ALL: told.all, Which.NOT_LINKED: told.not_linked, Which.WAITING: told.waiting})

    def _counted(self, total: int) -> None:
        if total == 0:
            searching = bool(self.box.text().strip())
            words = nothing_here(self.counters.value(), searching)
            act = (self.tr("Clear the search"), self.box.clear) if searching else (self.tr("New entry"), self._add)
            self.table.set_empty(EmptyState("search" if searching else "mail-open", words, act))
            return
        if not self.number:
            self.table.select_key(cast("IncomingRow", self.table.rows()[0]).key)
        else:
            self._mark()

    def _mark(self) -> None:
        row = self.current()
        if row is not None and self.table.current_row() is not row:
            self.table.select_key(row.key)

    def _selected(self, row: IncomingRow | None) -> None:
        if row is not None and row.number != self.number:
            self.number = row.number
            self.chosen.emit(row.number)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        into = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
        if self.box.hasFocus() and event.key() in into:
            if self._wait.isActive():
                self.search()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

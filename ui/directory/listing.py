"""The search and the list of the directory."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import choices, directory
from desk.choices import TradeEntry
from desk.directory import EntryRow
from desk.work import Reading
from ui.desk import Desk
from ui.directory.words import phone_or_none, side_pill
from ui.exporting import export_button
from ui.rows import told_only
from ui.table import AllRows, Column, PagedTable, PageOfRows, Question
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.keyhint import KeyHint
from ui.widgets.linebox import LineBox
from ui.widgets.segmented import Segmented

WAIT_MS = 120

Answer = tuple[PageOfRows, tuple[TradeEntry, ...]]


class DirectoryList(QWidget):
    """Who is found by what is typed, those inside the house, outside, or all; the first found is chosen at once."""

    chosen = Signal()  # another entry, the same one changed, or none
    entered = Signal()  # Enter in the search: to the entry

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.trades: tuple[TradeEntry, ...] = ()
        self.sent_for: int | None = None  # the entry to choose when the rows are there
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addLayout(self._search_row())
        card = Card(margin=1)
        self.table = PagedTable(self._columns(), self._fetch, self.tr("Directory"))
        self.table.export_by(self._question, self._more_columns())
        self.table.selected.connect(lambda _row: self.chosen.emit())
        self.table.counted.connect(self._counted)
        card.body.addWidget(self.table)
        column.addWidget(card, 1)

    def _search_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(10))
        self.box = LineBox("search")
        self.box.setProperty("search", True)
        self.box.setPlaceholderText(self.tr("Who or what: gas, lift, police…"))
        self.box.setAccessibleName(self.tr("Search the directory"))
        self.box.textEdited.connect(lambda _text: self._wait.start())
        row.addWidget(self.box, 1)
        row.addWidget(KeyHint("Ctrl+F"))
        sides = [(None, self.tr("All"), None), (True, self.tr("Inside"), None), (False, self.tr("Outside"), None)]
        self.side = Segmented(sides, self.tr("Where"))
        self.side.changed.connect(lambda _side: self.search())
        row.addWidget(self.side)
        row.addWidget(export_button())
        return row

    def _columns(self) -> list[Column]:
        language = self._desk.look.language
        return [
            Column("name", self.tr("Name"), lambda row: row.name.text(language), width=14),
            Column(
                "phone",
                self.tr("Phone"),
                phone_or_none,
                width=11,
                bold=True,
                tone=lambda row: None if row.phone else "neutral",
                value=lambda row: row.phone,
            ),
            Column("handles", self.tr("Handles"), lambda row: row.handles.text(language), stretch=True, muted=True),
            Column(
                "inside",
                self.tr("Where"),
                lambda row: side_pill(row.inside)[0],
                width=6,
                tone=lambda row: side_pill(row.inside)[1],
            ),
        ]

    def _more_columns(self) -> list[Column]:
        """What an export tells beside what the list shows."""
        return [
            told_only("phone_other", self.tr("Other phone"), lambda row: row.phone_other),
            told_only("hours", self.tr("Hours"), lambda row: row.hours),
            told_only("note", self.tr("Note"), lambda row: row.note),
        ]

    # -- reading

    def current(self) -> EntryRow | None:
        """The entry chosen."""
        return cast("EntryRow | None", self.table.current_row())

    def rows(self) -> list[EntryRow]:
        """The entries found."""
        return cast("list[EntryRow]", self.table.rows())

    def trade_of(self, row: EntryRow) -> TradeEntry | None:
        """The department an entry answers for, left out or not."""
        return next((each for each in self.trades if each.key == row.trade_id), None)

    def search(self) -> None:
        """Look for what is typed, now."""
        self._wait.stop()
        self.table.restart()

    def look_for(self, typed: str, id: int | None) -> None:
        """Look for these words, and choose an entry among what is found."""
        self.box.setText(typed)
        self.sent_for = id
        self.search()

    def start(self) -> None:
        """The cursor into the search box."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def _question(self) -> Question:
        typed, inside = self.box.text(), cast("bool | None", self.side.value())
        return lambda reading, _after: AllRows(directory.entries(reading, typed, inside))

    def _fetch(self, after: object | None, then: Callable[[PageOfRows], None]) -> None:
        ask = self._question()

        def question(reading: Reading) -> Answer:
            return ask(reading, after), choices.all_trades(reading)

        def take(answer: Answer) -> None:
            page, self.trades = answer
            then(page)

        self._desk.errands.ask(self, question, take)

    def _counted(self, total: int) -> None:
        wanted, self.sent_for = self.sent_for, None
        if total == 0:
            words = self.tr("Nobody like that is in the directory. Press Ins to add who it is.")
            self.table.set_empty(EmptyState("book-user", words))
        elif not (wanted is not None and self.table.select_key(wanted)) and self.current() is None:
            self.table.select_key(self.rows()[0].key)
        self.chosen.emit()

    # -- keys

    def _enter(self) -> None:
        if self._wait.isActive():
            self.search()
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.box.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()  # here, where the key ends: gone on, it would press what has the cursor by then
        elif self.box.hasFocus() and event.key() == Qt.Key.Key_Down:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

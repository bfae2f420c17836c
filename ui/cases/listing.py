"""The list of cases with its counters and its search."""

from datetime import UTC, datetime
from typing import Any, cast

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desk import cases
from desk.cases import CaseRow, Filter
from desk.work import Reading
from ui.cases.table import CLASS_COLUMN, Rows, columns, counted, export_columns, filters, nothing_here
from ui.counters import Counters
from ui.desk import Desk
from ui.icons import icon
from ui.table import PagedTable, Question
from ui.theme import em
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState

ROOM_FOR_CLASS = 52
"""Ems of width under which the list leaves the class out."""

PAUSE_MS = 120  # after the last letter typed into the search


class CaseList(Card):
    """Asks for the cases of the filter and words chosen; `counters` and `search` are placed by the page.

    `chosen` carries the row shown beside the list (None: nothing), `opened` the row Enter was pressed on.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(margin=1, parent=parent)
        self._desk = desk
        self._read = Rows((), None, 0, datetime.min.replace(tzinfo=UTC))
        self._wished = ""
        self._insists = False
        self._fresh = True
        self.counters = Counters(filters(), self.tr("Which cases"))
        self.counters.changed.connect(lambda _value: self._start_over())
        self.search = SearchLine()
        self.search.setPlaceholderText(self.tr("Words of a case, or its number"))
        self.search.setAccessibleName(self.tr("Search the cases"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._start_over)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        shown = columns(desk.look.language, lambda: desk.facts, lambda: self._read.now)
        self.table = PagedTable(shown, self._fetch, self.tr("Cases"))
        self.table.export_by(self._question, export_columns())
        self.table.opened.connect(self.opened)
        self.table.selected.connect(self._select)
        self.table.counted.connect(lambda _total: self._settle())
        self.search.left.connect(self.table.setFocus)
        self.body.addWidget(self.table)
        self._show_empty()

    # -- asking

    def refresh(self) -> None:
        """Ask again, keeping selection and place."""
        self._count()
        self.table.refresh()

    def choose(self, which: str, search: str = "") -> None:
        """Show this filter with these words."""
        self.counters.set_value(which)
        if search != self.search.text():
            self.search.setText(search)
            self._pause.stop()
            self._start_over()

    def wish(self, number: str, *, insist: bool = True) -> None:
        """Select this case when its row is there; insisting, show all cases where the filter hides it."""
        self._wished, self._insists = number, insist
        if self.table.rows():
            self._settle()

    def _start_over(self) -> None:
        self._pause.stop()
        self._fresh = True
        self._show_empty()
        self.table.restart()

    def _question(self) -> Question:
        which, words = Filter(self.counters.value()), self.search.text()
        return lambda reading, after: cases.cases(reading, which, after, words)

    def _fetch(self, after: Any, then: Any) -> None:
        ask = self._question()

        def question(reading: Reading) -> Rows:
            page = ask(reading, after)
            total = self._read.total if page.total is None else page.total
            return Rows(cast("tuple[CaseRow, ...]", page.rows), page.next, total, reading.now)

        def take(rows: Rows) -> None:
            self._read = rows
            then(rows)

        self._desk.errands.ask(self, question, take, latest="list")

    def _count(self) -> None:
        self._desk.errands.ask(self, counted, self.counters.show_counts, latest="counts")

    # -- choosing

    def _settle(self) -> None:
        """Rows have come: take up the wish; in a list begun anew show the first rather than nothing."""
        if self._wished:
            self._take_up_wish()
        elif self._fresh and self.table.current_row() is None and self._cases():
            self.table.select_key(self._cases()[0].key)
        self._fresh = False

    def _take_up_wish(self) -> None:
        row = next((row for row in self._cases() if row.number == self._wished), None)
        if row is None and self._insists and self.counters.value() != Filter.ALL:
            self.choose(Filter.ALL)
            return
        self._wished = ""
        if row is not None:
            self.table.select_key(row.key)
        else:
            self.table.setCurrentIndex(QModelIndex())

    def _cases(self) -> list[CaseRow]:
        return [row for row in self.table.rows() if isinstance(row, CaseRow)]

    def _select(self, row: CaseRow | None) -> None:
        self.chosen.emit(row)

    def _show_empty(self) -> None:
        which, words = self.counters.value(), self.search.text().strip()
        action = None
        if words:
            action = (self.tr("Clear the search"), self.search.clear)
        elif which in (Filter.WAITING, Filter.OPEN):
            action = (self.tr("Take a complaint"), lambda: self._desk.open("intake", new=True))
        picture = "search" if words else "circle-check" if which == Filter.OVERDUE else "inbox"
        self.table.set_empty(EmptyState(picture, nothing_here(which, words), action))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(CLASS_COLUMN, self.width() < em(ROOM_FOR_CLASS))


class SearchLine(QLineEdit):
    """A search line: Esc empties it, Down and Enter leave it for the list."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("search", True)
        self.setClearButtonEnabled(True)
        self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

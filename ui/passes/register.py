"""The register of all passes: which are out, and taking the guard's copies back by their numbers."""

from collections.abc import Callable
from datetime import date
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desk import passes
from desk.passes import PassFilter, PassRow, PassStatus
from desk.tenure import today
from desk.work import Reading
from ui.counters import Counters
from ui.desk import Desk
from ui.exporting import start_export
from ui.passes.lists import tell_back
from ui.passes.words import counted, counters, pass_pill, valid_words
from ui.table import Column, PagedTable, PageOfRows, Question
from ui.theme import em, px
from ui.widgets.actionbar import ActionBar
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.linebox import LineBox

WAIT_MS = 150  # a scanner types a number and Enter in less


class PassRegister(QDialog):
    """All passes of the estate; Enter opens one in its flat's file, F9 takes the one chosen back from the gate."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._text = ""
        self._today = date.min
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("All item-release passes"))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._search_now)
        self.counters = Counters(counters(), self.tr("Which passes"))
        self.counters.changed.connect(lambda _value: self.table.restart())
        self.box = LineBox("search")
        self.box.setProperty("search", True)
        self.box.setPlaceholderText(self.tr("Scan or type a number, flat, plate or name"))
        self.box.setAccessibleName(self.tr("Number or search"))
        self.box.textEdited.connect(lambda _text: self._wait.start())
        self.box.returnPressed.connect(self._entered)
        self.table: PagedTable = self._table()
        self._lay_out()
        desk.errands.changed.connect(self._heard)

    def _table(self) -> PagedTable:
        columns = [
            Column("number", self.tr("Number"), lambda row: row.number, width=8.5, bold=True),
            Column("unit", self.tr("Flat"), lambda row: row.unit, width=6.5),
            Column(
                "valid",
                self.tr("Valid"),
                lambda row: valid_words(row, self._today),
                width=10.8,
                value=lambda row: row.valid_on,
            ),
            Column("what", self.tr("What goes out"), lambda row: row.what, stretch=True),
            Column("asked", self.tr("Who asks"), lambda row: row.asked_by, width=7.5),
            Column("plate", self.tr("Vehicle"), lambda row: row.plate, width=6.5),
            Column(
                "state",
                self.tr("Status"),
                lambda row: pass_pill(row).word,
                width=6.5,
                tone=lambda row: pass_pill(row).tone,
            ),
        ]
        table = PagedTable(columns, self._fetch, self.tr("Passes"))
        table.opened.connect(self._open)
        table.selected.connect(lambda _row: self._show_button())
        table.set_empty(EmptyState("package", self.tr("No pass here.")))
        table.export_by(self._question)
        return table

    def _lay_out(self) -> None:
        ground = QVBoxLayout()
        ground.setContentsMargins(px(20), px(14), px(20), px(14))
        ground.setSpacing(px(10))
        ground.addWidget(self.box)
        ground.addWidget(self.counters)
        card = Card(margin=1)
        card.body.addWidget(self.table)
        ground.addWidget(card, 1)
        bar = ActionBar()
        self.back_button = bar.add_primary(self.tr("Came back"), self.came_back, "F9", "check")
        bar.add_secondary(self.tr("Open the file"), lambda: self._open(self.table.current_row()), "Enter")
        bar.add_secondary(self.tr("Export…"), lambda: start_export(self.desk, self), "Ctrl+E", "download")
        bar.add_trailing(self.tr("Close"), self.reject)
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(lambda: start_export(self.desk, self))
        QShortcut(QKeySequence("F9"), self).activated.connect(self.came_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(ground, 1)
        column.addWidget(bar)
        self._show_button()

    def came_back(self) -> None:
        """Take the pass chosen back from the gate, and be ready for the next one."""
        row = cast("PassRow | None", self.table.current_row())
        if row is None or row.status is not PassStatus.ISSUED:
            return
        number = row.number

        def ready(_none: None) -> None:
            tell_back(self.desk, number)
            self.box.clear()
            self.box.setFocus()
            self._search_now()

        self.desk.errands.do(self, lambda work: passes.book_back(work, number), ready)

    def _open(self, row: object) -> None:
        if isinstance(row, PassRow):
            self.accept()
            self.desk.open("owners", unit_id=row.unit_id, tab="passes", new=row.number)

    def _entered(self) -> None:
        """The first pass that answers to what was typed is chosen, ready for F9 or Enter."""
        self._search_now()
        self.table.setFocus()

    def _search_now(self) -> None:
        self._wait.stop()
        self._text = self.box.text()
        self.table.restart()

    def _question(self) -> Question:
        which, text = PassFilter(self.counters.value()), self._text
        return lambda reading, after: passes.passes(reading, which, after, text)

    def _fetch(self, after: object | None, then: Callable[[PageOfRows], None]) -> None:
        ask = self._question()

        def question(reading: Reading) -> tuple[PageOfRows, date]:
            return ask(reading, after), today(reading)

        def take(answer: tuple[PageOfRows, date]) -> None:
            page, self._today = answer
            then(page)
            if after is None and page.rows and self.table.current_row() is None:
                self.table.select_key(cast("PassRow", page.rows[0]).key)

        self.desk.errands.ask(self, question, take)

    def _heard(self, tables: frozenset[str]) -> None:
        if "release_pass" in tables:
            self.table.refresh()
            self._count()

    def _count(self) -> None:
        self.desk.errands.ask(
            self, passes.counts, lambda told: self.counters.show_counts(counted(told)), latest="counts"
        )

    def _show_button(self) -> None:
        row = self.table.current_row()
        self.back_button.setEnabled(isinstance(row, PassRow) and row.status is PassStatus.ISSUED)

    def showEvent(self, event: QShowEvent) -> None:
        parent = self.parentWidget()
        room = parent.size() if parent is not None else self.size()
        self.resize(min(em(74), room.width() - px(40)), min(em(46), room.height() - px(60)))
        super().showEvent(event)
        self.table.restart()
        self._count()
        self.box.setFocus()

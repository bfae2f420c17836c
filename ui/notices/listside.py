"""The register of notices: counters, search, and the list."""

from collections.abc import Callable
from datetime import date
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import notices
from desk.notices import NoticeFilter, NoticeRow
from desk.tenure import today
from desk.work import Reading
from ui.counters import Counters
from ui.desk import Desk
from ui.exporting import export_button
from ui.letters.search import SearchLine
from ui.notices.words import counted, counters, day_words, nothing_here, notice_pill, one_line
from ui.rows import told_only
from ui.table import Column, PagedTable, PageOfRows, Question
from ui.theme import em, px
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.keyhint import KeyHint

WAIT_MS = 120
ROOM = {"posted": 28, "until": 36, "places": 52}
"""Ems of width under which a column is left out."""

translate = QCoreApplication.translate


class NoticeList(QWidget):
    """Newest first; what is done with the one chosen is the page's."""

    chosen = Signal(str)  # another number
    opened = Signal()
    emptied = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._today = date.min
        self.number = ""
        self._sent_for = ""  # shown also where the rows read so far do not reach it
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._turn)
        self.counters = Counters(counters(), self.tr("Which notices"))
        self.counters.changed.connect(lambda _which: self._turn())
        self.search = SearchLine()
        self.search.setPlaceholderText(self.tr("Number, words of the title, or a place"))
        self.search.setAccessibleName(self.tr("Search the notices"))
        self.search.textChanged.connect(lambda _text: self._wait.start())
        self.search.left.connect(lambda: self.table.setFocus())
        self.table: PagedTable = _NoticeTable(self._columns(), self._fetch, self.tr("Notices"))
        self.table.export_by(self._question, _told_in_exports())
        self.table.selected.connect(self._selected)
        self.table.opened.connect(lambda _row: self.opened.emit())
        self.table.counted.connect(self._counted)
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(self.search, 1)
        row.addWidget(KeyHint("Ctrl+F"))
        row.addWidget(export_button())
        card = Card(margin=1)
        card.body.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self.counters)
        column.addLayout(row)
        column.addWidget(card, 1)

    def refresh(self) -> None:
        """Read the list and its counters again."""
        self.table.refresh()
        self._desk.errands.ask(
            self, notices.counts, lambda told: self.counters.show_counts(counted(told)), latest="notice counts"
        )

    def go_to(self, number: str) -> None:
        """Choose a notice, whatever the list is narrowed to."""
        self.number = number
        row = next((row for row in self.table.rows() if cast("NoticeRow", row).number == number), None)
        if row is None:
            self.search.clear()
            self.counters.set_value(NoticeFilter.ALL)
            self._wait.stop()
            self._sent_for = number
            self.table.refresh()
        else:
            self.table.select_key(cast("NoticeRow", row).key)

    def to_search(self) -> None:
        """The cursor into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _columns(self) -> list[Column]:
        language = self._desk.look.language

        def day(name: str) -> Callable[[object], str]:
            return lambda row: day_words(getattr(row, name), self._today)

        return [
            Column("number", self.tr("Number"), lambda row: row.number, width=8.5, bold=True),
            Column("title", self.tr("Title"), lambda row: row.title.text(language), stretch=True),
            Column("places", self.tr("Where"), lambda row: one_line(row.places), width=9, muted=True),
            Column("posted", self.tr("Posted"), day("posted_on"), width=5.6, value=lambda row: row.posted_on),
            Column("until", self.tr("Until"), day("until_on"), width=5.6, value=lambda row: row.until_on),
            Column(
                "state",
                self.tr("State"),
                lambda row: notice_pill(row).word,
                width=8.4,
                tone=lambda row: notice_pill(row).tone,
            ),
        ]

    def _question(self) -> Question:
        which, text = NoticeFilter(self.counters.value()), self.search.text()
        return lambda reading, after: notices.notices(reading, which, after, text)

    def _fetch(self, after: object | None, then: Callable[[PageOfRows], None]) -> None:
        ask = self._question()

        def question(reading: Reading) -> tuple[PageOfRows, date]:
            return ask(reading, after), today(reading)

        def take(answer: tuple[PageOfRows, date]) -> None:
            page, self._today = answer
            then(page)

        self._desk.errands.ask(self, question, take)

    def _turn(self) -> None:
        """The person narrowed the list: what it holds is shown from now on."""
        self._sent_for = ""
        self.table.restart()

    def _counted(self, total: int) -> None:
        if not total:
            words = self.tr("No notice matches.") if self.search.text().strip() else nothing_here(self.counters.value())
            self.table.set_empty(EmptyState("pin", words))
            if not self._sent_for:
                self.number = ""
                self.emptied.emit()
            return
        rows = [cast("NoticeRow", row) for row in self.table.rows()]
        mine = next((row for row in rows if row.number == self.number), None)
        if mine is not None:
            self.table.select_key(mine.key)
        elif self.table.current_row() is None and not self._sent_for:
            self.table.select_key(rows[0].key)

    def _selected(self, row: NoticeRow | None) -> None:
        if row is not None and row.number != self.number:
            self.number = row.number
            self.chosen.emit(row.number)


class _NoticeTable(PagedTable):
    """Leaves out columns there is no room for."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for place, each in enumerate(self.export_columns):
            if each.key in ROOM:
                self.setColumnHidden(place, self.width() < em(ROOM[each.key]))


def _told_in_exports() -> list[Column]:
    """What an export tells beside the columns of the list."""
    return [
        told_only("title_zh", translate("notices", "Title in Chinese"), lambda row: row.title.zh),
        told_only("title_en", translate("notices", "Title in English"), lambda row: row.title.en),
        told_only("removed", translate("notices", "Taken down"), lambda row: row.removed_on),
        told_only("incident", translate("notices", "Incident"), lambda row: row.incident),
        told_only("void", translate("notices", "Void because"), lambda row: row.void_reason),
    ]

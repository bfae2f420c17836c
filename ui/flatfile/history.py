"""Everything that was ever done to this file."""

from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from desk.flatfile import HistoryRow, history
from desk.work import Reading
from ui.desk import Desk
from ui.filetab import Tab
from ui.flatfile.words import about, what_changed, what_was_done
from ui.moments import day_and_time
from ui.table import Column, PagedTable, PageOfRows, Question
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.longtext import WholeText


class HistoryTab(Tab):
    """The diary of the flat, its people and whatever belongs to it, newest first; Enter shows a line whole."""

    tables: ClassVar[frozenset[str]] = frozenset({"diary"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._now: datetime | None = None
        card = Card(self.tr("Everything done to this file"), margin=1)
        columns = [
            Column(
                "at",
                self.tr("When"),
                lambda row: day_and_time(row.at, self.facts, self._now),
                width=11,
                value=lambda row: row.at,
            ),
            Column("clerk", self.tr("Who"), lambda row: row.clerk, width=9),
            Column("act", self.tr("What was done"), what_was_done, width=11),
            Column("about", self.tr("About"), about, width=9),
            Column("detail", self.tr("Details"), lambda row: what_changed(row, self.facts), stretch=True, muted=True),
        ]
        self.table = PagedTable(columns, self._fetch, self.tr("Everything done to this file"))
        self.table.export_by(self._question)
        self.table.setMinimumHeight(px(320))
        self.table.opened.connect(self._show_whole)
        self.table.set_empty(EmptyState("clock", self.tr("Nothing was written in the diary for this flat yet.")))
        card.body.addWidget(self.table)
        self.fill(card)

    @staticmethod
    def ask(reading: Reading, _unit_id: int) -> object:
        return reading.now

    def show_answer(self, _unit_id: int, answer: Any) -> None:
        self._now = answer
        self.table.refresh()

    def focus_first(self) -> None:
        self.table.setFocus()

    def _show_whole(self, row: HistoryRow) -> None:
        WholeText(what_was_done(row), what_changed(row, self.facts).replace(" · ", "\n"), self.window()).open()

    def _question(self) -> Question:
        unit_id = self.unit_id
        return lambda reading, after: history(reading, unit_id, after)

    def _fetch(self, after: object | None, then: Any) -> None:
        unit_id, question = self.unit_id, self._question()

        def take(page: PageOfRows) -> None:
            if unit_id == self.unit_id:
                then(page)

        self.desk.errands.ask(self, lambda reading: question(reading, after), take)

"""The merges of a flat and its people, to be split where one was wrong."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desk.merging import MergeRow, Split, merges_around, split
from desk.refusals import Refusal
from desk.work import Reading
from ui.desk import Desk
from ui.messages import sentence
from ui.moments import day_and_time
from ui.table import AllRows, Column, PagedTable
from ui.theme import em, px
from ui.widgets.actionbar import ActionBar
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.label import PlainLabel


class SplitDialog(QDialog):
    """Enter splits the merge chosen: what went over goes back, what came since stays."""

    parted = Signal(object)  # desk.merging.Split

    def __init__(self, desk: Desk, unit_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._unit_id = desk, unit_id
        self._rows: tuple[MergeRow, ...] = ()
        self._now: datetime | None = None
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Split a merge"))
        self._bar = ActionBar()
        self.button = self._bar.add_primary(self.tr("Split"), self.split, "Enter")
        self.button.setEnabled(False)
        self._bar.add_trailing(self.tr("Cancel"), self.reject)
        self.table = PagedTable(
            [
                Column("gone", self.tr("Merged"), lambda row: row.gone, width=12, bold=True),
                Column("kept", self.tr("into"), lambda row: row.kept, stretch=True),
                Column("at", self.tr("When"), self._when, width=12),
                Column("clerk", self.tr("Who"), lambda row: row.clerk, width=8),
            ],
            lambda _after, then: then(AllRows(self._rows)),
            self.tr("Merges of this flat and its people"),
        )
        self.table.set_empty(EmptyState("users", self.tr("Nothing was merged into this flat or its people.")))
        self.table.opened.connect(lambda _row: self.split())
        self.table.selected.connect(lambda row: self.button.setEnabled(row is not None and row.can_split))
        self.wrong = PlainLabel("", "wrong", wrap=True)
        self.wrong.hide()
        self._lay_out()
        self.resize(em(52), em(24))
        desk.errands.ask(self, self._question, self._show)

    def _lay_out(self) -> None:
        ground = QVBoxLayout()
        ground.setContentsMargins(px(20), px(14), px(20), px(14))
        ground.setSpacing(px(10))
        told = self.tr("What went over goes back; what was added since stays with the record it was added to.")
        ground.addWidget(PlainLabel(told, "muted", wrap=True))
        card = Card(margin=1)
        card.body.addWidget(self.table)
        ground.addWidget(card, 1)
        ground.addWidget(self.wrong)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(ground, 1)
        column.addWidget(self._bar)

    def _question(self, reading: Reading) -> tuple[tuple[MergeRow, ...], datetime]:
        return merges_around(reading, self._unit_id), reading.now

    def _show(self, answer: tuple[tuple[MergeRow, ...], datetime]) -> None:
        self._rows, self._now = answer
        self.table.refresh()
        if self._rows:
            self.table.select_key(self._rows[0].key)
        self.table.setFocus()

    def _when(self, row: MergeRow) -> str:
        return day_and_time(row.at, self._desk.facts, self._now)

    def split(self) -> None:
        """Split the merge chosen, once."""
        row: Any = self.table.current_row()
        if row is None or not self.button.isEnabled():
            return
        self.button.setEnabled(False)
        self._desk.errands.do(self, lambda work: split(work, row.key), self._done, self._say)

    def _done(self, answer: Split) -> None:
        self.parted.emit(answer)
        self.accept()

    def _say(self, refusal: Refusal) -> None:
        self.button.setEnabled(True)
        self.wrong.setText(sentence(refusal))
        self.wrong.show()

"""The list of earlier imports, each with its way back."""

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.imports import OWNERS, RunRow, runs
from ui.errands import Errands
from ui.importing.state import ImportState
from ui.importing.stayedlist import StayedList
from ui.moments import day_and_time
from ui.table import Column, PagedTable, PageOfRows
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState


class Earlier(QWidget):
    """What was imported, when and by whom; the newest first."""

    chosen = Signal(object)  # RunRow or None

    def __init__(self, errands: Errands, state: ImportState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._state = state
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        card = Card(self.tr("Earlier imports"), margin=1)
        self.table = PagedTable(
            [
                Column("at", self.tr("When"), self._when, width=11),
                Column("file", self.tr("File"), lambda row: row.file_name, stretch=True, bold=True),
                Column("kind", self.tr("What"), self._kind, width=9, muted=True),
                Column("clerk", self.tr("By"), lambda row: row.clerk, width=8, muted=True),
                Column("imported", self.tr("Imported"), lambda row: f"{row.imported:,}", width=7, align_right=True),
                Column("state", self.tr("State"), self._standing, width=10, tone=_tone),
            ],
            self._fetch,
            self.tr("Earlier imports"),
        )
        self.table.set_empty(EmptyState("history", self.tr("Nothing has been imported yet.")))
        self.table.selected.connect(self.chosen.emit)
        card.body.addWidget(self.table, 1)
        column.addWidget(card, 1)
        self.stayed = StayedList()
        column.addWidget(self.stayed, 1)

    def show_state(self) -> None:
        """The imports as they stand now."""
        self.table.refresh()
        self.stayed.show_undone(self._state.found.undone)

    def current(self) -> RunRow | None:
        """The import selected."""
        row = self.table.current_row()
        return cast(RunRow, row) if row is not None else None

    def focus_first(self) -> None:
        """The cursor into the list."""
        self.table.setFocus()

    def _fetch(self, after: object | None, then: Callable[[PageOfRows], None]) -> None:
        key = cast("tuple[int, ...] | None", after)
        self._errands.ask(self, partial(runs, after=key), then, latest="runs" if key is None else None)

    def _when(self, row: RunRow) -> str:
        return day_and_time(row.at, self._errands.office.facts)

    def _kind(self, row: RunRow) -> str:
        return self.tr("Owners and flats") if row.kind == OWNERS else self.tr("Past cases")

    def _standing(self, row: RunRow) -> str:
        if row.undone_at is not None:
            return self.tr("undone")
        return self.tr("can be undone") if row.may_undo else self.tr("stays")


def _tone(row: RunRow) -> str | None:
    return "neutral" if row.undone_at is not None else "accent" if row.may_undo else None

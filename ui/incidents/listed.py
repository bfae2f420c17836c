"""The list of incidents: which one is marked is which one is shown, also when it lies pages further down."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, cast

from PySide6.QtCore import QModelIndex, Signal

from desk import incidents
from desk.incidents import IncidentRow
from desk.pages import Page as SomeRows
from desk.work import Reading
from ui.desk import Desk
from ui.incidents import words
from ui.moments import short_day
from ui.table import Column, PagedTable
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState


class IncidentList(Card):
    """Holds the number of the incident shown; `chosen` tells of another one, and whether somebody marked it."""

    chosen = Signal(bool)

    def __init__(self, desk: Desk, begin: Callable[[], object]) -> None:
        super().__init__(margin=1)
        self._desk = desk
        self._wished = ""
        self._settling = False
        self._now = datetime.min.replace(tzinfo=UTC)
        self.number = ""
        self.table = PagedTable(self._columns(), self._fetch, self.tr("Incidents"))
        self.table.selected.connect(self._selected)
        self.table.counted.connect(lambda _total: self._settle())
        nothing_yet = self.tr("No incident yet. When many call about one cause, it is kept here once.")
        self.table.set_empty(EmptyState("megaphone", nothing_yet, (self.tr("New incident"), begin)))
        self.body.addWidget(self.table)

    @property
    def elsewhere(self) -> bool:
        """Whether the incident shown is none of the rows that have come so far."""
        return bool(self._wished and self.table.rows())

    def go_to(self, number: str) -> None:
        """Mark the incident of that number as soon as its row is there; until then none is."""
        self.number = self._wished = number
        self._settle()

    def forget(self) -> None:
        """There is none of that number: the first is shown instead."""
        self.go_to("")

    def _columns(self) -> list[Column]:
        language = self._desk.look.language
        return [
            Column("title", self.tr("What"), lambda row: row.title.text(language), stretch=True, bold=True),
            Column("place", self.tr("Where"), lambda row: words.place(row, language), width=7),
            Column(
                "since", self.tr("Since"), lambda row: short_day(row.started_at, self._desk.facts, self._now), width=5
            ),
            Column(
                "callers", self.tr("Callers"), lambda row: str(row.figures.callers or ""), width=4.5, align_right=True
            ),
            Column(
                "state",
                self.tr("State"),
                lambda row: words.pill(row).word,
                width=6,
                tone=lambda row: words.pill(row).tone,
            ),
        ]

    def _fetch(self, after: Any, then: Any) -> None:
        def question(reading: Reading) -> tuple[SomeRows[IncidentRow], datetime]:
            return incidents.incidents(reading, cast("tuple[int, ...] | None", after)), reading.now

        def take(answer: tuple[SomeRows[IncidentRow], datetime]) -> None:
            page, self._now = answer
            then(page)

        self._desk.errands.ask(self, question, take, latest="list")

    def _settle(self) -> None:
        """Rows have come: mark the one wished for, or the first."""
        rows = cast("list[IncidentRow]", self.table.rows())
        wished = next((row for row in rows if row.number == self._wished), None)
        if wished is not None:
            self._wished = ""
            self.table.select_key(wished.key)
        elif self._wished:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
        elif rows and not self.number:
            self._settling = True
            self.table.select_key(rows[0].key)
            self._settling = False

    def _selected(self, row: IncidentRow | None) -> None:
        if row is not None and row.number != self.number:
            self._wished, self.number = "", row.number
            self.chosen.emit(not self._settling)

"""People in a file beside people known already: the same person, or another?"""

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.imports import Alike, Side
from ui.importing.slices import in_slices
from ui.importing.state import ImportState
from ui.table import Column, Fetch, PagedTable
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.label import PlainLabel


class _Pair:
    """A pair as a row of the list."""

    def __init__(self, pair: Alike, same: bool) -> None:
        self.key = pair.key
        self.pair = pair
        self.same = same


class _Table(PagedTable):
    """Space says the other thing of the pair chosen."""

    turned = Signal()

    def __init__(self, columns: list[Column], fetch: Fetch, name: str) -> None:
        super().__init__(columns, fetch, name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.turned.emit()
        else:
            super().keyPressEvent(event)


class AlikeTable(QWidget):
    """The pairs, the likeliest first, and what is done with each."""

    def __init__(self, state: ImportState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        row = QHBoxLayout()
        row.setContentsMargins(px(14), 0, px(14), 0)
        row.setSpacing(px(8))
        self._told = PlainLabel("", "caption", wrap=True)
        row.addWidget(self._told, 1)
        self.same = button_of(self.tr("Same person"), lambda: self.decide(True), icon_name="user-check")
        self.another = button_of(self.tr("Another person"), lambda: self.decide(False), icon_name="user-plus")
        row.addWidget(self.same)
        row.addWidget(self.another)
        column.addLayout(row)
        self.table = _Table(
            [
                Column("here", self.tr("In the file"), lambda each: self._side(each.pair.here), stretch=True),
                Column("there", self.tr("Known already"), lambda each: self._side(each.pair.there), stretch=True),
                Column(
                    "same",
                    self.tr("Taken as"),
                    lambda each: self.tr("same person") if each.same else self.tr("another person"),
                    width=10,
                    tone=lambda each: "green" if each.same else "neutral",
                ),
            ],
            in_slices(self._pairs),
            self.tr("People who may be one"),
        )
        self.table.turned.connect(self._turn)
        column.addWidget(self.table, 1)

    def show_state(self) -> None:
        """The pairs of the file checked, as they are decided now."""
        checked = self._state.found.checked
        self.table.refresh()
        if checked is None:
            return
        words = self.tr(
            "Space changes the selected pair. Two are one only where you say so, or where name and phone are the same."
        )
        if checked.alike_in_all > len(checked.alike):
            more = self.tr("{n} less likely pairs are not shown and count as different people.")
            words = f"{words} {more.format(n=checked.alike_in_all - len(checked.alike))}"
        self._told.setText(words)

    def decide(self, same: bool) -> None:
        """Say what the selected pair is."""
        row = self.table.current_row()
        if row is not None:
            self._state.decide(cast(_Pair, row).pair, same)
            self.table.setFocus()

    def _turn(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.decide(not cast(_Pair, row).same)

    def _pairs(self) -> list[_Pair]:
        found = self._state.found
        pairs = found.checked.alike if found.checked is not None else ()
        return [_Pair(pair, found.decided.get(pair.key, pair.same)) for pair in pairs]

    def _side(self, side: Side) -> str:
        """Name, phones, flats and where they stand, in one line."""
        where = self.tr("row {n}").format(n=side.row) if side.row else self.tr("on file")
        parts = (side.name[:60], " / ".join(side.phones)[:60], " / ".join(side.flats)[:60], where)
        return " · ".join(part for part in parts if part)

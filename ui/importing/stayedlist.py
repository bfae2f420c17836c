"""What an undo took back, and what stays with its reason."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.imports import Stayed, Undone
from ui.importing.slices import in_slices
from ui.importing.words import stayed_words
from ui.table import Column, PagedTable
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel


class _Row:
    """Something that stays, as a row of the list."""

    def __init__(self, place: int, stayed: Stayed) -> None:
        self.key = place
        self.what, self.why = stayed_words(stayed)


class StayedList(Card):
    """Hidden until something was undone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=1, parent=parent)
        self._rows: list[_Row] = []
        self._told = PlainLabel("", "body", wrap=True)
        self._told.setContentsMargins(px(14), 0, px(14), px(4))
        self._told.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.body.addWidget(self._told)
        self.table = PagedTable(
            [
                Column("what", self.tr("What stays"), lambda each: each.what, width=22, bold=True),
                Column("why", self.tr("Why"), lambda each: each.why, stretch=True),
            ],
            in_slices(lambda: self._rows),
            self.tr("What stays"),
        )
        self.table.setMinimumHeight(px(120))
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)
        self.hide()

    def show_undone(self, undone: Undone | None) -> None:
        """Say what became of an import that was undone; None hides it all."""
        self.setVisible(undone is not None)
        if undone is None:
            return
        told = self.tr("Taken back from {file}: {units} flats, {people} people, {values} values filled in.")
        words = told.format(
            file=undone.file_name[:80],
            units=f"{undone.units:,}",
            people=f"{undone.people:,}",
            values=f"{undone.values:,}",
        )
        if undone.stayed:
            words += " " + self.tr("These stay, because somebody built upon them or changed them since:")
        self._told.setText(words)
        self._rows = [_Row(place, each) for place, each in enumerate(undone.stayed)]
        self.table.setVisible(bool(self._rows))
        high = QSizePolicy.Policy.Expanding if self._rows else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, high)
        self.table.restart()

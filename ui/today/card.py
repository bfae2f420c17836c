"""A card of Today: a short list that leads to its cases or slips."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from ui.table import Column, PagedTable
from ui.theme import em, px
from ui.widgets.card import Card
from ui.widgets.link import LinkButton
from ui.widgets.pill import Pill, Tone

ROW, AROUND = 30, 56
"""How high a row stands, and all of a card beside its rows, in px at 100 %."""


@dataclass(frozen=True)
class Few:
    """The first rows of a list and how many there are in all."""

    rows: Sequence[Any] = ()
    total: int = 0
    next: object | None = None


class ShortList(Card):
    """Title, count and the first rows; the arrows move among them, Enter opens, the link shows all."""

    def __init__(
        self,
        title: str,
        columns: Sequence[Column],
        tone: Tone,
        open_row: Callable[[Any], object],
        show_all: Callable[[], object] | None = None,
    ) -> None:
        """Without `show_all` every row there is stands in the card itself."""
        self.all = LinkButton("")
        super().__init__(title, self.all, margin=1)
        self.all.setText(self.tr("Show all"))
        self.all.setAccessibleName(self.tr("Show all: {what}").format(what=title))
        self._whole = show_all is None
        if show_all is not None:
            self.all.clicked.connect(lambda: show_all())
        self._tone = tone
        self._few = Few()
        self.count = Pill("", "neutral")
        self.add_beside_title(self.count)
        self.table = PagedTable(columns, lambda _after, then: then(self._few), title)
        self.table.horizontalHeader().hide()
        # Only so high as its rows: a bar would lie over the last one. The column that stretches gives way instead.
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.horizontalHeader().setMinimumSectionSize(em(2))
        self.table.opened.connect(open_row)
        self.body.addWidget(self.table)
        self.show_few(Few())

    def show_few(self, few: Few) -> None:
        """Show these rows; the one selected stays selected. Without any there is nothing to see."""
        self._few = few
        self.count.show_state(self.locale().toString(few.total), self._tone if few.total else "neutral")
        self.count.setVisible(few.total > 0)
        self.all.setVisible(few.total > 0 and not self._whole)
        self.table.refresh()

    def rows(self) -> int:
        """How many rows it has to show."""
        return len(self._few.rows)

    def stand(self, most: int) -> int:
        """Stand so many rows high at most; how high that is, in px."""
        rows = min(self.rows(), most)
        self.table.setFixedHeight(px(ROW) * rows)
        return px(ROW) * rows + px(AROUND)

    def key_of_first(self) -> object:
        """The key of the first row, None when there is none."""
        return self._few.rows[0].key if self._few.rows else None

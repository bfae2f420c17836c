"""The facts of a case in a grid: only those there are."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desk.cases import CaseFile
from ui.cases.detail_words import Flowing, breakable, cut
from ui.moments import day_and_time
from ui.stages import channel_word, kind_word
from ui.theme import px
from ui.widgets.label import PlainLabel

if TYPE_CHECKING:
    from desk.facts import Facts as OfficeFacts

Fact = tuple[str, str]
"""Its name and what it is."""


def facts_of(file: CaseFile, language: str, office: "OfficeFacts", now: datetime) -> list[Fact]:
    """The facts there are, in the order a clerk asks for them."""
    translate = QCoreApplication.translate
    row = file.row

    def when(at: datetime | None) -> str:
        return day_and_time(at, office, now)

    told = [
        (translate("facts", "Kind"), f"{kind_word(row.kind)} · {channel_word(file.channel)}"),
        (translate("facts", "Class"), row.class_name.text(language) if row.class_name else ""),
        (translate("facts", "Place"), file.place),
        (translate("facts", "Access"), file.access),
        (translate("facts", "Trade"), file.trade.text(language) if file.trade else ""),
        (translate("facts", "First asked"), file.first_receiver),
        (translate("facts", "Taken"), when(row.taken_at)),
        (translate("facts", "Taken by"), file.clerk),
        (translate("facts", "Reply due"), when(row.reply_due)),
        (translate("facts", "Solution due"), when(row.solution_due)),
        (translate("facts", "Closed"), when(file.closed_at)),
        (translate("facts", "Outcome"), file.outcome),
        (translate("facts", "Void because"), file.void_reason),
    ]
    return [(name, words) for name, words in told if words]


class Facts(QWidget):
    """Names and values in one or two pairs of columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: list[Fact] = []
        self._pairs = 2
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(4))

    def show_facts(self, facts: list[Fact]) -> None:
        """Show these facts."""
        self._facts = facts
        self._fill()

    def fit(self, pairs: int) -> None:
        """Lie in so many pairs of columns."""
        if pairs != self._pairs:
            self._pairs = pairs
            self._fill()

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for column in (1, 3):
            self._grid.setColumnStretch(column, 1 if column < self._pairs * 2 else 0)
        top = Qt.AlignmentFlag.AlignTop
        for place, (name, words) in enumerate(self._facts):
            row, pair = divmod(place, self._pairs)
            self._grid.addWidget(PlainLabel(name, "caption"), row, pair * 2, top)
            value = Flowing()
            value.setText(breakable(cut(words)))
            self._grid.addWidget(value, row, pair * 2 + 1, top)

"""A part of the page on which a month is steered: lists whose entries are written in their place."""

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.figures.spans import Period, Span
from desk.work import Reading
from ui.desk import Desk
from ui.recordlist import RecordList
from ui.settings.part import ListsPart
from ui.theme import px
from ui.widgets.label import PlainLabel
from ui.widgets.scroll import Scroll


class MonthPart(ListsPart):
    """The lists of one month under a line that says what they are for."""

    tables: ClassVar[frozenset[str]] = frozenset()

    rows_shown = Signal()
    month_wanted = Signal(date)  # what was just saved is of this month

    def __init__(self, desk: Desk, told: str, lists: Sequence[RecordList], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._lists = desk, lists
        self.month = Span.of(Period.MONTH, date.min)
        self.today = date.min
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, px(10), 0, 0)
        self.column.setSpacing(px(10))
        self.column.addWidget(PlainLabel(told, "muted", wrap=True))
        for each in lists:
            self.column.addWidget(each)
        self.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))

    def lists_in_order(self) -> Sequence[RecordList]:
        return self._lists

    def turn_to(self, month: Span, today: date) -> None:
        """It is about this month from the next answer on."""
        if month != self.month:
            self.leave()
        self.month, self.today = month, today

    @property
    def owner_id(self) -> int:
        """By which the drafts of the month are known."""
        return self.month.first.year * 100 + self.month.first.month

    def read(self, reading: Reading, month: Span) -> Any:
        """What the lists show; asked on the worker."""
        raise NotImplementedError

    def show_read(self, found: Any) -> None:
        """Show what `read` found."""
        raise NotImplementedError

    def refresh(self) -> None:
        month = self.month

        def show(found: Any) -> None:
            if month == self.month:  # another one may have been chosen meanwhile
                self.show_read(found)
                self.rows_shown.emit()

        self.desk.errands.ask(self, lambda reading: self.read(reading, month), show, latest="rows")

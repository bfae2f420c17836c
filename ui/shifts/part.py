"""A part of the page of the shifts: its bar, its forms, and what the keys of the page do in it."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.words import Language
from ui.desk import Desk
from ui.formplace import FormPlace
from ui.moments import weekday_and_day
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.settings.part import ListsPart
from ui.theme import em, px
from ui.widgets.actionbar import ActionBar, button_of
from ui.widgets.label import PlainLabel, plain_tip
from ui.widgets.link import LinkButton

FEWEST_ROWS, AROUND = 5, 212
"""Rows of a list that are seen in any case, and the room around them in px at 100 %."""


class ShiftPart(ListsPart):
    """One tab: `begin` is Ins, `go_on` F9, `save` Ctrl+S, `step` the day or week before and after, `search` Ctrl+F."""

    managers: ClassVar[bool] = False
    tables: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.language = Language(desk.look.language)
        self._waits_for_rows = False
        self.places: list[FormPlace] = []
        """Where forms open beside those of the lists."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(px(8))

    def lists_in_order(self) -> Sequence[RecordList]:
        return ()

    def forms(self) -> list[RecordForm]:
        """The forms that stand open, those of the lists among them."""
        own = [place.form for place in self.places if place.form is not None]
        return [*own, *(each.form for each in self.lists_in_order() if each.form is not None)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for each in self.lists_in_order():  # it takes what height there is, so that its links stay in sight
            each.show_most(max(FEWEST_ROWS, (self.height() - px(AROUND)) // px(30)))

    def leave(self) -> None:
        for form in self.forms():
            form.keep()

    def save(self) -> None:
        if forms := self.forms():
            forms[0].save()

    def begin(self) -> None:
        """Begin a new entry."""

    def go_on(self) -> None:
        """Begin what the tab is for, or go back into the form in which it was begun; keeping it is `save`."""

    def step(self, by: int) -> None:
        """Go so many days or weeks on."""

    def search(self) -> None:
        """The cursor into the search."""

    def print_it(self) -> None:
        """Show its paper as it will be printed."""

    def act_bar(self) -> ActionBar:
        """The row of buttons at the foot of the page."""
        raise NotImplementedError

    def to_rows(self, rows: RecordList, until: QWidget) -> QWidget:
        """Where the keys go that belong to the rows: as long as there are none yet, they stand elsewhere."""
        self._waits_for_rows = not rows.rows()
        return until if self._waits_for_rows else rows.table

    def rows_came(self, rows: RecordList, until: QWidget) -> None:
        """The keys go on to the rows, if nobody moved them meanwhile."""
        if self._waits_for_rows and rows.rows() and until.hasFocus():
            rows.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._waits_for_rows = False

    def to_form(self) -> bool:
        """The cursor into the form that stands open; whether one does."""
        lists = (each.place for each in self.lists_in_order())
        return any(place.focus_first() for place in (*self.places, *lists))

    def focus_first(self) -> None:
        """The cursor to where work begins."""
        if self.to_form():
            return
        if (first := self.first()) is not None:
            first.setFocus()


class DayHead(QWidget):
    """Which day or week is shown, with the ways to the one before, the one after and today."""

    stepped = Signal(int)
    today_wanted = Signal()

    def __init__(self, before: str, after: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(px(6))
        for icon, told, by in (("chevron-left", before, -1), ("chevron-right", after, 1)):
            button = button_of("", lambda by=by: self.stepped.emit(by), "ghost", icon)  # type: ignore[misc]
            button.setAccessibleName(told)
            button.setToolTip(plain_tip(told))
            self.row.addWidget(button)
        self.words = PlainLabel("", "card")
        self.words.setMinimumWidth(em(13))
        self.today = LinkButton(self.tr("Today"))
        self.today.clicked.connect(lambda: self.today_wanted.emit())
        self.row.addWidget(self.words)
        self.row.addWidget(self.today)
        self.row.addStretch(1)

    def show_day(self, day: date, *, is_today: bool, told: str = "") -> None:
        """Say which it is."""
        self.words.setText(told or weekday_and_day(day))
        self.today.setVisible(not is_today)

"""A part of the page on which a month is steered: lists whose entries are written in their place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desk import drafts
from desk.drafts import DraftRow
from desk.figures.spans import Period, Span
from desk.work import Reading
from ui.desk import Desk
from ui.recordform import KIND
from ui.recordlist import NEW, RecordList
from ui.reports.words import span_words
from ui.settings.part import ListsPart, Reopening
from ui.steering.elsewhere import BegunElsewhere, Elsewhere
from ui.theme import px
from ui.widgets.label import PlainLabel
from ui.widgets.notice import Notice
from ui.widgets.scroll import Scroll

LITTLE = 400
"""Under this height (px at 100 %) the room is for the lists, and what they are for is not said."""


class MonthPart(ListsPart):
    """The lists of one month under a line that says what they are for."""

    tables: ClassVar[frozenset[str]] = frozenset()

    rows_shown = Signal()
    month_wanted = Signal(date)  # what was just saved, or begun and left, is of this month
    again = Signal()  # what could not be read is to be asked for once more

    def __init__(self, desk: Desk, told: str, lists: Sequence[RecordList], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._lists = desk, lists
        self.month = Span.of(Period.MONTH, date.min)
        self.today = date.min
        self._heard = False  # whether the book answered the last time it was asked
        self._manager = True
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, px(4), 0, 0)
        self.column.setSpacing(px(8))
        self._told = PlainLabel(told, "muted", wrap=True)
        self.unread = Notice("", tone="red")
        self.unread.hide()
        self.elsewhere = Elsewhere()
        self.elsewhere.wanted.connect(self._go_on_elsewhere)
        for each in (self._told, *lists):
            self.column.addWidget(each)
        self.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(px(4))
        for beside in (self.unread, self.elsewhere):
            outer.addWidget(beside)
        outer.addWidget(Scroll(inside), 1)

    def lists_in_order(self) -> Sequence[RecordList]:
        return self._lists

    def list_at_work(self) -> RecordList:
        """The list in which a form stands open, otherwise the first."""
        return next((each for each in self._lists if each.form is not None), self._lists[0])

    def suit(self, manager: bool) -> None:
        super().suit(manager)
        self._manager = manager

    def turn_to(self, month: Span, today: date) -> None:
        """It is about this month from the next answer on."""
        if month != self.month:
            self.leave()
        self.month, self.today = month, today

    @property
    def owner_id(self) -> int:
        """By which the drafts of the month are known."""
        return _owner_of(self.month)

    def read(self, reading: Reading, month: Span) -> Any:
        """What the lists show; asked on the worker."""
        raise NotImplementedError

    def rows_of(self, reading: Reading, subject: str, owner: int) -> Sequence[Any]:
        """The rows of one of the lists in any month or year, as its drafts are known; asked on the worker."""
        raise NotImplementedError

    def show_read(self, found: Any) -> None:
        """Show what `read` found."""
        raise NotImplementedError

    def refresh(self) -> None:
        month = self.month
        self._heard = False

        def question(reading: Reading) -> tuple[Any, _Left | None]:
            return self.read(reading, month), self._left_elsewhere(reading, month)

        def show(found: tuple[Any, _Left | None]) -> None:
            self._heard = True
            if month == self.month:  # another one may have been chosen meanwhile
                focus, keys = QApplication.focusWidget(), self._has_keys()
                for each in self._lists:
                    each.show()
                self.show_read(found[0])
                self.unread.hide()
                self.elsewhere.show_begun(self._begun_elsewhere(found[1]))
                if keys is not None and focus is not None and not focus.isVisible():
                    # What had them is gone, the form of another month or the way to ask once more; Qt gave them to
                    # whatever comes next, which may be the act that takes off a row.
                    keys.focus_first()
                self.rows_shown.emit()

        self.desk.errands.ask(self, question, show, latest="rows", always=self._say_if_unread)

    def say_unread(self) -> None:
        """The book did not answer: say so, with the way to ask once more; rows of another month go out of sight."""
        what = self.tr("{month} could not be read").format(month=span_words(self.month))
        told = self.tr("What was saved before is safe.")
        if self.month.first == date.min:  # not even the day it is could be asked for
            what = self.tr("The book could not be read")
        keys = self._has_keys()
        self.unread.show_notice(what, told, [(self.tr("Read it again"), self.again.emit)], tone="red", key="F5")
        self.unread.show()
        for each in self._lists:
            each.setVisible(self._is_shown(each))
        if keys is not None and keys.isHidden():
            self.unread.links()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold(self.height() < px(LITTLE))

    def fold(self, folded: bool) -> None:
        """Where it is low, the room is for the rows."""
        self._told.setVisible(not folded)

    def _has_keys(self) -> RecordList | None:
        """The list in which the keys are, the first for a line over the lists; None where they are elsewhere."""
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            return None
        return next((each for each in self._lists if each.isAncestorOf(focus)), self._lists[0])

    def _say_if_unread(self) -> None:
        if not self._heard:
            self.say_unread()

    def _is_shown(self, rows: RecordList) -> bool:
        """Whether the rows in a list are those of the month chosen."""
        return bool(rows.owner_id) and rows.owner_id in (self.owner_id, self.month.first.year)

    # -- what was begun in another month

    def _left_elsewhere(self, reading: Reading, month: Span) -> "_Left | None":
        """The newest entry that was begun in another month and left, if it is new or of a row still on file there."""
        here, subjects = (_owner_of(month), month.first.year), {each.subject for each in self._lists}
        for draft in drafts.drafts(reading, KIND):
            _kind, subject, owner, what = (*draft.id.split(":", 3), "", "", "")[:4]
            if subject not in subjects or not owner.isdecimal() or int(owner) in here:
                continue
            key = what.partition(":")[0]
            if key == NEW:
                return _Left(draft, subject, int(owner), what, None)
            for row in self.rows_of(reading, subject, int(owner)):
                if str(row.key) == key:
                    return _Left(draft, subject, int(owner), what, row)
        return None

    def _begun_elsewhere(self, left: "_Left | None") -> BegunElsewhere | None:
        """What is offered of it; nothing to who may not write it."""
        if left is None or (self.managers and not self._manager):
            return None
        rows = next(each for each in self._lists if each.subject == left.subject)
        return BegunElsewhere(rows, left.owner, left.what, rows.told_of(left.row, left.draft.content))

    def _go_on_elsewhere(self, begun: BegunElsewhere) -> None:
        Reopening(begun.rows, begun.owner, begun.what, "")
        self.month_wanted.emit(begun.first)


@dataclass(frozen=True)
class _Left:
    """A draft of a list: by what its month or year is known, its name there, and its row unless it is new."""

    draft: DraftRow
    subject: str
    owner: int
    what: str
    row: Any | None


def _owner_of(month: Span) -> int:
    return month.first.year * 100 + month.first.month


def month_of(owner: int) -> Span:
    """The month that drafts are of, by what they are known by."""
    return Span.of(Period.MONTH, date(owner // 100, owner % 100, 1))

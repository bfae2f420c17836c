"""The calls made about the event being taken: whether they were reached, what was said; one key each."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from shiboken6 import isValid

from ui.cases.sudden_log import CallLog, Made
from ui.desk import Desk
from ui.incidents.words import reached_word
from ui.moments import clock
from ui.table import AllRows, Column, PagedTable
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.toast import UNDO_SECONDS, Toast

MOST_ROWS = 4
CALL_SECONDS = 20


class CallsNow(Card):
    """N turns "reached" over, Enter goes to what was said, Del takes a call off with Undo."""

    def __init__(self, desk: Desk, log: CallLog, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CallsNow", "Calls made"), margin=1, parent=parent)
        self._desk, self._log = desk, log
        self._shown = 0
        self._about: Made | None = None
        self._told: Toast | None = None
        self.table = _Table(desk, log)
        self.table.turned.connect(lambda row: log.correct(row, not row.reached, row.outcome))
        self.table.removed.connect(self._take_off)
        self.table.opened.connect(lambda _row: self.said.setFocus(Qt.FocusReason.OtherFocusReason))
        self.table.selected.connect(self._select)
        self.body.addWidget(self.table)
        self.body.addWidget(self._line())
        log.changed.connect(self._show)
        self._show()

    def _line(self) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(px(10), 0, px(10), px(2))
        row.setSpacing(px(8))
        self.said = QLineEdit()
        self.said.setPlaceholderText(self.tr("What was said, Enter"))
        self.said.setAccessibleName(self.tr("What was said"))
        self.said.editingFinished.connect(self.keep_words)
        self.turn_button = button_of(self.tr("Not reached"), self._turn)
        row.addWidget(self.said, 1)
        row.addWidget(self.turn_button)
        return ground

    def _row(self) -> Made | None:
        row = self.table.current_row()
        return row if isinstance(row, Made) else None

    def _show(self) -> None:
        rows = self._log.rows
        self.setVisible(bool(rows))
        self.table.setFixedHeight(px(32) + px(28) * min(max(len(rows), 1), MOST_ROWS) + px(6))
        more = len(rows) > self._shown
        self._shown = len(rows)
        self.table.refresh()
        if rows and (more or self._row() is None):
            self.table.select_key(rows[-1].key)  # the call just made is the one something is said about
        self._select(self._row())

    def _select(self, _row: object) -> None:
        row = self._row()
        before, words = self._about, self.said.text()
        self._about = row
        self.said.setEnabled(row is not None)
        if not self.said.hasFocus() or not _same(before, row):
            self.said.setText(row.outcome if row is not None else "")
        if before is not None and not _same(before, row) and any(_same(before, each) for each in self._log.rows):
            self._log.correct(before, before.reached, words)  # begun about that call, so it belongs there
        self.turn_button.setText(self.tr("Not reached") if row is None or row.reached else self.tr("Reached after all"))

    def _turn(self) -> None:
        if (row := self._row()) is not None:
            self._log.correct(row, not row.reached, row.outcome)

    def call(self, who: str, phone: str, entry_id: int | None, at: datetime | None) -> None:
        """Somebody is called now; before the office's clock has answered there is no moment to keep."""
        if at is None:
            return
        row = self._log.add(who, phone, at, entry_id)
        told = self.tr("Called: {who}").format(who=who or phone)
        if self._told is not None and isValid(self._told):
            self._told.gone.emit()  # one word about calls at a time: it lies over the list
        self._told = self._offer(told, lambda: self._uncall(row), CALL_SECONDS)

    def _uncall(self, row: Made) -> None:
        """The call just noted was none; by now it may be in the book under another key."""
        same = [each for each in self._log.rows if (each.who, each.entry_id) == (row.who, row.entry_id)]
        if same:
            self._log.take_off(min(same, key=lambda each: abs(each.at - row.at)))

    def keep_words(self) -> None:
        """What was said and not confirmed yet goes to its call."""
        if (row := self._about) is not None:
            self._log.correct(row, row.reached, self.said.text())

    def _take_off(self, row: Made) -> None:
        log = self._log
        log.take_off(row)
        told = self.tr("The call is off the list")
        self._offer(told, lambda: log.put_back(row), UNDO_SECONDS)

    def _offer(self, told: str, back: Callable[[], object], seconds: int) -> Toast:
        """Say it with a way back that lasts no longer than this list of calls."""
        toast = self._desk.toasts.show(told, self.tr("Undo"), lambda: back() if isValid(self) else None, seconds)
        self.destroyed.connect(toast.gone)
        return toast


def _same(one: Made | None, other: Made | None) -> bool:
    """Whether it is one call; in the book it has another key."""
    if one is None or other is None:
        return one is other
    return (one.at, one.who, one.entry_id) == (other.at, other.who, other.entry_id)


class _Table(PagedTable):
    turned = Signal(object)
    removed = Signal(object)

    def __init__(self, desk: Desk, log: CallLog) -> None:
        columns = [
            Column("at", self.tr("When"), lambda row: clock(row.at, desk.facts), width=4.5),
            Column("who", self.tr("Who"), lambda row: " ".join((row.who, row.phone)).strip(), stretch=True),
            Column(
                "reached",
                self.tr("Reached"),
                lambda row: reached_word(row.reached),
                width=8.2,
                tone=lambda row: "green" if row.reached else "red",
            ),
            Column("outcome", self.tr("What was said"), lambda row: row.outcome, stretch=True, muted=True),
        ]
        super().__init__(columns, lambda _after, then: then(AllRows(log.rows)), self.tr("Calls made"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if row is not None and event.key() == Qt.Key.Key_N and not event.modifiers():
            self.turned.emit(row)
        elif row is not None and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(row)
        elif event.key() == Qt.Key.Key_F2 and row is not None:
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)

"""Return calls: the next one is always open; a key for the mark, words, Ctrl+S, and the next stands there."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk import cases, return_calls
from desk.return_calls import Called, DueCall, PastCall
from desk.work import Reading
from ui.calls.card import CallCard
from ui.calls.forms import CallForm, PutOffForm, TakeOffForm, mark_key
from ui.calls.pagecommands import call_commands
from ui.calls.table import PHONE_COLUMN, Which, counted, counters, made_columns, nothing_here, to_make
from ui.calls.words import kept_words
from ui.commands import Command
from ui.counters import Counters
from ui.desk import Desk
from ui.exporting import export_button
from ui.formplace import FormPlace
from ui.page import Page
from ui.table import Column, PagedTable, PageOfRows, Question
from ui.theme import px
from ui.widgets.actionbar import ActionBar
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.heading import PageHead
from ui.widgets.panes import Panes
from ui.widgets.scroll import Scroll
from ui.widgets.toast import UNDO_SECONDS


class CallsPage(Page):
    """Whom to call back, one after the other."""

    tables: ClassVar[frozenset[str]] = frozenset({"return_call", "case", "unit", "fact", "clerk"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._now: datetime | None = None
        self._row: DueCall | None = None
        self._sent_for = 0
        self._trying = False
        self._settled: DueCall | None = None  # the call as it stood when it was kept, until the list has answered
        self.lists = {
            Which.DUE: self._table(to_make(lambda: desk.facts, lambda: self._now), self.tr("Calls to make")),
            Which.MADE: self._table(made_columns(lambda: desk.facts, lambda: self._now), self.tr("Calls made")),
        }
        self.lists[Which.DUE].installEventFilter(self)
        self.lists[Which.DUE].selected.connect(self._choose)
        self.lists[Which.DUE].opened.connect(lambda _row: self._to_form())
        self.lists[Which.MADE].opened.connect(lambda row: desk.open("cases", number=row.number))
        self.card = CallCard(desk, lambda number: desk.open("cases", number=number))
        self.place = FormPlace(desk, "return_call")
        self.place.saved.connect(lambda _what, answer: self._saved(answer))
        self.place.closed.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.place.go_on.connect(self._go_on)
        self.both = Panes(self._list_side(), self._call_side(), shares=(50, 50))
        self.both.narrowed.connect(lambda narrow: self.lists[Which.DUE].setColumnHidden(PHONE_COLUMN, not narrow))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        ground = QVBoxLayout()
        ground.setContentsMargins(px(20), px(14), px(20), px(14))
        ground.setSpacing(px(10))
        head = PageHead(self.tr("Return calls"))
        head.add_trailing(export_button())
        ground.addWidget(head)
        ground.addWidget(self.counters)
        ground.addWidget(self.both, 1)
        column.addLayout(ground, 1)
        column.addWidget(self._bar())
        self._show_call(None)

    # -- building

    def _table(self, columns: list[Column], name: str) -> PagedTable:
        table = PagedTable(columns, self._fetch, name)
        table.counted.connect(self._counted)
        table.export_by(self._question)
        return table

    def _list_side(self) -> QWidget:
        self.counters = Counters(counters(), self.tr("Which calls"))
        self.counters.changed.connect(lambda _which: self._turn())
        card = Card(margin=1)
        self._stack = QStackedWidget()
        for table in self.lists.values():
            self._stack.addWidget(table)
        card.body.addWidget(self._stack)
        return card

    def _call_side(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        self.nobody = EmptyState("phone", self.tr("Choose a call: the person and what was done will stand here."))
        for each in (self.nobody, self.card, self.place):
            column.addWidget(each)
        column.addStretch(1)
        return Scroll(inside)

    def _bar(self) -> ActionBar:
        bar = ActionBar()
        self._act_buttons = [
            bar.add_primary(self.tr("Record the call"), self._to_form, "Enter", "phone"),
            bar.add_secondary(self.tr("Nobody answered"), self.not_reached, "Ctrl+D"),
            bar.add_secondary(self.tr("Another day…"), self.put_off, "Ctrl+T"),
            bar.add_secondary(self.tr("Open case"), self.open_case),
            bar.add_trailing(self.tr("Take off…"), self.take_off, tone="red"),
        ]
        return bar

    # -- what a page does

    def commands(self) -> list[Command]:
        return call_commands(self)

    def refresh(self) -> None:
        self.table.refresh()

        def question(reading: Reading) -> tuple[return_calls.CallCounts, int]:
            return return_calls.counts(reading), return_calls.made(reading).total or 0

        self.desk.errands.ask(
            self, question, lambda told: self.counters.show_counts(counted(*told)), latest="call counts"
        )

    def show_item(self, **what: Any) -> None:
        """call=: that call of the list; which=: due, listed or made."""
        self.counters.set_value(str(what.get("which", self.counters.value())))
        if call := what.get("call"):
            self._sent_for = int(call)
            self.counters.set_value(Which.LISTED)
            self.table.refresh()

    def leave(self) -> None:
        self.place.leave()

    def keep(self) -> dict[str, Any]:
        return {"which": self.counters.value(), "call": self._row.id if self._row else 0}

    def restore(self, kept: dict[str, Any]) -> None:
        self.counters.set_value(kept["which"])
        self._sent_for = kept["call"]

    def escape(self) -> bool:
        if not (self.both.narrow and self.both.opened):
            return False
        self.both.open_second(False)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def panes(self) -> list[QWidget]:
        form = self.place.form
        return [self.table, *([form.form.editor(form.form.names()[0])] if form else []), self.counters]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """1 to 4 over the list are the marks of the call chosen: the list would look for rows of that name."""
        place = mark_key(event) if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else 0
        if not place or self._row is None:
            return super().eventFilter(watched, event)
        self._to_form()
        if isinstance(self.place.form, CallForm):
            self.place.form.choose(place)
        return True

    # -- the list

    @property
    def table(self) -> PagedTable:
        """The list in sight."""
        return self.lists[Which.MADE if self.counters.value() == Which.MADE else Which.DUE]

    def _question(self) -> Question:
        which = self.counters.value()
        if which == Which.MADE:
            return return_calls.made
        return lambda reading, after: return_calls.due(reading, after, which == Which.LISTED)

    def _fetch(self, after: object | None, then: Callable[[PageOfRows], object]) -> None:
        ask = self._question()

        def question(reading: Reading) -> tuple[PageOfRows, datetime]:
            return ask(reading, after), reading.now

        def take(answer: tuple[PageOfRows, datetime]) -> None:
            page, self._now = answer
            if self._settled not in page.rows:
                self._settled = None
            then(page)

        self.desk.errands.ask(self, question, take)

    def _turn(self) -> None:
        self._stack.setCurrentWidget(self.table)
        self._show_call(None)
        self.table.restart()

    def _counted(self, total: int) -> None:
        if not total:
            self.table.set_empty(EmptyState("phone", nothing_here(self.counters.value())))
            self._show_call(None)
            return
        if self.table is self.lists[Which.MADE]:
            return
        wanted, self._sent_for = self._sent_for, 0
        rows: list[Any] = list(self.table.rows())
        chosen = next((row for row in rows if row.id == wanted), None)
        if chosen is not None or self.table.current_row() is None:
            self.table.select_key((chosen or rows[0]).key)

    def _choose(self, row: DueCall | PastCall | None) -> None:
        self._show_call(row if isinstance(row, DueCall) else None)

    def _show_call(self, row: DueCall | None) -> None:
        self._row = row
        self.nobody.setVisible(row is None)
        self.card.setVisible(row is not None)
        for each in self._act_buttons:
            each.setEnabled(row is not None)
        self.place.turn_to(row.id if row is not None else 0)
        if row is not None:
            self.card.show_call(row)

    # -- doing

    def _to_form(self) -> None:
        if self._row is not None:
            self.both.open_second()
            if self.place.is_open("call"):
                self.place.focus_first()
            else:
                self.place.open(CallForm(self.desk, self._row), "call")

    def _go_on(self) -> None:
        if "put_off" in self.place.begun:
            self.put_off()
        elif "take_off" in self.place.begun:
            self.take_off()
        else:
            self._to_form()

    def save(self) -> None:
        """Keep what was written."""
        if self.place.form is not None:
            self.place.form.save()

    def put_off(self) -> None:
        """Ask for another day."""
        if self._row is not None and self._now is not None:
            self.both.open_second()
            today = self.desk.facts.local(self._now).date()
            self.place.open(PutOffForm(self.desk, self._row, today), "put_off")

    def not_reached(self) -> None:
        """Nobody answered; it is tried again. Words being typed are kept with the try."""
        row = self._row
        if row is None or self._trying or row == self._settled:
            return
        if isinstance(self.place.form, CallForm):
            self.place.form.nobody_answered()
            return
        self._trying = True
        self.desk.errands.do(
            self, lambda work: return_calls.not_reached(work, row.id), self._saved, always=self._try_over
        )

    def _try_over(self) -> None:
        self._trying = False

    def take_off(self) -> None:
        """Ask why this call need not be made."""
        if self._row is not None:
            self.both.open_second()
            self.place.open(TakeOffForm(self.desk, self._row), "take_off")

    def open_case(self) -> None:
        """The whole file of the case."""
        if self._row is not None:
            self.desk.open("cases", number=self._row.number)

    def _saved(self, answer: object) -> None:
        """Say what was done, with the way back; the next call is open at once."""
        assert isinstance(answer, Called)
        if self._row is not None and self._row.number == answer.number:
            self._settled = self._row
        errands, batch = self.desk.errands, answer.batch

        def back() -> None:
            errands.do(errands, lambda work: cases.undo(work, batch))

        self.desk.toasts.show(kept_words(answer, self.desk.facts), self.tr("Undo"), back, UNDO_SECONDS)
        self.both.open_second(False)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

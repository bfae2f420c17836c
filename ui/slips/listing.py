"""The list of slips: the box for numbers, the counters, and the same slips by worker."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.figures.counting import count
from desk.figures.figure import Value
from desk.figures.registry import FIGURES
from desk.figures.spans import Period, Span, within
from desk.slips import SlipCounts, SlipFilter, SlipRow, WorkerOut, counts, slips
from desk.work import Reading
from ui.counters import Counters
from ui.desk import Desk
from ui.moments import month
from ui.slips.byworker import WorkersTable, worker_name
from ui.slips.scanbox import ScanBox
from ui.slips.table import SlipTable, counted, counters, export_columns, nothing_here
from ui.table import PagedTable, PageOfRows, Question
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.heading import PageHead
from ui.widgets.linebox import LineBox
from ui.widgets.link import LinkButton


class SlipList(QWidget):
    """Slips of a counter, of one worker, or with the words typed; Enter in the box means the slip of that number."""

    entered = Signal(str)
    chosen = Signal(object)  # SlipRow
    opened = Signal()
    refilled = Signal()
    print_unprinted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._now: datetime | None = None
        self.worker: str | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self._head())
        self.counters = Counters(counters(), self.tr("Which slips"), self)
        self.counters.changed.connect(self._counter_chosen)
        column.addWidget(self.counters)
        self.scan = ScanBox(self)
        self.scan.entered.connect(self.entered)
        self.scan.changed.connect(self.restart)
        self.scan.turned.connect(self.turn)
        column.addWidget(self.scan)
        column.addWidget(self._narrowed_row())
        column.addWidget(self._lists(), 1)

    # -- building

    def _head(self) -> PageHead:
        head = PageHead(self.tr("Work slips"), self)
        self.share = LinkButton("", parent=head)
        self.share.setToolTip(self.tr("Shows the slips of work done that nobody signed"))
        self.share.clicked.connect(lambda: self.choose(SlipFilter.UNSIGNED))
        self.share.hide()
        head.add_trailing(self.share)
        return head

    def _narrowed_row(self) -> QWidget:
        self._narrowed = QWidget(self)
        row = QHBoxLayout(self._narrowed)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        self.all_workers = LinkButton("", parent=self)
        self.all_workers.clicked.connect(lambda: self.narrow_to(None))
        self.all_workers.hide()
        self.unprinted = LinkButton("", parent=self)
        self.unprinted.clicked.connect(self.print_unprinted)
        self.unprinted.hide()
        row.addWidget(self.all_workers)
        row.addStretch(1)
        row.addWidget(self.unprinted)
        self._narrowed.hide()
        return self._narrowed

    def _lists(self) -> Card:
        card = Card(margin=1, parent=self)
        self.table = SlipTable(
            self._desk.look.language, lambda: self._desk.facts, lambda: self._now, self._fetch, parent=card
        )
        self.table.export_by(self._question, export_columns())
        self.table.selected.connect(self.chosen)
        self.table.opened.connect(lambda _row: self.opened.emit())
        self.table.counted.connect(self._counted)
        self.workers = WorkersTable(self._desk, card)
        self.workers.opened.connect(self._worker_opened)
        self._stack = QStackedWidget(card)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.workers)
        card.body.addWidget(self._stack)
        return card

    @property
    def box(self) -> LineBox:
        """The line numbers are scanned into."""
        return self.scan.box

    def say(self, words: str) -> None:
        """Say why no slip was opened, over the slips themselves."""
        if self.is_by_worker:
            self.turn()
        self.scan.say(words)

    # -- reading

    def refresh(self) -> None:
        """Read again, in its place."""
        self.in_front.refresh()

        def question(reading: Reading) -> tuple[SlipCounts, Value, datetime]:
            month = Span.of(Period.MONTH, reading.facts.local(reading.now).date())
            unsigned = count(reading, (FIGURES["unsigned"],), within(reading, month))["unsigned"]
            return counts(reading), unsigned, reading.now

        self._desk.errands.ask(self, question, lambda told: self._tell(*told), latest="counts")

    def restart(self) -> None:
        """Read from the top: another counter, worker or words."""
        self.in_front.restart()

    @property
    def in_front(self) -> PagedTable:
        """The list in sight."""
        return self.workers if self.is_by_worker else self.table

    @property
    def is_by_worker(self) -> bool:
        """Whether the workers are listed instead of their slips."""
        return self._stack.currentWidget() is self.workers

    def _question(self) -> Question:
        which, text, worker = SlipFilter(self.counters.value()), self.box.text(), self.worker
        return lambda reading, after: slips(reading, which, after, text, worker)

    def first(self, text: str) -> Callable[[Reading], SlipRow | None]:
        """A question: the first slip of the counter with these words."""
        which, worker = SlipFilter(self.counters.value()), self.worker

        def question(reading: Reading) -> SlipRow | None:
            rows = slips(reading, which, None, text, worker).rows
            return rows[0] if rows else None

        return question

    def _fetch(self, after: object | None, then: Callable[[PageOfRows], None]) -> None:
        ask = self._question()

        def question(reading: Reading) -> tuple[PageOfRows, datetime]:
            return ask(reading, after), reading.now

        def take(answer: tuple[PageOfRows, datetime]) -> None:
            page, self._now = answer
            then(page)

        self._desk.errands.ask(self, question, take)

    def _counted(self, total: int) -> None:
        if total == 0:
            self.table.set_empty(EmptyState("wrench", nothing_here(self.counters.value(), self.box.text().strip())))
        self.refilled.emit()

    def _tell(self, told: SlipCounts, unsigned: Value, now: datetime) -> None:
        self.counters.show_counts(counted(told))
        self.unprinted.setVisible(told.not_printed > 0)
        self.unprinted.setText(self.tr("Print {n} not printed yet").format(n=told.not_printed))
        self.unprinted.setAccessibleName(self.unprinted.text())
        self._show_narrowed()
        self.share.setVisible(unsigned.value is not None)
        words = self.tr("{month}: {share} % of {n} closed repairs without a signed slip")
        if unsigned.value is not None:
            share = self.locale().toString(unsigned.value, "f", 0 if unsigned.value == int(unsigned.value) else 1)
            day = self._desk.facts.local(now).date()
            self.share.setText(words.format(month=month(day), share=share, n=unsigned.n))
            self.share.setAccessibleName(self.share.text())

    # -- narrowing

    def choose(self, which: str) -> None:
        """Show the slips of a counter."""
        if self.is_by_worker:
            self.turn()
        self.counters.set_value(which)

    def _counter_chosen(self, which: str) -> None:
        self.table.tell_back(which in (SlipFilter.BACK, SlipFilter.UNSIGNED))
        if self.is_by_worker:
            self.turn()
        self.restart()

    def show_all_of(self, which: SlipFilter) -> None:
        """Show the slips of a counter whoever has them; the words in the box stay."""
        self.choose(which)
        if self.worker is not None:
            self.narrow_to(None)

    def search_all(self, words: str) -> None:
        """Show every slip found by some words, whoever has it and wherever it is."""
        self.choose(SlipFilter.ALL)
        self.box.setText(words)
        self.narrow_to(None)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn(self) -> None:
        """From slips to workers and back."""
        to_workers = not self.is_by_worker
        self._stack.setCurrentWidget(self.workers if to_workers else self.table)
        self.scan.show_turned(to_workers)
        self.in_front.refresh()
        self.in_front.setFocus(Qt.FocusReason.OtherFocusReason)

    def _worker_opened(self, row: object) -> None:
        assert isinstance(row, WorkerOut)
        self.turn()
        self.counters.set_value(SlipFilter.OUT)
        self.narrow_to(row.worker, worker_name(row))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def narrow_to(self, worker: str | None, name: str = "") -> None:
        """Show the slips of one worker only, or of all again."""
        self.worker = worker
        self.all_workers.setVisible(worker is not None)
        self.all_workers.setText(self.tr("Only {name} · show all").format(name=name or worker or ""))
        self.all_workers.setAccessibleName(self.all_workers.text())
        self._show_narrowed()
        self.restart()

    def _show_narrowed(self) -> None:
        """The row is there while it has something to say."""
        self._narrowed.setVisible(self.worker is not None or not self.unprinted.isHidden())

    def step_back(self) -> bool:
        """Undo the last narrowing; whether there was one."""
        if self.box.hasFocus() and self.box.text():
            self.scan.clear()
            self.restart()
        elif self.is_by_worker:
            self.turn()
        elif self.worker is not None:
            self.narrow_to(None)
        else:
            return False
        return True

    # -- being built anew

    def keep(self) -> dict[str, Any]:
        """What was chosen and typed."""
        return {
            "filter": self.counters.value(),
            "text": self.box.text(),
            "worker": self.worker,
            "by_worker": self.is_by_worker,
        }

    def restore(self, kept: dict[str, Any]) -> None:
        """Take up what `keep` gave."""
        self.counters.set_value(kept["filter"])
        self.box.setText(kept["text"])
        if kept["worker"] is not None:
            self.narrow_to(kept["worker"])
        if kept["by_worker"]:
            self.turn()

    def shown(self, number: str) -> SlipRow | None:
        """The row of a slip, where it is listed; without a number the first row."""
        rows = cast("list[SlipRow]", self.table.rows())
        return next((row for row in rows if not number or row.number == number), None)

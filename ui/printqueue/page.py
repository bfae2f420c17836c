"""The print queue: what waits, what failed and why, what came out; printed again, looked at or taken off by keys."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, ClassVar, cast

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import printqueue
from desk.printqueue import HELD, JobRow, QueueCounts, QueueFilter
from desk.work import Reading
from ui.commands import Command
from ui.counters import Counters
from ui.desk import Desk
from ui.exporting import export_button
from ui.page import Page
from ui.printqueue.doing import QueueActs
from ui.printqueue.menu import drop_menu
from ui.printqueue.table import QueueTable, counted, counters, export_columns, nothing_here
from ui.printqueue.words import why_words
from ui.table import PageOfRows, Question
from ui.theme import px
from ui.widgets.actionbar import ActionBar
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.heading import PageHead
from ui.widgets.label import PlainLabel


class QueuePage(Page):
    """Every paper asked for, newest first."""

    tables: ClassVar[frozenset[str]] = frozenset({"print_job", "clerk", "fact"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._now: datetime | None = None
        self._sent_for, self._last = 0, 0  # a paper somebody was sent to, or chosen here last
        self._chooses_none = False
        self.acts = QueueActs(desk, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        ground = QVBoxLayout()
        ground.setContentsMargins(px(20), px(14), px(20), px(14))
        ground.setSpacing(px(10))
        head = PageHead(self.tr("Print queue"), self)
        head.add_trailing(export_button())
        ground.addWidget(head)
        self.counters = Counters(counters(), self.tr("Which papers"), self)
        self.counters.set_value(QueueFilter.ALL)
        ground.addWidget(self.counters)
        card = Card(margin=1)
        self.table = QueueTable(lambda: desk.facts, lambda: self._now, self._fetch)
        self.table.export_by(self._question, export_columns())
        self.table.selected.connect(self._show)
        self.table.opened.connect(lambda _row: self.preview())
        self.table.counted.connect(self._counted)
        self.counters.changed.connect(lambda _which: self.table.restart())
        card.body.addWidget(self.table)
        ground.addWidget(card, 1)
        self.why = PlainLabel("", "wrong", wrap=True, selectable=True, parent=self)
        self.why.hide()
        ground.addWidget(self.why)
        column.addLayout(ground, 1)
        column.addWidget(self._bar())
        self._show(None)

    def _bar(self) -> ActionBar:
        bar = ActionBar()
        self.print_button = bar.add_primary(self.tr("Print again"), self.print_again, "F9", "printer")
        self.preview_button = bar.add_secondary(self.tr("Preview"), self.preview, "Enter", "eye")
        self.cancel_button = bar.add_secondary(self.tr("Cancel it"), self.cancel, "Del", "ban")
        self.more_button = bar.add_secondary(self.tr("More"), self.menu, "Ctrl+G", "ellipsis")
        return bar

    # -- what a page does

    def commands(self) -> list[Command]:
        def make(id: str, text: str, keys: str, icon: str, run: Callable[[], object]) -> Command:
            return Command(f"queue.{id}", text, keys, icon, run, "queue", once=True)

        return [
            make("print", self.tr("Print this paper now or again"), "F9", "printer", self.print_again),
            make("preview", self.tr("Look at this paper"), "Ctrl+P", "eye", self.preview),
            make("cancel", self.tr("Take this paper off the queue"), "Del", "ban", self.cancel),
            make("all", self.tr("Print all that waits or failed"), "", "printer", self.acts.print_all),
            make("more", self.tr("More that can be done with this paper"), "Ctrl+G", "ellipsis", self.menu),
        ]

    def refresh(self) -> None:
        self.table.refresh()
        self.desk.errands.ask(self, printqueue.counts, self._show_counts, latest="counts")

    def show_item(self, **what: Any) -> None:
        """filter=: the papers of that counter; job=: that paper."""
        if "filter" in what:
            self.counters.set_value(str(what["filter"]))
        if "job" in what:
            self._sent_for = int(what["job"])
            self.counters.set_value(QueueFilter.ALL)
            self.table.refresh()

    def keep(self) -> dict[str, Any]:
        row = self.row
        return {"filter": self.counters.value(), "job": row.id if row is not None else 0}

    def restore(self, kept: dict[str, Any]) -> None:
        self.counters.set_value(kept["filter"])
        self._last = kept["job"]

    def panes(self) -> list[QWidget]:
        return [self.table, self.counters]

    # -- the list

    @property
    def row(self) -> JobRow | None:
        """The paper chosen."""
        return cast("JobRow | None", self.table.current_row())

    def _question(self) -> Question:
        which = QueueFilter(self.counters.value())
        return lambda reading, after: printqueue.queue(reading, which, after)

    def _fetch(self, after: object | None, then: Callable[[PageOfRows], object]) -> None:
        ask = self._question()

        def question(reading: Reading) -> tuple[PageOfRows, datetime]:
            return ask(reading, after), reading.now

        def take(answer: tuple[PageOfRows, datetime]) -> None:
            page, self._now = answer
            then(page)

        self.desk.errands.ask(self, question, take)

    def _show_counts(self, told: QueueCounts) -> None:
        self.counters.show_counts(counted(told))
        if told.failed or (told.waiting and not self.desk.printing.spooler.busy()):
            self.desk.printing.call_back()  # a printer may be there again

    def _counted(self, total: int) -> None:
        if not total:
            self.table.set_empty(EmptyState("printer", nothing_here(self.counters.value())))
            return
        rows = cast("list[JobRow]", self.table.rows())
        sent_for, last, self._sent_for, self._last = self._sent_for, self._last, 0, 0
        chosen = next((row for row in rows if row.id in (sent_for, last)), None)
        if sent_for and chosen is None:
            self._chooses_none = True  # rather than another one: the next key would print that
            self.table.setCurrentIndex(QModelIndex())
            self.desk.toasts.refuse(
                self.tr("That paper is not among the newest ones of the queue: look for it in the list.")
            )
        elif chosen is not None or (self.table.current_row() is None and rows and not self._chooses_none):
            self.table.select_key((chosen or rows[0]).key)

    def _show(self, row: JobRow | None) -> None:
        """Offer what may be done with this paper, and say why it did not come out."""
        self._chooses_none = self._chooses_none and row is None
        held = row is not None and row.state in HELD
        self.print_button.setText(self.tr("Print now") if held else self.tr("Print again"))
        self.print_button.setAccessibleName(self.print_button.text())
        for each in (self.print_button, self.preview_button):
            each.setEnabled(row is not None and (row.has_pages or bool(row.kind == "slip")))
        self.cancel_button.setEnabled(row is not None and self.acts.may_cancel(row))
        words = why_words(row) if row is not None else ""
        self.why.setText(words)
        self.why.setVisible(bool(words))

    # -- doing

    def print_again(self) -> None:
        """Print the paper that waits or failed, or one that came out once more."""
        if self.row is not None:
            self.acts.print_again(self.row)

    def preview(self) -> None:
        """Look at the very pages."""
        if self.row is not None:
            self.acts.preview(self.row)

    def cancel(self) -> None:
        """Take the paper off the queue."""
        if self.row is not None:
            self.acts.cancel(self.row)

    def menu(self) -> None:
        """Everything else that may be done."""
        drop_menu(self.more_button, self.acts, self.row)

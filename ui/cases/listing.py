"""The list of cases with its counters, its filters and its search."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desk import cases, views
from desk.cases import CaseRow, Filter, Wanted
from desk.tenure import today
from desk.views import Options, View
from desk.work import Reading
from ui.cases.filter_words import chips_of
from ui.cases.filterbar import FilterBar
from ui.cases.namedfilters import VIEW, NamedFilters
from ui.cases.searchline import SearchLine
from ui.cases.table import CLASS_COLUMN, Rows, columns, counted, export_columns, filters, nothing_here
from ui.cases.wish import Wish
from ui.counters import Counters
from ui.desk import Desk
from ui.marks import Marks
from ui.table import PagedTable, Question
from ui.theme import em
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState

ROOM_FOR_CLASS = 52
"""Ems of width under which the list leaves the class out."""

ROOM_FOR_HEADING = 66
"""Ems of width from which a class stands with its heading."""

PAUSE_MS = 120  # after the last letter typed into the search


class CaseList(Card):
    """Asks for the cases of the filter and words chosen; counters, search, button and bar are placed by the page.

    `chosen` carries the row shown beside the list (None: nothing), `opened` the row Enter was pressed on.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(margin=1, parent=parent)
        self._desk = desk
        self._read = Rows((), None, 0, datetime.min.replace(tzinfo=UTC))
        self._fresh = True
        self._roomy = False
        self._narrowed = Wanted()  # its counter counts only while a named filter is chosen
        self._options: Options | None = None
        self.counters = Counters(filters(), self.tr("Which cases"))
        self.counters.changed.connect(self._counter_changed)
        self.named = NamedFilters(desk, self.counters, self)
        self._before = self.counters.value()
        self.search = SearchLine()
        self.search.setPlaceholderText(self.tr("Words of a case, or its number"))
        self.search.setAccessibleName(self.tr("Search the cases"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._start_over)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.filters = button_of(self.tr("Filters"), self.choose_filters, icon_name="list-filter")
        self.bar = FilterBar(desk, self.filters)
        self.bar.removed.connect(lambda name: self.narrow(self.wanted().without(name)))
        self.bar.cleared.connect(lambda: self.narrow(Wanted(self.wanted().which, words=self.search.text())))
        self.bar.kept.connect(self._take_named)
        shown = columns(desk.look.language, lambda: desk.facts, lambda: self._read.now, lambda: self._roomy)
        self.table = PagedTable(shown, self._fetch, self.tr("Cases"))
        self.table.export_by(self._question, export_columns())
        self.table.opened.connect(self.opened)
        self.table.selected.connect(self.chosen)
        self.table.counted.connect(self._counted)
        self._wish = Wish(desk, self.table, self.wanted, self.choose)
        self.marks = Marks(self.table)
        self.search.left.connect(self.table.setFocus)
        self.body.addWidget(self.table)
        self.show_filter()
        self._show_empty()

    # -- asking

    def refresh(self) -> None:
        """Ask again, keeping selection and place; the counts come after the rows."""
        self.table.refresh()
        self._count()
        self._count_narrowed()

    def wanted(self) -> Wanted:
        """What the list shows: the counter, what narrows it, and the words."""
        value = self.counters.value()
        which = self._narrowed.which if value.startswith(VIEW) else Filter(value)
        return replace(self._narrowed, which=which, words=self.search.text())

    def choose(self, which: str, search: str = "") -> None:
        """Show this filter with these words, and nothing that narrows it."""
        self._narrowed = Wanted()
        self._put_words(search)
        self._go_to(which)

    def narrow(self, wanted: Wanted) -> None:
        """Show the cases that are like this; a named filter it came from stays in sight until another is chosen."""
        value = self.counters.value()
        self._narrowed = wanted
        self._put_words(wanted.words)
        self._go_to(value if value.startswith(VIEW) else wanted.which)

    def wish(self, number: str, *, insist: bool = True) -> None:
        """Select this case when its row is there; insisting, show all cases where the filter hides it."""
        self._wish.make(number, insist=insist)
        if self.table.rows():
            self._settle()
        else:
            self.table.refresh()

    def keep(self) -> dict[str, Any]:
        """What is chosen, narrowed and typed, for the page built anew."""
        return {"counter": self.counters.value(), "wanted": self.wanted(), "views": self.named.views}

    def restore(self, kept: dict[str, Any]) -> None:
        """Take up what `keep` gave."""
        self._show_views(list(kept["views"].values()))
        self._narrowed = kept["wanted"]
        self._put_words(kept["wanted"].words)
        self._go_to(kept["counter"])

    def _go_to(self, value: str) -> None:
        """Choose a counter and leave what narrows as it was set."""
        self.counters.blockSignals(True)
        self.counters.set_value(value)
        self.counters.blockSignals(False)
        self._before = self.counters.value()
        self._start_over()

    def _put_words(self, words: str) -> None:
        if words != self.search.text():
            self.search.setText(words)
            self._pause.stop()

    def _start_over(self) -> None:
        self._pause.stop()
        self._fresh = True
        self.marks.clear()
        self.bar.show_count(None)
        self.show_filter()
        self._show_empty()
        self.table.restart()
        self._count_narrowed()

    def _question(self) -> Question:
        wanted = self.wanted()
        return lambda reading, after: cases.cases(reading, wanted, after, counted=not wanted.narrows)

    def _fetch(self, after: Any, then: Any) -> None:
        ask = self._question()

        def question(reading: Reading) -> Rows:
            page = ask(reading, after)
            total = self._read.total if page.total is None else page.total
            return Rows(cast("tuple[CaseRow, ...]", page.rows), page.next, total, reading.now)

        def take(rows: Rows) -> None:
            self._read = rows
            then(rows)

        self._desk.errands.ask(self, question, take, latest="list")

    def _count(self) -> None:
        def show(told: tuple[dict[str, int], Sequence[View]]) -> None:
            counts, named = told
            self.counters.show_counts(counts)
            self._show_views(named)
            self.named.count([view.key for view in named])

        self._desk.errands.ask(self, lambda reading: (counted(reading), views.views(reading)), show, latest="counts")

    def _count_narrowed(self) -> None:
        """How many a filter leaves is told when the rows are there: it takes longer than they do."""
        if (wanted := self.wanted()).narrows:
            self._desk.errands.ask(
                self, lambda reading: cases.count(reading, wanted), self._tell_left, latest="narrowed"
            )

    def _counted(self, total: int) -> None:
        """The rows are there; where only words look for them, they have been counted with them."""
        self._settle()
        wanted = self.wanted()
        if wanted.words.strip() and not wanted.narrows:
            self._tell_left(total)

    def _tell_left(self, count: int) -> None:
        """How many are left of those its counter counts; of one that is never counted nobody knows."""
        self.bar.show_count(count, self.counters.count(self.wanted().which))

    # -- filters

    def choose_filters(self) -> None:
        """Ask what the list is to be narrowed to."""
        from ui.cases.filters import CaseFilters  # few sittings need it

        wanted = self.wanted()

        def ask(told: tuple[Options, Any]) -> None:
            self._options = told[0]
            dialog = CaseFilters(self._desk, told[0], wanted, told[1], self.window())
            dialog.chosen.connect(self.narrow)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

        self._desk.errands.ask(self, lambda reading: (views.options(reading), today(reading)), ask, latest="options")

    def _counter_changed(self, value: str) -> None:
        """Leaving a named filter, or choosing one, sets what narrows; from one standard counter to another it stays."""
        view = self.named.views.get(value)
        if view is not None:
            self._narrowed = view.wanted
            self._put_words(view.wanted.words)
        elif self._before.startswith(VIEW):
            self._narrowed = Wanted()
            self._put_words("")
        self._before = value
        self._start_over()

    def _show_views(self, named: Sequence[View]) -> None:
        self.named.show(named)
        self.show_filter()

    def _take_named(self, key: int) -> None:
        """The filter just named becomes the counter chosen, once it is there."""

        def show(named: tuple[View, ...]) -> None:
            self._show_views(named)
            self.counters.set_value(f"{VIEW}{key}")
            self.named.count([key])

        self._desk.errands.ask(self, views.views, show, latest="named")

    def show_filter(self) -> None:
        """Say above the list what narrows it."""
        wanted = self.wanted()
        count = len(wanted.narrows)
        told = self.tr("Filters ({n})").format(n=count) if count else self.tr("Filters")
        self.filters.setText(told)
        self.filters.setAccessibleName(told)
        if count and self._options is None:
            self._learn_options()
        known = self._options if count else None
        chips = chips_of(wanted, known, self._desk.look.language) if known is not None else []
        self.bar.show_filter(wanted, chips, self.named.views.get(self.counters.value()))

    def _learn_options(self) -> None:
        def show(options: Options) -> None:
            self._options = options
            self.show_filter()

        self._desk.errands.ask(self, views.options, show, latest="names")

    # -- choosing

    def _settle(self) -> None:
        """Rows have come: take up the wish; in a list begun anew show the first rather than nothing."""
        if self._wish.number:
            self._wish.take_up()
        elif self._fresh and self.table.current_row() is None and (rows := self._cases()):
            self.table.select_key(rows[0].key)
        self._fresh = False

    def _cases(self) -> list[CaseRow]:
        return [row for row in self.table.rows() if isinstance(row, CaseRow)]

    def _show_empty(self) -> None:
        wanted = self.wanted()
        which, words, narrowed = wanted.which, wanted.words.strip(), bool(wanted.narrows)
        action = None
        if words:
            action = (self.tr("Clear the search"), self.search.clear)
        elif narrowed:
            action = (self.tr("Clear all filters"), self.bar.cleared.emit)
        elif which in (Filter.WAITING, Filter.OPEN):
            action = (self.tr("Take a complaint"), lambda: self._desk.open("intake", new=True))
        picture = "search" if words or narrowed else "circle-check" if which == Filter.OVERDUE else "inbox"
        self.table.set_empty(EmptyState(picture, nothing_here(which, words, narrowed), action))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(CLASS_COLUMN, self.width() < em(ROOM_FOR_CLASS))
        if self._roomy != (self.width() >= em(ROOM_FOR_HEADING)):
            self._roomy = not self._roomy
            self.table.setColumnWidth(CLASS_COLUMN, em(15 if self._roomy else 9))
            if self.table.rows():
                self.table.refresh()

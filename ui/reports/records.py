"""The records behind a figure: as many rows as the figure says, and Enter opens one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.figures.figure import How
from desk.figures.records import Behind
from desk.figures.spans import Span
from desk.work import Reading
from ui.counters import Counted, Counters
from ui.desk import Desk
from ui.moments import day_and_time, plain_day
from ui.reports.fitting import fit_rows
from ui.reports.latest import Latest, Step
from ui.reports.wanted import PAGES, TABS, PageOfRecords, Record, Wanted, page_of
from ui.reports.words import span_words
from ui.table import Column, PagedTable, PageOfRows, Question
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.label import PlainLabel

ALL, COUNTING, OTHERS = "all", "counting", "others"
_VALUE, _COUNTS = 4, 5


class RecordsView(QWidget):
    """What a figure is made of; of a share also what does not count in it."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._latest = Latest(desk, self)
        self._now: datetime | None = None
        self.wanted: Wanted | None = None
        self._found: tuple[Behind, ...] = ()
        self._title = PlainLabel("", "card", elide=True)
        self._words = PlainLabel("", "caption")
        self._latest.stopped.connect(self._words.setText)
        self.back = button_of(self.tr("Back"), self.closed.emit, "secondary", "arrow-left")
        self.counters = Counters(
            [
                Counted(ALL, self.tr("All it is a share of")),
                Counted(COUNTING, self.tr("These count")),
                Counted(OTHERS, self.tr("These do not")),
            ],
            self.tr("Which records"),
        )
        self.table: PagedTable = PagedTable(self._columns(), self._fetch, self.tr("Records behind the figure"))
        self.table.set_empty(EmptyState("inbox", self.tr("No record stands behind this figure.")))
        self.table.opened.connect(self._open)
        self.table.counted.connect(self._first)
        self.table.export_by(self._question)
        self.counters.changed.connect(lambda _which: self.table.restart())
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self.back)
        head.addWidget(self._title, 1)
        head.addWidget(self._words)
        card = Card(margin=1)
        card.body.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column
        column.addLayout(head)
        column.addWidget(self.counters)
        column.addWidget(card, 1)

    def fit_height(self, low: bool) -> None:
        """Take less between and for the rows where the page is low."""
        self._column.setSpacing(px(4 if low else 10))
        fit_rows(self.table, low=low)

    def _columns(self) -> list[Column]:
        return [
            Column("number", self.tr("Number"), lambda row: row.number, width=9, bold=True),
            Column("at", self.tr("When"), self._when, width=11.5, value=lambda row: row.at),
            Column("unit", self.tr("Flat"), lambda row: row.unit, width=7),
            Column("summary", self.tr("About"), lambda row: row.summary, stretch=True),
            Column("value", self.tr("Value"), lambda row: row.value, width=8, align_right=True),
            Column(
                "counts",
                self.tr("Counts"),
                lambda row: self.tr("counts") if row.counts else self.tr("does not count"),
                width=9,
                tone=lambda row: "green" if row.counts else "neutral",
            ),
        ]

    def _when(self, row: Record) -> str:
        if isinstance(row.at, datetime):
            return day_and_time(row.at, self._desk.facts, self._now)
        return plain_day(row.at) if row.at is not None else ""

    def show_records(self, wanted: Wanted) -> None:
        """Show other records; the cursor goes to the first of them."""
        self.wanted, self._found = wanted, ()
        figure = wanted.of
        self.table.setColumnHidden(_VALUE, figure.how in (How.COUNT, How.SHARE, How.RATE) or figure.value is None)
        self.table.setColumnHidden(_COUNTS, figure.how is not How.SHARE)
        self.counters.setVisible(figure.how is How.SHARE)
        self._name(wanted)
        if self.counters.value() != ALL:
            self.counters.set_value(ALL)  # which reads the list as well
        else:
            self.table.restart()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_span(self, span: Span) -> None:
        """Show what stands behind the same figure in a period; of the one shown the row chosen stays."""
        if self.wanted is None:
            return
        if span == self.wanted.span:
            self.table.refresh()
            return
        self.wanted = replace(self.wanted, span=span)
        self._name(self.wanted)
        self.table.restart()

    def _name(self, wanted: Wanted) -> None:
        self._title.setText(f"{wanted.title} · {span_words(wanted.span)}")
        self.table.setAccessibleName(f"{wanted.title}, {span_words(wanted.span)}")
        self._words.setText("")

    # -- reading

    def _fetch(self, after: object | None, then: Callable[[PageOfRows], object]) -> None:
        if (wanted := self.wanted) is None:
            return
        if isinstance(after, int):
            shown = self._shown()
            self._desk.errands.ask(self, lambda reading: page_of(reading, wanted, shown, after), then)
            return

        def question(reading: Reading, _step: Step) -> tuple[tuple[Behind, ...], PageOfRecords, datetime]:
            found = wanted.find(reading)
            return found, page_of(reading, wanted, self._kept(found), 0), reading.now

        def take(answer: tuple[tuple[Behind, ...], PageOfRecords, datetime]) -> None:
            self._found, page, self._now = answer
            self._tell()
            then(page)

        self._latest.ask(wanted.title, question, take)

    def _question(self) -> Question:
        """Every row of what is shown, for a file."""
        wanted, shown = self.wanted, self._shown()
        assert wanted is not None
        return lambda reading, after: page_of(reading, wanted, shown, after or 0)

    def _shown(self) -> tuple[Behind, ...]:
        return self._kept(self._found)

    def _kept(self, found: tuple[Behind, ...]) -> tuple[Behind, ...]:
        which = self.counters.value()
        return found if which == ALL else tuple(each for each in found if each.counts == (which == COUNTING))

    def _tell(self) -> None:
        total, counting = len(self._found), sum(each.counts for each in self._found)
        self.counters.show_counts({ALL: total, COUNTING: counting, OTHERS: total - counting})
        told = self.tr("1 record") if total == 1 else self.tr("{n} records")
        self._words.setText(told.format(n=f"{total:,}"))

    def _first(self, total: int) -> None:
        if total and self.table.current_row() is None:
            rows: list[Any] = list(self.table.rows())
            self.table.select_key(rows[0].key)

    # -- doing

    def _open(self, row: Record) -> None:
        if page := PAGES.get(row.source):
            self._desk.open(page, back=True, number=row.number)
        else:
            self._desk.open("owners", back=True, unit_id=row.id, tab=TABS[row.source])


def title_of(name: str, part: str = "") -> str:
    """What records are called: a figure, or a figure and the part of it."""
    if not part:
        return name
    return QCoreApplication.translate("reports", "{figure}: {part}").format(figure=name, part=part)

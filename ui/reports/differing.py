"""What differs in an issued report: the figures, and behind each the records that came, are gone or count otherwise."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.desk import Desk
from ui.reports.fitting import fit_rows
from ui.reports.issuedasked import ChangedRecord, Compared, DifferenceRow, changed_records
from ui.reports.wanted import PAGES, TABS
from ui.table import AllRows, Column, PagedTable, PageOfRows
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton

_VALUE = 4


class DifferencesCard(Card):
    """Enter on a figure shows its records, Enter on a record opens it, Esc leads back to the figures."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.back = LinkButton("")
        super().__init__(" ", self.back, margin=1, parent=parent)
        self._desk = desk
        self._compared: Compared | None = None
        self._figure: DifferenceRow | None = None
        self._low = False
        self.number = ""  # of the report it is about
        self.back.setText(self.tr("Back to the figures"))
        self.back.clicked.connect(lambda: self.close_records())
        self._words = PlainLabel("", "caption")
        self.head.insertWidget(self.head.indexOf(self.back), self._words)
        self.figures: PagedTable = PagedTable(self._figure_columns(), self._fetch_figures, self.tr("Differences"))
        self.figures.opened.connect(self.show_records)
        self.records: PagedTable = PagedTable(
            self._record_columns(), self._fetch_records, self.tr("Records that differ")
        )
        self.records.opened.connect(self._open)
        self.records.counted.connect(self._first)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.figures)
        self._stack.addWidget(self.records)
        self.body.addWidget(self._stack, 1)
        self.show_waiting()

    def fit_height(self, low: bool) -> None:
        """Where the page is low the rows are so, and the report is named: its list is out of sight."""
        self._low = low
        for table in (self.figures, self.records):
            fit_rows(table, low=low)
        self._tell()

    def _figure_columns(self) -> list[Column]:
        def count(name: str) -> Callable[[DifferenceRow], str]:
            return lambda row: f"{n:,}" if (n := len(getattr(row.of, name))) else ""

        return [
            Column("name", self.tr("Figure"), lambda row: row.name, stretch=True),
            Column("issued", self.tr("As issued"), lambda row: row.issued, width=9, align_right=True),
            Column("now", self.tr("Now"), lambda row: row.now, width=9, align_right=True, bold=True),
            Column("came", self.tr("Came"), count("came"), width=4.6, align_right=True),
            Column("gone", self.tr("Gone"), count("gone"), width=4.6, align_right=True),
            Column("otherwise", self.tr("Otherwise"), count("otherwise"), width=6.4, align_right=True),
        ]

    def _record_columns(self) -> list[Column]:
        return [
            Column("how", self.tr("What happened"), self._how, width=9.5, tone=_tone),
            Column("number", self.tr("Number"), lambda row: row.number, width=9, bold=True),
            Column("unit", self.tr("Flat"), lambda row: row.unit, width=7),
            Column("summary", self.tr("About"), lambda row: row.summary, stretch=True),
            Column("value", self.tr("Value"), lambda row: row.value, width=8, align_right=True),
        ]

    def _how(self, row: ChangedRecord) -> str:
        if row.how == "otherwise" and not row.value:
            return self.tr("counts now") if row.behind.counts else self.tr("counts no more")
        return {"came": self.tr("came"), "gone": self.tr("gone"), "otherwise": self.tr("is otherwise")}[row.how]

    # -- showing

    def show_waiting(self) -> None:
        """It is being compared."""
        self._show(None, self.tr("Comparing with the book…"), "refresh-cw")

    def show_void(self) -> None:
        """A void report is compared with nothing."""
        self._show(None, self.tr("This report is void: it is not compared any more."), "ban")

    def show_nothing(self) -> None:
        """No report is chosen."""
        self._show(None, self.tr("Choose a report to see what has changed since it was issued."), "lock")

    def show_compared(self, compared: Compared) -> None:
        """Show what differs; the figure and the record chosen stay."""
        if compared == self._compared:
            return
        self._show(compared, self.tr("The book says the same as this report."), "circle-check")

    def _show(self, compared: Compared | None, empty: str, icon_name: str) -> None:
        other = compared is None or self._compared is None or compared.number != self._compared.number
        self._compared = compared
        self.figures.set_empty(EmptyState(icon_name, empty))
        (self.figures.restart if other else self.figures.refresh)()
        held = next((row for row in compared.rows if row.key == self._key()), None) if compared is not None else None
        if self.shows_records and held is not None and not other:
            self._figure = held
            self.records.refresh()
        else:
            self.close_records()
        self._tell()

    def _key(self) -> str:
        return self._figure.key if self._figure is not None else ""

    def _tell(self) -> None:
        self.back.setVisible(self.shows_records)
        if self.shows_records and self._figure is not None:
            self.set_title(self._figure.name)
            self._words.setText(f"{self._figure.issued} → {self._figure.now}")
            return
        named = self.tr("{number}: changed since it was issued").format(number=self.number)
        self.set_title(named if self._low and self.number else self.tr("Changed since it was issued"))
        n = len(self._compared.rows) if self._compared is not None else 0
        told = self.tr("1 figure") if n == 1 else self.tr("{n} figures")
        self._words.setText(told.format(n=n) if n else "")

    @property
    def shows_records(self) -> bool:
        """Whether the records of a figure are in front."""
        return self._stack.currentWidget() is self.records

    def show_records(self, row: DifferenceRow) -> None:
        """Show the records that make a figure differ."""
        self._figure = row
        self._stack.setCurrentWidget(self.records)
        each = row.of
        measured = any(record.value is not None for record in (*each.came, *each.gone, *each.otherwise))
        self.records.setColumnHidden(_VALUE, not measured)
        self.records.set_empty(
            EmptyState("info", self.tr("The same records stand behind it; what it is measured by has changed."))
        )
        self._tell()
        self.records.restart()
        self.records.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_records(self) -> bool:
        """Back to the figures; whether records were in front."""
        if not self.shows_records:
            return False
        held = self.records.hasFocus() or self.back.hasFocus()
        self._stack.setCurrentWidget(self.figures)
        self._tell()
        if held:
            self.figures.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    # -- reading

    def _fetch_figures(self, _after: object | None, then: Callable[[PageOfRows], None]) -> None:
        then(AllRows(self._compared.rows if self._compared is not None else ()))

    def _fetch_records(self, after: object | None, then: Callable[[PageOfRows], None]) -> None:
        if (row := self._figure) is None:
            return
        start = after if isinstance(after, int) else 0
        self._desk.errands.ask(self, lambda reading: changed_records(reading, row.of, start), then)

    def _first(self, total: int) -> None:
        rows = self.records.rows()
        if total and self.records.current_row() is None and rows:
            self.records.select_key(rows[0].key)  # type: ignore[attr-defined]  # each row has one

    def _open(self, row: ChangedRecord) -> None:
        source = row.behind.source
        if page := PAGES.get(source):
            self._desk.open(page, back=True, number=row.number)
        else:
            self._desk.open("owners", back=True, unit_id=row.behind.id, tab=TABS[source])


def _tone(row: ChangedRecord) -> str:
    return {"came": "accent", "gone": "red"}.get(row.how, "amber")

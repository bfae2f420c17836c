"""The list of the reports issued, and in the background how many figures of each are otherwise now."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.reports.issued import IssuedRow
from desk.words import Language
from ui.desk import Desk
from ui.moments import short_day
from ui.reports.fitting import fit_numbers
from ui.reports.issuedasked import Compared, IssuedOnes, comparing, issued_ones
from ui.reports.latest import Latest
from ui.reports.words import screen_language, span_words
from ui.table import AllRows, Column, PagedTable, PageOfRows
from ui.theme import em
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.pill import Tone

MOST_COMPARED = 36
"""So many of the newest are compared unasked; an older one when it is chosen."""
LANGUAGES = {Language.EN: "English", Language.ZH: "中文"}
_ROOM = {"language": 36, "at": 42, "by": 56}
"""Ems of width under which a column is left out."""


@dataclass(frozen=True)
class Row:
    """A report of the list with what is known of its differences; None while it was not compared."""

    key: int
    of: IssuedRow
    changed: int | None


class IssuedList(QWidget):
    """Newest first; the one chosen is compared first, the others after it, one by one."""

    chosen = Signal(object)  # IssuedRow or None
    opened = Signal()
    compared = Signal(object)  # Compared, of the one chosen
    read = Signal()  # anew, with who sits here

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._latest = Latest(desk, self)
        self._ones: IssuedOnes | None = None
        self._known: dict[str, Compared] = {}
        self._seen: set[str] = set()  # compared since somebody looks
        self._watched = False
        self._comparing = ""
        self._told: IssuedRow | None = None
        self.wanted = ""  # the number to choose once it is in the list
        self.table: PagedTable = _Table(self._columns(), self._fetch, self.tr("Reports issued"))
        nothing = self.tr("No report was issued yet. Choose a period, then press Issue below the paper (Ctrl+I).")
        self.table.set_empty(EmptyState("lock", nothing))
        self.table.selected.connect(self._selected)
        self.table.opened.connect(lambda _row: self.opened.emit())
        self.table.counted.connect(self._counted)
        card = Card(margin=1)
        card.body.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def refresh(self) -> None:
        """Read the list again; reports are compared anew where the book was written to since."""
        self.table.refresh()

    def watch(self) -> None:
        """Somebody looks, at the list or at what differs in the one chosen: compare each once."""
        self._watched = True
        self._seen.clear()
        self._compare()

    def stop(self) -> None:
        """Compare no further: nobody looks."""
        self._watched = False
        self._latest.stop()

    def current(self) -> IssuedRow | None:
        """The report chosen."""
        row = self.table.current_row()
        return row.of if isinstance(row, Row) else None

    @property
    def manager(self) -> bool:
        """Whether whoever sits here may make one void."""
        return self._ones is not None and self._ones.manager

    @property
    def now(self) -> datetime | None:
        """When the list was read."""
        return self._ones.now if self._ones is not None else None

    def differences(self) -> Compared | None:
        """What is known of the one chosen, None while it is not compared with the book as it is."""
        row = self.current()
        return self._fresh(row.number) if row is not None else None

    # -- the list

    def _columns(self) -> list[Column]:
        def at(row: Row) -> str:
            return short_day(row.of.issued_at, self._desk.facts, self.now)

        return [
            Column("number", self.tr("Number"), lambda row: row.of.number, width=8.5, bold=True),
            Column("span", self.tr("Period"), lambda row: span_words(row.of.span), stretch=True),
            Column("language", self.tr("Language"), lambda row: LANGUAGES[row.of.language], width=6, muted=True),
            Column("at", self.tr("Issued"), at, width=7, value=lambda row: row.of.issued_at),
            Column("by", self.tr("By"), lambda row: row.of.issued_by, width=8, muted=True),
            Column("state", self.tr("State"), _state, width=8, tone=_tone),
            Column(
                "changed", self.tr("Changed since"), self._changed_words, width=8.5,
                tone=lambda row: "amber" if row.changed else None, value=lambda row: row.changed,
            ),
        ]  # fmt: skip

    def _changed_words(self, row: Row) -> str:
        if row.of.void_reason:
            return ""
        if row.changed is None:
            return "…"
        if not row.changed:
            return self.tr("nothing")
        return (self.tr("1 figure") if row.changed == 1 else self.tr("{n} figures")).format(n=row.changed)

    def _fetch(self, _after: object | None, then: Callable[[PageOfRows], None]) -> None:
        def take(ones: IssuedOnes) -> None:
            self._ones = ones
            then(AllRows([self._row(each) for each in ones.rows]))

        self._desk.errands.ask(self, issued_ones, take, latest="issued")

    def _row(self, row: IssuedRow) -> Row:
        known = self._known.get(row.number)
        return Row(row.key, row, len(known.rows) if known is not None else None)

    def _counted(self, total: int) -> None:
        self.read.emit()
        if not total:
            self._told = None
            self.chosen.emit(None)
            return
        rows = [cast("Row", row) for row in self.table.rows()]
        fit_numbers(self.table, self.table.export_columns, rows)  # and days and names: none of them is cut
        wanted = next((row for row in rows if row.of.number == self.wanted), None)
        self.wanted = ""
        if wanted is not None:
            self.table.select_key(wanted.key)
        elif self.table.current_row() is None:
            self.table.select_key(rows[0].key)
        self._tell()
        self._compare()

    def _selected(self, _row: object) -> None:
        self._tell()
        self._compare()

    def _tell(self) -> None:
        """Say which one is chosen, once for each and again when something about it changed."""
        row = self.current()
        if row is not None and row != self._told:
            self._told = row
            self.chosen.emit(row)

    # -- comparing

    def _fresh(self, number: str) -> Compared | None:
        known = self._known.get(number)
        return known if known is not None and self._ones is not None and known.line == self._ones.line else None

    def _compare(self) -> None:
        """Compare the next one: the chosen one with the book as it is, any other once while somebody looks."""
        here = self.current()
        if here is not None and (known := self._fresh(here.number)) is not None:
            self.compared.emit(known)
        if self._ones is None or not self._watched:
            return
        waiting = [row for row in self._ones.rows[:MOST_COMPARED] if not row.void_reason]
        order = [here, *waiting] if here is not None and not here.void_reason else waiting
        behind = (row for row in order if row.number not in self._seen)
        wanted = here if here in order and self._is_behind(here) else next(behind, None)
        if wanted is None or (self._latest.busy and self._comparing == wanted.number):
            return
        self._comparing = number = wanted.number
        title = self.tr("Comparing {number}").format(number=number)
        self._latest.ask(title, comparing(number, Language(screen_language())), self._take)

    def _is_behind(self, row: IssuedRow | None) -> bool:
        return row is not None and self._fresh(row.number) is None

    def _take(self, compared: Compared) -> None:
        before = self._known.get(compared.number)
        self._known[compared.number] = compared
        self._seen.add(compared.number)
        if self._ones is not None and compared.line != self._ones.line:
            self.refresh()  # somebody wrote meanwhile: what is known of the others is of before
        elif before is None or len(before.rows) != len(compared.rows):
            self.table.refresh()
        else:
            self._compare()


def _state(row: Row) -> str:
    translate = QCoreApplication.translate
    if row.of.void_reason:
        return translate("reports", "void")
    return translate("reports", "replaced") if row.of.replaced_by else translate("reports", "stands")


def _tone(row: Row) -> Tone:
    return "red" if row.of.void_reason else "neutral" if row.of.replaced_by else "green"


class _Table(PagedTable):
    """Leaves out columns there is no room for."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for place, each in enumerate(self.export_columns):
            if each.key in _ROOM:
                self.setColumnHidden(place, self.width() < em(_ROOM[each.key]))

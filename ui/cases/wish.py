"""The case that the list was sent to, until its row is there."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject

from desk import cases
from desk.cases import CaseRow, Filter, Wanted
from ui.desk import Desk
from ui.table import PagedTable


class Wish(QObject):
    """Selects a case in the list; insisting, it has all cases shown where the filter hides it."""

    def __init__(
        self, desk: Desk, table: PagedTable, wanted: Callable[[], Wanted], choose: Callable[[str], object]
    ) -> None:
        """`wanted` is what the list shows, `choose` shows another filter."""
        super().__init__(table)
        self._desk, self._table, self._wanted, self._choose = desk, table, wanted, choose
        self._insists = False
        self.number = ""
        """The case wished for, "" where none is."""

    def make(self, number: str, *, insist: bool) -> None:
        """This case is to be selected."""
        self.number, self._insists = number, insist

    def take_up(self) -> None:
        """Rows have come: select its own, or look for it."""
        table, wanted = self._table, self._wanted()
        rows = (row for row in table.rows() if isinstance(row, CaseRow))
        row = next((row for row in rows if row.number == self.number), None)
        if row is None and self._insists and wanted != Wanted(Filter.ALL):
            self._look_for(self.number, wanted)
            return
        self.number = ""
        if row is not None:
            table.select_key(row.key)
        else:
            table.setCurrentIndex(QModelIndex())

    def _look_for(self, number: str, wanted: Wanted) -> None:
        """The rows do not show it: a new one or one far down keeps the filter, one that it hides shows all cases."""
        if wanted.words.strip():
            self._choose(Filter.ALL)
            return

        def show(found: int) -> None:
            if (self.number, self._wanted()) != (number, wanted):
                return
            if found:
                self._insists = False
                self._table.refresh()
            else:
                self._choose(Filter.ALL)

        self._desk.errands.ask(
            self, lambda reading: cases.count(reading, replace(wanted, words=number)), show, latest="wished"
        )

"""Chooses the case an undo brought back, once the list has its row again."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desk.cases import CaseRow
from ui.table import PagedTable


class BroughtBack(QObject):
    """The eye of whoever takes something back is on that case; whoever has gone on to other work is left there."""

    def __init__(self, table: PagedTable, gone_on: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._table, self._gone_on = table, gone_on
        self._number = ""
        table.counted.connect(lambda _total: self._look(last=True))

    def wish(self, number: str) -> None:
        """Choose this case now, or when the rows that are being read have come; one the list does not show is not."""
        self._number = number
        self._look(last=False)

    def _look(self, *, last: bool) -> None:
        if not self._number:
            return
        number = self._number
        row = next((row for row in self._table.rows() if isinstance(row, CaseRow) and row.number == number), None)
        if row is not None or last:
            self._number = ""
        if row is not None and not self._gone_on():
            self._table.select_key(row.key)

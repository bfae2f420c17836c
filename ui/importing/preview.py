"""The beginning of a file as it was read."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desk.imports.tables import Row, Table, cell_text
from ui.table import AllRows, Column, PagedTable
from ui.theme import px

COLUMNS, ROWS = 14, 30


class _Shown:
    """A row of the file as a row of the list."""

    def __init__(self, row: Row) -> None:
        self.key = row.number
        self.texts = [cell_text(cell)[:200] for cell in row.cells[:COLUMNS]]

    def text(self, place: int) -> str:
        """The words of a cell; rows may be shorter than others."""
        return self.texts[place] if place < len(self.texts) else ""


def _cell(place: int) -> Callable[[_Shown], str]:
    return lambda each: each.text(place)


class Preview(PagedTable):
    """The first rows and columns of a table, with their numbers."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        columns = [Column("row", "#", lambda each: str(each.key), width=4, muted=True)]
        columns += [Column(str(place), str(place + 1), _cell(place), width=9) for place in range(table.width)[:COLUMNS]]
        rows = [_Shown(row) for row in table.rows[:ROWS]]
        super().__init__(columns, lambda _after, then: then(AllRows(rows)), parent=parent)
        self.setAccessibleName(self.tr("Beginning of the file"))
        self.setMinimumHeight(px(130))
        self.refresh()

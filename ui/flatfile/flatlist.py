"""A tab with one list: what a flat brought, was sent or was written (D8)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.filetab import Tab
from ui.moments import short_day
from ui.recordlist import RecordList
from ui.table import Column


@dataclass(frozen=True)
class Listed:
    """The newest rows of a flat as of a moment."""

    rows: Sequence[Any]
    now: datetime


class FlatList(Tab):
    """The rows of the flat, newest first; Enter opens one on its own page. A subclass answers with `Listed`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._now: datetime | None = None
        self.list = self.build_list()
        self.column.addWidget(self.list)

    def build_list(self) -> RecordList:
        """The list with its columns and words."""
        raise NotImplementedError

    def number_column(self) -> Column:
        """The number, first in every list."""
        return Column("number", self.tr("Number"), lambda row: row.number, width=8.5)

    def day_column(self, title: str, moment: Callable[[Any], datetime]) -> Column:
        """The day, as short as it is clear today."""
        return Column("day", title, lambda row: short_day(moment(row), self.facts, self._now), width=8)

    def show_answer(self, unit_id: int, answer: Any) -> None:
        self._now = answer.now
        self.list.show_rows(unit_id, answer.rows)

    def focus_first(self) -> None:
        self.list.focus_first()

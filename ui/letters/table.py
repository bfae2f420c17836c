"""The register of letters as a list."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desk.facts import Facts
from desk.letters import LetterRow
from ui.moments import short_day
from ui.rows import told_only
from ui.table import Column, PagedTable, PageOfRows
from ui.theme import em

ROOM = {"case": 56, "unit": 40, "state": 34}
"""Ems of width under which a column is left out."""


class LetterTable(PagedTable):
    """Letters, the newest first."""

    def __init__(
        self,
        facts: Callable[[], Facts],
        now: Callable[[], datetime | None],
        fetch: Callable[[object | None, Callable[[PageOfRows], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        self._keys = ("number", "to", "unit", "subject", "case", "issued", "state")
        columns = [
            Column("number", translate("letters", "Number"), lambda row: row.number, width=8.5, bold=True),
            Column("to", translate("letters", "To"), lambda row: row.to_name, width=7.5),
            Column("unit", translate("letters", "Flat"), lambda row: row.unit, width=6.5),
            Column("subject", translate("letters", "Subject"), lambda row: row.subject, stretch=True),
            Column("case", translate("letters", "Case"), lambda row: row.case_number, width=8.5, muted=True),
            Column(
                "issued",
                translate("letters", "Issued"),
                lambda row: short_day(row.issued_at, facts(), now()),
                width=6,
                muted=True,
                value=lambda row: row.issued_at,
            ),
            Column(
                "state",
                translate("letters", "State"),
                lambda row: state_word(row),
                width=5,
                tone=lambda row: "neutral" if row.void_reason else None,
            ),
        ]
        super().__init__(columns, fetch, translate("letters", "Letters"), parent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for place, key in enumerate(self._keys):
            if key in ROOM:
                self.setColumnHidden(place, self.width() < em(ROOM[key]))


def export_columns() -> list[Column]:
    """What an export tells of a letter beside the columns of the list."""
    return [told_only("void", QCoreApplication.translate("letters", "Void because"), lambda row: row.void_reason)]


def state_word(row: LetterRow) -> str:
    """Void, or nothing: most letters are in force and need no word."""
    return QCoreApplication.translate("letters", "Void") if row.void_reason else ""

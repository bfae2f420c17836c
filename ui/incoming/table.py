"""The register of incoming letters as a list."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.incoming.words import case_word, from_word, state_tone, state_word
from ui.moments import plain_day
from ui.rows import told_only
from ui.table import Column, PagedTable, PageOfRows
from ui.theme import em

ROOM = {"case": 52, "unit": 44, "state": 30}
"""Ems of width under which a column is left out."""


class IncomingTable(PagedTable):
    """Incoming letters, the last received first."""

    def __init__(
        self,
        now: Callable[[], datetime | None],
        fetch: Callable[[object | None, Callable[[PageOfRows], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        columns = [
            Column("number", translate("incoming", "Number"), lambda row: row.number, width=8.8, bold=True),
            Column(
                "received",
                translate("incoming", "Received"),
                lambda row: plain_day(row.received_on, now()),
                width=6,
                muted=True,
                value=lambda row: row.received_on,
            ),
            Column("from", translate("incoming", "From"), from_word, width=8.5),
            Column("unit", translate("incoming", "Flat"), lambda row: row.unit, width=6.5),
            Column("subject", translate("incoming", "Subject"), lambda row: row.subject, stretch=True),
            Column("case", translate("incoming", "Case"), case_word, width=8.5, muted=True),
            Column("state", translate("incoming", "State"), state_word, width=8.6, tone=state_tone),
        ]
        self._keys = tuple(each.key for each in columns)
        super().__init__(columns, fetch, translate("incoming", "Incoming letters"), parent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for place, key in enumerate(self._keys):
            if key in ROOM:
                self.setColumnHidden(place, self.width() < em(ROOM[key]))


def export_columns() -> list[Column]:
    """What an export tells of a letter beside the columns of the list."""
    translate = QCoreApplication.translate
    return [
        told_only("answers", translate("incoming", "Answers our letter"), lambda row: row.answers),
        told_only("answered_by", translate("incoming", "Our answer"), lambda row: row.answered_by),
        told_only("void", translate("incoming", "Void because"), lambda row: row.void_reason),
    ]

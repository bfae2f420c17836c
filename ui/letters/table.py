"""The register of letters as a list."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desk.facts import Facts
from ui.letters.waywords import how_word, stage_of
from ui.moments import plain_day, short_day
from ui.rows import told_only
from ui.table import Column, PagedTable, PageOfRows
from ui.theme import em

ROOM = {"case": 68, "sent": 52, "unit": 42, "issued": 34}
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
        self._keys = ("number", "to", "unit", "subject", "case", "issued", "sent", "state")
        columns = [
            Column("number", translate("letters", "Number"), lambda row: row.number, width=8.5, bold=True),
            Column("to", translate("letters", "To"), lambda row: row.to_name, width=8.5),
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
                "sent",
                translate("letters", "Sent"),
                lambda row: plain_day(row.sent.on, now()) if row.sent else "",
                width=6,
                muted=True,
                value=lambda row: row.sent.on if row.sent else None,
            ),
            Column(
                "state",
                translate("letters", "State"),
                lambda row: stage_of(row).word,
                width=7.5,
                tone=lambda row: stage_of(row).tone,
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
    translate = QCoreApplication.translate

    def of(name: str, part: str) -> Callable[[Any], Any]:
        return lambda row: getattr(getattr(row, name), part, "")

    return [
        told_only("how", translate("letters", "How it was sent"), _how),
        told_only("note", translate("letters", "Consignment"), of("sent", "note")),
        told_only("returned", translate("letters", "Came back on"), of("returned", "on")),
        told_only("why", translate("letters", "Why it came back"), of("returned", "note")),
        told_only("answered", translate("letters", "Answered on"), of("answered", "on")),
        told_only("answer", translate("letters", "How answered"), of("answered", "note")),
        told_only("void", translate("letters", "Void because"), lambda row: row.void_reason),
    ]


def _how(row: Any) -> str:
    return how_word(row.sent.how) if row.sent else ""

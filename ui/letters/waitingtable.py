"""The letters that wait for approval as a list."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.facts import Facts
from ui.moments import short_day
from ui.table import Column


def columns(facts: Callable[[], Facts], now: Callable[[], datetime | None]) -> list[Column]:
    """A letter that waits, in the list."""
    translate = QCoreApplication.translate
    return [
        Column("to", translate("letters", "To"), lambda row: row.to_name, width=9, bold=True),
        Column("unit", translate("letters", "Flat"), lambda row: row.unit, width=6.5),
        Column("subject", translate("letters", "Subject"), lambda row: row.subject, stretch=True),
        Column("by", translate("letters", "Asked by"), lambda row: row.clerk, width=8.5),
        Column("at", translate("letters", "Asked"), lambda row: short_day(row.at, facts(), now()), width=6, muted=True),
    ]

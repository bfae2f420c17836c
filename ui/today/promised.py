"""The card of what was promised to households for today or before (M08)."""

from PySide6.QtCore import QCoreApplication

from desk import visits
from desk.visits import DueFollowUp
from desk.work import Reading
from ui.table import Column
from ui.today.card import Few
from ui.visits.words import due_day, one_line

MOST = 1_000


def promised(reading: Reading) -> Few:
    """The follow-ups due by today, the latest overdue first."""
    page = visits.due_follow_ups(reading)
    rows, total = list(page.rows), page.total or 0
    while page.next is not None and len(rows) < MOST:
        page = visits.due_follow_ups(reading, page.next)
        rows += page.rows
    return Few(rows, total)


def promised_columns() -> list[Column]:
    """When it was due, where, what, and for whom; the household that is still unhappy stands out."""
    translate = QCoreApplication.translate

    def unhappy(row: DueFollowUp) -> str:
        return translate("today", "Still unhappy") if row.unhappy else ""

    return [
        Column("due", "", lambda row: due_day(row.due_on, row.today), width=7.4, tone=_pressing),
        Column("unit", "", lambda row: row.unit, width=6.2, bold=True),
        Column("what", "", lambda row: one_line(row.what), stretch=True),
        Column("person", "", lambda row: row.person, width=6),
        Column("unhappy", "", unhappy, width=7.6, tone=lambda row: "red" if row.unhappy else None),
    ]


def _pressing(row: DueFollowUp) -> str:
    return "red" if row.late else "amber"

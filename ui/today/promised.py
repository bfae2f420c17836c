"""The card of what was promised to households for today or before (M08)."""

from desk import visits
from desk.work import Reading
from ui.today.card import Few

MOST = 1_000


def promised(reading: Reading) -> Few:
    """The follow-ups due by today, the latest overdue first."""
    page = visits.due_follow_ups(reading)
    rows, total = list(page.rows), page.total or 0
    while page.next is not None and len(rows) < MOST:
        page = visits.due_follow_ups(reading, page.next)
        rows += page.rows
    return Few(rows, total)

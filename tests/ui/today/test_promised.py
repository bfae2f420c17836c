"""The card of follow-ups on Today (M08)."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk import visits
from desk.clock import FixedClock
from desk.office import Office
from desk.visits import NewVisit
from tests.ui.room import room as room
from ui.today.page import TodayPage


def test_a_need_told_on_friday_stands_on_mondays_page_and_enter_opens_the_visits_of_the_flat(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int, owner: int, clock: FixedClock
) -> None:
    new = NewVisit(flat, person_id=owner, said="All well", need="老人搬来同住\n需要坡道")
    office.do(lambda work: visits.record_visit(work, new))
    office.do(lambda work: visits.mark_unhappy(work, flat, "Third leak", due_on=date(2026, 11, 24)))
    made = room(TodayPage, "today")
    card = made.page.cards["promised"]
    assert card.isHidden()
    clock.move_on(timedelta(days=3))
    made.page.refresh()
    qtbot.waitUntil(lambda: not card.isHidden() and len(card.table.rows()) == 1)
    row = card.table.rows()[0]
    texts = [card.table.model().index(0, place).data() for place in range(5)]
    assert texts == ["today", "3-2-1801", "老人搬来同住 · 需要坡道", "王小明", "Still unhappy"]
    card.table.setFocus()
    card.table.select_key(row.key)
    qtbot.keyClick(card.table, Qt.Key.Key_Return)
    assert made.went[-1] == ("owners", {"unit_id": flat, "tab": "visits"})

"""The deposit in the settings: only a manager moves it (M27)."""

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desk import cases, compensations
from desk.compensations import NewPayment
from desk.office import Office
from tests.ui.inquiries.bare import clerk, manager
from tests.ui.room import room as room
from ui.settings.page import SettingsPage


@pytest.fixture
def made(qtbot: QtBot, room: Callable[..., Any], office: Office, taken: cases.Taken) -> Any:
    found = room(SettingsPage, "settings")
    found.page.show_item(part="deposit")
    qtbot.waitUntil(found.errands.idle)
    return found


def put_in(qtbot: QtBot, made: Any, amount: str) -> Any:
    made.page.deposit.list.add()
    form = made.page.deposit.list.form
    form.form.fill({"amount": amount, "note": "Consumers Association"})
    made.page.save()
    qtbot.waitUntil(made.errands.idle)
    return form


def test_a_manager_puts_money_in_and_payments_reduce_it(
    qtbot: QtBot, made: Any, office: Office, taken: cases.Taken
) -> None:
    """M27."""
    office.sit_down(manager(office))
    put_in(qtbot, made, "10,000")
    qtbot.waitUntil(lambda: made.page.deposit.left.text() == "¥ 10,000.00")
    for amount in ("120.50", "80"):
        office.do(lambda work, amount=amount: compensations.pay(work, taken.number, NewPayment(amount, "§4")))
    qtbot.waitUntil(lambda: made.page.deposit.left.text() == "¥ 9,799.50")
    assert made.page.deposit.managers_only.isHidden()


def test_a_clerk_is_told_that_a_manager_does_it_and_is_offered_nothing(qtbot: QtBot, made: Any, office: Office) -> None:
    manager(office)
    office.sit_down(clerk(office))
    made.page.refresh()
    qtbot.waitUntil(made.page.deposit.managers_only.isVisible)
    assert made.page.deposit.list.add() is None
    assert office.ask(compensations.balance).deposited == 0

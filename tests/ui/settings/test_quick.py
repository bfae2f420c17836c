"""The quick actions are made, changed, ordered and taken off in the settings."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk import choices, quick_actions
from desk.cases import Result
from desk.named import Named
from desk.office import Office
from desk.quick_actions import NewAction, Steps
from tests.conftest import type_text
from tests.ui.opened import open_page, open_window
from ui.settings.page import SettingsPage
from ui.settings.quick import QuickPart
from ui.widgets.link import LinkButton
from ui.window import Window

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="settings")


@pytest.fixture
def part(qtbot: QtBot, window: Window) -> QuickPart:
    """The part, with its five first actions."""
    page = open_page(qtbot, window, "settings")
    assert isinstance(page, SettingsPage)
    page.show_item(part="quick")
    qtbot.waitUntil(lambda: len(page.quick.list.rows()) == 5)
    return page.quick


def _words(part: QuickPart, row: int, column: int) -> str:
    return str(part.list.table.model().index(row, column).data())


def test_each_key_says_what_it_does(part: QuickPart) -> None:
    assert [_words(part, row, 0) for row in range(5)] == ["Alt+1", "Alt+2", "Alt+3", "Alt+4", "Alt+5"]
    assert _words(part, 2, 2) == "Told · Waits 3 days"
    assert _words(part, 4, 2) == "Answered · Closed"


def test_a_new_one_is_written_by_keys_and_gets_the_next_key(
    qtbot: QtBot, window: Window, part: QuickPart, office: Office
) -> None:
    part.list.table.setFocus()
    qtbot.keyClick(part.list.table, Key.Key_Insert)
    form = part.list.form
    assert form is not None
    type_text(form.form.editor("name_zh"), "已转社区")
    form.save()
    qtbot.waitUntil(lambda: "would do nothing" in form.form.marks().get("told", ""))
    type_text(form.form.editor("note"), "<b>转社区居委会</b>")
    form.form.fill({"result": Result.SOLVED})
    form.save()
    qtbot.waitUntil(lambda: bool(form.form.marks().get("cause_id")))
    form.form.fill({"cause_id": 1, "reply": "已答复"})
    form.save()
    qtbot.waitUntil(lambda: len(part.list.rows()) == 6)
    made = office.ask(quick_actions.actions)[-1]
    assert (made.place, made.name.text("en"), made.steps.note.text("en")) == (6, "已转社区", "<b>转社区居委会</b>")
    assert (made.steps.result, made.steps.cause_id) == (Result.SOLVED, 1)


def test_a_change_of_one_text_leaves_the_others_in_both_languages(
    qtbot: QtBot, window: Window, part: QuickPart, office: Office
) -> None:
    before = office.ask(quick_actions.actions)[0]
    form = part.list.edit(part.list.rows()[0])
    assert form is not None
    form.form.fill({"told": "Told him."})
    form.save()
    qtbot.waitUntil(lambda: office.ask(quick_actions.actions)[0].steps.told.en == "Told him.")
    after = office.ask(quick_actions.actions)[0]
    assert (after.name, after.steps.follow_up) == (before.name, before.steps.follow_up)
    assert after.steps.told.zh == before.steps.told.zh != "Told him."
    qtbot.waitUntil(lambda: part.list.form is None and window.errands.idle())
    form = part.list.edit(part.list.rows()[0])
    assert form is not None
    form.form.fill({"told": ""})
    form.save()
    qtbot.waitUntil(lambda: office.ask(quick_actions.actions)[0].steps.told == Named("", ""))


def test_a_department_left_out_since_stays_in_an_action_that_is_renamed(
    qtbot: QtBot, window: Window, part: QuickPart, office: Office
) -> None:
    trade = office.ask(choices.trades)[0]
    new = NewAction(Named("To them", ""), Steps(trade_id=trade.id, follow_up=Named("Call", ""), follow_up_days=1))
    office.do(lambda work: quick_actions.make_action(work, new))
    office.do(lambda work: choices.leave_out(work, choices.Listed.TRADES, trade.id))
    qtbot.waitUntil(lambda: len(part.list.rows()) == 6)
    assert _words(part, 5, 2) == f"Passed on to {trade.name.en} · Promised in 1 day"
    form = part.list.edit(part.list.rows()[5])
    assert form is not None
    form.form.fill({"name_en": "To those"})
    form.save()
    qtbot.waitUntil(lambda: office.ask(quick_actions.actions)[-1].name.en == "To those")
    assert office.ask(quick_actions.actions)[-1].steps.trade_id == trade.id


def test_up_and_take_off_with_undo(qtbot: QtBot, window: Window, part: QuickPart, office: Office) -> None:
    last = part.list.rows()[4]
    part.list.select(last.key)
    [up] = [each for each in part.list.findChildren(LinkButton) if each.text() == "Up"]
    up.click()
    qtbot.waitUntil(lambda: office.ask(quick_actions.actions)[3].key == last.key)
    part.list.remove(last)
    qtbot.waitUntil(lambda: len(office.ask(quick_actions.actions)) == 4)
    qtbot.waitUntil(lambda: bool(window.toasts.undo()))
    qtbot.waitUntil(lambda: len(office.ask(quick_actions.actions)) == 5)

"""The workers in the settings, by keys; and who is offered where a worker is named."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import choices, workers
from desk.office import Office
from desk.workers import NewWorker
from tests.conftest import type_text
from tests.desk.dayboard.at_board import PLUMBING, POWER, row_names, worker
from tests.ui.opened import open_page, open_window
from ui.recordlist import RecordList
from ui.settings.page import SettingsPage
from ui.slips.workerchoice import WorkerChoice
from ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="settings")


def _list(qtbot: QtBot, window: Window, part: str) -> RecordList:
    page = open_page(qtbot, window, "settings")
    assert isinstance(page, SettingsPage)
    page.show_item(part=part)
    qtbot.waitUntil(window.errands.idle)
    page.focus_first()
    shown: RecordList = page.part().list
    return shown


def _press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)


def _write(text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    type_text(focus, text)


def test_a_worker_is_added_changed_taken_off_and_put_back_by_keys(qtbot: QtBot, window: Window, office: Office) -> None:
    shown = _list(qtbot, window, "workers")
    _press(qtbot, Key.Key_Insert)
    _write("陈师傅")
    _press(qtbot, Key.Key_Return)
    _write("139 0000 1111")
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: len(shown.rows()) == 1)
    assert row_names(office) == ["陈师傅"]
    _press(qtbot, Key.Key_F2)
    assert shown.form is not None
    shown.form.form.fill({"trade_id": POWER})
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: office.ask(workers.workers)[0].trade_id == POWER)
    qtbot.waitUntil(lambda: window.errands.idle() and shown.table.hasFocus())
    _press(qtbot, Key.Key_Delete)
    qtbot.waitUntil(lambda: not shown.rows())
    _press(qtbot, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(shown.rows()) == 1)
    assert row_names(office) == ["陈师傅"]


def test_a_name_taken_already_is_marked_and_nothing_is_lost(qtbot: QtBot, window: Window, office: Office) -> None:
    worker(office, "Bob Field")
    shown = _list(qtbot, window, "workers")
    _press(qtbot, Key.Key_Insert)
    _write("bob field")
    _press(qtbot, Key.Key_S, CTRL)
    assert shown.form is not None
    form = shown.form.form
    qtbot.waitUntil(lambda: "name" in form.marks())
    assert "Bob Field" in form.marks()["name"]
    assert form.read()["name"] == "bob field"
    _press(qtbot, Key.Key_Escape)
    qtbot.waitUntil(window.errands.idle)


def test_a_department_chooses_who_is_usually_sent_and_a_free_name_stays_a_name(
    qtbot: QtBot, window: Window, office: Office
) -> None:
    worker(office, "Sparks", POWER)
    worker(office, "陈师傅", PLUMBING)
    shown = _list(qtbot, window, "trades")
    shown.table.selectRow(0)
    _press(qtbot, Key.Key_F2)
    assert shown.form is not None
    choice = shown.form.form.editor("worker")
    assert isinstance(choice, WorkerChoice)
    qtbot.waitUntil(lambda: choice.count() == 2)
    assert choice.itemText(0) == "陈师傅", "those of the department first"
    for name in ("陈师傅", "外包李工"):
        choice.setFocus()
        choice.lineEdit().selectAll()
        _write(name)
        _press(qtbot, Key.Key_S, CTRL)
        qtbot.waitUntil(lambda name=name: office.ask(choices.all_trades)[0].worker == name)
        qtbot.waitUntil(lambda: window.errands.idle() and shown.form is None)
        shown.table.setFocus()
        shown.table.selectRow(0)
        _press(qtbot, Key.Key_F2)
        choice = shown.form.form.editor("worker")
    assert row_names(office) == ["Sparks", "陈师傅"]
    _press(qtbot, Key.Key_Escape)
    qtbot.waitUntil(window.errands.idle)


def test_the_choice_keeps_what_was_typed_when_the_trade_or_the_list_changes(
    qtbot: QtBot, window: Window, office: Office
) -> None:
    worker(office, "Sparks", POWER)
    page = open_page(qtbot, window, "settings")
    choice = WorkerChoice(page.desk, page)
    changes: list[object] = []
    choice.changed.connect(changes.append)
    choice.set_value("外包李工")
    assert changes == ["外包李工"]
    choice.set_trade(PLUMBING)
    office.do(lambda work: workers.add_worker(work, NewWorker("陈师傅", "", PLUMBING)))
    choice.refresh()
    qtbot.waitUntil(lambda: choice.count() == 2)
    assert choice.value() == "外包李工"
    assert changes == ["外包李工"], "other names to choose from change nothing"
    assert choice.itemText(0) == "陈师傅"


def test_an_empty_choice_says_in_grey_who_usually_goes(qtbot: QtBot, window: Window, office: Office) -> None:
    trade = next(each for each in office.ask(choices.trades) if each.id == PLUMBING)
    office.do(lambda work: choices.change_trade(work, trade.id, trade.name, "陈师傅"))
    page = open_page(qtbot, window, "settings")
    choice = WorkerChoice(page.desk, page)
    choice.set_trade(PLUMBING)
    qtbot.waitUntil(lambda: "陈师傅" in choice.lineEdit().placeholderText())
    assert choice.value() == ""

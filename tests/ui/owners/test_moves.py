"""The moves tab of a flat's file: planned, ticked with the space bar, finished (M70, M78)."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desk import moves, owners
from desk.moves import Direction, MoveRow, NewMove
from desk.office import Office
from desk.owners import NewPerson, Role
from tests.conftest import type_text
from ui.moves.tab import MovesTab
from ui.owners.page import OwnersPage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 11, 20)


def _press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, held)


def _move(office: Office, flat: int) -> MoveRow:
    return office.ask(lambda reading: moves.of_unit(reading, flat)).moves[0]


def _living(office: Office, flat: int) -> tuple[list[str], bool | None]:
    file = office.ask(lambda reading: owners.unit_file(reading, flat))
    return [each.name for each in file.residents if not each.gone], file.occupied


@pytest.fixture
def leaving(office: Office, flat: int, owner: int) -> int:
    """A tenant who moves out today."""

    def act(work: Any) -> int:
        tenant = owners.add_person(work, NewPerson("陈雨", "", flat, Role.TENANT))
        return moves.plan(work, flat, Direction.OUT, NewMove(person_id=tenant, planned_on=TODAY))

    return office.do(act).answer


@pytest.fixture
def opened(qtbot: QtBot, room: Callable[..., Any], flat: int, owner: int) -> tuple[Any, MovesTab]:
    """The room, and the moves tab of the flat with its answer there."""
    made = room(OwnersPage, "owners")
    made.page.show_item(unit_id=flat, tab="moves")
    view = made.page.browse.view
    qtbot.waitUntil(lambda: view.tab("moves") is not None and view.tab("moves").unit_id == flat)
    qtbot.waitUntil(made.errands.idle)
    return made, view.tab("moves")


def test_a_move_in_is_planned_and_its_steps_are_there(
    qtbot: QtBot, opened: tuple[Any, MovesTab], office: Office, flat: int
) -> None:
    _made, tab = opened
    tab.new("move")
    form = tab.list.form.form
    type_text(form.editor("who"), "周舟一家")
    qtbot.keyClick(form.editor("planned_on"), Key.Key_T)
    qtbot.keyClick(form.editor("planned_on"), Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(tab.steps.rows()) == 7)
    row = _move(office, flat)
    assert (row.direction, row.who, row.planned_on) == (Direction.IN, "周舟一家", TODAY)
    assert tab.list.current().key == row.key


def test_space_ticks_a_step_and_space_again_unticks_it(
    qtbot: QtBot, leaving: int, opened: tuple[Any, MovesTab], office: Office, flat: int
) -> None:
    _made, tab = opened
    qtbot.waitUntil(lambda: len(tab.steps.rows()) == 6)
    tab.steps.table.setFocus()
    tab.steps.select(tab.steps.rows()[0].key)
    _press(qtbot, Key.Key_Down)
    _press(qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: [bool(step.done_at) for step in tab.steps.rows()] == [False, True] + [False] * 4)
    qtbot.waitUntil(lambda: tab.list.current().open_steps == 5)
    assert _move(office, flat).steps[1].clerk == "前台 Front desk"
    _press(qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: not any(step.done_at for step in tab.steps.rows()))


def test_enter_notes_the_meters_at_a_step(
    qtbot: QtBot, leaving: int, opened: tuple[Any, MovesTab], office: Office, flat: int
) -> None:
    _made, tab = opened
    qtbot.waitUntil(lambda: len(tab.steps.rows()) == 6)
    tab.steps.table.setFocus()
    tab.steps.select(tab.steps.rows()[2].key)
    _press(qtbot, Key.Key_Return)
    type_text(tab.steps.form.form.editor("note"), "水 1280 电 9921")
    _press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: tab.steps.rows()[2].note == "水 1280 电 9921")
    assert _move(office, flat).steps[2].done_at is None


def test_the_end_of_a_move_out_says_who_leaves_and_undo_brings_them_back(
    qtbot: QtBot, leaving: int, opened: tuple[Any, MovesTab], office: Office, flat: int
) -> None:
    made, tab = opened
    qtbot.waitUntil(lambda: tab.list.current() is not None)
    tab._finish(tab.list.current())
    form = tab.list.form
    boxes = {box.text(): box.isChecked() for box in form.form.editor("leaving").boxes.values()}
    assert boxes == {"王小明 · Owner": False, "陈雨 · Tenant": True}
    assert form.form.read()["occupied"] == "no"
    form.save()
    qtbot.waitUntil(lambda: tab.list.current().done_on == TODAY)
    assert _living(office, flat) == (["王小明"], False)
    qtbot.waitUntil(lambda: made.desk.toasts.texts() == ["Moved out"])
    [undo] = [each for each in made.findChildren(QPushButton) if each.text() == "Undo" and each.isVisible()]
    undo.click()
    qtbot.waitUntil(lambda: tab.list.current().done_on is None)
    assert _living(office, flat) == (["王小明", "陈雨"], None)


def test_a_sold_flat_loses_its_owner_only_when_the_box_is_ticked(
    qtbot: QtBot, opened: tuple[Any, MovesTab], office: Office, flat: int, owner: int
) -> None:
    _made, tab = opened
    office.do(lambda work: moves.plan(work, flat, Direction.OUT, NewMove(person_id=owner)))
    qtbot.waitUntil(lambda: tab.list.current() is not None)
    tab._finish(tab.list.current())
    box = tab.list.form.form.editor("leaving").boxes[owner]
    assert not box.isChecked()
    assert tab.list.form.form.read()["occupied"] == "no"
    tab.list.form.form.fill({"occupied": "yes"})
    box.setFocus()
    _press(qtbot, Key.Key_Space)
    assert tab.list.form.form.read() == {"done_on": TODAY, "occupied": "no", "leaving": str(owner)}
    tab.list.form.save()
    qtbot.waitUntil(lambda: tab.list.current().done_on == TODAY)
    assert _living(office, flat) == ([], False)

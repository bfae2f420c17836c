"""A worker is found by a part of the name; anybody else may go, and that is told."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from desk import choices, workers
from desk.named import Named
from desk.office import Office
from tests.ui.slips.test_newslip import Bare
from ui.slips.workerchoice import WorkerChoice


@pytest.fixture
def choice(qtbot: QtBot, room: Callable[..., Any], office: Office) -> WorkerChoice:
    """The field with the cursor, with its list."""
    office.do(lambda work: workers.add_worker(work, workers.NewWorker("Zhu Ming")))
    made = room(Bare, "bare")
    found = WorkerChoice(made.desk, made.page)
    found.show()
    found.setFocus()
    qtbot.waitUntil(made.errands.idle)
    return found


def test_enter_takes_the_first_name_with_the_part_typed(qtbot: QtBot, choice: WorkerChoice) -> None:
    qtbot.keyClicks(choice.lineEdit(), "zhu")
    around = QApplication.activePopupWidget()
    assert around is not None
    qtbot.keyClick(around, Qt.Key.Key_Return)
    assert choice.value() == "Zhu Ming"
    assert choice.stranger() == ""


def test_a_name_on_no_list_stays_and_is_known_as_such(qtbot: QtBot, choice: WorkerChoice) -> None:
    qtbot.keyClicks(choice.lineEdit(), "Ding")
    assert (choice.value(), choice.stranger()) == ("Ding", "Ding")


def test_the_one_name_that_answers_is_whole_in_sight(qtbot: QtBot, choice: WorkerChoice) -> None:
    qtbot.keyClicks(choice.lineEdit(), "zhu")
    found = QApplication.activePopupWidget()
    assert isinstance(found, QAbstractItemView)
    qtbot.waitUntil(lambda: found.viewport().height() >= found.sizeHintForRow(0))
    qtbot.waitUntil(lambda: found.viewport().width() >= found.sizeHintForColumn(0))
    found.hide()


def test_who_usually_goes_is_named_whole_in_a_narrow_field(qtbot: QtBot, choice: WorkerChoice, office: Office) -> None:
    lifts = office.do(lambda work: choices.add_trade(work, Named("Goods lifts", "货梯"), "Lift team 电梯维保组")).answer
    choice.set_trade(lifts)
    choice.refresh()
    line = choice.lineEdit()
    assert line is not None
    choice.resize(400, 32)
    qtbot.waitUntil(lambda: line.placeholderText() == "Usually Lift team 电梯维保组")
    choice.resize(190, 32)
    assert line.placeholderText() == "Lift team 电梯维保组"

"""A worker is found by a part of the name; anybody else may go, and that is told."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import workers
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

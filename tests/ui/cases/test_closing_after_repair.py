"""The page of slips sends a clerk to close the case: its form opens with what the slip says was done."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk import cases
from desk.office import Office
from tests.ui.cases.cases_at_desk import AtDesk
from ui.cases.ending import CloseDialog


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at = AtDesk(qtbot, office, folder)
    yield at
    at.leave()


def test_the_form_to_close_opens_over_the_case_with_the_words_carried_over(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    desk.window.open("cases", number=taken.number, act="close", begun={"outcome": "更换软管"})
    dialog = desk.dialog(CloseDialog)
    assert dialog.number == taken.number
    assert dialog.form.read()["outcome"] == "更换软管"
    dialog.reject()
    desk.settle()


def test_a_case_that_is_closed_already_only_says_so(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: cases.void(work, taken.number, "Taken twice"))
    desk.window.open("cases", number=taken.number, act="close", begun={"outcome": "x"})
    desk.settle()
    assert any(taken.number in text for text in desk.toasts())

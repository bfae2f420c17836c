"""The next slip is scanned wherever the cursor is: no word goes with its number, and the box is never deaf."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import people, slips
from desk.office import Office
from desk.slips import SlipStatus
from tests.conftest import type_text
from tests.ui.hands import CTRL, KEY, press
from tests.ui.idle import settled
from tests.ui.slips.at_page import file_of, opened, type_letters
from ui.slips.page import SlipsPage

Room = Callable[..., Any]


@pytest.mark.parametrize("between", ["", " "])
def test_a_slip_scanned_behind_the_words_is_opened_and_the_words_stay_with_the_first(
    qtbot: QtBot, room: Room, office: Office, out: str, alone: str, between: str
) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    press(qtbot, 1, 1, 1, 1)
    type_letters(qtbot, "valve changed" + between + alone)
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: made.errands.idle() and page.detail.file.row.number == alone)
    assert (file_of(office, out).row.status, page.detail.home.result.text()) == (SlipStatus.OUT, "")
    page = opened(qtbot, made, out)
    assert page.detail.home.result.text().strip() == "valve changed"
    press(qtbot, KEY.Key_S, held=CTRL)
    settled(qtbot, made)
    assert file_of(office, out).row.result == "valve changed"


def test_a_slip_that_somebody_writes_about_is_a_word_like_others(
    qtbot: QtBot, room: Room, office: Office, out: str, alone: str
) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    press(qtbot, 1, 1, 1, 1)
    type_text(page.detail.home.result, f"Together with {alone}")
    press(qtbot, KEY.Key_Return)
    settled(qtbot, made)
    assert file_of(office, out).row.result == f"Together with {alone}"


def test_words_begun_earlier_come_back_when_a_slip_was_scanned_over_them(
    qtbot: QtBot, room: Room, office: Office, out: str, alone: str
) -> None:
    """G11."""
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    press(qtbot, 2)
    type_letters(qtbot, "Half of it")
    page = opened(qtbot, made, alone)
    page = opened(qtbot, made, out)
    assert page.detail.home.result.text() == "Half of it"
    page.detail.home.form.go_to("result")
    page.detail.home.result.selectAll()
    type_letters(qtbot, alone)
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: made.errands.idle() and page.detail.file.row.number == alone)
    assert opened(qtbot, made, out).detail.home.result.text() == "Half of it"


def test_a_slip_opened_from_elsewhere_before_the_one_scanned_leaves_the_box_awake(
    qtbot: QtBot, room: Room, out: str, alone: str
) -> None:
    made = room(SlipsPage, "slips")
    page = made.page
    type_letters(qtbot, out)
    press(qtbot, KEY.Key_Return, 1)
    page.show_item(number=alone)
    settled(qtbot, made)
    assert page.detail.file.row.number == alone
    assert page.detail.home.typed() is None
    assert opened(qtbot, made, out).detail.file.row.number == out


def test_a_book_that_fails_at_a_slip_leaves_the_box_awake(
    qtbot: QtBot, room: Room, out: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = room(SlipsPage, "slips")
    faults: list[Exception] = []
    made.errands.faulted.connect(faults.append)
    with monkeypatch.context() as broken:
        broken.setattr("ui.slips.finding.meant", lambda _reading, _text: 1 // 0)
        type_letters(qtbot, out)
        press(qtbot, KEY.Key_Return, 1)
        settled(qtbot, made)
    assert len(faults) == 1
    assert opened(qtbot, made, out).detail.home.typed() is None


def test_keys_pressed_ahead_of_a_slip_do_not_reach_the_form_of_who_sits_down_next(
    qtbot: QtBot, room: Room, office: Office, out: str
) -> None:
    second = office.do(lambda work: people.add_clerk(work, people.NewClerk("Second"))).answer
    made = room(SlipsPage, "slips")
    page = made.page
    type_letters(qtbot, out)
    press(qtbot, KEY.Key_Return, 1, 1)
    page.set_aside()
    made.errands.sit_down(made, second, lambda _none: None)
    settled(qtbot, made)
    assert page.detail.file is None
    page.focus_first()
    assert opened(qtbot, made, out).detail.home.typed() is None


def test_keys_pressed_ahead_of_a_slip_do_not_reach_the_page_gone_to_meanwhile(
    qtbot: QtBot, room: Room, office: Office, out: str, alone: str
) -> None:
    made = room(SlipsPage, "slips")
    page = made.page
    type_letters(qtbot, out)
    press(qtbot, KEY.Key_Return, 1, 1)
    page.leave()
    page.hide()
    settled(qtbot, made)
    page.show()
    page.focus_first()
    assert page.detail.home.typed() is None
    assert QApplication.focusWidget() is page.list.box
    assert opened(qtbot, made, alone).detail.file.row.number == alone


def test_a_number_left_out_of_the_words_by_hand_is_none(qtbot: QtBot, room: Room, office: Office, out: str) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    press(qtbot, 1, 1, 1, 1)
    type_letters(qtbot, f"see {out}")
    press(qtbot, KEY.Key_Backspace)
    type_text(page.detail.home.result, "seen")
    press(qtbot, KEY.Key_Return)
    settled(qtbot, made)
    assert slips.SlipStatus.BACK is file_of(office, out).row.status

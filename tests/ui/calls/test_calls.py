"""Return calls by keyboard: a digit for the mark, words, Ctrl+S, and the next call stands there."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desk import cases, return_calls
from desk.cases import CaseStatus, Channel
from desk.clock import FixedClock
from desk.office import Office
from desk.return_calls import Mark
from tests.builders import solved
from tests.conftest import type_text
from tests.ui.opened import open_page, open_window
from ui.calls.forms import CallForm
from ui.calls.page import CallsPage
from ui.calls.table import PHONE_COLUMN, Which
from ui.theme import font, px
from ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="calls")


@pytest.fixture
def due(office: Office, clock: FixedClock, taken: cases.Taken, flat: int) -> list[str]:
    """Two closed cases whose calls fall due, the older first."""
    second = cases.NewCase(
        summary="Corridor light", told_by="陈雨", told_phone="139 0013 9000", unit_id=flat, first_receiver_id=1
    )
    numbers = [taken.number, office.do(lambda work: cases.take(work, second)).answer.number]
    for number in numbers:
        office.do(lambda work, number=number: cases.reply(work, number, Channel.PHONE, "Mended."))
        office.do(lambda work, number=number: cases.close(work, number, solved("Mended")))
    clock.move_on(timedelta(days=3))
    return numbers


def _open(qtbot: QtBot, room: Callable[..., Any]) -> CallsPage:
    page = room(CallsPage, "calls").page
    qtbot.waitUntil(lambda: page.table.current_row() is not None and page.card.isVisible())
    page.table.setFocus()
    return page


def _marks(office: Office, number: str) -> list[tuple[Mark, str]]:
    calls = office.ask(lambda reading: return_calls.of_case(reading, number))
    return [(each.mark, each.words) for each in calls]


@pytest.mark.parametrize("width", [1366, 1180])
def test_every_choice_of_a_call_is_read_whole(qtbot: QtBot, window: Window, due: list[str], width: int) -> None:
    window.resize(width, 740)
    page = open_page(qtbot, window, "calls")
    assert isinstance(page, CallsPage)
    qtbot.waitUntil(lambda: page.table.current_row() is not None and page.card.isVisible())
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_Return)
    form = page.place.form
    assert isinstance(form, CallForm)
    words = QFontMetrics(font(semibold=True))
    for each in form.mark.segments():
        assert words.horizontalAdvance(each.accessibleName()) <= each.width() - px(8)
    assert due


def test_a_digit_words_and_ctrl_s_keep_the_mark_and_the_next_call_stands_there(
    qtbot: QtBot, room: Callable[..., Any], office: Office, due: list[str]
) -> None:
    """M61."""
    page = _open(qtbot, room)
    assert page.table.current_row().number == due[0]
    qtbot.keyClicks(page.table, "2")
    words = QApplication.focusWidget()
    assert isinstance(words, QPlainTextEdit)
    type_text(words, "还行，就是慢了点")
    qtbot.keyClick(words, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: [row.number for row in page.table.rows()] == due[1:])
    qtbot.waitUntil(lambda: page.card.number.text() == due[1])
    assert _marks(office, due[0]) == [(Mark.FAIR, "还行，就是慢了点")]
    assert page.table.hasFocus()


def test_not_satisfied_needs_words_and_reopens_the_case_and_undo_takes_both_back(
    qtbot: QtBot, room: Callable[..., Any], office: Office, due: list[str]
) -> None:
    page = _open(qtbot, room)
    qtbot.keyClicks(page.table, "3")
    words = QApplication.focusWidget()
    assert words is not None
    qtbot.keyClick(words, Key.Key_S, CTRL)
    form = page.place.form
    assert isinstance(form, CallForm)
    qtbot.waitUntil(lambda: bool(form.form.editor("words").property("marked")))
    type_text(words, "It drips again")
    qtbot.keyClick(words, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: [row.number for row in page.table.rows()] == due[1:])
    status = office.ask(lambda reading: cases.file_of(reading, due[0])).row.status
    assert status is CaseStatus.REOPENED
    page.desk.toasts.act()
    qtbot.waitUntil(lambda: {row.number for row in page.table.rows()} == set(due))
    assert office.ask(lambda reading: cases.file_of(reading, due[0])).row.status is CaseStatus.CLOSED


def test_a_call_without_a_mark_is_not_kept(
    qtbot: QtBot, room: Callable[..., Any], office: Office, due: list[str]
) -> None:
    page = _open(qtbot, room)
    qtbot.keyClick(page.table, Key.Key_Return)
    form = page.place.form
    assert isinstance(form, CallForm)
    page.save()
    qtbot.waitUntil(lambda: bool(form.form.editor("mark").property("marked")))
    assert _marks(office, due[0]) == []


def test_nobody_answered_and_another_day_move_the_call(
    qtbot: QtBot, room: Callable[..., Any], office: Office, due: list[str]
) -> None:
    page = _open(qtbot, room)
    qtbot.keyClick(page.table, Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: [row.number for row in page.table.rows()] == due[1:])
    qtbot.waitUntil(lambda: page.table.current_row() is not None)
    qtbot.keyClick(page.table, Key.Key_T, CTRL)
    form = page.place.form
    assert form is not None
    qtbot.keyClicks(form.form.editor("on"), "2026-12-01")
    qtbot.keyClick(form.form.editor("on"), Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: not page.table.rows())
    page.counters.set_value(Which.LISTED)
    qtbot.waitUntil(lambda: len(page.table.rows()) == 2)


def test_words_typed_with_nobody_answered_are_kept_with_the_try(
    qtbot: QtBot, room: Callable[..., Any], office: Office, due: list[str]
) -> None:
    page = _open(qtbot, room)
    for number, key in zip(due, (Key.Key_S, Key.Key_D), strict=True):
        qtbot.waitUntil(lambda number=number: page.card.number.text() == number)
        qtbot.keyClicks(page.table, "4")
        words = QApplication.focusWidget()
        assert isinstance(words, QPlainTextEdit)
        type_text(words, "母亲接的，晚上再打")
        qtbot.keyClick(words, key, CTRL)
        qtbot.waitUntil(lambda number=number: number not in [row.number for row in page.table.rows()])
        line = office.ask(lambda reading, number=number: cases.file_of(reading, number)).lines[-1]
        assert (line.what, line.text) == ("call_tried", "母亲接的，晚上再打")


def test_ctrl_d_pressed_again_before_the_list_has_answered_is_one_try(
    qtbot: QtBot, room: Callable[..., Any], office: Office, due: list[str]
) -> None:
    page = _open(qtbot, room)
    for _ in range(3):
        qtbot.keyClick(page.table, Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: [row.number for row in page.table.rows()] == due[1:])
    page.counters.set_value(Which.LISTED)
    qtbot.waitUntil(lambda: len(page.table.rows()) == 2)
    assert {row.number: row.tries for row in page.table.rows()} == {due[0]: 1, due[1]: 0}


def test_ctrl_d_held_down_does_not_go_on_to_the_next_call(
    qtbot: QtBot, room: Callable[..., Any], due: list[str]
) -> None:
    page = _open(qtbot, room)
    repeats = {action.shortcut().toString(): action.autoRepeat() for action in page.window().actions()}
    assert repeats["Ctrl+D"] is False


def test_a_digit_with_alt_is_no_mark(qtbot: QtBot, room: Callable[..., Any], due: list[str]) -> None:
    page = _open(qtbot, room)
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(page.table, Key.Key_3, alt)
    assert page.place.form is None
    qtbot.keyClick(page.table, Key.Key_Return)
    form = page.place.form
    assert isinstance(form, CallForm)
    qtbot.keyClick(form.mark, Key.Key_3, alt)
    assert form.mark.value() == ""
    qtbot.keyClick(form.mark, Key.Key_3, Qt.KeyboardModifier.KeypadModifier)
    assert form.mark.value() == Mark.NOT_SATISFIED.value


def test_a_narrow_list_tells_the_phone_and_a_wide_one_leaves_it_to_the_card(
    room: Callable[..., Any], due: list[str]
) -> None:
    for width, told in ((911, True), (1366, False)):
        page = room(CallsPage, "calls", width).page
        titles = [column for column in range(6) if not page.table.isColumnHidden(column)]
        assert (PHONE_COLUMN in titles, page.card.isVisible()) == (told, not told)
    assert page.table.model().index(1, PHONE_COLUMN).data() == "139 0013 9000"


def test_an_export_tells_each_column_once(room: Callable[..., Any], due: list[str]) -> None:
    titles = [column.title for column in room(CallsPage, "calls").page.table.export_columns]
    assert sorted(titles) == ["About", "Due", "Phone", "Tries", "Unit", "Whom"]


def test_words_begun_are_offered_again(qtbot: QtBot, room: Callable[..., Any], office: Office, due: list[str]) -> None:
    page = _open(qtbot, room)
    qtbot.keyClicks(page.table, "1")
    words = QApplication.focusWidget()
    assert words is not None
    type_text(words, "Very pleased")
    qtbot.keyClick(words, Key.Key_Escape)
    assert page.place.unfinished.isVisible()
    page.place.go_on.emit()
    form = page.place.form
    assert isinstance(form, CallForm)
    assert form.words.toPlainText() == "Very pleased"


def test_a_call_is_taken_off_with_the_reason_it_need_not_be_made(
    qtbot: QtBot, room: Callable[..., Any], office: Office, due: list[str]
) -> None:
    page = _open(qtbot, room)
    page.take_off()
    qtbot.waitUntil(lambda: page.place.is_open("take_off"))
    form = page.place.form
    assert form is not None
    reason = form.form.editor("reason")
    qtbot.keyClick(reason, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: bool(reason.property("marked")))
    type_text(reason, "已搬走")
    qtbot.keyClick(reason, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: [row.number for row in page.table.rows()] == due[1:])
    line = office.ask(lambda reading: cases.file_of(reading, due[0])).lines[-1]
    assert (line.what, line.text) == ("call_dropped", "已搬走")

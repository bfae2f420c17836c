"""Undo of a change never writes over what happened since; a time alone says its day; who is unhappy is heard."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import cases, choices, slips
from desk.clock import FixedClock
from desk.office import Office
from desk.slips import Errand, Home, Mark, SlipStatus, Wanted
from tests.conftest import type_text
from tests.ui.cases.intake_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY, press
from tests.ui.slips.at_page import file_of, opened, type_letters
from ui.page import Page
from ui.slips.errandform import ErrandForm
from ui.slips.opening import edit_slip
from ui.slips.page import SlipsPage

Room = Callable[..., Any]


class Bare(Page):
    """A page with nothing on it but the cursor."""

    def focus_first(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()


@pytest.fixture
def made(room: Room) -> Any:
    return room(Bare, "bare")


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at_desk = AtDesk(qtbot, office, folder)
    yield at_desk
    at_desk.leave()
    assert at_desk.faults == []


def _lamp(office: Office, flat: int | None = None) -> str:
    lamp, asked = Errand(summary="Lamp in staircase 2"), Wanted(flat, "王小明", "138 0013 8000")
    return office.do(lambda work: slips.raise_alone(work, asked, 1, "陈师傅", lamp)).answer


def _change(qtbot: QtBot, made: Any, number: str, bring: str) -> None:
    """Write what to bring into the form of a slip and save it by its key."""
    edit_slip(made.desk, made.page, number)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ErrandForm))
    form = QApplication.activeWindow()
    assert isinstance(form, ErrandForm)
    form.form.go_to("bring")
    focus = QApplication.focusWidget()
    assert focus is not None
    type_text(focus, bring)
    qtbot.keyClick(focus, KEY.Key_S, CTRL)
    qtbot.waitUntil(lambda: any(f"{number} changed" in told for told in made.desk.toasts.texts()))
    qtbot.waitUntil(made.errands.idle)


def test_a_slip_moved_after_the_change_keeps_its_new_time(
    qtbot: QtBot, made: Any, office: Office, clock: FixedClock
) -> None:
    number = _lamp(office)
    _change(qtbot, made, number, "Ladder")
    at = clock.now() + timedelta(hours=3)
    office.do(lambda work: slips.move(work, number, at, None, "Li Wei"))
    assert made.desk.toasts.undo()
    qtbot.waitUntil(lambda: any("has gone on since" in told for told in made.desk.toasts.texts()))
    file = file_of(office, number)
    assert (file.errand.appoint_from, file.row.worker, file.errand.bring) == (at, "Li Wei", "Ladder")


def test_undo_of_a_change_printed_since_says_that_the_paper_is_the_old_one(
    qtbot: QtBot, made: Any, office: Office
) -> None:
    number = _lamp(office)
    _change(qtbot, made, number, "Ladder")
    office.do(lambda work: slips.mark_printed(work, number))
    assert made.desk.toasts.undo()
    qtbot.waitUntil(lambda: any("the paper printed since is the old one" in told for told in made.desk.toasts.texts()))
    assert file_of(office, number).errand.bring == ""


def test_undo_of_another_trade_takes_the_hand_over_of_its_case_back(
    qtbot: QtBot, made: Any, office: Office, taken: cases.Taken
) -> None:
    had, other = (each.id for each in office.ask(choices.trades)[:2])
    number = office.do(lambda work: slips.raise_for(work, taken.number, had, "Chen", "so")).answer
    edit_slip(made.desk, made.page, number)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ErrandForm))
    form = QApplication.activeWindow()
    assert isinstance(form, ErrandForm)
    form.form.fill({"trade": other})
    qtbot.keyClick(form.focusWidget() or form, KEY.Key_S, CTRL)
    trade_of = lambda: office.ask(lambda reading: cases.file_of(reading, taken.number)).trade_id  # noqa: E731
    qtbot.waitUntil(lambda: trade_of() == other)
    qtbot.waitUntil(made.errands.idle)
    assert made.desk.toasts.undo()
    qtbot.waitUntil(lambda: file_of(office, number).trade_id == had)
    assert trade_of() == had
    assert not office.ask(lambda reading: cases.file_of(reading, taken.number)).hand_overs


@pytest.mark.parametrize("printed", [False, True])
def test_saved_with_nothing_changed_it_speaks_of_no_paper_and_has_no_way_back(
    qtbot: QtBot, made: Any, office: Office, printed: bool
) -> None:
    number = _lamp(office)
    if printed:
        office.do(lambda work: slips.mark_printed(work, number))
    edit_slip(made.desk, made.page, number)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ErrandForm))
    press(qtbot, KEY.Key_S, held=CTRL)
    qtbot.waitUntil(lambda: made.desk.toasts.texts() == [f"{number}: nothing was changed"])
    qtbot.waitUntil(made.errands.idle)
    assert not made.desk.toasts.undo()
    assert not made.desk.toasts.act()


def test_the_day_taken_for_a_time_alone_is_said(qtbot: QtBot, room: Room, office: Office, clock: FixedClock) -> None:
    number = _lamp(office)
    raised = clock.now()
    clock.move_on(timedelta(days=3))
    here = room(SlipsPage, "slips")
    page = opened(qtbot, here, number)
    press(qtbot, 1)
    page.detail.home.form.fill({"arrived_at": office.facts.local(raised + timedelta(minutes=30)).time()})
    page.detail.home.form.changed.emit()
    press(qtbot, KEY.Key_S, held=CTRL)
    qtbot.waitUntil(lambda: file_of(office, number).row.status is SlipStatus.BACK)
    assert file_of(office, number).home.arrived_at == raised + timedelta(minutes=30)
    qtbot.waitUntil(lambda: any("arrived Fri 20 Nov, 16:30" in told for told in here.desk.toasts.texts()))


@pytest.mark.parametrize(("days", "said"), [(1, True), (0, False)])
def test_that_today_was_taken_for_a_time_alone_is_said_where_another_day_was_possible(
    qtbot: QtBot, room: Room, office: Office, clock: FixedClock, days: int, said: bool
) -> None:
    """The worker of urgent work may have come before its slip was raised: 09:30 may have been yesterday."""
    clock.move_to(datetime(2026, 11, 20, 2, tzinfo=UTC))  # 10:00
    number = _lamp(office)
    clock.move_on(timedelta(days=days, minutes=42))
    here = room(SlipsPage, "slips")
    page = opened(qtbot, here, number)
    press(qtbot, 1)
    page.open_more()
    page.detail.home.form.go_to("arrived_at")
    type_letters(qtbot, "9:30" if days else "10:20")
    press(qtbot, KEY.Key_S, held=CTRL)
    qtbot.waitUntil(lambda: here.errands.idle() and file_of(office, number).row.status is SlipStatus.BACK)
    came = file_of(office, number).home.arrived_at
    assert came is not None
    assert came.date() == clock.now().date()
    qtbot.waitUntil(lambda: any(number in told for told in here.desk.toasts.texts()))
    assert any("arrived Sat 21 Nov, 09:30" in told for told in here.desk.toasts.texts()) is said
    assert any("arrived" in told for told in here.desk.toasts.texts()) is said


def test_an_owner_not_satisfied_with_work_of_no_case_is_offered_a_complaint(
    qtbot: QtBot, room: Room, office: Office, flat: int
) -> None:
    number = _lamp(office, flat)
    here = room(SlipsPage, "slips")
    page = opened(qtbot, here, number)
    press(qtbot, 1)
    page.detail.home.form.fill({"opinion": Mark.NOT_SATISFIED})
    page.detail.home.form.changed.emit()
    press(qtbot, KEY.Key_S, held=CTRL)
    qtbot.waitUntil(lambda: any(f"{number}: not satisfied" in told for told in here.desk.toasts.texts()))
    here.desk.toasts.act()
    assert here.went[-1] == ("intake", {"kind": "complaint", "unhappy_slip": number})


def test_the_complaint_knows_who_asked_and_the_slip(desk: AtDesk, office: Office, flat: int) -> None:
    number = _lamp(office, flat)
    office.do(lambda work: slips.book_back(work, number, "", Home(opinion=Mark.NOT_SATISFIED)))
    desk.window.open("intake", kind="complaint", unhappy_slip=number)
    desk.settle()
    page = desk.page
    assert number in page.form.summary.text()
    caller = page.seeker.caller
    assert (caller.unit_id, caller.name, caller.phone) == (flat, "王小明", "138 0013 8000")

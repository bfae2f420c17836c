"""What the person sees straight after an act on a case, and the small things its forms say."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desk import cases, choices, slips
from desk.cases import CaseStatus
from desk.clock import FixedClock
from desk.office import Office
from tests.ui.cases.cases_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY
from ui.cases.ending import CloseDialog, VoidDialog
from ui.cases.pausing import PauseDialog
from ui.cases.replying import ReplyDialog
from ui.framenews import COUNTS_EVERY_MS
from ui.widgets.notice import Notice


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at = AtDesk(qtbot, office, folder, today=True)
    yield at
    at.leave()


def _take(office: Office, summary: str) -> str:
    new = cases.NewCase(summary=summary, told_by="李芳", first_receiver_id=1)
    return office.do(lambda work: cases.take(work, new)).answer.number


def _status(office: Office, number: str) -> CaseStatus:
    return office.ask(lambda reading: cases.file_of(reading, number)).row.status


def _void(desk: AtDesk, office: Office, number: str) -> None:
    page = desk.open("cases")
    page.list.table.setFocus()
    page.list.table.select_key(next(row.key for row in page.list.table.rows() if row.number == number))
    desk.settle()
    page.do_act("void")
    desk.dialog(VoidDialog)
    desk.write("Rung twice")
    desk.press(KEY.Key_S, CTRL)
    desk.until(lambda: _status(office, number) is CaseStatus.VOID)
    desk.back()
    page.list.table.setFocus()
    desk.press(KEY.Key_Down)
    desk.settle()


def _shown(desk: AtDesk) -> str:
    shown = desk.page("cases").detail.shown
    return shown.file.row.number if shown is not None else ""


def test_the_case_an_undo_brought_back_is_the_one_shown(desk: AtDesk, office: Office) -> None:
    numbers = [_take(office, f"Drips {place}") for place in range(3)]
    _void(desk, office, numbers[1])
    assert _shown(desk) != numbers[1]
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: _status(office, numbers[1]) is CaseStatus.OPEN)
    desk.until(lambda: _shown(desk) == numbers[1])
    assert desk.page("cases").list.table.current_row().number == numbers[1]


def test_an_undo_leaves_whoever_has_gone_on_to_write_where_they_are(desk: AtDesk, office: Office) -> None:
    numbers = [_take(office, f"Drips {place}") for place in range(3)]
    _void(desk, office, numbers[1])
    here = _shown(desk)
    page = desk.page("cases")
    page.detail.story.box.words.setFocus()
    desk.write("Rang the plumber")
    page.list.table.setFocus()
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: _status(office, numbers[1]) is CaseStatus.OPEN)
    desk.settle()
    assert _shown(desk) == here


def test_a_note_just_added_is_in_sight(desk: AtDesk, office: Office) -> None:
    number = _take(office, "Drips")
    for place in range(15):
        office.do(lambda work, place=place: cases.add_note(work, number, f"Note {place}"))
    page = desk.open("cases", number=number)
    story = page.detail.story
    assert story.ground.verticalScrollBar().value() == 0
    story.box.words.setFocus()
    desk.write("Rang the plumber")
    desk.press(KEY.Key_Return, CTRL)
    bar = story.ground.verticalScrollBar()
    desk.until(lambda: len(story.shown.file.lines) == 17 and bar.value() == bar.maximum() > 0)
    desk.settle()
    assert bar.value() == bar.maximum()


def test_closing_tells_of_a_slip_that_is_still_out(desk: AtDesk, office: Office) -> None:
    """M69."""
    number = _take(office, "Drips")
    trade = office.ask(choices.trades)[0].id
    slip = office.do(lambda work: slips.raise_for(work, number, trade)).answer
    page = desk.open("cases", number=number)
    page.do_act("close")
    assert f"Slip {slip} is still out" in _notices(desk.dialog(CloseDialog))


def _notices(dialog: CloseDialog) -> list[str]:
    return [each.accessibleName() for each in dialog.findChildren(Notice)]


def test_letting_a_case_wait_marks_all_that_is_wrong_at_once(desk: AtDesk, office: Office) -> None:
    page = desk.open("cases", number=_take(office, "Drips"))
    page.do_act("pause")
    dialog = desk.dialog(PauseDialog)
    for day in ("", "2020-01-01", "31 February"):
        dialog.form.fill({"back_on": None})
        dialog.form.go_to("back_on")
        desk.write(day) if day else None
        desk.press(KEY.Key_S, CTRL)
        assert set(dialog.form.marks()) == {"back_on", "reason"}, day
        assert dialog.form.editor("back_on").hasFocus()


def test_the_size_of_the_text_says_over_a_form_that_it_has_to_wait(desk: AtDesk, office: Office) -> None:
    page = desk.open("cases", number=_take(office, "Drips"))
    page.do_act("reply")
    dialog = desk.dialog(ReplyDialog)
    desk.write("Told her")
    desk.press(KEY.Key_Equal, CTRL)
    assert desk.toasts()[-1] == "The size of the text can be changed once the form is closed"
    desk.press(KEY.Key_Minus, CTRL)
    assert (dialog.form.read()["reply"], desk.window.look.percent) == ("Told her", 100)


def test_the_counts_of_a_page_and_of_the_frame_are_of_the_same_moment(
    desk: AtDesk, office: Office, clock: FixedClock
) -> None:
    _take(office, "Drips")
    page, overdue = desk.open("today"), desk.window.frame.status.overdue
    clock.move_on(timedelta(days=30))
    [minute] = [each for each in desk.window.news.findChildren(QTimer) if each.interval() == COUNTS_EVERY_MS]
    minute.timeout.emit()
    desk.settle()
    assert (page.cards["overdue"].count.text(), overdue.text().strip()) == ("1", "1 overdue")
    desk.open("cases")
    other = _take(office, "Drips again")
    clock.move_on(timedelta(days=30))
    page = desk.open("today")
    assert (page.cards["overdue"].count.text(), overdue.text().strip()) == ("2", "2 overdue"), other

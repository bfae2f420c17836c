"""Scanning on without waiting, and coming back to what was booked or begun: nothing typed is lost or goes astray."""

import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import drafts, slips
from desk.clock import FixedClock
from desk.office import Office
from desk.slips import Outcome, SlipStatus
from tests.ui.hands import CTRL, KEY, press
from tests.ui.idle import settled
from tests.ui.refusing import ODD, refusing
from tests.ui.slips.at_page import file_of, opened, type_letters
from ui.slips.page import SlipsPage

Room = Callable[..., Any]


@pytest.fixture
def hold() -> Any:
    """hold(room): the book is busy until the event answered is set."""
    held: list[threading.Event] = []

    def begin(made: Any) -> threading.Event:
        event = threading.Event()
        held.append(event)
        made.errands.ask(made, lambda _reading: event.wait(20), lambda _none: None)
        return event

    yield begin
    for each in held:
        each.set()


def test_a_slip_scanned_over_the_words_is_opened_and_the_first_one_stays_out_with_its_digits(
    qtbot: QtBot, room: Room, office: Office, out: str, alone: str
) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    press(qtbot, 1, 1, 1, 1)
    type_letters(qtbot, alone)
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: made.errands.idle() and page.detail.file.row.number == alone)
    assert file_of(office, out).row.status is SlipStatus.OUT
    assert any(out in text for text in made.desk.toasts.texts())
    page = opened(qtbot, made, out)
    assert page.detail.home.outcome.value() is Outcome.DONE
    assert page.detail.home.result.text() == ""


def test_a_number_typed_while_the_last_slip_is_being_booked_stays_whole_and_is_opened(
    qtbot: QtBot, room: Room, office: Office, out: str, alone: str, hold: Any
) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    press(qtbot, 1, 1, 1, 1)
    busy = hold(made)
    press(qtbot, KEY.Key_Return)
    type_letters(qtbot, alone[:8])
    assert page.list.box.text() == alone[:8]
    busy.set()
    settled(qtbot, made)
    type_letters(qtbot, alone[8:])
    assert page.list.box.text() == alone
    assert file_of(office, out).row.status is SlipStatus.BACK


def test_a_slip_opened_while_the_last_one_is_being_booked_is_the_one_shown(
    qtbot: QtBot, room: Room, office: Office, out: str, alone: str, hold: Any
) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    press(qtbot, 1, 1, 1, 1)
    busy = hold(made)
    press(qtbot, KEY.Key_Return)
    type_letters(qtbot, alone)
    press(qtbot, KEY.Key_Return)
    busy.set()
    settled(qtbot, made)
    assert (page.detail.file.row.number, file_of(office, out).row.status) == (alone, SlipStatus.BACK)
    assert page.detail.home.outcome.isAncestorOf(QApplication.focusWidget())


def test_a_list_read_again_does_not_put_the_old_slip_before_the_one_just_scanned(
    qtbot: QtBot, room: Room, out: str, alone: str, hold: Any
) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, alone)
    page.start_scan()
    page.list.scan.clear()
    type_letters(qtbot, out)
    busy = hold(made)
    made.errands.do(made, lambda work: slips.mark_printed(work, alone))
    press(qtbot, KEY.Key_Return)
    busy.set()
    settled(qtbot, made)
    assert page.detail.file.row.number == out


def test_the_six_keys_typed_before_the_slip_is_there_book_it(
    qtbot: QtBot, room: Room, office: Office, out: str, alone: str, hold: Any
) -> None:
    """B5."""
    made = room(SlipsPage, "slips")
    page = made.page
    type_letters(qtbot, out)
    busy = hold(made)
    press(qtbot, KEY.Key_Return, 1, 1, 1, 1, KEY.Key_Return)
    busy.set()
    qtbot.waitUntil(lambda: made.errands.idle() and file_of(office, out).row.status is SlipStatus.BACK)
    assert file_of(office, out).home.tested is True
    assert page.list.box.text() == ""
    assert file_of(office, alone).row.status is SlipStatus.OUT


def test_keys_typed_after_a_number_nobody_knows_are_dropped_and_no_slip_is_shown(
    qtbot: QtBot, room: Room, office: Office, out: str, hold: Any
) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    page.start_scan()
    page.list.scan.clear()
    type_letters(qtbot, "S-1999-7777")
    busy = hold(made)
    press(qtbot, KEY.Key_Return, 1, 1, KEY.Key_Return)
    busy.set()
    settled(qtbot, made)
    assert "not taken" in page.list.scan.wrong.text()
    assert page.list.box.text() == "S-1999-7777"
    assert page.detail.file is None
    assert not page.bar.has_way("print")
    press(qtbot, KEY.Key_F9)
    settled(qtbot, made)
    assert file_of(office, out).row.printed == 0


def test_a_booking_refused_for_a_slip_no_longer_shown_is_told_with_its_number(
    qtbot: QtBot, room: Room, out: str, alone: str, hold: Any
) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    press(qtbot, 1)
    page.open_more()
    page.detail.home.form.fill({"arrived_at": "25:99"})
    busy = hold(made)
    press(qtbot, KEY.Key_S, held=CTRL)
    type_letters(qtbot, alone)
    press(qtbot, KEY.Key_Return)
    busy.set()
    settled(qtbot, made)
    assert page.detail.file.row.number == alone
    assert page.detail.home.form.marks() == {}
    assert any(out in text for text in made.desk.toasts.texts())


def test_the_undo_of_a_booking_leaves_all_that_was_typed_in_the_form(
    qtbot: QtBot, room: Room, office: Office, out: str
) -> None:
    """G11."""
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    press(qtbot, 1, 1, 2, 1)
    qtbot.keyClicks(page.detail.home.result, "A long tale")
    press(qtbot, KEY.Key_Return)
    settled(qtbot, made)
    made.desk.toasts.undo()
    qtbot.waitUntil(lambda: made.errands.idle() and page.detail.file.row.status is SlipStatus.OUT)
    read = page.detail.home.form.read()
    assert (read["outcome"], read["tested"], read["signed"], read["result"]) == (
        Outcome.DONE, True, False, "A long tale",
    )  # fmt: skip
    press(qtbot, KEY.Key_Escape)


def test_ctrl_z_after_a_booking_undoes_the_booking_and_not_the_text_of_the_box(
    qtbot: QtBot, room: Room, office: Office, out: str
) -> None:
    from ui.commands import Command

    made = room(SlipsPage, "slips")
    made.commands.add(Command("undo", "Undo", "Ctrl+Z", "undo-2", made.desk.toasts.undo))
    opened(qtbot, made, out)
    press(qtbot, 1, 1, 1, 1, KEY.Key_Return)
    settled(qtbot, made)
    assert file_of(office, out).row.status is SlipStatus.BACK
    assert made.page.list.box.hasFocus()
    press(qtbot, KEY.Key_Z, held=CTRL)
    qtbot.waitUntil(lambda: made.errands.idle() and file_of(office, out).row.status is SlipStatus.OUT)


def test_a_booking_is_taken_back_from_the_menu_long_after_and_stands_in_the_form_again(
    qtbot: QtBot, room: Room, office: Office, out: str
) -> None:
    office.do(lambda work: slips.book_back(work, out, "Seal replaced", slips.Home(tested=True)))
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    assert page.list.box.hasFocus()  # nothing to fill in: the next number
    [act] = [each for each in page.bar.menu_of().actions() if "back" in each.text()]
    act.trigger()
    qtbot.waitUntil(lambda: made.errands.idle() and page.detail.file.row.status is SlipStatus.OUT)
    read = page.detail.home.form.read()
    assert (read["outcome"], read["tested"], read["result"], read["done_at"]) == (
        Outcome.DONE, True, "Seal replaced", None,
    )  # fmt: skip
    made.desk.toasts.undo()
    qtbot.waitUntil(lambda: made.errands.idle() and file_of(office, out).row.status is SlipStatus.BACK)
    assert office.ask(lambda reading: drafts.drafts(reading, "result")) == ()


def test_a_booking_that_cannot_be_taken_back_leaves_the_words_typed_to_set_it_right(
    qtbot: QtBot, room: Room, office: Office, out: str
) -> None:
    """G11: refused, the words are in the form and a draft of it as before."""
    office.do(lambda work: slips.book_back(work, out, "ok"))
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    press(qtbot, KEY.Key_F2)
    page.detail.home.form.go_to("cause")
    type_letters(qtbot, "Seal worn")
    with refusing(office, "slip", "UPDATE", ODD):
        page.reverting.take_back()
        settled(qtbot, made)
    page.leave()
    settled(qtbot, made)
    [draft] = office.ask(lambda reading: drafts.drafts(reading, "result"))
    assert draft.content["cause"] == "Seal worn"


def test_f9_twice_prints_one_paper(qtbot: QtBot, room: Room, office: Office, folder: Path, out: str) -> None:
    made = room(SlipsPage, "slips")
    made.desk.printing.remember("slip", "")
    opened(qtbot, made, out)
    press(qtbot, KEY.Key_F9, KEY.Key_F9)
    qtbot.waitUntil(lambda: made.errands.idle() and bool(made.desk.toasts.texts()), timeout=20_000)
    assert len(list((folder / "papers").glob("*.pdf"))) == 1
    assert file_of(office, out).row.printed == 1


def test_a_correction_goes_on_through_a_refresh_and_left_with_esc_it_is_offered_and_not_forced(
    qtbot: QtBot, room: Room, office: Office, out: str, alone: str
) -> None:
    office.do(lambda work: slips.book_back(work, out, "ok"))
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    press(qtbot, KEY.Key_F2)
    page.detail.home.form.go_to("result")
    press(qtbot, KEY.Key_End)
    type_letters(qtbot, "X")
    made.errands.do(made, lambda work: slips.mark_printed(work, out))
    settled(qtbot, made)
    assert page.detail.is_open
    assert page.bar.has_way("book")
    page.escape()
    page.refresh()
    settled(qtbot, made)
    assert not page.detail.is_open
    assert page.detail.unfinished.isVisible()
    press(qtbot, KEY.Key_F2)
    assert page.detail.home.result.text() == "okX"
    assert page.detail.home.discard.isVisible()
    page.detail.home.discard.click()
    settled(qtbot, made)
    assert not page.detail.is_open
    assert not page.detail.unfinished.isVisible()
    assert office.ask(lambda reading: drafts.drafts(reading, "result")) == ()
    made.desk.toasts.undo()
    settled(qtbot, made)
    assert page.detail.unfinished.isVisible()


def test_words_begun_for_a_slip_that_is_void_by_now_are_shown_and_can_be_discarded(
    qtbot: QtBot, room: Room, office: Office, alone: str
) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, alone)
    press(qtbot, 2)
    type_letters(qtbot, "No spare")
    made.errands.do(made, lambda work: slips.void(work, alone, "Wrong flat"))
    settled(qtbot, made)
    assert page.detail.file.row.status is SlipStatus.VOID
    assert page.detail.unfinished.isVisible()
    page.detail.discarded.emit()
    settled(qtbot, made)
    assert not page.detail.unfinished.isVisible()
    assert office.ask(lambda reading: drafts.drafts(reading, "result")) == ()


def test_a_slip_just_raised_is_shown_and_the_cursor_stays(qtbot: QtBot, room: Room, out: str, alone: str) -> None:
    made = room(SlipsPage, "slips")
    made.page.show_item(raised=alone)
    settled(qtbot, made)
    assert made.page.detail.file.row.number == alone
    assert made.page.list.box.hasFocus()


def test_the_page_built_anew_has_the_cursor_where_it_stood(qtbot: QtBot, room: Room, out: str) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    page.open_more()
    page.detail.home.form.go_to("cause")
    type_letters(qtbot, "Seal worn")
    kept = page.keep()
    page.hide()
    again = SlipsPage(made.desk)
    made.take(again, "slips")
    again.restore(kept)
    again.refresh()
    again.focus_first()
    settled(qtbot, made)
    assert QApplication.focusWidget() is again.detail.home.form.editor("cause")
    assert again.detail.home.form.read()["cause"] == "Seal worn"


def test_the_list_of_slips_that_are_home_tells_when_they_came(
    qtbot: QtBot, room: Room, office: Office, out: str
) -> None:
    office.do(lambda work: slips.book_back(work, out, "ok"))
    made = room(SlipsPage, "slips", width=1900)
    page = made.page
    page.list.choose("back")
    settled(qtbot, made)
    table = page.list.table
    model = table.model()
    shown = {
        model.headerData(place, Qt.Orientation.Horizontal): model.index(0, place).data()
        for place in range(model.columnCount())
        if not table.isColumnHidden(place)
    }
    assert "Appointed" not in shown
    assert shown["Back"]
    page.list.choose("out")
    assert not table.isColumnHidden(4)


def test_slips_out_too_long_are_told_by_worker_as_the_counter_has_them(
    qtbot: QtBot, room: Room, office: Office, clock: FixedClock, out: str, alone: str
) -> None:
    clock.move_on(timedelta(days=office.facts.slip_late_days, hours=1))
    made = room(SlipsPage, "slips")
    page = made.page
    press(qtbot, KEY.Key_T, held=CTRL)
    qtbot.waitUntil(lambda: made.errands.idle() and len(page.list.workers.rows()) == 2)
    assert sum(row.late for row in page.list.workers.rows()) == page.list.counters.count("late") == 2

"""A slip comes home by keys: six book it, then the way back, what comes next, and the rarer fields (B5, M52, M69)."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import cases, drafts, people, return_calls, slips
from desk.cases import Taken
from desk.clock import FixedClock
from desk.office import Office
from desk.slips import Errand, Home, LineKind, Outcome, SlipStatus, TypedLine
from tests.conftest import type_text
from tests.ui.hands import ALT, CTRL, KEY, NONE, press
from tests.ui.idle import settled
from tests.ui.slips.at_page import booked, file_of, opened
from ui.rows import TONE
from ui.slips.page import SlipsPage

Room = Callable[..., Any]


def test_six_keys_after_the_number_book_a_slip_back_and_the_box_waits_for_the_next(
    qtbot: QtBot, room: Room, office: Office, out: str, alone: str
) -> None:
    """B5: done, tested, signed, content, Enter."""
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out[-1])
    keys = (1, 1, 1, 1, KEY.Key_Return)
    assert len(keys) <= 6
    press(qtbot, *keys)
    booked(qtbot, made)
    file = file_of(office, out)
    assert (file.row.status, file.home.outcome) == (SlipStatus.BACK, Outcome.DONE)
    assert (file.home.tested, file.home.signed, file.home.opinion) == (True, True, slips.Mark.SATISFIED)
    # The next one at once.
    opened(qtbot, made, alone)
    press(qtbot, 2)
    qtbot.keyClicks(page.detail.home.result, "No spare part")
    press(qtbot, KEY.Key_Return)
    booked(qtbot, made)
    assert (file_of(office, alone).home.outcome, file_of(office, alone).row.result) == (
        Outcome.NOT_DONE,
        "No spare part",
    )


def test_a_number_scanned_over_the_questions_goes_to_the_box_and_not_into_the_answers(
    qtbot: QtBot, room: Room, office: Office, out: str, alone: str
) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    for letter in alone:
        qtbot.keyClicks(QApplication.focusWidget(), letter)
    assert page.list.box.text() == alone
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: page.detail.file.row.number == alone)
    assert page.detail.home.typed() is None
    assert file_of(office, out).row.status is SlipStatus.OUT


def test_an_enter_too_many_of_a_scanner_books_nothing(qtbot: QtBot, room: Room, office: Office, out: str) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    press(qtbot, KEY.Key_Return, KEY.Key_Return)
    settled(qtbot, made)
    assert list(page.detail.home.form.marks()) == ["outcome"]
    assert file_of(office, out).row.status is SlipStatus.OUT


def test_digits_several_slips_end_in_say_so_and_list_them(
    qtbot: QtBot, room: Room, office: Office, taken: Taken, out: str
) -> None:
    for _ in range(10):
        office.do(lambda work: slips.raise_for(work, taken.number))
    made = room(SlipsPage, "slips")
    qtbot.keyClicks(made.page.list.box, "1")
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(made.page.list.scan.wrong.isVisible)
    assert "2" in made.page.list.scan.wrong.text()
    assert made.page.list.box.hasFocus()


def test_digits_only_slips_at_home_end_in_name_them_and_they_stand_in_the_list(
    qtbot: QtBot, room: Room, office: Office, taken: Taken, out: str
) -> None:
    numbers = [out, *(office.do(lambda work: slips.raise_for(work, taken.number)).answer for _ in range(10))]
    for each in numbers:
        office.do(lambda work, each=each: slips.book_back(work, each, "Done"))
    made = room(SlipsPage, "slips")
    qtbot.keyClicks(made.page.list.box, "1")
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: made.errands.idle() and made.page.list.scan.wrong.isVisible())
    assert all(each in made.page.list.scan.wrong.text() for each in (out, numbers[-1]))
    qtbot.waitUntil(lambda: made.errands.idle() and len(made.page.list.table.rows()) > 0)
    assert {out, numbers[-1]} <= {row.number for row in made.page.list.table.rows()}


def test_ctrl_z_puts_a_slip_out_again(qtbot: QtBot, room: Room, office: Office, out: str) -> None:
    made = room(SlipsPage, "slips")
    opened(qtbot, made, out)
    press(qtbot, 1, 1, 1, 3, KEY.Key_Return)
    booked(qtbot, made)
    assert office.ask(return_calls.counts).due == 1  # not satisfied: called at once
    made.desk.toasts.undo()
    qtbot.waitUntil(lambda: made.errands.idle() and file_of(office, out).row.status is SlipStatus.OUT)
    assert office.ask(return_calls.counts).listed == 0


def test_done_with_nothing_else_out_offers_to_close_the_case_with_the_words_carried_over(
    qtbot: QtBot, room: Room, office: Office, taken: Taken, out: str
) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    press(qtbot, 1, 1, 1, 1)
    type_text(page.detail.home.result, "更换软管")
    press(qtbot, KEY.Key_Return)
    booked(qtbot, made)
    assert made.desk.toasts.act()
    assert made.went[-1] == ("cases", {"number": taken.number, "act": "close", "begun": {"outcome": "更换软管"}})


def test_not_done_says_who_keeps_the_case_and_offers_to_open_it(
    qtbot: QtBot, room: Room, office: Office, taken: Taken, out: str
) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    press(qtbot, 2)
    assert page.detail.home.result.hasFocus()
    qtbot.keyClicks(page.detail.home.result, "Nobody at home")
    press(qtbot, KEY.Key_Return)
    booked(qtbot, made)
    assert any(taken.number in text and "not done" in text for text in made.desk.toasts.texts())
    made.desk.toasts.act()
    assert made.went[-1] == ("cases", {"number": taken.number})


@pytest.mark.parametrize("keys", [(1, "more"), (3,), (3, "more")])
def test_the_field_with_the_cursor_is_whole_in_sight_in_a_low_window(
    qtbot: QtBot, room: Room, out: str, keys: tuple[int | str, ...]
) -> None:
    made = room(SlipsPage, "slips", width=760)
    made.resize(760, 330)
    opened(qtbot, made, out)
    for key in keys:
        press(qtbot, KEY.Key_M if key == "more" else int(key), held=CTRL if key == "more" else NONE)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.waitUntil(lambda: focus.visibleRegion().boundingRect().height() == focus.height())


def test_a_second_visit_asks_when_and_who_and_f9_prints_its_slip(
    qtbot: QtBot, room: Room, office: Office, folder: Path, out: str
) -> None:
    made = room(SlipsPage, "slips")
    made.desk.printing.remember("slip", "")
    page = opened(qtbot, made, out)
    press(qtbot, 3)
    qtbot.keyClicks(page.detail.home.result, "Part on order")
    press(qtbot, KEY.Key_Return)
    assert page.detail.home.appointing.day.hasFocus()
    qtbot.keyClicks(page.detail.home.appointing.day, "2026-11-24")
    press(qtbot, KEY.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "9:30")
    press(qtbot, KEY.Key_F9)
    qtbot.waitUntil(lambda: bool(file_of(office, out).followed_by), timeout=20_000)
    [number] = file_of(office, out).followed_by
    second = file_of(office, number)
    assert second.row.appoint_from == datetime(2026, 11, 24, 1, 30, tzinfo=UTC)
    assert second.row.worker == "陈师傅"
    qtbot.waitUntil(lambda: made.errands.idle() and file_of(office, number).row.printed == 1, timeout=20_000)


def test_a_second_visit_has_the_usual_times_by_a_key_and_warns_of_another_visit_then(
    qtbot: QtBot, room: Room, office: Office, out: str
) -> None:
    ten = datetime(2026, 11, 21, 2, tzinfo=UTC)
    other = office.do(
        lambda work: slips.raise_alone(work, slips.Wanted(), 1, "陈师傅", Errand("Pump", appoint_from=ten))
    ).answer
    page = opened(qtbot, room(SlipsPage, "slips"), out)
    appointing = page.detail.home.appointing
    assert appointing.keys.isHidden()
    press(qtbot, 3)
    qtbot.keyClicks(page.detail.home.result, "Part on order")
    press(qtbot, KEY.Key_Return)
    press(qtbot, KEY.Key_2, held=ALT)
    assert appointing.day.text() == "2026-11-21"
    press(qtbot, KEY.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "10:30")
    qtbot.waitUntil(lambda: appointing.notice.isVisible())
    assert other in appointing.notice.accessibleName()
    page.detail.home.outcome.setFocus()
    press(qtbot, 1)
    assert appointing.notice.isHidden()
    assert appointing.keys.isHidden()


def test_a_second_visit_at_no_time_marks_its_field_and_books_nothing(
    qtbot: QtBot, room: Room, office: Office, out: str
) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    press(qtbot, 3)
    qtbot.keyClicks(page.detail.home.result, "Part on order")
    page.detail.home.form.fill({"appoint_day": "2026-11-24", "appoint_from": "14:00", "appoint_until": "25:99"})
    press(qtbot, KEY.Key_S, held=CTRL)
    qtbot.waitUntil(lambda: "appoint_until" in page.detail.home.form.marks())
    assert file_of(office, out).row.status is SlipStatus.OUT


def test_ctrl_m_opens_times_cause_score_receipt_and_lines(
    qtbot: QtBot, room: Room, office: Office, clock: FixedClock, out: str
) -> None:
    """M52, M54."""
    clock.move_on(timedelta(hours=3))
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    form = page.detail.home
    press(qtbot, 1, 1, 2, 2)
    press(qtbot, KEY.Key_M, held=CTRL)
    assert form.form.editor("arrived_on").hasFocus()
    form.form.fill({"arrived_at": "16:20", "done_at": "17:05", "cause": "Seal worn", "receipt": "R-1"})
    form.form.go_to("score")
    press(qtbot, 4)
    assert form.form.editor("receipt").hasFocus()
    hose = TypedLine(kind=LineKind.MATERIAL, name="Hose", unit="pc", price="12.50")
    labour = TypedLine(kind=LineKind.LABOUR, name="One hour", price="80", charged=False)
    form.lines.set_lines((hose, labour))
    form.lines.changed.emit()
    assert "92.50" in form.lines.total.text()
    assert "12.50" in form.lines.total.text()
    press(qtbot, KEY.Key_S, held=CTRL)
    booked(qtbot, made)
    file = file_of(office, out)
    assert file.home.arrived_at == datetime(2026, 11, 20, 8, 20, tzinfo=UTC)
    assert file.home.done_at == datetime(2026, 11, 20, 9, 5, tzinfo=UTC)
    assert (file.home.cause, file.home.score, file.home.receipt) == ("Seal worn", 4, "R-1")
    assert (file.totals.value, file.totals.charged) == (9250, 1250)


@pytest.mark.parametrize(
    ("fields", "marked"),
    [
        ({"arrived_at": "25:99"}, "arrived_at"),
        ({"arrived_on": "2026-11-20"}, "arrived_at"),
        ({"arrived_on": "9999-12-31", "arrived_at": "9:00"}, "arrived_at"),
        ({"arrived_on": "0001-01-01", "arrived_at": "9:00"}, "arrived_at"),
        ({"arrived_on": "soon"}, "arrived_on"),
        ({"receipt": "9" * 300}, "receipt"),
        ({"cause": "x" * 500}, "cause"),
    ],
)
def test_what_cannot_be_marks_its_field_and_stays_typed(
    qtbot: QtBot, room: Room, office: Office, out: str, fields: dict[str, str], marked: str
) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    press(qtbot, 1)
    page.open_more()
    page.detail.home.form.fill(fields)
    press(qtbot, KEY.Key_S, held=CTRL)
    qtbot.waitUntil(lambda: made.errands.idle() and marked in page.detail.home.form.marks())
    assert file_of(office, out).row.status is SlipStatus.OUT


@pytest.mark.parametrize("words", ["<b>bold</b>", "{{7*7}}", "a\x00b\ud800c", "x" * 300])
def test_hostile_words_are_shown_as_words(qtbot: QtBot, room: Room, office: Office, out: str, words: str) -> None:
    office.do(lambda work: slips.book_back(work, out, words, Home(opinion_words=words)))
    made = room(SlipsPage, "slips")
    made.page.show_item(number=out)
    qtbot.waitUntil(lambda: made.errands.idle() and made.page.detail.file is not None)
    assert not made.page.detail.home.isVisible()


def test_f2_sets_right_what_came_home_and_the_undo_brings_it_back(
    qtbot: QtBot, room: Room, office: Office, out: str
) -> None:
    office.do(lambda work: slips.book_back(work, out, "Seal replaced"))
    made = room(SlipsPage, "slips")
    page = made.page
    page.show_item(number=out)
    qtbot.waitUntil(lambda: made.errands.idle() and page.detail.file is not None)
    press(qtbot, KEY.Key_F2)
    assert page.detail.home.isVisible()
    assert page.detail.home.result.text() == "Seal replaced"
    page.detail.home.form.go_to("signed")
    press(qtbot, 1, KEY.Key_Return)
    qtbot.waitUntil(lambda: made.errands.idle() and file_of(office, out).row.signed is True)
    assert not page.detail.home.isVisible()
    made.desk.toasts.undo()
    qtbot.waitUntil(lambda: made.errands.idle() and file_of(office, out).row.signed is None)


@pytest.mark.parametrize("key", [KEY.Key_F2, KEY.Key_Insert])
def test_f2_on_a_slip_that_is_out_and_ins_open_the_form_of_a_slip(
    qtbot: QtBot, room: Room, office: Office, out: str, key: Qt.Key
) -> None:
    from ui.slips.errandform import ErrandForm

    made = room(SlipsPage, "slips")
    opened(qtbot, made, out)
    press(qtbot, key)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ErrandForm))
    dialog: Any = QApplication.activeModalWidget()
    dialog.reject()
    settled(qtbot, made)


def test_the_draft_of_a_slip_is_each_clerks_own(qtbot: QtBot, room: Room, office: Office, out: str) -> None:
    """G11: two clerks at one slip do not write over each other's words."""
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, out)
    first = office.clerk_id
    press(qtbot, 2)
    type_text(page.detail.home.result, "家中无人")
    page.leave()
    settled(qtbot, made)
    second = office.do(lambda work: people.add_clerk(work, people.NewClerk("Second"))).answer
    office.sit_down(second)
    page.set_aside()
    settled(qtbot, made)
    later = room(SlipsPage, "slips")
    again = opened(qtbot, later, out)
    assert again.detail.home.result.text() == ""
    type_text(again.detail.home.result, "钥匙未取到")
    again.leave()
    settled(qtbot, later)
    kept = office.ask(lambda reading: drafts.drafts(reading, "result"))
    assert {row.id for row in kept} == {f"result:{out}:{first}", f"result:{out}:{second}"}
    office.sit_down(first)
    third = room(SlipsPage, "slips")
    assert opened(qtbot, third, out).detail.home.result.text() == "家中无人"


def test_the_offices_own_work_names_no_case_and_leads_to_none(
    qtbot: QtBot, room: Room, office: Office, alone: str
) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, alone)
    page.acts.open_case()
    assert made.went == []
    press(qtbot, 1, 1, 1, 1, KEY.Key_Return)
    booked(qtbot, made)
    assert file_of(office, alone).row.status is SlipStatus.BACK


# -- the list


def test_the_ages_of_slips_out_too_long_are_red_by_worker_too(
    qtbot: QtBot, room: Room, office: Office, clock: FixedClock, alone: str
) -> None:
    clock.move_on(timedelta(days=office.facts.slip_late_days + 1))
    made = room(SlipsPage, "slips")
    press(qtbot, KEY.Key_T, held=CTRL)
    qtbot.waitUntil(lambda: made.errands.idle() and len(made.page.list.workers.rows()) == 1)
    model = made.page.list.workers.model()
    tones = {model.headerData(place, Qt.Orientation.Horizontal): model.index(0, place).data(TONE) for place in range(8)}
    assert (tones["3–7 days"], tones["Today"]) == ("red", None)


def test_ctrl_t_lists_the_workers_and_enter_shows_the_slips_of_one(
    qtbot: QtBot, room: Room, office: Office, out: str, alone: str
) -> None:
    made = room(SlipsPage, "slips")
    page = made.page
    press(qtbot, KEY.Key_T, held=CTRL)
    qtbot.waitUntil(lambda: made.errands.idle() and len(page.list.workers.rows()) == 2)
    assert page.list.workers.hasFocus()
    page.list.workers.select_key(("li",))
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: made.errands.idle() and [row.number for row in page.list.table.rows()] == [alone])
    assert page.escape()
    qtbot.waitUntil(lambda: made.errands.idle() and len(page.list.table.rows()) == 2)


def test_the_list_of_slips_out_is_shown_as_paper(qtbot: QtBot, room: Room, out: str) -> None:
    from ui.preview import PreviewDialog

    room(SlipsPage, "slips")
    press(qtbot, KEY.Key_P, held=CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewDialog), timeout=20_000)
    dialog: Any = QApplication.activeModalWidget()
    dialog.close()


def test_what_was_never_printed_is_printed_in_one_go(
    qtbot: QtBot, room: Room, office: Office, out: str, alone: str
) -> None:
    made = room(SlipsPage, "slips")
    made.desk.printing.remember("slip", "")
    assert made.page.list.unprinted.isVisible()
    qtbot.mouseClick(made.page.list.unprinted, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: made.errands.idle() and all(file_of(office, each).row.printed == 1 for each in (out, alone)),
        timeout=20_000,
    )
    qtbot.waitUntil(lambda: not made.page.list.unprinted.isVisible())


def test_the_share_of_closed_repairs_without_a_signed_slip_leads_to_the_unsigned(
    qtbot: QtBot, room: Room, office: Office
) -> None:
    """M69: one of two is 50 %."""
    from tests.builders import solved

    for signed in (True, None):
        new = cases.NewCase(summary="Drips", told_by="W", first_receiver_id=1, kind=cases.CaseKind.REPAIR)
        number = office.do(lambda work, new=new: cases.take(work, new)).answer.number
        slip = office.do(lambda work, number=number: slips.raise_for(work, number)).answer
        home = Home(signed=signed)
        office.do(lambda work, slip=slip, home=home: slips.book_back(work, slip, "Done", home))
        office.do(lambda work, number=number: cases.reply(work, number, cases.Channel.PHONE, "Done"))
        office.do(lambda work, number=number: cases.close(work, number, solved("Done")))
    made = room(SlipsPage, "slips")
    page = made.page
    qtbot.waitUntil(page.list.share.isVisible)
    assert "50 %" in page.list.share.text()
    qtbot.mouseClick(page.list.share, Qt.MouseButton.LeftButton)
    assert page.list.counters.value() == "unsigned"
    qtbot.waitUntil(lambda: made.errands.idle() and len(page.list.table.rows()) == 1)

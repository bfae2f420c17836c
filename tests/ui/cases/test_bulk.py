"""Several cases are chosen with keys or mouse and changed in one piece that is taken back in one piece."""

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desk import cases, choices, drafts, slips
from desk.cases import CaseStatus
from desk.office import Office
from tests.builders import solved
from tests.ui.cases.cases_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY
from tests.ui.nameless import nameless
from ui.cases.bulk_forms import BulkDialog
from ui.cases.bulk_refused import RefusedDialog
from ui.cases.page import CasesPage
from ui.widgets.link import LinkButton

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at = AtDesk(qtbot, office, folder)
    yield at
    at.leave()


def take(office: Office, *summaries: str) -> list[str]:
    """Cases of these summaries, the first one taken last: it stands first in the list."""
    told = [
        office.do(lambda work, each=each: cases.take(work, cases.NewCase(each, told_by="李芳", first_receiver_id=1)))  # type: ignore[misc]
        for each in reversed(summaries)
    ]
    return [each.answer.number for each in reversed(told)]


def status(office: Office, number: str) -> str:
    return office.ask(lambda reading: cases.file_of(reading, number)).row.status


def chosen(page: CasesPage) -> list[str]:
    return [row.number for row in page.list.marks.rows()]


def form(desk: AtDesk) -> BulkDialog:
    return desk.dialog(BulkDialog)


def test_space_ctrl_a_shift_and_esc_choose_and_the_shown_case_stays(desk: AtDesk, office: Office) -> None:
    numbers = take(office, "one", "two", "three", "four")
    page = desk.open("cases")
    desk.press(KEY.Key_Space)
    assert chosen(page) == numbers[:1]
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Down, SHIFT)
    assert chosen(page) == numbers[:3]
    assert page.bulk_bar.count.text() == "3 selected"
    assert not page.bar.isVisible()
    desk.press(KEY.Key_Up, SHIFT)
    assert chosen(page) == numbers[:2]
    desk.settle()
    assert page.detail.number.text() == numbers[1]
    desk.press(KEY.Key_A, CTRL)
    assert chosen(page) == numbers
    assert nameless(page) == []
    desk.press(KEY.Key_Escape)
    assert chosen(page) == []
    assert page.bar.isVisible()


def test_the_mouse_chooses_with_ctrl_and_shift(desk: AtDesk, office: Office) -> None:
    numbers = take(office, "one", "two", "three", "four")
    page = desk.open("cases")
    table = page.list.table

    def click(row: int, held: Qt.KeyboardModifier) -> None:
        place = table.visualRect(table.model().index(row, 1)).center()
        desk.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, place)

    click(1, CTRL)
    assert chosen(page) == [numbers[1]]
    click(3, SHIFT)
    assert chosen(page) == numbers
    tick = table.visualRect(table.model().index(0, 0)).topLeft() + QPoint(14, 15)
    desk.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=tick)
    assert chosen(page) == numbers[1:]


def test_marks_stay_while_the_list_is_read_again_and_go_with_another_filter(desk: AtDesk, office: Office) -> None:
    numbers = take(office, "one", "two")
    page = desk.open("cases")
    desk.press(KEY.Key_Space)
    more = take(office, "three")
    desk.until(lambda: len(page.list.table.rows()) == 3)
    assert chosen(page) == [numbers[0]]
    office.do(lambda work: cases.void(work, numbers[0], "twice"))
    desk.until(lambda: len(page.list.table.rows()) == 2)
    assert chosen(page) == []
    page.list.marks.mark_all()
    assert chosen(page) == [*more, numbers[1]]
    page.list.counters.set_value("open")
    assert chosen(page) == []


def test_one_reply_is_recorded_for_all_and_undo_takes_all_back(desk: AtDesk, office: Office) -> None:
    numbers = take(office, "one", "two", "three")
    page = desk.open("cases")
    desk.press(KEY.Key_A, CTRL)
    desk.press(KEY.Key_R, CTRL)
    reply = form(desk)
    assert reply.windowTitle() == "Record reply: 3 cases"
    assert nameless(reply) == []
    desk.write("Water is back since nine.")
    desk.press(KEY.Key_S, CTRL)
    desk.back()
    desk.until(lambda: desk.toasts() == ["Reply recorded: 3 cases"])
    assert {status(office, each) for each in numbers} == {CaseStatus.ANSWERED}
    assert chosen(page) == []
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: {status(office, each) for each in numbers} == {CaseStatus.OPEN})
    desk.until(lambda: any(text.startswith("Taken back: ") and numbers[0] in text for text in desk.toasts()))


def test_nothing_said_marks_the_field_and_what_was_typed_stays(desk: AtDesk, office: Office) -> None:
    take(office, "one", "two")
    page = desk.open("cases")
    desk.press(KEY.Key_A, CTRL)
    page.do_act("void")
    void = form(desk)
    desk.press(KEY.Key_S, CTRL)
    desk.until(lambda: bool(void.form.marks().get("reason")))
    desk.write("taken twice")
    desk.press(KEY.Key_S, CTRL)
    desk.back()
    desk.until(lambda: "Made void: 2 cases" in desk.toasts())


def test_refused_ones_are_listed_and_the_rest_is_done_only_when_asked(desk: AtDesk, office: Office) -> None:
    one, two, three = take(office, "one", "two", "three")
    office.do(lambda work: cases.reply(work, one, cases.Channel.PHONE, "Told"))
    office.do(lambda work: cases.reply(work, three, cases.Channel.PHONE, "Told"))
    page = desk.open("cases")
    desk.press(KEY.Key_A, CTRL)
    page.do_act("close")
    close = form(desk)
    close.form.fill({"cause": 1, "outcome": "Mended"})
    desk.press(KEY.Key_S, CTRL)
    refused = desk.dialog(RefusedDialog)
    assert [line.text() for line in refused.lines] == [
        f"{two} cannot be closed yet: the person has had no reply. Record the reply, then close it."
    ]
    assert (status(office, one), status(office, three)) == (CaseStatus.ANSWERED, CaseStatus.ANSWERED)
    assert refused.leave.hasFocus()
    refused.leave.click()
    close.activateWindow()
    desk.until(close.isActiveWindow)
    assert close.form.read()["outcome"] == "Mended"
    desk.press(KEY.Key_S, CTRL)
    again = desk.dialog(RefusedDialog)
    assert again.do_rest.text() == "Do the other 2"
    again.do_rest.click()
    desk.back()
    desk.until(lambda: "Closed: 2 cases" in desk.toasts())
    assert [status(office, each) for each in (one, two, three)] == ["closed", "open", "closed"]
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: status(office, one) == CaseStatus.ANSWERED)


def test_all_are_passed_on_told_and_let_wait(desk: AtDesk, office: Office) -> None:
    numbers = take(office, "one", "two")
    trade = office.ask(choices.trades)[1]
    page = desk.open("cases")
    for name, fields, done in (
        ("pass_on", {"trade": trade.id, "taker": "陈师傅", "told": "He comes at two."}, "Passed on: 2 cases"),
        ("told", {"note": "He is on his way."}, "Told: 2 cases"),
        ("pause", {"reason": "Parts are ordered"}, "Waiting: 2 cases"),
    ):
        page.list.table.setFocus()
        desk.press(KEY.Key_A, CTRL)
        page.do_act(name)
        ask = form(desk)
        ask.form.fill(fields)
        desk.press(KEY.Key_S, CTRL)
        desk.back()
        desk.until(lambda done=done: done in desk.toasts())  # type: ignore[misc]
    file = office.ask(lambda reading: cases.file_of(reading, numbers[0]))
    assert (file.trade_id, file.row.status) == (trade.id, CaseStatus.PAUSED)


def test_a_day_that_is_none_is_marked(desk: AtDesk, office: Office) -> None:
    take(office, "one")
    page = desk.open("cases")
    desk.press(KEY.Key_Space)
    page.do_act("pause")
    ask = form(desk)
    ask.form.fill({"reason": "x", "back_on": "some day"})
    ask.save()
    assert ask.form.marks()["back_on"].startswith("Write a day such as 20")
    assert "empty" not in ask.form.marks()["back_on"]
    ask.reject()


def test_the_others_are_linked_as_seconds_of_the_oldest_m48(desk: AtDesk, office: Office) -> None:
    third, second, first = take(office, "again", "once more", "leak")
    page = desk.open("cases")
    desk.press(KEY.Key_A, CTRL)
    page.do_act("second")
    ask = form(desk)
    assert ask.form.read()["first"] == first
    desk.press(KEY.Key_Return)
    desk.back()
    desk.until(lambda: "Linked: 2 cases" in desk.toasts())
    assert office.ask(lambda reading: cases.file_of(reading, first)).seconds == (second, third)


def test_slips_are_raised_for_all_and_kept_as_pdf_without_a_printer(desk: AtDesk, office: Office, folder: Path) -> None:
    numbers = take(office, "one", "two")
    trade = office.ask(choices.trades)[0].id
    for each in numbers:
        office.do(partial(cases.pass_on, number=each, trade_id=trade))
    desk.open("cases")
    desk.press(KEY.Key_A, CTRL)
    desk.press(KEY.Key_F9)
    desk.settle()
    desk.until(lambda: any("2 slips" in told for told in desk.toasts()))
    out = office.ask(slips.slips).rows
    assert sorted(row.case_number for row in out) == sorted(numbers)
    assert [row.printed for row in out] == [1, 1]


def held_up(desk: AtDesk) -> threading.Event:
    """Long jobs wait behind this one until it is let go."""
    go_on = threading.Event()
    desk.window.errands.run(desk.window, lambda _office, _progress: go_on.wait(20), lambda _went: None)
    return go_on


def test_esc_while_it_is_done_stops_it_and_the_form_stays_with_its_words(desk: AtDesk, office: Office) -> None:
    numbers = take(office, "one", "two")
    page = desk.open("cases")
    desk.press(KEY.Key_A, CTRL)
    desk.press(KEY.Key_R, CTRL)
    reply = form(desk)
    desk.write("Water is back since nine.")
    go_on = held_up(desk)
    desk.press(KEY.Key_S, CTRL)
    desk.press(KEY.Key_Escape)
    reply.close()
    assert reply.isVisible()
    go_on.set()
    desk.settle()
    assert reply.isVisible()
    assert not reply.under_way
    assert not reply.job.isVisible()
    assert {status(office, each) for each in numbers} == {CaseStatus.OPEN}
    assert reply.form.read()["reply"] == "Water is back since nine."
    desk.press(KEY.Key_S, CTRL)
    desk.back()
    desk.until(lambda: desk.toasts() == ["Reply recorded: 2 cases"])
    assert chosen(page) == []
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: {status(office, each) for each in numbers} == {CaseStatus.OPEN})


def test_what_is_under_way_tells_how_far_it_is_in_its_form(desk: AtDesk, office: Office) -> None:
    take(office, "one", "two")
    desk.open("cases")
    desk.press(KEY.Key_A, CTRL)
    desk.press(KEY.Key_R, CTRL)
    reply = form(desk)
    desk.write("Water is back since nine.")
    go_on = held_up(desk)
    desk.press(KEY.Key_S, CTRL)
    desk.until(reply.job.isVisible)
    stop = reply.job.findChild(QPushButton)
    assert stop is not None
    assert stop.isEnabled()
    stop.click()
    go_on.set()
    desk.settle()
    assert not reply.job.isVisible()
    assert desk.toasts() == []


def test_a_form_under_way_hears_its_end_when_the_page_was_built_anew(desk: AtDesk, office: Office) -> None:
    numbers = take(office, "one", "two")
    desk.open("cases")
    desk.press(KEY.Key_A, CTRL)
    desk.press(KEY.Key_R, CTRL)
    reply = form(desk)
    desk.write("Water is back since nine.")
    go_on = held_up(desk)
    desk.press(KEY.Key_S, CTRL)
    desk.window.rebuild()
    go_on.set()
    desk.settle()
    desk.until(lambda: not isValid(reply) or not reply.isVisible())
    assert desk.toasts() == ["Reply recorded: 2 cases"]
    assert {status(office, each) for each in numbers} == {CaseStatus.ANSWERED}
    assert office.ask(lambda reading: drafts.drafts(reading, "bulk")) == ()


def test_f9_pressed_twice_raises_one_slip_for_each(desk: AtDesk, office: Office) -> None:
    numbers = take(office, "one", "two")
    trade = office.ask(choices.trades)[0].id
    for each in numbers:
        office.do(partial(cases.pass_on, number=each, trade_id=trade))
    desk.open("cases")
    desk.press(KEY.Key_A, CTRL)
    go_on = held_up(desk)
    desk.press(KEY.Key_F9)
    desk.press(KEY.Key_F9)
    go_on.set()
    desk.settle()
    desk.until(lambda: any("2 slips" in told for told in desk.toasts()))
    assert sorted(row.case_number for row in office.ask(slips.slips).rows) == sorted(numbers)


def of_class(office: Office, class_id: int | None) -> str:
    new = cases.NewCase("leak", told_by="李芳", first_receiver_id=1, class_id=class_id)
    return office.do(lambda work: cases.take(work, new)).answer.number


def test_a_department_none_of_their_classes_is_for_takes_them_on_with_a_reason_m06(
    desk: AtDesk, office: Office
) -> None:
    kinds = [each for each in office.ask(choices.classes) if each.trade_id is not None]
    one = kinds[0]
    other = next(each for each in kinds if each.trade_id != one.trade_id)
    theirs = [of_class(office, one.id), of_class(office, one.id)]
    page = desk.open("cases")
    page.list.marks.mark_all()
    page.do_act("pass_on")
    ask = form(desk)
    assert ask.form.read()["trade"] == one.trade_id
    assert not ask.form.editor("reason").isVisible()
    ask.form.fill({"trade": other.trade_id})
    assert ask.form.editor("reason").isVisible()
    desk.press(KEY.Key_S, CTRL)
    assert "Say why this one takes them on" in ask.form.marks()["reason"]
    assert ask.form.editor("reason").hasFocus()
    desk.write("The usual one is shut today")
    desk.press(KEY.Key_S, CTRL)
    desk.back()
    desk.until(lambda: "Passed on: 2 cases" in desk.toasts())
    assert {office.ask(partial(cases.file_of, number=each)).trade_id for each in theirs} == {other.trade_id}


def test_of_a_mixed_selection_no_department_is_proposed_and_one_has_to_be_chosen(desk: AtDesk, office: Office) -> None:
    kinds = [each for each in office.ask(choices.classes) if each.trade_id is not None]
    of_class(office, kinds[0].id)
    of_class(office, next(each.id for each in kinds if each.trade_id != kinds[0].trade_id))
    page = desk.open("cases")
    page.list.marks.mark_all()
    page.do_act("pass_on")
    ask = form(desk)
    assert ask.form.read()["trade"] == ""
    desk.press(KEY.Key_S, CTRL)
    assert list(ask.form.marks()) == ["trade"]
    ask.reject()


def test_enter_presses_the_button_with_the_cursor_in_the_list_of_refused_ones(desk: AtDesk, office: Office) -> None:
    one, two = take(office, "one", "two")
    office.do(lambda work: cases.reply(work, one, cases.Channel.PHONE, "Told"))
    page = desk.open("cases")
    desk.press(KEY.Key_A, CTRL)
    page.do_act("close")
    close = form(desk)
    close.form.fill({"cause": 1, "outcome": "Mended"})
    desk.press(KEY.Key_S, CTRL)
    refused = desk.dialog(RefusedDialog)
    desk.press(KEY.Key_Return)
    assert not refused.isVisible()
    close.activateWindow()
    desk.until(close.isActiveWindow)
    desk.press(KEY.Key_S, CTRL)
    again = desk.dialog(RefusedDialog)
    again.do_rest.setFocus()
    desk.press(KEY.Key_Return)
    desk.back()
    desk.until(lambda: "Closed: 1 case" in desk.toasts())
    assert (status(office, one), status(office, two)) == ("closed", "open")


def test_what_was_typed_for_several_is_a_draft_until_it_is_done(desk: AtDesk, office: Office) -> None:
    take(office, "one", "two")
    page = desk.open("cases")
    desk.press(KEY.Key_A, CTRL)
    desk.press(KEY.Key_R, CTRL)
    form(desk)
    desk.write("Water is back since nine, and the caretaker goes round.")
    desk.press(KEY.Key_Escape)
    desk.back()
    assert [row.content["reply"] for row in office.ask(lambda reading: drafts.drafts(reading, "bulk"))] == [
        "Water is back since nine, and the caretaker goes round."
    ]
    desk.window.rebuild()
    desk.settle()
    page = desk.page("cases")
    page.list.table.setFocus()
    desk.press(KEY.Key_A, CTRL)
    desk.press(KEY.Key_R, CTRL)
    assert str(form(desk).form.read()["reply"]).startswith("Water is back since nine")
    desk.press(KEY.Key_S, CTRL)
    desk.back()
    desk.until(lambda: "Reply recorded: 2 cases" in desk.toasts())
    desk.settle()
    assert office.ask(lambda reading: drafts.drafts(reading, "bulk")) == ()


def test_what_was_typed_for_some_cases_is_offered_for_others_and_stands_there_only_when_taken_up(
    desk: AtDesk, office: Office
) -> None:
    lift, _hall, _gate = take(office, "lift", "hall", "gate")

    def answer_chosen() -> BulkDialog:
        desk.press(KEY.Key_R, CTRL)
        return form(desk)

    page = desk.open("cases")
    page.list.table.setFocus()
    desk.press(KEY.Key_Home)
    desk.press(KEY.Key_Space)
    desk.press(KEY.Key_Down, SHIFT)
    assert chosen(page)[0] == lift
    answer_chosen()
    desk.write("Your lift is repaired")
    desk.press(KEY.Key_Escape)
    desk.back()
    desk.press(KEY.Key_A, CTRL)
    reply = answer_chosen()
    assert reply.form.read()["reply"] == ""
    offered = [each for each in reply.form.findChildren(LinkButton) if each.isVisible()]
    assert [each.text() for each in offered] == ["Go on with what was written for 2 other cases"]
    desk.press(KEY.Key_Escape)
    desk.back()
    (draft,) = office.ask(lambda reading: drafts.drafts(reading, "bulk"))
    assert draft.content["reply"] == "Your lift is repaired"
    reply = answer_chosen()
    next(each for each in reply.form.findChildren(LinkButton) if each.isVisible()).click()
    assert reply.form.read()["reply"] == "Your lift is repaired"
    desk.press(KEY.Key_Escape)
    desk.back()
    (moved,) = office.ask(lambda reading: drafts.drafts(reading, "bulk"))
    assert (moved.content["reply"], moved.content["of_cases"]) == ("Your lift is repaired", 3)
    assert moved.id != draft.id


def test_two_hundred_at_once_are_one_batch(desk: AtDesk, office: Office) -> None:
    def many(work: object) -> None:
        for each in range(200):
            cases.take(work, cases.NewCase(f"case {each}", told_by="W", first_receiver_id=1))  # type: ignore[arg-type]

    office.do(many)
    page = desk.open("cases")
    desk.press(KEY.Key_End, CTRL)
    desk.until(lambda: len(page.list.table.rows()) == 200)
    page.list.marks.mark_all()
    page.do_act("void")
    form(desk).form.fill({"reason": "an exercise"})
    desk.press(KEY.Key_S, CTRL)
    desk.back()
    desk.until(lambda: "Made void: 200 cases" in desk.toasts())
    assert office.ask(cases.counts).void == 200
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: office.ask(cases.counts).void == 0)


def test_without_a_selection_the_act_is_for_the_case_shown(desk: AtDesk, office: Office) -> None:
    one, two = take(office, "one", "two")
    office.do(lambda work: cases.reply(work, two, cases.Channel.PHONE, "Told"))
    office.do(lambda work: cases.close(work, two, solved("Mended")))
    page = desk.open("cases")
    desk.press(KEY.Key_R, CTRL)
    desk.until(lambda: isinstance(desk.window.findChild(QDialog), QDialog))
    assert not isinstance(desk.dialog(QDialog), BulkDialog)
    desk.dialog(QDialog).close()
    assert page.doing.chosen() == [one]

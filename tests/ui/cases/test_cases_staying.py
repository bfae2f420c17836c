"""Words stay with the case they were typed for, and an act asked for twice is done once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk import cases, drafts, slips
from desk.cases import CaseStatus
from desk.office import Office
from tests.ui.cases.cases_at_desk import AtDesk
from tests.ui.cases.test_cases_acts import file, take
from tests.ui.hands import CTRL, KEY
from tests.ui.refusing import refusing
from ui.cases.ending import VoidDialog
from ui.cases.filters import CaseFilters
from ui.cases.handling_forms import HandlingForm
from ui.cases.replying import ReplyDialog
from ui.slips.errandform import ErrandForm


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at = AtDesk(qtbot, office, folder)
    yield at
    at.leave()


def replies(office: Office, number: str) -> list[str]:
    return [line.text for line in file(office, number).lines if line.what == "reply"]


def test_esc_while_a_reply_is_being_saved_does_not_put_it_aside_to_be_saved_again(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    desk.open("cases")
    desk.press(KEY.Key_R, CTRL)
    dialog = desk.dialog(ReplyDialog)
    desk.write("Told him")
    desk.press(KEY.Key_S, CTRL)
    assert dialog.under_way
    desk.press(KEY.Key_Escape)
    assert dialog.isVisible()
    desk.back()
    assert f"Reply recorded for {taken.number}" in desk.toasts()
    desk.press(KEY.Key_R, CTRL)
    again = desk.dialog(ReplyDialog)
    assert again.form.read()["reply"] == ""
    desk.press(KEY.Key_Escape)
    assert replies(office, taken.number) == ["Told him"]
    assert office.ask(lambda reading: drafts.drafts(reading, "reply")) == ()


def test_words_put_aside_earlier_are_gone_once_the_form_is_being_saved(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    page = desk.open("cases")
    desk.press(KEY.Key_R, CTRL)
    desk.dialog(ReplyDialog)
    desk.write("Told him")
    desk.press(KEY.Key_Escape)
    desk.back()
    assert page.acts.keep()
    desk.press(KEY.Key_R, CTRL)
    desk.dialog(ReplyDialog)
    desk.press(KEY.Key_S, CTRL)
    assert page.acts.keep() == {}
    desk.back()


def test_a_refused_form_can_be_left_and_its_words_wait(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    desk.open("cases")
    desk.press(KEY.Key_R, CTRL)
    dialog = desk.dialog(ReplyDialog)
    desk.write("Told him")
    with refusing(office, "reply"):
        desk.press(KEY.Key_S, CTRL)
        desk.press(KEY.Key_Escape)
        desk.until(lambda: not dialog.under_way)
    assert dialog.isVisible()
    desk.press(KEY.Key_Escape)
    desk.back()
    desk.press(KEY.Key_R, CTRL)
    assert desk.dialog(ReplyDialog).form.read()["reply"] == "Told him"


def test_a_case_that_leaves_the_list_stays_while_a_note_is_typed_on_it(desk: AtDesk, office: Office) -> None:
    first, second, third = (take(office, word) for word in ("one", "two", "three"))
    page = desk.open("cases", number=second)
    page.list.choose("waiting")
    desk.settle()
    page.list.table.setFocus()
    while page.detail.number.text() != second:
        desk.press(KEY.Key_Down)
        desk.settle()
    desk.press(KEY.Key_Return)
    desk.write("The plumber comes at nine")
    office.do(lambda work: cases.void(work, second, "Typed twice"))
    desk.settle()
    desk.until(lambda: len(page.list.table.rows()) == 2)
    assert page.detail.number.text() == second
    assert page.detail.story.box.words.toPlainText() == "The plumber comes at nine"
    desk.press(KEY.Key_Return, CTRL)
    desk.settle()
    assert all(line.what != "note" for number in (first, third) for line in file(office, number).lines)
    desk.press(KEY.Key_Escape)
    desk.settle()
    assert page.list.table.hasFocus()
    assert page.detail.number.text() in (first, third)
    assert page.list.table.current_row().number == page.detail.number.text()
    assert page.detail.story.box.words.toPlainText() == ""


def test_a_case_that_leaves_the_list_stays_while_its_form_is_open(desk: AtDesk, office: Office) -> None:
    take(office, "one")
    take(office, "two")
    page = desk.open("cases")
    number = page.detail.number.text()
    desk.window.commands.trigger("cases.void")
    desk.dialog(VoidDialog)
    desk.write("taken twice")
    office.do(lambda work: cases.void(work, number, "Elsewhere"))
    desk.settle()
    desk.until(lambda: len(page.list.table.rows()) == 1)
    assert page.detail.number.text() == number
    desk.press(KEY.Key_Escape)
    desk.back()
    assert page.detail.number.text() == number
    desk.press(KEY.Key_Down)
    desk.settle()
    assert page.detail.number.text() != number
    assert page.list.table.current_row().number == page.detail.number.text()


def test_the_only_case_stays_in_sight_while_a_note_is_typed_and_is_selected_when_it_comes_back(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    page = desk.open("cases")
    desk.press(KEY.Key_Return)
    desk.write("Somebody is at home")
    office.do(lambda work: cases.void(work, taken.number, "Typed twice", "b"))
    desk.until(lambda: page.list.table.rows() == [])
    desk.settle()
    assert page.detail.isVisible()
    assert page.detail.status.text() == "Void"
    office.do(lambda work: cases.undo(work, "b"))
    desk.until(lambda: len(page.list.table.rows()) == 1)
    desk.settle()
    assert page.list.table.current_row().number == taken.number
    assert page.detail.story.box.words.toPlainText() == "Somebody is at home"


def test_f9_pressed_twice_raises_one_slip(desk: AtDesk, office: Office, folder: Path) -> None:
    number = take(office, "leak", trade_id=1)
    desk.open("cases")
    desk.press(KEY.Key_F9)
    desk.press(KEY.Key_F9)
    desk.settle()
    assert len(file(office, number).slips) == 1
    assert len(list((folder / "papers").glob("*.pdf"))) == 1


def test_a_slip_that_went_out_unseen_is_asked_about(desk: AtDesk, office: Office) -> None:
    number = take(office, "leak", trade_id=1)
    page = desk.open("cases")
    seen = page._opened  # what is on the screen before the book says otherwise
    office.do(lambda work: slips.raise_for(work, number))
    page.acts.slip(seen)
    desk.dialog(ErrandForm)
    assert len(file(office, number).slips) == 1


def test_the_acts_on_a_case_are_not_repeated_by_a_key_held_down(desk: AtDesk, taken: cases.Taken) -> None:
    desk.open("cases")
    for id in ("slip", "reply", "pass_on", "close", "preview", "letter"):
        assert desk.window.commands[f"cases.{id}"].once
    assert not desk.window.commands["cases.next"].once


def test_what_is_typed_after_a_note_was_given_waits_at_its_case(desk: AtDesk, office: Office) -> None:
    take(office, "one")
    take(office, "two")
    page = desk.open("cases")
    number = page.detail.number.text()
    desk.press(KEY.Key_Return)
    desk.write("Told her")
    page.give_note()
    desk.write(", she was glad")
    page.list.table.setFocus()
    desk.press(KEY.Key_Down)
    desk.settle()
    assert page.detail.number.text() != number
    assert [line.text for line in file(office, number).lines if line.what == "note"] == ["Told her"]
    page.notes.keeper.timer.timeout.emit()
    desk.settle()
    assert len(office.ask(lambda reading: drafts.drafts(reading, "note"))) == 1
    desk.press(KEY.Key_Up)
    desk.settle()
    assert page.detail.story.box.words.toPlainText() == ", she was glad"


def test_a_void_case_opens_no_form_by_its_keys_and_says_why(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: cases.void(work, taken.number, "Typed twice"))
    page = desk.open("cases", number=taken.number)
    desk.until(lambda: page.detail.status.text() == "Void")
    for key in (KEY.Key_R, KEY.Key_T, KEY.Key_D, KEY.Key_L):
        desk.window.toasts.clear()
        desk.press(key, CTRL)
        desk.settle()
        assert desk.toasts() == [f"Not possible for {taken.number} as it stands: Void"]
        assert not page.acts.asking
        assert desk.here == "cases"
    desk.window.toasts.clear()
    desk.press(KEY.Key_F9)
    desk.settle()
    assert desk.toasts() == [f"Not possible for {taken.number} as it stands: Void"]
    assert file(office, taken.number).slips == ()
    for name in ("handling", "correction", "rectification", "compensation", "investigation"):
        desk.window.toasts.clear()
        desk.window.commands.trigger(f"cases.{name}")
        desk.settle()
        assert desk.toasts() == [f"Not possible for {taken.number} as it stands: Void"]
        assert not page.detail.at_work()
    desk.window.toasts.clear()
    desk.window.commands.trigger("cases.read")
    assert desk.toasts() == [f"{taken.number} has no hand-over to read"]


def test_what_was_taken_back_of_the_handling_is_said(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    page = desk.open("cases")
    desk.window.commands.trigger("cases.correction")
    desk.settle()
    part = page.detail.part("handling")
    desk.until(lambda: part.writing())
    form = part.record.place.form
    form.form.fill({"summary": "Ceiling drips"})
    desk.press(KEY.Key_S, CTRL)
    desk.settle()
    assert file(office, taken.number).row.summary == "Ceiling drips"
    desk.window.undo()
    desk.settle()
    assert f"Taken back: What it is about · {taken.number}" in desk.toasts()
    assert file(office, taken.number).row.status is CaseStatus.OPEN
    assert file(office, taken.number).row.summary == "Ceiling dripping since last night"


def test_an_idea_is_ticked_afterwards_marked_filtered_and_taken_back_m37(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    take(office, "nothing new")
    page = desk.open("cases", number=taken.number)
    assert "Idea" not in page.detail.story.marks.words()
    desk.window.commands.trigger("cases.handling")
    desk.settle()
    part = page.detail.part("handling")
    desk.until(lambda: part.writing())
    (form,) = part.findChildren(HandlingForm)
    form.form.go_to("idea")
    desk.press(KEY.Key_Space)
    desk.press(KEY.Key_S, CTRL)
    desk.settle()
    assert file(office, taken.number).handling.idea
    desk.until(lambda: "Idea" in page.detail.story.marks.words())
    desk.press(KEY.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert desk.dialog(CaseFilters).form.editor("which").hasFocus()
    desk.press(KEY.Key_End)
    desk.press(KEY.Key_Return, CTRL)
    desk.back()
    desk.until(lambda: [row.number for row in page.list.table.rows()] == [taken.number])
    assert page.list.counters.button(cases.Filter.IDEA).text() == "Ideas"
    desk.window.undo()
    desk.settle()
    assert not file(office, taken.number).handling.idea
    desk.until(lambda: page.list.table.rows() == [])


def test_home_and_end_go_to_the_first_case_and_to_the_last(desk: AtDesk, office: Office) -> None:
    for word in ("one", "two", "three"):
        take(office, word)
    page = desk.open("cases")
    rows = page.list.table.rows()
    page.list.table.setFocus()
    desk.press(KEY.Key_End)
    desk.settle()
    assert page.detail.number.text() == rows[-1].number
    desk.press(KEY.Key_Home)
    desk.settle()
    assert page.detail.number.text() == rows[0].number

"""Drafts: what was typed at the intake screen survives whatever happens to the screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desk import cases
from desk.office import Office
from tests.ui.cases.intake_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY
from tests.ui.refusing import refusing
from ui.look import Look
from ui.widgets.pill import Pill


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at_desk = AtDesk(qtbot, office, folder)
    yield at_desk
    at_desk.leave()
    assert at_desk.faults == []


def half_typed(desk: AtDesk, words: str = "楼上漏水") -> None:
    """A call that breaks off in the middle of a sentence, kept when its two seconds are over."""
    page = desk.new()
    page.form.go_to("told_by")
    desk.write("陈雨")
    page.form.go_to("words")
    desk.write(words)
    assert page.keeper.timer.isActive()
    page.keeper.timer.timeout.emit()
    desk.settle()


def test_a_half_typed_form_is_in_the_book_when_its_two_seconds_are_over(desk: AtDesk) -> None:
    half_typed(desk)
    (draft,) = desk.drafts()
    assert (draft.content["told_by"], draft.content["words"]) == ("陈雨", "楼上漏水")
    assert desk.page.head.saved.text() == "Draft saved 16:00"


def test_nothing_is_kept_of_an_empty_form(desk: AtDesk) -> None:
    page = desk.new()
    page.keeper.touch()
    page.keeper.timer.timeout.emit()
    page.leave()
    desk.settle()
    assert desk.drafts() == ()


def test_a_draft_is_offered_again_by_the_next_window_and_goes_on_where_it_was(
    qtbot: QtBot, desk: AtDesk, office: Office, folder: Path
) -> None:
    """G11: the second window knows nothing of the first but the book."""
    half_typed(desk)
    later = AtDesk(qtbot, office, folder)
    page = later.new()
    assert any("陈雨" in text for text in later.window.toasts.texts())
    assert page.head.chooser.text() == "Drafts 1"
    page.head.chooser.menu_of().actions()[0].trigger()
    later.settle()
    assert (page.form.told_by.text(), page.form.words.toPlainText()) == ("陈雨", "楼上漏水")
    assert page.form.place_of_cursor() == ("words", 4)
    page.form.go_to("summary")
    later.write("漏水")
    later.press(KEY.Key_Return, CTRL)
    later.settle()
    assert later.drafts() == ()
    assert later.cases()[0].told_by == "陈雨"
    later.leave()


def test_ctrl_n_keeps_the_form_that_is_open_and_begins_another(desk: AtDesk) -> None:
    half_typed(desk, "first")
    half_typed(desk, "second")
    page = desk.new()
    assert page.form.empty()
    assert desk.at() == "who"
    assert sorted(str(draft.content["words"]) for draft in desk.drafts()) == ["first", "second"]
    assert page.head.chooser.text() == "Drafts 2"


def test_a_draft_brought_back_leaves_the_open_one_behind(desk: AtDesk) -> None:
    half_typed(desk, "first")
    page = desk.new()
    page.form.go_to("summary")
    desk.write("second")
    page.head.chooser.chosen.emit(page.head.chooser.rows[0])
    desk.settle()
    assert page.form.words.toPlainText() == "first"
    assert len(desk.drafts()) == 2
    assert page.head.chooser.text() == "Drafts 1"


def test_another_page_can_send_somebody_to_a_draft(desk: AtDesk) -> None:
    half_typed(desk)
    desk.new()
    desk.press(KEY.Key_Escape)
    desk.window.open("intake", draft=desk.drafts()[0].id)
    desk.settle()
    assert desk.page.form.words.toPlainText() == "楼上漏水"


def test_discarding_takes_the_draft_away_and_undo_brings_it_back(desk: AtDesk) -> None:
    half_typed(desk)
    page = desk.page
    page.discard_button.click()
    desk.settle()
    assert page.form.empty()
    assert desk.drafts() == ()
    next(each for each in desk.window.findChildren(QPushButton) if each.text() == "Undo").click()
    desk.settle()
    assert page.form.words.toPlainText() == "楼上漏水"
    assert len(desk.drafts()) == 1


def test_everything_typed_survives_another_look_and_language(desk: AtDesk, owner: int) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    desk.write("lift")
    desk.press(KEY.Key_Return)
    page.form.go_to("words")
    desk.write("停在半空")
    before = page.form.content()
    desk.window.set_look(Look(dark=True, language="zh", percent=125))
    desk.settle()
    form = desk.page.form
    assert desk.page is not page
    assert form.content() == before
    assert form.kind_of.text() == "设备设施 · 电梯"
    assert form.place_of_cursor() == ("words", 4)
    assert desk.page.pane.file.title.text() == "王小明"


def test_leaving_the_page_and_switching_to_another_program_keep_the_draft(desk: AtDesk) -> None:
    page = desk.new()
    page.form.go_to("summary")
    desk.write("half a")
    desk.press(KEY.Key_Escape)
    desk.settle()
    assert desk.here == "today"
    assert desk.drafts()[0].content["summary"] == "half a"


def test_a_fault_while_saving_gives_the_form_back_with_every_word(desk: AtDesk, office: Office, owner: int) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    page.form.go_to("summary")
    desk.write("Lamp out")
    page.form.receiver.set_options([(2**70, "A clerk whose number no book can hold")])
    desk.press(KEY.Key_Return, CTRL)
    desk.settle()
    assert len(desk.faults) == 1
    desk.faults.clear()
    assert page.form.summary.text() == "Lamp out"
    assert page.form.isEnabled()
    assert page.print_button.isEnabled()
    assert desk.cases() == ()


def test_a_saved_case_leaves_no_draft_even_when_the_timer_was_running(desk: AtDesk, owner: int) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    page.form.go_to("summary")
    desk.write("Lamp out")
    page.keeper.timer.timeout.emit()
    desk.write(" in the hall")
    desk.press(KEY.Key_Return, CTRL)
    desk.settle()
    assert not page.keeper.timer.isActive()
    assert desk.drafts() == ()
    assert desk.cases()[0].summary == "Lamp out in the hall"


def test_a_form_left_before_the_answer_leaves_no_ghost(desk: AtDesk, owner: int) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    page.form.go_to("summary")
    desk.write("Lamp out")
    desk.press(KEY.Key_Return, CTRL)
    assert page.saving.busy
    page.leave()
    page.keeper.timer.timeout.emit()
    desk.settle()
    assert desk.drafts() == ()
    assert len(desk.cases()) == 1


def test_somebody_who_rings_before_the_answer_gets_a_form_of_their_own(desk: AtDesk, owner: int) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    page.form.go_to("summary")
    desk.write("Lamp out")
    desk.press(KEY.Key_Return, CTRL)
    assert page.saving.busy
    desk.window.call("021 5555 0101")
    desk.settle()
    assert [case.summary for case in desk.cases()] == ["Lamp out"]
    assert page.form.who.text() == "021 5555 0101"
    assert desk.drafts() == ()


def test_a_form_saved_already_never_swallows_other_words(desk: AtDesk, office: Office, owner: int) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    page.form.go_to("summary")
    desk.write("Lamp out")
    new = page.form.typed(page.keeper.id, page.keeper.request).new
    first = office.do(lambda work: cases.take(work, new)).answer  # the answer never reached the screen
    desk.write(" again")
    desk.press(KEY.Key_F9)
    desk.settle()
    assert first.number in page.form.marks()["summary"]
    assert page.form.summary.text() == "Lamp out again"
    desk.press(KEY.Key_F9)
    desk.settle()
    assert [case.summary for case in desk.cases()] == ["Lamp out again", "Lamp out"]
    assert desk.drafts() == ()


def test_a_form_the_book_would_not_keep_holds_the_window_open_once(desk: AtDesk, office: Office) -> None:
    page = desk.new()
    page.form.go_to("summary")
    desk.write("half a")
    with refusing(office, "draft"):
        assert not desk.window.close()
        assert desk.window.isVisible()
        assert any("Not closed" in text for text in desk.window.toasts.texts())
        assert page.form.summary.text() == "half a"
        assert desk.window.close()


def test_a_form_kept_at_the_second_try_lets_the_window_go(desk: AtDesk, office: Office) -> None:
    page = desk.new()
    page.form.go_to("summary")
    desk.write("half a")
    with refusing(office, "draft"):
        page.keeper.timer.timeout.emit()
        desk.settle()
    assert desk.drafts() == ()
    assert desk.window.close()
    assert desk.drafts()[0].content["summary"] == "half a"


def test_the_pill_says_draft_and_never_a_number(desk: AtDesk) -> None:
    page = desk.new()
    assert [pill.text() for pill in page.head.findChildren(Pill) if pill.isVisible()] == ["Draft"]


def test_a_caller_who_only_rang_leaves_no_draft_behind(desk: AtDesk, owner: int) -> None:
    desk.new()
    for _ in range(3):
        desk.window.call("13800138000")
        desk.settle()
        desk.page.keeper.timer.timeout.emit()
        desk.settle()
    desk.page.form.go_to("summary")
    desk.write("Leak")
    desk.window.call("13800138000")
    desk.settle()
    (draft,) = desk.drafts()
    assert draft.content["summary"] == "Leak"


def test_a_draft_that_is_open_by_now_is_offered_no_longer(
    qtbot: QtBot, desk: AtDesk, office: Office, folder: Path
) -> None:
    half_typed(desk)
    later = AtDesk(qtbot, office, folder)
    page = later.new()
    assert any("Not finished" in told for told in later.window.toasts.texts())
    page.head.chooser.chosen.emit(page.head.chooser.rows[0])
    later.settle()
    assert page.form.words.toPlainText() == "楼上漏水"
    assert not any("Not finished" in told for told in later.window.toasts.texts())
    later.leave()

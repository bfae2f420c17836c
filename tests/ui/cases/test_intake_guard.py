"""The guard beside the form: seen while typing, acted on by one key, never in the way (M48)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import cases, owners
from desk.clock import FixedClock
from desk.office import Office
from tests.builders import solved
from tests.ui.cases.intake_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at_desk = AtDesk(qtbot, office, folder)
    yield at_desk
    at_desk.leave()
    assert at_desk.faults == []


@pytest.fixture
def closed(office: Office, taken: cases.Taken) -> str:
    """The leak, solved and closed."""

    def act(work: object) -> None:
        cases.reply(work, taken.number, cases.Channel.PHONE, "Sealed")  # type: ignore[arg-type]
        cases.close(work, taken.number, solved("Sealed"))  # type: ignore[arg-type]

    office.do(act)
    return taken.number


def looked(desk: AtDesk) -> None:
    """The typing paused and the book answered."""
    desk.page.watch.look()
    desk.settle()


def test_what_was_ended_lately_is_named_while_the_words_are_typed(desk: AtDesk, owner: int, closed: str) -> None:
    """M48, loved feature 4: the second item within thirty days brings a warning, is linked by one key and counted."""
    page = desk.new()
    desk.choose_caller("1380013")
    assert not page.notice.isVisible(), "an ended case of the same flat is no matter of its own"
    page.form.go_to("summary")
    desk.write("Ceiling dripping again since night")
    before = page.form.place_of_cursor()
    desk.until(page.notice.isVisible)
    assert page.form.place_of_cursor() == before
    assert page.form.summary.hasFocus()
    assert closed in page.notice.title.text()
    assert not page.notice.add_link.isVisible(), "nothing is added to what was ended"
    desk.press(KEY.Key_R, CTRL)
    assert page.head.second.isVisible()
    assert page.form.place_of_cursor() == before
    assert not page.notice.isVisible()
    desk.press(KEY.Key_Return, CTRL)
    desk.settle()
    file = desk.office.ask(lambda reading: cases.file_of(reading, desk.cases()[0].number))
    assert file.second_of == closed
    assert not page.head.second.isVisible(), "the next form is linked to nothing"


def test_the_link_is_taken_off_by_its_cross_or_the_same_key(desk: AtDesk, owner: int, taken: cases.Taken) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    desk.until(page.notice.isVisible)
    desk.press(KEY.Key_R, CTRL)
    assert page.form.links.second_of == taken.number
    page.head.second.cross.click()
    assert page.form.links.second_of == ""
    assert page.notice.isVisible()
    desk.press(KEY.Key_R, CTRL)
    desk.press(KEY.Key_R, CTRL)
    assert page.form.links.second_of == ""


def test_each_thing_has_a_key_and_f6_leads_to_the_notice(desk: AtDesk, owner: int, taken: cases.Taken) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    desk.until(page.notice.isVisible)
    for _ in range(9):
        if page.notice.isAncestorOf(QApplication.focusWidget() or page):
            break
        desk.press(KEY.Key_F6)
    assert page.notice.second_link.hasFocus()
    assert page.notice.add_link.isVisible()
    for each in (page.notice.add_link, page.notice.second_link, page.notice.apart_link):
        assert each.accessibleName()
        assert taken.number in each.accessibleDescription()
    page.form.go_to("words")
    desk.write("又开始滴水了")
    desk.press(KEY.Key_J, CTRL)
    desk.settle()
    lines = desk.office.ask(lambda reading: cases.file_of(reading, taken.number)).lines
    assert [line.text for line in lines if line.what == "note"] == ["又开始滴水了"]


def test_kept_apart_it_is_not_named_again_and_the_diary_knows(desk: AtDesk, owner: int, taken: cases.Taken) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    desk.until(page.notice.isVisible)
    desk.press(KEY.Key_G, CTRL)
    assert not page.notice.isVisible()
    page.form.go_to("summary")
    desk.write("Ceiling dripping")
    looked(desk)
    assert not page.notice.isVisible()
    desk.press(KEY.Key_Return, CTRL)
    desk.settle()
    file = desk.office.ask(lambda reading: cases.file_of(reading, desk.cases()[0].number))
    assert [line.detail for line in file.lines if line.what == "kept_apart"] == [taken.number]


def test_kept_apart_by_the_link_the_cursor_goes_back_to_the_field(desk: AtDesk, owner: int, taken: cases.Taken) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    desk.until(page.notice.isVisible)
    page.form.go_to("place")
    page.notice.apart_link.setFocus()
    page.notice.apart_link.click()
    assert desk.at() == "place"
    assert page.form.place.hasFocus()


def test_keys_held_down_do_one_thing_about_the_case_named(desk: AtDesk) -> None:
    desk.new()
    for id in ("add", "second", "apart"):
        assert desk.window.commands[f"intake.{id}"].once


def test_what_was_added_and_taken_back_is_said(desk: AtDesk, owner: int, taken: cases.Taken) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    desk.until(page.notice.isVisible)
    page.form.go_to("words")
    desk.write("又开始滴水了")
    desk.press(KEY.Key_J, CTRL)
    desk.settle()
    desk.window.undo()
    desk.settle()
    assert f"Taken back: {taken.number}" in desk.window.toasts.texts()


def test_several_are_named_one_after_the_other(desk: AtDesk, office: Office, owner: int, flat: int) -> None:
    new = cases.NewCase(summary="Tap drips", unit_id=flat, first_receiver_id=1)
    numbers = {office.do(lambda work: cases.take(work, new)).answer.number for _ in range(3)}
    page = desk.new()
    desk.choose_caller("1380013")
    desk.until(page.notice.isVisible)
    seen = [page.notice.number()]
    for _ in range(2):
        page.notice.next_link.click()
        seen.append(page.notice.number())
    assert set(seen) == numbers
    desk.press(KEY.Key_G, CTRL)
    assert page.notice.number() in numbers - {seen[-1]}, "the next one is named"


def test_the_neighbours_lift_is_named_before_the_caller_is_known(desk: AtDesk, office: Office, flat: int) -> None:
    office.do(
        lambda work: cases.take(
            work, cases.NewCase(summary="Gate 2 does not open", place="Gate 2", told_by="Li", first_receiver_id=1)
        )
    )
    page = desk.new()
    page.form.place.setText("Gate 2")
    page.form.go_to("summary")
    desk.write("The gate does not open again")
    looked(desk)
    assert page.notice.isVisible()
    assert "nearly the same words" in page.notice.text.text()


def test_links_survive_a_broken_call_and_another_look(desk: AtDesk, owner: int, taken: cases.Taken) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    desk.until(page.notice.isVisible)
    desk.press(KEY.Key_R, CTRL)
    page.keeper.timer.timeout.emit()
    desk.settle()
    (draft,) = desk.drafts()
    desk.new()
    assert desk.page.form.links.second_of == ""
    desk.window.open("intake", draft=draft.id)
    desk.settle()
    assert desk.page.form.links.second_of == taken.number
    assert desk.page.head.second.isVisible()


def test_in_a_narrow_window_the_field_stays_where_it_is_when_the_notice_comes(
    desk: AtDesk, owner: int, closed: str
) -> None:
    """M48: at 911x512 the notice is a strip over the form, and nothing moves under the hands."""
    desk.window.resize(911, 512)
    page = desk.new()
    desk.choose_caller("1380013")
    page.form.go_to("words")
    desk.settle()
    field = page.form.words
    desk.until(lambda: not field.visibleRegion().isEmpty())
    before = field.mapTo(desk.window, field.rect().topLeft()).y()
    desk.write("楼上好像又漏水了，麻烦快点来看看")
    looked(desk)
    desk.until(page.notice.isVisible)
    assert field.mapTo(desk.window, field.rect().topLeft()).y() == before
    assert field.hasFocus()
    assert page.strips.y() < page.body.y()


def test_a_name_that_is_withheld_stands_on_no_card(
    desk: AtDesk, office: Office, flat: int, owner: int, clock: FixedClock
) -> None:
    """M15: the caller's own file would give away who told it; a manager sees it."""
    from desk import people

    secret = cases.NewCase(summary="Guard asleep", unit_id=flat, person_id=owner, first_receiver_id=1, withheld=True)
    office.do(lambda work: cases.take(work, secret))
    clock.move_on(timedelta(minutes=1))
    desk.new()
    desk.choose_caller("1380013")
    card = desk.page.pane.card
    assert card is not None
    assert (card.open_cases, len(card.cases)) == (1, 1)
    clerk = people.NewClerk("何知夏", role=people.DeskRole.RECEPTIONIST)
    office.sit_down(office.do(lambda work: people.add_clerk(work, clerk)).answer)
    card = office.ask(lambda reading: cases.caller(reading, owner, flat))
    assert (card.open_cases, card.all_cases, card.cases) == (0, 0, ())


def test_another_flat_with_the_same_trouble_is_told_with_its_number(
    desk: AtDesk, office: Office, owner: int, flat: int
) -> None:
    other = office.do(lambda work: owners.add_unit(work, owners.NewUnit("3", "2", "1701", 80.0))).answer
    wet = cases.NewCase(summary="Water runs down the riser", unit_id=other, first_receiver_id=1)
    office.do(lambda work: cases.take(work, wet))
    page = desk.new()
    desk.choose_caller("1380013")
    page.form.go_to("summary")
    desk.write("Water is running down the riser")
    looked(desk)
    assert "3-2-1701" in page.notice.text.text()


def test_in_a_narrow_window_the_field_stays_when_something_above_it_grows(desk: AtDesk) -> None:
    """The caller's file may arrive when the cursor has gone on: a line above moves nothing under the hands."""
    desk.window.resize(911, 512)
    page = desk.new()
    page.form.go_to("words")
    field, head = page.form.words, page.head
    desk.until(lambda: page.body.verticalScrollBar().value() > 0)
    before = field.mapTo(desk.window, field.rect().topLeft()).y()
    inside = field.mapTo(page.form, field.rect().topLeft()).y()
    tall = head.height() + 40
    head.setMinimumHeight(tall)
    desk.until(lambda: head.height() == tall and page.form.y() >= tall)
    assert field.mapTo(page.form, field.rect().topLeft()).y() == inside
    assert field.mapTo(desk.window, field.rect().topLeft()).y() == before

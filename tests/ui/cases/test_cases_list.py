"""The list of cases: counters, search, place kept, and what is seen of the one chosen."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desk import cases, slips
from desk.clock import FixedClock
from desk.office import Office
from tests.builders import solved
from tests.ui.cases.cases_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY
from tests.ui.nameless import nameless
from ui.cases.page import CasesPage
from ui.widgets.longtext import WholeText


def take(office: Office, summary: str, words: str = "", class_id: int | None = None) -> str:
    new = cases.NewCase(summary=summary, words=words, told_by="李芳", first_receiver_id=1, class_id=class_id)
    return office.do(lambda work: cases.take(work, new)).answer.number


def do(office: Office, number: str, *ways: str) -> None:
    for way in ways:
        if way == "reply":
            office.do(lambda work: cases.reply(work, number, cases.Channel.PHONE, "Told her."))
        elif way == "close":
            office.do(lambda work: cases.close(work, number, solved("Mended")))
        else:
            office.do(lambda work: slips.raise_for(work, number))


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at = AtDesk(qtbot, office, folder)
    yield at
    at.leave()


def numbers(page: CasesPage) -> list[str]:
    return [row.number for row in page.list.table.rows() if isinstance(row, cases.CaseRow)]


def test_the_first_waiting_case_is_shown_with_the_persons_words_apart(desk: AtDesk, taken: cases.Taken) -> None:
    page = desk.open("cases")
    assert numbers(page) == [taken.number]
    assert page.detail.number.text() == taken.number
    assert page.detail.story.summary.label.text() == "Ceiling dripping since last night"
    assert page.detail.story.words.label.text() == "楼上好像漏水了，麻烦快点来看看。"
    assert page.detail.story.reach.text() == "3-2-1801"


def test_counters_count_and_filter(desk: AtDesk, office: Office) -> None:
    first, second, third = (take(office, word) for word in ("leak", "lamp", "noise"))
    do(office, second, "slip")
    do(office, third, "reply", "close")
    page = desk.open("cases")
    counters = page.list.counters
    shown = {value: counters.count(value) for value in ("waiting", "open", "with_trade", "answered", "closed", "all")}
    assert shown == {"waiting": 2, "open": 1, "with_trade": 1, "answered": 0, "closed": 1, "all": 3}
    desk.qtbot.mouseClick(counters.button("closed"), Qt.MouseButton.LeftButton)
    desk.settle()
    assert numbers(page) == [third]
    counters.setFocus()
    desk.press(KEY.Key_Right)
    desk.press(KEY.Key_Right)
    desk.settle()
    assert counters.value() == "all"
    assert numbers(page) == [third, second, first]


def test_overdue_shows_only_what_is_late(desk: AtDesk, office: Office, clock: FixedClock) -> None:
    late = take(office, "old")
    clock.move_on(timedelta(days=10))
    take(office, "new")
    page = desk.open("cases", filter="overdue")
    assert numbers(page) == [late]
    assert page.detail.late.isVisible()
    assert page.detail.late.text() == "Overdue"


def test_ctrl_f_finds_words_and_esc_brings_all_back(desk: AtDesk, office: Office) -> None:
    leak = take(office, "Ceiling leak", "水从楼上漏下来")
    take(office, "Lamp out")
    page = desk.open("cases")
    desk.press(KEY.Key_F, CTRL)
    desk.write("漏下来")
    desk.until(lambda: numbers(page) == [leak])
    desk.until(lambda: page.detail.number.text() == leak)
    desk.press(KEY.Key_Escape)
    desk.until(lambda: len(numbers(page)) == 2)


def test_a_search_without_hits_says_so(desk: AtDesk, taken: cases.Taken) -> None:
    page = desk.open("cases", filter="all", search='"no* such (word')
    desk.until(lambda: numbers(page) == [])
    assert any("No case holds" in label.text() for label in page.list.findChildren(QLabel) if label.isVisible())


def test_the_chosen_case_stays_chosen_when_another_comes_in(desk: AtDesk, office: Office) -> None:
    first = take(office, "first")
    take(office, "second")
    page = desk.open("cases")
    desk.press(KEY.Key_Down)
    desk.settle()
    assert page.detail.number.text() == first
    take(office, "third")
    desk.until(lambda: len(numbers(page)) == 3)
    desk.settle()
    assert page.list.table.current_row().number == first
    assert page.detail.number.text() == first


def test_a_case_the_filter_hides_is_found_when_it_is_sent_for(desk: AtDesk, office: Office) -> None:
    closed = take(office, "done")
    do(office, closed, "reply", "close")
    take(office, "other")
    page = desk.open("cases", number=closed)
    desk.until(lambda: page.list.counters.value() == "all")
    desk.settle()
    assert page.detail.number.text() == closed
    assert page.list.table.current_row().number == closed
    assert not page.bar.buttons["slip"].isEnabled()


def test_a_list_of_many_is_fetched_while_scrolling(desk: AtDesk, office: Office) -> None:
    for place in range(130):
        take(office, f"case {place}")
    page = desk.open("cases")
    assert len(numbers(page)) == 100
    desk.press(KEY.Key_End, CTRL)
    desk.until(lambda: len(numbers(page)) == 130)
    desk.settle()
    assert page.list.table.total == 130


def test_markup_is_only_letters_and_a_megabyte_is_cut(desk: AtDesk, office: Office) -> None:
    take(office, "<b>bold</b> & <img src=x>", "<script>" + "水" * 1_000_000)
    page = desk.open("cases")
    assert page.detail.story.summary.label.text() == "<b>bold</b> & <img src=x>"
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in page.detail.findChildren(QLabel) if label.text()
    )
    assert len(page.detail.story.words.label.text()) < 2_000
    assert page.detail.story.words.more.isVisible()
    desk.qtbot.mouseClick(page.detail.story.words.more, Qt.MouseButton.LeftButton)
    whole = desk.dialog(WholeText)
    assert whole.words.toPlainText().replace("\n", "") == "<script>" + "水" * 1_000_000


def test_an_unbroken_run_of_letters_does_not_widen_the_page(desk: AtDesk, office: Office) -> None:
    take(office, "x" * 290, "https://" + "a" * 900)
    page = desk.open("cases")
    assert page.detail.story.ground.widget().minimumSizeHint().width() <= page.detail.story.ground.width()


def test_in_a_narrow_window_enter_opens_and_esc_goes_back(desk: AtDesk, taken: cases.Taken) -> None:
    desk.window.resize(911, 512)
    page = desk.open("cases")
    assert page.list.isVisible()
    assert not page.detail.isVisible()
    desk.press(KEY.Key_Return)
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    desk.press(KEY.Key_Escape)
    assert page.list.isVisible()
    assert page.list.table.hasFocus()


def test_a_case_sent_for_in_a_narrow_window_has_the_keys(desk: AtDesk, taken: cases.Taken) -> None:
    desk.window.resize(911, 512)
    page = desk.open("cases", number=taken.number)
    assert page.detail.story.ground.hasFocus()
    desk.press(KEY.Key_Escape)
    assert page.list.table.hasFocus()


def test_a_new_look_keeps_filter_search_case_and_the_note_begun(desk: AtDesk, office: Office) -> None:
    first = take(office, "leak one")
    take(office, "leak two")
    desk.open("cases", filter="all", search="leak")
    page = desk.open("cases")
    page.list.table.setFocus()
    desk.press(KEY.Key_Down)
    desk.settle()
    assert page.detail.number.text() == first
    desk.press(KEY.Key_M, CTRL)
    desk.write("明天再来")
    desk.window.rebuild()
    desk.settle()
    page = desk.page("cases")
    desk.until(lambda: page.list.table.current_row() is not None)
    desk.settle()
    assert (page.list.counters.value(), page.list.search.text()) == ("all", "leak")
    assert page.detail.number.text() == first
    assert page.list.table.current_row().number == first
    assert page.detail.story.box.words.toPlainText() == "明天再来"


def test_the_number_is_copied(desk: AtDesk, taken: cases.Taken) -> None:
    desk.open("cases")
    desk.press(KEY.Key_J, CTRL)
    assert QGuiApplication.clipboard().text() == taken.number


def test_letters_slips_and_the_file_are_reached_from_the_case(
    desk: AtDesk, office: Office, taken: cases.Taken, owner: int, flat: int
) -> None:
    slip = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    page = desk.open("cases")
    desk.press(KEY.Key_L, CTRL)
    assert desk.page("letters").wished == [{"case": taken.number}]
    desk.open("cases")
    page.detail.story.open_file.click()
    assert desk.page("owners").wished == [{"person": owner, "unit": flat}]
    desk.open("cases")
    story = page.detail.story
    link = next(each for each in story.history.findChildren(type(story.open_file)) if each.text() == slip)
    link.click()
    assert desk.page("slips").wished == [{"number": slip}]


def test_everything_the_keys_reach_has_a_name(desk: AtDesk, taken: cases.Taken) -> None:
    assert nameless(desk.open("cases")) == []

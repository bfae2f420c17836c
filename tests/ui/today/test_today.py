"""Today: what presses, in four short lists that the keys go through."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk import cases, slips
from desk.clock import FixedClock
from desk.office import Office
from tests.ui.cases.cases_at_desk import KEY, AtDesk, nameless
from ui.today.page import TodayPage


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at = AtDesk(qtbot, office, folder)
    yield at
    at.leave()


def take(office: Office, summary: str, class_id: int | None = None) -> str:
    new = cases.NewCase(summary=summary, told_by="李芳", first_receiver_id=1, class_id=class_id)
    return office.do(lambda work: cases.take(work, new)).answer.number


def lift(office: Office) -> int:
    """The class that must be answered within an hour."""
    from desk import choices

    return next(each.id for each in office.ask(choices.classes) if each.code == "lift")


def shown(page: TodayPage) -> list[list[str]]:
    lists = page.cards[:4]  # the fifth is not about cases
    return [[row.number for row in card.table.rows()] for card in lists]  # type: ignore[attr-defined]


def test_each_matter_lies_in_its_list(desk: AtDesk, office: Office, clock: FixedClock) -> None:
    overdue = take(office, "old")
    slip = office.do(lambda work: slips.raise_for(work, overdue)).answer
    clock.move_on(timedelta(days=10))
    today = take(office, "lift", lift(office))
    answered = take(office, "told already")
    office.do(lambda work: cases.reply(work, answered, cases.Channel.PHONE, "Told her."))
    page = desk.open("today")
    desk.window.refresh()
    desk.settle()
    assert shown(page) == [[overdue], [today], [answered], [slip]]
    assert [card.count.text() for card in page.cards[:4]] == ["1", "1", "1", "1"]
    assert page.date.text() == "Monday 30 November"


def test_arrows_move_tab_goes_to_the_next_list_and_enter_opens(desk: AtDesk, office: Office, clock: FixedClock) -> None:
    first, second = take(office, "one"), take(office, "two")
    slip = office.do(lambda work: slips.raise_for(work, second)).answer
    clock.move_on(timedelta(days=10))
    desk.open("cases")
    page = desk.open("today")
    desk.window.refresh()
    desk.settle()
    page.focus_first()
    desk.press(KEY.Key_Down)
    assert page.cards[0].table.current_row().number == second
    for _ in range(3):
        desk.press(KEY.Key_Tab)
    assert page.cards[3].table.hasFocus()
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Return)
    assert desk.page("slips").wished == [{"number": slip}]
    desk.open("today")
    page.cards[0].table.setFocus()
    page.cards[0].table.select_key(page.cards[0].key_of_first())
    desk.press(KEY.Key_Return)
    desk.settle()
    assert desk.here == "cases"
    assert desk.page("cases").detail.number.text() == first


def test_the_count_leads_to_the_filtered_list(desk: AtDesk, office: Office, clock: FixedClock) -> None:
    take(office, "old")
    clock.move_on(timedelta(days=10))
    page = desk.open("today")
    desk.window.refresh()
    desk.settle()
    desk.qtbot.mouseClick(page.cards[0].all, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.here == "cases"
    assert desk.page("cases").list.counters.value() == "overdue"


def test_an_empty_book_offers_the_first_complaint_and_the_owners(desk: AtDesk) -> None:
    page = desk.open("today")
    assert "Press Ctrl+N when the phone rings" in page.quiet.sentence.text()
    assert page.import_owners.isVisible()
    page.import_owners.click()
    assert desk.here == "owners"
    desk.open("today")
    page.quiet.button.click()
    assert desk.page("intake").wished == [{"new": True}]


def test_a_quiet_day_offers_no_import(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: cases.void(work, taken.number, "taken twice"))
    page = desk.open("today")
    desk.window.refresh()
    desk.settle()
    assert page.quiet.isVisible()
    assert not page.import_owners.isVisible()


def test_a_case_taken_elsewhere_appears_at_once(desk: AtDesk, office: Office) -> None:
    page = desk.open("today")
    number = take(office, "lift", lift(office))
    desk.until(lambda: shown(page)[1] == [number])


def test_a_narrow_page_lays_the_lists_under_each_other(desk: AtDesk, office: Office) -> None:
    take(office, "lift", lift(office))
    page = desk.open("today")
    lefts = {card.mapTo(page, card.rect().topLeft()).x() for card in page.cards}
    assert len(lefts) == 2
    desk.window.resize(911, 512)
    desk.until(lambda: len({card.mapTo(page, card.rect().topLeft()).x() for card in page.cards}) == 1)


def test_everything_the_keys_reach_has_a_name(desk: AtDesk, office: Office) -> None:
    take(office, "lift", lift(office))
    page = desk.open("today")
    desk.until(lambda: bool(shown(page)[1]))
    assert nameless(page) == []

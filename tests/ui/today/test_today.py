"""Today: what presses, each in a short list that the keys go through, and counted over them all."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk import cases, choices, return_calls, slips
from desk.clock import FixedClock
from desk.office import Office
from tests.builders import solved
from tests.ui.cases.cases_at_desk import AtDesk
from tests.ui.hands import KEY
from tests.ui.nameless import nameless
from ui.framenews import FrameNews
from ui.look import Look
from ui.moments import due_words
from ui.theme import px
from ui.today.page import TodayPage
from ui.widgets.pill import pill_size


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at = AtDesk(qtbot, office, folder, today=True)
    yield at
    at.leave()


def take(office: Office, summary: str, class_id: int | None = None) -> str:
    new = cases.NewCase(summary=summary, told_by="李芳", first_receiver_id=1, class_id=class_id)
    return office.do(lambda work: cases.take(work, new)).answer.number


def lift(office: Office) -> int:
    """The class that must be answered within an hour."""
    from desk import choices

    return next(each.id for each in office.ask(choices.classes) if each.code == "lift")


FIRST = ("overdue", "due_today", "answered", "slips_out")


def shown(page: TodayPage) -> list[list[str]]:
    return [[row.number for row in page.cards[id].table.rows()] for id in FIRST]  # type: ignore[attr-defined]


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
    assert [page.cards[id].count.text() for id in FIRST] == ["1", "1", "1", "1"]
    assert page.date.text() == "Monday 30 November"


def test_the_rail_counts_the_calls_to_make_and_follows_what_becomes_of_them(
    desk: AtDesk, office: Office, clock: FixedClock
) -> None:
    numbers = [take(office, "drips"), take(office, "drips again")]
    for number in numbers:
        office.do(lambda work, number=number: cases.reply(work, number, cases.Channel.PHONE, "Mended."))
        office.do(lambda work, number=number: cases.close(work, number, solved("Mended")))
    clock.move_on(timedelta(days=3))
    desk.window.refresh()
    rail = desk.window.frame.rail
    desk.until(lambda: rail.item("calls").count() == "2")
    due = office.ask(return_calls.due).rows
    office.do(lambda work: return_calls.not_reached(work, due[0].id))
    desk.until(lambda: rail.item("calls").count() == "1")
    assert "1 to call" in rail.item("calls").accessibleName()
    clock.move_on(timedelta(days=1))
    desk.window.refresh()
    desk.until(lambda: "1 overdue" in rail.item("calls").accessibleName())


def test_what_presses_is_seen_before_the_rest_is_read(desk: AtDesk, office: Office, clock: FixedClock) -> None:
    number = take(office, "old")
    office.do(lambda work: slips.raise_for(work, number))
    clock.move_on(timedelta(days=10))
    desk.open("today")
    desk.window.set_look(Look(dark=True))  # the page is built anew and knows nothing yet
    assert desk.window.stack is not None
    page = desk.window.stack.page("today")
    assert isinstance(page, TodayPage)
    counted: list[dict[str, int]] = []
    page.cards["overdue"].table.model().modelReset.connect(lambda: counted.append(page.strip.counts()))
    desk.until(lambda: page.strip.counts().get("slips_out") == 1)
    assert {"overdue": 1} in counted
    assert page.cards["overdue"].table.hasFocus()
    late = desk.window.frame.status.overdue
    late.fall_silent()
    news = FrameNews(desk.window.errands, desk.window)
    news.tell(desk.window.frame, "en")
    assert not late.text(), "uncounted yet, nothing is said to be overdue or not"
    desk.until(lambda: "1 overdue" in late.text())
    news.stop()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_due_time_has_room_for_its_longest_words(desk: AtDesk, office: Office, language: str) -> None:
    desk.window.set_look(Look(language=language))
    page = desk.open("today")
    now = office.ask(lambda reading: reading.now)
    gone = (timedelta(minutes=59), timedelta(hours=23), timedelta(days=165))
    widest = max(pill_size(due_words(now - ago, now, office.facts), "amber").width() for ago in gone)
    for id, place in (("overdue", 3), ("remind", 3), ("call_back", 4), ("right", 3)):
        assert page.cards[id].table.columnWidth(place) - px(16) >= widest, id


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
    assert page.cards["overdue"].table.current_row().number == second
    desk.press(KEY.Key_Tab)
    assert page.cards["untold"].table.hasFocus()
    desk.press(KEY.Key_Tab)
    assert page.cards["slips_out"].table.hasFocus()
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Return)
    assert desk.page("slips").wished == [{"number": slip}]
    desk.open("today")
    page.cards["overdue"].table.setFocus()
    page.cards["overdue"].table.select_key(page.cards["overdue"].key_of_first())
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
    desk.qtbot.mouseClick(page.cards["overdue"].all, Qt.MouseButton.LeftButton)
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
    number = take(office, "lift", lift(office))
    office.do(lambda work: slips.raise_for(work, number))
    page = desk.open("today")

    def lefts() -> int:
        return len({card.mapTo(page, card.rect().topLeft()).x() for card in page.cards.values() if card.isVisible()})

    desk.until(lambda: lefts() == 2)
    desk.window.resize(911, 512)
    desk.until(lambda: lefts() == 1)


def test_everything_the_keys_reach_has_a_name(desk: AtDesk, office: Office) -> None:
    take(office, "lift", lift(office))
    page = desk.open("today")
    desk.until(lambda: bool(shown(page)[1]))
    assert nameless(page) == []


def test_every_count_leads_to_its_list_and_what_is_nothing_takes_one_line(
    desk: AtDesk, office: Office, clock: FixedClock
) -> None:
    trade = office.ask(choices.trades)[0].id
    handed, waits = take(office, "handed"), take(office, "waits")
    office.do(lambda work: cases.pass_on(work, handed, trade, told="Told"))
    office.do(lambda work: cases.pause(work, waits, cases.WaitsFor.PERSON, "Nobody at home", date(2026, 11, 23)))
    late = take(office, "late")
    clock.move_on(timedelta(days=3, hours=1))
    page = desk.open("today")
    desk.window.refresh()
    desk.settle()
    assert page.strip.counts() == {
        "overdue": 3, "untold": 2, "unread": 1, "back": 1, "waits_person": 1,
    }  # fmt: skip
    assert "Call back" in page.clear.text()
    assert "Overdue" not in page.clear.text()
    assert [id for id, card in page.cards.items() if card.isVisible()] == ["overdue", "untold", "unread", "back"]
    for id, which, numbers in (
        ("untold", "untold", [late, waits]),
        ("unread", "unread", [handed]),
        ("back", "back_today", [waits]),
        ("waits_person", "waits_person", [waits]),
    ):
        desk.open("today")
        page.strip.tile(id).click()
        desk.settle()
        assert (desk.here, desk.page("cases").list.counters.value()) == ("cases", which)
        assert [row.number for row in desk.page("cases").list.table.rows()] == numbers


def test_the_counts_are_one_tab_stop_and_the_keys_press_them(desk: AtDesk, office: Office, clock: FixedClock) -> None:
    take(office, "old")
    clock.move_on(timedelta(days=10))
    page = desk.open("today")
    desk.window.refresh()
    desk.settle()
    page.strip.setFocus()
    assert page.strip.tile("overdue").hasFocus()
    desk.press(KEY.Key_Right)
    assert page.strip.tile("untold").hasFocus()
    desk.press(KEY.Key_Return)
    desk.settle()
    assert desk.page("cases").list.counters.value() == "untold"


def test_the_list_that_had_the_keys_goes_and_they_go_to_the_first(
    desk: AtDesk, office: Office, clock: FixedClock
) -> None:
    old, answered = take(office, "old"), take(office, "told")
    office.do(lambda work: cases.reply(work, answered, cases.Channel.PHONE, "Told"))
    page = desk.open("today")
    desk.window.refresh()
    desk.settle()
    page.cards["answered"].table.setFocus()
    clock.move_on(timedelta(days=1))
    office.do(lambda work: cases.void(work, answered, "twice"))
    desk.until(lambda: page.cards["answered"].isHidden())
    desk.until(lambda: page.cards["untold"].table.hasFocus() or page.cards["overdue"].table.hasFocus())
    assert old

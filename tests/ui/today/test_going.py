"""Who moves and where there is work stands on Today and leads into the flat's file (M70, M78)."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desk import cases, choices, moves, renovations
from desk.clock import FixedClock
from desk.moves import Direction, Ending, NewMove
from desk.office import Office
from desk.renovations import NewRenovation, Permit
from tests.ui.cases.cases_at_desk import AtDesk
from tests.ui.hands import KEY
from tests.ui.nameless import nameless
from ui.today.page import TodayPage

TODAY = date(2026, 11, 20)


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at = AtDesk(qtbot, office, folder, today=True)
    yield at
    at.leave()


def _renovate(office: Office, flat: int, ends_on: date) -> None:
    def act(work: Any) -> None:
        id = renovations.apply(work, flat, NewRenovation("全屋", firm="天工", ends_on=ends_on))
        renovations.permit(work, id, Permit("ZX-1"))

    office.do(act)


def _shown(page: TodayPage) -> list[list[str]]:
    table = page.cards["going"].table
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_moves_and_renovation_are_told_in_words_and_the_count_is_theirs(
    desk: AtDesk, office: Office, flat: int
) -> None:
    page = desk.open("today")
    assert page.cards["going"].isHidden()
    office.do(lambda work: moves.plan(work, flat, Direction.IN, NewMove("周舟", None, TODAY, "14:00-16:00")))
    late = TODAY - timedelta(days=1)
    office.do(lambda work: moves.plan(work, flat, Direction.OUT, NewMove("陈雨", planned_on=late)))
    _renovate(office, flat, TODAY + timedelta(days=2))
    desk.until(lambda: len(_shown(page)) == 3)
    assert _shown(page) == [
        ["Moving out", "3-2-1801", "陈雨", "19 Nov 2026", "Late"],
        ["Moving in", "3-2-1801", "周舟", "14:00-16:00", "Today"],
        ["Renovation", "3-2-1801", "全屋 · 天工", "until 22 Nov 2026", "Runs out"],
    ]
    assert page.cards["going"].isVisible()
    assert (page.cards["going"].count.text(), page.cards["going"].all.isHidden()) == ("3", True)
    assert nameless(page) == []


def test_enter_opens_the_flat_at_its_moves_or_its_renovation(desk: AtDesk, office: Office, flat: int) -> None:
    office.do(lambda work: moves.plan(work, flat, Direction.IN, NewMove("周舟", None, TODAY)))
    _renovate(office, flat, TODAY)
    page = desk.open("today")
    desk.until(lambda: len(_shown(page)) == 2)
    table = page.cards["going"].table
    table.setFocus()
    table.select_key(table.rows()[0].key)
    desk.press(KEY.Key_Return)
    desk.open("today")
    table.setFocus()
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Return)
    assert desk.page("owners").wished == [
        {"unit_id": flat, "tab": "moves"},
        {"unit_id": flat, "tab": "renovation"},
    ]


def test_work_that_goes_its_way_leaves_the_day_quiet_until_its_end_comes_near(
    desk: AtDesk, office: Office, flat: int, clock: FixedClock
) -> None:
    _renovate(office, flat, TODAY + timedelta(days=60))
    page = desk.open("today")
    desk.window.refresh()
    desk.settle()
    assert page.quiet.isVisible()
    clock.move_on(timedelta(days=54))
    desk.window.refresh()
    desk.until(lambda: page.cards["going"].isVisible())
    assert not page.quiet.isVisible()


def test_the_card_goes_when_the_move_is_over_and_the_others_take_its_room(
    desk: AtDesk, office: Office, flat: int
) -> None:
    lift = next(each.id for each in office.ask(choices.classes) if each.code == "lift")
    pressing = cases.NewCase(summary="lift", told_by="李芳", first_receiver_id=1, class_id=lift)
    office.do(lambda work: cases.take(work, pressing))
    id = office.do(lambda work: moves.plan(work, flat, Direction.IN, NewMove("周舟", None, TODAY))).answer
    desk.window.resize(911, 512)
    page = desk.open("today")
    desk.until(lambda: page.cards["going"].isVisible())
    lefts = {card.mapTo(page, card.rect().topLeft()).x() for card in page.cards.values() if card.isVisible()}
    assert len(lefts) == 1
    office.do(lambda work: moves.finish(work, id, Ending()))
    desk.until(lambda: page.cards["going"].isHidden())
    desk.window.resize(1366, 768)
    desk.until(
        lambda: (
            len({card.mapTo(page, card.rect().topLeft()).x() for card in page.cards.values() if card.isVisible()}) == 2
        )
    )


def test_no_bar_lies_over_the_rows_in_a_small_window(
    qtbot: QtBot, office: Office, folder: Path, flat: int, clock: FixedClock
) -> None:
    for minutes in range(3):
        office.do(lambda work: cases.take(work, cases.NewCase(summary="Drips", told_by="李芳", first_receiver_id=1)))
        clock.move_on(timedelta(minutes=minutes))
    clock.move_on(timedelta(days=10))
    _renovate(office, flat, clock.now().date() + timedelta(days=2))
    at = AtDesk(qtbot, office, folder, (1180, 740), today=True)
    page = at.open("today")
    at.until(lambda: len(_shown(page)) == 1)
    table = page.cards["going"].table
    assert (table.horizontalScrollBar().maximum(), table.horizontalScrollBar().isVisible()) == (0, False)
    row = table.visualRect(table.model().index(0, table.model().columnCount() - 1))
    assert table.viewport().rect().contains(row)
    at.leave()

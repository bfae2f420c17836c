"""When and where: a planted pattern is found, and every number opens its cases."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk import cases, choices
from desk.cases import NewCase
from desk.clock import FixedClock
from desk.figures.spans import span_from, within
from desk.figures.spots import Where, behind_spot
from desk.office import Office
from desk.steering import ProblemKind, problems
from desk.steering.problems import NewProblem
from tests.conftest import FRIDAY, Take
from tests.ui.opened import open_page
from ui.reports.page import ReportsPage
from ui.reports.whenwhere import SpotRow, WhenWhereView
from ui.widgets.empty import EmptyState
from ui.window import Window

TUESDAY = date(2026, 11, 3)
LIFT_TUESDAYS = 3


@pytest.fixture
def planted(office: Office, clock: FixedClock, take: Take) -> Office:
    """The lift stands still every Tuesday at 10; other things happen on other days, one without a place or class."""
    kinds = {each.code: each.id for each in office.ask(choices.classes)}
    clock.move_to(datetime(2026, 11, 1, 2, tzinfo=UTC))
    for day in range(18):
        at = datetime(2026, 11, 2, 2, tzinfo=UTC) + timedelta(days=day)  # 10:00 in the office
        if at.weekday() == 1:
            take(at, place="Lift", class_id=kinds["lift"], summary="Stands still")
        elif day % 4 == 0:
            take(at + timedelta(hours=6), place="Kitchen", class_id=kinds["leak"])
    take(datetime(2026, 11, 19, 23, tzinfo=UTC), place="Lift")  # a Friday, 07:00
    clock.move_to(FRIDAY)
    return office


@pytest.fixture
def view(qtbot: QtBot, planted: Office, window: Window) -> WhenWhereView:
    page = open_page(qtbot, window, "reports", view="pattern")
    assert isinstance(page, ReportsPage)
    qtbot.waitUntil(lambda: window.errands.idle() and page.pattern.told is not None)
    return page.pattern


def records_of(window: Window) -> ReportsPage:
    assert window.stack is not None
    page = window.stack.page("reports")
    assert isinstance(page, ReportsPage)
    return page


def test_the_pattern_that_was_planted_is_found(view: WhenWhereView) -> None:
    """M91: place, class, weekday and hours; the fullest spot comes first."""
    first = view.spots.rows()[0]
    assert isinstance(first, SpotRow)
    assert (first.spot.place, first.spot.weekday, first.spot.band, first.spot.count) == ("Lift", 1, 3, LIFT_TUESDAYS)
    head = [view.places.horizontalHeaderItem(place).text() for place in range(3)]  # type: ignore[union-attr]
    assert head == ["Place", "Mon", "Tue"]
    names = [view.places.item(row, 0).text() for row in range(view.places.rowCount())]  # type: ignore[union-attr]
    lift = names.index("Lift")
    assert view.places.item(lift, 2).text() == str(LIFT_TUESDAYS)  # type: ignore[union-attr]
    assert view.places.item(lift, 8).text() == str(LIFT_TUESDAYS + 1)  # type: ignore[union-attr]


def test_enter_on_a_number_opens_as_many_cases(qtbot: QtBot, window: Window, view: WhenWhereView) -> None:
    """M91, loved feature 12: by keys to the Tuesday of the lift."""
    names = [view.places.item(row, 0).text() for row in range(view.places.rowCount())]  # type: ignore[union-attr]
    view.places.setFocus()
    view.places.setCurrentCell(0, 1)
    for _ in range(names.index("Lift")):
        QTest.keyClick(view.places, Qt.Key.Key_Down)
    QTest.keyClick(view.places, Qt.Key.Key_Right)
    qtbot.keyClick(view.places, Qt.Key.Key_Return)
    qtbot.waitUntil(window.errands.idle)
    records = records_of(window).records
    assert records.isVisible()
    assert records.table.total == LIFT_TUESDAYS
    assert records.table.accessibleName() == "Received: Lift, Tue, November 2026"


def test_every_spot_opens_as_many_cases_as_it_counts(planted: Office, view: WhenWhereView) -> None:
    """M91: also a spot without a class; and the hours add up to all cases."""
    span = span_from("2026-11")

    def found(where: Where) -> int:
        return len(planted.ask(lambda reading: behind_spot(reading, within(reading, span), where)))

    assert view.told is not None
    rows = view.told.pattern.spots
    assert None in {spot.class_id for spot in rows}
    for spot in rows:
        assert found(Where(spot.place, spot.class_id, None, spot.weekday, spot.band)) == spot.count
    assert sum(found(Where(band=band)) for band in range(8)) == sum(spot.count for spot in rows)


def test_one_class_is_looked_at_alone(qtbot: QtBot, window: Window, view: WhenWhereView) -> None:
    """M91: by type; its numbers open the cases of that class only."""
    lift = next(id for id, name in view.told.kinds if name.startswith("Lift"))  # type: ignore[union-attr]
    view.kind.set_value(lift)
    qtbot.waitUntil(window.errands.idle)
    assert view.places.rowCount() == 1
    view.hours.setCurrentCell(3, 2)
    qtbot.keyClick(view.hours, Qt.Key.Key_Return)
    qtbot.waitUntil(window.errands.idle)
    assert records_of(window).records.table.total == LIFT_TUESDAYS


def test_the_problem_log_has_its_own_pattern(qtbot: QtBot, window: Window, view: WhenWhereView) -> None:
    """M90, M91: problems by kind, place, weekday and hour; Enter leads to the log."""
    new = NewProblem(ProblemKind.SAFETY, TUESDAY, time(15, 0), "Gate", "Li", "Guard", "Gate left open")
    for _ in range(2):
        window.errands.do(view, lambda work: problems.log(work, new))
    view.of.segments()[1].click()
    qtbot.waitUntil(lambda: window.errands.idle() and view.places.rowCount() == 1)
    first = view.spots.rows()[0]
    assert isinstance(first, SpotRow)
    assert (first.spot.place, first.spot.kind, first.spot.weekday, first.spot.band) == (
        "Gate", ProblemKind.SAFETY, 1, 5,
    )  # fmt: skip
    assert [name for _key, name in view.told.kinds if name.endswith("(2)")] == ["Safety (2)"]  # type: ignore[union-attr]
    qtbot.keyClick(view.spots, Qt.Key.Key_Return)
    assert not records_of(window).records.isVisible()


def test_the_fullest_spots_are_those_one_can_act_on(qtbot: QtBot, window: Window, view: WhenWhereView) -> None:
    """M91: what gave no place or class comes last, however often; what happened once is no spot."""
    assert view.told is not None
    assert min(spot.count for spot in view.told.pattern.spots) == 1
    vague = NewCase(summary="Noise", told_by="Wang", first_receiver_id=1)
    for _ in range(LIFT_TUESDAYS + 1):
        window.errands.do(view, lambda work: cases.take(work, vague))
    window.refresh()
    qtbot.waitUntil(lambda: window.errands.idle() and view.spots.rows()[-1].spot.count > LIFT_TUESDAYS)  # type: ignore[attr-defined]
    rows = [row.spot for row in view.spots.rows() if isinstance(row, SpotRow)]
    assert (rows[0].place, rows[0].count) == ("Lift", LIFT_TUESDAYS)
    assert (rows[-1].place, rows[-1].class_id, rows[-1].count) == (None, None, LIFT_TUESDAYS + 1)
    assert min(spot.count for spot in rows) > 1


def test_a_period_in_which_nothing_happened_says_so(qtbot: QtBot, window: Window, office: Office) -> None:
    """M91: in each card, and no blank table holds the keys."""
    page = open_page(qtbot, window, "reports", view="pattern")
    assert isinstance(page, ReportsPage)
    qtbot.waitUntil(lambda: window.errands.idle() and page.pattern.told is not None)
    assert page.pattern.spots.total == 0
    assert page.pattern.places.rowCount() == 0
    assert not page.pattern.places.isVisible()
    assert not page.pattern.hours.isVisible()
    said = [each.sentence.text() for each in page.pattern.findChildren(EmptyState) if each.isVisible()]
    assert said == ["Nothing happened in this period."] * 3
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert page.pattern.kind.hasFocus()
    new = NewCase(summary="Leak", told_by="Wang", first_receiver_id=1, place="Lift")
    window.errands.do(page, lambda work: cases.take(work, new))
    qtbot.waitUntil(lambda: window.errands.idle() and page.pattern.places.isVisible())
    assert page.pattern.places.hasFocus()

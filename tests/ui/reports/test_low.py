"""The reports on a small screen at 150 %: rows come before titles, and no sentence is cut."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.opened import open_page
from ui.reports.figuretable import Row
from ui.reports.page import ReportsPage
from ui.theme import px
from ui.window import Window

KEY, HELD = Qt.Key, Qt.KeyboardModifier
SCREEN, BANNERS = (911, 512), 52
"""The screen in logical pixels, and what two banners over the page take of it."""
ROWS = 8


def lower(qtbot: QtBot, window: Window) -> None:
    """As low as the page is between two banners."""
    window.resize(SCREEN[0], SCREEN[1] - BANNERS)
    qtbot.waitUntil(lambda: window.width() == SCREEN[0] and window.errands.idle())


def top(widget: QWidget, page: ReportsPage) -> int:
    """Where it begins on the page."""
    return widget.mapTo(page, widget.rect().topLeft()).y()


def is_whole(widget: QWidget) -> bool:
    """Whether nothing of it is out of sight."""
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


def test_eight_figures_are_in_sight_and_the_choices_take_one_line(
    qtbot: QtBot, window: Window, page: ReportsPage
) -> None:
    lower(qtbot, window)
    table = page.figures.table

    def whole() -> int:
        room = table.viewport().height()
        rows = [place for place, row in enumerate(table.rows()) if isinstance(row, Row) and row.figure is not None]
        return sum(table.rowViewportPosition(place) + table.rowHeight(place) <= room for place in rows)

    qtbot.waitUntil(lambda: whole() >= ROWS)
    assert page.head.height() < px(40)
    assert not page.head._title.isVisible()
    assert "November 2026 so far" in page.figures._words.text()
    assert is_whole(page.figures._words)
    assert page.head.views.whole_width() <= page.head.views.width()
    window.resize(1366, 768)
    qtbot.waitUntil(page.head._title.isVisible)
    assert page.head.period.isVisible()


def test_the_kind_of_period_is_chosen_from_a_list_where_it_is_low(
    qtbot: QtBot, window: Window, page: ReportsPage
) -> None:
    """The keys stay with the choice when the page grows again."""
    lower(qtbot, window)
    dropped = page.head.dropped
    assert dropped.isVisible()
    assert not page.head.period.isVisible()
    dropped.setFocus()
    QTest.keyClick(dropped, KEY.Key_Down)
    qtbot.waitUntil(lambda: window.errands.idle() and page.head.span.currentText() == "Quarter 4 of 2026")
    window.resize(1366, 768)
    qtbot.waitUntil(page.head.period.isVisible)
    assert page.head.period.value() == "quarter"
    assert page.head.period.isAncestorOf(window.focusWidget())
    page.head.period.segments()[0].click()
    assert dropped.value() == "month"


def test_the_chart_is_whole_under_what_must_be_known_of_it(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """M63: period, n and the warnings are read before the chart, also of two figures and without scrolling."""
    lower(qtbot, window)
    trend = page.trend
    trend.choose("received", "satisfied")
    page.go_to("trend")
    qtbot.waitUntil(lambda: window.errands.idle() and len(trend.shown) == 2)
    parts = (trend.legend, trend._of, trend.warning, trend.chart, trend._pointed)
    qtbot.waitUntil(lambda: all(is_whole(each) for each in parts))
    assert top(trend._of, page) < top(trend.warning, page) < top(trend.chart, page)
    assert len(f"{trend.warning._title.text()}\n{trend.warning._text.text()}".splitlines()) == 4


def test_list_and_differences_take_turns(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """The sentence of an office that issued none is whole; Ctrl+M leads to the differences and back, so does Esc."""
    lower(qtbot, window)
    page.go_to("issued")
    qtbot.waitUntil(window.errands.idle)
    issued = page.issued
    said = issued.list.table._empty
    assert said is not None
    qtbot.waitUntil(lambda: is_whole(said.sentence))
    assert not issued.differences.isVisible()
    assert page.head.other_side.text() == "What has changed"
    for back in ((KEY.Key_Escape, HELD.NoModifier), (KEY.Key_M, HELD.ControlModifier)):
        qtbot.keyClick(issued.list.table, KEY.Key_M, HELD.ControlModifier)
        assert issued.differences.figures.hasFocus()
        assert not issued.list.isVisible()
        assert page.head.other_side.text() == "Back to the list"
        told = issued.differences.figures._empty
        assert told is not None
        qtbot.waitUntil(lambda told=told: is_whole(told.sentence))  # type: ignore[misc]
        qtbot.keyClick(issued.differences.figures, *back)
        assert issued.list.table.hasFocus()
    window.resize(1366, 768)
    qtbot.waitUntil(issued.differences.isVisible)
    assert issued.list.isVisible()


@pytest.mark.parametrize("side", ["places", "hours"])
def test_eight_places_and_all_hours_are_in_sight(qtbot: QtBot, window: Window, page: ReportsPage, side: str) -> None:
    lower(qtbot, window)
    open_page(qtbot, window, "reports", view="pattern")
    qtbot.waitUntil(lambda: window.errands.idle() and page.pattern.told is not None)
    if side == "hours":
        page.about()
    grid = page.pattern.places if side == "places" else page.pattern.hours
    qtbot.waitUntil(grid.hasFocus)

    def room() -> int:
        return grid.viewport().visibleRegion().boundingRect().height()

    qtbot.waitUntil(lambda: room() >= ROWS * grid.rowHeight(0))


@pytest.mark.parametrize("width", [800, 911, 1000, 1093, 1366])
def test_nothing_below_or_above_the_rows_is_cut(qtbot: QtBot, window: Window, page: ReportsPage, width: int) -> None:
    """Keys, language and the button whose key is Enter go before a word is cut; the views stay in one row."""
    window.resize(width, SCREEN[1])

    def cut() -> list[QWidget]:
        parts = [*page._bar.findChildren(QPushButton), *page._bar.hints.values(), page.head.span, page.head.other_side]
        return [each for each in parts if each.isVisible() and each.width() < each.sizeHint().width()]

    qtbot.waitUntil(lambda: window.width() == width and cut() == [])
    qtbot.waitUntil(lambda: page.head.views.width() >= page.head.views.whole_width())


@pytest.mark.parametrize(("percent", "screen"), [(125, SCREEN), (200, (1366, 768))])
@pytest.mark.parametrize("view", ["figures", "issued"])
def test_no_button_is_cut_where_words_are_large(
    qtbot: QtBot, window: Window, page: ReportsPage, view: str, percent: int, screen: tuple[int, int]
) -> None:
    """What has no room is in the menu of its bar."""
    while window.look.percent < percent:
        window.resize_text(1)
    window.resize(*screen)
    qtbot.waitUntil(window.errands.idle)
    again = open_page(qtbot, window, "reports", view=view)
    assert isinstance(again, ReportsPage)
    bar = again.issued.bar if view == "issued" else again._bar

    def cut() -> list[str]:
        buttons = [each for each in bar.findChildren(QPushButton) if each.isVisible()]
        return [each.text() for each in buttons if each.width() < each.sizeHint().width()]

    qtbot.waitUntil(lambda: bar.isVisible() and window.errands.idle() and cut() == [])
    gone = [act.text().partition("\t")[0] for act in bar.menu_of().actions()]
    assert gone or view == "issued"
    seen = [each.text() for each in bar.findChildren(QPushButton) if each.isVisible()]
    assert ("More" in seen) == bool(gone)


def test_the_chart_is_seen_whole_where_words_are_twice_as_large(
    qtbot: QtBot, window: Window, page: ReportsPage
) -> None:
    """Between two banners no line fits above it: what was counted stands below, and above again where there is room."""
    while window.look.percent < 200:
        window.resize_text(1)
    window.resize(1366, 768 - 2 * BANNERS)
    qtbot.waitUntil(window.errands.idle)
    again = open_page(qtbot, window, "reports", view="trend")
    assert isinstance(again, ReportsPage)
    trend = again.trend
    qtbot.waitUntil(lambda: window.errands.idle() and bool(trend.shown))
    qtbot.waitUntil(lambda: is_whole(trend.chart))
    assert top(trend.chart, again) < top(trend._of, again)
    window.resize(1366, 1000)
    qtbot.waitUntil(lambda: top(trend._of, again) < top(trend.chart, again))

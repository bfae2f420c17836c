"""Figures over 24 months: counted right, told in words, and honest about what cannot be compared."""

from time import process_time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.book import BOOK_NAME
from db.driver import raw_connection
from desk.clock import FixedClock
from desk.figures.spans import Period, Span, span_from
from desk.office import Office
from desk.steering import goal_acts
from desk.steering.goals import NewGoal
from desk.words import Language
from tests.conftest import FRIDAY
from tests.figured import counted
from tests.ui.opened import open_page
from ui.reports.asked import trends
from ui.reports.chart import TrendChart
from ui.reports.charted import chart_of
from ui.reports.page import ReportsPage
from ui.window import Window

MOST_SECONDS = 1.0


def show(qtbot: QtBot, window: Window, page: ReportsPage, first: str, second: str = "") -> TrendChart:
    page.trend.choose(first, second)
    page.go_to("trend")
    qtbot.waitUntil(lambda: window.errands.idle() and bool(page.trend.shown))
    return page.trend.chart


def warned(page: ReportsPage) -> str:
    notice = page.trend.warning
    return notice._text.text() if notice.isVisible() else ""


def test_the_chart_holds_what_each_month_counts(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """M85: 24 months up to the one chosen; those before the book began are not told as nothing."""
    data = show(qtbot, window, page, "received").data
    assert data is not None
    assert len(data.months) == 24
    assert data.series[0].values == (*([None] * 22), 2.0, 5.0)
    assert data.months[-2:] == ("October 2026", "November 2026")
    assert "highest 5 in November 2026" in page.trend.chart.accessibleDescription()


def test_arrows_tell_a_month_and_enter_opens_its_records(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    chart = show(qtbot, window, page, "received")
    assert chart.hasFocus()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert page.trend._pointed.text() == "October 2026: 2"
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    qtbot.waitUntil(window.errands.idle)
    assert page.records.table.total == 2
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert chart.hasFocus()


def test_the_chart_states_its_period_and_n(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """M63, M61: how many marks the rate of return calls is of; never that of a survey."""
    show(qtbot, window, page, "satisfied")
    assert page.trend._of.text() == "October 2026 – November 2026 · n = 1 (return calls) · Aim ≥ 100.0 %"


def test_a_chart_warns_of_what_cannot_be_compared(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """M63: a month that runs, months without a book, few marks, and two figures of different records."""
    show(qtbot, window, page, "satisfied")
    told = warned(page)
    assert "November 2026 is not over" in told
    assert "The book begins in October 2026" in told
    assert "n is below 30 in 1 month;" in told
    assert "different records" not in told
    show(qtbot, window, page, "received", "satisfied")
    qtbot.waitUntil(lambda: len(page.trend.shown) == 2)
    assert "different records" in warned(page)


def test_a_month_that_is_over_stands_beside_its_like_without_a_warning(
    qtbot: QtBot, window: Window, page: ReportsPage, clock: FixedClock
) -> None:
    trend = window.errands.office.ask(
        lambda reading: trends(reading, ("received",), span_from("2026-10"), Language.EN, lambda _done, _all: None)
    )["received"]
    assert trend.over
    assert not chart_of((trend,)).running


def test_everybody_satisfied_is_an_aim_until_the_office_sets_a_goal(
    qtbot: QtBot, window: Window, page: ReportsPage, office: Office
) -> None:
    """M79, M28: the default is drawn as an aim, never as a result; a goal of one's own takes its place."""
    data = show(qtbot, window, page, "satisfied").data
    assert data is not None
    assert data.goal is not None
    assert (data.goal.value, data.goal.words) == (100.0, "Aim ≥ 100.0 %")
    assert data.series[0].words[-1] == "100.0 %  (n=1)"
    page.desk.errands.do(page, lambda work: goal_acts.change(work, 2026, 0, NewGoal("satisfied", target="95")))

    def goal() -> str:
        told = page.trend.chart.data
        return told.goal.words if told is not None and told.goal is not None else ""

    qtbot.waitUntil(lambda: window.errands.idle() and goal() == "Goal ≥ 95.0 %")


def test_the_small_chart_leads_to_the_large_one(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    page.figures.table.choose("closed")
    qtbot.waitUntil(lambda: window.errands.idle() and page.figures.side.chart.data is not None)
    page.figures.side._to_trend()
    qtbot.waitUntil(window.errands.idle)
    assert page.head.views.current() == "trend"
    assert page.trend.chosen() == ("closed", "")


def test_twenty_thousand_cases_make_a_chart_in_a_second(
    qtbot: QtBot, window: Window, page: ReportsPage, office: Office
) -> None:
    """M85: a 24-month chart of 20,000 items; measured as work, so that a busy PC does not fail it."""
    with raw_connection(office.folder / BOOK_NAME) as book:
        columns = [row[1] for row in book.execute('PRAGMA table_info("case")') if row[1] not in ("id", "number")]
        listed = ", ".join(f'"{each}"' for each in columns)
        copied = ", ".join(
            f"taken_at - n * {24 * 30 * 86_400_000_000 // 20_000}" if each == "taken_at" else f'"{each}"'
            for each in columns
        )
        book.execute(
            "WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 20000) "
            f"INSERT INTO \"case\" (number, {listed}) SELECT 'X-' || n, {copied} FROM many, "
            '(SELECT * FROM "case" ORDER BY id LIMIT 1)'
        )
    begun = process_time()
    chart = show(qtbot, window, page, "received")
    qtbot.waitUntil(lambda: window.errands.idle() and chart.data is not None)
    chart.grab()
    spent = process_time() - begun
    data = chart.data
    assert data is not None
    assert sum(value or 0 for value in data.series[0].values) > 19_000
    month = Span.of(Period.MONTH, FRIDAY.date())
    assert data.series[0].values[-1] == counted(office, month.code)["received"].value
    assert spent < MOST_SECONDS


def test_a_chart_is_left_by_tab_and_read_by_its_name(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    chart = show(qtbot, window, page, "received")
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.place == 0
    QTest.keyClick(chart, Qt.Key.Key_Tab)
    assert not chart.hasFocus()
    assert chart.accessibleName() == "Figures over 24 months"


def test_the_reports_open_at_a_view(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    open_page(qtbot, window, "reports", view="trend", month=span_from("2026-10").first)
    qtbot.waitUntil(lambda: window.errands.idle() and bool(page.trend.shown))
    assert page.head.span.currentText() == "October 2026"
    assert page.trend.chart.data is not None
    assert page.trend.chart.data.months[-1] == "October 2026"

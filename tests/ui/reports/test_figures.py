"""The figures of a period on screen: each beside the one before, and each opens what it is made of."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk import cases
from desk.cases import NewCase
from desk.clock import FixedClock
from desk.figures.figure import How
from desk.figures.registry import FIGURES
from desk.figures.spans import span_from
from desk.office import Office
from tests.conftest import FRIDAY
from tests.figured import counted, parted
from tests.ui.opened import open_page, page_of
from ui.exporting import source_of
from ui.reports.figuretable import Row
from ui.reports.page import ReportsPage
from ui.reports.records import COUNTING, RecordsView
from ui.reports.wanted import Record
from ui.window import Window


def row_of(page: ReportsPage, key: str) -> Row:
    row = next(row for row in page.figures.table.rows() if isinstance(row, Row) and row.key == key)
    assert row.figure is not None
    return row


def open_records(qtbot: QtBot, window: Window, page: ReportsPage, key: str) -> RecordsView:
    """Press Enter on a figure and wait for its records."""
    page.figures.table.choose(key)
    qtbot.keyClick(page.figures.table, Qt.Key.Key_Return)
    qtbot.waitUntil(window.errands.idle)
    assert page.records.isVisible()
    return page.records


def test_a_figure_stands_beside_the_month_before(page: ReportsPage) -> None:
    """B7, M16: November so far has five valid cases, October had two; the book tells nothing of a year before."""
    received = row_of(page, "received")
    assert received.figure is not None
    assert (received.figure.now, received.figure.before, received.figure.year_before) == ("5", "2", "")
    assert received.change == "▲ 150.0 %"
    assert page.head.span.currentText() == "November 2026"


def test_every_figure_opens_as_many_records_as_it_says(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """Loved feature 12: down the whole list by key, Enter on each; of a share those that count are told apart."""
    table, seen = page.figures.table, []
    wanted = {key: each for key, each in counted(window.errands.office).items() if each.n}
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Home)
    for _ in range(len(FIGURES)):
        figure = table.figure()
        assert figure is not None
        seen.append(figure.key)
        if (value := wanted.get(figure.key)) is not None:
            records = open_records(qtbot, window, page, figure.key)
            assert records.table.total == value.n, figure.key
            if FIGURES[figure.key].how is How.SHARE:
                assert records.counters.count(COUNTING) == round((value.value or 0) * value.n / 100), figure.key
            QTest.keyClick(window, Qt.Key.Key_Escape)
            assert table.hasFocus()
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert sorted(seen) == sorted(FIGURES)
    assert len(wanted) > 20


def test_of_a_share_only_those_that_do_not_count_are_shown(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """M77: who was answered in time, and who was not."""
    records = open_records(qtbot, window, page, "handled")
    assert records.table.total == 5
    QTest.keyClick(records.counters, Qt.Key.Key_Left)  # the last of the three
    records.counters.step(-1)
    qtbot.waitUntil(window.errands.idle)
    rows = [row for row in records.table.rows() if isinstance(row, Record)]
    assert [row.counts for row in rows] == [False] * 3


def test_enter_on_a_record_opens_its_case_and_the_records_stay(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    records = open_records(qtbot, window, page, "closed")
    row = records.table.current_row()
    assert isinstance(row, Record)
    qtbot.keyClick(records.table, Qt.Key.Key_Return)
    qtbot.waitUntil(window.errands.idle)
    assert window.stack is not None
    assert window.stack.here == "cases"
    open_page(qtbot, window, "reports")
    assert records.isVisible()
    assert records.table.current_row() == row


def test_a_void_number_opens_with_the_others_of_its_figure(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """M15: the void numbers of the month are one key away."""
    records = open_records(qtbot, window, page, "void_cases")
    rows = [row for row in records.table.rows() if isinstance(row, Record)]
    assert [row.summary for row in rows] == ["Matter 5"]


def test_the_parts_add_up_and_open_their_records(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """M16: received by place; Enter on a part opens the cases of it."""
    side = page.figures.side
    page.figures.table.choose("received")
    side.made_of.ways.set_value("place")
    qtbot.waitUntil(lambda: window.errands.idle() and side.made_of.table.total == 2)
    bars = {row.share.name: row.share.now for row in side.made_of.table.rows()}  # type: ignore[attr-defined]
    assert (bars["Kitchen"], sum(bars.values())) == (3, 5)
    by_place = parted(window.errands.office, "place")
    assert sorted(bars.values()) == sorted(by_place.values())
    page.about()
    QTest.keyClick(side.made_of.table, Qt.Key.Key_Home)
    qtbot.keyClick(side.made_of.table, Qt.Key.Key_Return)
    qtbot.waitUntil(window.errands.idle)
    assert page.records.table.total == 3
    assert "Kitchen" in page.records.table.accessibleName()


def test_a_share_is_told_for_each_part_and_opens_all_it_is_of(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """M77, M16: of the Kitchen's three cases two were brought to an end."""
    made_of = page.figures.side.made_of
    page.figures.table.choose("handled")
    made_of.ways.set_value("place")
    qtbot.waitUntil(lambda: window.errands.idle() and made_of.table.total == 2)
    rows = {row.share.name: (row.now, row.percent) for row in made_of.table.rows()}  # type: ignore[attr-defined]
    assert rows["Kitchen"] == ("2 / 3", pytest.approx(66.67, abs=0.01))
    page.about()
    QTest.keyClick(made_of.table, Qt.Key.Key_Home)
    qtbot.keyClick(made_of.table, Qt.Key.Key_Return)
    qtbot.waitUntil(window.errands.idle)
    assert page.records.table.total == 3
    assert page.records.counters.count(COUNTING) == 2


def test_the_side_says_what_the_figure_means(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """M77, M16: the formula is told beside the figure."""
    page.figures.table.choose("repeated_share")
    told = page.figures.side.findChildren(type(page.figures.side._formula))
    words = " ".join(each.text() for each in told)
    assert "second complaints ÷ received" in words
    assert "Source: cases" in words


def test_a_change_of_the_book_counts_anew(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    new = NewCase(summary="One more", told_by="Li", first_receiver_id=1)
    page.desk.errands.do(page, lambda work: cases.take(work, new))
    qtbot.waitUntil(lambda: window.errands.idle() and row_of(page, "received").figure.now == "6")  # type: ignore[union-attr]


def test_another_period_is_counted_and_the_last_one_asked_for_wins(
    qtbot: QtBot, window: Window, page: ReportsPage
) -> None:
    """G28: month, quarter, half and year by the same engine; an answer that was overtaken is dropped."""
    for place in range(4):
        page.head.period.segments()[place].click()
    qtbot.waitUntil(window.errands.idle)
    assert page.figures.told is not None
    assert page.figures.told.span == span_from("2026")
    assert row_of(page, "received").figure.now == "7"  # type: ignore[union-attr]
    page.head.period.segments()[1].click()
    qtbot.waitUntil(window.errands.idle)
    assert page.head.span.currentText() == "Quarter 4 of 2026"
    assert page.figures.told.span == span_from("2026-Q4")


def test_alt_left_goes_to_the_month_before(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(window.errands.idle)
    assert page.head.span.currentText() == "October 2026"
    assert row_of(page, "received").figure.now == "2"  # type: ignore[union-attr]


def test_a_month_that_runs_says_so_until_it_is_over(
    qtbot: QtBot, window: Window, page: ReportsPage, clock: FixedClock
) -> None:
    """M63: twenty days are no whole month."""
    assert "so far" in page.figures._words.text()
    assert page.figures._running.isVisible()
    clock.move_to(FRIDAY + timedelta(days=20))
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.errands.idle() and not page.figures._running.isVisible())
    assert "so far" not in page.figures._words.text()


def test_the_page_built_anew_stands_where_it_was(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    page.head.step(-1)
    qtbot.waitUntil(window.errands.idle)
    open_records(qtbot, window, page, "received")
    window.resize_text(1)
    qtbot.waitUntil(window.errands.idle)
    again = page_of(window, "reports")
    assert isinstance(again, ReportsPage)
    assert again is not page
    assert again.records.isVisible()
    assert again.records.table.total == 2
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.errands.idle() and again.figures.told is not None)
    assert again.figures.told is not None
    assert again.figures.told.span == span_from("2026-10")
    assert again.figures.chosen() == "received"


@pytest.mark.parametrize("width", [700, 1366])
def test_in_a_narrow_window_one_key_leads_to_the_other_side(
    qtbot: QtBot, window: Window, page: ReportsPage, width: int
) -> None:
    window.resize(width, 700)
    qtbot.waitUntil(lambda: window.width() == width)
    assert page.head.other_side.isVisible() == (width == 700)
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert page.figures.side.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert page.figures.table.isVisible()
    assert page.figures.table.hasFocus()


def test_a_book_without_a_case_reads_sensibly(qtbot: QtBot, window: Window, office: Office) -> None:
    """B7: an empty month and a first month."""
    page = open_page(qtbot, window, "reports")
    assert isinstance(page, ReportsPage)
    qtbot.waitUntil(lambda: window.errands.idle() and page.figures.told is not None)
    assert [page.head.span.itemText(place) for place in range(page.head.span.count())] == ["November 2026"]
    received, satisfied = row_of(page, "received"), row_of(page, "satisfied")
    assert received.figure is not None
    assert satisfied.figure is not None
    assert (received.figure.now, received.figure.before, satisfied.figure.now) == ("0", "", "–")
    assert open_records(qtbot, window, page, "received").table.total == 0


def test_the_figures_are_exported_as_numbers(page: ReportsPage) -> None:
    """A list of the screen goes into a file with Ctrl+E: numbers stay numbers, and every head is a row."""
    source = source_of(page.figures.table)
    assert source is not None
    rows = {source.cells(row)[0]: source.cells(row) for row in page.figures.table.rows()}
    assert rows["Received"][1:5] == (5, "", 2, "")
    assert rows["Cases"][1:5] == ("", "", "", "")
    assert rows["Compensation paid"][1] == 0.0


def test_all_records_behind_a_figure_are_exported(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """Also those that were not fetched yet."""
    records = open_records(qtbot, window, page, "received")
    source = source_of(records.table)
    assert source is not None
    found = window.errands.office.ask(lambda reading: source.question(reading, None))
    assert [source.cells(row)[3] for row in found.rows] == [f"Matter {day}" for day in (4, 3, 2, 1, 0)]
    assert found.next is None


def test_the_first_month_of_a_book_is_compared_with_nothing(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """B7: the line over empty columns says why they are empty."""
    assert page.figures._words.text().startswith("November 2026 so far, compared with all of October 2026")
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(window.errands.idle)
    assert page.figures._words.text() == "October 2026 · no earlier period is in the book"


def test_the_way_back_from_the_records_names_no_view(qtbot: QtBot, window: Window, page: ReportsPage) -> None:
    """They are opened from the months and the places as well."""
    records = open_records(qtbot, window, page, "received")
    assert records.back.text() == "Back"
    records.back.click()
    assert page.figures.table.hasFocus()

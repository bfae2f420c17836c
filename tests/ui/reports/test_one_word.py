"""What stands on screen, on paper and in the workbook has one name, one order and one way of being written."""

from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from desk.clock import FixedClock
from desk.figures.figure import Unit
from desk.figures.groups import GROUPS
from desk.figures.spans import span_from
from desk.office import Office
from desk.reports.gather import gather
from desk.reports.paper import draw
from desk.reports.workbook import write
from desk.words import Language, word
from tests.conftest import FRIDAY, Take
from tests.paper.reading import words_of
from tests.ui.opened import open_page
from ui.reports.chartdata import ChartData, Series
from ui.reports.figuretable import Row
from ui.reports.page import ReportsPage
from ui.window import Window

PLACES = ("", "Yard", "", "Attic", "", "Lift", "Lift")


@pytest.fixture
def placed(office: Office, clock: FixedClock, take: Take) -> Office:
    """Two cases of the lift, one each of the yard and the attic, three without a place."""
    for day, place in enumerate(PLACES, 2):
        take(datetime(2026, 11, day, 2, tzinfo=UTC), place=place)
    clock.move_to(FRIDAY)
    return office


def test_places_stand_in_one_order_and_hours_are_written_one_way(
    qtbot: QtBot, placed: Office, window: Window, tmp_path: Path
) -> None:
    """M91: the fullest first, alike ones by name, none given last: in breakdown, pattern, workbook and on screen."""
    report = placed.ask(lambda reading: gather(reading, span_from("2026-11"), Language.EN))
    wanted = ["Lift", "Attic", "Yard", "none given"]
    assert [each.name for each in report.parts["place"]] == wanted
    drawn = words_of(draw(report))
    of_pattern = drawn[drawn.index(word(Language.EN, "report.place_by_day")) :]
    assert sorted(wanted, key=of_pattern.index) == wanted
    assert "09–12" in of_pattern
    write(report, tmp_path / "r.xlsx")
    rows = CalamineWorkbook.from_path(str(tmp_path / "r.xlsx")).get_sheet_by_name("Pattern").to_python()
    told = [row[0] for row in rows]
    at = told.index("Place")
    assert told[at + 1 : at + 5] == wanted
    assert "09–12" in told
    page = cast("ReportsPage", open_page(qtbot, window, "reports", view="pattern"))
    qtbot.waitUntil(lambda: window.errands.idle() and page.pattern.places.rowCount() == len(wanted))
    grid = page.pattern.places
    assert [grid.item(row, 0).text() for row in range(grid.rowCount())] == wanted  # type: ignore[union-attr]
    assert page.pattern.hours.item(3, 0).text() == "09–12"  # type: ignore[union-attr]


def test_figures_stand_under_the_same_heads_everywhere(placed: Office, page: ReportsPage, tmp_path: Path) -> None:
    """M16: and each figure under the same one."""
    heads, told = [], dict[str, str]()
    for row in cast("list[Row]", page.figures.table.rows()):
        if row.figure is None:
            heads.append(row.name)
        else:
            told[row.name] = heads[-1]
    assert heads == [word(Language.EN, f"group.{group}") for group in GROUPS]
    report = placed.ask(lambda reading: gather(reading, span_from("2026-11"), Language.EN))
    write(report, tmp_path / "r.xlsx")
    rows = CalamineWorkbook.from_path(str(tmp_path / "r.xlsx")).get_sheet_by_name("Figures").to_python()
    begins = next(place for place, row in enumerate(rows) if row[0] == "Group") + 1
    assert {row[1]: row[0] for row in rows[begins:]} == told
    assert "Time and quality" in words_of(draw(report))


@pytest.fixture
def two_years(office: Office, clock: FixedClock, take: Take) -> Office:
    """June 2027, in a book that began in November 2026."""
    take(FRIDAY)
    clock.move_to(datetime(2027, 6, 15, 2, tzinfo=UTC))
    return office


def test_what_a_year_stands_beside_is_named_once(qtbot: QtBot, two_years: Office, window: Window) -> None:
    """B7: the year before it is the same one a year ago; of a month they are two."""
    page = cast("ReportsPage", open_page(qtbot, window, "reports"))
    words = page.figures._words
    for code, told in (
        ("2027", "Year 2027 so far, compared with all of Year 2026"),
        ("2027-06", "June 2027 so far, compared with all of May 2027 and June 2026"),
        ("2027-05", "May 2027 · before: April 2027 · year before: May 2026"),
    ):
        page.show_item(span=code, view="figures")
        qtbot.waitUntil(lambda told=told: window.errands.idle() and words.text() == told)


def test_what_falls_together_has_one_title(page: ReportsPage) -> None:
    """M91: beside the places as on paper and in the workbook."""
    assert page.pattern.spots.accessibleName() == word(Language.EN, "report.together")


def test_the_line_under_a_chart_has_the_commas_of_its_language(qapp: QApplication) -> None:
    """M85: two figures in one month."""

    class Chinese(QTranslator):
        """Says a comma, as the program's own translation does."""

        def translate(self, _context: str, text: str, *_more: object) -> str:  # type: ignore[override]
            return {", ": "，", "{month}: {told}": "{month}：{told}"}.get(text, text)

    data = ChartData(
        ("11月",), ("2026年11月",),
        (Series("受理数", (3.0,), ("3",), Unit.COUNT), Series("办结数", (2.0,), ("2",), Unit.COUNT)),
    )  # fmt: skip
    chinese = Chinese()
    QCoreApplication.installTranslator(chinese)
    try:
        assert data.at(0) == "2026年11月：受理数 3，办结数 2"
    finally:
        QCoreApplication.removeTranslator(chinese)

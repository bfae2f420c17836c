from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from ui.rows import RowsModel, numbered_words
from ui.table import AllRows, Column, PagedTable
from ui.widgets.empty import EmptyState
from ui.widgets.label import plain_tip


@dataclass(frozen=True)
class Row:
    key: int
    subject: str
    late: bool = False


@dataclass(frozen=True)
class Page:
    rows: list[Row]
    next: int | None
    total: int


@dataclass
class Shelf:
    """A list that answers pages of 20 by key, later if wanted, and remembers what it was asked."""

    rows: list[Row]
    asked: list[object] = field(default_factory=list)
    waiting: list[Callable[[], None]] = field(default_factory=list)
    slow: bool = False

    def fetch(self, after: object | None, then: Callable[[Page], None]) -> None:
        self.asked.append(after)
        begin = 0 if after is None else next(n for n, row in enumerate(self.rows) if row.key > int(str(after)))
        part = self.rows[begin : begin + 20]
        more = begin + 20 < len(self.rows)
        page = Page(part, part[-1].key if more else None, len(self.rows))
        if self.slow:
            self.waiting.append(lambda: then(page))
        else:
            then(page)


COLUMNS = [
    Column("no", "No.", lambda row: f"R-{row.key}", width=6, bold=True),
    Column("subject", "Subject", lambda row: row.subject, stretch=True),
    Column("state", "State", lambda row: "Late" if row.late else "Open", tone=lambda row: "red" if row.late else None),
]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf([Row(number, f"Matter {number}", number % 3 == 0) for number in range(1, 101)])


@pytest.fixture
def table(qtbot, shelf: Shelf) -> PagedTable:
    made = PagedTable(COLUMNS, shelf.fetch, "Cases")
    made.resize(500, 300)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.refresh()
    return made


def test_pages_come_by_key_while_scrolling(qtbot, table: PagedTable, shelf: Shelf) -> None:
    assert shelf.asked == [None]
    assert len(table.rows()) == 20
    assert table.total == 100
    bar = table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.setValue(bar.maximum()) or len(table.rows()) == 100)
    assert shelf.asked == [None, 20, 40, 60, 80]
    assert [row.key for row in table.rows()] == list(range(1, 101))


def test_down_selects_and_enter_opens(table: PagedTable) -> None:
    selected: list[Row | None] = []
    opened: list[Row] = []
    table.selected.connect(selected.append)
    table.opened.connect(opened.append)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == []
    for _press in range(3):
        QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert [row.key for row in selected if row] == [1, 2, 3]
    assert [row.key for row in opened] == [3]


def test_a_refresh_keeps_the_place_and_the_selected_row(table: PagedTable, shelf: Shelf) -> None:
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    assert table.select_key(25)
    table.scrollTo(table.currentIndex(), PagedTable.ScrollHint.PositionAtTop)
    told: list[object] = []
    table.selected.connect(told.append)
    shelf.rows.insert(0, Row(0, "A new one"))
    table.refresh()
    row = table.current_row()
    assert isinstance(row, Row)
    assert row.key == 25
    top = table.rows()[table.rowAt(0)]
    assert isinstance(top, Row)
    assert top.key == 25
    assert told == []


def test_the_next_row_takes_the_place_of_one_that_left(table: PagedTable, shelf: Shelf) -> None:
    table.select_key(5)
    del shelf.rows[4]
    told: list[Row] = []
    table.selected.connect(told.append)
    table.refresh()
    assert [row.key for row in told] == [6]


def test_an_overtaken_answer_is_dropped(table: PagedTable, shelf: Shelf) -> None:
    shelf.slow = True
    table.refresh()
    shelf.rows[:] = [Row(7, "Only this")]
    table.restart()
    later, now = shelf.waiting
    now()
    later()
    assert [row.key for row in table.rows()] == [7]


def test_a_list_without_rows_shows_the_way_on(table: PagedTable, shelf: Shelf) -> None:
    empty = EmptyState("inbox", "Nothing overdue.", ("Take a case", print))
    table.set_empty(empty)
    assert not empty.isVisible()
    shelf.rows.clear()
    table.refresh()
    assert empty.isVisible()
    assert table.current_row() is None
    assert empty.size() == table.viewport().size()


def test_only_words_and_tones_are_answered(qtbot, shelf: Shelf) -> None:
    model = RowsModel(COLUMNS)
    model.replace([Row(3, "<img src=x> & <b>bold</b>\nsecond line", late=True)])
    index = model.index(0, 1)
    assert model.data(index) == "<img src=x> & <b>bold</b> second line"
    assert model.data(model.index(0, 2), Qt.ItemDataRole.UserRole) == "red"
    others = [role for role in Qt.ItemDataRole if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole)]
    assert all(model.data(index, role) is None for role in others)


def test_tab_leaves_the_list_and_it_has_a_name(table: PagedTable) -> None:
    assert table.tabKeyNavigation() is False
    assert table.accessibleName() == "Cases"
    assert table.verticalHeader().defaultSectionSize() == 30


def test_a_row_is_drawn_with_its_pill(table: PagedTable) -> None:
    table.select_key(3)
    picture = table.viewport().grab().toImage()
    shades = {picture.pixelColor(x, 75).name() for x in range(picture.width())}
    assert "#e5f1fb" in shades
    assert "#fdecea" in shades


def test_a_list_at_its_beginning_shows_the_row_that_comes_in_above(qtbot, table: PagedTable, shelf: Shelf) -> None:
    table.select_key(1)
    shelf.rows.insert(0, Row(0, "Just taken"))
    table.refresh()
    qtbot.waitUntil(lambda: table.rows()[0] == Row(0, "Just taken"))
    assert table.rowAt(0) == 0
    assert table.current_row() == Row(1, "Matter 1")


@pytest.mark.parametrize(
    ("key", "then"),
    [(Qt.Key.Key_Home, 1), (Qt.Key.Key_End, 39), (Qt.Key.Key_Up, 9), (Qt.Key.Key_Down, 11)],
)
def test_from_the_place_of_a_row_that_left_a_key_goes_where_it_says(
    table: PagedTable, shelf: Shelf, key: Qt.Key, then: int
) -> None:
    shelf.rows = shelf.rows[:39]
    table.restart()
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    table.setFocus()
    table.select_key(10)
    table.stays = lambda: True
    del shelf.rows[9]
    table.refresh()
    assert table.current_row() is None
    QTest.keyClick(table, key)
    row = table.current_row()
    assert isinstance(row, Row)
    assert row.key == then


def test_names_that_gave_way_to_their_numbers_are_told_whole_under_the_mouse(qtbot) -> None:
    words = numbered_words([("Design or choice of equipment", 12), ("Man-made damage", 1_100)])
    assert words == "Design or choice of equipment 12 · Man-made damage 1,100"
    columns = [Column("causes", "Causes", lambda row: row.subject, stretch=True, numbered=True)]
    table = PagedTable(columns, lambda _after, then: then(AllRows([Row(1, words)])), "Causes")
    qtbot.addWidget(table)
    table.resize(800, 120)
    table.show()
    qtbot.waitExposed(table)
    table.refresh()

    def tip() -> str:
        middle = table.visualRect(table.model().index(0, 0)).center()
        asked = QHelpEvent(QEvent.Type.ToolTip, middle, table.viewport().mapToGlobal(middle))
        QApplication.sendEvent(table.viewport(), asked)
        return QToolTip.text()

    assert tip() == ""
    table.resize(200, 120)
    qtbot.waitUntil(lambda: table.columnWidth(0) < 250)
    assert tip() == plain_tip(words)

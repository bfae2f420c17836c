"""Lists of cases: words in all texts (at most 2 x the full-text query), first page of open ones (5 x the keyset),
a filter changed, and the list on screen: its first rows and the wheel (1.6 x a model of Qt's own).
"""

from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QApplication, QTableView
from shiboken6 import delete

from desk import cases
from desk.cases import CaseKind, CaseRow, Filter, Urgency, Wanted
from desk.index import word_query
from desk.office import Office
from desk.pages import PAGE
from tests.bench.bare import bare_book
from tests.bench.measuring import Comparison, Measure, interleave

_ROWS = """SELECT "case".id, number, kind, status, urgency, unit.code, told_by, summary, case_class.name_en,
    case_class.name_zh, over.name_en, over.name_zh, taken_at, reply_due, solution_due, replied_at, withheld
    FROM "case" LEFT JOIN unit ON unit.id = unit_id LEFT JOIN case_class ON case_class.id = class_id
    LEFT JOIN case_class over ON over.id = case_class.parent_id"""
_WORDED = f"""{_ROWS} WHERE "case".id IN
    (SELECT rowid FROM case_words WHERE case_words MATCH ? ORDER BY rowid DESC LIMIT {PAGE})
    ORDER BY taken_at DESC, "case".id DESC"""
_OPEN = f"""{_ROWS} WHERE status IN ('open', 'with_trade', 'paused', 'answered', 'reopened')
    ORDER BY taken_at DESC, "case".id DESC LIMIT {PAGE}"""


def measure_words(folder: Path, count: int) -> list[Measure]:
    """The newest page of cases with some words in them."""
    office = Office.open(folder)
    with bare_book(folder) as book:
        words = _words(book, count)
        times = interleave(
            (
                lambda text=text: office.ask(lambda reading: cases.cases(reading, Filter.ALL, search=text)),  # type: ignore[misc]
                lambda text=text: book.execute(_WORDED, [word_query(text)]).fetchall(),  # type: ignore[misc]
            )
            for text in words
        )
    office.close()
    return [Comparison(f"words in all cases, newest {PAGE}", *times, most=2, share=0.95)]


def measure_open(folder: Path, count: int) -> list[Measure]:
    """The first page of the cases that wait, as rows of the list."""
    office = Office.open(folder)
    with bare_book(folder) as book:
        times = interleave(
            (
                lambda: office.ask(lambda reading: cases.cases(reading, Filter.WAITING)),
                lambda: book.execute(_OPEN).fetchall(),
            )
            for _ in range(count)
        )
    office.close()
    return [Comparison("first page of open cases", *times, most=5)]


_NARROWED = (
    (Wanted(Filter.ALL, kinds=(CaseKind.PRAISE,)), "kind = 'praise'"),
    (Wanted(Filter.CLOSED, urgency=Urgency.AT_ONCE), "status = 'closed' AND urgency = 'at_once'"),
    (Wanted(Filter.ALL, building_id=3), "unit_id IN (SELECT id FROM unit WHERE building_id = 3)"),
    (Wanted(Filter.ALL, class_id=1), "class_id IN (SELECT id FROM case_class WHERE id = 1 OR parent_id = 1)"),
    (Wanted(Filter.CLOSED, cause_id=2), "status = 'closed' AND cause_id = 2"),
)


def measure_narrowed(folder: Path, count: int) -> list[Measure]:
    """A filter changed: its first page, and after it how many there are in all, each against the same statement."""
    office = Office.open(folder)

    def page(wanted: Wanted) -> object:
        return office.ask(lambda reading: cases.cases(reading, wanted, counted=False))

    def total(wanted: Wanted) -> object:
        return office.ask(lambda reading: cases.count(reading, wanted))

    with bare_book(folder) as book:

        def its_page(where: str) -> object:
            rows = f'{_ROWS} WHERE {where} ORDER BY taken_at DESC, "case".id DESC LIMIT {PAGE}'
            return book.execute(rows).fetchall()

        def its_total(where: str) -> object:
            return book.execute(f'SELECT count(*) FROM "case" WHERE {where}').fetchone()

        pairs = [_NARROWED[turn % len(_NARROWED)] for turn in range(count)]
        pages = interleave((partial(page, one), partial(its_page, two)) for one, two in pairs)
        totals = interleave((partial(total, one), partial(its_total, two)) for one, two in pairs)
    office.close()
    return [
        Comparison("filter changed: first page", *pages, most=5),
        Comparison("filter changed: how many in all", *totals, most=2),
    ]


def measure_screen(folder: Path, count: int) -> list[Measure]:
    """The list drawn while the wheel turns, 1,000 rows fetched, against a table of Qt's own with the same words."""
    from ui.cases.table import columns
    from ui.look import Look
    from ui.table import PagedTable
    from ui.theme import apply_look

    QApplication.instance() or QApplication([])
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_look(app, Look())
    office = Office.open(folder)
    pages: list[Any] = []
    after = None
    while len(pages) < 10:
        page = office.ask(lambda reading, after=after: cases.cases(reading, Filter.ALL, after))  # type: ignore[misc]
        pages.append(page)
        after = page.next
        if after is None:
            break
    rows: list[CaseRow] = [row for page in pages for row in page.rows]
    now = office.ask(lambda reading: reading.now)
    shown = columns("zh", lambda: office.facts, lambda: now, lambda: True)
    ours = PagedTable(shown, lambda _after, then: then(_Whole(rows)), "cases")
    bare = QTableView()
    model = QStandardItemModel(len(rows), len(shown), bare)
    for place, row in enumerate(rows):
        for column, each in enumerate(shown):
            model.setItem(place, column, QStandardItem(each.text(row)))
    bare.setModel(model)
    for table in (ours, bare):
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().setDefaultSectionSize(30)
        table.resize(900, 600)
        table.show()
    ours.refresh()
    turned = interleave((lambda: _turn(ours), lambda: _turn(bare)) for _ in range(count))
    for table in (ours, bare):
        table.close()
        delete(table)  # now: left to itself, it would still be there when the next look is put on
    office.close()
    return [Comparison("wheel over 1,000 fetched rows", *turned, most=1.6)]


class _Whole:
    """All rows in one page."""

    next = None

    def __init__(self, rows: list[CaseRow]) -> None:
        self.rows, self.total = rows, len(rows)


def _turn(table: QTableView) -> None:
    """A notch of the wheel and the repaint after it; at the end it begins again."""
    bar = table.verticalScrollBar()
    if bar.value() == bar.maximum():
        bar.setValue(0)
    viewport = table.viewport()
    place = QPointF(viewport.rect().center())
    notch = QWheelEvent(
        place, viewport.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, notch)
    viewport.grab()


def _words(book: Any, count: int) -> list[str]:
    """Bits of what people said: a word of English, or one to three characters of Chinese."""
    chance = Random(5)
    texts = [text for (text,) in book.execute("SELECT words FROM \"case\" WHERE words <> '' ORDER BY id LIMIT 2000")]
    found: list[str] = []
    while len(found) < count:
        text = chance.choice(texts)
        if text.isascii():
            piece = chance.choice(text.split())[:5]
        else:
            start = chance.randrange(len(text))
            piece = text[start : start + chance.randrange(1, 4)]
        if piece.isalnum():
            found.append(piece)
    return found

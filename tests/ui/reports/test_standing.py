"""Pages are shown and brought out only as the book stands, and only to whom they were shown (M15, G51, B7)."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from db.models import Unit
from desk import cases, owners, people
from desk.cases import NewCase
from desk.clock import FixedClock
from desk.forgetting import make_nameless
from desk.office import Office
from desk.reports.byitself import FOLDER, prepare
from desk.words import Language
from tests.desk.forgetting.former import keep_for
from tests.desk.reports.at_issue import IN_DECEMBER, NOVEMBER, OCTOBER, answer_and_close, lay_ready
from tests.desk.reports.test_issuing import withhold
from tests.desk.test_masking import sit_receptionist
from tests.ui.opened import open_page, open_window, page_of, words_of
from ui.reports.page import ReportsPage
from ui.reports.prepared import Prepared
from ui.window import Window

KEY, MOD = Qt.Key, Qt.KeyboardModifier
CTRL, ALT, SHIFT = MOD.ControlModifier, MOD.AltModifier, MOD.ShiftModifier
LONG = 20_000
FLAT = "3-2-1801"
GIVEN_UP = "The report of November 2026 was not ready yet: it was neither printed nor saved"


@pytest.fixture
def number(office: Office, clock: FixedClock, flat: int, owner: int) -> str:
    """A case of November, told from a flat; the first of December since."""
    assert office.ask(lambda reading: reading.session.get_one(Unit, flat).code) == FLAT
    clock.move_to(datetime(2026, 11, 25, 2, tzinfo=UTC))
    new = NewCase(summary="Quarrel", told_by="王小明", unit_id=flat, person_id=owner, first_receiver_id=1)
    told = office.do(lambda work: cases.take(work, new)).answer.number
    clock.move_to(IN_DECEMBER)
    return told


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path, number: str) -> Iterator[Window]:
    yield from open_window(qtbot, office, folder, first="directory")


@pytest.fixture
def seated(qtbot: QtBot, office: Office, folder: Path, number: str, request: pytest.FixtureRequest) -> Iterator[Window]:
    """A receptionist's window; with the parameter true November's report prepared itself before."""
    if getattr(request, "param", False):
        prepare(office, folder / FOLDER, NOVEMBER)
    sit_receptionist(office)
    yield from open_window(qtbot, office, folder, first="directory")


def settle(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(window.errands.idle, timeout=LONG)


def november(qtbot: QtBot, window: Window, view: str = "paper") -> ReportsPage:
    page = cast("ReportsPage", open_page(qtbot, window, "reports", month=NOVEMBER.first, view=view))
    qtbot.waitUntil(lambda: window.errands.idle() and page.head.chosen() == NOVEMBER, timeout=LONG)
    return page


def pages_of(page: ReportsPage) -> Prepared:
    assert page.paper.current() is not None
    assert page.paper.prepared is not None
    return page.paper.prepared


def names_flat(page: ReportsPage) -> bool:
    return FLAT in words_of(pages_of(page).pdf)


@pytest.fixture
def to_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where whatever is saved is saved to."""
    path = folder / "saved"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    return path


@pytest.fixture
def printed(folder: Path) -> Callable[[], list[Path]]:
    """The papers printed until now, the last one last."""
    return lambda: sorted((folder / "papers").glob("report-Report *"), key=lambda path: path.stat().st_mtime_ns)


@pytest.mark.parametrize("seated", [True, False], indirect=True)
def test_pages_that_name_a_flat_withheld_since_go_and_are_asked_for_anew(
    qtbot: QtBot,
    seated: Window,
    office: Office,
    number: str,
    printed: Callable[[], list[Path]],
    request: pytest.FixtureRequest,
) -> None:
    """M15: a receptionist has them in front, counted or as they lay ready; neither is printed any more."""
    page = november(qtbot, seated)
    before = pages_of(page)
    assert names_flat(page)
    assert before.lay_ready == request.node.callspec.params["seated"]
    withhold(office, number)
    qtbot.waitUntil(lambda: page.paper.prepared is not before)
    settle(qtbot, seated)
    assert not names_flat(page)
    assert page.paper.view.isVisible()
    QTest.keyClick(page.paper.view, KEY.Key_F9)
    qtbot.waitUntil(lambda: seated.errands.idle() and bool(printed()), timeout=LONG)
    assert FLAT not in words_of(printed()[-1].read_bytes())


def test_a_name_withheld_while_the_pages_are_made_is_on_none_of_them(
    qtbot: QtBot, seated: Window, office: Office, number: str, printed: Callable[[], list[Path]]
) -> None:
    """M15: also where they are printed as soon as they are there."""
    page = november(qtbot, seated, "figures")
    steps: list[str] = []

    def hear(_fraction: float, step: str) -> None:
        if step == "Drawing the pages" and step not in steps:
            withhold(office, number)
        steps.append(step)

    page.paper._under_way.moved.connect(hear)
    QTest.keyClick(page.figures.table, KEY.Key_F9)
    qtbot.waitUntil(lambda: seated.errands.idle() and bool(printed()), timeout=LONG)
    assert "Drawing the pages" in steps
    assert [FLAT in words_of(path.read_bytes()) for path in printed()] == [False]
    assert not names_flat(page)


def test_pages_that_wait_for_another_look_are_not_the_next_ones(
    qtbot: QtBot, window: Window, office: Office, number: str
) -> None:
    """M15: a manager's pages name a withheld flat; the page is built anew only after somebody else sat down."""
    withhold(office, number)
    assert names_flat(november(qtbot, window))
    open_page(qtbot, window, "today")
    window.resize_text(1)
    settle(qtbot, window)
    receptionist = office.do(lambda work: people.add_clerk(work, people.NewClerk("前台小李"))).answer
    window.set_clerk(receptionist)
    page = cast("ReportsPage", open_page(qtbot, window, "reports"))
    qtbot.waitUntil(lambda: window.errands.idle() and page.paper.current() is not None, timeout=LONG)
    assert office.clerk_id == receptionist
    assert page.head.chosen() == NOVEMBER
    assert not names_flat(page)


def test_pages_that_came_while_somebody_sat_down_are_not_theirs(
    qtbot: QtBot, window: Window, office: Office, number: str
) -> None:
    """M15: the manager asked for them and got up."""
    withhold(office, number)
    receptionist = office.do(lambda work: people.add_clerk(work, people.NewClerk("前台小李"))).answer
    page = november(qtbot, window, "figures")
    came: list[bool] = []
    page.paper._under_way.came.connect(lambda prepared: came.append(FLAT in words_of(prepared.pdf)))
    page.prepare()
    qtbot.waitUntil(lambda: page.paper._step.text() == "Drawing the pages", timeout=LONG)
    window.set_clerk(receptionist)
    qtbot.waitUntil(lambda: window.errands.idle() and page.paper.current() is not None, timeout=LONG)
    assert came == [False]


def test_pages_are_asked_for_anew_once_somebody_was_forgotten(
    qtbot: QtBot, window: Window, office: Office, owner: int, flat: int, number: str, clock: FixedClock
) -> None:
    """G51: whoever sits there, and whatever the pages tell."""
    page = november(qtbot, window)
    answer_and_close(office, number, clock, IN_DECEMBER - datetime(2026, 12, 1, 1, tzinfo=UTC))
    office.do(lambda work: owners.move_out(work, owner, flat, date(2026, 12, 1)))
    clock.move_to(datetime(2033, 1, 5, 2, tzinfo=UTC))
    keep_for(office, 5)
    settle(qtbot, window)
    before = pages_of(page)
    make_nameless(office, [owner], lambda _done, _total: None)
    qtbot.waitUntil(lambda: page.paper.prepared is not before)
    settle(qtbot, window)
    assert pages_of(page) is not before


def test_print_and_workbook_agree_with_the_figures_after_a_change(
    qtbot: QtBot, window: Window, office: Office, number: str, printed: Callable[[], list[Path]], to_file: Path
) -> None:
    """B7: pages prepared an hour ago are not brought out once the figures tell others."""
    page = november(qtbot, window)
    before = pages_of(page)
    QTest.keyClick(page.paper.view, KEY.Key_1, ALT)
    office.do(lambda work: cases.void(work, number, "Typed twice"))
    settle(qtbot, window)
    assert page.figures.told is not None
    assert page.figures.told.figures["received"].values.now.value == 0
    QTest.keyClick(page.figures.table, KEY.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and bool(printed()), timeout=LONG)
    after = pages_of(page)
    assert after is not before
    assert page.paper.view.isVisible()
    assert after.report is not None
    assert after.report.values["received"].now.value == 0
    assert printed()[-1].read_bytes() == after.pdf
    QTest.keyClick(page.paper.view, KEY.Key_1, ALT)
    settle(qtbot, window)
    QTest.keyClick(page.figures.table, KEY.Key_E, CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.errands.idle() and to_file.exists(), timeout=LONG)
    assert pages_of(page) is after, "nothing was written since: they are not counted once more"
    cells = CalamineWorkbook.from_path(str(to_file)).get_sheet_by_index(0).to_python()
    assert 0 in next(row for row in cells if "受理数" in row)


def test_pages_in_front_are_asked_for_anew_before_they_are_printed(
    qtbot: QtBot, window: Window, office: Office, number: str, printed: Callable[[], list[Path]]
) -> None:
    """B7: they stay in sight while others work, and are printed as the book is by then."""
    page = november(qtbot, window)
    before = pages_of(page)
    office.do(lambda work: cases.void(work, number, "Typed twice"))
    settle(qtbot, window)
    assert pages_of(page) is before
    QTest.keyClick(page.paper.view, KEY.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and bool(printed()), timeout=LONG)
    assert printed()[-1].read_bytes() == pages_of(page).pdf != before.pdf


def test_what_is_asked_while_the_pages_are_prepared_is_all_done_and_once(
    qtbot: QtBot, window: Window, printed: Callable[[], list[Path]], to_file: Path
) -> None:
    """B7: F9 twice, then Ctrl+S: one print and one file, of the same pages."""
    page = november(qtbot, window, "figures")
    ended: list[str] = []
    window.errands.job_ended.connect(lambda job: ended.append(job.title))
    QTest.keyClick(page.figures.table, KEY.Key_F9)
    assert page.paper.busy
    for key, modifier in ((KEY.Key_F9, MOD.NoModifier), (KEY.Key_S, CTRL)):
        QTest.keyClick(window, key, modifier)
    qtbot.waitUntil(lambda: window.errands.idle() and bool(printed()) and to_file.exists(), timeout=LONG)
    assert [path.read_bytes() for path in printed()] == [pages_of(page).pdf] == [to_file.read_bytes()]
    assert ended.count("Report 2026-11") == 1


@pytest.mark.parametrize("way", ["another period", "Esc", "another page"])
def test_a_print_that_is_given_up_is_told(
    qtbot: QtBot, window: Window, printed: Callable[[], list[Path]], way: str
) -> None:
    page = november(qtbot, window, "figures")
    QTest.keyClick(page.figures.table, KEY.Key_F9)
    assert page.paper.busy
    if way == "another page":
        window.open("today")
    elif way == "Esc":
        QTest.keyClick(page.paper.view, KEY.Key_Escape)
    else:
        QTest.keyClick(page.paper.view, KEY.Key_Right, ALT)
    settle(qtbot, window)
    assert window.toasts.texts() == [GIVEN_UP]
    assert printed() == []


def test_f9_right_after_esc_prepares_and_prints(
    qtbot: QtBot, window: Window, printed: Callable[[], list[Path]]
) -> None:
    page = november(qtbot, window, "figures")
    for key in (KEY.Key_F9, KEY.Key_Escape, KEY.Key_F9):
        QTest.keyClick(page.paper.view if page.paper.view.hasFocus() else window, key)
    qtbot.waitUntil(lambda: window.errands.idle() and bool(printed()), timeout=LONG)
    assert page_of(window, "reports") is page


def test_being_sent_for_figures_switches_no_language_later(qtbot: QtBot, window: Window, office: Office) -> None:
    """B7: only who is sent for the report that prepared itself is shown it in the language it has."""
    lay_ready(office, "en-GB")
    page = cast("ReportsPage", open_page(qtbot, window, "reports", span=OCTOBER.code, view="figures"))
    settle(qtbot, window)
    page.head.step(1)
    settle(qtbot, window)
    page.go_to("paper")
    settle(qtbot, window)
    assert page.head.chosen() == NOVEMBER
    assert page.paper.chosen_language() == Language.ZH
    assert not pages_of(page).lay_ready


def test_sent_for_twice_it_is_shown_in_the_language_it_has(qtbot: QtBot, window: Window, office: Office) -> None:
    """B7: also where the same month was chosen on the page already, with its pages in another language."""
    page = november(qtbot, window)
    assert not pages_of(page).lay_ready
    page.paper.forget()
    lay_ready(office, "en-GB")
    november(qtbot, window)
    qtbot.waitUntil(lambda: window.errands.idle() and page.paper.current() is not None, timeout=LONG)
    assert pages_of(page).lay_ready
    assert page.paper.chosen_language() == Language.EN

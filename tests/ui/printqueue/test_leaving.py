"""The window goes only when the papers are out, or tells at the next start which ones wait."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import ui.papersparting
from desk import printqueue, slips
from desk.clock import FixedClock
from desk.office import Office
from desk.printqueue import NewPaper, PrintState, Trouble
from desk.work import UnitOfWork
from tests.conftest import FRIDAY
from tests.ui.opened import shown
from tests.ui.printqueue.conftest import paper
from tests.ui.printqueue.machine import FRONT, FilePrinters
from ui.papersparting import PapersParting
from ui.printing import Printing
from ui.printqueue.page import QueuePage
from ui.slips.paper import print_numbers
from ui.window import Window

Open = Callable[[], Window]


@pytest.fixture
def machine(tmp_path: Path) -> FilePrinters:
    folder = tmp_path / "printed"
    folder.mkdir()
    return FilePrinters(folder, FRONT)


@pytest.fixture
def start(qtbot: QtBot, office: Office, folder: Path, machine: FilePrinters) -> Iterator[Open]:
    """Open the window on the office, its book ready."""
    made: list[Window] = []

    def open_window() -> Window:
        window = shown(office, folder)
        made.append(window)
        qtbot.waitUntil(lambda: window.stack is not None and window.errands.idle(), timeout=20_000)
        _printing(window).machine = machine
        return window

    yield open_window
    machine.hold.set()
    machine.hang.set()
    for window in made:
        qtbot.waitUntil(lambda window=window: not _printing(window).spooler.busy())
        window.close()
        window.deleteLater()


def _printing(window: Window) -> Printing:
    printing = window._printing
    assert printing is not None
    return printing


def _states(office: Office) -> dict[str, PrintState]:
    return {row.title: row.state for row in office.ask(printqueue.queue).rows}


def _parting(qtbot: QtBot, window: Window) -> PapersParting:
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(PapersParting)))
    return window.findChildren(PapersParting)[0]


def test_closing_prints_what_waits_and_then_goes(
    qtbot: QtBot, start: Open, machine: FilePrinters, office: Office
) -> None:
    window = start()
    machine.hold.clear()
    for number in ("L-1", "L-2"):
        _printing(window).print(paper(), "letter", number)
    window.close()
    parting = _parting(qtbot, window)
    assert window.isVisible()
    assert parting.words.text() == "2 papers are being printed…"
    assert window.closing.parts, "who rings now would not be seen (G24)"
    machine.hold.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert set(_states(office).values()) == {PrintState.PRINTED}
    assert len(machine.sheets(FRONT)) == 2


def test_what_is_left_waiting_is_offered_at_the_next_start_and_not_printed_unasked(
    qtbot: QtBot, start: Open, machine: FilePrinters, office: Office
) -> None:
    window = start()
    machine.hold.clear()
    for number in ("L-1", "L-2", "L-3"):
        _printing(window).print(paper(5), "letter", number)
    window.close()
    parting = _parting(qtbot, window)
    QTest.keyClick(parting, Qt.Key.Key_Escape)
    machine.hold.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert _states(office)["L-3"] is PrintState.WAITING
    left = [state for state in _states(office).values() if state is not PrintState.PRINTED]
    out = len(machine.sheets(FRONT))

    again = start()
    qtbot.waitUntil(lambda: any("not printed last time" in text for text in again.toasts.texts()))
    qtbot.waitUntil(lambda: again.frame.status.papers.text().strip() != "Papers")
    assert len(machine.sheets(FRONT)) == out
    assert len(left) >= 2
    QTest.keyClick(again, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: again.stack is not None and again.stack.here == "queue")


def test_a_paper_cut_off_by_the_power_is_told_as_such_at_the_start(
    qtbot: QtBot, start: Open, machine: FilePrinters, office: Office
) -> None:
    id = office.do(lambda work: printqueue.put(work, NewPaper("letter", "L-1", paper(), 1))).answer
    office.do(lambda work: printqueue.begin(work, id, FRONT))
    window = start()
    qtbot.waitUntil(lambda: "1 paper was not printed last time" in window.toasts.texts())
    [row] = office.ask(printqueue.queue).rows
    assert (row.state, row.trouble) == (PrintState.FAILED, Trouble.INTERRUPTED)
    assert machine.sheets(FRONT) == []
    window.follow_message()
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "queue")
    assert window.stack is not None
    page = window.stack.page("queue")
    assert isinstance(page, QueuePage)
    qtbot.waitUntil(lambda: [row.title for row in page.table.rows()] == ["L-1"])


def test_slips_still_drawn_when_the_window_goes_are_in_the_queue_at_the_next_start(
    qtbot: QtBot, start: Open, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def act(work: UnitOfWork) -> list[str]:
        lamps = [slips.Errand(summary=f"Lamp {n} is dark", place="Gate") for n in range(60)]
        return [slips.raise_alone(work, slips.Wanted(), 1, "", lamp) for lamp in lamps]

    monkeypatch.setattr(ui.papersparting, "PATIENCE_MS", 1)
    numbers = office.do(act).answer
    window = start()
    assert window.stack is not None
    print_numbers(window.stack.page(window.stack.here).desk, numbers)
    window.close()
    parting = _parting(qtbot, window)
    QTest.keyClick(parting, Qt.Key.Key_Escape)
    assert parting.words.text() == "Putting what is still drawn into the print queue…"
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=30_000)
    assert list(_states(office).values()) == [PrintState.WAITING]


def test_the_status_bar_tells_what_failed_in_red_and_leads_there(
    qtbot: QtBot, start: Open, machine: FilePrinters, office: Office
) -> None:
    window = start()
    part = window.frame.status.papers
    assert part.accessibleName() == "Papers"
    machine.jam(FRONT)
    _printing(window).print(paper(), "letter", "L-1")
    qtbot.waitUntil(lambda: part.accessibleName() == "1 paper not printed")
    part.click()
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "queue")
    assert window.stack is not None
    page = window.stack.page("queue")
    assert isinstance(page, QueuePage)
    assert page.counters.value() == "failed"
    assert window.frame.rail.here() == "slips"
    qtbot.waitUntil(lambda: page.table.hasFocus() and page.row is not None)
    machine.clear(FRONT)
    QTest.keyClick(page.table, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: part.accessibleName() == "Papers")


def test_f7_opens_the_queue_from_anywhere(qtbot: QtBot, start: Open) -> None:
    window = start()
    QTest.keyClick(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "queue")


def test_old_pages_are_put_away_at_the_start(qtbot: QtBot, start: Open, office: Office, clock: FixedClock) -> None:
    id = office.do(lambda work: printqueue.put(work, NewPaper("letter", "L-1", paper(), 1))).answer
    office.do(lambda work: printqueue.printed(work, id))
    clock.move_to(FRIDAY + timedelta(days=31))
    start()
    qtbot.waitUntil(lambda: not office.ask(printqueue.queue).rows[0].has_pages)


def test_a_printer_that_hangs_does_not_hold_the_window_and_its_paper_is_told_next_time(
    qtbot: QtBot, start: Open, machine: FilePrinters, office: Office
) -> None:
    window = start()
    machine.hang.clear()
    _printing(window).print(paper(2), "letter", "L-1")
    qtbot.waitUntil(machine.between.is_set, timeout=20_000)
    window.close()
    QTest.keyClick(_parting(qtbot, window), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    assert _states(office) == {"L-1": PrintState.PRINTING}
    machine.hang.set()

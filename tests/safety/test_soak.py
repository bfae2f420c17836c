"""Thirty days of eight hours at one window that is never closed: neither the log nor memory nor handles grow (G56)."""

import gc
import os
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from db.book import BOOK_NAME
from desk import cases, letters, slips
from desk.check import check
from desk.clock import FixedClock
from desk.office import Office
from tests.conftest import FRIDAY
from tests.ui.opened import open_window, page_of
from ui.cases.intake import IntakePage
from ui.pages import PAGES
from ui.window import Window

DAYS, HOURS = 30, 8
SETTLED = 10  # days after which everything has been loaded once
LARGEST_LOG = 64 * 2**20
MOST_MEMORY = 60 * 2**20  # bytes from then on: the book itself has three times the cases by the end
HANDLES = Path("/proc/self/fd")


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder)


def _memory() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _hour(qtbot: QtBot, window: Window, office: Office, chance: Random) -> None:
    """Five complaints, what follows from some of them, four pages looked at, a complaint begun and left."""
    for _ in range(5):
        new = cases.NewCase(
            summary="Leak", words="楼上漏水 " * chance.randrange(40), told_by="Wang", first_receiver_id=1
        )
        number = office.do(lambda work, new=new: cases.take(work, new)).answer.number
        if chance.random() < 0.5:
            slip = office.do(lambda work, number=number: slips.raise_for(work, number)).answer
            office.ask(lambda reading, slip=slip: slips.sheet_of(reading, slip))
        if chance.random() < 0.2:
            letter = letters.NewLetter("Wang", "Leak", "We come tomorrow.", case_number=number)
            office.do(lambda work, letter=letter: letters.issue(work, letter))
    for spec in chance.sample(PAGES, 4):
        window.open(spec.id)
        qtbot.waitUntil(window.errands.idle, timeout=20_000)
        window.grab()
    window.open("intake")
    page = page_of(window, "intake")
    assert isinstance(page, IntakePage)
    page.form.words.setPlainText("half a word")
    page.keeper.keep()
    window.news.minute.emit()
    qtbot.waitUntil(window.errands.idle, timeout=20_000)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory and handles are counted as Linux shows them")
def test_thirty_days_of_eight_hours_leave_nothing_behind(
    qtbot: QtBot, window: Window, office: Office, folder: Path, clock: FixedClock
) -> None:
    """G56."""
    chance, log = Random(56), folder / f"{BOOK_NAME}-wal"
    largest, memory, handles = 0, [], []
    for day in range(1, DAYS + 1):
        clock.move_to(FRIDAY + timedelta(days=day, hours=-8))
        for _ in range(HOURS):
            clock.move_on(timedelta(hours=1))
            _hour(qtbot, window, office, chance)
            largest = max(largest, log.stat().st_size)
        gc.unfreeze()  # as the program's own sweeper does it
        gc.collect()
        memory.append(_memory())
        handles.append(len(list(HANDLES.iterdir())))
    grown = [(each - memory[SETTLED]) // 2**20 for each in memory]
    print(f"log {largest / 2**20:.1f} MB, handles {handles[SETTLED]} to {handles[-1]}, memory by day in MB {grown}")
    assert office.ask(cases.counts)
    assert office.ask(check).breaks == ()
    assert largest <= LARGEST_LOG
    assert max(handles[SETTLED:]) <= handles[SETTLED] + 2
    assert memory[-1] - memory[SETTLED] <= MOST_MEMORY

"""Papers on their way: many slips as one, files where there is no printer, trays, and a power cut in the middle."""

import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from desk import cases, printqueue, slips
from desk.clock import FixedClock
from desk.office import Office
from desk.printqueue import PrintState, Trouble
from desk.refusals import Refusal
from desk.work import UnitOfWork
from tests.conftest import FRIDAY
from tests.systems import SLOWER
from tests.ui.printqueue.conftest import AtQueue, paper
from tests.ui.printqueue.machine import FRONT
from ui.slips.paper import print_numbers

ROOT = Path(__file__).parents[3]


def _slips(office: Office, count: int) -> list[str]:
    def act(work: UnitOfWork) -> list[str]:
        lamps = [slips.Errand(summary=f"Lamp {n} at the gate is dark", place="Gate") for n in range(count)]
        return [slips.raise_alone(work, slips.Wanted(), 1, "", lamp) for lamp in lamps]

    return office.do(act).answer


def test_many_slips_are_one_paper_with_one_word_about_it_and_each_is_counted(at_queue: AtQueue) -> None:
    numbers = _slips(at_queue.office, 6)
    print_numbers(at_queue.room.desk, [*numbers, numbers[0]])
    print_numbers(at_queue.room.desk, [*numbers, numbers[0]])  # the key pressed twice
    title = f"6 slips, {numbers[0]} to {numbers[-1]}"
    at_queue.is_(title, PrintState.PRINTED)
    at_queue.said(f"{title} sent to {FRONT}")
    assert len(at_queue.rows()) == 1
    assert len(at_queue.machine.sheets(FRONT)) == 1
    for number in numbers:
        assert at_queue.office.ask(lambda reading, number=number: slips.sheet_of(reading, number)).reprint == 1
    assert at_queue.office.ask(lambda reading: printqueue.numbers_of(reading, at_queue.rows()[title].id)) == tuple(
        numbers
    )


def test_five_hundred_slips_are_one_paper_of_the_queue(at_queue: AtQueue) -> None:
    at_queue.machine.unplug(FRONT)
    numbers = _slips(at_queue.office, 500)
    print_numbers(at_queue.room.desk, numbers)
    title = f"500 slips, {numbers[0]} to {numbers[-1]}"
    at_queue.qtbot.waitUntil(lambda: title in at_queue.rows(), timeout=120_000)
    at_queue.is_(title, PrintState.KEPT)
    row = at_queue.rows()[title]
    assert row.pages >= 500
    [file] = (at_queue.folder / "papers").iterdir()
    document = pypdfium2.PdfDocument(file)
    assert len(document) == row.pages
    assert numbers[-1] in document[len(document) - 1].get_textpage().get_text_range()
    document.close()


def test_a_batch_stopped_while_it_is_drawn_leaves_nothing_in_the_queue_and_counts_nothing(at_queue: AtQueue) -> None:
    numbers = _slips(at_queue.office, 40)
    errands = at_queue.room.errands

    def stop() -> None:
        """At the first paper, on the worker itself: all forty could be drawn before the screen's turn comes."""
        for each in list(errands._errands.values()):
            if each.progress is not None:
                each.progress.cancel()

    errands._bell.rung.connect(stop, Qt.ConnectionType.DirectConnection)
    print_numbers(at_queue.room.desk, numbers)
    at_queue.quiet()
    assert at_queue.rows() == {}
    assert at_queue.office.ask(lambda reading: slips.sheet_of(reading, numbers[0])).reprint == 0


def test_an_unknown_slip_in_a_batch_prints_none_of_it(at_queue: AtQueue) -> None:
    numbers = _slips(at_queue.office, 2)
    refused: list[object] = []
    at_queue.room.errands.refused.connect(refused.append)
    print_numbers(at_queue.room.desk, [*numbers, "S-2026-9999", "<b>{{7*7}}\x00"])
    at_queue.qtbot.waitUntil(lambda: bool(refused))
    at_queue.quiet()
    assert at_queue.rows() == {}


def test_without_a_printer_papers_are_kept_and_a_full_disk_loses_none(at_queue: AtQueue) -> None:
    """What cannot be written stays in the book with what the machine said, and is kept once there is room."""
    at_queue.machine.unplug(FRONT)
    (at_queue.folder / "papers").write_bytes(b"a file where the folder should be")
    at_queue.print("L-1")
    at_queue.is_("L-1", PrintState.FAILED)
    row = at_queue.choose("L-1")
    assert row.trouble is Trouble.NOT_KEPT
    assert row.detail in at_queue.page.why.text()
    (at_queue.folder / "papers").unlink()
    at_queue.page.print_again()
    at_queue.is_("L-1", PrintState.KEPT)
    assert (at_queue.folder / "papers" / "letter-L-1.pdf").read_bytes() == paper()


def test_a_paper_called_in_the_worst_way_is_printed_kept_and_listed(at_queue: AtQueue) -> None:
    at_queue.machine.unplug(FRONT)
    title = "../<b>{{7*7}}</b>\x00:*?\ud800" + "王" * 300
    at_queue.print(title)
    at_queue.qtbot.waitUntil(lambda: bool(at_queue.rows()))
    at_queue.quiet()
    [row] = at_queue.rows().values()
    assert row.state is PrintState.KEPT
    assert len(row.title) == 120
    [file] = (at_queue.folder / "papers").iterdir()
    assert file.parent == at_queue.folder / "papers"


def test_the_printer_is_told_the_tray_of_the_kind_and_the_copies(at_queue: AtQueue) -> None:
    at_queue.printing.remember("slip", FRONT, QPrinter.PaperSource.Tractor.value)
    slip = at_queue.printing.ready(FRONT, "slip", "S-1", 3)
    assert (slip.copyCount(), slip.docName()) == (3, "S-1")
    assert at_queue.printing.tray_of("slip") == QPrinter.PaperSource.Tractor.value
    assert at_queue.printing.tray_of("letter") is None
    at_queue.printing.remember("slip", FRONT, 9999)  # a number no Qt knows is not taken
    assert at_queue.printing.ready(FRONT, "slip", "S-1", 1).copyCount() == 1


def test_a_book_that_takes_nothing_refuses_the_paper_and_counts_nothing(at_queue: AtQueue, taken: cases.Taken) -> None:
    """Counted and in the queue, or neither."""
    number = at_queue.office.do(lambda work: slips.raise_for(work, taken.number)).answer
    with pytest.raises(Refusal):
        at_queue.printing.print(
            paper(), "slip", number, copies=1000, count=lambda work: slips.mark_printed(work, number)
        )
    assert at_queue.office.ask(lambda reading: slips.sheet_of(reading, number)).reprint == 0
    assert at_queue.rows() == {}


KILLED = """
    import os, sys
    from pathlib import Path
    from PySide6.QtWidgets import QApplication
    from desk.clock import FixedClock
    from desk.office import Office
    from tests.conftest import FRIDAY
    from tests.ui.printqueue.conftest import paper
    from tests.ui.printqueue.machine import FRONT, FilePrinters
    from ui.errands import Errands
    from ui.printing import Printing

    folder = Path(sys.argv[1])
    app = QApplication([])
    errands = Errands(Office.open(folder, FixedClock(FRIDAY)))
    printing = Printing(folder, folder / "desk.ini", errands, FilePrinters(folder, FRONT))
    errands.job_moved.connect(lambda moved: os._exit(9) if moved.text == "L-1" and moved.fraction > 0.1 else None)
    printing.print(paper(30), "letter", "L-1")
    printing.print(paper(), "letter", "L-2")
    app.exec()
"""


def test_a_power_cut_in_the_middle_of_a_paper_leaves_both_in_the_book(folder: Path, clock: FixedClock) -> None:
    done = subprocess.run(
        [sys.executable, "-c", dedent(KILLED), str(folder)],
        capture_output=True, encoding="utf-8", cwd=ROOT, check=False, timeout=60 * SLOWER,
    )  # fmt: skip
    assert done.returncode == 9, done.stderr
    office = Office.open(folder, clock)
    states = {row.title: row.state for row in office.ask(printqueue.queue).rows}
    assert states == {"L-1": PrintState.PRINTING, "L-2": PrintState.WAITING}
    assert office.ask(printqueue.queue).rows[0].at == FRIDAY
    office.close()

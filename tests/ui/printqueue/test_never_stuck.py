"""No paper is left with nobody: whatever breaks or refuses, the book hears what became of it."""

from io import BytesIO

import pytest
from PySide6.QtCore import Qt
from reportlab.pdfgen.canvas import Canvas

import ui.pdfpages
import ui.spooler
from desk import printqueue
from desk.printqueue import NewPaper, PrintState, Trouble
from desk.refusals import Refusal
from desk.work import UnitOfWork
from tests.ui.printqueue.conftest import AtQueue, paper
from tests.ui.printqueue.machine import BACK, FRONT


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was refused is tried again soon."""
    monkeypatch.setattr(ui.spooler, "AGAIN_MS", 40)


def _refused(at_queue: AtQueue) -> list[str]:
    heard: list[str] = []
    at_queue.room.errands.refused.connect(lambda refusal: heard.append(refusal.code))
    return heard


@pytest.mark.parametrize("act", ["begin", "printed"])
def test_a_book_that_refuses_a_word_is_told_again_and_it_is_said_once(
    at_queue: AtQueue, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    heard, real, tries = _refused(at_queue), getattr(printqueue, act), iter(range(3))

    def locked(work: UnitOfWork, *told: object) -> object:
        if next(tries, None) is not None:
            raise Refusal("book.locked", path="deskbell.db")
        return real(work, *told)

    monkeypatch.setattr(printqueue, act, locked)
    at_queue.print("L-1")
    at_queue.is_("L-1", PrintState.PRINTED)
    assert heard == ["book.locked"]
    assert len(at_queue.machine.sheets(FRONT)) == 1


@pytest.mark.parametrize("broken", ["_raster", "_set_paper"])
def test_a_driver_that_breaks_leaves_a_paper_that_can_be_printed_again(
    at_queue: AtQueue, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def breaks(*_what: object) -> None:
        raise RuntimeError("driver")

    faults: list[Exception] = []
    at_queue.room.errands.faulted.disconnect()
    at_queue.room.errands.faulted.connect(faults.append)
    with monkeypatch.context() as once:
        once.setattr(ui.pdfpages, broken, breaks)
        at_queue.print("L-1")
        at_queue.is_("L-1", PrintState.FAILED)
    assert at_queue.choose("L-1").trouble is Trouble.ERROR
    assert [str(fault) for fault in faults] == ["driver"]
    at_queue.press(Qt.Key.Key_F9)
    at_queue.is_("L-1", PrintState.PRINTED)


def test_a_paper_no_printer_holds_is_told_as_interrupted_when_the_queue_is_looked_at(at_queue: AtQueue) -> None:
    id = at_queue.office.do(lambda work: printqueue.put(work, NewPaper("letter", "L-1", paper(), 1))).answer
    at_queue.office.do(lambda work: printqueue.begin(work, id, FRONT))
    at_queue.page.refresh()
    at_queue.is_("L-1", PrintState.FAILED)
    assert at_queue.choose("L-1").trouble is Trouble.INTERRUPTED


def test_a_paper_wanted_on_a_chosen_printer_waits_for_that_one(at_queue: AtQueue) -> None:
    at_queue.machine.plug(BACK)
    at_queue.printing.remember("letter", FRONT)
    wanted = NewPaper("letter", "L-1", paper(), 1, 1, BACK)
    id = at_queue.office.do(lambda work: printqueue.put(work, wanted)).answer
    at_queue.machine.unplug(BACK)
    at_queue.printing.spooler.put(id)
    at_queue.is_("L-1", PrintState.FAILED)
    at_queue.machine.plug(BACK)
    at_queue.page.refresh()
    at_queue.is_("L-1", PrintState.PRINTED)
    assert (len(at_queue.machine.sheets(FRONT)), len(at_queue.machine.sheets(BACK))) == (0, 1)


def test_a_printer_chosen_for_an_earlier_try_is_forgotten_when_the_kinds_own_is_wanted(at_queue: AtQueue) -> None:
    at_queue.machine.plug(BACK)
    at_queue.printing.remember("letter", FRONT)
    at_queue.printing.spooler.leave()
    at_queue.printing.print(paper(), "letter", "L-1", chosen=at_queue.machine.printer(BACK))
    at_queue.is_shown("L-1", PrintState.WAITING)
    at_queue.quiet()
    at_queue.printing.spooler.stay()
    at_queue.choose("L-1")
    at_queue.press(Qt.Key.Key_F9)
    at_queue.is_("L-1", PrintState.PRINTED)
    assert (len(at_queue.machine.sheets(FRONT)), len(at_queue.machine.sheets(BACK))) == (1, 0)


def test_two_papers_of_a_long_chinese_title_are_both_kept(at_queue: AtQueue) -> None:
    at_queue.machine.unplug(FRONT)
    for pages in (1, 2):
        at_queue.print("王" * 119, kind="renovation", pages=pages)
    at_queue.qtbot.waitUntil(lambda: len(list((at_queue.folder / "papers").glob("*.pdf"))) == 2)
    at_queue.quiet()


def test_a_page_of_mere_text_is_painted_in_grey_strips_and_one_with_colour_keeps_it() -> None:
    made = BytesIO()
    canvas = Canvas(made, invariant=1)
    canvas.drawString(100, 700, "Text")
    canvas.showPage()
    canvas.setFillColorRGB(1, 0, 0)
    canvas.rect(100, 700, 40, 40, fill=1)
    canvas.save()
    pages = [ui.pdfpages._raster(made.getvalue(), place) for place in (0, 1)]
    assert [page.grey for page in pages] == [True, False]
    assert len(pages[0].dots) * 3 < len(pages[1].dots)
